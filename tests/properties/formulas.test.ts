import { evaluateForAudit, explain, placeOf, recompute } from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { written } from '../support/reference.js';
import { brief, graphOf, run, show, withHead } from '../support/scorecards.js';
import { numberTree, print, resultAt, sections, spreads, type Tree, type World, world } from '../support/trees.js';

/** Kinds of problem are the engine's own; here it matters that there is one. */
const plain = (text: string): string => text.replace(/^(missing|problem) .*/, '$1');

const cellsOf = (tree: Tree, { members }: World): readonly (number | null)[] =>
  spreads(tree) ? Array.from({ length: members }, (_, i) => i) : [null];

describe('random formulas', () => {
  it('printed, parsed, compiled and evaluated, give what exact arithmetic gives', () => {
    fc.assert(
      fc.property(numberTree, world, (tree, given) => {
        const evaluation = run(sections(given, [print(tree)]));
        for (const at of cellsOf(tree, given)) {
          const address = at === null ? 'f0' : `f0@d=m${at}`;
          expect(plain(show(evaluation, address)), print(tree)).toBe(written(resultAt(tree, given, at ?? 0)));
        }
      }),
      { numRuns: 500 },
    );
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
      { numRuns: 200 },
    );
  });

  it('do not depend on the order of members', () => {
    fc.assert(
      fc.property(numberTree, world, (tree, given) => {
        const backwards = Array.from({ length: given.members }, (_, i) => given.members - 1 - i);
        const straight = run(sections(given, [print(tree)]));
        const turned = run(sections(given, [print(tree)], backwards));
        for (const at of cellsOf(tree, given)) {
          const address = at === null ? 'f0' : `f0@d=m${at}`;
          expect(show(turned, address).replace(/^problem .*/, 'problem')).toBe(
            show(straight, address).replace(/^problem .*/, 'problem'),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not change when a bracket more is written', () => {
    fc.assert(
      fc.property(numberTree, world, (tree, given) => {
        const evaluation = run(sections(given, [print(tree), `(${print(tree)})`, `((${print(tree)}) + 0)`]));
        for (const at of cellsOf(tree, given)) {
          const place = at === null ? '' : `@d=m${at}`;
          expect(show(evaluation, `f1${place}`)).toBe(show(evaluation, `f0${place}`));
          expect(show(evaluation, `f2${place}`)).toBe(show(evaluation, `f0${place}`));
        }
      }),
      { numRuns: 100 },
    );
  });
});
