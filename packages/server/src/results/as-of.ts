import { type Evaluation, evaluateForAudit, type Graph } from '@berimbang/engine';
import { factsOf, readScorecard, withFacts } from '@berimbang/files';
import { approvedFacts, type ChildResult, childFacts } from '../calculation/inputs.js';
import { cannotCompute } from '../calculation/sentences.js';
import type { Transaction } from '../db/index.js';
import { libraryOf, type Pins } from '../library/shelves.js';
import { type Calculation, definitionText } from './queries.js';

/** What a calculation read, put together again: its definition, methods, rules, facts and subordinate results as they were. */
export async function graphAsOf(tx: Transaction, calculation: Calculation, mark: 'comma' | 'point'): Promise<Graph> {
  const pins = calculation.library as Pins;
  const library = await libraryOf(tx, pins);
  const text = await definitionText(tx, calculation.definitionHash);
  const { graph, faults } = readScorecard({ file: '', text, beside: new Map() }, library.packs, library.methods);
  if (graph === null) throw cannotCompute(faults);
  const { facts } = await approvedFacts(tx, calculation.scorecardId, calculation.factSeq);
  const children = calculation.children as readonly ChildResult[];
  return withFacts(graph, [...childFacts(children), ...factsOf(facts, graph, mark).facts]);
}

/** The same, evaluated with traces for explanations. */
export async function evaluationAsOf(
  tx: Transaction,
  calculation: Calculation,
  mark: 'comma' | 'point',
): Promise<Evaluation> {
  return evaluateForAudit(await graphAsOf(tx, calculation, mark));
}
