import {
  add,
  compare,
  divide,
  equal,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from '../../value/rational.js';
import { type Real, root, settle } from '../../value/real.js';
import * as say from '../sentences.js';
import type { Fault } from './fault.js';

/**
 * Standard error of a survey index: of `conversion x sum over elements of factor x mean answer`, under simple random
 * sampling of respondents. Sampling error alone: neither refusals nor a biased choice of respondents is in it.
 * The variance is exact; its root is right to 30 significant digits.
 */

/** How element means make the index. */
export interface IndexScheme {
  readonly factor: Rational;
  readonly conversion: Rational;
}

/** Answers as rows: one list a respondent, one place an element; null where there is no answer. */
export type AnswerRows = readonly (readonly (Rational | null)[])[];

/** Answers to one element, counted by score. */
export type ScoreCounts = readonly { readonly score: Rational; readonly count: number }[];

/**
 * What is assumed of answers to different elements where only counts are known: `independent` (no correlation; too small
 * where people answer alike), or `upper-bound` (perfect correlation; never too small).
 */
export const COVARIANCES = ['independent', 'upper-bound'] as const;
export type Covariance = (typeof COVARIANCES)[number];

export interface StandardError {
  readonly se: Real;
  /** Respondents counted: the answers to the element that has the fewest. Degrees of freedom are one less. */
  readonly n: number;
  /** (N - n) / (N - 1), the factor on the variance; null where no population is given. */
  readonly correction: Rational | null;
}

/** Below so many respondents an interval is told to be rough, whatever its width. */
export const FEW_RESPONDENTS = 30;

/** (N - n) / (N - 1): the root of it is the finite-population correction of a standard error. */
export function finiteCorrection(n: number, population: Rational): Rational | Fault {
  if (population.d !== 1n || compare(population, ONE) < 0) return { fault: say.populationNotWhole() };
  if (compare(population, rational(n)) < 0) return { fault: say.populationTooSmall(n, population) };
  if (equal(population, ONE)) return ZERO;
  return divide(subtract(population, rational(n)), subtract(population, ONE));
}

/** From a variance of the index before correction to its standard error. */
export function standardError(variance: Rational, n: number, population?: Rational): StandardError | Fault {
  if (n < 2) return { fault: say.tooFewRespondents(n) };
  const correction = population === undefined ? null : finiteCorrection(n, population);
  if (correction !== null && 'fault' in correction) return correction;
  const corrected = correction === null ? variance : multiply(variance, correction);
  return { se: root(corrected, 2) ?? { value: ZERO, exact: true }, n, correction };
}

/**
 * From raw answers: with y the index of one respondent, se = s(y) / sqrt(n), s with n - 1. `complete-rows` leaves out whoever
 * left an element open. `own-n` keeps all answers: the variance is then that of the linearised index,
 * m / (m - 1) x sum over respondents of (sum over answered elements of c x (x - mean) / n of the element)^2 for m
 * respondents, which is the same where nothing is missing (Taylor linearisation of a sum of ratio means).
 */
export function errorFromAnswers(
  answers: AnswerRows,
  scheme: IndexScheme,
  missing: 'own-n' | 'complete-rows',
  population?: Rational,
): StandardError | Fault {
  const asked = answers.reduce((most, row) => Math.max(most, row.length), 0);
  const complete = (row: AnswerRows[number]): boolean => row.length === asked && row.every((answer) => answer !== null);
  const rows = answers.filter((row) => (missing === 'own-n' ? row.some((answer) => answer !== null) : complete(row)));
  const weight = multiply(scheme.factor, scheme.conversion);
  const given = (j: number): readonly Rational[] =>
    rows.map((row) => row[j] ?? null).filter((answer) => answer !== null);
  const elements = Array.from({ length: asked }, (_, j) => given(j));
  const n = elements.reduce((least, answers) => Math.min(least, answers.length), rows.length);
  if (n < 2) return { fault: say.tooFewRespondents(n) };
  const variance = n === rows.length ? completeVariance(rows) : linearisedVariance(rows, elements);
  return standardError(multiply(multiply(weight, weight), variance), n, population);
}

/** Variance of the mean over rows of their sum of answers: s^2 / n. */
function completeVariance(rows: AnswerRows): Rational {
  const totals = rows.map((row) => sum(row.filter((answer) => answer !== null)));
  const n = rational(rows.length);
  const total = sum(totals);
  const squares = sum(totals.map((own) => multiply(own, own)));
  return divide(subtract(squares, divide(multiply(total, total), n)), multiply(n, subtract(n, ONE)));
}

/** The same where some answers are missing: each deviation counts by the number of answers to its element. */
function linearisedVariance(rows: AnswerRows, elements: readonly (readonly Rational[])[]): Rational {
  const means = elements.map((answers) => ({
    n: rational(answers.length),
    mean: divide(sum(answers), rational(answers.length)),
  }));
  const squares = rows.map((row) => {
    const parts = means.map(({ n, mean }, j) => {
      const answer = row[j] ?? null;
      return answer === null ? ZERO : divide(subtract(answer, mean), n);
    });
    const own = sum(parts);
    return multiply(own, own);
  });
  return multiply(sum(squares), rational(rows.length, rows.length - 1));
}

/**
 * From counts by element, where it is not known who gave which answers, and so not how the answers to different elements
 * go together. The caller says what to assume.
 */
export function errorFromCounts(
  elements: readonly ScoreCounts[],
  scheme: IndexScheme,
  covariance: Covariance,
  population?: Rational,
): StandardError | Fault {
  const weight = multiply(scheme.factor, scheme.conversion);
  const parts = elements.map((counts) => meanError(counts, weight, population));
  const fault = parts.find((part) => 'fault' in part);
  if (fault !== undefined) return fault;
  const known = parts.filter((part) => 'se' in part);
  const least = known.reduce<StandardError | null>(
    (best, part) => (best === null || part.n < best.n ? part : best),
    null,
  );
  if (least === null) return { fault: say.tooFewRespondents(0) };
  const exact = known.every((part) => part.se.exact);
  const se =
    covariance === 'upper-bound'
      ? settle({ value: sum(known.map((part) => part.se.value)), exact })
      : (root(sum(known.map((part) => part.variance)), 2) ?? { value: ZERO, exact: true });
  return { se, n: least.n, correction: least.correction };
}

/** Standard error of weight x the mean of one element. */
function meanError(
  counts: ScoreCounts,
  weight: Rational,
  population: Rational | undefined,
): (StandardError & { readonly variance: Rational }) | Fault {
  if (counts.some(({ count }) => !Number.isInteger(count) || count < 0)) return { fault: say.countsNotWhole() };
  const n = counts.reduce((total, { count }) => total + count, 0);
  if (n < 2) return { fault: say.tooFewRespondents(n) };
  const mean = divide(sum(counts.map(({ score, count }) => multiply(score, rational(count)))), rational(n));
  const squares = counts.map(({ score, count }) => {
    const step = subtract(score, mean);
    return multiply(multiply(step, step), rational(count));
  });
  const variance = multiply(multiply(weight, weight), divide(sum(squares), multiply(rational(n), rational(n - 1))));
  const error = standardError(variance, n, population);
  if ('fault' in error) return error;
  return { ...error, variance: error.correction === null ? variance : multiply(variance, error.correction) };
}

/** Adds two values that may be inexact. */
export function addReal(a: Real, b: Real): Real {
  return settle({ value: add(a.value, b.value), exact: a.exact && b.exact });
}
