import { evaluateForAudit, explain, placeOf, recompute } from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, checkFormulas, SEED, withoutKind } from '../support/agreement.js';
import { brief, graphOf, run, show, withHead } from '../support/scorecards.js';
import { numberTree, print, sections, world } from '../support/trees.js';

describe('random formulas', () => {
  it('printed, parsed, compiled and evaluated, give what exact arithmetic gives', () => {
    checkFormulas(500, SEED);
  });

  it('recomputed from their explanations give the value shown', () => {
    fc.assert(
      fc.property(numberTree, world, (tree, given) => {
        const evaluation = evaluateForAudit(graphOf(withHead(sections(given, [print(tree)]))));
        const column = evaluation.columns.get('f0');
        for (const [index, cell] of column?.cells.entries() ?? []) {
          const explanation = explain(evaluation, 'f0', placeOf(column?.dimensions ?? [], index));
          if (explanation === null) throw new Error('no explanation');
          expect(brief(recompute(evaluation, explanation)), print(tree)).toBe(brief(cell));
          expect(brief(explanation.cell)).toBe(brief(cell));
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('do not depend on the order of members', () => {
    fc.assert(
      fc.property(numberTree, world, (tree, given) => {
        const backwards = Array.from({ length: given.members }, (_, i) => given.members - 1 - i);
        const straight = run(sections(given, [print(tree)]));
        const turned = run(sections(given, [print(tree)], backwards));
        for (const { address } of cellsOf(tree, given)) {
          expect(withoutKind(show(turned, address))).toBe(withoutKind(show(straight, address)));
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('do not change when a bracket more is written', () => {
    fc.assert(
      fc.property(numberTree, world, (tree, given) => {
        const evaluation = run(sections(given, [print(tree), `(${print(tree)})`, `((${print(tree)}) + 0)`]));
        for (const { address } of cellsOf(tree, given)) {
          const place = address.slice('f0'.length);
          expect(show(evaluation, `f1${place}`)).toBe(show(evaluation, `f0${place}`));
          expect(show(evaluation, `f2${place}`)).toBe(show(evaluation, `f0${place}`));
        }
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});
