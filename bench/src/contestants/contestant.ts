import type { Work } from '../task/data.js';
import type { Result } from '../task/result.js';

/** A way to do the work: made ready beforehand, run as often as wanted, and its output read into a common shape afterwards. */
export interface Prepared<Output> {
  /** This alone is timed. */
  readonly run: () => Output | Promise<Output>;
  readonly read: (output: Output) => Result | Promise<Result>;
}

/** Every file of a contestant exports `prepare`; it may take as long as it likes. */
export type Prepare<Output> = (work: Work) => Prepared<Output> | Promise<Prepared<Output>>;
