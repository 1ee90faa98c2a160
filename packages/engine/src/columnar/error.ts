/** Largest error of one operation on doubles, relative to its result. */
export const ROUND_OFF = 2 ** -53;

/** Room for what the bounds leave out: products of errors, and the rounding of the bounds themselves. */
const ROOM = 1.000_001;

/** Below this, doubles lose digits: an error that every approximate number has. */
const LEAST = 1e-290;

/**
 * How far the doubles of a vector can lie from the numbers they stand for: |number - double| <= relative * |double| + absolute.
 * A vector on a grid has no error.
 */
export interface ErrorBound {
  readonly relative: number;
  readonly absolute: number;
  /** How many bits the fractions behind the doubles can have, at most: beyond some size a value is a problem. 0 on a grid. */
  readonly bits: number;
}

export const EXACT: ErrorBound = { relative: 0, absolute: 0, bits: 0 };

export function bound(relative: number, absolute: number, bits: number): ErrorBound {
  return { relative: relative * ROOM, absolute: absolute * ROOM + LEAST, bits };
}

/** Largest error of any number up to `most`. */
export function worst(error: ErrorBound, most: number): number {
  return error.relative * most + error.absolute;
}
