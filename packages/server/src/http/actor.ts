import type { Role } from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';
import type { Identity } from './identity.js';

/** A role over a unit and everything below it. */
export interface Grant {
  readonly role: Role;
  /** Null: the whole organisation. */
  readonly unitId: string | null;
  readonly covers: (unitId: string | null) => boolean;
}

/** Who acts, with what they may do in the organisation of the request. */
export interface Actor {
  readonly identity: Identity;
  readonly grants: readonly Grant[];
  /** Units that a grant covers; null is all of them. */
  readonly units: ReadonlySet<string> | null;
}

/** The grants that a person holds today in this transaction's organisation, each with the units below it. */
export async function actorOf(tx: Transaction, identity: Identity): Promise<Actor> {
  const { rows } = await tx.execute<{ id: string; role: Role; unit_id: string | null; below: string | null }>(sql`
    with recursive own as (
      select id, role, unit_id from app.role_grant
      where user_id = ${identity.userId} and revoked_at is null
        and (from_date is null or from_date <= app.today(organisation_id)) and (to_date is null or to_date >= app.today(organisation_id))
    ), subtree as (
      select own.id, own.role, own.unit_id, own.unit_id as below from own
      union
      select subtree.id, subtree.role, subtree.unit_id, unit.id
      from subtree join app.unit on unit.parent_id = subtree.below
    )
    select * from subtree`);
  const byGrant = new Map<string, { role: Role; unitId: string | null; below: Set<string> }>();
  for (const row of rows) {
    const grant = byGrant.get(row.id) ?? { role: row.role, unitId: row.unit_id, below: new Set<string>() };
    if (row.below !== null) grant.below.add(row.below);
    byGrant.set(row.id, grant);
  }
  const grants = [...byGrant.values()].map(
    ({ role, unitId, below }): Grant => ({
      role,
      unitId,
      covers: (unit) => unitId === null || (unit !== null && below.has(unit)),
    }),
  );
  const whole = grants.some(({ unitId }) => unitId === null);
  return {
    identity,
    grants,
    units: whole ? null : new Set([...byGrant.values()].flatMap(({ below }) => [...below])),
  };
}

/** A unit that the person's roles cover, for lists that show what they cover anywhere; null stands for the whole organisation. */
export function somewhere({ units }: Actor): string | null {
  return units === null ? null : ([...units][0] ?? null);
}
