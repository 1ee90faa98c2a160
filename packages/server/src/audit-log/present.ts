import type { AuditEntryOutput } from '@berimbang/contract';
import type { AuditEntry } from './append.js';
import type { AuditRow } from './queries.js';

export function presentAudit({ seq, at, entry, previous, hash }: AuditRow): AuditEntryOutput {
  const { user, operation, request, notes } = JSON.parse(entry) as AuditEntry;
  return { seq, at, user, operation, request, notes: [...notes], previous, hash };
}
