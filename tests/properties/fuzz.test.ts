import { describe, expect, it } from 'vitest';
import { summary } from '../support/fuzz.js';

describe('fuzzed formulas and files', () => {
  it('are taken, or refused with a place and a reason in both languages; they never crash or hang', {
    timeout: 120_000,
  }, () => {
    const { kinds, failures } = summary({ cases: 150, seconds: 60, seed: 20_240_229 });
    expect(failures.map(({ kind, what, input }) => `${kind}: ${what}\n${input.slice(0, 2000)}`)).toEqual([]);
    for (const { kind, tried, accepted, refused } of kinds) {
      expect(tried, kind).toBe(150);
      expect(accepted + refused, kind).toBe(150);
      expect(refused, kind).toBeGreaterThan(0);
    }
    // The mutations are mild enough that many inputs still work and are computed, explained and audited.
    for (const kind of ['formula mutated, evaluated', 'file mutated'])
      expect(kinds.find((own) => own.kind === kind)?.accepted).toBeGreaterThan(10);
  });
});
