import { RATIO_KINDS } from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { Exact, exact } from '../support/exact.js';
import { run, show } from '../support/scorecards.js';

/** Each formula once more by exact fractions, over the operands in the order of the table. */
const hundred = exact(100);
const share = (a: Exact, b: Exact): Exact => a.over(b).times(hundred);
const FORMULAS: Readonly<Record<string, (...values: readonly Exact[]) => Exact>> = {
  share: (a = hundred, b = hundred) => share(a, b),
  'budget-absorption': (a = hundred, b = hundred) => share(a, b),
  growth: (a = hundred, b = hundred) => share(a.minus(b), b),
  economy: (a = hundred, b = hundred) => share(a, b),
  efficiency: (a = hundred, b = hundred) => share(a, b),
  effectiveness: (a = hundred, b = hundred) => share(a, b),
  'tardiness-minutes': (a = hundred, b = hundred, c = hundred) => share(a, b.times(c).times(exact(60))),
  'tardiness-cases': (a = hundred, b = hundred) => share(a, b),
  absence: (a = hundred, b = hundred) => share(a, b),
  training: (a = hundred, b = hundred) => share(a, b),
  'turnover-end': (a = hundred, b = hundred) => share(a, b),
  'turnover-average': (a = hundred, b = hundred, c = hundred) => share(a.times(exact(2)), b.plus(c)),
  retention: (a = hundred, b = hundred) => share(a, b),
  'retention-cohort': (a = hundred, b = hundred, c = hundred) => share(b.minus(c), a),
  'ngr-units': (a = hundred, b = hundred) => share(a, b),
  'ngr-days': (a = hundred, b = hundred) => share(a, b),
  'return-on-equity': (a = hundred, b = hundred) => share(a, b),
  'return-on-assets': (a = hundred, b = hundred) => share(a, b),
  'operating-income': (a = hundred, b = hundred) => a.minus(b),
  'operating-ratio': (a = hundred, b = hundred) => share(a, b),
  'total-asset-turnover': (a = hundred, b = hundred) => share(a, b),
  'operating-profit': (a = hundred, b = hundred) => share(a.minus(b), a),
  'net-income-per-employee': (a = hundred, b = hundred) => a.over(b),
  productivity: (a = hundred, b = hundred) => a.over(b),
  'employee-satisfaction': (a = hundred, b = hundred) => share(a, b),
};

const UNIT: Readonly<Record<string, string>> = {
  any: 'visit',
  money: 'Rp',
  person: 'orang',
  'person-day': 'person*day',
  'person-minute': 'menit',
  day: 'hari',
  'hours-per-day': 'hour/day',
};

describe('ready ratios against exact fractions', () => {
  it('every kind has a formula here', () => {
    expect(Object.keys(FORMULAS).sort()).toEqual(RATIO_KINDS.map(({ name }) => name).sort());
  });

  const number = fc
    .tuple(fc.integer({ min: -40, max: 4000 }), fc.constantFrom(1, 2, 10, 100))
    .map(([n, d]) => new Exact(n, d));

  it.each(RATIO_KINDS.map((kind) => [kind.name, kind] as const))(
    '%s, refused where an operand has the wrong sign',
    (name, kind) => {
      fc.assert(
        fc.property(fc.array(number, { minLength: 3, maxLength: 3 }), (drawn) => {
          const values = kind.operands.map((_, i) => drawn[i] ?? hundred);
          const unit = (measure: string): string =>
            name === 'ngr-days' && measure === 'any' ? 'day' : (UNIT[measure] ?? '');
          const evaluation = run(`
ratios:
  r: {kind: ${name}, label: R, ${kind.operands.map((own, i) => `${own.name}: x${i}`).join(', ')}}
nodes:
${kind.operands.map((own, i) => `  x${i}: {kind: input, unit: "${unit(own.measure)}"}`).join('\n')}
facts:
${values.map((value, i) => `  x${i}: {source: s, values: ${value}}`).join('\n')}
`);
          const refused = kind.operands.some(({ sign }, i) => {
            const side = (values[i] ?? hundred).against(exact(0));
            return sign === 'positive' ? side <= 0 : sign === 'not-negative' && side < 0;
          });
          const expected = (): string => {
            try {
              return (FORMULAS[name] ?? share)(...(values as [Exact, Exact])).toString();
            } catch {
              return 'problem division-by-zero';
            }
          };
          expect(show(evaluation, 'ratio.r')).toBe(refused ? 'problem undefined' : expected());
        }),
        { numRuns: 60, seed: SEED },
      );
    },
  );
});
