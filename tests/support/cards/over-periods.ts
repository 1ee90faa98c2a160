import { average, Exact, total } from '../exact.js';
import { computed, type Gone, goneOf, missing, number, type Outcome, problem } from './outcome.js';

/** One period of an indicator as a plain row. Without targets (a deduction) every period counts. */
export interface Row {
  /** Target, or both ends of a range target. */
  readonly targets: readonly Outcome[];
  /** The realisation, or numerator and denominator. */
  readonly measured: readonly Outcome[];
}

/** How the rows become one value. */
export interface Consolidating {
  readonly operation: 'sum' | 'average' | 'take-last-known';
  readonly missing: 'withhold' | 'skip';
  /** Of numerator over denominator. */
  readonly factor?: Exact | undefined;
}

export interface OverPeriods {
  readonly targets: readonly Outcome[];
  readonly realised: Outcome;
  readonly periods: Outcome;
}

/**
 * One value of the rows that a reading takes, by the rules in words: over the periods that have a target, on target and
 * realisation alike; a period with target but without realisation withholds, or is left out on both sides.
 */
export function overPeriods(
  rows: readonly Row[],
  { operation, missing: policy, factor }: Consolidating,
  node: string,
  next: Row | undefined,
): OverPeriods {
  const nothing = (gone: Gone): OverPeriods => ({ targets: [gone, gone], realised: gone, periods: gone });
  if (rows.length === 0) return nothing(next === undefined ? missing('not-applicable') : notDue(next));
  const planned = rows.filter(({ targets }) => goneOf(targets) === null);
  if (planned.length === 0) {
    const leaves = rows.flatMap(({ targets }) => targets.flatMap((own) => (own.is === 'missing' ? own.leaves : [])));
    return nothing(missing('not-applicable', leaves));
  }
  const whole = policy === 'skip' ? planned.filter(({ measured }) => goneOf(measured)?.is !== 'missing') : planned;
  if (whole.length === 0) {
    const gone = goneOf(planned.flatMap(({ measured }) => measured));
    if (gone === null) throw new Error('rows without a realisation were expected');
    return nothing(gone);
  }
  const used = operation === 'take-last-known' ? whole.slice(-1) : whole;
  const joined = (values: readonly Exact[]): Exact => (operation === 'sum' ? total(values) : average(values));
  const side = (cells: readonly Outcome[]): Outcome => computed(cells, (values) => number(joined(values)));
  const column = (k: number): readonly Outcome[] => used.flatMap(({ targets }) => targets[k] ?? []);
  return {
    targets: [column(0), column(1)].filter((cells) => cells.length > 0).map(side),
    realised:
      factor === undefined ? side(used.flatMap(({ measured }) => measured.slice(0, 1))) : ratioOf(used, factor, node),
    periods: number(used.length),
  };
}

function notDue({ measured }: Row): Gone {
  const gone = goneOf(measured);
  return missing('not-due', gone?.is === 'missing' ? gone.leaves : []);
}

/** Sum of numerators over sum of denominators, times the factor. */
function ratioOf(rows: readonly Row[], factor: Exact, node: string): Outcome {
  return computed(
    rows.flatMap(({ measured }) => measured),
    (values) => {
      const top = total(values.filter((_, i) => i % 2 === 0));
      const bottom = total(values.filter((_, i) => i % 2 === 1));
      return bottom.is(new Exact(0)) ? problem(node, 'division-by-zero') : number(top.over(bottom).times(factor));
    },
  );
}
