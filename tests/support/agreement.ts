import { chooseFacts } from '@berimbang/engine';
import fc from 'fast-check';
import { bothWays } from './kernels.js';
import { written } from './reference.js';
import { graphOf, show, withHead } from './scorecards.js';
import { numberTree, print, resultAt, sections, spreads, type Tree, type World, world } from './trees.js';

/** Properties repeat: the same seed gives the same cases, so that a test fails for everyone or for no one. */
export const SEED = 20_240_229;

/** Kinds of problem are the engine's own; here it matters that there is one. */
export const withoutKind = (text: string): string => text.replace(/^(missing|problem) .*/, '$1');

/** Addresses of the cells of the node `f0`, with the place in the world that each stands for. */
export function cellsOf(
  tree: Tree,
  { members }: World,
  node = 'f0',
): readonly { readonly address: string; readonly at: number }[] {
  if (!spreads(tree)) return [{ address: node, at: 0 }];
  return Array.from({ length: members }, (_, at) => ({ address: `${node}@d=m${at}`, at }));
}

/** Random formulas, printed, parsed, compiled and evaluated, give what exact arithmetic gives. Throws the smallest that does not. */
export function checkFormulas(runs: number, seed: number): void {
  fc.assert(
    fc.property(numberTree, world, (tree, given) => {
      const text = print(tree);
      const graph = graphOf(withHead(sections(given, [text])));
      const evaluation = bothWays(graph, chooseFacts(graph, graph.model.facts));
      for (const { address, at } of cellsOf(tree, given)) {
        const found = withoutKind(show(evaluation, address));
        const expected = written(resultAt(tree, given, at));
        if (found !== expected) throw new Error(`${text} at ${address}: ${found}, expected ${expected}`);
      }
    }),
    { numRuns: runs, seed },
  );
}
