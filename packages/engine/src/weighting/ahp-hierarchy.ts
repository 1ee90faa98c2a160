import { addCells, divideCells, multiplyCells } from '../value/arithmetic.js';
import { type Cell, numberCell, problemCell } from '../value/cell.js';
import { ONE, sign } from '../value/rational.js';
import * as say from './sentences.js';

/** A criterion of a hierarchy; `parent` is null directly below the goal. */
export interface HierarchyCriterion {
  readonly code: string;
  readonly parent: string | null;
}

/** What a hierarchy is made of: its tree, local weights, and how alternatives do under each criterion without children. */
export interface HierarchyParts {
  readonly criteria: readonly HierarchyCriterion[];
  /** Weight of a criterion among its siblings. */
  readonly local: (criterion: string) => Cell;
  /** Weight of each alternative under a criterion without children, in one order; empty where there are no alternatives. */
  readonly alternatives: (leaf: string) => readonly Cell[];
}

/** Criteria without children. */
export function leavesOf(criteria: readonly HierarchyCriterion[]): readonly string[] {
  const parents = new Set(criteria.map(({ parent }) => parent));
  return criteria.filter(({ code }) => !parents.has(code)).map(({ code }) => code);
}

/**
 * Global weights (the product of local weights from the goal down) and overall priorities of the alternatives: the sum over
 * the leaves of global weight x weight under the leaf. This is the distributive mode: weights under a leaf add to 1, so
 * an alternative that joins or leaves changes those of the others.
 */
export function weighHierarchy({ criteria, local, alternatives }: HierarchyParts): {
  readonly global: ReadonlyMap<string, Cell>;
  readonly priorities: readonly Cell[];
} {
  const parents = new Map(criteria.map(({ code, parent }) => [code, parent]));
  const known = new Map<string, Cell>();
  const weigh = (code: string, depth: number): Cell => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const parent = parents.get(code) ?? null;
    const above = parent === null || depth > criteria.length ? numberCell(ONE) : weigh(parent, depth + 1);
    const own = multiplyCells(above, local(code));
    known.set(code, own);
    return own;
  };
  for (const { code } of criteria) weigh(code, 0);
  const leaves = leavesOf(criteria).map((leaf) => ({ weight: known.get(leaf), under: alternatives(leaf) }));
  const count = leaves[0]?.under.length ?? 0;
  const priorities = Array.from({ length: count }, (_, i) =>
    addCells(
      leaves.map(({ weight, under }) =>
        multiplyCells(weight ?? numberCell(ONE), under[i] ?? problemCell('bad-matrix', say.scoreNotThere())),
      ),
    ),
  );
  return { global: known, priorities };
}

/** Direct scores of alternatives as parts of their sum; none may be below 0. */
export function scoreShares(scores: readonly Cell[]): readonly Cell[] {
  const total = addCells(scores);
  return scores.map((score) =>
    score.kind === 'number' && sign(score.value) < 0
      ? problemCell('bad-matrix', say.scoreBelowZero())
      : divideCells(score, total),
  );
}
