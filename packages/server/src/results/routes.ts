import {
  auditOutput,
  auditSchema,
  calculationSchema,
  explanationOutput,
  explanationQuerySchema,
  explanationSchema,
  pageQuerySchema,
  pageSchema,
  readingsSchema,
  recheckSchema,
  resultQuerySchema,
  resultSchema,
  scorecardIdSchema,
} from '@berimbang/contract';
import { audit } from '@berimbang/engine';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { findScorecard, markIn } from '../facts/queries.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { graphAsOf } from './as-of.js';
import { evaluated } from './evaluated.js';
import { explainCell, toDepth } from './explain.js';
import { RESULT_POLICY } from './policy.js';
import { presentCalculation, presentResult } from './present.js';
import { findCalculation, listCalculations, listResults } from './queries.js';
import { readingsOf } from './readings.js';
import { recheck } from './recheck.js';

const ofCalculation = scorecardIdSchema.extend({ calculation: z.coerce.number().int().positive() });
const shared = { tag: 'results', policy: RESULT_POLICY } as const;
const subject = ({ unitId }: Scorecard) => ({ unitId });

export function resultRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listResults',
    method: 'GET',
    path: '/scorecards/:scorecard/results',
    summary: 'Stored results, of all nodes or of one',
    params: scorecardIdSchema,
    query: resultQuerySchema,
    response: pageSchema(resultSchema),
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async ({ tx, query }, own) => {
      const after = readCursor(query.after, ['string', 'string']);
      const rows = await listResults(tx, own.id, { ...query, after });
      const { graph } = await definitionOf(tx, own);
      return pageOf(
        rows,
        query.limit,
        ({ node, place }) => [node, place],
        (row) => presentResult(row, graph),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'listCalculations',
    method: 'GET',
    path: '/scorecards/:scorecard/calculations',
    summary: 'Calculations with their fingerprints, the latest first',
    params: scorecardIdSchema,
    query: pageQuerySchema,
    response: pageSchema(calculationSchema),
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async ({ tx, query }, own) => {
      const before = Number(readCursor(query.after, ['number'])?.[0] ?? Number.MAX_SAFE_INTEGER);
      const rows = await listCalculations(tx, own.id, before, query.limit);
      return pageOf(rows, query.limit, ({ id }) => [id], presentCalculation);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'recheckCalculation',
    method: 'GET',
    path: '/scorecards/:scorecard/calculations/:calculation/recheck',
    summary: 'Computes a calculation again from what it read, and compares to the digit',
    params: ofCalculation,
    response: recheckSchema,
    load: async ({ tx, params }) => {
      const own = await findScorecard(tx, params.scorecard, 'path.scorecard');
      return { own, calculation: await findCalculation(tx, own.id, params.calculation) };
    },
    subject: ({ own }) => ({ unitId: own.unitId }),
    act: ({ tx }, { own, calculation }) => recheck(tx, own, calculation),
  });

  endpoint(app, services, {
    ...shared,
    id: 'explainResult',
    method: 'GET',
    path: '/scorecards/:scorecard/explanation',
    summary: 'Why a result is what it is, down to values and rules',
    params: scorecardIdSchema,
    query: explanationQuerySchema,
    response: explanationSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async ({ tx, query }, own) => {
      const calculation = await findCalculation(tx, own.id, query.calculation ?? null);
      const evaluation = await evaluated(tx, calculation, markIn(own.head));
      return { ...toDepth(explanationOutput(evaluation, explainCell(evaluation, query.cell)), query.depth) };
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'listReadings',
    method: 'GET',
    path: '/scorecards/:scorecard/readings',
    summary: 'The periods at which a scorecard is read, and which have results',
    params: scorecardIdSchema,
    response: readingsSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: ({ tx }, own) => readingsOf(tx, own),
  });

  endpoint(app, services, {
    ...shared,
    id: 'auditScorecard',
    method: 'GET',
    path: '/scorecards/:scorecard/audit',
    summary: 'Which printed figures follow from the values, which do not, and why',
    params: scorecardIdSchema,
    response: auditSchema,
    load: ({ tx, params }) => findScorecard(tx, params.scorecard, 'path.scorecard'),
    subject,
    act: async ({ tx }, own) => {
      const graph = await graphAsOf(tx, await findCalculation(tx, own.id, null), markIn(own.head));
      return { ...auditOutput(own.code, graph.model.title, audit(graph, [])) };
    },
  });
}
