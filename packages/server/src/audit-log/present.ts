import type { AuditEntryOutput, AuditSubjectOutput } from '@berimbang/contract';
import type { AuditEntry, AuditNote } from './append.js';
import type { AuditRow } from './queries.js';

/** An entry with what it was about; `subjects` gives that for its notes. */
export function presentAudit(
  { seq, at, entry, previous, hash }: AuditRow,
  subjects: (notes: readonly AuditNote[]) => AuditSubjectOutput[],
): AuditEntryOutput {
  const { user, operation, request, notes } = JSON.parse(entry) as AuditEntry;
  return { seq, at, user, operation, request, notes: [...notes], subjects: subjects(notes), previous, hash };
}

export function notesOf({ entry }: AuditRow): readonly AuditNote[] {
  return (JSON.parse(entry) as AuditEntry).notes;
}
