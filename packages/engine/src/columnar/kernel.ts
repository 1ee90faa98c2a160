import type { Vector } from './vector.js';

/** A run of cells, from the first up to but not including the last. */
export type Emit = (from: number, to: number) => void;

/**
 * Computes the cells of one vector from those of its operands. A kernel is built once for its operands' grids and error
 * bounds and then run over any range of its cells, as often as they change.
 */
export interface Kernel {
  readonly vector: Vector;
  readonly operands: readonly Vector[];
  readonly run: (from: number, to: number) => void;
  /** The cells of the kernel that read cells `from` to `to` of operand `k`. */
  readonly reach: (k: number, from: number, to: number, emit: Emit) => void;
}

/** Lengths below which a vector costs more than it saves. */
export const WORTHWHILE = 48;
