import {
  type AppliedBand,
  type BandTable,
  classify,
  conformity,
  errorFromAnswers,
  errorFromCounts,
  gradeProbabilities,
  type Rational,
  ROUNDING_MODES,
  rational,
  satisfactionIndex,
  serviceGaps,
} from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { average, Exact, exact, total, weightedAverage } from '../support/exact.js';

const asExact = (value: Rational): Exact => new Exact(value.n, value.d);
const asRational = (value: Exact): Rational => rational(value.top, value.bottom);
const same = (value: Rational, expected: Exact): boolean => asExact(value).is(expected);
const answer = fc.integer({ min: 1, max: 4 });
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((k) => fc.array(fc.array(answer, { minLength: k, maxLength: k }), { minLength: 2, maxLength: 25 }));

/** Twice over: whether a square root given to 30 digits belongs to an exact variance. */
function rootOf(value: Rational, variance: Exact): boolean {
  const square = asExact(value).times(asExact(value));
  if (variance.is(new Exact(0))) return square.is(variance);
  const off = square.minus(variance).over(variance);
  const limit = exact(`1/${10n ** 29n}`);
  return off.against(limit) < 0 && new Exact(0).minus(off).against(limit) < 0;
}

describe('standard error of the index against exact arithmetic', () => {
  it('complete answers: variance of the indices of respondents over n, times (N - n) / (N - 1)', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 200 }), (rows, more) => {
        const k = rows[0]?.length ?? 1;
        const n = rows.length;
        const indices = rows.map((row) => total(row.map((x) => new Exact(x))).times(new Exact(25, k)));
        const middle = average(indices);
        const squares = total(indices.map((y) => y.minus(middle).times(y.minus(middle))));
        const variance = squares.over(new Exact(n * (n - 1))).times(new Exact(more, n + more - 1));
        const found = errorFromAnswers(
          rows.map((row) => row.map((x) => rational(x))),
          { factor: rational(1, k), conversion: rational(25) },
          'own-n',
          rational(n + more),
        );
        return !('fault' in found) && found.n === n && rootOf(found.se.value, variance);
      }),
    );
  });

  it('counts: independent <= upper bound, and raw answers never above the upper bound', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const k = rows[0]?.length ?? 1;
        const scheme = { factor: rational(1, k), conversion: rational(25) };
        const raw = errorFromAnswers(
          rows.map((row) => row.map((x) => rational(x))),
          scheme,
          'complete-rows',
        );
        const counts = Array.from({ length: k }, (_, j) =>
          [1, 2, 3, 4].map((score) => ({
            score: rational(score),
            count: rows.filter((row) => row[j] === score).length,
          })),
        );
        const independent = errorFromCounts(counts, scheme, 'independent');
        const most = errorFromCounts(counts, scheme, 'upper-bound');
        if ('fault' in raw || 'fault' in independent || 'fault' in most) return false;
        const slack = asExact(most.se.value).plus(exact('0.0000000001'));
        return asExact(independent.se.value).against(slack) <= 0 && asExact(raw.se.value).against(slack) <= 0;
      }),
    );
  });

  it('own n and complete rows agree where nothing is missing; the order of respondents does not matter', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const scheme = { factor: rational(1, 9), conversion: rational(25) };
        const cells = rows.map((row) => row.map((x) => rational(x)));
        const one = errorFromAnswers(cells, scheme, 'own-n');
        expect(errorFromAnswers([...cells].reverse(), scheme, 'complete-rows')).toEqual(one);
      }),
    );
  });
});

describe('grade probabilities', () => {
  const bands = fc
    .uniqueArray(fc.integer({ min: 2600, max: 9900 }), { minLength: 1, maxLength: 5 })
    .map((edges): readonly AppliedBand[] => [
      ...edges
        .sort((a, b) => b - a)
        .map((edge, i) => ({ code: `g${i}`, from: rational(edge, 100), inclusive: edge % 2 === 0 })),
      { code: 'rest', inclusive: true },
    ]);
  const scale = [rational(25), rational(100)] as const;

  it('add to exactly 1, and with hardly any error all goes to the class of the index', () => {
    fc.assert(
      fc.property(
        bands,
        fc.integer({ min: 25_000, max: 100_000 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.constantFrom(...ROUNDING_MODES),
        fc.integer({ min: 0, max: 2 }),
        (applied, thousandths, error, mode, decimals) => {
          const rule: BandTable = { kind: 'bands', categories: [], printed: [], applied, before: { decimals, mode } };
          const index = rational(thousandths, 1000);
          const wide = gradeProbabilities(
            { index, se: { value: rational(error, 1000), exact: true }, spread: 'normal', df: 0 },
            rule,
            scale,
          );
          if ('fault' in wide) return false;
          const shares = [...wide.values()].map(({ value }) => asExact(value));
          // A millionth of a millionth beside the index: off every edge by chance, unless the index lies on one.
          const aside = rational(thousandths * 1_000_000_000 + 7, 1_000_000_000_000);
          const narrow = gradeProbabilities(
            { index: aside, se: { value: rational(1n, 10n ** 15n), exact: true }, spread: 'normal', df: 0 },
            rule,
            scale,
          );
          if ('fault' in narrow) return false;
          const own = narrow.get(classify(rule, aside).code ?? '');
          return (
            total(shares).is(new Exact(1)) &&
            shares.every((share) => share.against(new Exact(0)) >= 0) &&
            own !== undefined &&
            asExact(own.value).against(exact('0.999')) > 0
          );
        },
      ),
    );
  });
});

describe('gaps, conformity and CSI against exact arithmetic', () => {
  const rated = fc.array(fc.tuple(answer, answer, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 12 });

  it('gap of a dimension, overall and weighted', () => {
    fc.assert(
      fc.property(rated, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }), (items, points) => {
        const found = serviceGaps(
          items.map(([perception, expectation, group], i) => ({
            code: `i${i}`,
            group: `d${group}`,
            perception: rational(perception),
            expectation: rational(expectation),
          })),
          new Map(points.map((weight, i) => [`d${i}`, rational(weight)])),
        );
        if ('fault' in found) return false;
        const groups = [...new Set(items.map(([, , group]) => group))];
        const gaps = groups.map((group) =>
          average(items.filter(([, , own]) => own === group).map(([p, e]) => new Exact(p - e))),
        );
        return (
          same(found.overall, average(gaps)) &&
          same(found.overItems, average(items.map(([p, e]) => new Exact(p - e)))) &&
          found.weighted !== null &&
          same(
            found.weighted,
            weightedAverage(
              gaps,
              groups.map((group) => new Exact(points[group] ?? 0)),
            ),
          )
        );
      }),
    );
  });

  it('CSI is the importance-weighted mean over the highest value; conformity the ratio of sums', () => {
    fc.assert(
      fc.property(rated, (items) => {
        const found = satisfactionIndex(
          items.map(([importance, performance], i) => ({
            code: `i${i}`,
            importance: rational(importance),
            performance: rational(performance),
          })),
          rational(4),
        );
        if ('fault' in found) return false;
        const importance = items.map(([own]) => new Exact(own));
        const performance = items.map(([, own]) => new Exact(own));
        const expected = weightedAverage(performance, importance).over(new Exact(4)).times(new Exact(100));
        const ratio = conformity(asRational(total(performance)), asRational(total(importance)));
        return (
          same(found.index, expected) &&
          ratio !== null &&
          same(ratio, total(performance).over(total(importance)).times(new Exact(100)))
        );
      }),
    );
  });
});
