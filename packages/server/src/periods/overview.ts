import type { PeriodOverviewOutput } from '@berimbang/contract';
import { asc, sql } from 'drizzle-orm';
import { period, type Transaction } from '../db/index.js';
import { missingValuesIn } from '../reminders/missing-values.js';
import { presentPeriod } from './present.js';

interface Asked {
  /** The year that is shown; the latest with an open period, else the latest, where none is asked for. */
  readonly year: number | undefined;
  /** Units whose values are counted; null for all. */
  readonly units: ReadonlySet<string> | null;
  /** Today, where the organisation is. */
  readonly day: string;
}

/** The periods of a year with how far their values are, and the years that have periods. */
export async function periodOverview(tx: Transaction, { year, units, day }: Asked): Promise<PeriodOverviewOutput> {
  const { rows } = await tx.execute<{ year: number; open: boolean }>(sql`
    select extract(year from starts)::int as year, bool_or(state = 'open') as open
    from app.period group by 1 order by 1 desc`);
  const shown = year ?? rows.find(({ open }) => open)?.year ?? rows[0]?.year ?? Number(day.slice(0, 4));
  const periods = await tx
    .select()
    .from(period)
    .where(sql`extract(year from ${period.starts}) = ${shown}`)
    .orderBy(asc(period.starts), asc(period.code));
  const begun = periods.filter(({ state }) => state !== 'planned').map(({ code }) => code);
  const missing = await missingValuesIn(tx, begun, day);
  const waiting = await waitingIn(tx, begun, units);
  const lockedAt = await locksOf(tx, shown);
  return {
    year: shown,
    years: rows.map((own) => own.year),
    items: periods.map((own) => ({
      ...presentPeriod(own),
      lockedAt: lockedAt.get(own.id) ?? null,
      values: begun.includes(own.code)
        ? {
            missing: (missing.get(own.code) ?? []).filter(({ unitId }) => units === null || units.has(unitId)).length,
            submitted: waiting.get(`${own.code} submitted`) ?? 0,
            verified: waiting.get(`${own.code} verified`) ?? 0,
            approved: waiting.get(`${own.code} approved`) ?? 0,
          }
        : null,
    })),
  };
}

/** How many values of active scorecards stand in each state, by period and state. */
async function waitingIn(
  tx: Transaction,
  codes: readonly string[],
  units: ReadonlySet<string> | null,
): Promise<ReadonlyMap<string, number>> {
  if (codes.length === 0) return new Map();
  const { rows } = await tx.execute<{ period: string; state: string; count: number }>(sql`
    select cell.period, current.state, count(*)::int as count
    from app.fact_cell cell
    join app.scorecard own on own.id = cell.scorecard_id
    cross join lateral (
      select state from app.fact where organisation_id = cell.organisation_id and cell_id = cell.id
      order by revision desc limit 1) current
    where cell.period = any(${sql.param([...codes])}::text[]) and own.state = 'active'
      and (${units === null} or own.unit_id = any(${sql.param([...(units ?? [])])}::uuid[]))
    group by 1, 2`);
  return new Map(rows.map(({ period: code, state, count }) => [`${code} ${state}`, count] as const));
}

/** When the periods of a year were locked, by their identifiers. */
async function locksOf(tx: Transaction, year: number): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.execute<{ id: string; at: Date | string }>(sql`
    select own.id, max(event.at) as at
    from app.period_event event join app.period own on own.id = event.period_id
    where event.kind = 'locked' and extract(year from own.starts) = ${year} group by own.id`);
  return new Map(rows.map(({ id, at }) => [id, new Date(at).toISOString()] as const));
}
