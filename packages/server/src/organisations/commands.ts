import type { changeOrganisationSchema, newOrganisationSchema } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { organisation, roleGrant, type Transaction } from '../db/index.js';
import { Refusal } from '../http/refusal.js';
import type { OrganisationRow } from './queries.js';

/** Makes an organisation; as operator. */
export async function createOrganisation(
  tx: Transaction,
  { administrator: _, ...settings }: z.output<typeof newOrganisationSchema>,
): Promise<OrganisationRow> {
  const [taken] = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.code, settings.code));
  if (taken !== undefined) throw new Refusal('code-taken', { facts: { code: settings.code }, where: 'body.code' });
  const [made] = await tx.insert(organisation).values(settings).returning();
  if (made === undefined) throw new Error('an organisation was not returned');
  return made;
}

/** Gives the first role of an organisation: administrator of all of it; as operator. */
export async function giveFirstRole(
  tx: Transaction,
  { organisationId, userId, by }: { readonly organisationId: string; readonly userId: string; readonly by: string },
): Promise<void> {
  await tx.insert(roleGrant).values({ organisationId, userId, role: 'administrator', givenBy: by });
}

type Settings = Partial<Omit<OrganisationRow, 'id' | 'code' | 'revision' | 'createdAt'>>;

/** Changes settings; gives the organisation as it is now, and what was and is otherwise. */
export async function changeOrganisation(
  tx: Transaction,
  own: OrganisationRow,
  body: z.output<typeof changeOrganisationSchema>,
): Promise<{ readonly row: OrganisationRow; readonly before: Settings; readonly after: Settings }> {
  const after: Settings = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const before: Settings = Object.fromEntries(Object.entries(own).filter(([key]) => Object.hasOwn(after, key)));
  const [row] = await tx
    .update(organisation)
    .set({ ...after, revision: own.revision + 1 })
    .where(eq(organisation.id, own.id))
    .returning();
  if (row === undefined) throw new Error('a locked organisation was gone');
  return { row, before, after };
}
