import {
  type AnswerTable,
  answerTable,
  type Cell,
  classOf,
  criticalCorrelation,
  equalClasses,
  errorFromAnswers,
  errorOfTable,
  frequencies,
  itemStatistics,
  meanIndex,
  NO_ANSWER,
  ofItems,
  ofRespondents,
  rational,
  reliability,
  reversed,
  type Scatter,
  scatterOf,
  surveyIndex,
  type VarianceKind,
  validity,
} from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asExact, type Rows, tableOf } from '../support/answers.js';
import { average, type Exact, exact, total, weightedAverage } from '../support/exact.js';

/** Expected values are computed from the definitions with the fractions of tests/support/exact.ts. */

const THRESHOLD = rational(6, 10);
const RULE = { level: rational(5, 100), degrees: 'n-2' } as const;
const SCALE = [rational(1), rational(5)] as const;

const answer = (missing: boolean): fc.Arbitrary<number | null> =>
  missing ? fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }) : fc.integer({ min: 1, max: 5 });
const rows = (missing: boolean, items = 4): fc.Arbitrary<Rows> =>
  fc
    .integer({ min: 2, max: items })
    .chain((k) => fc.array(fc.array(answer(missing), { minLength: k, maxLength: k }), { minLength: 3, maxLength: 25 }));

type Column = readonly (number | null)[];
const columnOf = (table: Rows, i: number): Column => table.map((row) => row[i] ?? null);
const given = (column: Column): readonly Exact[] => column.flatMap((x) => (x === null ? [] : [exact(x)]));
const complete = (table: Rows): Rows => table.filter((row) => row.every((x) => x !== null));

function covariance(x: readonly Exact[], y: readonly Exact[], variance: VarianceKind): Exact {
  const [mx, my] = [average(x), average(y)];
  const products = x.map((own, i) => own.minus(mx).times((y[i] ?? exact(0)).minus(my)));
  return total(products).over(exact(variance === 'sample' ? x.length - 1 : x.length));
}

/** Covariance matrix over the respondents who answered both items. */
function matrix(table: Rows, variance: VarianceKind): readonly (readonly Exact[])[] {
  const items = (table[0] ?? []).map((_, i) => i);
  return items.map((i) =>
    items.map((j) => {
      const both = table.filter((row) => row[i] !== null && row[j] !== null);
      return covariance(given(columnOf(both, i)), given(columnOf(both, j)), variance);
    }),
  );
}

function alphaOf(cov: readonly (readonly Exact[])[]): Exact {
  const k = cov.length;
  const diagonal = total(cov.map((row, i) => row[i] ?? exact(0)));
  const all = total(cov.map(total));
  return exact(`${k}/${k - 1}`).times(exact(1).minus(diagonal.over(all)));
}

/** The table or matrix without one of its columns, and rows too where it is square. */
const without = <T>(list: readonly T[], i: number): readonly T[] => list.filter((_, at) => at !== i);

const number = (cell: Cell | undefined): Exact | null => (cell?.kind === 'number' ? asExact(cell.value) : null);

function scatter(table: Rows, missing: 'listwise' | 'pairwise' | 'item-median', variance: VarianceKind = 'sample') {
  const made = scatterOf(tableOf(table), missing, variance);
  return 'fault' in made ? null : made;
}

const alpha = (made: Scatter | null): string =>
  made === null ? 'none' : (number(reliability(made, THRESHOLD).alpha)?.toString() ?? 'problem');

describe('alpha and item-total r agree with their definitions', () => {
  it('listwise, from the totals of complete rows; the same by either variance', () => {
    fc.assert(
      fc.property(rows(true), (table) => {
        const whole = complete(table);
        const made = scatter(table, 'listwise');
        if (whole.length < 2) {
          expect(made).toBeNull();
          return;
        }
        const items = (table[0] ?? []).map((_, i) => given(columnOf(whole, i)));
        const totals = whole.map((row) => total(row.map((x) => exact(x ?? 0))));
        const variance = covariance(totals, totals, 'sample');
        const k = items.length;
        const parts = total(items.map((item) => covariance(item, item, 'sample')));
        const expected = variance.is(exact(0))
          ? 'problem'
          : exact(`${k}/${k - 1}`)
              .times(exact(1).minus(parts.over(variance)))
              .toString();
        expect(made?.n).toBe(whole.length);
        expect(alpha(made)).toBe(expected);
        expect(alpha(scatter(table, 'listwise', 'population'))).toBe(expected);
      }),
    );
  });

  it('pairwise, from the matrix of covariances over those who answered both', () => {
    fc.assert(
      fc.property(rows(true), fc.constantFrom('sample', 'population'), (table, variance) => {
        const k = (table[0] ?? []).length;
        const least = Math.min(
          ...Array.from({ length: k * k }, (_, at) => [at % k, Math.floor(at / k)] as const).map(
            ([i, j]) => table.filter((row) => row[i] !== null && row[j] !== null).length,
          ),
        );
        const made = scatter(table, 'pairwise', variance);
        if (least < (variance === 'sample' ? 2 : 1)) {
          expect(made).toBeNull();
          return;
        }
        const cov = matrix(table, variance);
        const all = total(cov.map(total));
        const expected = all.against(exact(0)) <= 0 ? 'problem' : alphaOf(cov).toString();
        expect(made?.n).toBe(least);
        expect(alpha(made)).toBe(expected);
      }),
    );
  });

  it('alpha if deleted is the alpha of the table without the item', () => {
    fc.assert(
      fc.property(rows(false, 5), (table) => {
        const made = scatter(table, 'listwise');
        const found = made === null ? [] : reliability(made, THRESHOLD).ifDeleted;
        (table[0] ?? []).forEach((_, i) => {
          const rest = table.map((row) => without(row, i));
          const expected = (rest[0] ?? []).length < 2 ? 'problem' : alpha(scatter(rest, 'listwise'));
          expect(number(found[i]?.alpha)?.toString() ?? 'problem').toBe(expected);
        });
      }),
    );
  });

  it('r squared with the total, and corrected, is the squared covariance over both variances', () => {
    fc.assert(
      fc.property(rows(false, 5), (table) => {
        const made = scatter(table, 'listwise');
        const found = made === null ? [] : validity(made, RULE);
        const totals = table.map((row) => total(row.map((x) => exact(x ?? 0))));
        found.forEach((item, i) => {
          const own = given(columnOf(table, i));
          for (const [part, against] of [
            [item.withTotal, totals],
            [item.corrected, totals.map((sum, row) => sum.minus(own[row] ?? exact(0)))],
          ] as const) {
            const product = covariance(own, against, 'sample');
            const both = covariance(own, own, 'sample').times(covariance(against, against, 'sample'));
            const squared = both.is(exact(0)) ? null : product.times(product).over(both);
            expect(part.squared === null ? null : asExact(part.squared).toString()).toBe(squared?.toString() ?? null);
            const r = number(part.r);
            if (r === null || squared === null) continue;
            // r to 30 digits: its square comes back, and its sign is that of the covariance.
            expect(
              r
                .times(r)
                .minus(squared)
                .size.against(exact(1).over(exact(10).power(29))),
            ).toBeLessThan(0);
            expect(r.against(exact(0))).toBe(product.against(exact(0)));
            const critical = number(item.critical);
            if (critical === null) expect(part.valid).toBeNull();
            else expect(part.valid).toBe(r.against(critical) > 0);
          }
        });
      }),
    );
  });

  it('item-median fills each gap with the middle of what others answered, and nobody without any answer', () => {
    fc.assert(
      fc.property(rows(true), (table) => {
        const k = (table[0] ?? []).length;
        const medians = Array.from({ length: k }, (_, i) => {
          const sorted = columnOf(table, i)
            .filter((x) => x !== null)
            .sort((a, b) => a - b);
          const half = Math.floor(sorted.length / 2);
          return sorted.length % 2 === 1 ? sorted[half] : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
        });
        const made = scatter(table, 'item-median');
        if (columnsEmpty(table)) {
          expect(made).toBeNull();
          return;
        }
        const answered = table.filter((row) => row.some((x) => x !== null));
        // Doubled, so that medians between two answers stay whole.
        const full = answered.map((row) => row.map((x, i) => 2 * (x ?? medians[i] ?? 0)));
        expect(made?.filled ?? 0).toBe(answered.length < 2 ? 0 : answered.flat().filter((x) => x === null).length);
        expect(alpha(made)).toBe(alpha(full.length < 2 ? null : scatter(full, 'listwise')));
      }),
    );
  });
});

const columnsEmpty = (table: Rows): boolean => (table[0] ?? []).some((_, i) => table.every((row) => row[i] === null));

describe('what must not change them', () => {
  it('adding the same to every answer, the order of respondents and of items', () => {
    fc.assert(
      fc.property(rows(true), fc.integer({ min: -3, max: 9 }), fc.nat(), (table, step, turn) => {
        for (const missing of ['listwise', 'pairwise', 'item-median'] as const) {
          const found = alpha(scatter(table, missing));
          expect(
            alpha(
              scatter(
                table.map((row) => row.map((x) => (x === null ? null : x + step))),
                missing,
              ),
            ),
          ).toBe(found);
          const at = turn % table.length;
          expect(alpha(scatter([...table.slice(at), ...table.slice(0, at)], missing))).toBe(found);
          expect(
            alpha(
              scatter(
                table.map((row) => row.toReversed()),
                missing,
              ),
            ),
          ).toBe(found);
        }
      }),
    );
  });

  it('a scale of other units: multiplying every answer', () => {
    fc.assert(
      fc.property(rows(false), fc.integer({ min: 2, max: 25 }), (table, factor) => {
        const wide = table.map((row) => row.map((x) => (x === null ? null : x * factor)));
        expect(alpha(scatter(wide, 'listwise'))).toBe(alpha(scatter(table, 'listwise')));
      }),
    );
  });

  it('with no answer missing the three policies are one', () => {
    fc.assert(
      fc.property(rows(false), (table) => {
        const found = alpha(scatter(table, 'listwise'));
        expect(alpha(scatter(table, 'pairwise'))).toBe(found);
        expect(alpha(scatter(table, 'item-median'))).toBe(found);
      }),
    );
  });

  it('turning every item round leaves alpha; turning twice leaves the answers', () => {
    fc.assert(
      fc.property(rows(true), (table) => {
        const own = tableOf(table);
        const turned = reversed(own, own.items, SCALE);
        expect(turned).not.toBeNull();
        const once = turned ?? own;
        const made = scatterOf(once, 'listwise', 'sample');
        expect(alpha('fault' in made ? null : made)).toBe(alpha(scatter(table, 'listwise')));
        expect(reversed(once, own.items, SCALE)?.columns).toEqual(own.columns);
      }),
    );
  });
});

describe('items, frequencies, index', () => {
  it('mean and variance of each item are those of its own answers', () => {
    fc.assert(
      fc.property(rows(true), (table) => {
        itemStatistics(tableOf(table)).forEach((item, i) => {
          const own = given(columnOf(table, i));
          expect([item.n, item.missing]).toEqual([own.length, table.length - own.length]);
          expect(number(item.mean)?.toString()).toBe(own.length === 0 ? undefined : average(own).toString());
          for (const kind of ['sample', 'population'] as const) {
            const few = own.length < (kind === 'sample' ? 2 : 1);
            const expected = few ? undefined : covariance(own, own, kind).toString();
            expect(number(item.variance[kind])?.toString()).toBe(expected);
          }
        });
      }),
    );
  });

  it('frequencies add to n, shares to 1', () => {
    fc.assert(
      fc.property(rows(true), (table) => {
        for (const item of frequencies(tableOf(table), SCALE) ?? []) {
          expect(item.answers.map(({ answer: own }) => Number(own.n))).toEqual([1, 2, 3, 4, 5]);
          expect(item.answers.reduce((sum, { count }) => sum + count, 0)).toBe(item.n);
          const shares = item.answers.map(({ share }) => number(share) ?? exact(0));
          expect(total(shares).toString()).toBe(item.n === 0 ? '0' : '1');
        }
      }),
    );
  });

  it('index is the sum of element means times factor times conversion, by each reading of missing answers', () => {
    fc.assert(
      fc.property(rows(true), fc.constantFrom('own-n', 'complete-rows'), (table, missing) => {
        const counted = missing === 'own-n' ? table : complete(table);
        const means = (table[0] ?? [])
          .map((_, i) => given(columnOf(counted, i)))
          .map((own) => (own.length === 0 ? null : average(own)));
        const found = surveyIndex(tableOf(table), { factor: 'exact', conversion: rational(25), missing });
        const known = means.flatMap((mean) => (mean === null ? [] : [mean]));
        const expected = known.length < means.length ? undefined : average(known).times(exact(25)).toString();
        expect(number(found.index)?.toString()).toBe(expected);
        expect(found.n).toBe(counted.filter((row) => row.some((x) => x !== null)).length);
      }),
    );
  });

  it('standard error from sums is the one from rows', () => {
    fc.assert(
      fc.property(rows(true), fc.constantFrom('own-n', 'complete-rows'), fc.boolean(), (table, missing, finite) => {
        const scheme = { factor: rational(1, (table[0] ?? []).length), conversion: rational(25) };
        const population = finite ? rational(table.length + 5) : undefined;
        const lists = table.map((row) => row.map((x) => (x === null ? null : rational(x))));
        const byRows = errorFromAnswers(lists, scheme, missing, population);
        const bySums = errorOfTable(tableOf(table), scheme, missing, population);
        if ('fault' in byRows || 'fault' in bySums) expect('fault' in bySums).toBe('fault' in byRows);
        else expect(bySums).toEqual(byRows);
      }),
    );
  });

  it('index of several services: simple and weighted by respondents', () => {
    const part = fc.record({ n: fc.integer({ min: 1, max: 500 }), index: fc.integer({ min: 25, max: 100 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const given = parts.map(({ n, index }) => ({ n, index: rational(index) }));
        const indices = parts.map(({ index }) => exact(index));
        const simple = meanIndex(given, 'simple');
        const weighted = meanIndex(given, 'respondent-weighted');
        expect(simple === null ? '' : asExact(simple).toString()).toBe(average(indices).toString());
        expect(weighted === null ? '' : asExact(weighted).toString()).toBe(
          weightedAverage(
            indices,
            parts.map(({ n }) => exact(n)),
          ).toString(),
        );
      }),
    );
  });

  it('every mean on the scale has one class, and a higher mean no lower class', () => {
    const mean = fc.integer({ min: 1000, max: 5000 });
    fc.assert(
      fc.property(mean, mean, fc.integer({ min: 2, max: 7 }), (a, b, count) => {
        const table = equalClasses(SCALE, count);
        const [low, high] = [a, b]
          .sort((x, y) => x - y)
          .map((x) => (table === null ? null : classOf(table, rational(x, 1000))));
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(count);
        expect(low).toBeLessThanOrEqual(high ?? 0);
      }),
    );
  });
});

describe('critical r', () => {
  it('falls as n grows and as the level does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 3000 }), (n) => {
        const [here, more, strict] = [
          criticalCorrelation(n, RULE),
          criticalCorrelation(n + 1, RULE),
          criticalCorrelation(n, { ...RULE, level: rational(1, 100) }),
        ].map(number);
        expect(more?.against(here ?? exact(0))).toBeLessThan(0);
        expect(strict?.against(here ?? exact(0))).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('parts of a table', () => {
  it('a selection keeps answers with their respondents and items', () => {
    fc.assert(
      fc.property(rows(true), fc.nat(), (table, seed) => {
        const own: AnswerTable = tableOf(table);
        const chosen = table.flatMap((_, row) => ((row * 7 + seed) % 3 === 0 ? [row] : []));
        expect(ofRespondents(own, chosen).columns.map((column) => [...column])).toEqual(
          own.columns.map((column) => chosen.map((row) => column[row])),
        );
        const backwards = own.items.toReversed();
        expect(ofItems(own, [...backwards, 'nobody']).columns).toEqual(own.columns.toReversed());
      }),
    );
  });

  it('many respondents and items: sums stay exact at the largest answers', () => {
    // All answers are +-10,000 in such a way that every total is +-2,000,000: alpha is exactly 1.
    const column = Int16Array.from({ length: 2_000 }, (_, row) => (row % 2 === 0 ? 10_000 : -10_000));
    const table = answerTable(
      Array.from({ length: 200 }, (_, i) => `q${i}`),
      1,
      Array.from({ length: 200 }, () => column),
    );
    if ('fault' in table) throw new Error(table.fault.en);
    const made = scatterOf(table, 'listwise', 'sample');
    expect('fault' in made ? '' : alpha(made)).toBe('1');
    const gap = column.slice();
    gap[0] = NO_ANSWER;
    const holed = scatterOf({ ...table, columns: [gap, ...table.columns.slice(1)] }, 'item-median', 'sample');
    expect('fault' in holed ? 0 : holed.filled).toBe(1);
  });
});
