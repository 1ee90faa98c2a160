import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { dataOwner, dataOwnerEvent, scorecard, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type DataOwner = typeof dataOwner.$inferSelect;
export type DataOwnerEvent = typeof dataOwnerEvent.$inferSelect;

/** An entrustment with the unit that its scorecard belongs to. */
export interface Entrusted {
  readonly owner: DataOwner;
  readonly unitId: string;
}

/** Locked where it will be changed. */
export async function findDataOwner(tx: Transaction, id: string, where: string, lock = false): Promise<Entrusted> {
  const query = tx.select().from(dataOwner).where(eq(dataOwner.id, id));
  const [owner] = lock ? await query.for('update') : await query;
  if (owner === undefined) throw notFound('data-owner', id, where);
  const [of] = await tx.select({ unitId: scorecard.unitId }).from(scorecard).where(eq(scorecard.id, owner.scorecardId));
  if (of === undefined) throw new Error('a data owner without a scorecard');
  return { owner, ...of };
}

export interface DataOwnerFilter {
  readonly scorecardId?: string | undefined;
  readonly subject?: string | undefined;
  readonly userId?: string | undefined;
  readonly on?: string | undefined;
}

/** Who may see them: their units (null: all), and themselves. */
export interface Reader {
  readonly userId: string;
  readonly units: ReadonlySet<string> | null;
}

const PLACE = sql`(${dataOwner.scorecardId}::text, ${dataOwner.subject}, coalesce(${dataOwner.fromDate}::text, ''), ${dataOwner.id}::text)`;

/** Entrustments by scorecard and subject, the oldest first. */
export function listDataOwners(
  tx: Transaction,
  { scorecardId, subject, userId, on }: DataOwnerFilter,
  reader: Reader,
  limit: number,
  after: readonly (string | number)[] | null,
): Promise<DataOwner[]> {
  return tx
    .select()
    .from(dataOwner)
    .where(
      and(
        scorecardId === undefined ? undefined : eq(dataOwner.scorecardId, scorecardId),
        subject === undefined ? undefined : eq(dataOwner.subject, subject),
        userId === undefined ? undefined : eq(dataOwner.userId, userId),
        on === undefined ? undefined : inForce(on),
        reader.units === null ? undefined : seenBy(reader.userId, reader.units),
        after === null ? undefined : sql`${PLACE} > (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]})`,
      ),
    )
    .orderBy(
      sql`${dataOwner.scorecardId}::text`,
      asc(dataOwner.subject),
      sql`coalesce(${dataOwner.fromDate}::text, '')`,
      sql`${dataOwner.id}::text`,
    )
    .limit(limit + 1);
}

function seenBy(userId: string, units: ReadonlySet<string>): SQL {
  return sql`(${dataOwner.userId} = ${userId} or exists (select from app.scorecard
    where scorecard.id = ${dataOwner.scorecardId} and scorecard.unit_id = any(${sql.param([...units])}::uuid[])))`;
}

function inForce(day: string): SQL {
  return sql`(${dataOwner.fromDate} is null or ${dataOwner.fromDate} <= ${day}::date)
    and (${dataOwner.toDate} is null or ${dataOwner.toDate} >= ${day}::date)`;
}

/** Entrustments of a subject to a person that touch some of the days from `from` to `to`; null has no end on that side. */
export function touching(
  tx: Transaction,
  { scorecardId, subject }: Pick<DataOwner, 'scorecardId' | 'subject'>,
  userId: string,
  from: string | null,
  to: string | null,
): Promise<DataOwner[]> {
  return tx
    .select()
    .from(dataOwner)
    .where(
      and(
        eq(dataOwner.scorecardId, scorecardId),
        eq(dataOwner.subject, subject),
        eq(dataOwner.userId, userId),
        // One that was ended before its first day touches none.
        sql`coalesce(${dataOwner.fromDate}, '-infinity') <= coalesce(${dataOwner.toDate}, 'infinity')`,
        sql`coalesce(${dataOwner.fromDate}, '-infinity') <= coalesce(${to}::date, 'infinity')`,
        sql`coalesce(${dataOwner.toDate}, 'infinity') >= coalesce(${from}::date, '-infinity')`,
      ),
    );
}

/** Stand-ins of an owner on a subject that go beyond a day. */
export function standInsBeyond(tx: Transaction, own: DataOwner, day: string): Promise<DataOwner[]> {
  return tx
    .select()
    .from(dataOwner)
    .where(
      and(
        eq(dataOwner.scorecardId, own.scorecardId),
        eq(dataOwner.subject, own.subject),
        eq(dataOwner.standsInFor, own.userId),
        sql`coalesce(${dataOwner.toDate}, 'infinity') > ${day}::date`,
        sql`coalesce(${dataOwner.fromDate}, '-infinity') >= coalesce(${own.fromDate}::date, '-infinity')`,
      ),
    )
    .for('update');
}

export function dataOwnerHistory(tx: Transaction, id: string, limit: number, after: number): Promise<DataOwnerEvent[]> {
  return tx
    .select()
    .from(dataOwnerEvent)
    .where(and(eq(dataOwnerEvent.dataOwnerId, id), sql`${dataOwnerEvent.id} > ${after}`))
    .orderBy(asc(dataOwnerEvent.id))
    .limit(limit + 1);
}
