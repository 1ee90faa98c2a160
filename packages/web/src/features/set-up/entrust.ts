import { dataOf } from '@berimbang/client';
import { allPages, api } from '../../lib/api.js';

/**
 * Entrusts indicators to the people whom the table names as their owners, by address or name, where they have that role. Gives the
 * codes of the indicators that have an owner now.
 */
export async function entrust(
  organisation: string,
  scorecardId: string,
  owners: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const path = { organisation };
  const [users, there] = await Promise.all([
    allPages((after) =>
      dataOf(
        api().GET('/api/organisations/{organisation}/users', {
          params: { path, query: { limit: 200, role: 'data-owner', ...(after === undefined ? {} : { after }) } },
        }),
      ),
    ),
    allPages((after) =>
      dataOf(
        api().GET('/api/organisations/{organisation}/data-owners', {
          params: { path, query: { limit: 200, scorecardId, ...(after === undefined ? {} : { after }) } },
        }),
      ),
    ),
  ]);
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
