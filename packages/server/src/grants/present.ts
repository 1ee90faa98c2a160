import type { GrantOutput } from '@berimbang/contract';
import type { Grant } from './queries.js';

export function presentGrant(row: Grant): GrantOutput {
  return {
    id: row.id,
    userId: row.userId,
    role: row.role,
    unitId: row.unitId,
    from: row.fromDate,
    to: row.toDate,
    active: row.active,
    givenBy: row.givenBy,
    givenAt: row.givenAt.toISOString(),
    revokedBy: row.revokedBy,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    revision: row.revision,
  };
}
