import { sql } from 'drizzle-orm';
import { type Database, INSTALLATION, inScope } from '../db/index.js';
import { type ChainResult, verifyChain } from './chain.js';

export interface NamedChain extends ChainResult {
  /** Code of the organisation; empty for the installation's own chain, null where the organisation itself is gone. */
  readonly code: string | null;
}

/** Verifies the chain of every organisation and of the installation, in the order of their codes. Reads alone. */
export async function verifyDatabase(database: Database): Promise<readonly NamedChain[]> {
  const chains = await inScope(database, { role: 'operator' }, async (tx) => {
    const { rows } = await tx.execute<{ id: string; code: string | null }>(sql`
      select id, case when id = ${INSTALLATION}::uuid then '' else organisation.code end as code
      from (
        select organisation_id as id from app.audit_head
        union select distinct organisation_id from app.audit_log
        union select id from app.organisation) chain
      left join app.organisation using (id)
      order by code nulls last, id`);
    return rows;
  });
  const results: NamedChain[] = [];
  // A transaction for each, so that none of them stays open for long.
  for (const { id, code } of chains)
    results.push({ ...(await inScope(database, { role: 'operator' }, (tx) => verifyChain(tx, id))), code });
  return results;
}
