import type { Work } from '../work/data.js';
import { emptyResult, MISSING, PROBLEM, type Result } from '../work/result.js';
import { membersOf, parentsOf, type Structure, UNITS_PER_PARENT } from '../work/structure.js';
import { leastCommonMultiple } from '../work/whole.js';
import type { Prepare } from './contestant.js';

/** Cells of one block: its sums stay in the nearest cache while 40 indicators pass over them. */
const BLOCK = 1024;

const THERE = 0;
const GONE = 1;
const FAULTY = 2;

/** Whole numbers by which the levels are added without a fraction. */
export interface Plan {
  readonly structure: Structure;
  /** Indicators of each objective, objectives of each perspective. */
  readonly indicators: readonly (readonly number[])[];
  readonly objectives: readonly (readonly number[])[];
  /** Sum of the weights of each objective, and what its weighted sum counts in its perspective. */
  readonly weights: readonly number[];
  readonly shares: readonly number[];
  /** What the sum of a perspective is divided by, and what it counts in the score. */
  readonly divisors: readonly number[];
  readonly factors: readonly number[];
  /** What the sum of the score is divided by. */
  readonly divisor: number;
}

/**
 * One division and then floor(x + 0.5) rounds x >= 0 exactly: a quotient below 2^14 of whole numbers is off by less than
 * 2^-39, and one that is not a tie is at least half of its divisor's reciprocal away from it. Divisors up to this are safe.
 */
const LARGEST_DIVISOR = 2 ** 36;

export function planOf(structure: Structure): Plan {
  const { objectives, perspectives } = structure;
  const { indicators, objectives: own } = membersOf(structure);
  const weights = indicators.map((members) =>
    members.reduce((sum, i) => sum + (structure.indicators[i]?.weight ?? 0), 0),
  );
  const common = own.map((members) => members.reduce((all, o) => leastCommonMultiple(all, weights[o] ?? 1), 1));
  const divisors = own.map((members, p) => (common[p] ?? 1) * members.length);
  const divisor = divisors.reduce((all, each) => leastCommonMultiple(all, 100 * each), 1);
  if (divisor > LARGEST_DIVISOR) throw new RangeError('these weights need a wider whole number');
  return {
    structure,
    indicators,
    objectives: own,
    weights,
    shares: objectives.map(({ perspective }, o) => (common[perspective] ?? 1) / (weights[o] ?? 1)),
    divisors,
    factors: perspectives.map(({ weight }, p) => (divisor / (100 * (divisors[p] ?? 1))) * weight),
    divisor,
  };
}

export const prepare: Prepare<Result> = (work) => {
  const plan = planOf(work.structure);
  const roll = work.missing === null ? rollUp : rollUpWithGaps;
  return { run: () => roll(work, plan), read: (output) => output };
};

function emptyFor({ structure, units }: Work): Result {
  const periods = structure.periods.length;
  const { indicators, objectives, perspectives } = structure;
  const size = { indicators: indicators.length, objectives: objectives.length, perspectives: perspectives.length };
  return emptyResult(size, units * periods, parentsOf(units) * periods);
}

function rollUp(work: Work, plan: Plan): Result {
  const result = emptyFor(work);
  const count = result.score.length;
  const objective = new Float64Array(BLOCK);
  const perspective = new Float64Array(BLOCK);
  const score = new Float64Array(BLOCK);
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    score.fill(0);
    for (let p = 0; p < plan.objectives.length; p += 1) {
      perspective.fill(0);
      for (const o of plan.objectives[p] as readonly number[]) {
        objective.fill(0);
        for (const i of plan.indicators[o] as readonly number[]) {
          const { polarity, weight } = plan.structure.indicators[i] as Structure['indicators'][number];
          const kernel = polarity === 'maximise' ? maximise : minimise;
          kernel(work.target[i], work.realised[i], result.index[i], start, length, objective, weight);
        }
        level(
          objective,
          length,
          plan.weights[o] as number,
          result.objective[o],
          start,
          perspective,
          plan.shares[o] as number,
        );
      }
      level(
        perspective,
        length,
        plan.divisors[p] as number,
        result.perspective[p],
        start,
        score,
        plan.factors[p] as number,
      );
    }
    finish(score, length, plan.divisor, result, start);
  }
  parents(work, result);
  return result;
}

type Numbers = Float64Array | undefined;
type Wholes = Int32Array | undefined;

function maximise(
  target: Numbers,
  realised: Numbers,
  index: Wholes,
  start: number,
  length: number,
  sum: Float64Array,
  weight: number,
): void {
  if (target === undefined || realised === undefined || index === undefined) return;
  for (let k = 0; k < length; k += 1) {
    const cell = start + k;
    const raw = ((realised[cell] as number) * 10_000) / (target[cell] as number);
    const rounded = raw < 12_000 ? Math.floor(raw + 0.5) : 12_000;
    index[cell] = rounded;
    sum[k] = (sum[k] as number) + rounded * weight;
  }
}

function minimise(
  target: Numbers,
  realised: Numbers,
  index: Wholes,
  start: number,
  length: number,
  sum: Float64Array,
  weight: number,
): void {
  if (target === undefined || realised === undefined || index === undefined) return;
  for (let k = 0; k < length; k += 1) {
    const cell = start + k;
    const wanted = target[cell] as number;
    const raw = ((2 * wanted - (realised[cell] as number)) * 10_000) / wanted;
    const rounded = raw < 12_000 ? (raw > 0 ? Math.floor(raw + 0.5) : 0) : 12_000;
    index[cell] = rounded;
    sum[k] = (sum[k] as number) + rounded * weight;
  }
}

/** Shows a level with two decimals and adds it, unrounded, to the one above. */
function level(
  own: Float64Array,
  length: number,
  divisor: number,
  shown: Wholes,
  start: number,
  above: Float64Array,
  share: number,
): void {
  if (shown === undefined) return;
  for (let k = 0; k < length; k += 1) {
    const sum = own[k] as number;
    shown[start + k] = Math.floor(sum / divisor + 0.5);
    above[k] = (above[k] as number) + sum * share;
  }
}

function finish(sum: Float64Array, length: number, divisor: number, { score, band }: Result, start: number): void {
  for (let k = 0; k < length; k += 1) {
    const rounded = Math.floor((sum[k] as number) / divisor + 0.5);
    score[start + k] = rounded;
    band[start + k] = bandOf(rounded);
  }
}

function bandOf(score: number): number {
  return score > 10_000 ? 0 : score >= 9000 ? 1 : score >= 7000 ? 2 : score >= 5000 ? 3 : 4;
}

/** The same with missing realisations and targets of 0: a problem before a missing value, and either before a number. */
function rollUpWithGaps(work: Work, plan: Plan): Result {
  const result = emptyFor(work);
  const count = result.score.length;
  for (let cell = 0; cell < count; cell += 1) recomputeCell(work, plan, result, cell);
  parents(work, result);
  return result;
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

function indexAt(work: Work, plan: Plan, i: number, cell: number): number {
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

function parents(work: Work, result: Result): void {
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
