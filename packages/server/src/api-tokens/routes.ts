import {
  apiTokenSchema,
  idSchema,
  madeApiTokenSchema,
  newApiTokenSchema,
  pageQuerySchema,
  pageSchema,
} from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { apiToken } from '../db/index.js';
import { installationEndpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { notFound } from '../http/refusal.js';
import type { Services } from '../http/services.js';
import { asSignIn } from '../sign-in/as-sign-in.js';
import { rolesOf } from '../sign-in/sessions.js';
import { API_TOKEN_POLICY } from './policy.js';
import { presentToken } from './present.js';
import { findToken, listTokens } from './queries.js';
import { makeToken } from './token.js';

const DAY = 86_400_000;
const shared = { tag: 'API tokens', policy: API_TOKEN_POLICY, subject: () => ({}) } as const;

export function apiTokenRoutes(app: FastifyInstance, services: Services): void {
  installationEndpoint(app, services, {
    ...shared,
    id: 'listApiTokens',
    method: 'GET',
    path: '/tokens',
    summary: 'Your API tokens, those that ended too',
    query: pageQuerySchema,
    response: pageSchema(apiTokenSchema),
    load: async () => null,
    act: async (request) => {
      const { query, actor } = request;
      const after = readCursor(query.after, ['string', 'string']);
      const rows = await asSignIn(request, (tx) => listTokens(tx, actor.identity.userId, { ...query, after }));
      return pageOf(rows, query.limit, ({ name, id }) => [name, id], presentToken);
    },
  });

  installationEndpoint(app, services, {
    ...shared,
    id: 'createApiToken',
    method: 'POST',
    path: '/tokens',
    summary: 'Makes an API token; its text is shown in this answer alone',
    body: newApiTokenSchema,
    response: madeApiTokenSchema,
    status: 201,
    load: async (request) => {
      const { body, actor } = request;
      if (body.organisation === null) return null;
      const roles = await asSignIn(request, (tx) => rolesOf(tx, actor.identity.userId, null));
      const own = roles.find(({ code }) => code === body.organisation);
      if (own === undefined) throw notFound('organisation', body.organisation, 'body.organisation');
      return own.id;
    },
    act: async (request, organisationId) => {
      const { body, actor, now } = request;
      const { userId } = actor.identity;
      const { name, scope } = body;
      const expiresAt = new Date(now.getTime() + body.days * DAY);
      const made = await asSignIn(request, async (tx) => {
        const { id, token } = await makeToken(tx, { userId, name, scope, organisationId, expiresAt });
        return { ...presentToken(await findToken(tx, userId, id)), token };
      });
      request.note({ kind: 'api-token', id: made.id, scope });
      return made;
    },
    kept: (answer) => ({ ...answer, token: null }),
  });

  const address = z.object({ token: idSchema });
  installationEndpoint(app, services, {
    ...shared,
    id: 'revokeApiToken',
    method: 'DELETE',
    path: '/tokens/:token',
    summary: 'Ends an API token at once',
    params: address,
    response: apiTokenSchema,
    load: (request) => asSignIn(request, (tx) => findToken(tx, request.actor.identity.userId, request.params.token)),
    act: async (request, own) => {
      request.note({ kind: 'api-token', id: own.id });
      const revokedAt = own.revokedAt ?? request.now;
      await asSignIn(request, (tx) => tx.update(apiToken).set({ revokedAt }).where(eq(apiToken.id, own.id)));
      return presentToken({ ...own, revokedAt });
    },
  });
}
