import type { FindingEventOutput, FindingOutput } from '@berimbang/contract';
import type { Finding, FindingEvent } from './queries.js';

export function presentFinding(row: Finding): FindingOutput {
  const { organisationId: _, position: __, raisedAt, ...shown } = row;
  return { ...shown, raisedAt: raisedAt.toISOString() };
}

export function presentFindingEvent({ kind, before, after, text, byUser, at }: FindingEvent): FindingEventOutput {
  return { kind, before, after, text, by: byUser, at: at.toISOString() };
}
