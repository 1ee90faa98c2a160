import type { Work } from '../task/data.js';
import { MISSING, PROBLEM, type Result } from '../task/result.js';
import type { Structure } from '../task/structure.js';
import { bandOf, emptyFor, parents } from './one-cell.js';
import type { Plan } from './plan.js';

const BLOCK = 1024;

/** Sums of a block and, beside each, why there is none: 0, or the larger of 1 (missing) and 2 (a problem). */
interface Block {
  readonly sum: Float64Array;
  readonly state: Uint8Array;
}

const block = (): Block => ({ sum: new Float64Array(BLOCK), state: new Uint8Array(BLOCK) });

/** The loop by hand with missing realisations and targets of 0: a problem before a missing value, and either before a number. */
export function rollUpWithGaps(work: Work, plan: Plan): Result {
  const result = emptyFor(work);
  const count = result.score.length;
  const [objective, perspective, score] = [block(), block(), block()];
  for (let start = 0; start < count; start += BLOCK) {
    const length = Math.min(BLOCK, count - start);
    clear(score, length);
    for (let p = 0; p < plan.objectives.length; p += 1) {
      clear(perspective, length);
      for (const o of plan.objectives[p] as readonly number[]) {
        clear(objective, length);
        for (const i of plan.indicators[o] as readonly number[])
          indices(work, plan, i, result.index[i], start, length, objective);
        level(objective, length, plan.weights[o] as number, result.objective[o], start);
        climb(objective, length, plan.shares[o] as number, perspective);
      }
      level(perspective, length, plan.divisors[p] as number, result.perspective[p], start);
      climb(perspective, length, plan.factors[p] as number, score);
    }
    level(score, length, plan.divisor, result.score, start);
    for (let cell = start; cell < start + length; cell += 1) {
      const rounded = result.score[cell] as number;
      result.band[cell] = rounded < 0 ? rounded : bandOf(rounded);
    }
  }
  parents(work, result);
  return result;
}

function clear({ sum, state }: Block, length: number): void {
  sum.fill(0, 0, length);
  state.fill(0, 0, length);
}

function indices(
  { target, realised, missing }: Work,
  plan: Plan,
  i: number,
  index: Int32Array | undefined,
  start: number,
  length: number,
  { sum, state }: Block,
): void {
  const [t, r, gone] = [target[i], realised[i], missing?.[i]];
  if (t === undefined || r === undefined || gone === undefined || index === undefined) return;
  const { polarity, weight } = plan.structure.indicators[i] as Structure['indicators'][number];
  // Either polarity is (a T + b R) / T.
  const [a, b] = polarity === 'maximise' ? [0, 10_000] : [20_000, -10_000];
  for (let k = 0; k < length; k += 1) {
    const cell = start + k;
    const wanted = t[cell] as number;
    if (gone[cell] === 1 || wanted === 0) {
      const found = gone[cell] === 1 ? MISSING : PROBLEM;
      index[cell] = found;
      if (-found > (state[k] as number)) state[k] = -found;
      continue;
    }
    const raw = (a * wanted + b * (r[cell] as number)) / wanted;
    const rounded = Math.floor(Math.max(0, Math.min(raw, 12_000)) + 0.5);
    index[cell] = rounded;
    sum[k] = (sum[k] as number) + rounded * weight;
  }
}

function level(
  { sum, state }: Block,
  length: number,
  divisor: number,
  shown: Int32Array | undefined,
  start: number,
): void {
  if (shown === undefined) return;
  for (let k = 0; k < length; k += 1)
    shown[start + k] = state[k] === 0 ? Math.floor((sum[k] as number) / divisor + 0.5) : -(state[k] as number);
}

function climb(own: Block, length: number, share: number, above: Block): void {
  for (let k = 0; k < length; k += 1) {
    above.sum[k] = (above.sum[k] as number) + (own.sum[k] as number) * share;
    if ((own.state[k] as number) > (above.state[k] as number)) above.state[k] = own.state[k] as number;
  }
}
