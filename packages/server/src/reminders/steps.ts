import type { Role } from '@berimbang/contract';

/** What a deadline of a period is for. */
export const STAGES = ['entry', 'verification', 'approval'] as const;
export type Stage = (typeof STAGES)[number];

/** The day of a moment in a time zone: YYYY-MM-DD. */
export function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
}

/** Days from one day to another; less than 0 where that one has passed. */
export function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * The step of reminders before a deadline that so many days before it belong to: the nearest one that has come, so that a
 * day without a server skips none. Null where the first has not come yet, or the deadline has passed.
 */
export function reminderStep(daysLeft: number, daysBefore: readonly number[]): string | null {
  if (daysLeft < 0) return null;
  if (daysLeft === 0) return 'due';
  const come = daysBefore.filter((days) => days >= daysLeft);
  return come.length === 0 ? null : `before-${Math.min(...come)}`;
}

/** Who is told first of what is late; approvers come after them at every stage. */
const FIRST: Readonly<Record<Stage, readonly Role[]>> = {
  entry: ['verifier', 'planner'],
  verification: ['planner'],
  approval: ['planner'],
};

/** Whom a deadline that passed so many days ago is told to by now. */
export function overdueSteps(
  stage: Stage,
  daysLate: number,
  { verifierAfter, approverAfter }: { readonly verifierAfter: number; readonly approverAfter: number },
): readonly { readonly name: string; readonly roles: readonly Role[] }[] {
  return [
    { name: 'late-verifier', roles: FIRST[stage], after: verifierAfter },
    { name: 'late-approver', roles: ['approver'] as const, after: approverAfter },
  ].filter(({ after }) => daysLate >= after);
}
