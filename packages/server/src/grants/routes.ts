import {
  endGrantSchema,
  grantQuerySchema,
  grantSchema,
  idSchema,
  newGrantSchema,
  pageSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { notFound } from '../http/refusal.js';
import { byOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { checkUnit, endGrant, giveGrant } from './commands.js';
import { GRANT_POLICY } from './policy.js';
import { presentGrant } from './present.js';
import { findGrant, grantsOf, listGrants } from './queries.js';

const address = z.object({ grant: idSchema });
const shared = { tag: 'grants', policy: GRANT_POLICY } as const;

export function grantRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listGrants',
    method: 'GET',
    path: '/grants',
    summary: 'Roles of people over units, ended ones too',
    query: grantQuerySchema,
    response: pageSchema(grantSchema),
    load: async () => null,
    subject: () => ({ units: [] }),
    act: async ({ tx, query }) => {
      const rows = await listGrants(tx, { ...query, after: readCursor(query.after, ['string', 'string', 'string']) });
      return pageOf(rows, query.limit, ({ userId, role, id }) => [userId, role, id], presentGrant);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'giveGrant',
    method: 'POST',
    path: '/grants',
    summary: 'Gives a person of the organisation a role over a unit and everything below it',
    body: newGrantSchema,
    response: grantSchema,
    status: 201,
    load: async ({ tx, body, organisation }) => {
      await checkUnit(tx, body.unitId, 'body.unitId');
      const known = await grantsOf(tx, organisation.id, [body.userId]);
      if (known.length === 0) throw notFound('user', body.userId, 'body.userId');
      return null;
    },
    subject: (_, { body }) => ({ units: [body.unitId] }),
    act: async (request) => {
      const { userId, ...place } = request.body;
      const made = await giveGrant(byOf(request), userId, place, 'body.role');
      request.note({ kind: 'grant', id: made.id, after: { userId, ...place } });
      return presentGrant(made);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readGrant',
    method: 'GET',
    path: '/grants/:grant',
    summary: 'One role of a person',
    params: address,
    response: grantSchema,
    load: ({ tx, params }) => findGrant(tx, params.grant),
    subject: ({ unitId }) => ({ units: [unitId] }),
    act: async (_, own) => presentGrant(own),
  });

  endpoint(app, services, {
    ...shared,
    id: 'endGrant',
    method: 'POST',
    path: '/grants/:grant/end',
    summary: 'Ends a role from now on; it stays in the history',
    params: address,
    body: endGrantSchema,
    response: grantSchema,
    load: ({ tx, params }) => findGrant(tx, params.grant, true),
    subject: ({ unitId }) => ({ units: [unitId] }),
    current: presentGrant,
    act: async (request, own) => {
      const { userId, role, unitId } = own;
      request.note({ kind: 'grant', id: own.id, before: { userId, role, unitId }, reason: request.body.reason });
      return presentGrant(await endGrant(byOf(request), own, request.now));
    },
  });
}
