import { scorecardIdSchema, strategyMapQuerySchema, strategyMapSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { findScorecard } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { STRATEGY_MAP_POLICY } from './policy.js';
import { strategyMap } from './view.js';

export function strategyMapRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    tag: 'results',
    policy: STRATEGY_MAP_POLICY,
    id: 'viewStrategyMap',
    method: 'GET',
    path: '/scorecards/:scorecard/map',
    summary: 'A scorecard as a strategy map: perspectives, objectives with their scores, causes and effects',
    params: scorecardIdSchema,
    query: strategyMapQuerySchema,
    response: strategyMapSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: (request, own) => strategyMap(request, own),
  });
}
