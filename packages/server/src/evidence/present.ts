import type { EvidenceOutput, EvidenceType } from '@berimbang/contract';
import type { EvidenceView } from './queries.js';

export function presentEvidence({ own, citedBy, kept }: EvidenceView): EvidenceOutput {
  const { id, cellId, name, type, size, hash, uploadedBy, uploadedAt, withdrawnBy, withdrawnReason, revision } = own;
  return {
    id,
    factId: cellId,
    name,
    type: type as EvidenceType,
    size,
    hash,
    uploadedBy,
    uploadedAt: uploadedAt.toISOString(),
    withdrawnBy,
    withdrawnAt: own.withdrawnAt?.toISOString() ?? null,
    withdrawnReason,
    citedBy: [...citedBy],
    kept,
    revision,
  };
}
