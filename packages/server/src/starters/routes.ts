import { startersQuerySchema, startersSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { libraryOf } from '../library/shelves.js';
import { blankStarter } from './blank.js';
import { methodStarters } from './methods.js';
import { paperStarters } from './papers.js';
import { STARTER_POLICY } from './policy.js';

export function starterRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    tag: 'methods and rule packs',
    policy: STARTER_POLICY,
    id: 'listStarters',
    method: 'GET',
    path: '/starters',
    summary: 'What a new scorecard can begin with: methods, published measurements, and nothing but perspectives',
    query: startersQuerySchema,
    response: startersSchema,
    load: async () => null,
    subject: () => ({}),
    act: async ({ tx, query }) => ({
      items: [...methodStarters(await libraryOf(tx), query.period), ...paperStarters(), blankStarter()],
    }),
  });
}
