import { inboxCountSchema, inboxItemSchema, inboxQuerySchema, pageSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { somewhere } from '../http/actor.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { type Future, futureOf } from './future.js';
import { INBOX_POLICY } from './policy.js';
import { presentWaiting } from './present.js';
import { countWaiting, listWaiting } from './queries.js';

const shared = { tag: 'facts', policy: INBOX_POLICY } as const;

export function inboxRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listInbox',
    method: 'GET',
    path: '/inbox',
    summary: 'Values that wait for the caller to verify or approve them, with what helps to judge them',
    query: inboxQuerySchema,
    response: pageSchema(inboxItemSchema),
    load: async () => null,
    subject: (_, { actor }) => ({ unitId: somewhere(actor) }),
    act: async ({ tx, actor, query, organisation }) => {
      const after = readCursor(query.after, ['string', 'string', 'number']);
      const rows = await listWaiting(tx, actor, organisation.oneStepApproval, { ...query, after });
      const futures = new Map<string, Future>();
      for (const { scorecard_id: id } of rows) if (!futures.has(id)) futures.set(id, await futureOf(tx, id));
      const known = (id: string): Future => {
        const found = futures.get(id);
        if (found === undefined) throw new Error(`the scorecard ${id} was not read`);
        return found;
      };
      return pageOf(
        rows,
        query.limit,
        (row) => [known(row.scorecard_id).card.code, row.period, Number(row.position)],
        (row) => presentWaiting(row, known(row.scorecard_id)),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'countInbox',
    method: 'GET',
    path: '/inbox/count',
    summary: 'How many values wait for the caller',
    response: inboxCountSchema,
    load: async () => null,
    subject: (_, { actor }) => ({ unitId: somewhere(actor) }),
    act: ({ tx, actor, organisation }) => countWaiting(tx, actor, organisation.oneStepApproval),
  });
}
