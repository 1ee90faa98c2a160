import type { Cell } from '../value/cell.js';
import { MISSING_REASONS } from '../value/cell.js';

/**
 * What a cell of a vector is, one byte each: 0 a value that the vector holds itself; 1 to 5 missing, by the position of the
 * reason in `MISSING_REASONS`; a problem; outside the relation; or a number that only its exact cell can tell.
 */
export const THERE = 0;
const UNKNOWN = 5;
export const PROBLEM = 6;
export const ABSENT = 7;
export const OPAQUE = 8;

export function stateOf(cell: Cell | undefined): number {
  if (cell === undefined) return ABSENT;
  if (cell.kind === 'missing') return 1 + MISSING_REASONS.indexOf(cell.reason);
  return cell.kind === 'problem' ? PROBLEM : THERE;
}

export function isMissing(state: number): boolean {
  return state >= 1 && state <= UNKNOWN;
}

/**
 * State of what is made from two cells that are both needed: it is outside the relation where one of them is; a problem
 * goes before what is missing; different reasons for missing make `unknown`.
 */
export function joinStates(a: number, b: number): number {
  if (a === b || b === THERE) return a;
  if (a === THERE) return b;
  if (a === ABSENT || b === ABSENT) return ABSENT;
  if (a === PROBLEM || b === PROBLEM) return PROBLEM;
  if (a === OPAQUE) return b;
  return b === OPAQUE ? a : UNKNOWN;
}

/** Runs of cells that are there. */
export function* runsThere(states: Uint8Array, from: number, to: number): Generator<readonly [number, number]> {
  let start = from;
  while (start < to) {
    while (start < to && states[start] !== THERE) start += 1;
    let end = start;
    while (end < to && states[end] === THERE) end += 1;
    if (end > start) yield [start, end];
    start = end;
  }
}
