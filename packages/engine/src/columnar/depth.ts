import type { Formula } from '../formula/syntax.js';
import type { CompiledNode, Graph } from '../graph/compile.js';

const DEPTHS = new WeakMap<Graph, number>();

/** Kernels of a node that stand one on another, at most. */
function stepsOf({ definition, formula }: CompiledNode): number {
  const nested =
    formula === null
      ? 1
      : nesting(formula) + Number(definition.kind === 'formula' && definition.operands !== undefined);
  return nested + Number(definition.rounding !== undefined || definition.kind === 'band');
}

/** Operators and functions of a formula that stand one in another. */
function nesting(formula: Formula): number {
  const parts =
    formula.kind === 'unary'
      ? [formula.operand]
      : formula.kind === 'binary'
        ? [formula.left, formula.right]
        : formula.kind === 'call' || formula.kind === 'over'
          ? formula.args
          : [];
  return parts.reduce((most, part) => Math.max(most, nesting(part) + 1), 0);
}

/** Length of the longest chain of nodes, each counted by its kernels. */
export function depthOf(graph: Graph): number {
  const known = DEPTHS.get(graph);
  if (known !== undefined) return known;
  const depths = new Map<string, number>();
  let deepest = 0;
  for (const node of graph.nodes) {
    const below = node.operands.map((operand) => depths.get(graph.names.get(operand)?.node ?? '') ?? 0);
    const depth = below.reduce((most, own) => Math.max(most, own), 0) + stepsOf(node);
    depths.set(node.definition.id, depth);
    deepest = Math.max(deepest, depth);
  }
  DEPTHS.set(graph, deepest);
  return deepest;
}
