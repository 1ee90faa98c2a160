import { randomUUID } from 'node:crypto';
import type { Role } from '@berimbang/contract';
import { inScope, roleGrant } from '../../../packages/server/src/db/index.js';
import { hashOfPassword, insertAccount, setPassword } from '../../../packages/server/src/sign-in/accounts.js';
import { Browser } from './browser.js';
import type { Person, Tenant, World } from './world.js';

/** Password of everyone whom `member` makes. */
export const MEMBER_PASSWORD = 'angin laut di bukit';
/** Made once: it takes a tenth of a second. */
let memberHash: Promise<string> | undefined;

/** Someone with roles who has signed in with a password. */
export async function member(
  world: World,
  grants: readonly { readonly tenant: Tenant; readonly role: Role; readonly unitId?: string | null }[],
  { operator = false }: { readonly operator?: boolean } = {},
): Promise<{ readonly userId: string; readonly email: string; readonly browser: Browser }> {
  const email = `${randomUUID()}@kota.go.id`;
  memberHash ??= hashOfPassword(MEMBER_PASSWORD);
  const hash = await memberHash;
  const userId = await inScope(world.database, { role: 'sign-in' }, async (tx) => {
    const id = await insertAccount(tx, { name: 'Budi Santoso', email, operator });
    await setPassword(tx, id, hash);
    return id;
  });
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
