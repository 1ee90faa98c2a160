import type { Wrong } from '../task/result.js';

/** What a contestant's process is asked; `right` is a file with the right result. */
export type Request =
  | { readonly kind: 'warm-up' }
  | { readonly kind: 'run' }
  | { readonly kind: 'finish'; readonly right: string };

/** Times are milliseconds, memory is megabytes of resident memory at its highest. */
export type Answer =
  | { readonly kind: 'ready'; readonly atStart: number; readonly preparation: number }
  | { readonly kind: 'time'; readonly milliseconds: number }
  | { readonly kind: 'done'; readonly peak: number; readonly wrong: Wrong };
