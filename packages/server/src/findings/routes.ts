import {
  answerFindingSchema,
  auditFindingSchema,
  changeFindingSchema,
  closeFindingSchema,
  findingEventSchema,
  findingQuerySchema,
  idSchema,
  newFindingSchema,
  pageQuerySchema,
  pageSchema,
  returnFindingSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import { byOf, dayOf, type Loaded } from '../http/request.js';
import type { Services } from '../http/services.js';
import { type Acting, answerFinding, changeFinding, closeFinding, raiseFinding, returnFinding } from './commands.js';
import { FINDING_POLICY } from './policy.js';
import { presentFinding, presentFindingEvent } from './present.js';
import { type FoundFinding, findFinding, findingHistory, listFindings, scorecardAbout } from './queries.js';

const address = z.object({ finding: idSchema });
const shared = { tag: 'findings', policy: FINDING_POLICY } as const;
const subject = ({ about }: FoundFinding) => ({ unitId: about.unitId });
const read = {
  ...shared,
  params: address,
  load: ({ tx, params }: Loaded<typeof address>) => findFinding(tx, params.finding),
  subject,
} as const;
const write = {
  ...shared,
  params: address,
  response: auditFindingSchema,
  load: ({ tx, params }: Loaded<typeof address>) => findFinding(tx, params.finding, true),
  subject,
  current: ({ finding }: FoundFinding) => presentFinding(finding),
} as const;

type Asking = Parameters<typeof byOf>[0] & Parameters<typeof dayOf>[0];
const acting = (request: Asking): Acting => ({ ...byOf(request), now: request.now, today: dayOf(request) });

export function findingRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listFindings',
    method: 'GET',
    path: '/findings',
    summary: 'Findings of the auditors, by scorecard and state',
    query: findingQuerySchema,
    response: pageSchema(auditFindingSchema),
    load: async () => null,
    subject: () => ({}),
    act: async ({ tx, query, actor }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await listFindings(tx, query, actor.units, after);
      return pageOf(rows, query.limit, ({ position }) => [position], presentFinding);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'createFinding',
    method: 'POST',
    path: '/findings',
    summary: 'Raises a finding; planners and data owners of the unit are told',
    body: newFindingSchema,
    response: auditFindingSchema,
    status: 201,
    load: ({ tx, body }) => scorecardAbout(tx, body.scorecardId, 'body.scorecardId'),
    subject: ({ unitId }) => ({ unitId }),
    act: async (request, about) => {
      const made = await raiseFinding(acting(request), about, request.body);
      request.note({ kind: 'finding', id: made.id, on: made.subjectKind, of: made.subjectId });
      return presentFinding(made);
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readFinding',
    method: 'GET',
    path: '/findings/:finding',
    summary: 'One finding',
    response: auditFindingSchema,
    act: async (_, { finding }) => presentFinding(finding),
  });

  endpoint(app, services, {
    ...write,
    id: 'changeFinding',
    method: 'PATCH',
    path: '/findings/:finding',
    summary: 'Changes the words of a finding that is not closed',
    body: changeFindingSchema,
    act: async (request, own) => {
      request.note({ kind: 'finding', id: own.finding.id });
      return presentFinding(await changeFinding(acting(request), own, request.body));
    },
  });

  endpoint(app, services, {
    ...write,
    id: 'answerFinding',
    method: 'POST',
    path: '/findings/:finding/answer',
    summary: 'Answers a finding',
    body: answerFindingSchema,
    act: async (request, own) => {
      request.note({ kind: 'finding', id: own.finding.id });
      return presentFinding(await answerFinding(acting(request), own, request.body.answer));
    },
  });

  endpoint(app, services, {
    ...write,
    id: 'returnFinding',
    method: 'POST',
    path: '/findings/:finding/return',
    summary: 'Sends the answer to a finding back',
    body: returnFindingSchema,
    act: async (request, own) => {
      request.note({ kind: 'finding', id: own.finding.id, reason: request.body.reason });
      return presentFinding(await returnFinding(acting(request), own, request.body.reason));
    },
  });

  endpoint(app, services, {
    ...write,
    id: 'closeFinding',
    method: 'POST',
    path: '/findings/:finding/close',
    summary: 'Closes an answered finding with a conclusion',
    body: closeFindingSchema,
    act: async (request, own) => {
      request.note({ kind: 'finding', id: own.finding.id });
      return presentFinding(await closeFinding(acting(request), own, request.body.conclusion));
    },
  });

  endpoint(app, services, {
    ...read,
    id: 'readFindingHistory',
    method: 'GET',
    path: '/findings/:finding/history',
    summary: 'What happened to a finding, with its answers',
    query: pageQuerySchema,
    response: pageSchema(findingEventSchema),
    act: async ({ tx, query }, { finding }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await findingHistory(tx, finding.id, query.limit, after);
      return pageOf(rows, query.limit, ({ id }) => [id], presentFindingEvent);
    },
  });
}
