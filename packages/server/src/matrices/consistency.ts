import type { MatrixOutput } from '@berimbang/contract';
import { pairwiseFindings } from '@berimbang/engine';
import { presentBlock } from '../blocks/routes.js';
import { evaluateWith } from '../calculation/calculate.js';
import { approvedFacts, childResults } from '../calculation/inputs.js';
import { resultRows } from '../calculation/result-rows.js';
import type { Transaction } from '../db/index.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import type { PartRow } from '../scorecards/part-kinds.js';

/** Outputs that say what a table came to. */
const OUTPUTS: ReadonlySet<string> = new Set([
  'weight',
  'rank',
  'local',
  'global',
  'priority',
  'lambdamax',
  'ci',
  'cr',
  'consistent',
  'consensus',
  'grade',
]);

/** A table of pairwise judgements with its weights and consistency, computed from the approved values. */
export async function presentMatrix(tx: Transaction, own: Scorecard, row: PartRow): Promise<MatrixOutput> {
  const block = presentBlock(row);
  const definition = await definitionOf(tx, own);
  if (definition.graph === null) return { ...block, consistent: null, results: [], advice: [] };
  const { facts } = await approvedFacts(tx, own.id);
  const evaluation = evaluateWith(definition, facts, await childResults(tx, own, definition.graph));
  const name = `${block.section === 'matrices' ? 'matrix' : 'hierarchy'}.${row.code}`;
  const isOwn = (node: string): boolean => node === name || node.startsWith(`${name}.`) || node.startsWith(`${name}@`);
  const results = resultRows(evaluation).filter(
    ({ node }) => isOwn(node) && OUTPUTS.has(node.slice(node.lastIndexOf('.') + 1)),
  );
  const verdicts = results.filter(({ node, kind }) => node.endsWith('.consistent') && kind === 'truth');
  return {
    ...block,
    consistent: verdicts.length === 0 ? null : verdicts.every(({ value }) => value === 'true'),
    results: results.map(({ node, place, value, detail }) => ({
      node,
      place: JSON.parse(place) as Record<string, string>,
      value,
      reason: reasonIn(detail),
    })),
    advice: pairwiseFindings(evaluation)
      .filter(({ where }) => isOwn(where))
      .map(({ kind, where, message }) => ({
        kind,
        where,
        message: { id: message.id, en: message.en },
      })),
  };
}

function reasonIn(detail: unknown): string | null {
  if (typeof detail !== 'object' || detail === null) return null;
  if ('reason' in detail) return String(detail.reason);
  return 'problem' in detail ? String(detail.problem) : null;
}
