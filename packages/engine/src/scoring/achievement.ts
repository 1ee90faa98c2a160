import type { Label } from '../dimension/dimension.js';
import type { PointScale } from '../rules/pack.js';
import {
  divideCells,
  highestCell,
  lowestCell,
  multiplyCells,
  order,
  piecewiseCell,
  subtractCells,
} from '../value/arithmetic.js';
import {
  absence,
  anyRange,
  type Cell,
  numberCell,
  problemCell,
  rangeOf,
  spanning,
  traced,
  truthCell,
} from '../value/cell.js';
import { add, compare, equal, lesser, ONE, type Rational, rational, sign, ZERO } from '../value/rational.js';
import { type AchievementOperands, chances, isReached } from './reached.js';
import * as say from './sentences.js';
import type { AchievementVariant } from './variants.js';

/** Largest and smallest index, and what a target without a ratio means. */
export interface AchievementRule {
  readonly variant: AchievementVariant;
  readonly cap?: Rational;
  readonly floor?: Rational;
  /** Order of grades, for the variant `graded`. */
  readonly grades?: ReadonlyMap<string, Rational>;
  /** Scale of interpolation, for the variant `stabilise-points`. */
  readonly points?: PointScale;
  /** Worst value that can be, for the variant `minimise-worst`. */
  readonly worst?: Rational;
  /** Best value that can be, and the index where the target is that value and is met (the conversion to 120). */
  readonly best?: Rational;
  readonly atBest?: Rational;
  /** `both-zero-is-met`: a target of 0 with a realisation of 0 gives 100; otherwise a target of 0 has no index. */
  readonly zeroTarget?: ZeroTarget;
}

export const ZERO_TARGETS = ['problem', 'both-zero-is-met'] as const;
export type ZeroTarget = (typeof ZERO_TARGETS)[number];

export interface Achievement {
  /** R against T in index points (100 = target met), before floor and cap. */
  readonly raw: Cell;
  /** After floor and cap, and after the conversion of a target that is the best possible value. */
  readonly index: Cell;
  /** Whether the target is met. */
  readonly reached: Cell;
}

const HUNDRED = numberCell(rational(100));
const TWO = numberCell(rational(2));
const EXTEND = { below: 'extend', above: 'extend' } as const;
/** Ca by R/T: rises to 100 at the target and falls as it rose. */
const AROUND_TARGET = [
  [ZERO, ZERO],
  [ONE, rational(100)],
  [rational(2), ZERO],
] as const;

/**
 * Computes one achievement. A target without a ratio (0, or negative where the variant does not say what that means) is a
 * problem with its reason, never 0 or 100.
 */
export function achieve(rule: AchievementRule, operands: AchievementOperands): Achievement {
  const { realised, target, targetHigh } = operands;
  if (rule.variant === 'graded') return graded(rule, operands);
  const all = targetHigh === undefined ? [realised, target] : [realised, target, targetHigh];
  const gone = absence(all);
  if (gone !== null) {
    const cell = traced(gone, all);
    // A missing realisation that is bounded still leaves a range for the index.
    const ranged = gone.kind === 'missing' && isPlainRatio(rule.variant) && isPositive(target);
    const raw = ranged ? ratio(rule, operands) : cell;
    return { raw, index: ranged ? converted(limit(raw, rule), rule, operands) : cell, reached: cell };
  }
  const same = (cell: Cell): Achievement => ({ raw: cell, index: cell, reached: cell });
  if (all.some((cell) => cell.kind !== 'number')) return same(refusal(say.numbersNeeded(), all, 'wrong-type'));
  const reached = traced(truthCell(isReached(rule.variant, operands)), all);
  const refused = undefinedTarget(rule, operands);
  if (refused !== null) {
    if (!isZeroMet(rule, realised, target)) return same(refusal(refused, all));
    const met = traced(HUNDRED, all);
    return { raw: met, index: converted(limit(met, rule), rule, operands), reached };
  }
  const raw = ratio(rule, operands);
  if (rule.variant === 'stabilise-points') return { raw, index: limit(raw, rule), reached: atLeastHundred(raw) };
  return { raw, index: converted(limit(raw, rule), rule, operands), reached };
}

function refusal(detail: Label, operands: readonly Cell[], problem: 'undefined' | 'wrong-type' = 'undefined'): Cell {
  return traced(problemCell(problem, detail), operands);
}

function isPositive(cell: Cell): boolean {
  return cell.kind === 'number' && sign(cell.value) > 0;
}

function isPlainRatio(variant: AchievementVariant): boolean {
  return variant === 'maximise-ratio' || variant.startsWith('minimise-two') || variant === 'minimise-inverse-ratio';
}

/** A stabilised indicator meets its target where the scale gives 100 or more. */
function atLeastHundred(raw: Cell): Cell {
  return raw.kind === 'number' ? traced(truthCell((order(raw, HUNDRED) ?? -1) >= 0), [raw]) : raw;
}

function isZeroMet(rule: AchievementRule, realised: Cell, target: Cell): boolean {
  const zero = (cell: Cell): boolean => cell.kind === 'number' && sign(cell.value) === 0;
  const ratios = rule.variant.startsWith('maximise') || rule.variant.startsWith('minimise');
  return rule.zeroTarget === 'both-zero-is-met' && ratios && zero(realised) && zero(target);
}

/** Why the operands have no index under a variant; null where they have one. */
function undefinedTarget(rule: AchievementRule, { realised, target, targetHigh }: AchievementOperands): Label | null {
  if (realised.kind !== 'number' || target.kind !== 'number') return say.numbersNeeded();
  const zero = sign(target.value) === 0;
  const negative = sign(target.value) < 0;
  switch (rule.variant) {
    case 'binary-at-least':
    case 'binary-at-most':
    case 'graded':
      return null;
    case 'minimise-worst':
      if (rule.worst === undefined) return say.worstNeeded();
      return compare(rule.worst, target.value) > 0 ? null : say.worstNotAboveTarget();
    case 'maximise-signed':
    case 'minimise-signed':
      return zero ? say.targetIsZero() : null;
    case 'range': {
      if (targetHigh?.kind !== 'number') return say.rangeNeedsTwoTargets();
      if (compare(targetHigh.value, target.value) < 0) return say.rangeReversed();
      return sign(target.value) > 0 ? null : say.rangeNotPositive();
    }
    default:
      if (zero) return say.targetIsZero();
      if (negative) return say.targetIsNegative();
      if (rule.variant === 'minimise-inverse-ratio' && sign(realised.value) <= 0) return say.realisationNotPositive();
      return rule.variant === 'stabilise-points' && rule.points === undefined ? say.pointsNeeded() : null;
  }
}

function ratio(rule: AchievementRule, { realised, target, targetHigh }: AchievementOperands): Cell {
  const share = (): Cell => divideCells(realised, target);
  const direct = (): Cell => multiplyCells(share(), HUNDRED);
  const mirrored = (): Cell => multiplyCells(subtractCells(TWO, share()), HUNDRED);
  switch (rule.variant) {
    case 'maximise-ratio':
      return direct();
    case 'maximise-signed':
      return isPositive(target) ? direct() : mirrored();
    case 'minimise-two-minus-ratio':
      return mirrored();
    case 'minimise-signed':
      return isPositive(target) ? mirrored() : direct();
    case 'minimise-inverse-ratio':
      return multiplyCells(divideCells(target, realised), HUNDRED);
    case 'minimise-worst': {
      const worst = numberCell(rule.worst ?? ZERO);
      return multiplyCells(divideCells(subtractCells(worst, realised), subtractCells(worst, target)), HUNDRED);
    }
    case 'stabilise-points': {
      // Ca: R/T x 100 up to the target, 200 - R/T x 100 beyond it.
      const around = piecewiseCell(share(), AROUND_TARGET, EXTEND);
      const { points = [], below = 'none', above = 'none' } = rule.points ?? {};
      return piecewiseCell(
        around,
        points.map(({ from, to }) => [from, to]),
        { below, above },
      );
    }
    case 'range':
      return aroundRange(realised, target, targetHigh);
    case 'binary-at-least':
    case 'binary-at-most': {
      const met = isReached(rule.variant, { realised, target }) ? HUNDRED : numberCell(ZERO);
      const can = chances(rule.variant, { realised, target });
      return traced(can.met && can.missed ? spanning(met, { low: ZERO, high: rational(100) }) : met, [
        realised,
        target,
      ]);
    }
    case 'graded':
      return refusal(say.numbersNeeded(), [realised, target]);
  }
}

/** R/low x 100 below the range, 100 within it, (2 - R/high) x 100 above it. */
function aroundRange(realised: Cell, target: Cell, targetHigh: Cell | undefined): Cell {
  const [low, high] = [rangeOf(target), targetHigh === undefined ? null : rangeOf(targetHigh)];
  if (target.kind !== 'number' || targetHigh?.kind !== 'number' || low === null || high === null)
    return refusal(say.rangeNeedsTwoTargets(), [realised, target]);
  const at = (from: Rational, to: Rational): Cell => piecewiseCell(realised, rangeKnots(lesser(from, to), to), EXTEND);
  const own = at(target.value, targetHigh.value);
  // Between the ends of an uncertain target the index rises or falls: its extremes lie at the ends.
  const ends = anyRange([target, targetHigh])
    ? [low.low, low.high].flatMap((from) => [high.low, high.high].map((to) => rangeOf(at(from, to))))
    : [];
  return traced(
    ends.reduce<Cell>((cell, end) => (end === null ? cell : spanning(cell, end)), own),
    [realised, target, targetHigh],
  );
}

function rangeKnots(low: Rational, high: Rational): readonly (readonly [Rational, Rational])[] {
  const full = rational(100);
  const inner = equal(low, high) ? [] : [[low, full] as const];
  return [[ZERO, ZERO], ...inner, [high, full], [add(high, high), ZERO]];
}

function limit(raw: Cell, rule: AchievementRule): Cell {
  const floored = rule.floor === undefined ? raw : highestCell([raw, numberCell(rule.floor)]);
  return rule.cap === undefined ? floored : lowestCell([floored, numberCell(rule.cap)]);
}

/** The conversion where the target is already the best possible value: met, it counts as more than 100. */
function converted(index: Cell, rule: AchievementRule, operands: AchievementOperands): Cell {
  const { best, atBest } = rule;
  const { realised, target } = operands;
  if (best === undefined || atBest === undefined || target.kind !== 'number') return index;
  const wanted = rangeOf(target);
  const canBeBest = wanted !== null && compare(wanted.low, best) <= 0 && compare(best, wanted.high) <= 0;
  const can = chances(rule.variant, operands);
  if (!canBeBest || !can.met) return index;
  const one = { low: atBest, high: atBest };
  const now = index.kind === 'number' && equal(target.value, best) && isReached(rule.variant, operands);
  if (!now) return spanning(index, one);
  const full = traced(numberCell(atBest), [index, realised, target]);
  return can.missed || target.range !== undefined ? spanning(full, rangeOf(index) ?? one) : full;
}

function graded(rule: AchievementRule, operands: AchievementOperands): Achievement {
  const { realised, target } = operands;
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
  const numbers = achieve(
    { ...rule, variant: 'maximise-ratio' },
    { realised: operands.realisedBacking ?? own, target: operands.targetBacking ?? wanted },
  );
  return { raw: numbers.raw, index: numbers.index, reached };
}
