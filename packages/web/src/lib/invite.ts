import { dataOf } from '@berimbang/client';
import { api } from './api.js';
import type { Role } from './session.js';

/** Somebody to be invited, with the roles that they get. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly {
    readonly role: Role;
    /** Null: the whole organisation. */
    readonly unitId: string | null;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
}

/** A person who was invited, with the link that is shown once where no mail is sent. */
export interface InvitedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly link: string | null;
  readonly mailed: boolean;
}

export async function invite(organisation: string, { name, email, grants }: NewPerson): Promise<InvitedPerson> {
  const { user, passwordLink } = await dataOf(
    api().POST('/api/organisations/{organisation}/users', {
      params: { path: { organisation } },
      body: { name, email, grants: [...grants] },
    }),
  );
  return {
    id: user.id,
    name: user.name,
    email,
    link: passwordLink?.link ?? null,
    mailed: passwordLink?.mailed ?? false,
  };
}
