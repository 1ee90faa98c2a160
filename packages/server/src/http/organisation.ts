import { sql } from 'drizzle-orm';
import { type Database, inScope, type LabelColumn } from '../db/index.js';
import type { Identity } from './identity.js';

/** The organisation of a request. */
export interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: LabelColumn;
  readonly oneStepApproval: boolean;
  readonly timeZone: string;
}

/** The organisation with a code, where the person has a role in it today; else null, as if it were not there. */
export function findOrganisation(database: Database, identity: Identity, code: string): Promise<Organisation | null> {
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const { rows } = await tx.execute<{
      id: string;
      code: string;
      name: LabelColumn;
      one_step_approval: boolean;
      time_zone: string;
    }>(sql`
      select id, code, name, one_step_approval, time_zone from app.organisation where code = ${code} and exists (
        select from app.role_grant where organisation_id = organisation.id and user_id = ${identity.userId}
          and revoked_at is null and (from_date is null or from_date <= app.today(organisation_id))
          and (to_date is null or to_date >= app.today(organisation_id)))`);
    const row = rows[0];
    if (row === undefined || (identity.onlyOrganisation !== null && identity.onlyOrganisation !== row.id)) return null;
    return {
      id: row.id,
      code: row.code,
      name: row.name,
      oneStepApproval: row.one_step_approval,
      timeZone: row.time_zone,
    };
  });
}
