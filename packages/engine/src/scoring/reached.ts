import { order } from '../value/arithmetic.js';
import { type Cell, rangeOf } from '../value/cell.js';
import { compare } from '../value/rational.js';
import type { AchievementVariant } from './variants.js';

/** What is measured: the realisation and its target; a range has an upper target, grades have numbers behind them. */
export interface AchievementOperands {
  readonly realised: Cell;
  readonly target: Cell;
  readonly targetHigh?: Cell;
  readonly realisedBacking?: Cell;
  readonly targetBacking?: Cell;
}

/** Whether the target is met by the values themselves; a stabilised indicator is judged by its index instead. */
export function isReached(variant: AchievementVariant, { realised, target, targetHigh }: AchievementOperands): boolean {
  const step = order(realised, target) ?? 0;
  switch (variant) {
    case 'maximise-ratio':
    case 'maximise-signed':
    case 'binary-at-least':
    case 'graded':
      return step >= 0;
    case 'minimise-two-minus-ratio':
    case 'minimise-signed':
    case 'minimise-inverse-ratio':
    case 'minimise-worst':
    case 'binary-at-most':
      return step <= 0;
    case 'stabilise-points':
      return false;
    case 'range':
      return step >= 0 && targetHigh !== undefined && (order(realised, targetHigh) ?? 1) <= 0;
  }
}

/** Whether the target can be met and whether it can be missed, within what is known of the operands. */
export function chances(
  variant: AchievementVariant,
  { realised, target, targetHigh }: AchievementOperands,
): { readonly met: boolean; readonly missed: boolean } {
  const [r, low] = [rangeOf(realised), rangeOf(target)];
  const high = targetHigh === undefined ? low : rangeOf(targetHigh);
  if (r === null || low === null || high === null) return { met: false, missed: false };
  if (variant === 'range')
    return {
      met: compare(r.high, low.low) >= 0 && compare(r.low, high.high) <= 0,
      missed: compare(r.low, low.high) < 0 || compare(r.high, high.low) > 0,
    };
  const less = variant.startsWith('minimise') || variant === 'binary-at-most';
  return less
    ? { met: compare(r.low, low.high) <= 0, missed: compare(r.high, low.low) > 0 }
    : { met: compare(r.high, low.low) >= 0, missed: compare(r.low, low.high) < 0 };
}
