import {
  idSchema,
  pageQuerySchema,
  pageSchema,
  setTargetsSchema,
  targetFilterSchema,
  targetSchema,
  targetsSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { editing } from '../scorecards/editor.js';
import { INDICATOR } from '../scorecards/part-kinds.js';
import { type LoadedPart, loadPart, partAddress } from '../scorecards/part-routes.js';
import { findScorecard } from '../scorecards/queries.js';
import { markOfScorecard, setTargets } from './commands.js';
import { TARGET_POLICY } from './policy.js';
import { presentTarget } from './present.js';
import { type TargetRow, targetHistory, targetsOf } from './queries.js';

const shared = { tag: 'targets', policy: TARGET_POLICY } as const;
const placeOf = ({ indicator, kind, period }: TargetRow): readonly string[] => [indicator, kind, period];

export function targetRoutes(app: FastifyInstance, services: Services): void {
  const params = partAddress('indicator');
  const path = '/scorecards/:scorecard/indicators/:indicator/targets';
  const subject = ({ own }: LoadedPart) => ({ unitId: own.unitId });

  endpoint(app, services, {
    ...shared,
    id: 'listTargets',
    method: 'GET',
    path: '/scorecards/:scorecard/targets',
    summary: 'The targets of a scorecard as they stand, by indicator, kind and period',
    params: z.object({ scorecard: idSchema }),
    query: targetFilterSchema,
    response: pageSchema(targetSchema),
    load: ({ tx, params: { scorecard } }) => findScorecard(tx, scorecard),
    subject: ({ unitId }) => ({ unitId }),
    act: async ({ tx, query }, own) => {
      const after = readCursor(query.after, ['string', 'string', 'string']);
      const mark = markOfScorecard(own);
      return pageOf(await targetsOf(tx, own.id, query, after), query.limit, placeOf, (row) => presentTarget(row, mark));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readTargets',
    method: 'GET',
    path,
    summary: 'The targets of an indicator as they stand',
    params,
    query: pageQuerySchema,
    response: pageSchema(targetSchema),
    load: ({ tx, params: at }) => loadPart(tx, INDICATOR, at, false),
    subject,
    act: async ({ tx, query }, { own, row }) => {
      const after = readCursor(query.after, ['string', 'string', 'string']);
      const rows = await targetsOf(tx, own.id, { indicatorId: row.id, limit: query.limit }, after);
      const mark = markOfScorecard(own);
      return pageOf(rows, query.limit, placeOf, (one) => presentTarget(one, mark));
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readTargetHistory',
    method: 'GET',
    path: `${path}/history`,
    summary: 'Every revision of the targets of an indicator',
    params,
    query: pageQuerySchema,
    response: pageSchema(targetSchema),
    load: ({ tx, params: at }) => loadPart(tx, INDICATOR, at, false),
    subject,
    act: async ({ tx, query }, { own, row }) => {
      const after = readCursor(query.after, ['string', 'string', 'number']);
      const rows = await targetHistory(tx, row.id, query.limit, after);
      const mark = markOfScorecard(own);
      return pageOf(
        rows,
        query.limit,
        ({ kind, period, revision }) => [kind, period, revision],
        (one) => presentTarget(one, mark),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'setTargets',
    method: 'PUT',
    path,
    summary: 'Sets targets of an indicator, or takes them away; each names the revision that was read',
    params,
    body: setTargetsSchema,
    response: targetsSchema,
    load: ({ tx, params: at }) => loadPart(tx, INDICATOR, at, true),
    subject,
    act: async (request, { own, row }) => {
      const { reason } = request.body;
      request.note({ kind: 'indicator', id: row.id, ...(reason === null ? {} : { reason }) });
      await editing(request, services, (by) => setTargets(by, own, row, request.body));
      const mark = markOfScorecard(own);
      const rows = await targetsOf(request.tx, own.id, { indicatorId: row.id, limit: 400 }, null);
      return { items: rows.map((one) => presentTarget(one, mark)) };
    },
  });
}
