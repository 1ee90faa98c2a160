import { ABSENT, isMissing, joinStates, OPAQUE, PROBLEM, THERE } from './states.js';

/**
 * What is known of the members of a group: their sum, extremes and how many are there, missing or wrong. Accumulators of
 * parts of a group, in any order, merge into that of the whole: a parent is made from blocks of its children, and only the
 * block of a changed child is read again.
 */
export class Accumulators {
  readonly sum: Float64Array;
  readonly count: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Members that are missing, and their joint state. */
  readonly missing: Int32Array;
  readonly reason: Uint8Array;
  /** Whether a member is a problem (1), a number that only its exact cell can tell (2), or both. */
  readonly odd: Uint8Array;

  constructor(size: number) {
    this.sum = new Float64Array(size);
    this.count = new Int32Array(size);
    this.low = new Float64Array(size);
    this.high = new Float64Array(size);
    this.missing = new Int32Array(size);
    this.reason = new Uint8Array(size);
    this.odd = new Uint8Array(size);
  }

  empty(at: number): void {
    this.sum[at] = 0;
    this.count[at] = 0;
    this.low[at] = Number.POSITIVE_INFINITY;
    this.high[at] = Number.NEGATIVE_INFINITY;
    this.missing[at] = 0;
    this.reason[at] = THERE;
    this.odd[at] = 0;
  }

  add(at: number, value: number, state: number): void {
    if (state === THERE) {
      this.sum[at] = (this.sum[at] ?? 0) + value;
      this.count[at] = (this.count[at] ?? 0) + 1;
      if (value < (this.low[at] ?? 0)) this.low[at] = value;
      if (value > (this.high[at] ?? 0)) this.high[at] = value;
    } else if (isMissing(state)) {
      this.missing[at] = (this.missing[at] ?? 0) + 1;
      this.reason[at] = joinStates(this.reason[at] ?? THERE, state);
    } else if (state !== ABSENT) {
      this.count[at] = (this.count[at] ?? 0) + 1;
      this.odd[at] = (this.odd[at] ?? 0) | (state === PROBLEM ? 1 : state === OPAQUE ? 2 : 0);
    }
  }

  /** Adds what `other` knows at `from` to what is known at `at`. */
  merge(at: number, other: Accumulators, from: number): void {
    this.sum[at] = (this.sum[at] ?? 0) + (other.sum[from] ?? 0);
    this.count[at] = (this.count[at] ?? 0) + (other.count[from] ?? 0);
    this.low[at] = Math.min(this.low[at] ?? Number.POSITIVE_INFINITY, other.low[from] ?? Number.POSITIVE_INFINITY);
    this.high[at] = Math.max(this.high[at] ?? Number.NEGATIVE_INFINITY, other.high[from] ?? Number.NEGATIVE_INFINITY);
    this.missing[at] = (this.missing[at] ?? 0) + (other.missing[from] ?? 0);
    this.reason[at] = joinStates(this.reason[at] ?? THERE, other.reason[from] ?? THERE);
    this.odd[at] = (this.odd[at] ?? 0) | (other.odd[from] ?? 0);
  }
}
