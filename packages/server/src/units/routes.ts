import {
  closeUnitSchema,
  idSchema,
  mergeUnitSchema,
  moveUnitSchema,
  newUnitSchema,
  pageQuerySchema,
  pageSchema,
  renameUnitSchema,
  unitEventSchema,
  unitSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, dayOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { closeUnit, createUnit, mergeUnit, moveUnit, renameUnit } from './commands.js';
import { UNIT_POLICY } from './policy.js';
import { presentUnit, presentUnitEvent } from './present.js';
import { findUnit, listUnits, type Unit, unitHistory } from './queries.js';

const address = z.object({ unit: idSchema });
const shared = { tag: 'units', policy: UNIT_POLICY } as const;
const one = {
  ...shared,
  params: address,
  response: unitSchema,
  load: ({ tx, params }: Loaded<typeof address>) => findUnit(tx, params.unit, 'path.unit', true),
  subject: (own: Unit) => ({ unitId: own.id }),
  current: presentUnit,
} as const;

export function unitRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listUnits',
    method: 'GET',
    path: '/units',
    summary: 'The units of the tree, or those below one',
    query: pageQuerySchema.extend({ parentId: idSchema.optional() }),
    response: pageSchema(unitSchema),
    load: async () => null,
    subject: () => ({}),
    act: async ({ tx, query }) => {
      const rows = await listUnits(tx, { ...query, after: readCursor(query.after, ['number', 'string']) });
      return pageOf(rows, query.limit, ({ position, code }) => [position, code], presentUnit);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'createUnit',
    method: 'POST',
    path: '/units',
    summary: 'Makes a unit',
    body: newUnitSchema,
    response: unitSchema,
    status: 201,
    load: async ({ tx, body }) => {
      if (body.parentId !== null) await findUnit(tx, body.parentId, 'body.parentId');
      return null;
    },
    subject: (_, { body }) => ({ unitId: body.parentId }),
    act: async (request) => {
      const made = await createUnit(byOf(request), request.body, dayOf(request));
      request.note({ kind: 'unit', id: made.id });
      return presentUnit(made);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readUnit',
    method: 'GET',
    path: '/units/:unit',
    summary: 'One unit',
    params: address,
    response: unitSchema,
    load: ({ tx, params }) => findUnit(tx, params.unit, 'path.unit'),
    subject: ({ id }) => ({ unitId: id }),
    act: async (_, own) => presentUnit(own),
  });

  endpoint(app, services, {
    ...one,
    id: 'renameUnit',
    method: 'PATCH',
    path: '/units/:unit',
    summary: 'Gives a unit another name from a day on',
    body: renameUnitSchema,
    act: async (request, own) => {
      request.note({ kind: 'unit', id: own.id, reason: request.body.reason });
      return presentUnit(await renameUnit(byOf(request), own, request.body));
    },
  });

  endpoint(app, services, {
    ...one,
    id: 'moveUnit',
    method: 'POST',
    path: '/units/:unit/move',
    summary: 'Puts a unit under another one from a day on',
    body: moveUnitSchema,
    act: async (request, own) => {
      request.note({ kind: 'unit', id: own.id, reason: request.body.reason });
      return presentUnit(await moveUnit(byOf(request), own, request.body));
    },
  });

  endpoint(app, services, {
    ...one,
    id: 'mergeUnit',
    method: 'POST',
    path: '/units/:unit/merge',
    summary: 'Ends a unit that goes on in another one',
    body: mergeUnitSchema,
    act: async (request, own) => {
      request.note({ kind: 'unit', id: own.id, into: request.body.intoId, reason: request.body.reason });
      return presentUnit(await mergeUnit(byOf(request), own, request.body));
    },
  });

  endpoint(app, services, {
    ...one,
    id: 'closeUnit',
    method: 'POST',
    path: '/units/:unit/close',
    summary: 'Ends a unit',
    body: closeUnitSchema,
    act: async (request, own) => {
      request.note({ kind: 'unit', id: own.id, reason: request.body.reason });
      return presentUnit(await closeUnit(byOf(request), own, request.body));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readUnitHistory',
    method: 'GET',
    path: '/units/:unit/history',
    summary: 'What happened to a unit',
    params: address,
    query: pageQuerySchema,
    response: pageSchema(unitEventSchema),
    load: ({ tx, params }) => findUnit(tx, params.unit, 'path.unit'),
    subject: ({ id }) => ({ unitId: id }),
    act: async ({ tx, query }, own) => {
      const after = readCursor(query.after, ['number'])?.[0] ?? 0;
      const rows = await unitHistory(tx, own.id, query.limit, Number(after));
      return pageOf(rows, query.limit, ({ id }) => [id], presentUnitEvent);
    },
  });
}
