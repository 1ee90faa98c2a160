import type { PeriodPart } from '../graph/consolidate-columns.js';
import type { ConsolidateNode } from '../graph/nodes.js';
import type { Consolidated } from '../scoring/consolidate.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import { bitSize, divide, type Rational, rational } from '../value/rational.js';
import { bound, EXACT, ROUND_OFF, worst } from './error.js';
import { MOST_COUNT, toDouble } from './grid.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** What a sum over the periods used becomes; NaN where only exact arithmetic can tell. */
export function finisher(
  { operation, components }: ConsolidateNode,
  part: keyof Consolidated,
  own: readonly Vector[],
  numbers: Numbers,
  longest: number,
): (top: number, bottom: number, count: number) => number {
  const [first, second] = own.map((vector) => toDouble(vector.numbers.step ?? rational(1)));
  if (part === 'realised' && components !== undefined && second !== undefined) {
    const scale = (toDouble(components.factor) * (first ?? 1)) / second;
    // The factor that a mean would divide both sums by cancels out.
    return (top, bottom) => (bottom === 0 ? Number.NaN : (top / bottom) * scale);
  }
  const mean = operation === 'average';
  if (numbers.step === null) return (top, _, count) => (top * (first ?? 1)) / (mean ? count : 1);
  if (!mean) return (top) => top;
  const parts = wholeParts(longest);
  return (top, _, count) => top * (parts / count);
}

/** The least number that every number of periods up to `longest` divides. */
function wholeParts(longest: number): number {
  let parts = 1;
  for (let n = 2; n <= longest && parts < MOST_COUNT; n += 1) {
    let [a, b] = [parts, n];
    while (b !== 0) [a, b] = [b, a % b];
    parts *= n / a;
  }
  return parts;
}

/** What is known of an output of a consolidation over up to `longest` periods. */
export function consolidatedNumbers(
  { operation, components }: ConsolidateNode,
  part: keyof Consolidated,
  vectors: ReadonlyMap<PeriodPart, Vector>,
  longest: number,
): Numbers | null {
  if (part === 'periods') return { step: rational(1), error: EXACT, most: longest, nonNegative: true, exact: true };
  if (part === 'realised' && components !== undefined) return quotientNumbers(components.factor, vectors, longest);
  const own = vectors.get(part)?.numbers;
  if (own === undefined) return null;
  const { step, error, nonNegative, exact } = own;
  const total = own.most * Math.max(1, longest);
  const most = (operation === 'sum' ? total : own.most) * 1.000_001;
  if (!Number.isFinite(total)) return null;
  const parts = operation === 'average' ? wholeParts(longest) : 1;
  // Sums of what is not exact are cut to some digits: see `planLinear`.
  const kept = exact || operation === 'take-last-known';
  if (kept && step !== null && (total / toDouble(step)) * parts * 1.01 < MOST_COUNT)
    return { step: divide(step, rational(parts)), error: EXACT, most, nonNegative, exact };
  const bits = (operation === 'take-last-known' ? 1 : Math.max(1, longest)) * (bitsOf(own) + 8) + 16;
  if (bits > LARGEST_BITS) return null;
  const sums = (longest + 6) * ROUND_OFF;
  const bounds = nonNegative
    ? bound(error.relative + sums, error.absolute * Math.max(1, longest), bits)
    : bound(4 * ROUND_OFF, (worst(error, own.most) + sums * own.most) * Math.max(1, longest), bits);
  return { step: null, error: bounds, most, nonNegative, exact };
}

/** Sum over sum of components that are whole counts and not negative; null for any others. */
function quotientNumbers(factor: Rational, vectors: ReadonlyMap<PeriodPart, Vector>, longest: number): Numbers | null {
  const [top, bottom] = [vectors.get('numerator')?.numbers, vectors.get('denominator')?.numbers];
  if (top === undefined || bottom === undefined) return null;
  for (const { step, nonNegative, exact, most } of [top, bottom]) {
    if (step === null || !nonNegative || !exact || (most / toDouble(step)) * longest * 1.01 >= MOST_COUNT) return null;
  }
  // The least sum of components that is not zero is one step.
  const most = ((top.most * longest) / toDouble(bottom.step ?? rational(1))) * Math.abs(toDouble(factor));
  const bits = bitsOf(top) + bitsOf(bottom) + 2 * Math.log2(Math.max(1, longest)) + bitSize(factor) + 16;
  if (!Number.isFinite(most) || bits > LARGEST_BITS) return null;
  return {
    step: null,
    error: bound(12 * ROUND_OFF, 0, bits),
    most: most * 1.000_001,
    nonNegative: factor.n >= 0n,
    exact: true,
  };
}
