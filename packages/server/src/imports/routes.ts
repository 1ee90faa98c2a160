import {
  exportedSchema,
  exportQuerySchema,
  importedSchema,
  importSchema,
  scorecardIdSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { findScorecard } from '../facts/queries.js';
import { somewhere } from '../http/actor.js';
import { endpoint } from '../http/endpoint.js';
import type { Services } from '../http/services.js';
import { exportScorecard, runImport } from './commands.js';
import { IMPORT_POLICY } from './policy.js';

const shared = { tag: 'imports', policy: IMPORT_POLICY } as const;

export function importRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'importScorecards',
    method: 'POST',
    path: '/imports',
    summary: 'Imports scorecard files; applying them twice changes nothing',
    bodyLimit: 33_554_432,
    body: importSchema,
    response: importedSchema,
    load: async () => null,
    // For each scorecard the right to its unit is asked for as well.
    subject: (_, { actor }) => ({ unitId: somewhere(actor) }),
    act: (request) => runImport(request, services),
  });

  endpoint(app, services, {
    ...shared,
    id: 'exportScorecard',
    method: 'GET',
    path: '/scorecards/:scorecard/export',
    summary: 'A scorecard as the file that the command line reads',
    params: scorecardIdSchema,
    query: exportQuerySchema,
    response: exportedSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject: ({ unitId }) => ({ unitId }),
    act: async ({ tx, query }, own) => exportScorecard(tx, own, query),
  });
}
