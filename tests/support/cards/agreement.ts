import { addressText, chooseFacts, type Evaluation, placeOf } from '@berimbang/engine';
import { bothWays } from '../kernels.js';
import { type AnyCell, brief, graphOf } from '../scorecards.js';
import type { Card } from './card.js';
import { cardResults } from './card-results.js';
import { cardText } from './card-text.js';
import { told } from './outcome.js';

/** A cell of the engine as the evaluator of the tests tells its own. */
function tellCell(evaluation: Evaluation, cell: AnyCell): string {
  switch (cell.kind) {
    case 'missing': {
      const leaves = cell.leaves.map(({ node, index }) =>
        addressText(node, placeOf(evaluation.columns.get(node)?.dimensions ?? [], index)),
      );
      return `missing ${cell.reason} [${[...new Set(leaves)].sort().join(' ')}]`;
    }
    case 'problem':
      return `problem ${cell.problem} of ${cell.origin}`;
    default:
      return brief(cell);
  }
}

/** Results of the levels and indicators of an evaluation by address. Inputs, collections and parts of ratios are left out. */
function engineResults(evaluation: Evaluation): ReadonlyMap<string, string> {
  const results = new Map<string, string>();
  for (const [name, column] of evaluation.columns) {
    const { node } = evaluation.graph.names.get(name) ?? { node: '' };
    const kind = evaluation.graph.byId.get(node)?.definition.kind;
    if (kind === 'input' || kind === 'collect') continue;
    for (const [index, cell] of column.cells.entries()) {
      if (cell !== undefined)
        results.set(addressText(name, placeOf(column.dimensions, index)), tellCell(evaluation, cell));
    }
  }
  return results;
}

/** Throws where the engine, by kernels or cell by cell, and the evaluator of the tests differ on any cell of a card. */
export function agree(own: Card): ReadonlyMap<string, string> {
  const text = cardText(own);
  const graph = graphOf(text);
  const found = engineResults(bothWays(graph, chooseFacts(graph, graph.model.facts)));
  const expected = cardResults(own);
  for (const [address, outcome] of expected) {
    if (found.get(address) !== told(outcome))
      throw new Error(`${address}: ${found.get(address) ?? 'no cell'}, expected ${told(outcome)}\n${text}`);
  }
  for (const address of found.keys()) {
    // A ratio of components by period is checked where it is read.
    if (!expected.has(address) && !/^indicator\.\w+\.realised@/.test(address))
      throw new Error(`${address} is not expected\n${text}`);
  }
  return found;
}
