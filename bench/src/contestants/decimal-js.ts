import { Decimal } from 'decimal.js';
import type { Work } from '../task/data.js';
import { membersOf, PREDICATES, parentsOf, UNITS_PER_PARENT } from '../task/structure.js';
import type { Prepare } from './contestant.js';
import { type Rows, resultFrom, type UnitPeriod } from './read-numbers.js';

/** decimal.js with its default precision of 20 significant digits; facts are Decimals before the clock starts. */
interface Row {
  readonly target: Decimal;
  readonly realised: Decimal;
}

interface DecimalUnitPeriod {
  readonly indices: readonly Decimal[];
  readonly objectives: readonly Decimal[];
  readonly perspectives: readonly Decimal[];
  readonly score: Decimal;
  readonly predicate: string;
}

interface DecimalRows {
  readonly units: readonly (readonly DecimalUnitPeriod[])[];
  readonly parents: readonly (readonly Decimal[])[];
}

const HUNDRED = new Decimal(100);
const CAP = new Decimal(120);
const ZERO = new Decimal(0);
const TWO = new Decimal(2);

const round = (value: Decimal): Decimal => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);

export const prepare: Prepare<DecimalRows> = (work) => {
  const { structure, units, target, realised } = work;
  const decimal = (hundredths = 0): Decimal => new Decimal(hundredths).div(HUNDRED);
  const rows = Array.from({ length: units }, (_, unit) =>
    structure.periods.map((_, period) =>
      structure.indicators.map((_, i) => ({
        target: decimal(target[i]?.[period * units + unit]),
        realised: decimal(realised[i]?.[period * units + unit]),
      })),
    ),
  );
  return { run: () => rollUp(work, rows), read: (output) => resultFrom(work, numbersOf(output)) };
};

function rollUp({ structure, units }: Work, rows: readonly (readonly (readonly Row[])[])[]): DecimalRows {
  const { indicators, perspectives, periods } = structure;
  const members = membersOf(structure);
  const computed = rows.map((own) =>
    own.map((facts): DecimalUnitPeriod => {
      const indices: Decimal[] = [];
      for (const [i, { target, realised }] of facts.entries()) {
        const share = realised.div(target);
        const ratio = indicators[i]?.polarity === 'minimise' ? TWO.minus(share) : share;
        indices.push(round(Decimal.min(CAP, Decimal.max(ZERO, ratio.times(HUNDRED)))));
      }
      const objectives: Decimal[] = [];
      for (const own of members.indicators) {
        let sum = ZERO;
        let weights = 0;
        for (const i of own) {
          const weight = indicators[i]?.weight ?? 0;
          sum = sum.plus((indices[i] ?? ZERO).times(weight));
          weights += weight;
        }
        objectives.push(sum.div(weights));
      }
      const levels: Decimal[] = [];
      let exact = ZERO;
      for (const [p, own] of members.objectives.entries()) {
        let sum = ZERO;
        for (const o of own) sum = sum.plus(objectives[o] ?? ZERO);
        const level = sum.div(own.length);
        levels.push(level);
        exact = exact.plus(level.times(perspectives[p]?.weight ?? 0).div(HUNDRED));
      }
      const score = round(exact);
      return {
        indices,
        objectives: objectives.map(round),
        perspectives: levels.map(round),
        score,
        predicate: predicateOf(score),
      };
    }),
  );
  const parents = Array.from({ length: parentsOf(units) }, (_, parent) => {
    const own = computed.slice(parent * UNITS_PER_PARENT, (parent + 1) * UNITS_PER_PARENT);
    return periods.map((_, period) => {
      let sum = ZERO;
      for (const unit of own) sum = sum.plus(unit[period]?.score ?? ZERO);
      return round(sum.div(own.length));
    });
  });
  return { units: computed, parents };
}

function predicateOf(score: Decimal): string {
  if (score.gt(100)) return PREDICATES[0];
  if (score.gte(90)) return PREDICATES[1];
  if (score.gte(70)) return PREDICATES[2];
  return score.gte(50) ? PREDICATES[3] : PREDICATES[4];
}

function numbersOf({ units, parents }: DecimalRows): Rows {
  const numbers = (values: readonly Decimal[]): readonly number[] => values.map((value) => value.toNumber());
  return {
    units: units.map((own) =>
      own.map(
        (value): UnitPeriod => ({
          indices: numbers(value.indices),
          objectives: numbers(value.objectives),
          perspectives: numbers(value.perspectives),
          score: value.score.toNumber(),
          predicate: value.predicate,
        }),
      ),
    ),
    parents: parents.map(numbers),
  };
}
