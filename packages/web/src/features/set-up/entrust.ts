import { dataOf } from '@berimbang/client';
import { api } from '../../lib/api.js';
import { covers } from './cover.js';
import { dataOwnersOf, entrustedIn } from './readiness.js';

/**
 * Entrusts indicators to the people whom the table names as their owners, by address or name, where they are data owners over the unit
 * of the scorecard. Gives the codes of the indicators that have an owner now.
 */
export async function entrust(
  organisation: string,
  { scorecardId, unitId }: { readonly scorecardId: string; readonly unitId: string },
  units: readonly { readonly id: string; readonly parentId: string | null }[],
  owners: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const path = { organisation };
  const [all, there] = await Promise.all([dataOwnersOf(organisation), entrustedIn(organisation, scorecardId)]);
  const users = all.filter(({ over }) => over.some((own) => covers(units, own, unitId)));
  const done: string[] = [];
  for (const [code, named] of owners) {
    const own = named.toLowerCase();
    const user = users.find(({ name, email }) => name.toLowerCase() === own || email.toLowerCase() === own);
    const subject = `indicator:${code}`;
    if (user === undefined || there.some((entry) => entry.subject === subject)) continue;
    await dataOf(
      api().POST('/api/organisations/{organisation}/data-owners', {
        params: { path },
        body: { scorecardId, subject, userId: user.id },
      }),
    );
    done.push(code);
  }
  return done;
}
