import {
  dataOwnerEventSchema,
  dataOwnerQuerySchema,
  dataOwnerSchema,
  endDataOwnerSchema,
  handedOverSchema,
  handOverSchema,
  idSchema,
  newDataOwnerSchema,
  pageQuerySchema,
  pageSchema,
  standInSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { findScorecard } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, dayOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { assignDataOwner, endDataOwner, handOver, standIn } from './commands.js';
import { DATA_OWNER_POLICY } from './policy.js';
import { presentDataOwner, presentDataOwnerEvent } from './present.js';
import { dataOwnerHistory, type Entrusted, findDataOwner, listDataOwners } from './queries.js';
import { checkSubject } from './subject.js';

const address = z.object({ owner: idSchema });
const shared = { tag: 'data owners', policy: DATA_OWNER_POLICY } as const;
const subject = ({ owner, unitId }: Entrusted) => ({ unitId, people: [owner.userId] });
const read = {
  ...shared,
  params: address,
  load: ({ tx, params }: Loaded<typeof address>) => findDataOwner(tx, params.owner, 'path.owner'),
  subject,
} as const;
const write = {
  ...read,
  load: ({ tx, params }: Loaded<typeof address>) => findDataOwner(tx, params.owner, 'path.owner', true),
} as const;
const current = ({ owner }: Entrusted) => presentDataOwner(owner);

export function dataOwnerRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listDataOwners',
    method: 'GET',
    path: '/data-owners',
    summary: 'To whom values are entrusted: by scorecard, by person, on a day; of the units that the caller covers',
    query: dataOwnerQuerySchema,
    response: pageSchema(dataOwnerSchema),
    load: async () => null,
    subject: () => ({}),
    act: async ({ tx, query, actor }) => {
      const after = readCursor(query.after, ['string', 'string', 'string', 'string']);
      const reader = { userId: actor.identity.userId, units: actor.units };
      const rows = await listDataOwners(tx, query, reader, query.limit, after);
      return pageOf(
        rows,
        query.limit,
        ({ scorecardId, subject: of, fromDate, id }) => [scorecardId, of, fromDate ?? '', id],
        presentDataOwner,
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'assignDataOwner',
    method: 'POST',
    path: '/data-owners',
    summary: 'Entrusts an indicator or an input to a person',
    body: newDataOwnerSchema,
    response: dataOwnerSchema,
    status: 201,
    load: ({ tx, body }) => findScorecard(tx, body.scorecardId, 'body.scorecardId'),
    subject: ({ unitId }) => ({ unitId }),
    act: async (request, own) => {
      await checkSubject(request.tx, own, request.body.subject, 'body.subject');
      const when = { now: request.now, today: dayOf(request) };
      const made = await assignDataOwner(byOf(request), request.body, own.unitId, when);
      request.note({ kind: 'data-owner', id: made.id, subject: made.subject });
      return presentDataOwner(made);
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readDataOwner',
    method: 'GET',
    path: '/data-owners/:owner',
    summary: 'One entrustment',
    response: dataOwnerSchema,
    act: async (_, { owner }) => presentDataOwner(owner),
  });

  endpoint(app, services, {
    ...write,
    id: 'handOverDataOwner',
    method: 'POST',
    path: '/data-owners/:owner/hand-over',
    summary: 'Hands what is entrusted over to another person from a day on',
    body: handOverSchema,
    response: handedOverSchema,
    current,
    act: async (request, own) => {
      const when = { now: request.now, today: dayOf(request) };
      const { ended, owner } = await handOver(byOf(request), own, request.body, when);
      request.note({ kind: 'data-owner', id: ended.id, handedOverTo: owner.id, reason: request.body.reason });
      return { ended: presentDataOwner(ended), owner: presentDataOwner(owner) };
    },
  });

  endpoint(app, services, {
    ...write,
    id: 'standInForDataOwner',
    method: 'POST',
    path: '/data-owners/:owner/stand-ins',
    summary: 'Lets a person act in an owner’s place between two days; the owner stays owner',
    body: standInSchema,
    response: dataOwnerSchema,
    status: 201,
    act: async (request, own) => {
      const when = { now: request.now, today: dayOf(request) };
      const made = await standIn(byOf(request), own, request.body, when);
      request.note({ kind: 'data-owner', id: made.id, standsInFor: own.owner.id });
      return presentDataOwner(made);
    },
  });

  endpoint(app, services, {
    ...write,
    id: 'endDataOwner',
    method: 'POST',
    path: '/data-owners/:owner/end',
    summary: 'Ends an entrustment, or a stand-in, on a day',
    body: endDataOwnerSchema,
    response: dataOwnerSchema,
    current,
    act: async (request, own) => {
      const when = { now: request.now, today: dayOf(request) };
      request.note({ kind: 'data-owner', id: own.owner.id, reason: request.body.reason });
      return presentDataOwner(await endDataOwner(byOf(request), own, request.body, when));
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readDataOwnerHistory',
    method: 'GET',
    path: '/data-owners/:owner/history',
    summary: 'Whom it was taken over from, who stood in, when it ended, and why',
    query: pageQuerySchema,
    response: pageSchema(dataOwnerEventSchema),
    act: async ({ tx, query }, { owner }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await dataOwnerHistory(tx, owner.id, query.limit, after);
      return pageOf(rows, query.limit, ({ id }) => [id], presentDataOwnerEvent);
    },
  });
}
