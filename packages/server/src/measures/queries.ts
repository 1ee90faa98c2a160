import type { measureQuerySchema } from '@berimbang/contract';
import { and, asc, desc, eq, gt, inArray, ne } from 'drizzle-orm';
import type { z } from 'zod';
import { indicator, measure, measureEvent, scorecard, type Transaction } from '../db/index.js';
import { type About, scorecardAbout } from '../findings/queries.js';
import { notFound } from '../http/refusal.js';

export type Measure = typeof measure.$inferSelect;
export type MeasureEvent = typeof measureEvent.$inferSelect;

/** The latest measure for an indicator's result in a period that was not cancelled; undefined where there is none. */
export async function measureFor(
  tx: Transaction,
  scorecardId: string,
  indicatorCode: string,
  period: string,
): Promise<Measure | undefined> {
  const [found] = await tx
    .select()
    .from(measure)
    .where(
      and(
        eq(measure.scorecardId, scorecardId),
        eq(measure.indicator, indicatorCode),
        eq(measure.period, period),
        ne(measure.state, 'cancelled'),
      ),
    )
    .orderBy(desc(measure.position))
    .limit(1);
  return found;
}

/** Refuses an indicator that is not in the scorecard. */
export async function checkIndicator(tx: Transaction, scorecardId: string, code: string): Promise<void> {
  const [found] = await tx
    .select({ id: indicator.id })
    .from(indicator)
    .where(and(eq(indicator.scorecardId, scorecardId), eq(indicator.code, code)));
  if (found === undefined) throw notFound('indicator', code, 'body.indicator');
}

export interface FoundMeasure {
  readonly measure: Measure;
  readonly about: About;
}

/** A measure with its scorecard; locked where it will be changed. Refuses one that is not there. */
export async function findMeasure(tx: Transaction, id: string, lock = false): Promise<FoundMeasure> {
  const query = tx.select().from(measure).where(eq(measure.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('measure', id, 'path.measure');
  return { measure: found, about: await scorecardAbout(tx, found.scorecardId, 'path.measure') };
}

/** Measures in the order in which they were made. `units` null is all of them. */
export async function listMeasures(
  tx: Transaction,
  filter: z.output<typeof measureQuerySchema>,
  units: ReadonlySet<string> | null,
  after: number,
): Promise<Measure[]> {
  const { scorecardId, indicator: code, period, state, owner } = filter;
  const rows = await tx
    .select({ measure })
    .from(measure)
    .innerJoin(scorecard, eq(scorecard.id, measure.scorecardId))
    .where(
      and(
        gt(measure.position, after),
        units === null ? undefined : inArray(scorecard.unitId, [...units]),
        scorecardId === undefined ? undefined : eq(measure.scorecardId, scorecardId),
        code === undefined ? undefined : eq(measure.indicator, code),
        period === undefined ? undefined : eq(measure.period, period),
        state === undefined ? undefined : eq(measure.state, state),
        owner === undefined ? undefined : eq(measure.owner, owner),
      ),
    )
    .orderBy(asc(measure.position))
    .limit(filter.limit + 1);
  return rows.map((row) => row.measure);
}

export function measureHistory(tx: Transaction, id: string, limit: number, after: number): Promise<MeasureEvent[]> {
  return tx
    .select()
    .from(measureEvent)
    .where(and(eq(measureEvent.measureId, id), gt(measureEvent.id, after)))
    .orderBy(asc(measureEvent.id))
    .limit(limit + 1);
}
