import type { endDataOwnerSchema, handOverSchema, newDataOwnerSchema, standInSchema } from '@berimbang/contract';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { dataOwner, dataOwnerEvent } from '../db/index.js';
import { peopleOver } from '../http/people.js';
import type { By } from '../http/request.js';
import { type DataOwner, type DataOwnerEvent, type Entrusted, standInsBeyond, touching } from './queries.js';
import { alreadyEntrusted, isStandIn, noSuchRole, outsideOwnership } from './sentences.js';

interface When {
  readonly now: Date;
  /** Today, where the organisation is. */
  readonly today: string;
}

export async function assignDataOwner(
  by: By,
  body: z.output<typeof newDataOwnerSchema>,
  unitId: string,
  { today }: When,
): Promise<DataOwner> {
  const { scorecardId, subject, userId, from, to, reason } = body;
  const made = await entrust(by, { scorecardId, subject, userId, fromDate: from, toDate: to }, unitId, today);
  await record(by, made.id, 'assigned', from, null, reason);
  return made;
}

/** The owner ends the day before, the next one begins; stand-ins of the former end with them. */
export async function handOver(
  by: By,
  { owner: own, unitId }: Entrusted,
  { userId, from, reason }: z.output<typeof handOverSchema>,
  { now, today }: When,
): Promise<{ readonly ended: DataOwner; readonly owner: DataOwner }> {
  if (own.standsInFor !== null) throw isStandIn();
  // A hand-over on the first day would leave the former owner no day at all.
  if ((own.fromDate !== null && from <= own.fromDate) || (own.toDate !== null && from > own.toDate))
    throw outsideOwnership(own.fromDate, own.toDate, 'body.from');
  if (userId === own.userId) throw alreadyEntrusted(userId, own.subject);
  const ended = await endOn(by, own, dayBefore(from), now);
  const next = { scorecardId: own.scorecardId, subject: own.subject, userId, fromDate: from, toDate: own.toDate };
  const owner = await entrust(by, next, unitId, today);
  await record(by, own.id, 'handed-over', ended.toDate, owner.id, reason);
  await record(by, owner.id, 'took-over', from, own.id, reason);
  return { ended, owner };
}

export async function standIn(
  by: By,
  { owner: own, unitId }: Entrusted,
  { userId, from, to, reason }: z.output<typeof standInSchema>,
  { today }: When,
): Promise<DataOwner> {
  if (own.standsInFor !== null) throw isStandIn();
  if (own.fromDate !== null && from < own.fromDate) throw outsideOwnership(own.fromDate, own.toDate, 'body.from');
  if (own.toDate !== null && to > own.toDate) throw outsideOwnership(own.fromDate, own.toDate, 'body.to');
  const made = await entrust(
    by,
    {
      scorecardId: own.scorecardId,
      subject: own.subject,
      userId,
      fromDate: from,
      toDate: to,
      standsInFor: own.userId,
    },
    unitId,
    today,
  );
  await record(by, made.id, 'stands-in', from, own.id, reason);
  await record(by, own.id, 'stand-in-given', from, made.id, reason);
  return made;
}

export async function endDataOwner(
  by: By,
  { owner: own }: Entrusted,
  { to, reason }: z.output<typeof endDataOwnerSchema>,
  { now }: When,
): Promise<DataOwner> {
  if ((own.fromDate !== null && to < own.fromDate) || (own.toDate !== null && to > own.toDate))
    throw outsideOwnership(own.fromDate, own.toDate, 'body.to');
  await record(by, own.id, 'ended', to, null, reason);
  return endOn(by, own, to, now);
}

type NewDataOwner = Pick<DataOwner, 'scorecardId' | 'subject' | 'userId' | 'fromDate' | 'toDate'> &
  Partial<Pick<DataOwner, 'standsInFor'>>;

async function entrust(by: By, values: NewDataOwner, unitId: string, today: string): Promise<DataOwner> {
  const { scorecardId, subject, userId, fromDate, toDate } = values;
  const day = fromDate === null || fromDate < today ? today : fromDate;
  if (!(await peopleOver(by.tx, unitId, ['data-owner'], day)).includes(userId)) throw noSuchRole(userId, day);
  // Two requests at once could each find the days free.
  await by.tx.execute(sql`select pg_advisory_xact_lock(hashtext('berimbang.data-owners'), hashtext(${scorecardId}))`);
  if ((await touching(by.tx, { scorecardId, subject }, userId, fromDate, toDate)).length > 0)
    throw alreadyEntrusted(userId, subject);
  const [made] = await by.tx
    .insert(dataOwner)
    .values({ ...values, organisationId: by.organisationId, givenBy: by.userId })
    .returning();
  if (made === undefined) throw new Error('a data owner was not returned');
  return made;
}

async function endOn(by: By, own: DataOwner, day: string, now: Date): Promise<DataOwner> {
  if (own.standsInFor === null)
    for (const standing of await standInsBeyond(by.tx, own, day)) {
      await record(by, standing.id, 'ended', day, own.id, null);
      await setEnd(by, standing, day, now);
    }
  return setEnd(by, own, day, now);
}

async function setEnd({ tx }: By, own: DataOwner, day: string, now: Date): Promise<DataOwner> {
  const [changed] = await tx
    .update(dataOwner)
    .set({ toDate: day, endedAt: now, revision: own.revision + 1 })
    .where(eq(dataOwner.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked data owner was gone');
  return changed;
}

async function record(
  { tx, organisationId, userId }: By,
  dataOwnerId: string,
  kind: DataOwnerEvent['kind'],
  onDate: string | null,
  otherId: string | null,
  reason: string | null,
): Promise<void> {
  await tx
    .insert(dataOwnerEvent)
    .values({ organisationId, dataOwnerId, kind, onDate, otherId, reason, byUser: userId });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
