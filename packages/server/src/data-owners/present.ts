import type { DataOwnerEventOutput, DataOwnerOutput } from '@berimbang/contract';
import type { DataOwner, DataOwnerEvent } from './queries.js';

export function presentDataOwner(row: DataOwner): DataOwnerOutput {
  const { organisationId: _, fromDate, toDate, givenAt, endedAt, ...same } = row;
  return {
    ...same,
    from: fromDate,
    to: toDate,
    givenAt: givenAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

export function presentDataOwnerEvent({
  kind,
  onDate,
  otherId,
  reason,
  byUser,
  at,
}: DataOwnerEvent): DataOwnerEventOutput {
  return { kind, on: onDate, otherId, reason, by: byUser, at: at.toISOString() };
}
