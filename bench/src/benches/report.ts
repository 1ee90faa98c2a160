/** What a benchmark gives: lines for people and the figures behind them. */
export interface Report {
  readonly name: string;
  readonly lines: readonly string[];
  readonly figures: unknown;
  /** Whether all that was to be measured was, and nothing of the engine's was wrong. */
  readonly sound: boolean;
}

export interface Options {
  /** Instead of the sizes that the benchmark has by itself. */
  readonly units: number | null;
  readonly rounds: number;
}

export type Bench = (options: Options) => Report | Promise<Report>;
