import { ROLE_WORDS, ROLES, type Role } from '@berimbang/contract';
import { type Database, inScope, user } from '../db/index.js';
import { makeAccount } from '../sign-in/accounts.js';
import type { DemoPeople } from './load.js';

/** The password of everyone in the demonstration, which is loaded on one's own machine only. */
export const DEMO_PASSWORD = 'kartu skor berimbang';

/** User names of the demonstration: the role's Indonesian word, and the organisation's code. */
const WORDS: Readonly<Record<Role, string>> = {
  administrator: 'admin',
  planner: 'perencana',
  'data-owner': 'pemilik',
  verifier: 'verifikator',
  approver: 'pimpinan',
  auditor: 'apip',
};

export function demoUsername(role: Role, code: string): string {
  return `${WORDS[role]}.${code}`;
}

/** Nobody's name, but one that says what they do and where: Pemilik data Antah Berantah. */
function demoName(role: Role, code: string): string {
  return [ROLE_WORDS[role].id, ...code.split('-')]
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/** Makes the people of a demo organisation, one for each role; who is there already stays as they are. */
export async function demoPeople(database: Database, code: string): Promise<DemoPeople> {
  const there = await inScope(database, { role: 'sign-in' }, (tx) =>
    tx.select({ id: user.id, username: user.username }).from(user),
  );
  const made = await Promise.all(
    ROLES.map(async (role) => {
      const known = there.find(({ username }) => username === demoUsername(role, code));
      if (known !== undefined) return [role, known.id] as const;
      const { userId } = await makeAccount(database, {
        name: demoName(role, code),
        email: `${demoUsername(role, code)}@contoh.go.id`,
        username: demoUsername(role, code),
        password: DEMO_PASSWORD,
        emailVerified: true,
      });
      return [role, userId] as const;
    }),
  );
  return Object.fromEntries(made) as DemoPeople;
}
