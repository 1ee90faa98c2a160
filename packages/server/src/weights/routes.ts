import { scorecardIdSchema, setWeightsSchema, weightsSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import type { Transaction } from '../db/index.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { type Definition, definitionOf, type Scorecard } from '../scorecards/definition.js';
import { editing } from '../scorecards/editor.js';
import { findScorecard } from '../scorecards/queries.js';
import { setWeights } from './commands.js';
import { WEIGHT_POLICY } from './policy.js';
import { presentWeights } from './present.js';

interface Loaded {
  readonly own: Scorecard;
  readonly definition: Definition;
}

const shared = {
  tag: 'scorecards',
  policy: WEIGHT_POLICY,
  path: '/scorecards/:scorecard/weights',
  params: scorecardIdSchema,
  response: weightsSchema,
  subject: ({ own }: Loaded) => ({ unitId: own.unitId }),
} as const;

export function weightRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'readWeights',
    method: 'GET',
    summary: 'The weights that people write, by the score that they make',
    load: ({ tx, params }) => loadWeights(tx, params.scorecard, false),
    act: async (_, { own, definition }) => presentWeights(own, definition),
  });

  endpoint(app, services, {
    ...shared,
    id: 'setWeights',
    method: 'PUT',
    summary: 'Writes several weights of a scorecard at once',
    body: setWeightsSchema,
    load: ({ tx, params }) => loadWeights(tx, params.scorecard, true),
    current: ({ own, definition }) => presentWeights(own, definition),
    act: async (request, { own, definition }) => {
      const { reason } = request.body;
      request.note({ kind: 'scorecard', id: own.id, ...(reason === null ? {} : { reason }) });
      const changed = await editing(request, services, (by) => setWeights(by, own, definition, request.body));
      return presentWeights(changed.scorecard, changed.definition);
    },
  });
}

async function loadWeights(tx: Transaction, id: string, lock: boolean): Promise<Loaded> {
  const own = await findScorecard(tx, id, lock);
  return { own, definition: await definitionOf(tx, own) };
}
