import { randomUUID } from 'node:crypto';
import type { Role } from '@berimbang/contract';
import { inScope, roleGrant } from '../../../packages/server/src/db/index.js';
import { makeAccount } from '../../../packages/server/src/sign-in/accounts.js';
import { Browser } from './browser.js';
import type { Person, Tenant, World } from './world.js';

/** Password of everyone whom `member` makes. */
export const MEMBER_PASSWORD = 'angin laut di bukit';

/** Someone with roles who has signed in with a password. */
export async function member(
  world: World,
  grants: readonly { readonly tenant: Tenant; readonly role: Role; readonly unitId?: string | null }[],
  { operator = false }: { readonly operator?: boolean } = {},
): Promise<{ readonly userId: string; readonly email: string; readonly browser: Browser }> {
  const email = `${randomUUID()}@kota.go.id`;
  const about = { name: 'Budi Santoso', email, password: MEMBER_PASSWORD, operator };
  const { userId } = await makeAccount(world.database, about);
  for (const { tenant, role, unitId = null } of grants)
    await inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      tx.insert(roleGrant).values({ organisationId: tenant.id, userId, role, unitId, givenBy: userId }),
    );
  const browser = new Browser(world);
  const answer = await browser.call('POST', '/api/sign-in', { name: email, password: MEMBER_PASSWORD });
  if (answer.status !== 200) throw new Error(`not signed in: ${JSON.stringify(answer.body)}`);
  return { userId, email, browser };
}

export function withToken(token: string): Person {
  return { userId: '', token };
}
