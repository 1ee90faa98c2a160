import { describe, expect, it } from 'vitest';
import type { Column } from '../dimension/column.js';
import type { Dimension, Dimensions } from '../dimension/dimension.js';
import { type Cell, missingCell, numberCell } from '../value/cell.js';
import { decimal, toFixed, toText } from '../value/decimal.js';
import { evaluateFormula } from './evaluate.js';
import { FUNCTIONS } from './functions.js';
import { parseFormula } from './parse.js';

const dimension = (name: string, ...codes: readonly string[]): Dimension => ({
  name,
  members: codes.map((code) => ({ code })),
});
const SERVICE = dimension('service', 'tera', 'oss', 'bbm', 'los');
const MONTH = dimension('month', '2023-11', '2023-12', '2024-01', '2024-11');
const SCORE: Dimension = {
  name: 'score',
  members: [
    { code: '1', attributes: { points: '2.5' } },
    { code: '2', attributes: { points: '7' } },
  ],
};
const DIMENSIONS: Dimensions = new Map(
  [SERVICE, MONTH, SCORE].map((entry): [string, Dimension] => [entry.name, entry]),
);

const GONE = missingCell('late', [{ node: 'gone', index: 0 }]);
const cell = (text: string): Cell => (text === '-' ? GONE : numberCell(decimal(text)));
const over = (of: Dimension, ...texts: readonly string[]): Column => ({ dimensions: [of], cells: texts.map(cell) });
const alone = (text: string): Column => ({ dimensions: [], cells: [cell(text)] });

const COLUMNS: Readonly<Record<string, Column>> = {
  x: over(SERVICE, '90', '80', '80', '100'),
  n: over(SERVICE, '10', '20', '30', '40'),
  holes: over(SERVICE, '90', '-', '80', '100'),
  nothing: over(SERVICE, '-', '-', '-', '-'),
  m: over(MONTH, '5', '7', '9', '4'),
  gone: alone('-'),
  two: alone('2'),
  grade: { dimensions: [], cells: [{ kind: 'category', code: 'B' }] },
};

function column(text: string): Column {
  const parsed = parseFormula(text);
  if ('fault' in parsed) throw new Error(`${text}: ${parsed.fault.code}`);
  return evaluateFormula(parsed.formula, {
    column: (name) => COLUMNS[name] ?? { dimensions: [], cells: [] },
    dimensions: DIMENSIONS,
  });
}

function shown(found: Cell | undefined): string {
  switch (found?.kind) {
    case 'number':
      return found.exact ? toText(found.value) : `~${toFixed(found.value, 30).slice(0, 20)}`;
    case 'category':
      return found.code;
    case 'members':
      return `{${found.codes.join(' ')}}`;
    case 'truth':
      return String(found.value);
    case 'missing':
      return `missing ${found.reason}`;
    case 'problem':
      return `problem ${found.problem}`;
    default:
      return 'none';
  }
}

const value = (text: string): string => column(text).cells.map(shown).join(' ');

/** Results by hand; decimals of irrational ones are those of any table. */
const BY_FUNCTION: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  abs: [
    ['abs(2 - 5)', '3'],
    ['abs(7)', '7'],
  ],
  sqrt: [
    ['sqrt(16)', '4'],
    ['sqrt(2.25)', '1.5'],
    ['sqrt(2)', '~1.414213562373095048'],
    ['sqrt(-1)', 'problem undefined'],
  ],
  root: [
    ['root(27, 3)', '3'],
    ['root(2, 3)', '~1.259921049894873164'],
    ['root(4, 0)', 'problem undefined'],
    ['root(4, 1.5)', 'problem undefined'],
  ],
  ln: [
    ['ln(1)', '0'],
    ['ln(2)', '~0.693147180559945309'],
    ['ln(0)', 'problem undefined'],
  ],
  exp: [
    ['exp(0)', '1'],
    ['exp(1)', '~2.718281828459045235'],
    ['exp(5000)', 'problem undefined'],
  ],
  round: [
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(86.075, 2)', '86.08'],
    ["round(86.075, 2, 'truncate')", '86.07'],
    ["round(-2.5, 0, 'half-plus')", '-2'],
    ["round(2.5, 0, 'half-even')", '2'],
    ["round(2.1, 0, 'ceiling')", '3'],
    ["round(-2.1, 0, 'floor')", '-3'],
    ['round(12345, -3)', '12000'],
    ["round(1, 2, 'sideways')", 'problem undefined'],
    ['round(1, 0.5)', 'problem undefined'],
    ['round(1, 999)', 'problem undefined'],
  ],
  ceiling: [
    ['ceiling(53.7)', '54'],
    ['ceiling(-53.7)', '-53'],
  ],
  floor: [
    ['floor(53.7)', '53'],
    ['floor(-53.7)', '-54'],
  ],
  truncate: [
    ['truncate(4.9667, 2)', '4.96'],
    ['truncate(-4.9667, 2)', '-4.96'],
    ['truncate(4.9)', '4'],
  ],
  present: [
    ['present(two)', 'true'],
    ['present(gone)', 'false'],
    ['present(1 / 0)', 'problem division-by-zero'],
  ],
  slovin: [
    ['ceiling(slovin(116, 0.1))', '54'],
    ['slovin(100, 0.1)', '50'],
  ],
  // Krejcie & Morgan (1970), table 1: 100 -> 80; with 1 person 1; the rest by hand.
  krejcie_morgan: [
    ['round(krejcie_morgan(100))', '80'],
    ['krejcie_morgan(1)', '1'],
    ['krejcie_morgan(2, 4, 0.5, 0.5)', '1.6'],
    ['krejcie_morgan(0)', 'problem undefined'],
    ['krejcie_morgan(10, 0)', 'problem undefined'],
    ['krejcie_morgan(10, 3.841, 1)', 'problem undefined'],
    ['krejcie_morgan(10, 3.841, 0.5, 5)', 'problem undefined'],
    ['krejcie_morgan(gone)', 'missing late'],
  ],
  // n0 = 1.96^2 x 0.25 / 0.05^2 = 384.16; 4 x 0.25 / 0.25 = 4, and 4 / (1 + 3/12) = 3.2.
  cochran: [
    ['cochran(12, 2, 0.5, 0.5)', '3.2'],
    ['cochran(1, 1.96, 0.5, 0.05)', '1'],
    ['cochran(0, 1.96, 0.5, 0.05)', 'problem undefined'],
    ['cochran(10, 1.96, 0.5, 0)', 'problem undefined'],
    ['cochran(10, gone, 0.5, 0.05)', 'missing late'],
  ],
  cochran_infinite: [
    ['cochran_infinite(1.96, 0.5, 0.05)', '384.16'],
    ['cochran_infinite(-1.96, 0.5, 0.05)', 'problem undefined'],
    ['cochran_infinite(1.96, 0, 0.05)', 'problem undefined'],
  ],
  attribute: [
    ["attribute(score, 'code')", '1 2'],
    ["attribute(score, 'points')", '2.5 7'],
    ["attribute(service, 'code')", Array(4).fill('problem undefined').join(' ')],
  ],
  min: [
    ['min(3, 1, 2)', '1'],
    ['min(x over service)', '80'],
    ['min(x, 85)', '85 80 80 85'],
  ],
  max: [
    ['max(3, 1, 2)', '3'],
    ['max(x over service)', '100'],
  ],
  sum: [
    ['sum(n over service)', '100'],
    ['sum(x over service where x > 1000)', '0'],
  ],
  mean: [
    ['mean(x over service)', '87.5'],
    ['mean(x over service where x > 1000)', 'problem undefined'],
  ],
  weighted_mean: [
    ['weighted_mean(x, n over service)', '89'],
    ['weighted_mean(x, n - n over service)', 'problem division-by-zero'],
  ],
  geometric_mean: [
    ['geometric_mean(n * n / n over service where n != 30)', '20'],
    ['geometric_mean(x - 80 over service)', 'problem undefined'],
  ],
  product: [['product(n / 10 over service)', '24']],
  median: [
    ['median(n over service)', '25'],
    ['median(n over service where n < 35)', '20'],
  ],
  stdev: [
    ['stdev(n over service where n != 40)', '10'],
    ['stdev(n over service where n = 40)', 'problem undefined'],
  ],
  stdev_population: [
    ['stdev_population(n over service where n != 20 and n != 30)', '15'],
    ['stdev_population(n over service where n = 40)', '0'],
  ],
  count: [
    ['count(holes over service)', '3'],
    ['count(x over service where x >= 90)', '2'],
    ['count(nothing over service)', '0'],
  ],
  share: [
    ['share(x >= 90 over service)', '0.5'],
    ['share(x > 0 over service)', '1'],
  ],
  rank: [
    ['rank(x over service)', '2 3 3 1'],
    ['rank(n over service)', '4 3 2 1'],
  ],
  arg_highest: [
    ['arg_highest(x over service)', '{los}'],
    ['arg_highest(x over service where x < 100)', '{tera}'],
  ],
  arg_lowest: [['arg_lowest(x over service)', '{oss bbm}']],
  previous: [['previous(m over month)', 'missing not-applicable 5 7 missing not-applicable']],
  last_year: [['last_year(m over month)', 'missing not-applicable missing not-applicable missing not-applicable 5']],
};

describe('functions', () => {
  it('are all tried here', () => {
    expect(Object.keys(BY_FUNCTION).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  });

  it.each(Object.values(BY_FUNCTION).flat())('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(FUNCTIONS.map(({ name, example }) => [name, example]))('the example of %s can be read', (_name, example) => {
    expect(parseFormula(example)).toHaveProperty('formula');
  });
});

describe('operators', () => {
  it.each([
    ['0.1 + 0.2 = 0.3', 'true'],
    ['1 / 3 * 3 = 1', 'true'],
    ['2 ^ 0.5', '~1.414213562373095048'],
    ['4 ^ 0.5', '2'],
    ['0 ^ -1', 'problem division-by-zero'],
    ['1 / 0', 'problem division-by-zero'],
    ['7 ^ 999999', 'problem overflow'],
    ['((10 ^ 900) ^ 14) * 2', 'problem overflow'],
    ["grade = 'B'", 'true'],
    ["grade != 'B'", 'false'],
    ['grade = 3', 'problem wrong-type'],
    ['not (1 > 2)', 'true'],
    ['1 > 2 or 2 > 1', 'true'],
    ['1 < 2 and 2 < 1', 'false'],
    ["arg_highest(x over service) = 'los'", 'true'],
    ['100% - 40%', '60'],
  ])('%s = %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });
});

describe('missing values and problems', () => {
  it('a missing operand makes the result missing, with its reason and leaves', () => {
    expect(column('two + gone').cells[0]).toMatchObject({
      kind: 'missing',
      reason: 'late',
      leaves: [{ node: 'gone', index: 0 }],
    });
    expect(value('gone > 1')).toBe('missing late');
    expect(value('mean(holes over service)')).toBe('missing late');
    expect(value('rank(holes over service)')).toBe(Array(4).fill('missing late').join(' '));
    expect(value('arg_highest(holes over service)')).toBe('missing late');
  });

  it('missing is never zero: the sum with a hole is no number', () => {
    expect(value('sum(holes over service)')).toBe('missing late');
    expect(value('sum(holes over service skip missing)')).toBe('270');
    expect(value('mean(holes over service skip missing)')).toBe('90');
    expect(value('weighted_mean(holes, n over service skip missing)')).toBe('91.25');
    expect(value('mean(nothing over service skip missing)')).toBe('missing late');
  });

  it('a problem wins over a gap and keeps its kind', () => {
    expect(value('gone + 1 / 0')).toBe('problem division-by-zero');
    expect(value('mean(x / (n - 10) over service skip missing)')).toBe('problem division-by-zero');
    expect(value('count(x / (n - 10) over service)')).toBe('problem division-by-zero');
  });

  it('if reads the chosen branch only, and its condition always', () => {
    expect(value('if(two > 1, 5, 1 / 0)')).toBe('5');
    expect(value('if(two > 3, gone, 7)')).toBe('7');
    expect(value('if(present(gone), gone, 0)')).toBe('0');
    expect(value('if(gone > 1, 5, 6)')).toBe('missing late');
  });

  it('a condition that is not known withholds the member it is about', () => {
    expect(value('sum(n over service where holes > 85)')).toBe('missing late');
    expect(value('weighted_mean(x, n over service where holes > 85)')).toBe('missing late');
    expect(value('weighted_mean(x, n over service where 1 / (n - 10) > 0)')).toBe('problem division-by-zero');
    expect(value('sum(n over service where present(holes))')).toBe('80');
  });
});

describe('references', () => {
  it('pick a member by its address and drop that dimension', () => {
    expect(value('"x@service=los" - "x@service=tera"')).toBe('10');
    expect(value('x - "x@service=bbm"')).toBe('10 0 0 20');
  });

  it('reach earlier periods across the turn of the year', () => {
    expect(value('m / previous(m over month) - 1')).toBe('missing not-applicable 0.4 2/7 missing not-applicable');
    expect(value('"m@month=2024-11" - last_year("m@month=2024-11" over month)')).toMatch(/^(problem|missing)/);
  });
});
