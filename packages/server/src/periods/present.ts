import type { PeriodEventOutput, PeriodOutput } from '@berimbang/contract';
import type { Period, PeriodEvent } from './queries.js';

export function presentPeriod(row: Period): PeriodOutput {
  const { organisationId: _, ...shown } = row;
  return { ...shown, ...deadlinesOf(row) };
}

/** The deadlines as moments in text. */
export function deadlinesOf({
  entryDue,
  verificationDue,
  approvalDue,
}: Pick<Period, 'entryDue' | 'verificationDue' | 'approvalDue'>): Pick<
  PeriodOutput,
  'entryDue' | 'verificationDue' | 'approvalDue'
> {
  return {
    entryDue: entryDue?.toISOString() ?? null,
    verificationDue: verificationDue?.toISOString() ?? null,
    approvalDue: approvalDue?.toISOString() ?? null,
  };
}

export function presentPeriodEvent(row: PeriodEvent): PeriodEventOutput {
  const { kind, before, after, reason, byUser, at } = row;
  return { kind, before, after, reason, by: byUser, at: at.toISOString() };
}
