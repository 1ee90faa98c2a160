import { sql } from 'drizzle-orm';
import type { FactState } from '../db/index.js';
import { unitsWith, waitsFor } from '../facts/waits.js';
import { type Asked, MOST_ITEMS, type Names, type Todo } from './asked.js';
import { labelsOf } from './indicator-labels.js';

interface Row extends Record<string, unknown> {
  readonly scorecard_id: string;
  readonly unit_id: string;
  readonly indicator: string | null;
  readonly node: string;
  readonly period: string;
  readonly all: string;
  readonly oldest: string;
}

/** Values that wait for a step which the caller may take: to be corrected, verified, approved. */
export async function waitingFor(asked: Asked, units: Names): Promise<readonly Todo[]> {
  const { actor } = asked;
  const { userId } = actor.identity;
  const enterers = unitsWith(actor, [...units.keys()], 'planner', 'data-owner');
  // Nobody verifies or approves what they entered themselves; what came back waits for who entered it.
  return [
    ...(await waiting(asked, 'returned', ['returned'], enterers, sql`value.entered_by = ${userId}`, units)),
    ...(await steps(asked, units)),
  ];
}

async function steps(asked: Asked, units: Names): Promise<readonly Todo[]> {
  const found: Todo[] = [];
  const others = sql`value.entered_by <> ${asked.actor.identity.userId}`;
  for (const { action, states, units: of } of waitsFor(asked.actor, [...units.keys()], asked.oneStep))
    found.push(...(await waiting(asked, action, states, of, others, units)));
  return found;
}

async function waiting(
  { tx }: Asked,
  kind: Todo['kind'],
  states: readonly FactState[],
  of: readonly string[],
  whose: ReturnType<typeof sql>,
  units: Names,
): Promise<readonly Todo[]> {
  if (of.length === 0) return [];
  const { rows } = await tx.execute<Row>(sql`
    select own.id as scorecard_id, own.unit_id, cell.indicator, cell.node, cell.period,
      count(*) over () as all, min(value.at) over () as oldest
    from app.current_fact value
    join app.fact_cell cell on cell.id = value.cell_id
    join app.scorecard own on own.id = cell.scorecard_id
    where value.state = any(${sql.param([...states])}::text[]) and own.unit_id = any(${sql.param([...of])}::uuid[])
      and ${whose}
    order by value.at, cell.position limit ${MOST_ITEMS}`);
  const [first] = rows;
  if (first === undefined) return [];
  const labelOf = await labelsOf(
    tx,
    rows.map((row) => row.scorecard_id),
  );
  return [
    {
      kind,
      count: Number(first.all),
      late: 0,
      since: new Date(first.oldest).toISOString(),
      due: null,
      items: rows.map(({ scorecard_id, unit_id, indicator, node, period }) => ({
        title: indicator === null ? { id: node, en: node } : labelOf(scorecard_id, indicator),
        about: indicator,
        unit: units.get(unit_id) ?? { id: '', en: '' },
        period,
        day: null,
        late: false,
      })),
    },
  ];
}
