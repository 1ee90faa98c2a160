import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { organisation, roleGrant, type Transaction } from '../db/index.js';
import { HOLDS } from '../grants/queries.js';
import { notFound } from '../http/refusal.js';

export type OrganisationRow = typeof organisation.$inferSelect;

/** The organisation of the transaction, with all its settings; locked where it will be changed. */
export async function ownOrganisation(tx: Transaction, id: string, lock = false): Promise<OrganisationRow> {
  const query = tx.select().from(organisation).where(eq(organisation.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('organisation', '', 'path.organisation');
  return found;
}

interface Paging {
  readonly limit: number;
  readonly after: readonly (string | number)[] | null;
}

/** Organisations by code: all of them as operator, or those where a person has a role today as the sign-in. */
export function listOrganisations(
  tx: Transaction,
  { limit, after, of }: Paging & { readonly of: { readonly userId: string; readonly only: string | null } | null },
): Promise<OrganisationRow[]> {
  const own =
    of === null
      ? undefined
      : inArray(
          organisation.id,
          tx
            .select({ id: roleGrant.organisationId })
            .from(roleGrant)
            .where(and(eq(roleGrant.userId, of.userId), HOLDS)),
        );
  return tx
    .select()
    .from(organisation)
    .where(
      and(
        own,
        of === null || of.only === null ? undefined : eq(organisation.id, of.only),
        after === null ? undefined : gt(organisation.code, String(after[0])),
      ),
    )
    .orderBy(asc(organisation.code))
    .limit(limit + 1);
}

export type SettingsEvent = {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
};

/** Changes of the settings, read from the audit log. */
export async function settingsHistory(tx: Transaction, { limit, after }: Paging): Promise<SettingsEvent[]> {
  const { rows } = await tx.execute<SettingsEvent>(sql`
    select seq, at, entry::jsonb ->> 'user' as by, note -> 'before' as before, note -> 'after' as after
    from app.audit_log, jsonb_array_elements(entry::jsonb -> 'notes') as note
    where entry::jsonb ->> 'operation' = 'changeOrganisation' and seq > ${Number(after?.[0] ?? 0)}
    order by seq limit ${limit + 1}`);
  return rows;
}
