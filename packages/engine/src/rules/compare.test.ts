import { describe, expect, it } from 'vitest';
import { rational } from '../value/rational.js';
import { firstDay, isSure, weakestCertainty } from './certainty.js';
import { comparePacks, compareValues } from './compare.js';
import type { Certainty, Citation, DatedValue, Parameter, RulePack, RuleValue } from './pack.js';

const label = (text: string): { id: string; en: string } => ({ id: text, en: text });
const cited = (certainty: Certainty = 'confirmed'): Citation => ({
  source: label('s'),
  locator: label('l'),
  basis: 'law',
  certainty,
  checked: '2026-01-01',
});
const number = (value: number): RuleValue => ({ kind: 'number', value: rational(value) });
const dated = (from: string | null, value: RuleValue | null, certainty?: Certainty): DatedValue => ({
  from,
  value,
  citation: cited(certainty),
});
const parameter = (name: string, ...history: readonly DatedValue[]): Parameter => ({
  name,
  label: label(name),
  unit: '',
  history,
});
const pack = (...parameters: readonly Parameter[]): RulePack => ({
  name: 'test/pack',
  title: label('Test'),
  issuer: label('test'),
  notBefore: null,
  parameters: new Map(parameters.map((own) => [own.name, own])),
  fingerprint: 'f',
});

const bands = (edge: number, inclusive: boolean, extra = false): RuleValue => ({
  kind: 'bands',
  categories: [
    { code: 'a', label: label('A') },
    { code: 'b', label: label('B') },
    { code: 'c', label: label('C') },
  ],
  printed: [{ code: 'a', low: rational(edge), lowInclusive: inclusive, highInclusive: true }],
  applied: [
    { code: 'a', from: rational(edge), inclusive },
    ...(extra ? [{ code: 'b', from: rational(50), inclusive: true }] : []),
    { code: 'c', inclusive: true },
  ],
});
const told = (before: RuleValue, after: RuleValue): readonly string[] =>
  compareValues(before, after).map(
    (change) => `${change.what.en}: ${change.before?.en ?? '-'} / ${change.after?.en ?? '-'}`,
  );

describe('comparing rule values', () => {
  it('the same values differ in nothing', () => {
    for (const value of [number(1), bands(90, true)]) expect(compareValues(value, value)).toEqual([]);
  });

  it('edge by edge, interval by interval', () => {
    expect(told(bands(90, true), bands(90, false, true))).toEqual([
      'lower edge of A: >= 90 / > 90',
      'printed for A: >= 90 / > 90',
      'lower edge of B: - / >= 50',
    ]);
    expect(
      told({ ...bands(90, true), before: { decimals: 2, mode: 'half-up' } } as RuleValue, bands(90, true)),
    ).toEqual(['rounding before look-up: 2 decimals, ties away from zero / -']);
  });

  it('numbers by argument, points, cells and shares', () => {
    const list = (value: number): RuleValue => ({ kind: 'list', values: new Map([[3, rational(value, 100)]]) });
    expect(told(list(58), list(52))).toEqual(['n = 3: 0.58 / 0.52']);
    const points = (to: number): RuleValue => ({
      kind: 'points',
      points: [
        { from: rational(0), to: rational(0) },
        { from: rational(100), to: rational(to) },
      ],
      below: 'none',
      above: to > 100 ? 'hold' : 'none',
      fromUnit: '',
    });
    expect(told(points(100), points(120))).toEqual([
      'point 100: 100 / 120',
      'above the last point: no value / keeps the value of the end',
    ]);
    const axis = { label: label('axis'), categories: [{ code: 'x', label: label('X') }] };
    const table = (allowed: boolean): RuleValue => ({
      kind: 'table',
      rows: axis,
      columns: axis,
      categories: [],
      cells: new Map([
        [
          'x',
          new Map([
            [
              'x',
              allowed
                ? { kind: 'number' as const, value: rational(6, 5) }
                : { kind: 'none' as const, reason: label('no') },
            ],
          ]),
        ],
      ]),
    });
    expect(told(table(true), table(false))).toEqual(['X x X: 1.2 / not allowed']);
    const guidance = (most: number): RuleValue => ({
      kind: 'guidance',
      categories: axis.categories,
      groups: axis.categories,
      shares: new Map([['x', [{ groups: ['x'], atMost: rational(most) }]]]),
    });
    expect(told(guidance(70), guidance(60))).toEqual(['X: X: at most 70 % / at most 60 %']);
  });
});

describe('comparing packs', () => {
  const history = [dated('2020-01-01', number(100)), dated('2022-07-28', number(120)), dated('2025-01-01', null)];
  const own = pack(parameter('cap', ...history), parameter('floor', dated(null, number(0))));
  const kinds = (before: string | null, after: string | null): readonly string[] =>
    comparePacks({ pack: own, at: before }, { pack: own, at: after }).map(
      ({ parameter: name, change }) => `${name} ${change}`,
    );

  it.each([
    ['2020-01-01', '2022-07-27', []],
    ['2022-07-27', '2022-07-28', ['cap changed']],
    ['2019-12-31', '2020-01-01', ['cap added']],
    ['2024-12-31', '2025-01-01', ['cap removed']],
    // The newest value of cap is its ending.
    ['2022-07-28', null, ['cap removed']],
    [null, null, []],
  ] as const)('from %s to %s', (before, after, wanted) => {
    expect(kinds(before, after)).toEqual(wanted);
  });

  it('another kind of value is told as such', () => {
    const other = pack(parameter('cap', dated(null, bands(90, true))));
    expect(comparePacks({ pack: own, at: '2021-01-01' }, { pack: other, at: null })).toMatchObject([
      { parameter: 'cap', change: 'kind' },
      { parameter: 'floor', change: 'removed' },
    ]);
  });
});

describe('how sure a pack is', () => {
  it('the weakest of all values, past ones too', () => {
    const of = (...certainties: readonly Certainty[]): Certainty | null =>
      weakestCertainty([parameter('p', ...certainties.map((certainty) => dated(null, number(1), certainty)))]);
    expect(of('confirmed', 'arithmetic')).toBe('arithmetic');
    expect(of('confirmed', 'recalled', 'arithmetic')).toBe('recalled');
    expect(of('unsure', 'recalled')).toBe('unsure');
    expect(of()).toBeNull();
    expect(['confirmed', 'arithmetic', 'recalled', 'unsure'].map((word) => isSure(word as Certainty))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('the first day is known only where every start is', () => {
    const early = parameter('a', dated('2019-05-01', number(1)), dated('2020-01-01', null));
    const late = parameter('b', dated('2022-07-28', number(1)));
    expect(firstDay(pack(late, early))).toBe('2019-05-01');
    expect(firstDay(pack(late, parameter('c', dated(null, number(1)))))).toBeNull();
    expect(firstDay(pack())).toBeNull();
  });
});
