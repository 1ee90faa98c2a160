import { describe, expect, it } from 'vitest';
import { decimal, toFixed } from '../../value/decimal.js';
import { multiply, ONE, type Rational, rational } from '../../value/rational.js';
import { type AnswerRows, errorFromAnswers, errorFromCounts, finiteCorrection, standardError } from './index-error.js';

/** A scheme that leaves answers as they are: the index is then the plain mean of one element. */
const PLAIN = { factor: ONE, conversion: ONE };
/** Of the public satisfaction survey with k elements: 1/k and 25. */
const skm = (k: number): typeof PLAIN => ({ factor: rational(1, k), conversion: rational(25) });
const column = (...texts: readonly string[]): AnswerRows => texts.map((text) => [decimal(text)]);
const rows = (...lists: readonly (readonly (number | null)[])[]): AnswerRows =>
  lists.map((list) => list.map((answer) => (answer === null ? null : rational(answer))));
const seOf = (error: ReturnType<typeof standardError>): Rational => {
  if ('fault' in error) throw new Error(error.fault.en);
  return error.se.value;
};
const faultOf = (error: ReturnType<typeof standardError>): string => ('fault' in error ? error.fault.en : 'none');

describe('standard error of a mean', () => {
  it('sleep data of Student (1908): R prints sd 1.229995 for the ten differences, so se = 0.388959', () => {
    const differences = column('1.2', '2.4', '1.3', '1.3', '0.0', '1.0', '1.8', '0.8', '4.6', '1.4');
    expect(toFixed(seOf(errorFromAnswers(differences, PLAIN, 'own-n')), 6)).toBe('0.388959');
  });

  it('hypnosis ratings of eight people: published s = 1.282227, over the root of 8', () => {
    const ratings = column('8.8', '6.6', '8.4', '6.5', '8.4', '7.0', '9.2', '10.0');
    expect(toFixed(multiply(seOf(errorFromAnswers(ratings, PLAIN, 'own-n')), decimal('2.828427125')), 6)).toBe(
      '1.282227',
    );
  });
});

describe('finite-population correction', () => {
  // Exercise of Anderson, Sweeney & Williams, Statistics for Business and Economics, chapter 7: sigma = 10, n = 50.
  it.each([
    [undefined, '1.41'],
    [50_000, '1.41'],
    [5_000, '1.41'],
    [500, '1.34'],
  ])('population %s: %s', (population, expected) => {
    const error = standardError(rational(2), 50, population === undefined ? undefined : rational(population));
    expect(toFixed(seOf(error), 2)).toBe(expected);
  });

  // The same exercise with n = 53, published to nine decimals: 1.300066459.
  it('n = 53, N = 500', () => {
    expect(toFixed(seOf(standardError(rational(100, 53), 53, rational(500))), 9)).toBe('1.300066459');
  });

  it('everybody asked: no error; one person and a population of one: 0, not 0/0', () => {
    expect(seOf(standardError(rational(2), 50, rational(50)))).toEqual(rational(0));
    expect(finiteCorrection(1, ONE)).toEqual(rational(0));
    expect(finiteCorrection(2, rational(3))).toEqual(rational(1, 2));
  });

  it('refuses a population that is no whole number or smaller than the sample', () => {
    expect(faultOf(standardError(ONE, 5, rational(4)))).toContain('more than the population of 4');
    for (const population of [rational(7, 2), rational(0), rational(-3)])
      expect(faultOf(standardError(ONE, 2, population))).toContain('whole number above 0');
  });
});

describe('from raw answers', () => {
  // Respondent means 3, 7/2, 5/2 x 25 = 75, 87.5, 62.5: s = 12.5, se^2 = 156.25 / 3.
  const complete = rows([3, 3], [3, 4], [2, 3]);

  it('is s / sqrt(n) of the index of each respondent', () => {
    const error = errorFromAnswers(complete, skm(2), 'complete-rows');
    expect(toFixed(seOf(error), 10)).toBe('7.2168783649');
    expect(error).toMatchObject({ n: 3, correction: null });
    expect(seOf(errorFromAnswers(complete, skm(2), 'own-n'))).toEqual(seOf(error));
  });

  it('complete rows leave out who left an element open, or did not reach it', () => {
    const open = [...complete, ...rows([1, null], [null, null], [4])];
    expect(seOf(errorFromAnswers(open, skm(2), 'complete-rows'))).toEqual(
      seOf(errorFromAnswers(complete, skm(2), 'complete-rows')),
    );
  });

  it('own n: each deviation counts by the number of answers to its element', () => {
    // Means 9/4 over 4 answers and 10/3 over 3.
    const open = rows([3, 3], [3, 4], [2, 3], [1, null]);
    const error = errorFromAnswers(open, skm(2), 'own-n');
    // z/12.5 = (3/4)/4 - (1/3)/3 = 11/144; 3/16 + 2/9 = 59/144; -1/16 - 1/9 = -25/144; -5/16 = -45/144.
    // sum of squares (121 + 3481 + 625 + 2025)/20736 = 6252/20736; x 156.25 x 4/3.
    const variance = multiply(rational(6252, 20_736), multiply(decimal('156.25'), rational(4, 3)));
    expect(seOf(error)).toEqual(seOf(standardError(variance, 3)));
    expect(error).toMatchObject({ n: 3 });
  });

  it('answers that are all alike have no error', () => {
    expect(seOf(errorFromAnswers(rows([3, 2], [3, 2]), skm(2), 'own-n'))).toEqual(rational(0));
  });

  it('needs two respondents for every element', () => {
    expect(faultOf(errorFromAnswers([], skm(2), 'own-n'))).toContain('at least 2 respondents');
    expect(faultOf(errorFromAnswers(rows([3, 3]), skm(2), 'own-n'))).toContain('here there are 1');
    expect(faultOf(errorFromAnswers(rows([3, 3], [3, null], [2, null]), skm(2), 'own-n'))).toContain(
      'here there are 1',
    );
    expect(faultOf(errorFromAnswers(rows([3, 3], [3, null], [2, null]), skm(2), 'complete-rows'))).toContain(
      'there are 1',
    );
  });
});

describe('from counts by element', () => {
  const counts = (...numbers: readonly number[]) => numbers.map((count, i) => ({ score: rational(i + 1), count }));
  // Element 1: 2, 3, 3; element 2: 3, 3, 4: both s^2 = 1/3, so each mean has variance 1/9, error 1/3; x 12.5.
  const elements = [counts(0, 1, 2, 0), counts(0, 0, 2, 1)];

  it('independent: root of the sum of squares', () => {
    expect(toFixed(seOf(errorFromCounts(elements, skm(2), 'independent')), 10)).toBe('5.8925565099');
  });

  it('upper bound: sum of the errors, exact here', () => {
    expect(errorFromCounts(elements, skm(2), 'upper-bound')).toEqual({
      se: { value: rational(25, 3), exact: true },
      n: 3,
      correction: null,
    });
  });

  it('one element is the same as its raw answers', () => {
    const raw = errorFromAnswers(rows([2], [3], [3]), skm(1), 'own-n', rational(10));
    for (const covariance of ['independent', 'upper-bound'] as const)
      expect(errorFromCounts([counts(0, 1, 2, 0)], skm(1), covariance, rational(10))).toEqual(raw);
  });

  it('corrects each element by its own n and tells the smallest', () => {
    // N = 5: element 1 n = 3 (2/4), element 2 n = 2 of 3, 4: s^2/n = 1/4 (3/4): 156.25 x (1/18 + 3/16).
    const error = errorFromCounts([counts(0, 1, 2, 0), counts(0, 0, 1, 1)], skm(2), 'independent', rational(5));
    expect(seOf(error)).toEqual(seOf(standardError(multiply(decimal('156.25'), rational(35, 144)), 2)));
    expect(error).toMatchObject({ n: 2, correction: rational(3, 4) });
  });

  it('refuses counts below 0 or in parts, and an element with one answer', () => {
    for (const bad of [-1, 0.5])
      expect(faultOf(errorFromCounts([counts(3, bad)], skm(1), 'independent'))).toContain('whole');
    expect(faultOf(errorFromCounts([counts(0, 1)], skm(1), 'independent'))).toContain('here there are 1');
    expect(faultOf(errorFromCounts([], skm(1), 'independent'))).toContain('at least 2');
  });
});
