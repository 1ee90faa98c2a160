import { apportion, rational } from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { exact, total } from '../support/exact.js';

function shares(
  whole: number,
  sizes: readonly number[],
  least = 0,
): { shares: readonly number[]; tied: readonly number[] } {
  const found = apportion(
    rational(whole),
    sizes.map((size) => rational(size)),
    rational(least),
  );
  if (typeof found === 'string') throw new Error(found);
  return { shares: found.shares.map(Number), tied: found.tied };
}

describe('largest remainder', () => {
  it('a published lesson shares 286 of 1,000 students over four years: 114, 86, 57, 29', () => {
    expect(shares(286, [400, 300, 200, 100])).toEqual({ shares: [114, 86, 57, 29], tied: [] });
  });

  it('by hand: 54 over 40, 30 and 46 people; quotas 18.62, 13.97, 21.41', () => {
    expect(shares(54, [40, 30, 46]).shares).toEqual([19, 14, 21]);
  });

  it('equal remainders are served in order, and told', () => {
    expect(shares(89, [29, 29, 29, 29])).toEqual({ shares: [23, 22, 22, 22], tied: [0, 1, 2, 3] });
    // 2 over 1, 1, 2: quotas 0.5, 0.5, 1; the two halves tie for one person.
    expect(shares(2, [1, 1, 2])).toEqual({ shares: [1, 0, 1], tied: [0, 1] });
    // Two places for two equal remainders: nothing is decided by order.
    expect(shares(4, [3, 3]).tied).toEqual([]);
  });

  it('a smallest share lifts small members, and the others share the rest', () => {
    expect(shares(10, [1, 1, 998]).shares).toEqual([0, 0, 10]);
    expect(shares(10, [1, 1, 998], 1).shares).toEqual([1, 1, 8]);
    expect(shares(10, [0, 1, 999], 1).shares).toEqual([0, 1, 9]);
  });

  it.each([
    ['total-not-whole', rational(1, 2), [1], 0],
    ['total-not-whole', rational(-1), [1], 0],
    ['size-negative', rational(5), [1, -1], 0],
    ['no-size', rational(5), [0, 0], 0],
    ['no-size', rational(5), [], 0],
    ['least-not-whole', rational(5), [1], -1],
    ['total-too-small', rational(1), [1, 1], 1],
  ] as const)('refuses: %s', (fault, whole, sizes, least) => {
    expect(
      apportion(
        whole,
        sizes.map((size) => rational(size)),
        rational(least),
      ),
    ).toBe(fault);
  });
});

/** The rule once more, by exact fractions: one person at a time to the largest remainder, the first of equals. */
function byRemainders(whole: number, sizes: readonly number[]): readonly number[] {
  const all = total(sizes.map((size) => exact(size)));
  const quotas = sizes.map((size) => exact(size).times(exact(whole)).over(all));
  const given = quotas.map((quota) => Number(quota.rounded(0, 'floor').top));
  const served = new Set<number>();
  while (given.reduce((sum, own) => sum + own, 0) < whole) {
    const rest = quotas
      .map((quota, i) => ({ i, rest: quota.minus(exact(given[i] ?? 0)) }))
      .filter(({ i }) => !served.has(i));
    const best = rest.reduce((a, b) => (b.rest.against(a.rest) > 0 ? b : a));
    served.add(best.i);
    given[best.i] = (given[best.i] ?? 0) + 1;
  }
  return given;
}

describe('shares against exact fractions', () => {
  const sizes = fc
    .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 })
    .filter((own) => own.some((size) => size > 0));

  it('equal the rule, member by member', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), sizes, (whole, own) => {
        expect(shares(whole, own).shares).toEqual(byRemainders(whole, own));
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('with a smallest share: they add up, none is below it, and larger members never get less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), sizes, fc.integer({ min: 0, max: 6 }), (whole, own, least) => {
        const present = own.filter((size) => size > 0).length;
        if (least * present > whole) {
          expect(() => shares(whole, own, least)).toThrow('total-too-small');
          return;
        }
        const found = shares(whole, own, least).shares;
        expect(found.reduce((sum, share) => sum + share, 0)).toBe(whole);
        for (const [i, size] of own.entries()) {
          if (size === 0) expect(found[i]).toBe(0);
          else expect(found[i]).toBeGreaterThanOrEqual(least);
          for (const [j, other] of own.entries())
            if (size > other) expect(found[i]).toBeGreaterThanOrEqual(found[j] ?? 0);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });
});
