import {
  endedSessionsSchema,
  ownSessionSchema,
  pageQuerySchema,
  pageSchema,
  type SessionOutput,
  sessionSchema,
} from '@berimbang/contract';
import { and, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { inScope, session } from '../db/index.js';
import { pageOf, readCursor } from '../http/page.js';
import { notFound, Refusal } from '../http/refusal.js';
import { endSessions } from './accounts.js';
import { door, personOf } from './door.js';
import { sessionToken } from './identify.js';
import type { SignIn } from './service.js';
import { type OwnRole, placeOf, readUser, rolesOf, sessionsOf, sessionWith } from './sessions.js';
import { told } from './told.js';

const TAG = 'sign-in';

export function sessionRoutes(app: FastifyInstance, signIn: SignIn): void {
  const { database, library } = signIn;

  door(app, signIn, {
    id: 'readSession',
    method: 'GET',
    path: '/session',
    tag: TAG,
    summary: 'Who is signed in, with their organisations and roles',
    response: sessionSchema,
    act: async ({ identity, headers, setCookies }) => {
      if (identity === null) throw new Refusal('not-signed-in');
      if (identity.via === 'session') setCookies((await told(library.renew(headers))).cookies);
      return inScope(database, { role: 'sign-in' }, async (tx) => {
        const own = await readUser(tx, identity.userId);
        if (own === null) throw new Refusal('not-signed-in');
        const roles = await rolesOf(tx, identity.userId, identity.onlyOrganisation);
        const { id, name, email, username, twoFactorEnabled: secondFactor } = own;
        return {
          answer: {
            via: identity.via,
            mayWrite: identity.mayWrite,
            user: { id, name, email, username, operator: identity.operator, secondFactor },
            organisations: byOrganisation(roles),
          },
        };
      });
    },
  });

  door(app, signIn, {
    id: 'listSessions',
    method: 'GET',
    path: '/sessions',
    tag: TAG,
    summary: 'Where you are signed in',
    query: pageQuerySchema,
    response: pageSchema(ownSessionSchema),
    act: async ({ raw, identity, query, now }) => {
      const userId = personOf({ identity });
      const token = sessionToken(raw, { cookie: library.cookie, secret: signIn.secret });
      const page = { limit: query.limit, after: readCursor(query.after, ['number', 'string']) };
      const rows = await inScope(database, { role: 'sign-in' }, (tx) => sessionsOf(tx, userId, now, page));
      return {
        answer: pageOf(rows, query.limit, placeOf, (row) => ({
          id: row.id,
          current: row.token === token,
          address: row.ipAddress,
          browser: row.userAgent,
          since: row.createdAt.toISOString(),
          expiresAt: row.expiresAt.toISOString(),
        })),
      };
    },
  });

  door(app, signIn, {
    id: 'endSession',
    method: 'DELETE',
    path: '/sessions/:session',
    tag: TAG,
    summary: 'Ends one of your sessions',
    params: z.object({ session: z.string().min(1).max(100) }),
    response: endedSessionsSchema,
    act: async ({ params, identity }) => {
      const userId = personOf({ identity });
      const ended = await inScope(database, { role: 'sign-in' }, (tx) =>
        tx
          .delete(session)
          .where(and(eq(session.id, params.session), eq(session.userId, userId)))
          .returning({ id: session.id }),
      );
      if (ended.length === 0) throw notFound({ id: 'Sesi', en: 'session' }, params.session, 'path.session');
      return { answer: { ended: ended.length }, by: userId, notes: [{ kind: 'session', id: params.session }] };
    },
  });

  door(app, signIn, {
    id: 'endOtherSessions',
    method: 'DELETE',
    path: '/sessions',
    tag: TAG,
    summary: 'Ends all your sessions but this one',
    response: endedSessionsSchema,
    act: async ({ raw, identity, now }) => {
      const userId = personOf({ identity });
      const token = sessionToken(raw, { cookie: library.cookie, secret: signIn.secret });
      const ended = await inScope(database, { role: 'sign-in' }, async (tx) => {
        const own = token === null ? null : await sessionWith(tx, userId, token, now);
        return endSessions(tx, userId, own?.id ?? null);
      });
      return { answer: { ended }, by: userId };
    },
  });
}

type Organisation = SessionOutput['organisations'][number];

function byOrganisation(roles: readonly OwnRole[]): SessionOutput['organisations'] {
  const found = new Map<string, Organisation>();
  for (const { id, code, name, role, unitId, from, to } of roles) {
    const organisation: Organisation = found.get(id) ?? { id, code, name, roles: [] };
    organisation.roles.push({ role, unitId, from, to });
    found.set(id, organisation);
  }
  return [...found.values()];
}
