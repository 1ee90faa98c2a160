import { sql } from 'drizzle-orm';
import { type FactState, type LabelColumn, type Transaction, unit } from '../db/index.js';
import { waitsFor } from '../facts/waits.js';
import type { Actor } from '../http/actor.js';
import type { Period } from '../periods/queries.js';

/** A value that waits, as it is stored. */
export interface Waiting extends Record<string, unknown> {
  readonly action: 'verify' | 'approve';
  readonly cell_id: string;
  readonly scorecard_id: string;
  readonly unit_id: string;
  readonly unit_name: LabelColumn;
  readonly node: string;
  readonly place: string;
  readonly period: string;
  readonly indicator: string | null;
  readonly position: number;
  readonly revision: number;
  readonly state: FactState;
  readonly value: string | null;
  readonly missing: string | null;
  readonly source: string;
  readonly note: LabelColumn | null;
  readonly reason: string | null;
  readonly correction: boolean;
  readonly entered_by: string;
  readonly entered_at: Date | string;
  readonly at: Date | string;
  readonly approved: string | null;
  readonly evidence: number;
  readonly period_state: Period['state'] | null;
  readonly verification_due: Date | string | null;
  readonly approval_due: Date | string | null;
}

export interface WaitingFilter {
  readonly action?: 'verify' | 'approve' | undefined;
  readonly scorecardId?: string | undefined;
  readonly period?: string | undefined;
  readonly after: readonly (string | number)[] | null;
  readonly limit: number;
}

/** What waits for a person, by scorecard and period in the order of the inputs. */
export async function listWaiting(
  tx: Transaction,
  actor: Actor,
  oneStep: boolean,
  { action, scorecardId, period, after, limit }: WaitingFilter,
): Promise<readonly Waiting[]> {
  const steps = await stepsOf(tx, actor, oneStep);
  const wanted = steps.filter((step) => action === undefined || step.action === action);
  if (wanted.length === 0) return [];
  const [code = '', of = '', position = -1] = after ?? [];
  const { rows } = await tx.execute<Waiting>(sql`
    select step.action, cell.id as cell_id, own.id as scorecard_id, own.unit_id, unit.name as unit_name, cell.node, cell.place,
      cell.period, cell.indicator, cell.position, value.revision, value.state, value.value, value.missing, value.source, value.note,
      value.reason, value.correction, value.entered_by, value.entered_at, value.at, good.value as approved,
      (select count(*)::int from app.evidence where cell_id = cell.id and withdrawn_at is null) as evidence,
      period.state as period_state, period.verification_due, period.approval_due
    from app.current_fact value
    join app.fact_cell cell on cell.id = value.cell_id
    join app.scorecard own on own.id = cell.scorecard_id
    join app.unit on unit.id = own.unit_id
    join lateral (select action from (values ${sql.join(
      wanted.map(
        (step) =>
          sql`(${step.action}::text, ${sql.param([...step.states])}::text[], ${sql.param([...step.units])}::uuid[])`,
      ),
      sql`, `,
    )}) as may (action, states, units) where value.state = any(may.states) and own.unit_id = any(may.units) limit 1) step on true
    left join app.period on period.code = cell.period
    left join lateral (select value from app.fact where fact.cell_id = cell.id and fact.organisation_id = cell.organisation_id
      and fact.state = 'approved' order by revision desc limit 1) good on true
    where value.entered_by <> ${actor.identity.userId}
      and (${scorecardId ?? null}::uuid is null or own.id = ${scorecardId ?? null}::uuid)
      and (${period ?? null}::text is null or cell.period = ${period ?? null}::text)
      and (own.code, cell.period, cell.position) > (${code}::text, ${of}::text, ${position}::bigint)
    order by own.code, cell.period, cell.position limit ${limit + 1}`);
  return rows;
}

/** How many values a person can take on now, by the step: those of a period that is not open wait for it. */
export async function countWaiting(
  tx: Transaction,
  actor: Actor,
  oneStep: boolean,
): Promise<{ readonly verify: number; readonly approve: number }> {
  const found = { verify: 0, approve: 0 };
  for (const { action, states, units } of await stepsOf(tx, actor, oneStep)) {
    if (units.length === 0) continue;
    const { rows } = await tx.execute<{ count: number }>(sql`
      select count(*)::int as count from app.current_fact value
      join app.scorecard own on own.id = value.scorecard_id
      join app.fact_cell cell on cell.id = value.cell_id
      left join app.period period on period.code = cell.period
      where (period.state is null or period.state = 'open' or (period.state = 'locked' and value.correction))
        and value.state = any(${sql.param([...states])}::text[]) and own.unit_id = any(${sql.param([...units])}::uuid[])
        and value.entered_by <> ${actor.identity.userId}`);
    found[action] = rows[0]?.count ?? 0;
  }
  return found;
}

async function stepsOf(tx: Transaction, actor: Actor, oneStep: boolean): Promise<ReturnType<typeof waitsFor>> {
  const units = await tx.select({ id: unit.id }).from(unit);
  return waitsFor(
    actor,
    units.map(({ id }) => id),
    oneStep,
  ).filter((step) => step.units.length > 0);
}
