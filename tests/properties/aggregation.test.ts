import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { Exact } from '../support/exact.js';
import { aggregated, combined, type Known, OPERATION_NAMES, POLICIES, written } from '../support/reference.js';
import { run, show } from '../support/scorecards.js';

const number = fc
  .tuple(fc.integer({ min: -900, max: 900 }), fc.constantFrom(1, 2, 3, 10, 100))
  .map(([n, d]): Known => new Exact(n, d));
const cell = fc.oneof({ weight: 6, arbitrary: number }, { weight: 1, arbitrary: fc.constant<Known>('missing') });
const weight = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 10)).map(([n, d]) => new Exact(n, d));

const text = (value: Known): string => (value instanceof Exact ? value.toString() : '{missing: late}');
const plain = (shown: string): string => shown.replace(/^(missing|problem) .*/, '$1');
const facts = (name: string, values: readonly Known[]): string =>
  `  ${name}: {source: s, values: {${values.map((value, i) => `m${i}: ${text(value)}`).join(', ')}}}`;
const members = (count: number): string => Array.from({ length: count }, (_, i) => `m${i}`).join(', ');

describe('reduce against exact arithmetic', () => {
  it.each(OPERATION_NAMES)('%s under every missing policy, as a node and as a function', (operation) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(...POLICIES),
        (rows, policy) => {
          const values = rows.map(([value]) => value);
          const weights = rows.map(([, own]) => own);
          const weighs = operation === 'weighted-mean';
          const name = operation.replace('-', '_');
          const evaluation = run(`
dimensions:
  d: {members: [${members(rows.length)}]}
nodes:
  x: {kind: input, dims: [d]}
  w: {kind: input, dims: [d]}
  r: {kind: reduce, operation: ${operation}, of: x, over: [d], missing: ${policy}${weighs ? ', weights: w' : ''}}
  f: {kind: formula, formula: "${name}(x${weighs ? ', w' : ''} over d${policy === 'withhold' ? '' : ' skip missing'})"}
facts:
${facts('x', values)}
${facts('w', weights)}
`);
          const expected = written(aggregated(operation, values, weights, policy));
          expect(plain(show(evaluation, 'r'))).toBe(expected);
          expect(plain(show(evaluation, 'f'))).toBe(expected);
        },
      ),
      { numRuns: 80, seed: SEED },
    );
  });

  it('climbs to a parent, member by member', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...POLICIES),
        (rows, policy) => {
          const evaluation = run(`
dimensions:
  group: {members: [g0, g1, g2]}
  item: {parent: group, members: {${rows.map(([, group], i) => `m${i}: {parent: g${group}}`).join(', ')}}}
nodes:
  x: {kind: input, dims: [item]}
  g: {kind: reduce, operation: mean, of: x, over: [item], to: group, missing: ${policy}}
facts:
${facts(
  'x',
  rows.map(([value]) => value),
)}
`);
          for (const group of [0, 1, 2]) {
            const own = rows.filter(([, of]) => of === group).map(([value]) => value);
            const shown =
              evaluation.columns.get('g')?.cells[group] === undefined
                ? 'none'
                : plain(show(evaluation, `g@group=g${group}`));
            expect(shown).toBe(own.length === 0 ? 'none' : written(aggregated('mean', own, [], policy)));
          }
        },
      ),
      { numRuns: 150, seed: SEED },
    );
  });
});

describe('weighted sums against exact arithmetic', () => {
  const schemes = ['as-given', 'as-given-percent', 'normalise', 'sum-1', 'sum-100'] as const;
  /** Weights that add to 1 or 100 in half of the cases, so that the strict schemes give something too. */
  const weighted = fc.array(fc.tuple(cell, weight), { minLength: 1, maxLength: 6 }).chain((rows) =>
    fc.constantFrom(0, 1, 100).map((wanted) => {
      if (wanted === 0) return rows;
      const rest = rows.slice(1).reduce((left, [, own]) => left.minus(own), new Exact(wanted));
      return rows.map(([value, own], i): readonly [Known, Exact] => [value, i === 0 ? rest : own]);
    }),
  );

  it.each(schemes)('%s, as parts and over a dimension', (scheme) => {
    fc.assert(
      fc.property(weighted, fc.constantFrom(...POLICIES), (rows, policy) => {
        const parts = rows.map(([, own], i) => `{node: p${i}, weight: ${own.toString()}}`).join(', ');
        const nodes = rows.map((_, i) => `  p${i}: {kind: formula, formula: '"x@d=m${i}"'}`).join('\n');
        const evaluation = run(`
dimensions:
  d: {members: [${members(rows.length)}]}
nodes:
  x: {kind: input, dims: [d]}
  w: {kind: input, dims: [d]}
${nodes}
  listed: {kind: combine, parts: [${parts}], scheme: ${scheme}, missing: ${policy}}
  over: {kind: combine, of: x, over: d, weights: w, scheme: ${scheme}, missing: ${policy}}
facts:
${facts(
  'x',
  rows.map(([value]) => value),
)}
${facts(
  'w',
  rows.map(([, own]) => own),
)}
`);
        const expected = written(
          combined(
            rows.map(([value]) => value),
            rows.map(([, own]) => own),
            scheme,
            policy,
          ),
        );
        expect(plain(show(evaluation, 'listed'))).toBe(expected);
        expect(plain(show(evaluation, 'over'))).toBe(expected);
      }),
      { numRuns: 120, seed: SEED },
    );
  });

  it('equal weights are the mean of what the policy keeps', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('withhold', 'renormalise'),
        (values, policy) => {
          const nodes = values.map((_, i) => `  p${i}: {kind: formula, formula: '"x@d=m${i}"'}`).join('\n');
          const evaluation = run(`
dimensions:
  d: {members: [${members(values.length)}]}
nodes:
  x: {kind: input, dims: [d]}
${nodes}
  all: {kind: combine, parts: [${values.map((_, i) => `{node: p${i}}`).join(', ')}], scheme: normalise, missing: ${policy}}
facts:
${facts('x', values)}
`);
          const policyOfMean = policy === 'withhold' ? 'withhold' : 'skip';
          expect(plain(show(evaluation, 'all'))).toBe(written(aggregated('mean', values, [], policyOfMean)));
        },
      ),
      { numRuns: 100, seed: SEED },
    );
  });
});
