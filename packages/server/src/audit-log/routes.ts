import {
  auditChangesSchema,
  auditEntrySchema,
  auditFilterSchema,
  chainSchema,
  pageQuerySchema,
  pageSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Transaction } from '../db/index.js';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { verifyChain } from './chain.js';
import { changesOf } from './changes.js';
import { AUDIT_LOG_POLICY } from './policy.js';
import { notesOf, presentAudit } from './present.js';
import { findAudit, listAudit } from './queries.js';
import { chainText } from './sentences.js';
import { subjectsOf } from './subjects.js';

/** Most things that are named of one entry: in the list, and on its own. */
const IN_LIST = 3;
const ALONE = 200;

const shared = { tag: 'audit-log', method: 'GET', policy: AUDIT_LOG_POLICY, subject: () => ({}) } as const;

export function auditLogRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listAuditLog',
    path: '/audit-log',
    summary: 'The audit log from the latest entry back, by operation, person, time, thing and text',
    query: pageQuerySchema.extend(auditFilterSchema.shape),
    response: pageSchema(auditEntrySchema),
    load: async () => null,
    act: async ({ tx, query }) => {
      const before = readCursor(query.after, ['number'])?.[0];
      const rows = await listAudit(tx, query, query.limit, before === undefined ? null : Number(before));
      const subjects = await subjectsOf(tx, rows.map(notesOf), IN_LIST);
      return pageOf(
        rows,
        query.limit,
        ({ seq }) => [seq],
        (row) => presentAudit(row, subjects),
      );
    },
  });

  endpoint(app, services, {
    ...shared,
    id: 'verifyAuditLog',
    path: '/audit-log/verification',
    summary: 'Recomputes the chain of the audit log and names the first broken link',
    response: chainSchema,
    load: async () => null,
    act: async ({ tx, organisation, language }) => {
      const found = await verifyChain(tx, organisation.id);
      return { ...found, text: chainText(found)[language] };
    },
  });

  const one = {
    ...shared,
    params: z.object({ seq: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
    load: ({ tx, params }: { readonly tx: Transaction; readonly params: { readonly seq: number } }) =>
      findAudit(tx, params.seq),
  } as const;

  endpoint(app, services, {
    ...one,
    id: 'readAuditEntry',
    path: '/audit-log/:seq',
    summary: 'One entry of the audit log',
    response: auditEntrySchema,
    act: async ({ tx }, row) => presentAudit(row, await subjectsOf(tx, [notesOf(row)], ALONE)),
  });

  endpoint(app, services, {
    ...one,
    id: 'readAuditChanges',
    path: '/audit-log/:seq/changes',
    summary: 'What the request of an entry changed, thing by thing, before and after',
    response: auditChangesSchema,
    act: ({ tx }, row) => changesOf(tx, row),
  });
}
