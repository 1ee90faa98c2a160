import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { achieved } from '../support/cards/achieved.js';
import { VARIANTS } from '../support/cards/drawn.js';
import { number } from '../support/cards/outcome.js';
import { Exact, exact } from '../support/exact.js';
import { cellAt, run } from '../support/scorecards.js';

/** Targets of nodes may be printed values too: here realisation, target and upper target are all known to one decimal only. */
const tenths = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low * 10, max: high * 10 }).map((value) => (value / 10).toFixed(1));
const shift = fc.integer({ min: -100, max: 100 });
const moved = (text: string, share: number): Exact => exact(text).plus(new Exact(share, 2000));

describe('intervals of achievements whose targets are printed values', () => {
  it.each(VARIANTS)('%s: hold what R and T within their intervals give', (variant) => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.record({
          r: tenths(0, 40),
          t: tenths(5, 20),
          width: tenths(0, 10),
          onTarget: fc.boolean(),
          best: fc.boolean(),
        }),
        fc.array(fc.tuple(shift, shift, shift), { minLength: 6, maxLength: 6 }),
        ({ r: drawn, t, width, onTarget, best }, shifts) => {
          const r = onTarget ? t : drawn;
          const h = exact(t).plus(exact(width)).fixed(1);
          const keys = `worst: 60, cap: 120, points: own#points${best ? `, best: ${t}, at-best: 130` : ''}`;
          const evaluation = run(
            `own-rules: {points: {label: P, source: S, points: {below: hold, above: none, points: [{from: 20, to: 0}, {from: 90, to: 100}, {from: 100, to: 120}]}}}
nodes:
  r: {kind: input, precision: printed}
  t: {kind: input, precision: printed}
  h: {kind: input, precision: printed}
  a: {kind: achievement, realised: r, target: t${variant === 'range' ? ', target-high: h' : ''}, variant: ${variant}, ${keys}}
facts: {r: {source: s, values: "${r}"}, t: {source: s, values: "${t}"}, h: {source: s, values: "${h}"}}
`,
            true,
          );
          const measure = {
            variant,
            worst: new Exact(60),
            cap: new Exact(120),
            ...(best ? { best: exact(t), atBest: new Exact(130) } : {}),
            zeroIsMet: false,
            scale: {
              below: 'hold',
              above: 'none',
              points: [
                [new Exact(20), new Exact(0)],
                [new Exact(90), new Exact(100)],
                [new Exact(100), new Exact(120)],
              ],
            },
          } as const;
          for (const [dr, dt, dh] of shifts) {
            // The target itself is tried as well, where it may be the best value.
            const operands = [moved(r, dr), moved(t, dt % 3 === 0 ? 0 : dt), moved(h, dh)].map(number);
            const [own = number(0), low = number(0), high = number(0)] = operands;
            const result = achieved(measure, variant === 'range' ? [own, low, high] : [own, low], 'a');
            for (const part of ['raw', 'index'] as const) {
              const cell = cellAt(evaluation, `a.${part}`);
              const value = result[part];
              if (value.is !== 'number' || cell.kind !== 'number') continue;
              const { low: from, high: to } = cell.range ?? { low: cell.value, high: cell.value };
              const inside =
                value.value.against(new Exact(from.n, from.d)) >= 0 && value.value.against(new Exact(to.n, to.d)) <= 0;
              expect(inside, `${part} ${value.value.toString()} of R ${r}, T ${t}..${h}`).toBe(true);
              compared += 1;
            }
          }
        },
      ),
      { numRuns: 60, seed: SEED },
    );
    expect(compared).toBeGreaterThan(200);
  });
});
