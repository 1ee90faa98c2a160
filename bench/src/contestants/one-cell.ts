import type { Work } from '../task/data.js';
import { emptyResult, MISSING, PROBLEM, type Result } from '../task/result.js';
import { parentsOf, UNITS_PER_PARENT } from '../task/structure.js';
import type { Plan } from './plan.js';

const THERE = 0;
const GONE = -MISSING;
const FAULTY = -PROBLEM;

export function bandOf(score: number): number {
  return score > 10_000 ? 0 : score >= 9000 ? 1 : score >= 7000 ? 2 : score >= 5000 ? 3 : 4;
}

export function emptyFor({ structure, units }: Work): Result {
  const periods = structure.periods.length;
  const { indicators, objectives, perspectives } = structure;
  const size = { indicators: indicators.length, objectives: objectives.length, perspectives: perspectives.length };
  return emptyResult(size, units * periods, parentsOf(units) * periods);
}

/** One unit's period, all levels. */
function recomputeCell(work: Work, plan: Plan, result: Result, cell: number): void {
  let score = 0;
  let scoreState = THERE;
  for (let p = 0; p < plan.objectives.length; p += 1) {
    let perspective = 0;
    let perspectiveState = THERE;
    for (const o of plan.objectives[p] as readonly number[]) {
      let objective = 0;
      let objectiveState = THERE;
      for (const i of plan.indicators[o] as readonly number[]) {
        const index = indexAt(work, plan, i, cell);
        (result.index[i] as Int32Array)[cell] = index;
        if (index < 0) objectiveState = Math.max(objectiveState, -index);
        else objective += index * (plan.structure.indicators[i]?.weight as number);
      }
      (result.objective[o] as Int32Array)[cell] = shown(objective, plan.weights[o] as number, objectiveState);
      perspective += objective * (plan.shares[o] as number);
      perspectiveState = Math.max(perspectiveState, objectiveState);
    }
    (result.perspective[p] as Int32Array)[cell] = shown(perspective, plan.divisors[p] as number, perspectiveState);
    score += perspective * (plan.factors[p] as number);
    scoreState = Math.max(scoreState, perspectiveState);
  }
  const rounded = shown(score, plan.divisor, scoreState);
  result.score[cell] = rounded;
  result.band[cell] = rounded < 0 ? rounded : bandOf(rounded);
}

export function indexAt(work: Work, plan: Plan, i: number, cell: number): number {
  if (work.missing?.[i]?.[cell] === 1) return MISSING;
  const target = (work.target[i] as Float64Array)[cell] as number;
  if (target === 0) return PROBLEM;
  const realised = (work.realised[i] as Float64Array)[cell] as number;
  const raw =
    ((plan.structure.indicators[i]?.polarity === 'minimise' ? 2 * target - realised : realised) * 10_000) / target;
  return raw < 12_000 ? (raw > 0 ? Math.floor(raw + 0.5) : 0) : 12_000;
}

function shown(sum: number, divisor: number, state: number): number {
  return state === FAULTY ? PROBLEM : state === GONE ? MISSING : Math.floor(sum / divisor + 0.5);
}

export function parents(work: Work, result: Result): void {
  const count = parentsOf(work.units);
  for (let period = 0; period < work.structure.periods.length; period += 1)
    for (let parent = 0; parent < count; parent += 1) recomputeParent(work.units, result, period, parent);
}

function recomputeParent(units: number, { score, parent }: Result, period: number, position: number): void {
  const last = Math.min(units, (position + 1) * UNITS_PER_PARENT);
  let sum = 0;
  let there = 0;
  let value = MISSING;
  for (let unit = position * UNITS_PER_PARENT; unit < last; unit += 1) {
    const own = score[period * units + unit] as number;
    if (own === PROBLEM) value = PROBLEM;
    else if (own !== MISSING) {
      sum += own;
      there += 1;
    }
  }
  if (value !== PROBLEM && there > 0) value = Math.floor(sum / there + 0.5);
  parent[period * parentsOf(units) + position] = value;
}

/** After a fact of one unit's period changed: that unit's period and its parent again. */
export function recompute(work: Work, plan: Plan, result: Result, period: number, unit: number): void {
  recomputeCell(work, plan, result, period * work.units + unit);
  recomputeParent(work.units, result, period, Math.floor(unit / UNITS_PER_PARENT));
}
