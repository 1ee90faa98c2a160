import { describe, expect, it } from 'vitest';
import { toText } from '../value/decimal.js';
import { parseFormula } from './parse.js';
import type { Formula, FormulaFault } from './syntax.js';
import { LONGEST_FORMULA } from './tokens.js';

/** The tree in prefix notation: `(+ 1 (* 2 3))`. */
function tree(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return toText(formula.value) + (formula.percent ? '%' : '');
    case 'text':
      return `'${formula.value}'`;
    case 'truth':
      return String(formula.value);
    case 'name':
      return [
        formula.name,
        ...Object.entries(formula.place).map(([dimension, member]) => `@${dimension}=${member}`),
      ].join('');
    case 'unary':
      return `(${formula.operator} ${tree(formula.operand)})`;
    case 'binary':
      return `(${formula.operator} ${tree(formula.left)} ${tree(formula.right)})`;
    case 'call':
      return `(${[formula.name, ...formula.args.map(tree)].join(' ')})`;
    case 'over': {
      const where = formula.where === null ? '' : ` where ${tree(formula.where)}`;
      return `(${[formula.name, ...formula.args.map(tree)].join(' ')} over ${formula.over.join(',')}${where}${formula.skip ? ' skip' : ''})`;
    }
  }
}

function read(text: string): string {
  const parsed = parseFormula(text);
  return 'fault' in parsed ? `fault ${parsed.fault.code} at ${parsed.fault.start}` : tree(parsed.formula);
}

function fault(text: string): FormulaFault {
  const parsed = parseFormula(text);
  if ('fault' in parsed) return parsed.fault;
  throw new Error(`${text} was read as ${tree(parsed.formula)}`);
}

describe('reading formulas', () => {
  it.each([
    ['1 + 2 * 3', '(+ 1 (* 2 3))'],
    ['(1 + 2) * 3', '(* (+ 1 2) 3)'],
    ['8 - 3 - 2', '(- (- 8 3) 2)'],
    ['8 / 4 / 2', '(/ (/ 8 4) 2)'],
    ['2 ^ 3 ^ 2', '(^ 2 (^ 3 2))'],
    ['-2 ^ 2', '(- (^ 2 2))'],
    ['(-2) ^ 2', '(^ (- 2) 2)'],
    ['2 ^ -1', '(^ 2 (- 1))'],
    ['-2 * 3', '(* (- 2) 3)'],
    ['2 * -3', '(* 2 (- 3))'],
    ['+5 - -5', '(- 5 (- 5))'],
    ['a + b <= c * 2', '(<= (+ a b) (* c 2))'],
    ['a < 1 and b > 2 or c = 3', '(or (and (< a 1) (> b 2)) (= c 3))'],
    ['a or b and c', '(or a (and b c))'],
    ['not a = b and c', '(and (not (= a b)) c)'],
    ['not (a or b)', '(not (or a b))'],
    ['a != true', '(!= a true)'],
    ["g = 'sangat baik'", "(= g 'sangat baik')"],
    ['realised / base * 100%', '(* (/ realised base) 100%)'],
    ['0.111 * 25', '(* 0.111 25)'],
    ['12.5%', '12.5%'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads names with points and underscores plainly, all others in quotes, and addresses', () => {
    expect(read('survey.skm.index + my_node')).toBe('(+ survey.skm.index my_node)');
    expect(read('"indicator.1a-CP.index" * 2')).toBe('(* indicator.1a-CP.index 2)');
    expect(read('"sakip.score@year=2019" - "nko@quarter=2024-Q1,service=tera"')).toBe(
      '(- sakip.score@year=2019 nko@quarter=2024-Q1@service=tera)',
    );
    expect(read('a-b')).toBe('(- a b)');
  });

  it('reads functions over dimensions, with where and skip missing', () => {
    expect(read('weighted_mean(x, n over service)')).toBe('(weighted_mean x n over service)');
    expect(read('mean(x over a, "b c" where n >= 5 skip missing)')).toBe('(mean x over a,b c where (>= n 5) skip)');
    expect(read('if(a > 0, min(1, 2, a), 0)')).toBe('(if (> a 0) (min 1 2 a) 0)');
    expect(read("round(x, 2, 'half-even')")).toBe("(round x 2 'half-even')");
  });

  it('keeps the position of every part', () => {
    const parsed = parseFormula('a + mean(b over c)');
    if ('fault' in parsed || parsed.formula.kind !== 'binary') throw new Error('not read');
    expect([parsed.formula.start, parsed.formula.end]).toEqual([0, 18]);
    expect([parsed.formula.right.start, parsed.formula.right.end]).toEqual([4, 18]);
  });
});

describe('faults of formulas', () => {
  it.each([
    ['', 'syntax', 0, 0],
    ['1 +', 'syntax', 3, 3],
    ['(1 + 2', 'syntax', 6, 6],
    ['1 + 2)', 'syntax', 5, 6],
    ['1 2', 'syntax', 2, 3],
    ['* 2', 'syntax', 0, 1],
    ['a b', 'syntax', 2, 3],
    ['1.', 'syntax', 1, 2],
    ['mean(x over )', 'syntax', 12, 13],
    ['mean(x skip)', 'syntax', 7, 11],
    ['mean(x over y skip)', 'syntax', 18, 19],
    ['maen(x over y)', 'unknown-function', 0, 4],
    ['1 + sqr(4)', 'unknown-function', 4, 7],
    ['sqrt()', 'arguments', 0, 4],
    ['sqrt(1, 2)', 'arguments', 0, 4],
    ['if(true, 1)', 'arguments', 0, 2],
    ['abs(x over y)', 'arguments', 0, 3],
    ['mean(x)', 'arguments', 0, 4],
    ['if(true, 1, 2 over y)', 'arguments', 0, 2],
  ])('"%s" is a fault %s at %i to %i', (text, code, start, end) => {
    expect(fault(text)).toMatchObject({ code, start, end });
  });

  it.each([
    ['maen(x over y)', 'mean'],
    ['wieghted_mean(x, n over y)', 'weighted_mean'],
    ['iff(true, 1, 2)', 'if'],
    ['roud(x)', 'round'],
  ])('"%s" suggests %s', (text, suggestion) => {
    expect(fault(text).suggestion).toBe(suggestion);
  });

  it.each([
    '2 × 3',
    '6 ÷ 2',
    '5 − 2',
    'a ≤ b',
    'a ≥ b',
    'a ≠ b',
    'a & b',
    'a | b',
    '!a',
    'min(1; 2)',
    "'open",
    '"open',
    '💥',
  ])('a sign that means nothing is a fault where it stands, in both languages: %s', (text) => {
    const found = fault(text);
    expect(found.code).toBe('syntax');
    expect(text.slice(found.start, found.end)).toMatch(/^[^\w\s]+$/u);
    expect(found.message.id.length).toBeGreaterThan(5);
    expect(found.message.en.length).toBeGreaterThan(5);
    expect(found.message.id).not.toBe(found.message.en);
  });

  it('comparisons do not chain, brackets around the first operand or not', () => {
    for (const text of ['1 < 2 < 3', 'a = b = c', '(a) = b = c', '(a + 1) < b < c'])
      expect(read(text)).toMatch(/^fault syntax/);
    expect(read('(a < b) = true')).toBe('(= (< a b) true)');
  });

  it('names are not words of the language, unless in quotes', () => {
    expect(fault('over + 1')).toMatchObject({ code: 'syntax', start: 0, end: 4 });
    expect(read('"over" + 1')).toBe('(+ over 1)');
  });

  it('an address needs dimension=member', () => {
    expect(fault('1 + "nko@quarter"')).toMatchObject({ code: 'syntax', start: 4 });
    expect(fault('"@a=b"').code).toBe('syntax');
    expect(fault('""').code).toBe('syntax');
  });

  it('length and depth are bounded', () => {
    const longest = `1${'+1'.repeat((LONGEST_FORMULA - 2) / 2)}`;
    expect(read(`${longest} `)).not.toMatch(/^fault/);
    expect(fault(`${longest}+1`)).toMatchObject({ code: 'too-long', start: LONGEST_FORMULA });
    expect(fault(`${'('.repeat(61)}1${')'.repeat(61)}`)).toMatchObject({ code: 'too-deep', start: 60 });
    expect(read(`${'('.repeat(40)}1${')'.repeat(40)}`)).toBe('1');
    expect(fault('-'.repeat(200)).code).toBe('too-deep');
    expect(fault(`${'not '.repeat(200)}a`).code).toBe('too-deep');
    expect(fault(`2${'^2'.repeat(200)}`).code).toBe('too-deep');
    expect(fault(`${'abs('.repeat(200)}1${')'.repeat(200)}`).code).toBe('too-deep');
  });
});
