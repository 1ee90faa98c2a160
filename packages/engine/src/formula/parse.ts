import { type Label, parseAddress } from '../dimension/dimension.js';
import { decimal } from '../value/decimal.js';
import { nearestName } from '../value/nearest-name.js';
import { arity, FUNCTIONS, functionNamed } from './functions.js';
import * as say from './sentences.js';
import { type BinaryOperator, type Formula, FormulaError, type FormulaFault, type NameNode } from './syntax.js';
import { type Token, tokenize } from './tokens.js';

/** Deepest nesting that is read; deeper formulas are refused rather than overflowing the stack. */
const DEEPEST = 60;

const BINDING: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};
const NOT_BINDING = 3;
const MINUS_BINDING = 7;
const KEYWORDS = new Set(['and', 'or', 'not', 'over', 'where', 'skip', 'missing', 'true', 'false']);

/**
 * Parses a formula. Total: any text gives a tree or a fault with position and, where one is near, a suggestion.
 *
 * Comparisons do not chain; `^` binds tighter than a leading minus and associates to the right, as in mathematics.
 */
export function parseFormula(text: string): { readonly formula: Formula } | { readonly fault: FormulaFault } {
  try {
    return { formula: new Parser(tokenize(text)).whole() };
  } catch (error) {
    if (error instanceof FormulaError) return { fault: error.fault };
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;
  /** Nodes that stand in brackets of their own: a comparison in brackets may be compared again. */
  readonly #bracketed = new WeakSet<Formula>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Formula {
    const formula = this.#expression(0);
    const rest = this.#peek();
    if (rest.kind !== 'end') throw this.#fail(rest, say.notExpectedHere(rest.text));
    return formula;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', start: 0, end: 0 };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at += 1;
    return token;
  }

  #is(text: string): boolean {
    const token = this.#peek();
    return token.text === text && (token.kind === 'operator' || token.kind === 'name');
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at += 1;
    return true;
  }

  #expect(text: string, why: Label): Token {
    const token = this.#next();
    if (token.text !== text) throw this.#fail(token, say.signExpected(text, why, token.text));
    return token;
  }

  #fail(token: Token, message: Label): FormulaError {
    return new FormulaError({ code: 'syntax', start: token.start, end: token.end, message });
  }

  #expression(minimum: number): Formula {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      const token = this.#peek();
      throw new FormulaError({
        code: 'too-deep',
        start: token.start,
        end: token.end,
        message: say.formulaTooDeep(DEEPEST),
      });
    }
    let left = this.#prefix();
    for (;;) {
      const operator = this.#operator();
      if (operator === null || BINDING[operator] < minimum) break;
      const token = this.#next();
      const compares = BINDING[operator] === 4;
      if (compares && left.kind === 'binary' && BINDING[left.operator] === 4 && !this.#bracketed.has(left)) {
        throw this.#fail(token, say.chainedComparison());
      }
      const right = this.#expression(operator === '^' ? MINUS_BINDING : BINDING[operator] + 1);
      left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    this.#depth -= 1;
    return left;
  }

  #operator(): BinaryOperator | null {
    const token = this.#peek();
    if (token.kind !== 'operator' && token.kind !== 'name') return null;
    return Object.hasOwn(BINDING, token.text) ? (token.text as BinaryOperator) : null;
  }

  #prefix(): Formula {
    const token = this.#next();
    switch (token.kind) {
      case 'number': {
        const percent = this.#peek().kind === 'percent';
        const end = percent ? this.#next().end : token.end;
        return { kind: 'number', text: token.text, value: decimal(token.text), percent, start: token.start, end };
      }
      case 'text':
        return { kind: 'text', value: token.text.slice(1, -1), start: token.start, end: token.end };
      case 'quoted':
        return this.#name(token, token.text.slice(1, -1));
      case 'name':
        return this.#word(token);
      case 'operator':
        if (token.text === '(') {
          const inner = this.#expression(0);
          const close = this.#expect(')', say.toCloseBracket());
          const whole: Formula = { ...inner, start: token.start, end: close.end };
          this.#bracketed.add(whole);
          return whole;
        }
        if (token.text === '-') {
          const operand = this.#expression(MINUS_BINDING);
          return { kind: 'unary', operator: '-', operand, start: token.start, end: operand.end };
        }
        if (token.text === '+') return this.#expression(MINUS_BINDING);
        throw this.#fail(token, say.valueExpected(token.text));
      case 'percent':
        throw this.#fail(token, say.percentAlone());
      case 'end':
        throw this.#fail(token, say.endsTooEarly());
    }
  }

  #word(token: Token): Formula {
    if (token.text === 'true' || token.text === 'false') {
      return { kind: 'truth', value: token.text === 'true', start: token.start, end: token.end };
    }
    if (token.text === 'not') {
      const operand = this.#expression(NOT_BINDING);
      return { kind: 'unary', operator: 'not', operand, start: token.start, end: operand.end };
    }
    if (KEYWORDS.has(token.text)) throw this.#fail(token, say.reservedWord(token.text));
    if (this.#is('(')) return this.#call(token);
    return this.#name(token, token.text);
  }

  #name(token: Token, text: string): NameNode {
    const address = parseAddress(text);
    if (address === null || address.node === '') {
      throw this.#fail(token, say.notAnAddress(text));
    }
    return { kind: 'name', name: address.node, place: address.place, start: token.start, end: token.end };
  }

  #call(name: Token): Formula {
    const declaration = functionNamed(name.text);
    if (declaration === undefined && name.text !== 'if') {
      const near = nearestName(name.text, ['if', ...FUNCTIONS.map((entry) => entry.name)]);
      throw new FormulaError({
        code: 'unknown-function',
        start: name.start,
        end: name.end,
        message: say.unknownFunction(name.text),
        ...(near === undefined ? {} : { suggestion: near }),
      });
    }
    this.#expect('(', say.after(name.text));
    const args: Formula[] = [];
    const over: string[] = [];
    let where: Formula | null = null;
    let skip = false;
    if (!this.#is(')')) {
      do args.push(this.#expression(0));
      while (this.#take(','));
      if (this.#take('over')) {
        do over.push(this.#dimension());
        while (this.#take(','));
        if (this.#take('where')) where = this.#expression(0);
        if (this.#take('skip')) {
          this.#expect('missing', say.after('skip'));
          skip = true;
        }
      }
    }
    const end = this.#expect(')', say.toCloseCall(name.text)).end;
    this.#arguments(name, args.length, over.length > 0);
    const span = { start: name.start, end };
    if (over.length === 0) return { kind: 'call', name: name.text, args, ...span };
    return { kind: 'over', name: name.text, args, over, where, skip, ...span };
  }

  #dimension(): string {
    const token = this.#next();
    if (token.kind === 'quoted') return token.text.slice(1, -1);
    if (token.kind !== 'name') throw this.#fail(token, say.dimensionExpected());
    return token.text;
  }

  #arguments(name: Token, given: number, over: boolean): void {
    const declaration = functionNamed(name.text);
    const { least, most } = declaration === undefined ? { least: 3, most: 3 } : arity(declaration);
    const fault = (message: Label, suggestion: string): FormulaError =>
      new FormulaError({ code: 'arguments', start: name.start, end: name.end, message, suggestion });
    const example = declaration?.example ?? 'if(x >= 100, 1, 0)';
    if (given < least || given > most) throw fault(say.wrongArgumentCount(name.text, least, most, given), example);
    if (over && (declaration === undefined || declaration.over === false)) {
      throw fault(say.notOverDimension(name.text), example);
    }
    if (!over && declaration?.over === true) throw fault(say.needsDimension(name.text), example);
  }
}
