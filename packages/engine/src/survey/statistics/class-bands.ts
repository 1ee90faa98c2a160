import { add, compare, divide, multiply, type Rational, rational, subtract } from '../../value/rational.js';
import { applyRounding, type Rounding } from '../../value/rounding.js';

/** Classes of equal width on a scale: width = (high - low) / count. Class 1 is the lowest. */
export interface EqualClasses {
  readonly width: Rational;
  readonly classes: readonly { readonly from: Rational; readonly to: Rational }[];
  /** To which class an inner edge belongs: tables that print 1.00-1.80, 1.81-2.60 give 1.80 to the lower one. */
  readonly edges: 'lower' | 'upper';
  /** Rounding before look-up, which closes the holes of such a table (1.804 lies between 1.80 and 1.81); null for none. */
  readonly before: Rounding | null;
}

/** Most classes of one scale. */
const MOST_CLASSES = 20;

/** As Indonesian questionnaires print their classes: means to two decimals, an edge in the lower class. */
export const AS_PRINTED = { edges: 'lower', before: { decimals: 2, mode: 'half-up' } } as const;

/** Equal classes on a scale; null where the scale is empty or the number of classes is not from 2 to 20. */
export function equalClasses(
  [low, high]: readonly [Rational, Rational],
  count: number,
  { edges, before }: Pick<EqualClasses, 'edges' | 'before'> = AS_PRINTED,
): EqualClasses | null {
  if (!Number.isInteger(count) || count < 2 || count > MOST_CLASSES || compare(low, high) >= 0) return null;
  const width = divide(subtract(high, low), rational(count));
  const edge = (i: number): Rational => add(low, multiply(width, rational(i)));
  return {
    width,
    classes: Array.from({ length: count }, (_, i) => ({ from: edge(i), to: edge(i + 1) })),
    edges,
    before,
  };
}

/** The class of a mean, from 1 up; null outside the scale. */
export function classOf(table: EqualClasses, mean: Rational): number | null {
  const value = table.before === null ? mean : applyRounding(mean, table.before);
  const [first] = table.classes;
  const last = table.classes.at(-1);
  if (first === undefined || last === undefined) return null;
  if (compare(value, first.from) < 0 || compare(value, last.to) > 0) return null;
  const passed = (edge: Rational): boolean => {
    const step = compare(value, edge);
    return step > 0 || (step === 0 && table.edges === 'upper');
  };
  return 1 + table.classes.slice(0, -1).filter(({ to }) => passed(to)).length;
}
