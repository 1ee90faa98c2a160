import type { Kernel } from './kernel.js';
import { THERE } from './states.js';
import type { Vector } from './vector.js';

/** Runs of cells of one kernel that wait to be computed again; beyond some number they become one run. */
const MOST_RUNS = 64;

/**
 * Carries changes of cells from kernel to kernel, in the order in which the kernels were made, so that each runs once over
 * the cells that a change reaches. It stops where a value comes out as it was.
 */
export class Changes {
  readonly #kernels: (Kernel | null)[] = [];
  readonly #positions = new Map<Kernel, number>();
  readonly #readers = new Map<Vector, { readonly kernel: Kernel; readonly operand: number }[]>();
  readonly #fixed = new Map<Vector, Kernel[]>();
  readonly #waiting: (number[] | undefined)[] = [];
  #first = Number.POSITIVE_INFINITY;
  #last = -1;

  add(kernel: Kernel): void {
    this.#positions.set(kernel, this.#kernels.length);
    this.#kernels.push(kernel);
    kernel.operands.forEach((vector, operand) => {
      const own = this.#readers.get(vector) ?? [];
      own.push({ kernel, operand });
      this.#readers.set(vector, own);
    });
    for (const vector of kernel.fixed ?? []) {
      const own = this.#fixed.get(vector) ?? [];
      own.push(kernel);
      this.#fixed.set(vector, own);
    }
  }

  remove(kernel: Kernel): void {
    const position = this.#positions.get(kernel);
    if (position === undefined) return;
    this.#positions.delete(kernel);
    this.#kernels[position] = null;
    this.#waiting[position] = undefined;
    for (const vector of kernel.operands) {
      const own = this.#readers.get(vector)?.filter((reader) => reader.kernel !== kernel) ?? [];
      if (own.length > 0) this.#readers.set(vector, own);
      else this.#readers.delete(vector);
    }
    for (const vector of kernel.fixed ?? []) {
      const own = this.#fixed.get(vector)?.filter((other) => other !== kernel) ?? [];
      if (own.length > 0) this.#fixed.set(vector, own);
      else this.#fixed.delete(vector);
    }
  }

  /** Notes that cells of a vector have changed; returns the kernels that must be built again because of it. */
  touch(vector: Vector, from: number, to: number): readonly Kernel[] {
    for (const { kernel, operand } of this.#readers.get(vector) ?? []) {
      const position = this.#positions.get(kernel) ?? -1;
      kernel.reach(operand, from, to, (a, b) => this.#wait(position, a, b));
    }
    return this.#fixed.get(vector) ?? [];
  }

  #wait(position: number, from: number, to: number): void {
    const runs = this.#waiting[position] ?? [];
    if (this.#waiting[position] === undefined) this.#waiting[position] = runs;
    const end = runs.length - 1;
    if (end > 0 && runs[end] === from) runs[end] = to;
    else runs.push(from, to);
    if (runs.length > 2 * MOST_RUNS) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let i = 0; i < runs.length; i += 2) {
        low = Math.min(low, runs[i] ?? low);
        high = Math.max(high, runs[i + 1] ?? high);
      }
      this.#waiting[position] = [low, high];
    }
    if (position < this.#first) this.#first = position;
    if (position > this.#last) this.#last = position;
  }

  /** Runs every kernel that waits; returns those that must be built again. */
  flush(): readonly Kernel[] {
    let stale: Kernel[] | null = null;
    for (let position = this.#first; position <= this.#last; position += 1) {
      const runs = this.#waiting[position];
      const kernel = this.#kernels[position];
      if (runs === undefined) continue;
      this.#waiting[position] = undefined;
      if (kernel === null || kernel === undefined) continue;
      for (let i = 0; i < runs.length; i += 2) {
        for (const other of this.#run(kernel, runs[i] ?? 0, runs[i + 1] ?? 0)) {
          stale ??= [];
          stale.push(other);
        }
      }
    }
    this.#first = Number.POSITIVE_INFINITY;
    this.#last = -1;
    return stale ?? [];
  }

  #run(kernel: Kernel, from: number, to: number): readonly Kernel[] {
    const { vector } = kernel;
    const values = vector.values.slice(from, to);
    const states = vector.states?.slice(from, to) ?? null;
    kernel.run(from, to);
    const stale: Kernel[] = [];
    let start = -1;
    for (let i = from; i <= to; i += 1) {
      const changed =
        i < to && (kernel.view === true || !isSame(vector, i, values[i - from] ?? 0, states?.[i - from] ?? THERE));
      if (changed && start < 0) start = i;
      if (!changed && start >= 0) {
        stale.push(...this.touch(vector, start, i));
        start = -1;
      }
    }
    return stale;
  }
}

/** Whether a cell is known to be what it was: a double may hide a change, and what is missing can wait for other inputs. */
function isSame(vector: Vector, index: number, value: number, state: number): boolean {
  if (state !== THERE || (vector.states?.[index] ?? THERE) !== THERE) return false;
  if (vector.type === 'number' && (vector.numbers.step === null || !vector.numbers.exact)) return false;
  return vector.values[index] === value;
}
