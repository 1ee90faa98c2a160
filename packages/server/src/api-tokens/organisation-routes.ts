import {
  idSchema,
  organisationTokenQuerySchema,
  organisationTokenSchema,
  pageSchema,
  revokeTokenSchema,
} from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { apiToken } from '../db/index.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { asSignIn } from '../sign-in/as-sign-in.js';
import { belongsElsewhere, findMember } from '../users/queries.js';
import { findOrganisationToken, listOrganisationTokens } from './of-organisation.js';
import { API_TOKEN_POLICY } from './policy.js';
import { presentOrganisationToken } from './present.js';
import { reachesElsewhere } from './sentences.js';

const shared = { tag: 'API tokens', policy: API_TOKEN_POLICY, subject: () => ({}) } as const;
const address = z.object({ token: idSchema });

/** What administrators see and end of the tokens of others. */
export function organisationTokenRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listOrganisationTokens',
    method: 'GET',
    path: '/tokens',
    summary: 'API tokens of all people that reach the organisation, those that ended too',
    query: organisationTokenQuerySchema,
    response: pageSchema(organisationTokenSchema),
    load: async () => null,
    act: async (request) => {
      const { query, organisation, now } = request;
      const after = readCursor(query.after, ['string', 'string', 'string']);
      const rows = await asSignIn(request, (tx) =>
        listOrganisationTokens(tx, organisation.id, { ...query, after }, now),
      );
      return pageOf(rows, query.limit, ({ userId, name, id }) => [userId, name, id], presentOrganisationToken);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'revokeOrganisationToken',
    method: 'POST',
    path: '/tokens/:token/revoke',
    summary: 'Ends somebody’s API token at once',
    params: address,
    body: revokeTokenSchema,
    response: organisationTokenSchema,
    load: (request) =>
      asSignIn(request, (tx) => findOrganisationToken(tx, request.organisation.id, request.params.token)),
    act: async (request, own) => {
      const { organisation, now, body } = request;
      const revokedAt = own.revokedAt ?? now;
      await asSignIn(request, async (tx) => {
        if (own.organisationId === null) {
          const { operator } = await findMember(tx, organisation.id, own.userId);
          if (operator || (await belongsElsewhere(tx, organisation.id, own.userId))) throw reachesElsewhere();
        }
        await tx.update(apiToken).set({ revokedAt }).where(eq(apiToken.id, own.id));
      });
      request.note({ kind: 'api-token', id: own.id, before: { userId: own.userId }, reason: body.reason });
      return presentOrganisationToken({ ...own, revokedAt });
    },
  });
}
