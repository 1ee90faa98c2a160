import { multiply, type Rational, rational } from '../value/rational.js';
import { commonStep } from './grid.js';
import { type LinearPlan, planLinear } from './linear-kernel.js';
import type { Numbers, Vector } from './vector.js';

/** Factors of the parts of a sum for one set of missing parts. */
interface Pattern {
  readonly pattern: number;
  readonly factors: readonly Rational[];
}

/** Factors as doubles by pattern, all for one vector: on one grid where all patterns fit on it, else as doubles. */
export interface PatternPlans {
  readonly numbers: Numbers;
  readonly factors: ReadonlyMap<number, readonly number[]>;
}

export function planPatterns(vectors: readonly Vector[], patterns: readonly Pattern[]): PatternPlans | null {
  const step = commonStep(
    patterns.flatMap(({ factors }) =>
      factors.map((factor, k) => multiply(factor, vectors[k]?.numbers.step ?? rational(1))),
    ),
  );
  const onGrid = step !== null && vectors.every(({ numbers }) => numbers.step !== null);
  const plan = (grid: Rational | null): readonly (LinearPlan | null)[] =>
    patterns.map(({ factors }) =>
      planLinear(
        {
          terms: vectors.flatMap((vector, k) => {
            const factor = factors[k];
            return factor === undefined ? [] : [{ vector, factor }];
          }),
          constant: rational(0),
        },
        grid,
      ),
    );
  const first = onGrid ? plan(step) : null;
  const plans = first === null || first.includes(null) ? plan(null) : first;
  const found = plans.filter((own) => own !== null);
  if (found.length < patterns.length || found.length === 0) return null;
  return {
    numbers: found.map(({ numbers }) => numbers).reduce(merge),
    factors: new Map(patterns.map(({ pattern }, i) => [pattern, found[i]?.factors ?? []])),
  };
}

function merge(a: Numbers, b: Numbers): Numbers {
  return {
    step: a.step,
    error: {
      relative: Math.max(a.error.relative, b.error.relative),
      absolute: Math.max(a.error.absolute, b.error.absolute),
      bits: Math.max(a.error.bits, b.error.bits),
    },
    most: Math.max(a.most, b.most),
    nonNegative: a.nonNegative && b.nonNegative,
    exact: a.exact && b.exact,
  };
}
