import { overviewQuerySchema, overviewSchema, scorecardIdSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { findScorecard } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import { dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { overviewOf } from './overview.js';
import { OVERVIEW_POLICY } from './policy.js';

export function overviewRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    id: 'readOverview',
    tag: 'results',
    policy: OVERVIEW_POLICY,
    method: 'GET',
    path: '/scorecards/:scorecard/overview',
    summary:
      'A scorecard in one period on one page: its finding, parts, changes, units below, and what waits for the caller',
    params: scorecardIdSchema,
    query: overviewQuerySchema,
    response: overviewSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: (request, own) =>
      overviewOf(
        {
          tx: request.tx,
          actor: request.actor,
          oneStep: request.organisation.oneStepApproval,
          language: request.language,
          day: dayOf(request),
          now: request.now,
        },
        own,
        request.query,
      ),
  });
}
