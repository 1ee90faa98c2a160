import {
  type Cell,
  type Column,
  cellCount,
  type Evaluation,
  type Graph,
  indexOf,
  MISSING_REASONS,
} from '@berimbang/engine';
import { Results } from '@berimbang/pictures';
import { and, eq, inArray } from 'drizzle-orm';
import { exactNumber } from '../calculation/inputs.js';
import { result, type Transaction } from '../db/index.js';

/**
 * Stored results of some nodes, to be asked like an evaluation. What else the scorecard has is not there; neither are inputs, which
 * are not stored as results.
 */
export async function storedResults(
  tx: Transaction,
  scorecardId: string,
  graph: Graph,
  names: readonly string[],
  period: string | undefined,
): Promise<Results> {
  const rows = await tx
    .select()
    .from(result)
    .where(and(eq(result.scorecardId, scorecardId), inArray(result.node, [...names])));
  const columns = new Map<string, Column>();
  for (const name of names) {
    const target = graph.names.get(name);
    const signature = graph.byId.get(target?.node ?? '')?.outputs.get(target?.output ?? '');
    if (signature === undefined) continue;
    const dimensions = signature.dimensions.flatMap((own) => graph.dimensions.get(own) ?? []);
    const cells = new Array<Cell | undefined>(cellCount(dimensions));
    for (const row of rows) {
      if (row.node !== name) continue;
      const index = indexOf(dimensions, JSON.parse(row.place) as Record<string, string>);
      if (index >= 0) cells[index] = cellOf(row);
    }
    columns.set(name, { dimensions, cells });
  }
  const evaluation: Evaluation = { graph, columns, facts: new Map() };
  return new Results(evaluation, period);
}

function cellOf({ kind, value, exact, detail }: typeof result.$inferSelect): Cell | undefined {
  if (kind === 'number' && value !== null) return { kind: 'number', value: exactNumber(value), exact };
  if (kind === 'category' && value !== null) return { kind: 'category', code: value };
  const { reason } = (detail ?? {}) as { readonly reason?: string };
  if (kind === 'missing')
    return { kind: 'missing', reason: MISSING_REASONS.find((own) => own === reason) ?? 'unknown', leaves: [] };
  if (kind === 'problem') return { kind: 'problem', problem: 'undefined', origin: '', detail: { id: '', en: '' } };
  return undefined;
}
