import { cellCount, type Dimension } from '../dimension/dimension.js';
import type { ValueType } from '../formula/check.js';
import type { Cell } from '../value/cell.js';
import { type Alignment, align, type Emit } from './alignment.js';
import { joinStates, OPAQUE, THERE } from './states.js';
import { type ExactCell, type Numbers, Vector } from './vector.js';

/**
 * Computes the cells of one vector from those of its operands. A kernel is built once for the grids and error bounds of its
 * operands and then run over any range of its cells, as often as they change.
 */
export interface Kernel {
  readonly vector: Vector;
  readonly operands: readonly Vector[];
  /** Set where the vector holds the values of its operand and not a copy: they have changed before the kernel runs. */
  readonly view?: boolean;
  /** Vectors that were read when the kernel was built, such as weights: where one changes it must be built again. */
  readonly fixed?: readonly Vector[];
  readonly run: (from: number, to: number) => void;
  /** The cells of the kernel that read cells `from` to `to` of operand `k`. */
  readonly reach: (k: number, from: number, to: number, emit: Emit) => void;
}

/** What a vector without values yet is made of. */
export interface Shape {
  readonly type: ValueType;
  readonly dimensions: readonly Dimension[];
  readonly numbers?: Numbers;
  readonly codes?: readonly string[];
}

export function emptyVector(shape: Shape, exact: ExactCell): Vector {
  return new Vector({ ...shape, values: new Float64Array(cellCount(shape.dimensions)), exact });
}

/** Names the node in a problem that arose there. */
export type Finish = (cell: Cell) => Cell;

/** The exact cell of every operand at one place of the result; null where one lies outside the relation. */
export function cellsAt(
  operands: readonly Vector[],
  maps: readonly (Int32Array | null)[],
  index: number,
): Cell[] | null {
  const cells: Cell[] = [];
  for (let k = 0; k < operands.length; k += 1) {
    const map = maps[k] ?? null;
    const cell = operands[k]?.cell(map === null ? index : (map[index] ?? 0));
    if (cell === undefined) return null;
    cells.push(cell);
  }
  return cells;
}

/** Computes cells `from` to `to` of a vector that are there; `slow` takes those that only exact arithmetic decides. */
export type Compute = (from: number, to: number, states: Uint8Array | null, slow: (index: number) => void) => void;

/**
 * A kernel whose cells each need one cell of every operand, aligned by dimension name: what is missing or a problem in one
 * of them is so in the result. `exactOf` is the same computation on exact cells.
 */
export function cellByCell(
  shape: Shape,
  operands: readonly Vector[],
  exactOf: (cells: readonly Cell[], index: number) => Cell,
  computeOf: (vector: Vector, maps: readonly (Int32Array | null)[]) => Compute,
): Kernel {
  const alignments = operands.map((operand) => align(operand.dimensions, shape.dimensions));
  const maps = alignments.map(({ map }) => map);
  const exact = (index: number): Cell | undefined => {
    const cells = cellsAt(operands, maps, index);
    return cells === null ? undefined : exactOf(cells, index);
  };
  const vector = emptyVector(shape, exact);
  const slow = (index: number): void => vector.store(index, exact(index));
  const compute = computeOf(vector, maps);
  return {
    vector,
    operands,
    run: (from, to) => {
      const states = spreadStates(vector, operands, alignments, from, to);
      compute(from, to, states, slow);
      // What only an exact operand can tell; a cell that stays so is no number that a typed array can hold.
      if (states !== null) for (let i = from; i < to; i += 1) if (states[i] === OPAQUE) slow(i);
    },
    reach: (k, from, to, emit) => alignments[k]?.spread(from, to, emit),
  };
}

/**
 * Fills in what follows from the states of the operands; null where all operands are there throughout. A cell that stays
 * opaque is computed exactly by the caller.
 */
function spreadStates(
  vector: Vector,
  operands: readonly Vector[],
  alignments: readonly Alignment[],
  from: number,
  to: number,
): Uint8Array | null {
  vector.clear(from, to);
  let states: Uint8Array | null = null;
  operands.forEach((operand, k) => {
    const own = operand.states;
    if (own === null) return;
    const map = alignments[k]?.map ?? null;
    states ??= vector.withStates();
    for (let i = from; i < to; i += 1) {
      const state = own[map === null ? i : (map[i] ?? 0)] ?? THERE;
      if (state !== THERE) states[i] = joinStates(states[i] ?? THERE, state);
    }
  });
  return states;
}
