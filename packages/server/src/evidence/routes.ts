import { evidenceSchema, idSchema, pageQuerySchema, pageSchema, withdrawEvidenceSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { FileAnswer, fileAnswerSchema } from '../http/file-answer.js';
import { pageOf, readCursor } from '../http/page.js';
import { notFound } from '../http/refusal.js';
import { byOf, dayOf } from '../http/request.js';
import type { Services } from '../http/services.js';
import { addEvidence, withdrawEvidence } from './commands.js';
import { readContent } from './content.js';
import { EVIDENCE_POLICY } from './policy.js';
import { presentEvidence } from './present.js';
import { type EvidenceView, findEvidence, listEvidence, type Place, placeOf } from './queries.js';
import { takeFile } from './take-file.js';

export interface EvidenceLimits {
  /** Bytes of one file. */
  readonly mostBytes: number;
  /** Files that may stand at one value. */
  readonly mostFiles: number;
}

const LIMITS: EvidenceLimits = { mostBytes: 10_485_760, mostFiles: 20 };

const ofFact = z.object({ fact: idSchema });
const ofEvidence = z.object({ evidence: idSchema });
const shared = { tag: 'evidence', policy: EVIDENCE_POLICY } as const;

interface Found {
  readonly view: EvidenceView;
  readonly place: Place;
}
const subject = ({ place }: Found) => place;

export function evidenceRoutes(app: FastifyInstance, services: Services, limits: EvidenceLimits = LIMITS): void {
  endpoint(app, services, {
    ...shared,
    id: 'listEvidence',
    method: 'GET',
    path: '/facts/:fact/evidence',
    summary: 'The files that show where a value comes from, withdrawn ones too',
    params: ofFact,
    query: pageQuerySchema,
    response: pageSchema(evidenceSchema),
    load: ({ tx, params, ...request }) => placeOf(tx, params.fact, dayOf(request), 'path.fact'),
    subject: (place) => place,
    act: async ({ tx, query }, { cellId }) => {
      const after = Number(readCursor(query.after, ['number'])?.[0] ?? 0);
      const rows = await listEvidence(tx, cellId, query.limit, after);
      return pageOf(rows, query.limit, ({ own }) => [own.position], presentEvidence);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'uploadEvidence',
    method: 'POST',
    path: '/facts/:fact/evidence',
    summary: 'Adds a file to a value, as `file` of multipart/form-data; the next revision of the value cites it',
    params: ofFact,
    response: evidenceSchema,
    status: 201,
    receive: (raw) => takeFile(raw, limits.mostBytes),
    load: ({ tx, params, ...request }) => placeOf(tx, params.fact, dayOf(request), 'path.fact'),
    subject: (place) => place,
    act: async (request, { cellId }) => {
      const made = await addEvidence(byOf(request), cellId, request.received, limits.mostFiles);
      request.note({ kind: 'evidence', id: made.own.id, of: cellId, hash: made.own.hash });
      return presentEvidence(made);
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'readEvidence',
    method: 'GET',
    path: '/evidence/:evidence',
    summary: 'What is known of a file, without its content',
    params: ofEvidence,
    response: evidenceSchema,
    load: async ({ tx, params, ...request }) => {
      const view = await findEvidence(tx, params.evidence, 'path.evidence');
      return { view, place: await placeOf(tx, view.own.cellId, dayOf(request), 'path.evidence') };
    },
    subject,
    act: async (_, { view }) => presentEvidence(view),
  });

  endpoint(app, services, {
    ...shared,
    id: 'downloadEvidence',
    method: 'GET',
    path: '/evidence/:evidence/content',
    summary: 'The file itself, to be saved',
    params: ofEvidence,
    response: fileAnswerSchema,
    load: async ({ tx, params, ...request }) => {
      const view = await findEvidence(tx, params.evidence, 'path.evidence');
      return { view, place: await placeOf(tx, view.own.cellId, dayOf(request), 'path.evidence') };
    },
    subject,
    act: async ({ organisation }, { view: { own, kept } }) => {
      if (!kept) throw notFound('evidence-content', own.name, 'path.evidence');
      const { name, size, hash } = own;
      return new FileAnswer({
        name,
        size,
        hash,
        parts: () => readContent(services.database, organisation.id, hash, size),
      });
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'withdrawEvidence',
    method: 'POST',
    path: '/evidence/:evidence/withdraw',
    summary: 'Withdraws a file with a reason; its content stays where a value was submitted with it',
    params: ofEvidence,
    body: withdrawEvidenceSchema,
    response: evidenceSchema,
    load: async ({ tx, params, ...request }) => {
      const view = await findEvidence(tx, params.evidence, 'path.evidence', true);
      return { view, place: await placeOf(tx, view.own.cellId, dayOf(request), 'path.evidence') };
    },
    subject,
    current: ({ view }) => presentEvidence(view),
    act: async (request, { view: { own } }) => {
      const { reason } = request.body;
      request.note({ kind: 'evidence', id: own.id, of: own.cellId, reason });
      return presentEvidence(await withdrawEvidence(byOf(request), own, reason, request.now));
    },
  });
}
