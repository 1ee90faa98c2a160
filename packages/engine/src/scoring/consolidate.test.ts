import { describe, expect, it } from 'vitest';
import { type Period, parsePeriod, periodCode, periodsBetween } from '../period/period.js';
import { type Cell, missingCell, numberCell, problemCell } from '../value/cell.js';
import { decimal, toText } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { consolidate, type PeriodCells, pending, reached } from './consolidate.js';

const period = (code: string): Period => {
  const parsed = parsePeriod(code);
  if (parsed === null) throw new Error(code);
  return parsed;
};
const cell = (text: string): Cell =>
  text === '' ? missingCell('late', [{ node: 'realised', index: 0 }]) : numberCell(decimal(text));
const shown = (own: Cell | undefined): string => (own?.kind === 'number' ? toText(own.value) : (own?.kind ?? 'none'));
/** Periods as pairs `target/realised`, either of which may be empty. */
const pairs = (text: string): readonly PeriodCells[] =>
  text.split(' ').map((pair) => {
    const [target = '', realised = ''] = pair.split('/');
    return { target: cell(target), realised: cell(realised) };
  });

describe('which periods a reading takes', () => {
  const months = periodsBetween('month', period('2023'), period('2024'));
  const codes = (read: string, reach: Parameters<typeof reached>[2]): string => {
    const found = reached(months, period(read), reach).map((i) => periodCode(months[i] ?? period('2023')));
    return `${found[0] ?? ''}..${found.at(-1) ?? ''} (${found.length})`;
  };
  it.each([
    ['2024-Q1', { kind: 'year-to-date' }, '2024-01..2024-03 (3)'],
    ['2024', { kind: 'year-to-date' }, '2024-01..2024-12 (12)'],
    ['2024-Q3', { kind: 'period' }, '2024-07..2024-09 (3)'],
    ['2024-05', { kind: 'period' }, '2024-05..2024-05 (1)'],
    ['2024-S1', { kind: 'period' }, '2024-01..2024-06 (6)'],
    ['2024-02', { kind: 'last', n: 4 }, '2023-11..2024-02 (4)'],
    ['2023-02', { kind: 'last', n: 4 }, '2023-01..2023-02 (2)'],
  ] as const)('%s %o: %s', (read, reach, expected) => {
    expect(codes(read, reach)).toBe(expected);
  });

  it('a longer period than the one read belongs to the reading that ends with it', () => {
    const quarters = periodsBetween('quarter', period('2024'), period('2024'));
    const at = (read: string): readonly number[] => reached(quarters, period(read), { kind: 'period' });
    expect(['2024-02', '2024-03', '2024-12', '2024-Q2'].map(at)).toEqual([[], [0], [3], [1]]);
    const years = periodsBetween('year', period('2023'), period('2024'));
    expect(['2024-Q3', '2024-Q4'].map((read) => reached(years, period(read), { kind: 'period' }))).toEqual([[], [1]]);
  });

  it('are taken oldest first, whatever their order in the file', () => {
    const mixed = ['2024-Q3', '2024-Q1', '2024-Q2'].map(period);
    expect(reached(mixed, period('2024'), { kind: 'year-to-date' })).toEqual([1, 2, 0]);
    expect(reached(mixed, period('2024'), { kind: 'last', n: 1 })).toEqual([0]);
    expect(pending(mixed, period('2024-01'))).toBe(1);
    expect(pending(mixed, period('2024'))).toBeNull();
  });

  it('a period that has not ended is not reached', () => {
    const years = periodsBetween('year', period('2023'), period('2024'));
    expect(reached(years, period('2024-Q3'), { kind: 'year-to-date' })).toEqual([]);
    expect(reached(years, period('2024-Q3'), { kind: 'last', n: 1 })).toEqual([0]);
  });
});

describe('consolidation', () => {
  const result = (text: string, ...more: [Parameters<typeof consolidate>[1], 'withhold' | 'skip']): string[] => {
    const { target, realised, periods } = consolidate(pairs(text), ...more);
    return [target, realised, periods].map(shown);
  };
  // Targets 10, 20, 30; realisations 8, 25, 33: sums 60 and 66, averages 20 and 22, last 30 and 33.
  it.each([
    ['10/8 20/25 30/33', 'sum', 'withhold', ['60', '66', '3']],
    ['10/8 20/25 30/33', 'average', 'withhold', ['20', '22', '3']],
    ['10/8 20/25 30/33', 'take-last-known', 'withhold', ['30', '33', '1']],
    // A period without a target does not count, whatever was realised in it.
    ['10/8 /99 30/33', 'sum', 'withhold', ['40', '41', '2']],
    ['10/8 20/25 /99', 'take-last-known', 'withhold', ['20', '25', '1']],
    // A target without a realisation withholds, or is left out on both sides.
    ['10/8 20/ 30/33', 'sum', 'withhold', ['60', 'missing', '3']],
    ['10/8 20/ 30/33', 'sum', 'skip', ['40', '41', '2']],
    ['10/8 20/25 30/', 'take-last-known', 'withhold', ['30', 'missing', '1']],
    ['10/8 20/25 30/', 'take-last-known', 'skip', ['20', '25', '1']],
    ['10/8 20/ 30/33', 'take-last-known', 'withhold', ['30', '33', '1']],
    ['10/ 20/', 'average', 'skip', ['missing', 'missing', 'missing']],
    ['/5 /6', 'average', 'withhold', ['missing', 'missing', 'missing']],
    ['10/0 20/-5', 'sum', 'withhold', ['30', '-5', '2']],
  ] as const)('%s by %s, %s', (text, operation, missing, expected) => {
    expect(result(text, operation, missing)).toEqual(expected);
  });

  it('components: sum of numerators over sum of denominators, not the mean of ratios', () => {
    // 9/10 and 1/90: the mean of the ratios is 45.6 %, the ratio of the sums 10 %.
    const cells = [
      ['9', '10'],
      ['1', '90'],
    ].map(([numerator = '', denominator = '']) => ({
      target: cell('80'),
      realised: cell(''),
      numerator: cell(numerator),
      denominator: cell(denominator),
    }));
    const { target, realised } = consolidate(cells, 'average', 'withhold', rational(100));
    expect([target, realised].map(shown)).toEqual(['80', '10']);
  });

  it('says why there is nothing, and which inputs that concerns', () => {
    const nothing = (...more: Parameters<typeof consolidate>): Cell => consolidate(...more).realised;
    const [next] = pairs('10/');
    expect(nothing([], 'sum', 'withhold', undefined, next)).toMatchObject({
      kind: 'missing',
      reason: 'not-due',
      leaves: [{ node: 'realised', index: 0 }],
    });
    expect(nothing([], 'sum', 'withhold')).toMatchObject({ kind: 'missing', reason: 'not-applicable', leaves: [] });
    const target = missingCell('unknown', [{ node: 'target', index: 3 }]);
    expect(nothing([{ target, realised: cell('5') }], 'sum', 'withhold')).toMatchObject({
      kind: 'missing',
      reason: 'not-applicable',
      leaves: [{ node: 'target', index: 3 }],
    });
  });

  it('without targets, every period counts', () => {
    const rows = ['3', '', '4'].map((realised) => ({ realised: cell(realised) }));
    expect(consolidate(rows, 'sum', 'withhold').realised.kind).toBe('missing');
    const { realised, target, periods } = consolidate(rows, 'sum', 'skip');
    expect([realised, target, periods].map(shown)).toEqual(['7', 'none', '2']);
  });

  it('a problem in a target is not taken for a period without one', () => {
    const broken = { target: problemCell('undefined', { id: 'x', en: 'x' }), realised: cell('5') };
    expect(consolidate([...pairs('10/8'), broken], 'sum', 'skip').realised.kind).toBe('problem');
  });
});
