import { linkAddress, makeFirstAdministratorLink } from '../sign-in/links.js';
import type { Controlled } from './control.js';

/** A one-time address at which the first administrator makes their account; null where there is one already. */
export async function administratorLink({
  database,
  baseUrl,
  now,
}: Controlled): Promise<{ readonly address: string | null }> {
  const link = await makeFirstAdministratorLink(database, now());
  return { address: link === null ? null : linkAddress(baseUrl, 'first-administrator', link.token) };
}
