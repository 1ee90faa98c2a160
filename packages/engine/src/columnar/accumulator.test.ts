import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Accumulators } from './accumulator.js';
import { ABSENT, OPAQUE, PROBLEM, THERE } from './states.js';

const member = fc.record({
  value: fc.integer({ min: -1000, max: 1000 }),
  state: fc.constantFrom(THERE, THERE, THERE, 1, 2, 5, PROBLEM, ABSENT, OPAQUE),
});

it('accumulators of parts of a group merge into that of the whole, wherever it is cut and in either order', () => {
  fc.assert(
    fc.property(fc.array(member, { maxLength: 12 }), fc.nat(12), fc.boolean(), (members, cut, swapped) => {
      const known = new Accumulators(4);
      for (let i = 0; i < 4; i += 1) known.empty(i);
      for (const { value, state } of members) known.add(0, value, state);
      const parts = [members.slice(0, cut), members.slice(cut)];
      for (const [i, part] of parts.entries()) for (const { value, state } of part) known.add(i + 1, value, state);
      for (const i of swapped ? [2, 1] : [1, 2]) known.merge(3, known, i);
      const told = (at: number): readonly (number | undefined)[] => [
        known.sum[at],
        known.count[at],
        known.low[at],
        known.high[at],
        known.missing[at],
        known.reason[at],
        known.odd[at],
      ];
      expect(told(3)).toEqual(told(0));
    }),
    { numRuns: 500, seed: 4 },
  );
});
