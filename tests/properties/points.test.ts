import { interpolate, type PointScale } from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Exact } from '../support/exact.js';

/** Fractions with small parts, negative ones too. */
const fraction = fc
  .tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: 1, max: 12 }))
  .map(([top, bottom]) => new Exact(top, bottom));
const engine = (value: Exact): { n: bigint; d: bigint } => ({ n: value.top, d: value.bottom });

const scale = fc
  .tuple(
    fc.uniqueArray(fraction, { minLength: 2, maxLength: 8, selector: String }),
    fc.array(fraction, { minLength: 8, maxLength: 8 }),
    fc.constantFrom('hold' as const, 'none' as const),
    fc.constantFrom('hold' as const, 'none' as const),
  )
  .map(([froms, tos, below, above]) => ({
    points: [...froms].sort((a, b) => a.against(b)).map((from, i) => ({ from, to: tos[i] ?? from })),
    below,
    above,
  }));

/** Written apart from the engine: the chord's two ends weighed by how far the other end is. */
function expected(
  { points, below, above }: { points: { from: Exact; to: Exact }[]; below: string; above: string },
  x: Exact,
): string {
  const [first, last] = [points.at(0), points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a scale has points');
  if (x.against(first.from) < 0) return below === 'hold' ? first.to.toString() : 'none';
  if (x.against(last.from) > 0) return above === 'hold' ? last.to.toString() : 'none';
  for (const [i, right] of points.entries()) {
    const left = points[i - 1];
    if (left === undefined || x.against(right.from) > 0) continue;
    const width = right.from.minus(left.from);
    const one = left.to.times(right.from.minus(x));
    const other = right.to.times(x.minus(left.from));
    return one.plus(other).over(width).toString();
  }
  return first.to.toString();
}

const found = (own: PointScale, x: Exact): string => {
  const read = interpolate(own, engine(x));
  return read.kind === 'none' ? 'none' : new Exact(read.value.n, read.value.d).toString();
};

describe('scales of points', () => {
  it('equal exact interpolation everywhere, at the points and beyond the ends', () => {
    fc.assert(
      fc.property(scale, fraction, (own, x) => {
        const engineScale: PointScale = {
          kind: 'points',
          points: own.points.map(({ from, to }) => ({ from: engine(from), to: engine(to) })),
          below: own.below,
          above: own.above,
          fromUnit: '',
        };
        expect(found(engineScale, x)).toBe(expected(own, x));
        for (const { from, to } of own.points) expect(found(engineScale, from)).toBe(to.toString());
      }),
      { numRuns: 400 },
    );
  });
});
