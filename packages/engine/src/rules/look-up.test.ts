import { describe, expect, it } from 'vitest';
import { toText } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { interpolate, readTable } from './look-up.js';
import type { PointScale, TableCell, TwoWayTable } from './pack.js';

const label = (text: string): { id: string; en: string } => ({ id: text, en: text });

/** The stabilise scale of the Ministry of Finance: 0 gives 0, 90 gives 100, 100 gives 120. */
const SCALE: PointScale = {
  kind: 'points',
  points: [
    { from: rational(0), to: rational(0) },
    { from: rational(90), to: rational(100) },
    { from: rational(100), to: rational(120) },
  ],
  below: 'none',
  above: 'hold',
  fromUnit: '%',
};
const at = (n: number, d = 1): string => {
  const read = interpolate(SCALE, rational(n, d));
  return read.kind === 'none' ? read.reason.en : toText(read.value);
};

describe('a scale of points', () => {
  it.each([
    // By hand: above 90 the line rises 2 for 1, below it 100/90 for 1.
    [96, 1, '112'],
    [98, 1, '116'],
    [90, 1, '100'],
    [80, 1, '800/9'],
    [45, 1, '50'],
    [0, 1, '0'],
    [100, 1, '120'],
    [1799, 20, '1799/18'],
    [1801, 20, '100.1'],
  ])('%d/%d gives %s', (n, d, wanted) => {
    expect(at(n, d)).toBe(wanted);
  });

  it('beyond its ends it holds or has none, as it says', () => {
    expect(at(101)).toBe('120');
    expect(at(-1)).toContain('below the first point 0');
    expect(interpolate({ ...SCALE, below: 'hold', above: 'none' }, rational(-1))).toMatchObject({ value: rational(0) });
    expect(interpolate({ ...SCALE, above: 'none' }, rational(1001, 10))).toMatchObject({
      kind: 'none',
      reason: { id: '100,1 di atas titik terakhir 100; skala ini tidak memberi nilai di sana' },
    });
  });
});

const TABLE: TwoWayTable = {
  kind: 'table',
  rows: {
    label: label('validity'),
    categories: [
      { code: 'exact', label: label('Exact') },
      { code: 'proxy', label: label('Proxy') },
    ],
  },
  columns: {
    label: label('control'),
    categories: [
      { code: 'low', label: label('Low') },
      { code: 'high', label: label('High') },
    ],
  },
  cells: new Map<string, ReadonlyMap<string, TableCell>>([
    [
      'exact',
      new Map<string, TableCell>([
        ['low', { kind: 'number', value: rational(6, 5) }],
        ['high', { kind: 'none', reason: label('not allowed') }],
      ]),
    ],
    ['proxy', new Map<string, TableCell>([['low', { kind: 'category', code: 'baik' }]])],
  ]),
  categories: [],
};

describe('a two-way table', () => {
  it('gives a number, a category, or why there is none', () => {
    expect(readTable(TABLE, 'exact', 'low')).toEqual({ kind: 'number', value: rational(6, 5) });
    expect(readTable(TABLE, 'proxy', 'low')).toEqual({ kind: 'category', code: 'baik' });
    expect(readTable(TABLE, 'exact', 'high')).toEqual({ kind: 'none', reason: label('not allowed') });
  });

  it('a row or column that it has not is told with those it has', () => {
    expect(readTable(TABLE, 'exakt', 'low')).toMatchObject({
      kind: 'none',
      reason: { en: 'the table has no "exakt" in validity; there are: exact, proxy' },
    });
    expect(readTable(TABLE, 'exact', 'medium')).toMatchObject({
      reason: { en: 'the table has no "medium" in control; there are: low, high' },
    });
  });
});
