import { inArray } from 'drizzle-orm';
import { user } from '../db/index.js';
import type { Request } from '../http/endpoint.js';
import { asSignIn } from './as-sign-in.js';

/** Names of people by their identifiers. */
export async function namesOf(
  request: Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await asSignIn(request, (tx) =>
    tx
      .select({ id: user.id, name: user.name })
      .from(user)
      .where(inArray(user.id, [...ids])),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
