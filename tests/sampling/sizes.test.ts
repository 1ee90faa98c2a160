import {
  type ConfidenceLevel,
  confidenceLevel,
  isRuleFault,
  type Rational,
  rational,
  readRule,
  type SampleMethod,
  type SampleRequest,
  sampleSize,
} from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { Exact, exact } from '../support/exact.js';
import { RULES } from '../support/scorecards.js';

const value = (text: string): Rational => {
  const { top, bottom } = exact(text);
  return rational(top, bottom);
};
function levelOf(confidence: string): ConfidenceLevel {
  const level = confidenceLevel(value(confidence));
  if (level === null) throw new Error(`no level ${confidence}`);
  return level;
}
const USUAL = levelOf('0.95');
const request = (population: number, margin: string, proportion = '0.5'): SampleRequest => ({
  population: rational(population),
  margin: value(margin),
  proportion: value(proportion),
  level: USUAL,
});

function sizes(method: SampleMethod, of: SampleRequest): { raw: Exact; nearest: string; up: string; used: string } {
  const found = sampleSize(method, of);
  if ('fault' in found) throw new Error(found.fault.en);
  const { raw, nearest, up, size } = found;
  return { raw: new Exact(raw.n, raw.d), nearest: `${nearest.n}`, up: `${up.n}`, used: `${size.n}` };
}

describe('Krejcie & Morgan (1970)', () => {
  // Their table 1 as printed, but for 100,000: there the formula gives 382.63, and the table prints 384.
  it.each([
    [10, '10'],
    [15, '14'],
    [20, '19'],
    [30, '28'],
    [50, '44'],
    [100, '80'],
    [110, '86'],
    [200, '132'],
    [220, '140'],
    [300, '169'],
    [500, '217'],
    [1000, '278'],
    [1300, '297'],
    [1500, '306'],
    [2000, '322'],
    [2800, '338'],
    [3000, '341'],
    [5000, '357'],
    [9000, '368'],
    [10000, '370'],
    [20000, '377'],
    [50000, '381'],
    [75000, '382'],
    [100000, '383'],
    [1000000, '384'],
  ])('%i people: %s, rounded to the nearest', (population, expected) => {
    expect(sizes('krejcie-morgan', request(population, '0.05')).used).toBe(expected);
  });

  it('agrees with every row of the table in circulation but 100,000, and with every computed row of the pack', () => {
    const rows = (name: string): readonly (readonly [number, string])[] => {
      const reading = readRule(RULES.packs, `krejcie-morgan/1970#${name}`, '2024-12-31');
      if (isRuleFault(reading) || reading.value.kind !== 'list') throw new Error(name);
      return [...reading.value.values].map(([population, { n }]) => [population, `${n}`]);
    };
    const differing = (name: string): readonly number[] =>
      rows(name).flatMap(([population, size]) =>
        sizes('krejcie-morgan', request(population, '0.05')).nearest === size ? [] : [population],
      );
    expect(rows('sample-printed').length).toBeGreaterThan(50);
    expect(differing('sample-printed')).toEqual([100000]);
    expect(differing('sample-computed')).toEqual([]);
  });

  it('100,000 people: 382.63 before rounding; 116: 89', () => {
    expect(sizes('krejcie-morgan', request(100000, '0.05')).raw.fixed(2)).toBe('382.63');
    expect(sizes('krejcie-morgan', request(116, '0.05'))).toMatchObject({ nearest: '89', up: '90', used: '89' });
  });
});

describe('Slovin', () => {
  it('116 people at 10 %: 53.70, up to the 54 of the study of Kebumen', () => {
    const { raw, used } = sizes('slovin', request(116, '0.1'));
    expect(raw.is(exact(116).over(exact('2.16')))).toBe(true);
    expect(raw.fixed(2)).toBe('53.70');
    expect(used).toBe('54');
  });

  it('is n0 / (1 + n0 / N) with z = 2 and p = 0.5, as its note says', () => {
    const [population, margin] = [exact(1000), exact('0.05')];
    const unlimited = exact(4).times(exact('0.25')).over(margin.power(2));
    const limited = unlimited.over(exact(1).plus(unlimited.over(population)));
    expect(sizes('slovin', request(1000, '0.05')).raw.is(limited)).toBe(true);
  });
});

describe('Cochran (1977)', () => {
  it('384.16 without a limit, approached from below as the population grows', () => {
    const { raw, nearest, used } = sizes('cochran', request(1_000_000_000, '0.05'));
    expect(raw.fixed(2)).toBe('384.16');
    expect(raw.against(exact('384.16'))).toBeLessThan(0);
    expect([nearest, used]).toEqual(['384', '385']);
  });

  it('17,552,940 people: 384.15, a published online calculator gives 384.1516', () => {
    expect(sizes('cochran', request(17_552_940, '0.05')).raw.fixed(2)).toBe('384.15');
  });
});

describe('table values of a confidence level', () => {
  // Tables of the standard normal and of the chi-square distribution with one degree of freedom.
  it.each([
    ['0.8', '1.282', '1.642'],
    ['0.9', '1.645', '2.706'],
    ['0.95', '1.960', '3.841'],
    ['0.98', '2.326', '5.412'],
    ['0.99', '2.576', '6.635'],
    ['0.999', '3.291', '10.828'],
  ])('%s: z %s, chi-square %s', (confidence, z, chiSquare) => {
    const level = levelOf(confidence);
    expect(new Exact(level.z.n, level.z.d).fixed(3)).toBe(z);
    expect(new Exact(level.chiSquare.n, level.chiSquare.d).fixed(3)).toBe(chiSquare);
  });

  it('has none for 0, 1 and beyond', () => {
    for (const confidence of [rational(0), rational(1), rational(3, 2), rational(-1, 2)])
      expect(confidenceLevel(confidence)).toBeNull();
  });
});

describe('sizes against exact fractions', () => {
  const population = fc.integer({ min: 1, max: 3_000_000 });
  const percent = fc.integer({ min: 1, max: 99 });

  it('each formula, its two roundings, and never more people than there are', () => {
    fc.assert(
      fc.property(population, percent, percent, (people, margin, proportion) => {
        const [N, e, p] = [exact(people), new Exact(margin, 100), new Exact(proportion, 100)];
        const one = exact(1);
        const spread = p.times(one.minus(p));
        const likely = exact('3.841').times(spread);
        const unlimited = exact('1.96').power(2).times(spread).over(e.power(2));
        const expected = {
          slovin: N.over(one.plus(N.times(e.power(2)))),
          'krejcie-morgan': likely.times(N).over(e.power(2).times(N.minus(one)).plus(likely)),
          cochran: unlimited.over(one.plus(unlimited.minus(one).over(N))),
        };
        for (const method of ['slovin', 'krejcie-morgan', 'cochran'] as const) {
          const found = sizes(method, request(people, `${e}`, `${p}`));
          expect(found.raw.is(expected[method])).toBe(true);
          expect(found.nearest).toBe(`${expected[method].rounded(0, 'half-up')}`);
          expect(found.up).toBe(`${expected[method].rounded(0, 'ceiling')}`);
          expect(exact(found.up).against(N)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300, seed: SEED },
    );
  });
});
