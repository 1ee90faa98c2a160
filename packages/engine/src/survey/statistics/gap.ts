import { add, divide, multiply, type Rational, rational, sign, subtract, sum, ZERO } from '../../value/rational.js';
import * as say from '../sentences.js';
import type { Fault } from './fault.js';

/** An item that was rated twice: what people got, and what they expect. Means, or the answers of one person. */
export interface GapItem {
  readonly code: string;
  /** Dimension of service quality that the item belongs to. */
  readonly group: string;
  readonly perception: Rational;
  readonly expectation: Rational;
}

export interface GroupGap {
  readonly code: string;
  readonly items: number;
  readonly perception: Rational;
  readonly expectation: Rational;
  readonly gap: Rational;
}

export interface Gaps {
  readonly items: readonly { readonly code: string; readonly group: string; readonly gap: Rational }[];
  readonly groups: readonly GroupGap[];
  /** Mean of the group gaps: the unweighted SERVQUAL score. */
  readonly overall: Rational;
  /** Mean of the item gaps; another number where groups are of unequal size. */
  readonly overItems: Rational;
  /** Sum of weight x group gap over the sum of weights; null without weights. */
  readonly weighted: Rational | null;
}

function mean(values: readonly Rational[]): Rational {
  return divide(sum(values), rational(values.length));
}

/**
 * SERVQUAL gaps: perception - expectation of each item, their mean in each dimension, and the mean of those; weighted by the
 * importance of the dimensions where that is given (Parasuraman, Zeithaml & Berry 1988). Below 0, people got less than
 * they expect. Weights may have any sum: 100 points, shares, or scores.
 */
export function serviceGaps(items: readonly GapItem[], weights?: ReadonlyMap<string, Rational>): Gaps | Fault {
  if (items.length === 0) return { fault: say.nothingRated() };
  const groups = [...new Set(items.map((item) => item.group))].map((code): GroupGap => {
    const own = items.filter((item) => item.group === code);
    const perception = mean(own.map((item) => item.perception));
    const expectation = mean(own.map((item) => item.expectation));
    return { code, items: own.length, perception, expectation, gap: subtract(perception, expectation) };
  });
  const gaps = items.map(({ code, group, perception, expectation }) => ({
    code,
    group,
    gap: subtract(perception, expectation),
  }));
  const weighted = weights === undefined ? null : weightedGap(groups, weights);
  if (weighted !== null && 'fault' in weighted) return weighted;
  return {
    items: gaps,
    groups,
    overall: mean(groups.map((group) => group.gap)),
    overItems: mean(gaps.map((item) => item.gap)),
    weighted,
  };
}

function weightedGap(groups: readonly GroupGap[], weights: ReadonlyMap<string, Rational>): Rational | Fault {
  let top = ZERO;
  let bottom = ZERO;
  for (const { code, gap } of groups) {
    const weight = weights.get(code);
    if (weight === undefined) return { fault: say.groupWithoutWeight(code) };
    if (sign(weight) < 0) return { fault: say.weightsNotPositive() };
    top = add(top, multiply(weight, gap));
    bottom = add(bottom, weight);
  }
  return sign(bottom) === 0 ? { fault: say.weightsNotPositive() } : divide(top, bottom);
}
