import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './connect.js';

/** Who a transaction acts as. Only staff, respondents and public readers act within one organisation. */
export type Scope =
  | { readonly role: 'staff' | 'respondent' | 'public' | 'operator'; readonly organisationId: string }
  | { readonly role: 'sign-in' | 'operator' };

/** Organisation of the installation's own audit chain. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

const ROLES = {
  staff: 'berimbang_staff',
  respondent: 'berimbang_respondent',
  public: 'berimbang_public',
  operator: 'berimbang_operator',
  'sign-in': 'berimbang_sign_in',
} as const;

/** `set_config('role', ..., true)` is `SET LOCAL ROLE`, here in one round trip with the organisation. */
export function inScope<T>(database: Database, scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return database.transaction(async (tx) => {
    await takeScope(tx, scope);
    return work(tx);
  });
}

/**
 * Goes on in another role or organisation within the same transaction. Every table is read by keys that begin with the
 * organisation; without sequential scans a plan that a connection made while a table was nearly empty, such as that of a foreign key,
 * stays right when it has grown. The embedded engine never gathers statistics by itself.
 */
export async function takeScope(tx: Transaction, scope: Scope): Promise<void> {
  const organisation = 'organisationId' in scope ? scope.organisationId : '';
  await tx.execute(
    sql`select set_config('role', ${ROLES[scope.role]}, true), set_config('berimbang.organisation', ${organisation}, true),
      set_config('enable_seqscan', 'off', true)`,
  );
}

/** Runs work that may fail without undoing what came before it in the transaction. */
export function withSavepoint<T>(tx: Transaction, work: (inner: Transaction) => Promise<T>): Promise<T> {
  return tx.transaction(work);
}
