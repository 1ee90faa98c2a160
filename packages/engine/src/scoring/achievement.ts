import type { Label } from '../dimension/dimension.js';
import { divideCells, highestCell, lowestCell, multiplyCells, order, subtractCells } from '../value/arithmetic.js';
import { absence, type Cell, numberCell, problemCell, traced, truthCell } from '../value/cell.js';
import { type Rational, rational, sign } from '../value/rational.js';
import * as say from './sentences.js';

/**
 * How a realisation is measured against its target, in index points (100 = target met).
 * `maximise-ratio` R/T x 100; `minimise-two-minus-ratio` (2 - R/T) x 100 and `minimise-inverse-ratio` T/R x 100 are two
 * different readings of lower-is-better and never chosen silently; `graded` compares letters by their order and uses
 * their numeric backing for the ratio.
 */
export const ACHIEVEMENT_VARIANTS = [
  'maximise-ratio',
  'minimise-two-minus-ratio',
  'minimise-inverse-ratio',
  'graded',
] as const;
export type AchievementVariant = (typeof ACHIEVEMENT_VARIANTS)[number];

export interface AchievementRule {
  readonly variant: AchievementVariant;
  readonly cap?: Rational;
  readonly floor?: Rational;
  /** Order of grades, for the variant `graded`. */
  readonly grades?: ReadonlyMap<string, Rational>;
}

export interface Achievement {
  /** R against T in index points, before floor and cap. */
  readonly raw: Cell;
  /** After floor and cap. */
  readonly index: Cell;
  /** Whether the target is met. */
  readonly reached: Cell;
}

const HUNDRED = numberCell(rational(100));
const TWO = numberCell(rational(2));

/**
 * Computes one achievement. A target of 0 or below has no ratio: that is a problem with its reason, never 0 or 100.
 * `backing` gives the numbers behind graded letters.
 */
export function achieve(
  rule: AchievementRule,
  realised: Cell,
  target: Cell,
  backing?: { readonly realised: Cell; readonly target: Cell },
): Achievement {
  if (rule.variant === 'graded') return graded(rule, realised, target, backing);
  const gone = absence([realised, target]);
  if (gone !== null) {
    const cell = traced(gone, [realised, target]);
    // A missing realisation that is bounded still leaves a range for the index.
    const ranged = gone.kind === 'missing' && target.kind === 'number' && sign(target.value) > 0;
    const raw = ranged ? ratio(rule.variant, realised, target) : cell;
    return { raw, index: ranged ? limit(raw, rule) : cell, reached: cell };
  }
  const refused = undefinedTarget(rule.variant, realised, target);
  if (refused !== null) return { raw: refused, index: refused, reached: refused };
  const raw = ratio(rule.variant, realised, target);
  const step = order(realised, target) ?? 0;
  const met = rule.variant === 'maximise-ratio' ? step >= 0 : step <= 0;
  return { raw, index: limit(raw, rule), reached: traced(truthCell(met), [realised, target]) };
}

function undefinedTarget(variant: AchievementVariant, realised: Cell, target: Cell): Cell | null {
  if (realised.kind !== 'number' || target.kind !== 'number') {
    return traced(problemCell('wrong-type', say.numbersNeeded()), [realised, target]);
  }
  const refuse = (detail: Label): Cell => traced(problemCell('undefined', detail), [realised, target]);
  if (sign(target.value) === 0) return refuse(say.targetIsZero());
  if (sign(target.value) < 0) return refuse(say.targetIsNegative());
  if (variant === 'minimise-inverse-ratio' && sign(realised.value) <= 0) return refuse(say.realisationNotPositive());
  return null;
}

function ratio(variant: Exclude<AchievementVariant, 'graded'>, realised: Cell, target: Cell): Cell {
  switch (variant) {
    case 'maximise-ratio':
      return multiplyCells(divideCells(realised, target), HUNDRED);
    case 'minimise-two-minus-ratio':
      return multiplyCells(subtractCells(TWO, divideCells(realised, target)), HUNDRED);
    case 'minimise-inverse-ratio':
      return multiplyCells(divideCells(target, realised), HUNDRED);
  }
}

function limit(raw: Cell, rule: AchievementRule): Cell {
  const floored = rule.floor === undefined ? raw : highestCell([raw, numberCell(rule.floor)]);
  return rule.cap === undefined ? floored : lowestCell([floored, numberCell(rule.cap)]);
}

function graded(
  rule: AchievementRule,
  realised: Cell,
  target: Cell,
  backing: { readonly realised: Cell; readonly target: Cell } | undefined,
): Achievement {
  const rank = (cell: Cell): Cell => {
    if (cell.kind !== 'category')
      return absence([cell]) ?? traced(problemCell('wrong-type', say.gradeNeeded()), [cell]);
    const value = rule.grades?.get(cell.code);
    return traced(value === undefined ? problemCell('no-score', say.notAGrade(cell.code)) : numberCell(value), [cell]);
  };
  const own = rank(realised);
  const wanted = rank(target);
  const gone = absence([own, wanted]);
  const both = [realised, target];
  const reached = gone === null ? traced(truthCell((order(own, wanted) ?? -1) >= 0), both) : traced(gone, both);
  const numbers = achieve({ ...rule, variant: 'maximise-ratio' }, backing?.realised ?? own, backing?.target ?? wanted);
  return { raw: numbers.raw, index: numbers.index, reached };
}
