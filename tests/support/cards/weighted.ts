import { Exact, total } from '../exact.js';
import { computed, goneOf, number, numbersOf, type Outcome, problem } from './outcome.js';

export interface Part {
  readonly value: Outcome;
  /** Left out: the parts share alike. */
  readonly weight?: Outcome | undefined;
  readonly deduct: boolean;
}

const ZERO = new Exact(0);

/** The score of a level by its scheme and missing policy, less its deductions. */
export function levelScore(parts: readonly Part[], scheme: string, policy: string, node: string): Outcome {
  const shared = shares(
    parts.filter(({ deduct }) => !deduct),
    scheme,
    // Of equal parts one that is left out leaves the mean of the others, under either policy.
    scheme === 'equal' && policy === 'skip' ? 'renormalise' : policy,
    node,
  );
  const deductions = parts.filter(({ deduct }) => deduct).map(({ value }) => value);
  const counted = policy === 'withhold' ? deductions : deductions.filter(({ is }) => is !== 'missing');
  if (counted.length === 0) return shared;
  return computed([shared, ...counted], ([whole = ZERO, ...less]) => number(whole.minus(total(less))));
}

function shares(parts: readonly Part[], scheme: string, policy: string, node: string): Outcome {
  const percent = scheme === 'sum-100' || scheme === 'as-given-percent';
  const unit = new Exact(percent ? 100 : 1);
  const equal = scheme === 'equal';
  const alike = number(unit.over(new Exact(Math.max(1, parts.length))));
  const weights = parts.map(({ weight }) => (equal ? alike : (weight ?? alike)));
  const unweighed = goneOf(weights);
  if (unweighed !== null) return unweighed;
  const given = numbersOf(weights);
  const all = total(given);
  if ((scheme === 'sum-1' || scheme === 'sum-100') && !all.is(unit)) return problem(node, 'weights-do-not-sum');
  const rows = parts.map(({ value }, i) => ({ value, weight: given[i] ?? ZERO }));
  const kept = policy === 'withhold' ? rows : rows.filter(({ value }) => value.is !== 'missing');
  if (kept.length === 0) return goneOf(rows.map(({ value }) => value)) ?? problem(node, 'undefined');
  const left = total(kept.map(({ weight }) => weight));
  // What the kept weights are divided by: their scheme's whole, or their own sum, and grown to what all weights were.
  const normalised = equal || scheme === 'normalise' || scheme === 'validity-control';
  const base = normalised ? (policy === 'skip' ? all : left) : unit;
  const grown = !normalised && policy === 'renormalise' && !all.is(ZERO);
  if (base.is(ZERO) || (grown && left.is(ZERO))) return problem(node, 'division-by-zero');
  const share = (weight: Exact): Exact => (grown ? weight.times(all).over(left) : weight).over(base);
  return computed(
    kept.map(({ value }) => value),
    (values) => number(total(values.map((value, i) => value.times(share(kept[i]?.weight ?? ZERO))))),
  );
}
