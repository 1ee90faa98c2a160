import { and, desc, eq, lt } from 'drizzle-orm';
import { period } from '../db/index.js';
import { unitsWith } from '../facts/waits.js';
import { missingValues } from '../reminders/missing-values.js';
import { type Asked, MOST_ITEMS, type Names, type Todo } from './asked.js';
import { labelsOf } from './indicator-labels.js';

/** Most periods looked at; older ones that are still open are for those who keep the periods. */
const MOST_PERIODS = 4;

/**
 * Values that were to be submitted by now, in periods that are open. Data owners see what is entrusted to them, or to nobody in
 * particular; everybody else all of it.
 */
export async function overdueValues({ tx, actor, day, now }: Asked, units: Names): Promise<readonly Todo[]> {
  const periods = await tx
    .select()
    .from(period)
    .where(and(eq(period.state, 'open'), lt(period.entryDue, now)))
    .orderBy(desc(period.entryDue))
    .limit(MOST_PERIODS);
  const others = new Set(
    unitsWith(actor, [...units.keys()], 'administrator', 'planner', 'verifier', 'approver', 'auditor'),
  );
  const found: Todo[] = [];
  for (const { code, entryDue } of periods) {
    const missing = (await missingValues(tx, code, day)).filter(
      ({ unitId, owners }) =>
        units.has(unitId) && (others.has(unitId) || owners.length === 0 || owners.includes(actor.identity.userId)),
    );
    if (missing.length === 0) continue;
    const shown = missing.slice(0, MOST_ITEMS);
    const labelOf = await labelsOf(
      tx,
      shown.map(({ scorecardId }) => scorecardId),
    );
    found.push({
      kind: 'overdue',
      count: missing.length,
      late: missing.length,
      since: null,
      due: entryDue?.toISOString() ?? null,
      items: shown.map(({ scorecardId, indicator, unitId }) => ({
        title: labelOf(scorecardId, indicator),
        about: indicator,
        unit: units.get(unitId) ?? { id: '', en: '' },
        period: code,
        day: null,
        late: true,
      })),
    });
  }
  return found;
}
