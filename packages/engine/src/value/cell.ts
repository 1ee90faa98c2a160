import type { Label } from '../dimension/dimension.js';
import { greater, lesser, type Rational } from './rational.js';

/** Why a value is not there. Missing is never zero. */
export const MISSING_REASONS = ['not-due', 'late', 'not-applicable', 'refused', 'unknown'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Why a value cannot be: something is wrong or undefined, with its origin. */
const PROBLEM_KINDS = [
  'division-by-zero',
  'undefined',
  'unit-mismatch',
  'wrong-type',
  'outside-scale',
  'no-band',
  'no-score',
  'rule-not-in-force',
  'weights-do-not-sum',
  'overflow',
  'no-such-member',
  'bad-matrix',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One cell of one node: `index` counts row-major over the node's dimensions. */
export interface CellRef {
  readonly node: string;
  readonly index: number;
}

/** Range that a value can take: from the rounding of printed inputs, or from the bounds of what is missing. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

interface Traced {
  /** Cells that this one was made from; filled in tracing mode only. */
  readonly from?: readonly CellRef[];
}

export interface NumberCell extends Traced {
  readonly kind: 'number';
  readonly value: Rational;
  /** False where the value is a rational approximation to `PRECISION` digits (roots, logarithms, eigenvectors). */
  readonly exact: boolean;
  /** Rounding interval of the printed inputs; present in audit evaluations only. */
  readonly range?: Range;
}

export interface CategoryCell extends Traced {
  readonly kind: 'category';
  readonly code: string;
}

/** A set of members of a dimension, such as the highest ones with ties; in the order of the dimension. */
export interface MembersCell extends Traced {
  readonly kind: 'members';
  readonly codes: readonly string[];
}

export interface TruthCell extends Traced {
  readonly kind: 'truth';
  readonly value: boolean;
}

export interface MissingCell extends Traced {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  /** The input cells that are missing. */
  readonly leaves: readonly CellRef[];
  /** What the result can still be, where every missing leaf is bounded. */
  readonly range?: Range;
}

export interface ProblemCell extends Traced {
  readonly kind: 'problem';
  readonly problem: ProblemKind;
  /** Node where the problem arose. */
  readonly origin: string;
  readonly detail: Label;
}

export type Cell = NumberCell | CategoryCell | MembersCell | TruthCell | MissingCell | ProblemCell;

export function numberCell(value: Rational, exact = true, range?: Range): NumberCell {
  return range === undefined ? { kind: 'number', value, exact } : { kind: 'number', value, exact, range };
}

export function problemCell(problem: ProblemKind, detail: Label, origin = ''): ProblemCell {
  return { kind: 'problem', problem, origin, detail };
}

export function missingCell(reason: MissingReason, leaves: readonly CellRef[], range?: Range): MissingCell {
  return range === undefined ? { kind: 'missing', reason, leaves } : { kind: 'missing', reason, leaves, range };
}

export function truthCell(value: boolean): TruthCell {
  return { kind: 'truth', value };
}

export function categoryCell(code: string): CategoryCell {
  return { kind: 'category', code };
}

/** Where a number may lie: its rounding interval, or the point itself; null where nothing is known. */
export function rangeOf(cell: Cell): Range | null {
  if (cell.kind === 'number') return cell.range ?? { low: cell.value, high: cell.value };
  if (cell.kind === 'missing') return cell.range ?? null;
  return null;
}

/** The same cell, whose value can also lie anywhere in a range. */
export function spanning(cell: Cell, range: Range): Cell {
  const own = rangeOf(cell);
  if ((cell.kind !== 'number' && cell.kind !== 'missing') || own === null) return cell;
  return { ...cell, range: { low: lesser(own.low, range.low), high: greater(own.high, range.high) } };
}

/** True when any operand carries a range worth propagating. */
export function anyRange(cells: readonly Cell[]): boolean {
  return cells.some((cell) => (cell.kind === 'number' || cell.kind === 'missing') && cell.range !== undefined);
}

function refKey(ref: CellRef): string {
  return `${ref.node}#${ref.index}`;
}

/** Union of cell references in first-seen order. */
export function mergeRefs(lists: readonly (readonly CellRef[] | undefined)[]): readonly CellRef[] {
  const seen = new Set<string>();
  const merged: CellRef[] = [];
  for (const list of lists) {
    for (const ref of list ?? []) {
      const key = refKey(ref);
      if (seen.has(key)) continue;
      seen.add(key);
      merged.push(ref);
    }
  }
  return merged;
}

/** A problem among operands, else their joint missing cell, else null when all are present. Traced to all. */
export function absence(cells: readonly Cell[]): ProblemCell | MissingCell | null {
  let problem: ProblemCell | null = null;
  const missing: MissingCell[] = [];
  for (const cell of cells) {
    if (cell.kind === 'problem' && (problem === null || problemKey(cell) < problemKey(problem))) problem = cell;
    else if (cell.kind === 'missing') missing.push(cell);
  }
  if (problem !== null) return traced(problem, cells);
  const [first] = missing;
  if (first === undefined) return null;
  const reason = missing.every((cell) => cell.reason === first.reason) ? first.reason : 'unknown';
  return traced(missingCell(reason, mergeLeaves(missing)), cells);
}

/** Decides among several problems, so that the order of members does not. */
function problemKey(cell: ProblemCell): string {
  return `${cell.origin} ${cell.problem} ${cell.detail.en}`;
}

/** Most missing inputs that one value names; a value that lacks more names the first of them. */
const MOST_LEAVES = 500;

function mergeLeaves(missing: readonly MissingCell[]): readonly CellRef[] {
  const [first] = missing;
  if (first !== undefined && missing.every((cell) => cell.leaves === first.leaves)) return first.leaves;
  const seen = new Set<string>();
  const merged: CellRef[] = [];
  for (const { leaves } of missing) {
    for (const leaf of leaves) {
      if (merged.length >= MOST_LEAVES) return merged;
      const key = refKey(leaf);
      if (seen.has(key)) continue;
      seen.add(key);
      merged.push(leaf);
    }
  }
  return merged;
}

/** The same cell with its operands noted. */
export function traced<C extends Cell>(cell: C, operands: readonly Cell[]): C {
  if (!operands.some((operand) => operand.from !== undefined)) return cell;
  return { ...cell, from: mergeRefs(operands.map((operand) => operand.from)) };
}
