import { sql } from 'drizzle-orm';
import { scorecard } from '../db/index.js';
import type { By } from '../http/request.js';
import type { Scorecard } from '../scorecards/definition.js';
import { type Calculated, calculateOne } from './calculate.js';

/** Work on a scorecard that is locked, before it is computed. False where nothing came of it, so that nothing is computed. */
export type Work = (own: Scorecard) => Promise<boolean>;

interface Waiting {
  readonly id: string;
  readonly depth: number;
  readonly work: Work | null;
}

/**
 * Does work on scorecards and computes each of them once, then every scorecard above that reads their results, all in one
 * transaction. Scorecards are locked from leaf to root, equals in order of identifier, so that two of these never wait
 * for each other in a circle.
 */
export async function recalculate(
  by: By,
  targets: ReadonlyMap<string, Work | null>,
  because: string,
): Promise<readonly Calculated[]> {
  const waiting = new Map<string, Waiting>();
  for (const { id, depth } of await depthsOf(by, [...targets.keys()]))
    waiting.set(id, { id, depth, work: targets.get(id) ?? null });
  const done: Calculated[] = [];
  for (let next = deepest(waiting); next !== null; next = deepest(waiting)) {
    waiting.delete(next.id);
    const own = await lockScorecard(by, next.id);
    if (own === null) continue;
    if (next.work !== null && !(await next.work(own))) continue;
    const made = await calculateOne(by, own, next.work === null && !targets.has(own.id) ? 'roll-up' : because);
    done.push(made);
    if (made.changed.length === 0 && made.removed === 0) continue;
    for (const parent of await parentsOf(by, own))
      if (!waiting.has(parent.id)) waiting.set(parent.id, { ...parent, work: null });
  }
  return done;
}

/** Locks a scorecard until the transaction ends, and reads it as it stands then. */
export async function lockScorecard({ tx }: By, id: string): Promise<Scorecard | null> {
  const [own] = await tx.select().from(scorecard).where(sql`id = ${id}`).for('update');
  return own ?? null;
}

function deepest(waiting: ReadonlyMap<string, Waiting>): Waiting | null {
  let found: Waiting | null = null;
  for (const own of waiting.values())
    if (found === null || own.depth > found.depth || (own.depth === found.depth && own.id < found.id)) found = own;
  return found;
}

/** How deep each scorecard's unit stands in the tree. */
async function depthsOf(
  { tx }: Pick<By, 'tx'>,
  ids: readonly string[],
): Promise<readonly { id: string; depth: number }[]> {
  const { rows } = await tx.execute<{ id: string; depth: number }>(sql`
    with recursive up as (
      select scorecard.id, unit.parent_id, 0 as depth from app.scorecard join app.unit on unit.id = scorecard.unit_id
      where scorecard.id = any(${sql.param(ids)}::uuid[])
      union all
      select up.id, unit.parent_id, up.depth + 1 from up join app.unit on unit.id = up.parent_id where up.depth < 100
    ) select id, max(depth)::integer as depth from up group by id`);
  return rows;
}

/** The scorecards of the same period one unit above. Whether they read this one's results they find out when computed. */
async function parentsOf({ tx }: By, own: Scorecard): Promise<readonly { id: string; depth: number }[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select parent.id from app.unit join app.scorecard parent on parent.unit_id = unit.parent_id
    where unit.id = ${own.unitId} and parent.period = ${own.period} and parent.state = 'active'
      and exists (select from app.block where block.scorecard_id = parent.id and block.section = 'roll-up')`);
  return depthsOf(
    { tx },
    rows.map(({ id }) => id),
  );
}
