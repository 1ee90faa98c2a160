import {
  changeMeasureSchema,
  idSchema,
  measureEventSchema,
  measureQuerySchema,
  measureSchema,
  newMeasureSchema,
  pageQuerySchema,
  pageSchema,
  requiredMeasureQuerySchema,
  requiredMeasureSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { scorecardAbout } from '../findings/queries.js';
import { somewhere } from '../http/actor.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, dayOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { changeMeasure, createMeasure } from './commands.js';
import { MEASURE_POLICY } from './policy.js';
import { presentMeasure, presentMeasureEvent } from './present.js';
import { type FoundMeasure, findMeasure, listMeasures, measureHistory } from './queries.js';
import { type RequiredMeasure, requiredMeasures } from './required.js';

const address = z.object({ measure: idSchema });
const shared = { tag: 'measures', policy: MEASURE_POLICY } as const;
const subject = ({ measure, about }: FoundMeasure) => ({ unitId: about.unitId, people: [measure.owner] });
const read = {
  ...shared,
  params: address,
  load: ({ tx, params }: Loaded<typeof address>) => findMeasure(tx, params.measure),
  subject,
} as const;

export function measureRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listMeasures',
    method: 'GET',
    path: '/measures',
    summary: 'Measures, by scorecard, indicator, period, state and owner',
    query: measureQuerySchema,
    response: pageSchema(measureSchema),
    load: async () => null,
    subject: () => ({}),
    act: async ({ tx, query, actor }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await listMeasures(tx, query, actor.units, after);
      return pageOf(rows, query.limit, ({ position }) => [position], presentMeasure);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'createMeasure',
    method: 'POST',
    path: '/measures',
    summary: 'Says why a result is poor and what is done about it; its owner is told',
    body: newMeasureSchema,
    response: measureSchema,
    status: 201,
    load: ({ tx, body }) => scorecardAbout(tx, body.scorecardId, 'body.scorecardId'),
    subject: ({ unitId }) => ({ unitId }),
    act: async (request, about) => {
      const by = { ...byOf(request), now: request.now, today: dayOf(request) };
      const made = await createMeasure(by, about, request.body);
      request.note({ kind: 'measure', id: made.id, indicator: made.indicator, period: made.period });
      return presentMeasure(made);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'listRequiredMeasures',
    method: 'GET',
    path: '/measures/required',
    summary: 'Red statuses of a period that have no cause and action yet; with one of them it cannot be locked',
    query: requiredMeasureQuerySchema,
    response: pageSchema(requiredMeasureSchema),
    load: async () => null,
    subject: (_, { actor }) => ({ unitId: somewhere(actor), people: [] }),
    act: async ({ tx, query, actor }) => {
      const all = await requiredMeasures(tx, query.period);
      const own = all.filter(({ unitId }) => actor.grants.some((grant) => grant.covers(unitId)));
      const from = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const place = (row: RequiredMeasure): readonly number[] => [own.indexOf(row) + 1];
      return pageOf(own.slice(from, from + query.limit + 1), query.limit, place, (row) => ({ ...row }));
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readMeasure',
    method: 'GET',
    path: '/measures/:measure',
    summary: 'One measure',
    response: measureSchema,
    act: async (_, { measure }) => presentMeasure(measure),
  });

  endpoint(app, services, {
    ...shared,
    id: 'changeMeasure',
    method: 'PATCH',
    path: '/measures/:measure',
    summary: 'Changes a measure: its words, owner, due date, state or progress',
    params: address,
    body: changeMeasureSchema,
    response: measureSchema,
    load: ({ tx, params }) => findMeasure(tx, params.measure, true),
    subject,
    current: ({ measure }) => presentMeasure(measure),
    act: async (request, own) => {
      request.note({ kind: 'measure', id: own.measure.id, reason: request.body.reason });
      const by = { ...byOf(request), now: request.now, today: dayOf(request) };
      return presentMeasure(await changeMeasure(by, own, request.body));
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readMeasureHistory',
    method: 'GET',
    path: '/measures/:measure/history',
    summary: 'What happened to a measure',
    query: pageQuerySchema,
    response: pageSchema(measureEventSchema),
    act: async ({ tx, query }, { measure }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await measureHistory(tx, measure.id, query.limit, after);
      return pageOf(rows, query.limit, ({ id }) => [id], presentMeasureEvent);
    },
  });
}
