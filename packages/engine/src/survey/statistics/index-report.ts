import type { BandTable } from '../../rules/pack.js';
import { classify } from '../../scoring/bands.js';
import type { Cell } from '../../value/cell.js';
import { compare, multiply, type Rational, rational } from '../../value/rational.js';
import type { Real } from '../../value/real.js';
import type { AnswerTable } from './answers.js';
import type { Fault } from './fault.js';
import { gradeProbabilities } from './grade-probability.js';
import type { StandardError } from './index-error.js';
import { type IndexInterval, indexInterval, type Spread } from './index-interval.js';
import * as say from './sentences.js';
import { type ElementMean, type IndexRule, type SurveyIndex, surveyIndex } from './survey-index.js';
import { errorOfTable } from './table-error.js';

/** What makes an index, its grade and its interval. */
export interface GradedIndexRule extends IndexRule {
  readonly grade: BandTable;
  /** Two-sided, such as 0.95. */
  readonly confidence: Rational;
  readonly spread: Spread;
  /** People the respondents were chosen from; null where nobody says. */
  readonly population: Rational | null;
}

export interface GradedIndex extends SurveyIndex {
  readonly elements: readonly (ElementMean & { readonly grade: string | null })[];
  readonly grade: string | null;
  /** Smallest and largest index that the scale allows with this factor. */
  readonly bounds: readonly [Rational, Rational];
  readonly error: StandardError | Fault;
  readonly confidenceInterval: IndexInterval | Fault;
  readonly probabilities: ReadonlyMap<string, Real> | Fault;
}

/** Code of the grade of an index; null where it is not there or the table has none for it. */
export function gradeOf(table: BandTable, index: Cell): string | null {
  return index.kind === 'number' ? classify(table, index.value).code : null;
}

/** The index of a table with grades, standard error, interval and the probability of each grade. */
export function gradedIndex(
  table: AnswerTable,
  scale: readonly [Rational, Rational],
  rule: GradedIndexRule,
): GradedIndex {
  const found = surveyIndex(table, rule);
  const reach = multiply(multiply(found.factor, rational(table.items.length)), rule.conversion);
  const bounds = [multiply(scale[0], reach), multiply(scale[1], reach)] as const;
  const scheme = { factor: found.factor, conversion: rule.conversion };
  const error = errorOfTable(table, scheme, rule.missing, rule.population ?? undefined);
  const graded = {
    ...found,
    elements: found.elements.map((element) => ({ ...element, grade: gradeOf(rule.grade, element.index) })),
    grade: gradeOf(rule.grade, found.index),
    bounds,
    error,
  };
  if ('fault' in error) return { ...graded, confidenceInterval: error, probabilities: error };
  if (found.index.kind !== 'number') {
    const none = { fault: say.noIndex() };
    return { ...graded, confidenceInterval: none, probabilities: none };
  }
  const df = error.n - 1;
  const estimate = { index: found.index.value, se: error.se, spread: rule.spread, df };
  return {
    ...graded,
    confidenceInterval: indexInterval(estimate.index, error.se, df, rule, bounds),
    probabilities: gradeProbabilities(estimate, rule.grade, bounds),
  };
}

/** True for the scale of PermenPANRB 14/2017, 1 to 4, for which its factor 25 and its grades are made. */
export function isSatisfactionScale([low, high]: readonly [Rational, Rational]): boolean {
  return compare(low, rational(1)) === 0 && compare(high, rational(4)) === 0;
}
