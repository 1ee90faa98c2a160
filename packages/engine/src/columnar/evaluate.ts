import type { Graph } from '../graph/compile.js';
import { type Evaluation, evaluateCells } from '../graph/evaluate.js';
import type { Fact } from '../graph/nodes.js';
import type { EvaluationOptions } from '../graph/scope.js';
import { type KernelUse, Sheet } from './sheet.js';

type Facts = ReadonlyMap<string, ReadonlyMap<number, Fact>>;

/**
 * Evaluates a graph. Plainly, each column is computed when it is first asked for, large ones by kernels on typed arrays;
 * with ranges or traces every node is computed at once, cell by cell. The values are the same to the digit. `kernels` is for proofs
 * and benches that compare the two ways.
 */
export function evaluate(
  graph: Graph,
  facts: Facts,
  options: Partial<EvaluationOptions> & { readonly kernels?: KernelUse } = {},
): Evaluation {
  const { ranges = false, tracing = false, kernels = 'auto' } = options;
  if (ranges || tracing) return evaluateCells(graph, facts, { ranges, tracing });
  return new Sheet(graph, facts, kernels, false);
}

/** The columns of a graph for facts that can be changed one by one, each change computing again only what it reaches. */
export function openSheet(graph: Graph, facts: Facts): Sheet {
  return new Sheet(graph, facts, 'always', true);
}
