/** Smallest, middle and near-largest of some times. */
export interface Times {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p99: number;
}

export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { runs: sorted.length, min: at(0), median: at(0.5), p99: at(0.99) };
}

/** Milliseconds of a monotonic clock. */
export function now(): number {
  return performance.now();
}
