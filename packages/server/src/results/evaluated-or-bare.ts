import { chooseFacts, type Evaluation, evaluate } from '@berimbang/engine';
import type { Transaction } from '../db/index.js';
import { markIn } from '../facts/queries.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { evaluated } from './evaluated.js';
import { listCalculations } from './queries.js';

export interface EvaluatedOrBare {
  /** False where nothing was approved and computed yet. */
  readonly calculated: boolean;
  /** Null where the definition has faults and nothing was computed before. */
  readonly evaluation: Evaluation | null;
}

/** The latest calculation evaluated; before there is any, the definition with nothing but what it says itself. */
export async function evaluatedOrBare(tx: Transaction, own: Scorecard): Promise<EvaluatedOrBare> {
  const [calculation] = await listCalculations(tx, own.id, Number.MAX_SAFE_INTEGER, 1);
  if (calculation !== undefined)
    return { calculated: true, evaluation: await evaluated(tx, calculation, markIn(own.head)) };
  const { graph } = await definitionOf(tx, own);
  return {
    calculated: false,
    evaluation: graph === null ? null : evaluate(graph, chooseFacts(graph, graph.model.facts)),
  };
}
