import type { MissingPolicy } from '../formula/aggregate.js';
import { addCells, divideCells, multiplyCells, subtractCells } from '../value/arithmetic.js';
import { absence, type Cell, numberCell, problemCell, traced } from '../value/cell.js';
import { equal, ONE, type Rational, rational, sign, sum, ZERO } from '../value/rational.js';
import { weightsAddToZero } from '../value/sentences.js';
import * as say from './sentences.js';

/**
 * How weights enter a weighted sum. `as-given`: fractions as they stand; `as-given-percent`: percent as they stand;
 * `normalise`: divided by their sum; `sum-1` and `sum-100`: they must add to 1 or 100, otherwise there is no result.
 */
export const WEIGHT_SCHEMES = ['as-given', 'as-given-percent', 'normalise', 'sum-1', 'sum-100'] as const;
export type WeightScheme = (typeof WEIGHT_SCHEMES)[number];

export interface WeightedPart {
  readonly code: string;
  readonly value: Cell;
  readonly weight: Cell;
  /** Subtracted from the weighted sum of the others; its weight is not read. */
  readonly deduct?: boolean;
}

const HUNDRED = rational(100);

/** What the weights of a scheme must add to; null where any sum will do. */
export function requiredSum(scheme: WeightScheme): Rational | null {
  switch (scheme) {
    case 'sum-1':
    case 'as-given':
      return ONE;
    case 'sum-100':
    case 'as-given-percent':
      return HUNDRED;
    case 'normalise':
      return null;
  }
}

/** Sum of known weights, or null when one is not known. */
function weightSum(weights: readonly Cell[]): Rational | null {
  const values: Rational[] = [];
  for (const weight of weights) {
    if (weight.kind !== 'number') return null;
    values.push(weight.value);
  }
  return sum(values);
}

/**
 * Weighted sum of parts, less the deductions. A missing deduction withholds the result, or with another policy deducts
 * nothing.
 */
export function combine(parts: readonly WeightedPart[], scheme: WeightScheme, missing: MissingPolicy): Cell {
  const deductions = parts.filter((part) => part.deduct === true).map((part) => part.value);
  const total = weightedSum(
    parts.filter((part) => part.deduct !== true),
    scheme,
    missing,
  );
  const counted = missing === 'withhold' ? deductions : deductions.filter((cell) => cell.kind !== 'missing');
  if (deductions.length === 0) return total;
  return traced(counted.length === 0 ? total : subtractCells(total, addCells(counted)), [total, ...deductions]);
}

/**
 * Weighted sum of parts. A missing part withholds the result, is skipped (its weight is lost), or leaves the weights,
 * which are then scaled to their former sum (`renormalise`).
 */
function weightedSum(parts: readonly WeightedPart[], scheme: WeightScheme, missing: MissingPolicy): Cell {
  const weights = parts.map((part) => part.weight);
  const all = parts.flatMap((part) => [part.value, part.weight]);
  const gone = absence(weights);
  if (gone !== null) return traced(gone, all);
  const total = weightSum(weights) ?? ZERO;
  const required = requiredSum(scheme);
  const strict = scheme === 'sum-1' || scheme === 'sum-100';
  if (strict && required !== null && !equal(total, required)) {
    return traced(problemCell('weights-do-not-sum', say.weightsDoNotSum(total, required)), all);
  }
  const kept = missing === 'withhold' ? parts : parts.filter((part) => part.value.kind !== 'missing');
  if (kept.length === 0)
    return traced(absence(parts.map((part) => part.value)) ?? problemCell('undefined', say.nothingToCombine()), all);
  const keptTotal = weightSum(kept.map((part) => part.weight)) ?? ZERO;
  const divisor = divisorOf(scheme, missing, total, keptTotal);
  if (sign(divisor) === 0) return traced(problemCell('division-by-zero', weightsAddToZero()), all);
  const weighted = kept.map((part) => multiplyCells(part.value, part.weight));
  return traced(divideCells(addCells(weighted), numberCell(divisor)), all);
}

/** What the weighted sum is divided by, where the weights add to `total` and those of the parts that are there to `kept`. */
export function divisorOf(scheme: WeightScheme, missing: MissingPolicy, total: Rational, kept: Rational): Rational {
  if (scheme === 'normalise') return missing === 'skip' ? total : kept;
  const scale = scheme === 'sum-100' || scheme === 'as-given-percent' ? HUNDRED : ONE;
  if (missing !== 'renormalise' || sign(total) === 0) return scale;
  return rational(scale.n * kept.n * total.d, scale.d * kept.d * total.n);
}
