import type { Work } from '../task/data.js';
import type { Result } from '../task/result.js';
import { membersOf, PREDICATES, parentsOf, UNITS_PER_PARENT } from '../task/structure.js';
import type { Prepare } from './contestant.js';
import { type Rows, resultFrom, type UnitPeriod } from './read-numbers.js';

/** What a programmer writes first: objects with numbers, and Math.round(x * 100) / 100. */
interface Row {
  readonly target: number;
  readonly realised: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export const prepare: Prepare<Rows> = (work) => {
  const rows = rowsOf(work);
  return { run: () => rollUp(work, rows), read: (output): Result => resultFrom(work, output) };
};

function rowsOf({ structure, units, target, realised }: Work): readonly (readonly (readonly Row[])[])[] {
  return Array.from({ length: units }, (_, unit) =>
    structure.periods.map((_, period) =>
      structure.indicators.map((_, i) => ({
        target: (target[i]?.[period * units + unit] ?? 0) / 100,
        realised: (realised[i]?.[period * units + unit] ?? 0) / 100,
      })),
    ),
  );
}

function rollUp({ structure, units }: Work, rows: readonly (readonly (readonly Row[])[])[]): Rows {
  const { indicators, perspectives, periods } = structure;
  const members = membersOf(structure);
  const computed = rows.map((own) =>
    own.map((facts): UnitPeriod => {
      const indices: number[] = [];
      for (const [i, { target, realised }] of facts.entries()) {
        const ratio = indicators[i]?.polarity === 'minimise' ? 2 - realised / target : realised / target;
        indices.push(round(Math.min(120, Math.max(0, ratio * 100))));
      }
      const objectives: number[] = [];
      for (const own of members.indicators) {
        let sum = 0;
        let weights = 0;
        for (const i of own) {
          const weight = indicators[i]?.weight ?? 0;
          sum += (indices[i] ?? 0) * weight;
          weights += weight;
        }
        objectives.push(sum / weights);
      }
      const levels: number[] = [];
      let score = 0;
      for (const [p, own] of members.objectives.entries()) {
        let sum = 0;
        for (const o of own) sum += objectives[o] ?? 0;
        levels.push(sum / own.length);
        score += ((sum / own.length) * (perspectives[p]?.weight ?? 0)) / 100;
      }
      score = round(score);
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
      let sum = 0;
      for (const unit of own) sum += unit[period]?.score ?? 0;
      return round(sum / own.length);
    });
  });
  return { units: computed, parents };
}

function predicateOf(score: number): string {
  if (score > 100) return PREDICATES[0];
  if (score >= 90) return PREDICATES[1];
  if (score >= 70) return PREDICATES[2];
  return score >= 50 ? PREDICATES[3] : PREDICATES[4];
}
