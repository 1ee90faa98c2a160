import { scorecardIdSchema, scorecardTableQuerySchema, scorecardTableSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { findScorecard } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { SCORECARD_TABLE_POLICY } from './policy.js';
import { scorecardTable } from './view.js';

export function scorecardTableRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    tag: 'results',
    policy: SCORECARD_TABLE_POLICY,
    id: 'viewScorecardTable',
    method: 'GET',
    path: '/scorecards/:scorecard/table',
    summary: 'A scorecard as a table: perspectives, objectives, indicators with their numbers, owners and evidence',
    params: scorecardIdSchema,
    query: scorecardTableQuerySchema,
    response: scorecardTableSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: (request, own) => scorecardTable(request, own),
  });
}
