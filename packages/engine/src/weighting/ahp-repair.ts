import { compare, divide, greater, multiply, ONE, type Rational, rational } from '../value/rational.js';
import { ahp, type LambdaRule, type Prioritisation } from './ahp.js';
import { at, connectedGroups, type PartialMatrix, readTriangle } from './ahp-matrix.js';

/** One judgement that departs from the others, and what would bring it into line with them. */
export interface Repair {
  /** Index of the criterion judged, and of the one that it is judged against. */
  readonly row: number;
  readonly column: number;
  readonly given: Rational;
  /** How many times the judgement departs from w_i / w_j, as a factor above 1. */
  readonly deviation: Rational;
  /** What the other judgements say: w_i / w_j without this one. */
  readonly implied: Rational;
  /** The value of Saaty's scale (1/9 to 9) nearest to it, by ratio. */
  readonly scaled: Rational;
  /** Consistency index with the judgement replaced by either. */
  readonly indexIfImplied: Rational;
  readonly indexIfScaled: Rational;
}

/** Judgements of Saaty's scale: 1/9, 1/8 ... 1/2, 1, 2 ... 9. */
const SCALE: readonly Rational[] = [
  ...[9, 8, 7, 6, 5, 4, 3, 2].map((step) => rational(1, step)),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => rational(step)),
];

/** How many times one positive number is the other, the larger over the smaller. */
const apart = (a: Rational, b: Rational): Rational => greater(divide(a, b), divide(b, a));

export function nearestOnScale(value: Rational): Rational {
  return SCALE.reduce((best, step) => (compare(apart(value, step), apart(value, best)) < 0 ? step : best), ONE);
}

/**
 * The judgements that hurt consistency most, worst first: those farthest from the ratio of their weights (Saaty 2003,
 * doi 10.1016/S0377-2217(02)00227-8). The value offered is what the other judgements give when this one is left out; the
 * index after the change is computed, so that a change which does not help shows it. A judgement that alone joins two
 * groups of criteria contradicts nothing and is not listed. Empty for a table that cannot be computed.
 */
export function repairs(
  table: PartialMatrix,
  prioritisation: Prioritisation,
  lambdaRule: LambdaRule,
  most: number,
): readonly Repair[] {
  const given = readTriangle(table, 'full');
  const result = ahp(given, prioritisation, lambdaRule);
  if ('fault' in result || given.length < 3) return [];
  const worst = deviations(given, result.tables.weights)
    .filter(({ deviation }) => compare(deviation, ONE) > 0)
    .sort((a, b) => compare(b.deviation, a.deviation));
  const found: Repair[] = [];
  for (const own of worst) {
    if (found.length >= most) break;
    const one = repair(given, own, prioritisation, lambdaRule);
    if (one !== null) found.push(one);
  }
  return found;
}

type Deviation = Pick<Repair, 'row' | 'column' | 'given' | 'deviation'>;

function deviations(given: PartialMatrix, weights: readonly Rational[]): Deviation[] {
  return given.flatMap((row, i) =>
    row.flatMap((value, j): readonly Deviation[] => {
      if (j <= i || value === null) return [];
      const ratio = divide(weights[i] ?? ONE, weights[j] ?? ONE);
      const mirror = at(given, j, i) ?? divide(ONE, value);
      return [
        {
          row: i,
          column: j,
          given: value,
          deviation: greater(apart(value, ratio), apart(multiply(mirror, ratio), ONE)),
        },
      ];
    }),
  );
}

/** Column means need every judgement, so what the others say is then taken from the eigenvector. */
function repair(
  given: PartialMatrix,
  own: Deviation,
  prioritisation: Prioritisation,
  lambdaRule: LambdaRule,
): Repair | null {
  const { row, column } = own;
  const without = replaced(given, row, column, null);
  if (connectedGroups(without).length > 1) return null;
  const rest = ahp(without, prioritisation === 'column-mean' ? 'eigenvector' : prioritisation, lambdaRule);
  if ('fault' in rest) return null;
  const implied = at(rest.tables.matrix, row, column) ?? ONE;
  const scaled = nearestOnScale(implied);
  const index = (value: Rational): Rational | null => {
    const after = ahp(replaced(given, row, column, value), prioritisation, lambdaRule);
    return 'fault' in after ? null : after.tables.consistencyIndex;
  };
  const [indexIfImplied, indexIfScaled] = [index(implied), index(scaled)];
  if (indexIfImplied === null || indexIfScaled === null) return null;
  return { ...own, implied, scaled, indexIfImplied, indexIfScaled };
}

/** The table with one judgement and its mirror set anew, or left out. */
function replaced(table: PartialMatrix, row: number, column: number, value: Rational | null): PartialMatrix {
  return table.map((cells, i) =>
    cells.map((cell, j) => {
      if (i === row && j === column) return value;
      if (i === column && j === row) return value === null ? null : divide(ONE, value);
      return cell;
    }),
  );
}
