import type { newPeriodSchema, newPeriodsOfYearSchema, periodDeadlinesSchema } from '@berimbang/contract';
import {
  endOfPeriod,
  type Period as Named,
  parsePeriod,
  periodCode,
  periodsBetween,
  startOfPeriod,
} from '@berimbang/engine';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { period, periodEvent } from '../db/index.js';
import type { By } from '../http/request.js';
import { requiredMeasures } from '../measures/required.js';
import { deadlinesOf } from './present.js';
import type { Period, PeriodEvent } from './queries.js';
import { lockedDeadlines, noSuchStep, periodTaken, redWithoutMeasure, unordered } from './sentences.js';

type Deadlines = Pick<Period, 'entryDue' | 'verificationDue' | 'approvalDue'>;

export async function createPeriod(by: By, body: z.output<typeof newPeriodSchema>): Promise<Period> {
  const named = parsePeriod(body.code);
  if (named === null) throw new Error(`${body.code} passed its schema and is no period`);
  const due = orderedDeadlines(body);
  const [made] = await by.tx
    .insert(period)
    .values({ organisationId: by.organisationId, ...datesOf(named), ...due })
    .onConflictDoNothing()
    .returning();
  if (made === undefined) throw periodTaken(body.code);
  await record(by, made, 'created', null, { state: made.state, ...deadlinesOf(made) });
  return made;
}

/** The periods of a kind in a year; those that were there before stay as they are. */
export async function createPeriodsOfYear(
  by: By,
  { year, kind, due }: z.output<typeof newPeriodsOfYearSchema>,
  timeZone: string,
): Promise<readonly Period[]> {
  const { entry, verification, approval } = due;
  const days = [entry, verification, approval].filter((own) => own !== undefined);
  if (days.some((own, i) => own < (days[i - 1] ?? 0))) throw unordered('body.due');
  const whole: Named = { kind: 'year', year, part: 1 };
  const named = periodsBetween(kind, whole, whole).map(datesOf);
  // The last second of the day, where the organisation is.
  const at = (ends: string, after: number | undefined) =>
    after === undefined
      ? null
      : sql<Date>`(${ends}::date + ${after + 1}::int)::timestamp at time zone ${timeZone} - interval '1 second'`;
  const made = await by.tx
    .insert(period)
    .values(
      named.map((own) => ({
        organisationId: by.organisationId,
        ...own,
        entryDue: at(own.ends, entry),
        verificationDue: at(own.ends, verification),
        approvalDue: at(own.ends, approval),
      })),
    )
    .onConflictDoNothing()
    .returning();
  for (const own of made) await record(by, own, 'created', null, { state: own.state, ...deadlinesOf(own) });
  return by.tx
    .select()
    .from(period)
    .where(and(eq(period.kind, kind), sql`extract(year from ${period.starts}) = ${year}`))
    .orderBy(asc(period.starts));
}

export async function changeDeadlines(
  by: By,
  own: Period,
  body: z.output<typeof periodDeadlinesSchema>,
): Promise<Period> {
  if (own.state === 'locked') throw lockedDeadlines(own.code);
  const due = orderedDeadlines(body);
  await record(by, own, 'deadlines', deadlinesOf(own), deadlinesOf(due), body.reason);
  return change(by, own, due);
}

const STEPS = {
  opened: { from: 'planned', to: 'open' },
  closed: { from: 'open', to: 'closed' },
  reopened: { from: 'closed', to: 'open' },
  locked: { from: 'closed', to: 'locked' },
} as const;

/** Takes a period one step on, or back from closed to open; refuses any other step. */
export async function step(by: By, own: Period, kind: keyof typeof STEPS, reason?: string): Promise<Period> {
  const { from, to } = STEPS[kind];
  if (own.state !== from) throw noSuchStep(own.code, own.state, to);
  if (kind === 'locked') {
    const required = await requiredMeasures(by.tx, own.code);
    if (required.length > 0) throw redWithoutMeasure(own.code, required);
  }
  await record(by, own, kind, { state: from }, { state: to }, reason);
  return change(by, own, { state: to });
}

function datesOf(named: Named): Pick<Period, 'code' | 'kind' | 'starts' | 'ends'> {
  return { code: periodCode(named), kind: named.kind, starts: startOfPeriod(named), ends: endOfPeriod(named) };
}

type Moments = { readonly [K in keyof Deadlines]: string | null };

function orderedDeadlines({ entryDue, verificationDue, approvalDue }: Moments): Deadlines {
  const [entry, verification, approval] = [entryDue, verificationDue, approvalDue].map((text) =>
    text === null ? null : new Date(text),
  );
  const before = (late: Date | null | undefined, ...early: (Date | null | undefined)[]): boolean =>
    early.some((own) => own && late && late < own);
  if (before(verification, entry)) throw unordered('body.verificationDue');
  if (before(approval, entry, verification)) throw unordered('body.approvalDue');
  return { entryDue: entry ?? null, verificationDue: verification ?? null, approvalDue: approval ?? null };
}

async function change({ tx }: By, own: Period, values: Partial<Period>): Promise<Period> {
  const [changed] = await tx
    .update(period)
    .set({ ...values, revision: own.revision + 1 })
    .where(eq(period.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked period was gone');
  return changed;
}

async function record(
  { tx, organisationId, userId }: By,
  { id }: Period,
  kind: PeriodEvent['kind'],
  before: PeriodEvent['before'],
  after: PeriodEvent['after'],
  reason: string | null = null,
): Promise<void> {
  await tx.insert(periodEvent).values({ organisationId, periodId: id, kind, before, after, reason, byUser: userId });
}
