import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';
import { type Revision, type RevisionRow, revisionOf } from '../facts/revisions.js';

/** The current revision of a cell, and how many files stand at it. */
export interface CurrentValue {
  readonly cellId: string;
  readonly node: string;
  readonly place: string;
  readonly status: string;
  readonly evidence: number;
  readonly revision: Revision;
}

/**
 * The current values of a scorecard in some periods, by node and place; of several observations of one cell the first that is
 * printed, as results are computed.
 */
export async function currentValues(
  tx: Transaction,
  scorecardId: string,
  periods: readonly string[],
): Promise<ReadonlyMap<string, CurrentValue>> {
  const { rows } = await tx.execute<{
    id: string;
    node: string;
    place: string;
    status: string;
    evidence: number;
    current: RevisionRow;
  }>(sql`
    select cell.id, cell.node, cell.place, cell.status, to_json(latest) as current,
      (select count(*)::integer from app.evidence where evidence.cell_id = cell.id
        and evidence.organisation_id = cell.organisation_id and evidence.withdrawn_at is null) as evidence
    from app.fact_cell cell
    cross join lateral (select * from app.fact where fact.cell_id = cell.id and fact.organisation_id = cell.organisation_id
      order by revision desc limit 1) latest
    where cell.scorecard_id = ${scorecardId} and cell.period = any(${sql.param(periods)}::text[]) and cell.ordinal = 0
    order by case cell.status when 'printed' then 0 else 1 end, cell.position`);
  const found = new Map<string, CurrentValue>();
  for (const { id, node, place, status, evidence, current } of rows) {
    const key = valueKey(node, place);
    if (!found.has(key)) found.set(key, { cellId: id, node, place, status, evidence, revision: revisionOf(current) });
  }
  return found;
}

/** `place` as it is stored. */
export function valueKey(node: string, place: string): string {
  return `${node} ${place}`;
}
