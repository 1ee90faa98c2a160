import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { dataOwner, type Transaction } from '../db/index.js';

/** Who answers for the inputs of a scorecard on a day: owners and their stand-ins, by `indicator:CODE` or `node:ID`. */
export async function ownersOn(
  tx: Transaction,
  scorecardId: string,
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx
    .select({ subject: dataOwner.subject, userId: dataOwner.userId })
    .from(dataOwner)
    .where(
      and(
        eq(dataOwner.scorecardId, scorecardId),
        isNull(dataOwner.endedAt),
        or(isNull(dataOwner.fromDate), sql`${dataOwner.fromDate} <= ${day}`),
        or(isNull(dataOwner.toDate), sql`${dataOwner.toDate} >= ${day}`),
      ),
    );
  const owners = new Map<string, string[]>();
  for (const { subject, userId } of rows) owners.set(subject, [...(owners.get(subject) ?? []), userId]);
  return owners;
}
