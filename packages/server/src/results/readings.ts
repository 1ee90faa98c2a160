import type { ReadingsOutput } from '@berimbang/contract';
import { READ_DIMENSION } from '@berimbang/engine';
import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { period, periodEvent, type Transaction } from '../db/index.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { listCalculations } from './queries.js';

/** The periods at which a scorecard is read, which of them have results, and which are locked. */
export async function readingsOf(tx: Transaction, own: Scorecard): Promise<ReadingsOutput> {
  const { graph } = await definitionOf(tx, own);
  const codes = graph?.dimensions.get(READ_DIMENSION)?.members.map(({ code }) => code) ?? [];
  const [calculation] = await listCalculations(tx, own.id, Number.MAX_SAFE_INTEGER, 1);
  const valued = await valuedPeriods(tx, own.id);
  const states = await statesOf(tx, codes);
  const items = codes.map((code) => ({
    period: code,
    valued: valued.has(code),
    state: states.get(code)?.state ?? null,
    lockedAt: states.get(code)?.lockedAt?.toISOString() ?? null,
  }));
  return {
    items,
    latest: items.findLast((item) => item.valued)?.period ?? codes.at(-1) ?? null,
    calculation: calculation?.id ?? null,
  };
}

interface PeriodState {
  readonly state: typeof period.$inferSelect.state;
  readonly lockedAt: Date | null;
}

async function statesOf(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, PeriodState>> {
  if (codes.length === 0) return new Map();
  const rows = await tx
    .select({ code: period.code, state: period.state, lockedAt: max(periodEvent.at) })
    .from(period)
    .leftJoin(periodEvent, and(eq(periodEvent.periodId, period.id), eq(periodEvent.kind, 'locked')))
    .where(inArray(period.code, [...codes]))
    .groupBy(period.code, period.state);
  return new Map(
    rows.map(({ code, state, lockedAt }) => [code, { state, lockedAt: state === 'locked' ? lockedAt : null }]),
  );
}

/** Periods at which the whole has a number; without a whole, anything scored. */
async function valuedPeriods(tx: Transaction, scorecardId: string): Promise<ReadonlySet<string>> {
  for (const names of [sql`node = 'scorecard.score'`, sql`(node like '%.score' or node like '%.index')`]) {
    const { rows } = await tx.execute<{ period: string | null }>(sql`
      select distinct place::jsonb ->> ${READ_DIMENSION}::text as period from app.result
      where scorecard_id = ${scorecardId} and kind = 'number' and ${names}`);
    const found = rows.flatMap(({ period: code }) => code ?? []);
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}
