import { indicatorPageQuerySchema, indicatorPageSchema, scorecardIdSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { findScorecard } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { INDICATOR_PAGE_POLICY } from './policy.js';
import { indicatorPage } from './view.js';

export function indicatorPageRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    tag: 'results',
    policy: INDICATOR_PAGE_POLICY,
    id: 'viewIndicator',
    method: 'GET',
    path: '/scorecards/:scorecard/indicator',
    summary:
      'One indicator with everything about it: its course, values, manual, sources, and the indicators around it',
    params: scorecardIdSchema,
    query: indicatorPageQuerySchema,
    response: indicatorPageSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: (request, own) => indicatorPage(request, own),
  });
}
