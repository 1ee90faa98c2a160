import type { Role } from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import type { FactState, Transaction } from '../db/index.js';
import { peopleOver } from '../http/people.js';
import { missingValues } from './missing-values.js';
import type { Stage } from './steps.js';

/** A value of a period that waits for its next step. */
export interface WaitingValue {
  readonly scorecard: string;
  readonly unitId: string;
  /** Empty where the value is an input of no indicator. */
  readonly indicator: string;
  readonly node: string;
  /** Who may take the step: owners for what is missing; else those with the role over the unit who did not enter the value. */
  readonly doers: readonly string[];
}

export interface WaitingIn {
  readonly period: string;
  readonly day: string;
  /** Verification and approval are one step in this organisation. */
  readonly oneStep: boolean;
}

/** The values of active scorecards that wait, in a period, for the step whose deadline a stage has. */
export async function waitingValues(
  tx: Transaction,
  stage: Stage,
  { period, day, oneStep }: WaitingIn,
): Promise<readonly WaitingValue[]> {
  switch (stage) {
    case 'entry':
      return (await missingValues(tx, period, day)).map(({ owners, ...value }) => ({ ...value, doers: owners }));
    case 'verification':
      return inStates(tx, { period, day, states: ['submitted'], role: 'verifier' });
    case 'approval':
      return inStates(tx, {
        period,
        day,
        states: oneStep ? ['submitted', 'verified'] : ['verified'],
        role: 'approver',
      });
    default:
      return stage satisfies never;
  }
}

interface InStates {
  readonly period: string;
  readonly day: string;
  readonly states: readonly FactState[];
  readonly role: Role;
}

async function inStates(tx: Transaction, { period, day, states, role }: InStates): Promise<readonly WaitingValue[]> {
  type Row = { scorecard: string; unit_id: string; indicator: string; node: string; entered_by: string };
  const { rows } = await tx.execute<Row>(sql`
    select own.code as scorecard, own.unit_id, coalesce(cell.indicator, '') as indicator, cell.node, current.entered_by
    from app.fact_cell cell
    join app.scorecard own on own.organisation_id = cell.organisation_id and own.id = cell.scorecard_id
    cross join lateral (
      select state, entered_by from app.fact where organisation_id = cell.organisation_id and cell_id = cell.id
      order by revision desc limit 1) current
    where cell.period = ${period} and own.state = 'active' and current.state = any(${sql.param([...states])}::text[])
    order by own.code, cell.position`);
  const over = new Map<string, readonly string[]>();
  const found: WaitingValue[] = [];
  for (const { unit_id: unitId, entered_by: enteredBy, ...value } of rows as Row[]) {
    const people = over.get(unitId) ?? (await peopleOver(tx, unitId, [role], day));
    over.set(unitId, people);
    found.push({ ...value, unitId, doers: people.filter((person) => person !== enteredBy) });
  }
  return found;
}
