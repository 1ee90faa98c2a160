import type { recheckSchema } from '@berimbang/contract';
import { chooseFacts, evaluate } from '@berimbang/engine';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { digestOf, resultRows, rowText } from '../calculation/result-rows.js';
import { result, type Transaction } from '../db/index.js';
import { markIn } from '../facts/queries.js';
import type { Scorecard } from '../scorecards/definition.js';
import { graphAsOf } from './as-of.js';
import { type Calculation, findCalculation } from './queries.js';

/**
 * Computes a calculation again from the definition, methods, rules, values and subordinate results that it read. Its digest
 * must come out again; where the calculation is the latest, the stored results are compared one by one as well.
 */
export async function recheck(
  tx: Transaction,
  own: Scorecard,
  calculation: Calculation,
): Promise<z.output<typeof recheckSchema>> {
  const graph = await graphAsOf(tx, calculation, markIn(own.head));
  const rows = resultRows(evaluate(graph, chooseFacts(graph, graph.model.facts)));
  const recomputed = digestOf(rows);
  const latest = await findCalculation(tx, own.id, null);
  const stored =
    latest.id === calculation.id ? await tx.select().from(result).where(eq(result.scorecardId, own.id)) : null;
  const kept =
    stored === null ? null : new Map(stored.map((row) => [JSON.stringify([row.node, row.place]), rowText(row)]));
  const differing =
    kept === null ? [] : rows.filter((row) => kept.get(JSON.stringify([row.node, row.place])) !== rowText(row));
  return {
    calculation: calculation.id,
    digest: calculation.digest,
    recomputed,
    same: recomputed === calculation.digest && differing.length === 0 && (kept === null || kept.size === rows.length),
    differences: differing
      .slice(0, 100)
      .map(({ node, place, value }) => ({ node, place: JSON.parse(place) as Record<string, string>, now: value })),
  };
}
