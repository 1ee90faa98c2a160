import { entryModelSchema, entryQuerySchema, entrySchema, scorecardIdSchema } from '@berimbang/contract';
import { inArray } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { user } from '../db/index.js';
import { findScorecard } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import { dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { asSignIn } from '../sign-in/as-sign-in.js';
import { modelOf } from './model.js';
import { ENTRY_POLICY } from './policy.js';
import { entryOf } from './view.js';

export function entryRoutes(app: FastifyInstance, services: Services): void {
  const shared = { tag: 'facts', policy: ENTRY_POLICY, params: scorecardIdSchema } as const;

  endpoint(app, services, {
    ...shared,
    id: 'readEntry',
    method: 'GET',
    path: '/scorecards/:scorecard/entry',
    summary: 'The values of a quarter or a year as a grid to enter them in, each with who may',
    query: entryQuerySchema,
    response: entrySchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: (request, own) => {
      const namesOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
        if (ids.length === 0) return new Map();
        const people = await asSignIn(request, (tx) =>
          tx
            .select({ id: user.id, name: user.name })
            .from(user)
            .where(inArray(user.id, [...ids])),
        );
        return new Map(people.map(({ id, name }) => [id, name]));
      };
      return entryOf({ tx: request.tx, actor: request.actor, day: dayOf(request), namesOf }, own, request.query.period);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readEntryModel',
    method: 'GET',
    path: '/scorecards/:scorecard/model',
    summary: 'A scorecard as the engine computes it, with the latest values of every state, for previews',
    response: entryModelSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: ({ tx }, own) => modelOf(tx, own),
  });
}
