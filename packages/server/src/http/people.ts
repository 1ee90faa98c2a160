import type { Role } from '@berimbang/contract';
import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';

/**
 * People with a role over a unit on a day, whether given for it, above it or for the whole organisation. `unitId` null asks
 * for roles over the whole organisation; `roles` null for any role.
 */
export async function peopleOver(
  tx: Transaction,
  unitId: string | null,
  roles: readonly Role[] | null,
  day: string,
): Promise<readonly string[]> {
  const wanted: SQL = roles === null ? sql`true` : sql`role = any(${sql.param([...roles])}::text[])`;
  const { rows } = await tx.execute<{ user_id: string }>(sql`
    with recursive up as (
      select id, parent_id from app.unit where id = ${unitId}::uuid
      union select unit.id, unit.parent_id from app.unit join up on unit.id = up.parent_id
    )
    select distinct user_id from app.role_grant
    where ${wanted} and revoked_at is null
      and (from_date is null or from_date <= ${day}::date) and (to_date is null or to_date >= ${day}::date)
      and (unit_id is null or unit_id in (select id from up))
    order by user_id`);
  return rows.map(({ user_id }: { user_id: string }) => user_id);
}

/** People with any role in the organisation on a day. */
export async function members(tx: Transaction, day: string): Promise<readonly string[]> {
  const { rows } = await tx.execute<{ user_id: string }>(sql`
    select distinct user_id from app.role_grant
    where revoked_at is null and (from_date is null or from_date <= ${day}::date)
      and (to_date is null or to_date >= ${day}::date)
    order by user_id`);
  return rows.map(({ user_id }: { user_id: string }) => user_id);
}
