import { sql } from 'drizzle-orm';
import type { LabelColumn, Transaction } from '../db/index.js';
import type { Scorecard } from '../scorecards/definition.js';
import type { Asked, Names, Todo } from './asked.js';
import { bothOf } from './both.js';
import { openFindings, openMeasures } from './open-work.js';
import { overdueValues } from './overdue.js';
import { waitingFor } from './waiting.js';

/** What waits for the caller in a scorecard's unit and below it, the most pressing first. */
export async function todoOf(asked: Asked, own: Scorecard): Promise<readonly Todo[]> {
  const below = await subtree(asked.tx, own.unitId);
  const units = new Map([...below].filter(([id]) => asked.actor.units === null || asked.actor.units.has(id)));
  return [
    ...(await overdueValues(asked, units)),
    ...(await waitingFor(asked, units)),
    ...(await openMeasures(asked, units)),
    ...(await openFindings(asked, units)),
  ];
}

async function subtree(tx: Transaction, unitId: string): Promise<Names> {
  const { rows } = await tx.execute<{ id: string; name: LabelColumn }>(sql`
    with recursive below as (
      select id from app.unit where id = ${unitId}
      union select unit.id from app.unit join below on unit.parent_id = below.id)
    select unit.id, unit.name from app.unit join below on below.id = unit.id`);
  return new Map(rows.map(({ id, name }) => [id, bothOf(name)]));
}
