import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';

/**
 * Notes for new revisions of values which evidence they cite: all that stands at their cells. Evidence is locked meanwhile,
 * so that none is withdrawn between being found and being cited.
 */
export async function citeEvidence(
  tx: Transaction,
  organisationId: string,
  revisions: readonly { readonly cellId: string; readonly revision: number }[],
): Promise<void> {
  const cells = sql.param(revisions.map(({ cellId }) => cellId));
  const numbers = sql.param(revisions.map(({ revision }) => revision));
  await tx.execute(sql`
    with standing as (
      select id, cell_id from app.evidence where withdrawn_at is null and cell_id = any(${cells}::uuid[])
      order by id for key share)
    insert into app.fact_evidence (organisation_id, cell_id, revision, evidence_id)
    select ${organisationId}::uuid, given.cell_id, given.revision, standing.id
    from unnest(${cells}::uuid[], ${numbers}::integer[]) as given (cell_id, revision)
    join standing on standing.cell_id = given.cell_id`);
}
