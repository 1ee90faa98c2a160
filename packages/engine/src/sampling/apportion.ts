import {
  compare,
  divide,
  floorInteger,
  isInteger,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  ZERO,
} from '../value/rational.js';

export interface Apportioned {
  readonly shares: readonly bigint[];
  /** Exact parts before rounding. */
  readonly quotas: readonly Rational[];
  /** Members that got the smallest share because their quota is below it. */
  readonly raised: readonly number[];
  /** Members with equal remainders of which only some could be rounded up: their order decided. */
  readonly tied: readonly number[];
}

/** Why nothing can be shared out. */
export type ApportionFault = 'total-not-whole' | 'size-negative' | 'no-size' | 'least-not-whole' | 'total-too-small';

/**
 * Shares a whole number out in proportion to sizes, in whole numbers that add to it: each member gets its quota
 * without its fraction, and what is left goes to the largest fractions (largest remainder; Hamilton, Hare-Niemeyer).
 * Equal fractions are served in order. A member with a size whose quota is below `least` gets `least`, and the others
 * share the rest in the same way; a member of size 0 gets nothing.
 */
export function apportion(total: Rational, sizes: readonly Rational[], least: Rational): Apportioned | ApportionFault {
  if (!isInteger(total) || sign(total) < 0) return 'total-not-whole';
  if (!isInteger(least) || sign(least) < 0) return 'least-not-whole';
  if (sizes.some((size) => sign(size) < 0)) return 'size-negative';
  const present = sizes.flatMap((size, i) => (sign(size) > 0 ? [i] : []));
  if (present.length === 0) return 'no-size';
  if (compare(multiply(least, rational(present.length)), total) > 0) return 'total-too-small';
  const { fixed, rest } = setAside(total, sizes, present, least);
  const open = present.filter((i) => !fixed.has(i));
  const whole = sum(open.map((i) => sizes[i] ?? ZERO));
  const quotas = sizes.map((size, i) =>
    fixed.has(i) ? least : sign(size) === 0 ? ZERO : divide(multiply(size, rest), whole),
  );
  return { quotas, raised: [...fixed], ...roundToWhole(quotas, total) };
}

/** Members whose quota stays below `least`, smallest first, and what is left for the others. */
function setAside(
  total: Rational,
  sizes: readonly Rational[],
  present: readonly number[],
  least: Rational,
): { readonly fixed: ReadonlySet<number>; readonly rest: Rational } {
  const size = (i: number): Rational => sizes[i] ?? ZERO;
  const fixed = new Set<number>();
  let rest = total;
  let whole = sum(present.map(size));
  for (const i of [...present].sort((a, b) => compare(size(a), size(b)) || a - b)) {
    if (compare(multiply(size(i), rest), multiply(least, whole)) >= 0) break;
    fixed.add(i);
    rest = subtract(rest, least);
    whole = subtract(whole, size(i));
  }
  return { fixed, rest };
}

function roundToWhole(quotas: readonly Rational[], total: Rational): Pick<Apportioned, 'shares' | 'tied'> {
  const floors = quotas.map(floorInteger);
  const remainders = quotas.map((quota, i) => subtract(quota, rational(floors[i] ?? 0n)));
  const remainder = (i: number): Rational => remainders[i] ?? ZERO;
  const left = Number(subtract(total, rational(floors.reduce((all, own) => all + own, 0n))).n);
  const order = remainders.map((_, i) => i).sort((a, b) => compare(remainder(b), remainder(a)) || a - b);
  const up = new Set(order.slice(0, left));
  const [last, next] = [order[left - 1], order[left]];
  const cut = last !== undefined && next !== undefined && compare(remainder(last), remainder(next)) === 0;
  return {
    shares: floors.map((own, i) => (up.has(i) ? own + 1n : own)),
    tied: cut ? remainders.flatMap((own, i) => (compare(own, remainder(last)) === 0 ? [i] : [])) : [],
  };
}
