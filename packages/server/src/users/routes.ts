import {
  changeUserSchema,
  deactivateUserSchema,
  invitedUserSchema,
  inviteUserSchema,
  pageSchema,
  passwordLinkSchema,
  reasonSchema,
  userIdSchema,
  userQuerySchema,
  userSchema,
} from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { user } from '../db/index.js';
import { checkUnit, endGrantsOf, giveGrant } from '../grants/commands.js';
import { endpoint, type Request } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { dropSecondFactor } from '../sign-in/accounts.js';
import { asSignIn } from '../sign-in/as-sign-in.js';
import type { SignIn } from '../sign-in/service.js';
import { accountFor, invitationLink, newPasswordLink, type Sending } from './invite.js';
import { USER_POLICY } from './policy.js';
import { presentUser, presentUserTo } from './present.js';
import { belongsElsewhere, findMember, listMembers, type Member } from './queries.js';
import { administeredElsewhere } from './sentences.js';

const address = z.object({ user: userIdSchema });
const shared = { tag: 'users', policy: USER_POLICY } as const;
type Addressed = Request<z.output<typeof address>, unknown, unknown>;

const one = {
  ...shared,
  params: address,
  load: (request: Addressed) =>
    asSignIn(request, (tx) => findMember(tx, request.organisation.id, request.params.user, { lock: true })),
  subject: (own: Member) => ({ units: unitsOf(own) }),
} as const;

export function userRoutes(app: FastifyInstance, services: Services, signIn: SignIn): void {
  endpoint(app, services, {
    ...shared,
    id: 'listUsers',
    method: 'GET',
    path: '/users',
    summary: 'People who have or had a role here',
    query: userQuerySchema,
    response: pageSchema(userSchema),
    load: async () => null,
    subject: () => ({ units: [] }),
    act: async (request) => {
      const { query, organisation } = request;
      const after = readCursor(query.after, ['string', 'string']);
      const rows = await asSignIn(request, (tx) => listMembers(tx, organisation.id, { ...query, after }));
      return pageOf(rows, query.limit, ({ name, id }) => [name, id], presentUserTo(request.actor));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'inviteUser',
    method: 'POST',
    path: '/users',
    summary: 'Invites someone with roles; who has no account gets a link to set a password',
    body: inviteUserSchema,
    response: invitedUserSchema,
    status: 201,
    load: async ({ tx, body }) => {
      for (const [i, { unitId }] of body.grants.entries()) await checkUnit(tx, unitId, `body.grants.${i}.unitId`);
      return null;
    },
    subject: (_, { body }) => ({ units: body.grants.map(({ unitId }) => unitId) }),
    act: async (request) => {
      const { body, organisation } = request;
      const { account, passwordLink } = await asSignIn(request, async (tx) => {
        const found = await accountFor(tx, body);
        return {
          account: found,
          passwordLink: await invitationLink(tx, sending(signIn, request), found, organisation.name),
        };
      });
      for (const [i, place] of body.grants.entries())
        await giveGrant(byOf(request), account.id, place, `body.grants.${i}`);
      request.note({ kind: 'user', id: account.id, link: handed(passwordLink), after: { grants: body.grants } });
      const own = await asSignIn(request, (tx) => findMember(tx, organisation.id, account.id));
      return { user: presentUser(own), passwordLink };
    },
    kept: ({ user: own, passwordLink }) => ({
      user: own,
      passwordLink: passwordLink && { ...passwordLink, link: null },
    }),
  });

  endpoint(app, services, {
    ...shared,
    id: 'readUser',
    method: 'GET',
    path: '/users/:user',
    summary: 'One person, with their roles here',
    params: address,
    response: userSchema,
    load: (request) => asSignIn(request, (tx) => findMember(tx, request.organisation.id, request.params.user)),
    subject: () => ({ units: [] }),
    act: async ({ actor }, own) => presentUserTo(actor)(own),
  });

  endpoint(app, services, {
    ...one,
    id: 'changeUser',
    method: 'PATCH',
    path: '/users/:user',
    summary: 'Changes the name that is shown',
    body: changeUserSchema,
    response: userSchema,
    current: presentUser,
    act: async (request, own) => {
      await refuseElsewhere(request, own);
      const changed = { name: request.body.name, revision: own.revision + 1 };
      await asSignIn(request, (tx) => tx.update(user).set(changed).where(eq(user.id, own.id)));
      request.note({ kind: 'user', id: own.id, changed: ['name'] });
      return presentUser({ ...own, ...changed });
    },
  });

  endpoint(app, services, {
    ...one,
    id: 'deactivateUser',
    method: 'POST',
    path: '/users/:user/deactivate',
    summary: 'Ends all roles of a person here',
    body: deactivateUserSchema,
    response: userSchema,
    act: async (request, own) => {
      await endGrantsOf(
        byOf(request),
        own.id,
        own.grants.filter(({ current }) => current),
        request.now,
      );
      request.note({ kind: 'user', id: own.id, reason: request.body.reason });
      return presentUser(await asSignIn(request, (tx) => findMember(tx, request.organisation.id, own.id)));
    },
  });

  endpoint(app, services, {
    ...one,
    id: 'makePasswordLink',
    method: 'POST',
    path: '/users/:user/password-link',
    summary: 'Makes a one-time link to set a new password; mailed to the person, or shown where there is no mail',
    response: passwordLinkSchema,
    status: 201,
    act: async (request, own) => {
      await refuseElsewhere(request, own);
      const made = await asSignIn(request, (tx) => newPasswordLink(tx, sending(signIn, request), own));
      request.note({ kind: 'user', id: own.id, link: handed(made) });
      return made;
    },
    kept: (answer) => ({ ...answer, link: null }),
  });

  endpoint(app, services, {
    ...one,
    id: 'endSecondFactorOfUser',
    method: 'POST',
    path: '/users/:user/second-factor/end',
    summary: 'Ends the second factor of someone who lost it, and their sessions',
    body: z.strictObject({ reason: reasonSchema }),
    response: userSchema,
    act: async (request, own) => {
      await refuseElsewhere(request, own);
      await asSignIn(request, (tx) => dropSecondFactor(tx, own.id));
      request.note({ kind: 'user', id: own.id, reason: request.body.reason });
      return presentUser({ ...own, account: { ...own.account, secondFactor: false, lastSignInAt: null } });
    },
  });
}

/** The units over which someone's roles go on; someone without any is the whole organisation's concern. */
function unitsOf(own: Member): readonly (string | null)[] {
  const units = own.grants.filter(({ current }) => current).map(({ unitId }) => unitId);
  return units.length === 0 ? [null] : units;
}

async function refuseElsewhere(request: Addressed, own: Member): Promise<void> {
  const elsewhere = await asSignIn(request, (tx) => belongsElsewhere(tx, request.organisation.id, own.id));
  if (own.operator || elsewhere) throw administeredElsewhere();
}

function handed(link: { readonly mailed: boolean } | null): 'none' | 'mailed' | 'shown' {
  return link === null ? 'none' : link.mailed ? 'mailed' : 'shown';
}

function sending(signIn: SignIn, request: Pick<Addressed, 'actor' | 'now' | 'afterCommit' | 'raw'>): Sending {
  return {
    signIn,
    by: request.actor.identity.userId,
    now: request.now,
    afterCommit: request.afterCommit,
    failed: (facts, message) => request.raw.log.error(facts, message),
  };
}
