import type { UserOutput } from '@berimbang/contract';
import { presentGrant } from '../grants/present.js';
import type { Actor } from '../http/actor.js';
import type { Member } from './queries.js';

/** For whom may see how people sign in: who lacks a second factor is nothing for everyone to know. */
export function presentUser({ id, name, email, revision, grants, account }: Member): UserOutput {
  return {
    id,
    name,
    email,
    active: grants.some(({ active }) => active),
    grants: grants.map(presentGrant),
    account: {
      ready: account.ready,
      secondFactor: account.secondFactor,
      lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
    },
    revision,
  };
}

export function presentUserTo({ grants }: Actor): (row: Member) => UserOutput {
  const seesAccounts = grants.some(({ role }) => role === 'administrator' || role === 'auditor');
  return seesAccounts ? presentUser : (row) => ({ ...presentUser(row), account: null });
}
