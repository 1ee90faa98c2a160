import type { Work } from '../task/data.js';
import type { Result } from '../task/result.js';
import type { Structure } from '../task/structure.js';
import { rollUpWithGaps } from './columnar-gaps.js';
import type { Prepare } from './contestant.js';
import { bandOf, emptyFor, parents } from './one-cell.js';
import { type Plan, planOf } from './plan.js';
import { rollUpWithSharedWeights } from './shared-weights.js';

/** Cells of one block: its sums stay in the nearest cache while 40 indicators pass over them. */
const BLOCK = 1024;

const LOOPS = { none: rollUp, withhold: rollUpWithGaps, renormalise: rollUpWithSharedWeights } as const;

export const prepare: Prepare<Result> = (work) => {
  const plan = planOf(work.structure);
  return { run: () => LOOPS[work.gaps](work, plan), read: (output) => output };
};

function rollUp(work: Work, plan: Plan): Result {
  const result = emptyFor(work);
  const count = result.score.length;
  const objective = new Float64Array(BLOCK);
  const perspective = new Float64Array(BLOCK);
  const score = new Float64Array(BLOCK);
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    score.fill(0, 0, length);
    for (let p = 0; p < plan.objectives.length; p += 1) {
      perspective.fill(0, 0, length);
      for (const o of plan.objectives[p] as readonly number[]) {
        objective.fill(0, 0, length);
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
    const rounded = Math.floor(Math.min(raw, 12_000) + 0.5);
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
    const rounded = Math.floor(Math.max(0, Math.min(raw, 12_000)) + 0.5);
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
