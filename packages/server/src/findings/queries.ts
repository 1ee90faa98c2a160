import type { findingQuerySchema } from '@berimbang/contract';
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { factCell, finding, findingEvent, indicator, scorecard, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Finding = typeof finding.$inferSelect;
export type FindingEvent = typeof findingEvent.$inferSelect;
/** The scorecard that something is about, as far as rights and sentences depend on it. */
export type About = Pick<typeof scorecard.$inferSelect, 'id' | 'unitId' | 'code'>;

const about = { id: scorecard.id, unitId: scorecard.unitId, code: scorecard.code };

/** A scorecard by its identifier. Refuses one that is not there. */
export async function scorecardAbout(tx: Transaction, id: string, where: string): Promise<About> {
  const [found] = await tx.select(about).from(scorecard).where(eq(scorecard.id, id));
  if (found === undefined) throw notFound('scorecard', id, where);
  return found;
}

/** Refuses a subject that is not in the scorecard. */
export async function checkSubject(
  tx: Transaction,
  { scorecardId, subjectKind, subjectId }: Pick<Finding, 'scorecardId' | 'subjectKind' | 'subjectId'>,
): Promise<void> {
  const table = { indicator, value: factCell };
  const isThere =
    subjectKind === 'scorecard'
      ? subjectId === scorecardId
      : (
          await tx
            .select({ id: table[subjectKind].id })
            .from(table[subjectKind])
            .where(and(eq(table[subjectKind].id, subjectId), eq(table[subjectKind].scorecardId, scorecardId)))
        ).length > 0;
  if (!isThere) throw notFound(subjectKind, subjectId, 'body.subjectId');
}

export interface FoundFinding {
  readonly finding: Finding;
  readonly about: About;
}

/** A finding with its scorecard; locked where it will be changed. Refuses one that is not there. */
export async function findFinding(tx: Transaction, id: string, lock = false): Promise<FoundFinding> {
  const query = tx.select().from(finding).where(eq(finding.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('finding', id, 'path.finding');
  return { finding: found, about: await scorecardAbout(tx, found.scorecardId, 'path.finding') };
}

/** Findings in the order in which they were raised. `units` null is all of them. */
export async function listFindings(
  tx: Transaction,
  filter: z.output<typeof findingQuerySchema>,
  units: ReadonlySet<string> | null,
  after: number,
): Promise<Finding[]> {
  const rows = await tx
    .select({ finding })
    .from(finding)
    .innerJoin(scorecard, eq(scorecard.id, finding.scorecardId))
    .where(
      and(
        gt(finding.position, after),
        units === null ? undefined : inArray(scorecard.unitId, [...units]),
        filter.scorecardId === undefined ? undefined : eq(finding.scorecardId, filter.scorecardId),
        filter.state === undefined ? undefined : eq(finding.state, filter.state),
      ),
    )
    .orderBy(asc(finding.position))
    .limit(filter.limit + 1);
  return rows.map((row) => row.finding);
}

export function findingHistory(tx: Transaction, id: string, limit: number, after: number): Promise<FindingEvent[]> {
  return tx
    .select()
    .from(findingEvent)
    .where(and(eq(findingEvent.findingId, id), gt(findingEvent.id, after)))
    .orderBy(asc(findingEvent.id))
    .limit(limit + 1);
}
