import { compare, divide, multiply, type Rational, rational, sign, sum } from '../../value/rational.js';
import * as say from '../sentences.js';
import type { Fault } from './fault.js';

/** An item with how important people hold it and how well it is done; means on one scale. */
export interface ImportanceItem {
  readonly code: string;
  readonly importance: Rational;
  readonly performance: Rational;
}

/**
 * Quadrants of importance-performance analysis (Martilla & James 1977), importance upright and performance level: I high
 * importance and low performance, II both high, III both low, IV low importance and high performance. A point exactly on a
 * line belongs to no quadrant and says which line.
 */
export const QUADRANTS = ['I', 'II', 'III', 'IV', 'importance-line', 'performance-line', 'both-lines'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Where the two lines stand. */
export interface Crosshair {
  readonly importance: Rational;
  readonly performance: Rational;
}

const mean = (values: readonly Rational[]): Rational => divide(sum(values), rational(values.length));

/** The lines at the means over all items; null without items. */
export function crosshairAtMeans(items: readonly ImportanceItem[]): Crosshair | null {
  if (items.length === 0) return null;
  return {
    importance: mean(items.map((item) => item.importance)),
    performance: mean(items.map((item) => item.performance)),
  };
}

export function quadrantOf(item: Omit<ImportanceItem, 'code'>, crosshair: Crosshair): Quadrant {
  const importance = compare(item.importance, crosshair.importance);
  const performance = compare(item.performance, crosshair.performance);
  if (importance === 0) return performance === 0 ? 'both-lines' : 'importance-line';
  if (performance === 0) return 'performance-line';
  if (importance > 0) return performance < 0 ? 'I' : 'II';
  return performance < 0 ? 'III' : 'IV';
}

/**
 * Conformity (*tingkat kesesuaian*), per cent: performance over importance. Both are sums over the same respondents, or means;
 * 100 and above: what is done keeps up with what is wanted. Null where the importance is 0.
 */
export function conformity(performance: Rational, importance: Rational): Rational | null {
  return sign(importance) === 0 ? null : multiply(divide(performance, importance), rational(100));
}

/** Conformity of all items together: sum of performance over sum of importance, per cent. */
export function totalConformity(items: readonly ImportanceItem[]): Rational | null {
  return conformity(sum(items.map((item) => item.performance)), sum(items.map((item) => item.importance)));
}

export interface SatisfactionIndex {
  /** Weighting factor of each item: its mean importance over the sum of them (adds to 1), and weight x mean satisfaction. */
  readonly items: readonly { readonly code: string; readonly weight: Rational; readonly score: Rational }[];
  /** Sum of the weighted scores, on the scale of the answers. */
  readonly total: Rational;
  /** total / highest value of the scale, per cent. */
  readonly index: Rational;
}

/** Customer satisfaction index (CSI): sum of weighting factor x mean satisfaction over the highest value of the scale, per cent. */
export function satisfactionIndex(items: readonly ImportanceItem[], highest: Rational): SatisfactionIndex | Fault {
  if (items.length === 0) return { fault: say.nothingRated() };
  if (sign(highest) <= 0) return { fault: say.scaleNotPositive() };
  const importance = sum(items.map((item) => item.importance));
  if (sign(importance) <= 0) return { fault: say.importanceNotPositive() };
  const weighted = items.map((item) => {
    const weight = divide(item.importance, importance);
    return { code: item.code, weight, score: multiply(weight, item.performance) };
  });
  const total = sum(weighted.map((item) => item.score));
  return { items: weighted, total, index: multiply(divide(total, highest), rational(100)) };
}
