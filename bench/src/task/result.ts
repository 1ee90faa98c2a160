/** In place of a number: missing, or a problem such as a target of 0. */
export const MISSING = -1;
export const PROBLEM = -2;

/**
 * What every contestant gives, in hundredths of an index point: the index of each cell, objectives and perspectives as shown
 * with two decimals, the rounded organisation score, its band by position in PREDICATES (or MISSING, PROBLEM), and the parents.
 * A cell stands at `period * units + unit`, a parent's at `period * parents + parent`.
 */
export interface Result {
  readonly index: readonly Int32Array[];
  readonly objective: readonly Int32Array[];
  readonly perspective: readonly Int32Array[];
  readonly score: Int32Array;
  readonly band: Int8Array;
  readonly parent: Int32Array;
}

/** How many values differ from the right ones. */
export interface Wrong {
  readonly indices: number;
  readonly objectives: number;
  readonly perspectives: number;
  readonly scores: number;
  readonly bands: number;
  readonly parents: number;
}

/** Counts what differs from the right result; one that has another shape is an error. */
export function countWrong(result: Result, right: Result): Wrong {
  return {
    indices: inAll(result.index, right.index),
    objectives: inAll(result.objective, right.objective),
    perspectives: inAll(result.perspective, right.perspective),
    scores: differing(result.score, right.score),
    bands: differing(result.band, right.band),
    parents: differing(result.parent, right.parent),
  };
}

export function countAll(wrong: Wrong): number {
  return Object.values(wrong).reduce((sum: number, count: number) => sum + count, 0);
}

type Whole = Int32Array | Int8Array;

function inAll(own: readonly Whole[], right: readonly Whole[]): number {
  if (own.length !== right.length) throw new Error(`${own.length} columns instead of ${right.length}`);
  return right.reduce((count, column, i) => count + differing(own[i] ?? new Int8Array(), column), 0);
}

function differing(own: Whole, right: Whole): number {
  if (own.length !== right.length) throw new Error(`${own.length} values instead of ${right.length}`);
  let count = 0;
  for (let i = 0; i < right.length; i += 1) if (own[i] !== right[i]) count += 1;
  return count;
}

/** An empty result for a number of cells and parents' cells. */
export function emptyResult(
  size: { readonly indicators: number; readonly objectives: number; readonly perspectives: number },
  cells: number,
  parentCells: number,
): Result {
  const columns = (count: number): readonly Int32Array[] => Array.from({ length: count }, () => new Int32Array(cells));
  return {
    index: columns(size.indicators),
    objective: columns(size.objectives),
    perspective: columns(size.perspectives),
    score: new Int32Array(cells),
    band: new Int8Array(cells),
    parent: new Int32Array(parentCells),
  };
}
