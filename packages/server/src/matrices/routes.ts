import {
  blockPartSchema,
  idSchema,
  judgementsSchema,
  matrixPartSchema,
  pageQuerySchema,
  pageSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { presentBlock } from '../blocks/routes.js';
import type { Transaction } from '../db/index.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { notFound } from '../http/refusal.js';
import type { Services } from '../http/services.js';
import { editing } from '../scorecards/editor.js';
import { BLOCK, findPart, listPartRows } from '../scorecards/part-kinds.js';
import type { LoadedPart } from '../scorecards/part-routes.js';
import { findScorecard } from '../scorecards/queries.js';
import { enterJudgements } from './commands.js';
import { presentMatrix } from './consistency.js';
import { MATRIX_POLICY } from './policy.js';

const address = z.object({ scorecard: idSchema, matrix: idSchema });
const shared = { tag: 'matrices', policy: MATRIX_POLICY } as const;
const path = '/scorecards/:scorecard/matrices/:matrix';
const subject = ({ own }: LoadedPart) => ({ unitId: own.unitId });

export function matrixRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listMatrices',
    method: 'GET',
    path: '/scorecards/:scorecard/matrices',
    summary: 'Tables and hierarchies of pairwise judgements',
    params: z.object({ scorecard: idSchema }),
    query: pageQuerySchema.extend({ section: z.enum(['matrices', 'hierarchies']).default('matrices') }),
    response: pageSchema(blockPartSchema),
    load: ({ tx, params: { scorecard } }) => findScorecard(tx, scorecard),
    subject: ({ unitId }) => ({ unitId }),
    act: async ({ tx, query }, own) => {
      const rows = await listPartRows(
        tx,
        BLOCK,
        own.id,
        query,
        readCursor(query.after, ['string', 'number', 'string']),
      );
      return pageOf(rows, query.limit, (row) => [row.section ?? '', row.position, row.id], presentBlock);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readMatrix',
    method: 'GET',
    path,
    summary: 'A table of judgements with its weights, its consistency, and what would mend it',
    params: address,
    response: matrixPartSchema,
    load: ({ tx, params }) => loadMatrix(tx, params, false),
    subject,
    act: ({ tx }, { own, row }) => presentMatrix(tx, own, row),
  });

  endpoint(app, services, {
    ...shared,
    id: 'enterJudgements',
    method: 'PUT',
    path: `${path}/judgements`,
    summary: 'Enters the judgements of the group or of one expert',
    params: address,
    body: judgementsSchema,
    response: matrixPartSchema,
    load: ({ tx, params }) => loadMatrix(tx, params, true),
    subject,
    current: ({ row }) => presentBlock(row),
    act: async (request, { own, row }) => {
      const { reason } = request.body;
      request.note({ kind: 'matrix', id: row.id, ...(reason === null ? {} : { reason }) });
      const changed = await editing(request, services, (by) => enterJudgements(by, own, row, request.body));
      return presentMatrix(request.tx, await findScorecard(request.tx, own.id), changed);
    },
  });
}

async function loadMatrix(
  tx: Transaction,
  { scorecard, matrix }: z.output<typeof address>,
  lock: boolean,
): Promise<LoadedPart> {
  const own = await findScorecard(tx, scorecard, lock);
  const row = await findPart(tx, BLOCK, own.id, matrix);
  if (row.section !== 'matrices' && row.section !== 'hierarchies') throw notFound('matrix', matrix, 'path.matrix');
  return { own, row };
}
