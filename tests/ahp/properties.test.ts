import {
  type AhpSettings,
  type AhpTables,
  isJudged,
  judgeGroup,
  judgeTable,
  LAMBDA_RULES,
  type PartialMatrix,
  PRIORITISATIONS,
  type Prioritisation,
  type Rational,
  rational,
} from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { Exact, total } from '../support/exact.js';

const SETTINGS: AhpSettings = {
  prioritisation: 'eigenvector',
  lambda: 'mean-ratio',
  triangle: 'full',
  group: 'aij',
  randomIndex: () => rational(1),
  threshold: rational(1, 10),
};
const RUNS = { seed: SEED, numRuns: 40 };

const names = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `c${i}`);
const exactly = (value: Rational | undefined): Exact => new Exact(value?.n ?? 0n, value?.d ?? 1n);

function tablesOf(table: PartialMatrix, settings: Partial<AhpSettings> = {}): AhpTables {
  const judged = judgeTable(table, { ...SETTINGS, ...settings }, names(table.length), 0);
  if (!isJudged(judged)) throw new Error(judged.fault.en);
  return judged.tables;
}
const weightsOf = (table: PartialMatrix, prioritisation: Prioritisation): readonly Exact[] =>
  tablesOf(table, { prioritisation }).weights.map(exactly);

/** Whole weights; the table with w_i / w_j is perfectly consistent. */
const integers = (most: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: most });
const consistent = (weights: readonly number[]): PartialMatrix =>
  weights.map((own) => weights.map((other) => rational(own, other)));
const parts = (weights: readonly number[]): readonly Exact[] =>
  weights.map((own) => new Exact(own).over(total(weights.map((other) => new Exact(other)))));

/** Any reciprocal table: judgements above the diagonal from Saaty's scale or decimals. */
const judgement = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((n) => rational(n)),
  fc.integer({ min: 2, max: 9 }).map((n) => rational(1, n)),
  fc.integer({ min: 1, max: 900 }).map((n) => rational(n, 100)),
);
const reciprocalTable = (most: number): fc.Arbitrary<PartialMatrix> =>
  fc.integer({ min: 3, max: most }).chain((n) =>
    fc.array(judgement, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 }).map((upper) => {
      const at = (i: number, j: number): Rational => upper[i * n - (i * (i + 1)) / 2 + j - i - 1] ?? rational(1);
      return Array.from({ length: n }, (_, i) =>
        Array.from({ length: n }, (__, j) => {
          if (i === j) return rational(1);
          const own = i < j ? at(i, j) : at(j, i);
          return i < j ? own : rational(own.d, own.n);
        }),
      );
    }),
  );

/** Within 10^-30 of each other, relative to the second. */
function close(a: Exact, b: Exact): boolean {
  return a.minus(b).size.against(b.size.times(new Exact(10).power(-30))) <= 0;
}

describe('perfectly consistent tables', () => {
  it.each(PRIORITISATIONS)('have exact weights, lambda n and CI 0 by %s and either lambda', (prioritisation) => {
    fc.assert(
      fc.property(integers(9), fc.constantFrom(...LAMBDA_RULES), (weights, lambda) => {
        const found = tablesOf(consistent(weights), { prioritisation, lambda });
        expect(found.weights.map((own) => exactly(own).toString())).toEqual(parts(weights).map(String));
        expect(exactly(found.lambdaMax).toString()).toBe(String(weights.length));
        expect([exactly(found.consistencyIndex).toString(), found.exact]).toEqual(['0', true]);
      }),
      RUNS,
    );
  });

  it.each(['eigenvector', 'geometric-mean'] as const)(
    'keep their weights when judgements go missing, as long as the rest joins all, by %s',
    (prioritisation) => {
      fc.assert(
        fc.property(integers(8), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (weights, random) => {
          // A random tree keeps all criteria joined; of the other pairs about half are left out.
          const n = weights.length;
          const keeps = (i: number, j: number): boolean =>
            j > 0 && ((random[j] ?? 0) % j === i || (random[(i * n + j) % 40] ?? 0) % 2 === 0);
          const table = consistent(weights).map((row, i) =>
            row.map((value, j) => (i === j || keeps(Math.min(i, j), Math.max(i, j)) ? value : null)),
          );
          const found = tablesOf(table, { prioritisation });
          expect(found.weights.map((own) => exactly(own).toString())).toEqual(parts(weights).map(String));
        }),
        RUNS,
      );
    },
  );
});

describe('any reciprocal table', () => {
  it('its eigenvector solves A w = lambda w, with lambda at least n', () => {
    fc.assert(
      fc.property(reciprocalTable(7), (table) => {
        const { weights, lambdaMax } = tablesOf(table);
        const [first] = weights;
        for (const [i, row] of table.entries()) {
          const product = total(row.map((value, j) => exactly(value ?? undefined).times(exactly(weights[j]))));
          expect(close(product, exactly(lambdaMax).times(exactly(weights[i])))).toBe(true);
        }
        expect(first).toBeDefined();
        const gap = exactly(lambdaMax).minus(new Exact(table.length));
        expect(gap.against(new Exact(10).power(-30).negative)).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it.each(PRIORITISATIONS)('weights add to 1 and move with their criteria, by %s', (prioritisation) => {
    fc.assert(
      fc.property(reciprocalTable(6), fc.nat(), (table, seed) => {
        const own = weightsOf(table, prioritisation);
        expect(close(total(own), new Exact(1))).toBe(true);
        const n = table.length;
        const turn = seed % n;
        const moved = Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (__, j) => table[(i + turn) % n]?.[(j + turn) % n] ?? null),
        );
        for (const [i, weight] of weightsOf(moved, prioritisation).entries())
          expect(close(weight, own[(i + turn) % n] ?? new Exact(0))).toBe(true);
      }),
      RUNS,
    );
  });

  it('its transpose turns every geometric-mean weight into its reciprocal, up to a factor', () => {
    fc.assert(
      fc.property(reciprocalTable(6), (table) => {
        const own = weightsOf(table, 'geometric-mean');
        const turned = weightsOf(
          table.map((row, i) => row.map((_, j) => table[j]?.[i] ?? null)),
          'geometric-mean',
        );
        const products = own.map((weight, i) => weight.times(turned[i] ?? new Exact(0)));
        for (const product of products) expect(close(product, products[0] ?? new Exact(0))).toBe(true);
      }),
      RUNS,
    );
  });

  it('the upper and the lower triangle alone give what the whole gives', () => {
    fc.assert(
      fc.property(reciprocalTable(5), fc.constantFrom(...PRIORITISATIONS), (table, prioritisation) => {
        const [full, upper, lower] = (['full', 'upper', 'lower'] as const).map((triangle) =>
          tablesOf(table, { triangle, prioritisation }).weights.map((own) => exactly(own).toString()),
        );
        expect(upper).toEqual(full);
        expect(lower).toEqual(full);
      }),
      RUNS,
    );
  });

  it('least squares with one judgement left out: the criteria judged otherwise keep their row equations', () => {
    fc.assert(
      fc.property(reciprocalTable(5), (table) => {
        // Normal equations: for each criterion the product of a_ij w_j / w_i over its judgements is 1.
        const open = table.map((row, i) =>
          row.map((value, j) => ((i === 0 && j === 1) || (i === 1 && j === 0) ? null : value)),
        );
        const weights = weightsOf(open, 'geometric-mean');
        for (const [i, row] of open.entries()) {
          const product = row.reduce(
            (all, value, j) =>
              value === null
                ? all
                : all.times(
                    exactly(value)
                      .times(weights[j] ?? new Exact(0))
                      .over(weights[i] ?? new Exact(1)),
                  ),
            new Exact(1),
          );
          expect(close(product, new Exact(1))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('groups', () => {
  const group = (
    tables: readonly PartialMatrix[],
    weights: readonly Rational[],
    settings: Partial<AhpSettings>,
  ): readonly Exact[] => {
    const all = { ...SETTINGS, ...settings };
    const own = names(tables[0]?.length ?? 0);
    const judged = tables.map((table) => judgeTable(table, all, own, 0));
    const found = judgeGroup(tables, judged.filter(isJudged), weights, all, own, 0);
    if (!isJudged(found)) throw new Error(found.fault.en);
    return found.weights.map(exactly);
  };
  const weight = fc.integer({ min: 1, max: 30 }).map((n) => rational(n, 10));

  it.each(['aij', 'aip-geometric', 'aip-arithmetic'] as const)(
    'identical experts give their own weights, by %s',
    (rule) => {
      fc.assert(
        fc.property(
          reciprocalTable(5),
          fc.array(weight, { minLength: 2, maxLength: 4 }),
          fc.constantFrom(...PRIORITISATIONS),
          (table, weights, prioritisation) => {
            const found = group(
              weights.map(() => table),
              weights,
              { group: rule, prioritisation },
            );
            for (const [i, own] of weightsOf(table, prioritisation).entries())
              expect(close(found[i] ?? new Exact(0), own)).toBe(true);
          },
        ),
        RUNS,
      );
    },
  );

  it('by geometric means it does not matter whether judgements or weights are aggregated (Barzilai & Golany 1994)', () => {
    fc.assert(
      fc.property(reciprocalTable(4), fc.array(weight, { minLength: 2, maxLength: 3 }), (table, weights) => {
        const tables = weights.map((_, k) =>
          table.map((row, i) => row.map((__, j) => table[(i + k) % table.length]?.[(j + k) % table.length] ?? null)),
        );
        const [judgements, priorities] = (['aij', 'aip-geometric'] as const).map((rule) =>
          group(tables, weights, { group: rule, prioritisation: 'geometric-mean' }),
        );
        for (const [i, own] of (judgements ?? []).entries())
          expect(close(own, priorities?.[i] ?? new Exact(0))).toBe(true);
      }),
      RUNS,
    );
  });
});
