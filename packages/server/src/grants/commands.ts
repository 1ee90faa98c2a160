import type { GrantPlace } from '@berimbang/contract';
import { eq, sql } from 'drizzle-orm';
import { roleGrant, type Transaction } from '../db/index.js';
import type { By } from '../http/request.js';
import { findUnit } from '../units/queries.js';
import { findGrant, type Grant, hasOtherAdministrator, sameGrant } from './queries.js';
import { alreadyEnded, alreadyGiven, lastAdministrator, unitEnded } from './sentences.js';

/** Gives a role; refuses one that the person has already. */
export async function giveGrant(by: By, userId: string, place: GrantPlace, where: string): Promise<Grant> {
  await lockGrants(by);
  if (await sameGrant(by.tx, { userId, ...place })) throw alreadyGiven(where);
  const [made] = await by.tx
    .insert(roleGrant)
    .values({
      organisationId: by.organisationId,
      userId,
      role: place.role,
      unitId: place.unitId,
      fromDate: place.from,
      toDate: place.to,
      givenBy: by.userId,
    })
    .returning({ id: roleGrant.id });
  if (made === undefined) throw new Error('a role was not returned');
  return findGrant(by.tx, made.id);
}

/** Ends a role from now on; the organisation keeps an administrator. */
export async function endGrant(by: By, own: Grant, now: Date): Promise<Grant> {
  if (own.revokedAt !== null) throw alreadyEnded();
  await lockGrants(by);
  if (administersAll(own) && !(await hasOtherAdministrator(by.tx, { grantId: own.id }))) throw lastAdministrator();
  await revoke(by, own, now);
  return findGrant(by.tx, own.id);
}

/** Ends every role of a person that has not ended. */
export async function endGrantsOf(by: By, userId: string, grants: readonly Grant[], now: Date): Promise<void> {
  await lockGrants(by);
  if (grants.some(administersAll) && !(await hasOtherAdministrator(by.tx, { userId }))) throw lastAdministrator();
  for (const own of grants) await revoke(by, own, now);
}

/** The unit that a role is to be over: there, and not ended. */
export async function checkUnit(tx: Transaction, unitId: string | null, where: string): Promise<void> {
  if (unitId === null) return;
  const found = await findUnit(tx, unitId, where);
  if (found.validTo !== null) throw unitEnded(found.code, where);
}

/** Two administrators who each end the other's role at once would leave nobody. */
async function lockGrants({ tx, organisationId }: By): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('berimbang.grants'), hashtext(${organisationId}))`);
}

function administersAll(own: Grant): boolean {
  return own.role === 'administrator' && own.unitId === null && own.active;
}

async function revoke({ tx, userId }: By, own: Grant, now: Date): Promise<void> {
  await tx
    .update(roleGrant)
    .set({ revokedAt: now, revokedBy: userId, revision: own.revision + 1 })
    .where(eq(roleGrant.id, own.id));
}
