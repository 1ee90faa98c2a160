import { and, asc, count, eq, inArray, lt, ne, sql } from 'drizzle-orm';
import { finding, measure, scorecard, type Transaction } from '../db/index.js';
import { type Asked, MOST_ITEMS, type Names, type Todo } from './asked.js';

/** Measures that are planned or running, those past their day first. */
export async function openMeasures({ tx, day }: Asked, units: Names): Promise<readonly Todo[]> {
  if (units.size === 0) return [];
  const open = and(inArray(measure.state, ['planned', 'running']), inArray(scorecard.unitId, [...units.keys()]));
  const total = await countOf(tx, open);
  if (total === 0) return [];
  const rows = await tx
    .select({ own: measure, unitId: scorecard.unitId })
    .from(measure)
    .innerJoin(scorecard, eq(scorecard.id, measure.scorecardId))
    .where(open)
    .orderBy(sql`${measure.due} asc nulls last`, asc(measure.position))
    .limit(MOST_ITEMS);
  return [
    {
      kind: 'measures',
      count: total,
      late: await countOf(tx, and(open, lt(measure.due, day))),
      since: null,
      due: null,
      items: rows.map(({ own, unitId }) => ({
        title: { id: own.action, en: own.action },
        about: own.indicator,
        unit: units.get(unitId) ?? { id: '', en: '' },
        period: own.period,
        day: own.due,
        late: own.due !== null && own.due < day,
        scorecardId: own.scorecardId,
      })),
    },
  ];
}

async function countOf(tx: Transaction, where: ReturnType<typeof and>): Promise<number> {
  const [found] = await tx
    .select({ count: count() })
    .from(measure)
    .innerJoin(scorecard, eq(scorecard.id, measure.scorecardId))
    .where(where);
  return found?.count ?? 0;
}

/** Findings that are not closed, the oldest first. */
export async function openFindings({ tx }: Asked, units: Names): Promise<readonly Todo[]> {
  if (units.size === 0) return [];
  const rows = await tx
    .select({ own: finding, unitId: scorecard.unitId })
    .from(finding)
    .innerJoin(scorecard, eq(scorecard.id, finding.scorecardId))
    .where(and(ne(finding.state, 'closed'), inArray(scorecard.unitId, [...units.keys()])))
    .orderBy(asc(finding.raisedAt));
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      kind: 'findings',
      count: rows.length,
      late: 0,
      since: first.own.raisedAt.toISOString(),
      due: null,
      items: rows.slice(0, MOST_ITEMS).map(({ own, unitId }) => ({
        title: { id: own.title, en: own.title },
        about: null,
        unit: units.get(unitId) ?? { id: '', en: '' },
        period: null,
        day: null,
        late: false,
      })),
    },
  ];
}
