import type { UserOutput } from '@berimbang/contract';
import { presentGrant } from '../grants/present.js';
import type { Member } from './queries.js';

export function presentUser({ id, name, email, revision, grants }: Member): UserOutput {
  return {
    id,
    name,
    email,
    active: grants.some(({ active }) => active),
    grants: grants.map(presentGrant),
    revision,
  };
}
