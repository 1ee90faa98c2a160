import { describe, expect, it } from 'vitest';
import { decimal, toNumber } from '../../value/decimal.js';
import { absolute, equal, multiply, ONE, type Rational, rational, subtract, sum } from '../../value/rational.js';
import { quadrantWord } from '../quadrant-words.js';
import {
  conformity,
  crosshairAtMeans,
  type ImportanceItem,
  QUADRANTS,
  quadrantOf,
  satisfactionIndex,
  totalConformity,
} from './importance.js';

const item = (code: string, importance: string, performance: string): ImportanceItem => ({
  code,
  importance: decimal(importance),
  performance: decimal(performance),
});

describe('quadrants', () => {
  // Means: importance (4 + 4 + 2 + 2) / 4 = 3, performance (2 + 4 + 1 + 3) / 4 = 2.5.
  const items = [item('a', '4', '2'), item('b', '4', '4'), item('c', '2', '1'), item('d', '2', '3')];

  it('cross at the means, or where the caller says', () => {
    const crosshair = crosshairAtMeans(items);
    expect(crosshair).toEqual({ importance: rational(3), performance: rational(5, 2) });
    expect(items.map((entry) => quadrantOf(entry, crosshair ?? { importance: ONE, performance: ONE }))).toEqual([
      'I',
      'II',
      'III',
      'IV',
    ]);
    expect(quadrantOf(item('d', '2', '3'), { importance: decimal('1.5'), performance: decimal('3.5') })).toBe('I');
    expect(crosshairAtMeans([])).toBeNull();
  });

  it.each([
    ['3', '1', 'importance-line'],
    ['4', '2.5', 'performance-line'],
    ['3', '2.5', 'both-lines'],
    ['3.0000000001', '2.4999999999', 'I'],
  ])('importance %s, performance %s: %s', (importance, performance, expected) => {
    expect(
      quadrantOf(item('x', importance, performance), { importance: rational(3), performance: rational(5, 2) }),
    ).toBe(expected);
  });

  it('bear their official names', () => {
    expect(QUADRANTS.slice(0, 4).map((code) => quadrantWord(code).id.split(': ')[1])).toEqual([
      'Prioritas Utama',
      'Pertahankan Prestasi',
      'Prioritas Rendah',
      'Berlebihan',
    ]);
  });
});

describe('conformity (tingkat kesesuaian)', () => {
  it('is performance over importance, per cent, for sums and for means alike', () => {
    expect(conformity(rational(75), rational(88))).toEqual(rational(7500, 88));
    expect(conformity(rational(75, 20), rational(88, 20))).toEqual(rational(7500, 88));
    expect(conformity(ONE, rational(0))).toBeNull();
  });

  it('in total is the ratio of the sums, not the mean of the ratios', () => {
    const items = [item('a', '88', '75'), item('b', '84', '84')];
    expect(totalConformity(items)).toEqual(rational(15_900, 172));
    expect(totalConformity([])).toBeNull();
  });
});

describe('customer satisfaction index', () => {
  // Study of 79 customers (Universitas Sumatera Utara), table 5.14: MIS and MSS as printed, WF and WS in per cent of a
  // sum of MIS of 98.0157. The study computed with more decimals than it prints: half a unit in the last place of MIS
  // moves WF by 0.00005, and WS by 0.0002 and half a unit of MSS by another 0.0002.
  it.each([
    ['3.8650', '3.9770', '3.9433', '15.6823'],
    ['3.9201', '4.2449', '3.9995', '16.9774'],
    ['4.0118', '4.0327', '4.0930', '16.5057'],
    ['3.9516', '4.1732', '4.0316', '16.8244'],
    ['4.0694', '4.0989', '4.1518', '17.0178'],
    ['3.7433', '3.6506', '3.8190', '13.9419'],
  ])('MIS %s and MSS %s give WF %s and WS %s', (importance, performance, weight, score) => {
    const rest = subtract(decimal('98.0157'), decimal(importance));
    const items = [item('own', importance, performance), { code: 'rest', importance: rest, performance: ONE }];
    const found = satisfactionIndex(items, rational(5));
    if ('fault' in found) throw new Error(found.fault.en);
    const [own] = found.items;
    const off = (value: Rational | undefined, printed: string): number =>
      toNumber(absolute(subtract(multiply(value ?? ONE, rational(100)), decimal(printed))));
    expect(off(own?.weight, weight)).toBeLessThan(0.0001);
    expect(off(own?.score, score)).toBeLessThan(0.00045);
  });

  it('by hand: (4 x 3 + 5 x 4) / 9 = 32/9 on a scale up to 5: 71.11 %', () => {
    const found = satisfactionIndex([item('a', '4', '3'), item('b', '5', '4')], rational(5));
    if ('fault' in found) throw new Error(found.fault.en);
    expect(found.total).toEqual(rational(32, 9));
    expect(found.index).toEqual(rational(640, 9));
    expect(equal(sum(found.items.map(({ weight }) => weight)), ONE)).toBe(true);
  });

  it('refuses no items, no importance, and a scale that ends at 0', () => {
    expect(satisfactionIndex([], rational(5))).toHaveProperty('fault');
    expect(satisfactionIndex([item('a', '0', '3')], rational(5))).toHaveProperty('fault');
    expect(satisfactionIndex([item('a', '4', '3')], rational(0))).toHaveProperty('fault');
  });
});
