import type { EnteredFactsOutput, FactOutput, FactRevisionOutput } from '@berimbang/contract';
import { MISSING_REASONS } from '@berimbang/engine';
import { inMark } from '@berimbang/files';
import type { Language } from '../http/language.js';
import type { Outcome } from './enter.js';
import { faultOutput, refusalsOf } from './outcome-words.js';
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

/** What became of the entries of a bulk entry, in their order. */
export function presentEntered(outcomes: readonly Outcome[], atomic: boolean, language: Language): EnteredFactsOutput {
  const refused = outcomes.filter(({ kind }) => kind !== 'accepted' && kind !== 'unchanged').length;
  const written = refused === 0 || !atomic;
  const items = outcomes.map((outcome, index): EnteredFactsOutput['items'][number] => {
    const there = outcome.kind === 'accepted' || outcome.kind === 'unchanged' ? outcome : null;
    return {
      index,
      outcome: there === null ? 'refused' : there.kind === 'accepted' && !written ? 'not-written' : there.kind,
      id: there !== null && (written || there.kind === 'unchanged') ? there.cell.id : null,
      revision: there !== null && (written || there.kind === 'unchanged') ? there.revision : null,
      refusals: refusalsOf(outcome, language),
      warnings: outcome.kind === 'accepted' ? outcome.warnings.map((fault) => faultOutput(fault, language)) : [],
    };
  });
  const count = (wanted: string): number => items.filter(({ outcome }) => outcome === wanted).length;
  return { accepted: count('accepted'), unchanged: count('unchanged'), refused, items };
}
