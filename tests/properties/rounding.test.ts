import { applyRounding, compare, ROUNDING_MODES, rational } from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { Exact } from '../support/exact.js';
import { run, show } from '../support/scorecards.js';

/** Many ties: halves of a unit in the last place as often as anything else. */
const value = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 5n }))
    .map(([n, d]) => new Exact(n, d)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }), fc.integer({ min: 0, max: 4 }))
    .map(([n, k]) => new Exact(2n * n + 1n, 2n * 10n ** BigInt(k))),
);
const decimals = fc.integer({ min: -3, max: 6 });

describe('rounding against exact arithmetic', () => {
  it.each(ROUNDING_MODES)('%s', (mode) => {
    fc.assert(
      fc.property(value, decimals, (given, places) => {
        const found = applyRounding(rational(given.top, given.bottom), { decimals: places, mode });
        expect(new Exact(found.n, found.d).toString()).toBe(given.rounded(places, mode).toString());
      }),
      { numRuns: 400, seed: SEED },
    );
  });

  it('stays within one unit, and is the value itself where that has few enough decimals', () => {
    fc.assert(
      fc.property(value, decimals, fc.constantFrom(...ROUNDING_MODES), (given, places, mode) => {
        const exact = rational(given.top, given.bottom);
        const found = applyRounding(exact, { decimals: places, mode });
        const again = applyRounding(found, { decimals: places, mode });
        expect(compare(found, again)).toBe(0);
        const unit = new Exact(10).power(-places);
        expect(new Exact(found.n, found.d).minus(given).size.against(unit)).toBeLessThan(0);
      }),
      { seed: SEED },
    );
  });

  it('of a node: the stage `value` rounds what follows, the stage `shown` does not', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4 }), fc.constantFrom(...ROUNDING_MODES), (given, places, mode) => {
        const evaluation = run(`
nodes:
  x: {kind: input}
  rounded: {kind: formula, formula: x, round: {decimals: ${places}, mode: ${mode}, stage: value}}
  shown: {kind: formula, formula: x, round: {decimals: ${places}, mode: ${mode}}}
  called: {kind: formula, formula: "round(x, ${places}, '${mode}') * 3"}
  after: {kind: formula, formula: rounded * 3}
  after-shown: {kind: formula, formula: shown * 3}
facts:
  x: {source: s, values: ${given.toString()}}
`);
        const three = new Exact(3);
        const expected = given.rounded(places, mode).times(three).toString();
        expect([show(evaluation, 'after'), show(evaluation, 'called')]).toEqual([expected, expected]);
        expect(show(evaluation, 'after-shown')).toBe(given.times(three).toString());
      }),
      { numRuns: 150, seed: SEED },
    );
  });
});
