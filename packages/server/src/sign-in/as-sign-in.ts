import { INSTALLATION, type Transaction, takeScope } from '../db/index.js';
import type { Request } from '../http/endpoint.js';

type Acting = Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation'>;

/**
 * Does a part of a request's transaction as the sign-in, which sees accounts and the roles of every organisation, then goes on
 * as before. Work that throws ends the transaction.
 */
export async function asSignIn<T>({ tx, organisation }: Acting, work: (tx: Transaction) => Promise<T>): Promise<T> {
  await takeScope(tx, { role: 'sign-in' });
  const result = await work(tx);
  const { id: organisationId } = organisation;
  await takeScope(tx, { role: organisationId === INSTALLATION ? 'operator' : 'staff', organisationId });
  return result;
}
