import type { retireIndicatorSchema } from '@berimbang/contract';
import { endOfPeriod, parsePeriod, startOfPeriod } from '@berimbang/engine';
import { eq, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { indicator } from '../db/index.js';
import type { Scorecard } from '../scorecards/definition.js';
import { editDefinition } from '../scorecards/edit.js';
import type { Editor } from '../scorecards/editor.js';
import { findPart, INDICATOR, type PartRow } from '../scorecards/part-kinds.js';
import { currentTargets, isRetiredBy } from '../scorecards/parts.js';
import { isClosed } from '../scorecards/refusals.js';
import { appendTargets } from '../scorecards/write-targets.js';
import { isRetiredAlready, retiredOutside } from './sentences.js';

/** Whether an indicator is not measured any more in a period: no value may be entered of it. */
export function isRetired({ retiredFrom }: Pick<PartRow, 'retiredFrom'>, period: string): boolean {
  return isRetiredBy(retiredFrom, period);
}

/**
 * Ends an indicator from a period on: its later targets are emptied, past values and results stay. Retired from the first
 * period of its scorecard on, it is left out of the computation.
 */
export async function retireIndicator(
  by: Editor,
  own: Scorecard,
  row: PartRow,
  { from, reason }: z.output<typeof retireIndicatorSchema>,
): Promise<PartRow> {
  if (own.state === 'closed') throw isClosed(own.code);
  if (row.retiredFrom !== null) throw isRetiredAlready(row.code, row.retiredFrom);
  if (!isWithin(from, own.period)) throw retiredOutside(from, own.period);
  const later = (await currentTargets(by.tx, own.id)).filter(
    ({ indicatorId, period, value }) =>
      indicatorId === row.id && value !== null && isRetired({ retiredFrom: from }, period === '' ? own.period : period),
  );
  const emptied = later.map(({ kind, period }) => ({
    indicator: row.code,
    kind,
    period: period === '' ? null : period,
    value: null,
  }));
  await appendTargets(by, own, emptied, reason);
  await by.tx
    .update(indicator)
    .set({ retiredFrom: from, retiredReason: reason, revision: sql`${indicator.revision} + 1` })
    .where(eq(indicator.id, row.id));
  await editDefinition(by, own, (parts) => parts, {
    reason,
    noted: [
      { part: 'retired', code: row.code, before: null, after: JSON.stringify({ from }) },
      ...later.map(({ kind, period, value }) => ({
        part: kind,
        code: period === '' ? row.code : `${row.code} ${period}`,
        before: value,
        after: null,
      })),
    ],
  });
  return findPart(by.tx, INDICATOR, own.id, row.id);
}

function isWithin(code: string, whole: string): boolean {
  const [part, all] = [parsePeriod(code), parsePeriod(whole)];
  return (
    part !== null && all !== null && startOfPeriod(part) >= startOfPeriod(all) && endOfPeriod(part) <= endOfPeriod(all)
  );
}
