import { type Cell, numberCell, problemCell } from '../../value/cell.js';
import {
  compare,
  divide,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  ZERO,
} from '../../value/rational.js';
import { type Scatter, totalWithout } from './scatter-shape.js';
import * as say from './sentences.js';

export interface Reliability {
  readonly items: number;
  readonly n: number;
  /** Cronbach's alpha: k/(k-1) x (1 - sum of item variances / variance of the total) (Cronbach 1951). */
  readonly alpha: Cell;
  /** Alpha of the other items, item by item. */
  readonly ifDeleted: readonly { readonly item: string; readonly alpha: Cell }[];
  /** Indonesian studies take 0.60 or 0.70. */
  readonly threshold: Rational;
  /** True where alpha reaches the threshold; null where there is no alpha. */
  readonly reliable: boolean | null;
}

/** Cronbach's alpha of a scatter, for all items and without each in turn. */
export function reliability(scatter: Scatter, threshold: Rational): Reliability {
  const k = scatter.items.length;
  const variances = sum(scatter.variances);
  const alpha = coefficient(k, variances, scatter.total, scatter.exact);
  return {
    items: k,
    n: scatter.n,
    alpha,
    ifDeleted: scatter.items.map((item, i) => ({
      item,
      alpha: coefficient(
        k - 1,
        subtract(variances, scatter.variances[i] ?? ZERO),
        totalWithout(scatter, i),
        scatter.exact,
      ),
    })),
    threshold,
    reliable: alpha.kind === 'number' ? compare(alpha.value, threshold) >= 0 : null,
  };
}

function coefficient(k: number, variances: Rational, total: Rational, exact: boolean): Cell {
  if (k < 2) return problemCell('undefined', say.tooFewItems(k));
  if (sign(total) === 0) return problemCell('undefined', say.totalsAllEqual());
  if (sign(total) < 0) return problemCell('undefined', say.contradictingPairs());
  return numberCell(multiply(rational(k, k - 1), subtract(ONE, divide(variances, total))), exact);
}
