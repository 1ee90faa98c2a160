import { auditEntrySchema, auditFilterSchema, chainSchema, pageQuerySchema, pageSchema } from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpoint } from '../http/endpoint.js';
import { pageOf, readCursor } from '../http/page.js';
import type { Services } from '../http/services.js';
import { verifyChain } from './chain.js';
import { AUDIT_LOG_POLICY } from './policy.js';
import { presentAudit } from './present.js';
import { findAudit, listAudit } from './queries.js';
import { chainText } from './sentences.js';

const shared = { tag: 'audit-log', method: 'GET', policy: AUDIT_LOG_POLICY, subject: () => ({}) } as const;

export function auditLogRoutes(app: FastifyInstance, services: Services): void {
  endpoint(app, services, {
    ...shared,
    id: 'listAuditLog',
    path: '/audit-log',
    summary: 'The audit log from the latest entry back, by operation, person, time and thing',
    query: pageQuerySchema.extend(auditFilterSchema.shape),
    response: pageSchema(auditEntrySchema),
    load: async () => null,
    act: async ({ tx, query }) => {
      const before = readCursor(query.after, ['number'])?.[0];
      const rows = await listAudit(tx, query, query.limit, before === undefined ? null : Number(before));
      return pageOf(rows, query.limit, ({ seq }) => [seq], presentAudit);
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

  endpoint(app, services, {
    ...shared,
    id: 'readAuditEntry',
    path: '/audit-log/:seq',
    summary: 'One entry of the audit log',
    params: z.object({ seq: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) }),
    response: auditEntrySchema,
    load: ({ tx, params }) => findAudit(tx, params.seq),
    act: async (_, row) => presentAudit(row),
  });
}
