import { average, Exact, total, weightedAverage } from './exact.js';

/** What the tests expect of a cell: a number, a truth, or the absence of one. */
export type Known = Exact | boolean | 'missing' | 'problem';

export function isAbsent(value: Known): value is 'missing' | 'problem' {
  return value === 'missing' || value === 'problem';
}

/** A problem wins over a gap; null when all are there. */
export function absent(values: readonly Known[]): 'missing' | 'problem' | null {
  if (values.includes('problem')) return 'problem';
  return values.includes('missing') ? 'missing' : null;
}

function numbers(values: readonly Known[]): readonly Exact[] {
  return values.map((value) => {
    if (value instanceof Exact) return value;
    throw new Error('a number was expected');
  });
}

function sorted(values: readonly Exact[]): readonly Exact[] {
  return [...values].sort((a, b) => a.against(b));
}

function middle(values: readonly Exact[]): Exact {
  const ordered = sorted(values);
  const half = Math.floor(ordered.length / 2);
  const upper = ordered[half] ?? new Exact(0);
  return ordered.length % 2 === 1 ? upper : upper.plus(ordered[half - 1] ?? upper).over(new Exact(2));
}

const OPERATIONS = {
  sum: total,
  mean: average,
  product: (values: readonly Exact[]) => values.reduce((all, value) => all.times(value), new Exact(1)),
  median: middle,
  min: (values: readonly Exact[]) => sorted(values)[0] ?? new Exact(0),
  max: (values: readonly Exact[]) => sorted(values).at(-1) ?? new Exact(0),
} as const;

export type Operation = keyof typeof OPERATIONS | 'count' | 'weighted-mean';
export const OPERATION_NAMES = [
  ...(Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[]),
  'count',
  'weighted-mean',
] as const;
export const POLICIES = ['withhold', 'skip', 'renormalise'] as const;
export type Policy = (typeof POLICIES)[number];

/** One group of members, by definition: withhold while one is missing, or leave the missing ones out. */
export function aggregated(
  operation: Operation,
  values: readonly Known[],
  weights: readonly Known[],
  policy: Policy,
): Known {
  if (operation === 'count') {
    if (values.includes('problem')) return 'problem';
    return new Exact(values.filter((value) => value !== 'missing').length);
  }
  const weighs = operation === 'weighted-mean';
  const rows = values.map((value, i) => ({ value, weight: weighs ? (weights[i] ?? 'problem') : new Exact(1) }));
  const kept =
    policy === 'withhold' ? rows : rows.filter(({ value, weight }) => value !== 'missing' && weight !== 'missing');
  const gone = absent(kept.flatMap(({ value, weight }) => [value, weight]));
  if (gone !== null) return gone;
  if (kept.length === 0) {
    if (rows.length > 0) return 'missing';
    return operation === 'sum' ? new Exact(0) : operation === 'product' ? new Exact(1) : 'problem';
  }
  const own = numbers(kept.map(({ value }) => value));
  if (operation !== 'weighted-mean') return OPERATIONS[operation](own);
  const heavy = numbers(kept.map(({ weight }) => weight));
  return total(heavy).is(new Exact(0)) ? 'problem' : weightedAverage(own, heavy);
}

/** Weighted sum under a scheme and a policy, by definition. */
export function combined(values: readonly Known[], weights: readonly Exact[], scheme: string, policy: Policy): Known {
  const whole = total(weights);
  const percent = scheme === 'sum-100' || scheme === 'as-given-percent';
  const unit = new Exact(percent ? 100 : 1);
  if ((scheme === 'sum-1' || scheme === 'sum-100') && !whole.is(unit)) return 'problem';
  const rows = values.map((value, i) => ({ value, weight: weights[i] ?? new Exact(0) }));
  const kept = policy === 'withhold' ? rows : rows.filter(({ value }) => value !== 'missing');
  const gone = absent(kept.map(({ value }) => value)) ?? (kept.length === 0 ? 'missing' : null);
  if (gone !== null) return gone;
  const left = total(kept.map(({ weight }) => weight));
  const own = numbers(kept.map(({ value }) => value));
  const zero = new Exact(0);
  // The share that each kept weight has: of all, of what is left, or of what is left scaled to the former sum.
  const shares = kept.map(({ weight }): Exact | null => {
    if (scheme === 'normalise') {
      const base = policy === 'skip' ? whole : left;
      return base.is(zero) ? null : weight.over(base);
    }
    if (policy !== 'renormalise') return weight.over(unit);
    if (whole.is(zero)) return weight.over(unit);
    return left.is(zero) ? null : weight.times(whole).over(left).over(unit);
  });
  if (shares.includes(null)) return 'problem';
  return total(own.map((value, i) => value.times(shares[i] ?? zero)));
}

/** How an expected value is written to be compared with a cell in short. */
export function written(value: Known): string {
  return value instanceof Exact ? value.toString() : String(value);
}
