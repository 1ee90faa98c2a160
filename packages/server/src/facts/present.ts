import type { FactOutput, FactRevisionOutput } from '@berimbang/contract';
import { MISSING_REASONS } from '@berimbang/engine';
import { inMark } from '@berimbang/files';
import type { FactView } from './queries.js';
import type { Revision } from './revisions.js';

export function presentRevision(own: Revision, mark: 'comma' | 'point'): FactRevisionOutput {
  return {
    revision: own.revision,
    state: own.state,
    value: own.value === null ? null : (inMark(own.value, mark, 'point') ?? own.value),
    written: own.value,
    missing: MISSING_REASONS.find((reason) => reason === own.missing) ?? null,
    source: own.source,
    note: own.note,
    reason: own.reason,
    correction: own.correction,
    oneStep: own.oneStep,
    enteredBy: own.enteredBy,
    enteredAt: own.enteredAt.toISOString(),
    by: own.byUser,
    at: own.at.toISOString(),
  };
}

export function presentFact({ cell, current, approved, mark }: FactView): FactOutput {
  const { id, scorecardId, node, place, status, ordinal, period, indicator } = cell;
  return {
    id,
    scorecardId,
    node,
    place: JSON.parse(place) as Record<string, string>,
    status,
    ordinal,
    period,
    indicator,
    revision: current.revision,
    current: presentRevision(current, mark),
    approved: approved === null ? null : presentRevision(approved, mark),
  };
}
