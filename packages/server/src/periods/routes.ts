import {
  apiPeriodSchema,
  idSchema,
  newPeriodSchema,
  newPeriodsOfYearSchema,
  pageQuerySchema,
  pageSchema,
  periodDeadlinesSchema,
  periodEventSchema,
  periodFilterSchema,
  periodOverviewQuerySchema,
  periodOverviewSchema,
  periodStepSchema,
  reopenPeriodSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, dayOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { changeDeadlines, createPeriod, createPeriodsOfYear, step } from './commands.js';
import { periodOverview } from './overview.js';
import { PERIOD_POLICY } from './policy.js';
import { presentPeriod, presentPeriodEvent } from './present.js';
import { listPeriods, loadPeriod, type Period, periodHistory } from './queries.js';

const address = z.object({ period: idSchema });
const shared = { tag: 'periods', policy: PERIOD_POLICY, subject: () => ({}) } as const;
const one = {
  ...shared,
  params: address,
  response: apiPeriodSchema,
  load: ({ tx, params }: Loaded<typeof address>) => loadPeriod(tx, params.period, true),
  current: presentPeriod,
} as const;

export function periodRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listPeriods',
    method: 'GET',
    path: '/periods',
    summary: 'The periods, by year, kind and state',
    query: pageQuerySchema.extend(periodFilterSchema.shape),
    response: pageSchema(apiPeriodSchema),
    load: async () => null,
    act: async ({ tx, query }) => {
      const rows = await listPeriods(tx, query, query.limit, readCursor(query.after, ['string', 'string']));
      return pageOf(rows, query.limit, ({ starts, code }) => [starts, code], presentPeriod);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readPeriodOverview',
    method: 'GET',
    path: '/periods/overview',
    summary: 'The periods of a year, with how many values are missing or wait in each; counted over own units',
    query: periodOverviewQuerySchema,
    response: periodOverviewSchema,
    load: async () => null,
    act: async (request) =>
      periodOverview(request.tx, {
        year: request.query.year,
        units: request.actor.units,
        day: dayOf(request),
      }),
  });

  endpoint(app, services, {
    ...shared,
    id: 'createPeriod',
    method: 'POST',
    path: '/periods',
    summary: 'Makes a period, planned',
    body: newPeriodSchema,
    response: apiPeriodSchema,
    status: 201,
    load: async () => null,
    act: async (request) => {
      const made = await createPeriod(byOf(request), request.body);
      request.note({ kind: 'period', id: made.id, code: made.code });
      return presentPeriod(made);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'createPeriodsOfYear',
    method: 'POST',
    path: '/periods/of-year',
    summary: 'Makes the periods of a kind of a whole year; those that are there stay as they are',
    body: newPeriodsOfYearSchema,
    response: z.object({ items: z.array(apiPeriodSchema) }),
    status: 201,
    load: async () => null,
    act: async (request) => {
      const made = await createPeriodsOfYear(byOf(request), request.body, request.organisation.timeZone);
      for (const own of made) request.note({ kind: 'period', id: own.id, code: own.code });
      return { items: made.map(presentPeriod) };
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readPeriod',
    method: 'GET',
    path: '/periods/:period',
    summary: 'One period',
    params: address,
    response: apiPeriodSchema,
    load: ({ tx, params }) => loadPeriod(tx, params.period),
    act: async (_, own) => presentPeriod(own),
  });

  endpoint(app, services, {
    ...one,
    id: 'changePeriodDeadlines',
    method: 'PATCH',
    path: '/periods/:period',
    summary: 'Sets the deadlines of a period',
    body: periodDeadlinesSchema,
    act: async (request, own) => {
      request.note({ kind: 'period', id: own.id, code: own.code, reason: request.body.reason });
      return presentPeriod(await changeDeadlines(byOf(request), own, request.body));
    },
  });

  const steps = [
    ['openPeriod', 'open', 'opened', 'Opens a planned period for entry', periodStepSchema],
    ['closePeriod', 'close', 'closed', 'Closes an open period', periodStepSchema],
    ['reopenPeriod', 'reopen', 'reopened', 'Opens a closed period again', reopenPeriodSchema],
    [
      'lockPeriod',
      'lock',
      'locked',
      'Locks a closed period: what changes from then on is a correction',
      periodStepSchema,
    ],
  ] as const;
  for (const [id, path, kind, summary, body] of steps)
    endpoint(app, services, {
      ...one,
      id,
      method: 'POST',
      path: `/periods/:period/${path}`,
      summary,
      body,
      act: async (request, own: Period) => {
        const { reason } = request.body;
        request.note({ kind: 'period', id: own.id, code: own.code, reason });
        return presentPeriod(await step(byOf(request), own, kind, reason));
      },
    });

  endpoint(app, services, {
    ...shared,
    id: 'readPeriodHistory',
    method: 'GET',
    path: '/periods/:period/history',
    summary: 'What happened to a period',
    params: address,
    query: pageQuerySchema,
    response: pageSchema(periodEventSchema),
    load: ({ tx, params }) => loadPeriod(tx, params.period),
    act: async ({ tx, query }, own) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await periodHistory(tx, own.id, query.limit, after);
      return pageOf(rows, query.limit, ({ id }) => [id], presentPeriodEvent);
    },
  });
}
