import { membersOf, type Structure } from '../task/structure.js';
import { leastCommonMultiple } from '../task/whole.js';

/** Whole numbers by which the levels are added without a fraction. */
export interface Plan {
  readonly structure: Structure;
  /** Indicators of each objective, objectives of each perspective. */
  readonly indicators: readonly (readonly number[])[];
  readonly objectives: readonly (readonly number[])[];
  /** Sum of the weights of each objective, and what its weighted sum counts in its perspective. */
  readonly weights: readonly number[];
  readonly shares: readonly number[];
  /** What the sum of a perspective is divided by, and what it counts in the score. */
  readonly divisors: readonly number[];
  readonly factors: readonly number[];
  /** What the sum of the score is divided by. */
  readonly divisor: number;
}

/**
 * One division and then floor(x + 0.5) rounds x >= 0 exactly: a quotient below 2^14 of whole numbers is off by less than
 * 2^-39, and one that is not a tie is at least half of its divisor's reciprocal away from it. Divisors up to this are safe.
 */
export const LARGEST_DIVISOR = 2 ** 36;

export function planOf(structure: Structure): Plan {
  const { objectives, perspectives } = structure;
  const { indicators, objectives: own } = membersOf(structure);
  const weights = indicators.map((members) =>
    members.reduce((sum, i) => sum + (structure.indicators[i]?.weight ?? 0), 0),
  );
  const common = own.map((members) => members.reduce((all, o) => leastCommonMultiple(all, weights[o] ?? 1), 1));
  const divisors = own.map((members, p) => (common[p] ?? 1) * members.length);
  const divisor = divisors.reduce((all, each) => leastCommonMultiple(all, 100 * each), 1);
  if (divisor > LARGEST_DIVISOR) throw new RangeError('these weights need a wider whole number');
  return {
    structure,
    indicators,
    objectives: own,
    weights,
    shares: objectives.map(({ perspective }, o) => (common[perspective] ?? 1) / (weights[o] ?? 1)),
    divisors,
    factors: perspectives.map(({ weight }, p) => (divisor / (100 * (divisors[p] ?? 1))) * weight),
    divisor,
  };
}
