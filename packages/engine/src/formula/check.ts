import { type Dimension, type Dimensions, type Label, memberIndex } from '../dimension/dimension.js';
import { nearestName } from '../value/nearest-name.js';
import { multiplyUnits, PLAIN, parseUnit, powerUnit, sameUnit, type Unit } from '../value/unit.js';
import { functionNamed } from './functions.js';
import * as say from './sentences.js';
import type { BinaryNode, CallNode, Formula, FormulaFault, NameNode, OverNode, Span } from './syntax.js';

export type ValueType = 'number' | 'category' | 'truth' | 'members';

/** What is known of a value before it is computed. `unit: null` stands for a bare literal, which takes any unit. */
export interface Signature {
  readonly type: ValueType;
  readonly unit: Unit | null;
  readonly dimensions: readonly string[];
}

export interface CheckScope {
  readonly signature: (name: string) => Signature | undefined;
  readonly names: () => Iterable<string>;
  readonly dimensions: Dimensions;
}

export interface Checked {
  readonly signature: Signature;
  /** Faults of names, types and dimensions: the formula cannot be computed. */
  readonly faults: readonly FormulaFault[];
  /** Faults of units: minutes over person-days is a finding, not a number. */
  readonly unitFaults: readonly FormulaFault[];
}

/** Most cells that all outputs of a scorecard, or any part of one formula, may have. */
export const MOST_CELLS = 1_000_000;

const PERCENT = parseUnit('%') ?? PLAIN;

/** Checks names, types, dimensions and units of a formula without evaluating it. */
export function checkFormula(formula: Formula, scope: CheckScope): Checked {
  const checker = new Checker(scope);
  const signature = checker.visit(formula);
  return { signature, faults: checker.faults, unitFaults: checker.unitFaults };
}

class Checker {
  readonly faults: FormulaFault[] = [];
  readonly unitFaults: FormulaFault[] = [];
  readonly #scope: CheckScope;

  constructor(scope: CheckScope) {
    this.#scope = scope;
  }

  visit(formula: Formula): Signature {
    switch (formula.kind) {
      case 'number':
        return { type: 'number', unit: formula.percent ? PERCENT : null, dimensions: [] };
      case 'text':
        return { type: 'category', unit: null, dimensions: [] };
      case 'truth':
        return { type: 'truth', unit: null, dimensions: [] };
      case 'name':
        return this.#name(formula);
      case 'unary': {
        const operand = this.visit(formula.operand);
        this.#expect(operand, formula.operator === '-' ? 'number' : 'truth', formula.operand);
        return operand;
      }
      case 'binary':
        return this.#binary(formula);
      case 'call':
        return this.#call(formula);
      case 'over':
        return this.#over(formula);
    }
  }

  #name(node: NameNode): Signature {
    const signature = this.#scope.signature(node.name);
    if (signature === undefined) {
      const near = nearestName(node.name, this.#scope.names());
      this.#fault('unknown-name', node, say.unknownName(node.name), near);
      return { type: 'number', unit: null, dimensions: [] };
    }
    for (const [dimension, member] of Object.entries(node.place)) {
      const known = this.#scope.dimensions.get(dimension);
      if (!signature.dimensions.includes(dimension) || known === undefined) {
        this.#fault(
          'unknown-name',
          node,
          say.withoutDimension(node.name, dimension),
          nearestName(dimension, signature.dimensions),
        );
      } else if (memberIndex(known, member) < 0) {
        const codes = known.members.map((entry) => entry.code);
        this.#fault('unknown-name', node, say.unknownMember(dimension, member), nearestName(member, codes));
      }
    }
    return { ...signature, dimensions: signature.dimensions.filter((name) => node.place[name] === undefined) };
  }

  #binary(node: BinaryNode): Signature {
    const left = this.visit(node.left);
    const right = this.visit(node.right);
    const dimensions = join(left.dimensions, right.dimensions);
    this.#bounded(dimensions, node);
    switch (node.operator) {
      case 'and':
      case 'or':
        this.#expect(left, 'truth', node.left);
        this.#expect(right, 'truth', node.right);
        return { type: 'truth', unit: null, dimensions };
      case '=':
      case '!=':
        if (left.type === 'number' && right.type === 'number') this.#shared(left.unit, right.unit, node, 'compare');
        return { type: 'truth', unit: null, dimensions };
      case '<':
      case '<=':
      case '>':
      case '>=':
        this.#numbers(left, right, node);
        this.#shared(left.unit, right.unit, node, 'compare');
        return { type: 'truth', unit: null, dimensions };
      case '+':
      case '-':
        this.#numbers(left, right, node);
        return {
          type: 'number',
          unit: this.#shared(left.unit, right.unit, node, node.operator === '+' ? 'add' : 'subtract'),
          dimensions,
        };
      case '*':
      case '/': {
        this.#numbers(left, right, node);
        if (left.unit === null && right.unit === null) return { type: 'number', unit: null, dimensions };
        const unit = multiplyUnits(left.unit ?? PLAIN, right.unit ?? PLAIN, node.operator === '*' ? 1 : -1);
        return { type: 'number', unit, dimensions };
      }
      case '^':
        this.#numbers(left, right, node);
        return { type: 'number', unit: this.#power(node, left.unit, right.unit), dimensions };
    }
  }

  /** Refuses a part of the formula that spreads over more cells than a whole scorecard may have. */
  #bounded(dimensions: readonly string[], span: Span): void {
    const cells = dimensions.reduce(
      (count, name) => count * (this.#scope.dimensions.get(name)?.members.length ?? 1),
      1,
    );
    if (cells > MOST_CELLS) this.#fault('type', span, say.tooManyCells(cells, MOST_CELLS));
  }

  #power(node: BinaryNode, base: Unit | null, exponent: Unit | null): Unit | null {
    if (exponent !== null && exponent.size > 0) this.#unitFault(node.right, say.exponentHasUnit(exponent));
    if (base === null || base.size === 0) return base;
    const whole = node.right.kind === 'number' ? Number(node.right.text) : Number.NaN;
    const raised = Number.isInteger(whole) ? powerUnit(base, whole) : null;
    if (raised === null) this.#unitFault(node, say.unitNotRaised(base));
    return raised ?? PLAIN;
  }

  #call(node: CallNode): Signature {
    if (node.name === 'attribute') return this.#attribute(node);
    const args = node.args.map((arg) => this.visit(arg));
    const dimensions = args.reduce<readonly string[]>((all, arg) => join(all, arg.dimensions), []);
    this.#bounded(dimensions, node);
    if (node.name === 'if') {
      const [test, then, otherwise] = args;
      if (test !== undefined && node.args[0] !== undefined) this.#expect(test, 'truth', node.args[0]);
      if (then === undefined || otherwise === undefined) return { type: 'number', unit: null, dimensions };
      if (then.type !== otherwise.type) this.#fault('type', node, say.branchesDiffer(then.type, otherwise.type));
      return { type: then.type, unit: this.#shared(then.unit, otherwise.unit, node, 'choose'), dimensions };
    }
    if (node.name === 'present') return { type: 'truth', unit: null, dimensions };
    node.args.forEach((arg, i) => {
      const given = args[i];
      if (given !== undefined) this.#expect(given, node.name === 'round' && i === 2 ? 'category' : 'number', arg);
    });
    return { type: 'number', unit: this.#functionUnit(node.name, args, node), dimensions };
  }

  #attribute(node: CallNode): Signature {
    const [first, second] = node.args;
    const name = first?.kind === 'name' ? first.name : '';
    if (!this.#scope.dimensions.has(name)) {
      this.#fault(
        'unknown-name',
        first ?? node,
        say.attributeNeedsDimension(name),
        nearestName(name, this.#scope.dimensions.keys()),
      );
    }
    if (second?.kind !== 'text') this.#fault('type', second ?? node, say.attributeNeedsKey());
    return { type: 'number', unit: null, dimensions: [name] };
  }

  #functionUnit(name: string, args: readonly Signature[], span: Span): Unit | null {
    const rule = functionNamed(name)?.unit ?? 'plain';
    const first = args[0]?.unit ?? null;
    switch (rule) {
      case 'same':
        return args.reduce<Unit | null>(
          (unit, arg) => this.#agreed(unit, arg.unit, span, (a, b) => say.argumentUnitsDiffer(name, a, b)),
          null,
        );
      case 'first':
        return first;
      case 'plain':
        return PLAIN;
      case 'root': {
        const half = first === null ? null : powerUnit(first, 0.5);
        if (first !== null && half === null) this.#unitFault(span, say.unitWithoutRoot(first));
        return first === null ? null : (half ?? PLAIN);
      }
      case 'product':
      case 'plain-argument':
        this.#plain(name, args, span);
        return first;
      case 'first-rest-plain':
        this.#plain(name, args.slice(1), span);
        return first;
    }
  }

  #plain(name: string, args: readonly Signature[], span: Span): void {
    for (const { unit } of args) {
      if (unit !== null && unit.size > 0) this.#unitFault(span, say.plainNumbersOnly(name, unit));
    }
  }

  #over(node: OverNode): Signature {
    const args = node.args.map((arg) => this.visit(arg));
    const condition = node.where === null ? null : this.visit(node.where);
    if (condition !== null && node.where !== null) this.#expect(condition, 'truth', node.where);
    const all = [...args, ...(condition === null ? [] : [condition])];
    const seen = all.reduce<readonly string[]>((joined, arg) => join(joined, arg.dimensions), []);
    this.#bounded(seen, node);
    for (const name of node.over) {
      if (this.#scope.dimensions.has(name)) {
        if (!seen.includes(name)) this.#fault('type', node, say.nothingOver(node.name, name));
      } else {
        this.#fault('unknown-name', node, say.unknownDimension(name), nearestName(name, this.#scope.dimensions.keys()));
      }
    }
    const declaration = functionNamed(node.name);
    const wanted = node.name === 'share' ? 'truth' : node.name === 'count' ? null : 'number';
    node.args.forEach((arg, i) => {
      const given = args[i];
      if (given !== undefined && wanted !== null) this.#expect(given, wanted, arg);
    });
    const keeps = node.name === 'rank' || node.name === 'previous' || node.name === 'last_year';
    return {
      type: declaration?.result ?? 'number',
      unit: declaration?.result === 'members' ? null : this.#functionUnit(node.name, args.slice(0, 1), node),
      dimensions: keeps ? seen : seen.filter((name) => !node.over.includes(name)),
    };
  }

  #numbers(left: Signature, right: Signature, node: BinaryNode): void {
    this.#expect(left, 'number', node.left);
    this.#expect(right, 'number', node.right);
  }

  #expect(signature: Signature, type: ValueType, span: Span): void {
    if (signature.type !== type) this.#fault('type', span, say.typeExpected(type, signature.type));
  }

  /** The unit that two operands share; a literal takes the other's. */
  #shared(a: Unit | null, b: Unit | null, span: Span, joining: Parameters<typeof say.unitsDiffer>[0]): Unit | null {
    return this.#agreed(a, b, span, (p, q) => say.unitsDiffer(joining, p, q));
  }

  #agreed(a: Unit | null, b: Unit | null, span: Span, differ: (a: Unit, b: Unit) => Label): Unit | null {
    if (a === null) return b;
    if (b === null || sameUnit(a, b)) return a;
    this.#unitFault(span, differ(a, b));
    return a;
  }

  #unitFault(span: Span, message: Label): void {
    this.unitFaults.push({ code: 'unit', start: span.start, end: span.end, message });
  }

  #fault(code: FormulaFault['code'], span: Span, message: Label, suggestion?: string): void {
    this.faults.push({
      code,
      start: span.start,
      end: span.end,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}

function join(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...a, ...b.filter((name) => !a.includes(name))];
}

/** The dimensions named, in order; unknown ones are left out (the check has reported them). */
export function resolveDimensions(names: readonly string[], dimensions: Dimensions): readonly Dimension[] {
  return names.flatMap((name) => dimensions.get(name) ?? []);
}
