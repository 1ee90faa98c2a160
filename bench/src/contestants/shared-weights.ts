import type { Work } from '../task/data.js';
import { MISSING, PROBLEM, type Result } from '../task/result.js';
import { leastCommonMultiple } from '../task/whole.js';
import { bandOf, emptyFor, indexAt, parents } from './one-cell.js';
import { LARGEST_DIVISOR, type Plan } from './plan.js';

/** What sums are multiplied by, so that they can be divided by any number of parts or weights that are left. */
interface Common {
  readonly weights: number;
  readonly members: number;
}

function upTo(largest: number): number {
  let all = 1;
  for (let each = 2; each <= largest; each += 1) all = leastCommonMultiple(all, each);
  return all;
}

function commonOf({ weights, objectives }: Plan): Common {
  const common = {
    weights: upTo(Math.max(...weights)),
    members: upTo(Math.max(...objectives.map((members) => members.length))),
  };
  if (common.weights * common.members * 100 > LARGEST_DIVISOR)
    throw new RangeError('these weights need a wider whole number');
  return common;
}

/** The loop by hand where the weights of missing values are shared out: every cell has divisors of its own. */
export function rollUpWithSharedWeights(work: Work, plan: Plan): Result {
  const result = emptyFor(work);
  const common = commonOf(plan);
  for (let cell = 0; cell < result.score.length; cell += 1) rollUpCell(work, plan, common, result, cell);
  parents(work, result);
  return result;
}

function rollUpCell(work: Work, plan: Plan, common: Common, result: Result, cell: number): void {
  let score = 0;
  let scoreWeights = 0;
  let isScoreFaulty = false;
  for (let p = 0; p < plan.objectives.length; p += 1) {
    let perspective = 0;
    let members = 0;
    let isFaulty = false;
    for (const o of plan.objectives[p] as readonly number[]) {
      let sum = 0;
      let weights = 0;
      let isObjectiveFaulty = false;
      for (const i of plan.indicators[o] as readonly number[]) {
        const index = indexAt(work, plan, i, cell);
        (result.index[i] as Int32Array)[cell] = index;
        if (index === PROBLEM) isObjectiveFaulty = true;
        if (index < 0) continue;
        const weight = plan.structure.indicators[i]?.weight as number;
        sum += index * weight;
        weights += weight;
      }
      (result.objective[o] as Int32Array)[cell] = shown(sum, weights, isObjectiveFaulty);
      isFaulty ||= isObjectiveFaulty;
      if (weights === 0) continue;
      perspective += sum * (common.weights / weights);
      members += 1;
    }
    (result.perspective[p] as Int32Array)[cell] = shown(perspective, members * common.weights, isFaulty);
    isScoreFaulty ||= isFaulty;
    if (members === 0) continue;
    const weight = plan.structure.perspectives[p]?.weight as number;
    score += perspective * (common.members / members) * weight;
    scoreWeights += weight;
  }
  const rounded = shown(score, scoreWeights * common.weights * common.members, isScoreFaulty);
  result.score[cell] = rounded;
  result.band[cell] = rounded < 0 ? rounded : bandOf(rounded);
}

function shown(sum: number, divisor: number, isFaulty: boolean): number {
  if (isFaulty) return PROBLEM;
  return divisor === 0 ? MISSING : Math.floor(sum / divisor + 0.5);
}
