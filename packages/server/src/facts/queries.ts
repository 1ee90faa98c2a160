import { eq, sql } from 'drizzle-orm';
import { type FactState, type factCell, scorecard, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';
import { type Revision, type RevisionRow, revisionOf } from './revisions.js';

export type FactCell = typeof factCell.$inferSelect;

/** A cell with its current and its latest approved revision, and the unit whose scorecard it is of. */
export interface FactView {
  readonly cell: FactCell;
  readonly current: Revision;
  readonly approved: Revision | null;
  readonly unitId: string;
  readonly mark: 'comma' | 'point';
}

export interface FactFilter {
  readonly scorecardId?: string | undefined;
  readonly state?: FactState | undefined;
  readonly period?: string | undefined;
  readonly indicator?: string | undefined;
  readonly node?: string | undefined;
  /** Units that the caller may see; null: all. */
  readonly units: ReadonlySet<string> | null;
  readonly after: number;
  readonly limit: number;
}

interface ViewRow extends Record<string, unknown> {
  readonly cell: Readonly<Record<string, unknown>>;
  readonly current: RevisionRow;
  readonly approved: RevisionRow | null;
  readonly unit_id: string;
  readonly head: string;
}

/** A cell with its latest and its latest approved revision. */
const VIEW = sql`
    select to_json(cell) as cell, to_json(latest) as current, to_json(good) as approved, own.unit_id, own.head
    from app.fact_cell cell
    join app.scorecard own on own.id = cell.scorecard_id
    cross join lateral (select * from app.fact where fact.cell_id = cell.id and fact.organisation_id = cell.organisation_id
      order by revision desc limit 1) latest
    left join lateral (select * from app.fact where fact.cell_id = cell.id and fact.organisation_id = cell.organisation_id
      and fact.state = 'approved' order by revision desc limit 1) good on true`;

/** Values in the order in which their cells were first entered. */
export async function listFacts(tx: Transaction, filter: FactFilter): Promise<readonly FactView[]> {
  const {
    scorecardId = null,
    state = null,
    period = null,
    indicator = null,
    node = null,
    units,
    after,
    limit,
  } = filter;
  const { rows } = await tx.execute<ViewRow>(sql`
    ${VIEW}
    where cell.position > ${after}
      and (${scorecardId}::uuid is null or cell.scorecard_id = ${scorecardId}::uuid)
      and (${period}::text is null or cell.period = ${period}::text)
      and (${indicator}::text is null or cell.indicator = ${indicator}::text)
      and (${node}::text is null or cell.node = ${node}::text)
      and (${state}::text is null or latest.state = ${state}::text)
      and (${units === null} or own.unit_id = any(${sql.param([...(units ?? [])])}::uuid[]))
    order by cell.position limit ${limit + 1}`);
  return rows.map(viewOf);
}

/** One value; refuses what is not there. */
export async function findFact(tx: Transaction, id: string, where: string): Promise<FactView> {
  const [found] = await findFacts(tx, [id]);
  if (found === undefined) throw notFound({ id: 'Nilai', en: 'value' }, id, where);
  return found;
}

/** Several values, as far as they are there. */
export async function findFacts(tx: Transaction, ids: readonly string[]): Promise<readonly FactView[]> {
  const { rows } = await tx.execute<ViewRow>(sql`
    ${VIEW} where cell.id = any(${sql.param(ids)}::uuid[]) order by cell.position`);
  return rows.map(viewOf);
}

function viewOf({ cell, current, approved, unit_id: unitId, head }: ViewRow): FactView {
  return {
    cell: {
      organisationId: String(cell.organisation_id),
      scorecardId: String(cell.scorecard_id),
      id: String(cell.id),
      node: String(cell.node),
      place: String(cell.place),
      status: cell.status as FactCell['status'],
      ordinal: Number(cell.ordinal),
      period: String(cell.period),
      indicator: cell.indicator as string | null,
      file: cell.file as string | null,
      position: Number(cell.position),
    },
    current: revisionOf(current),
    approved: approved === null ? null : revisionOf(approved),
    unitId,
    mark: markIn(head),
  };
}

/** The decimal mark that a scorecard's head declares. */
export function markIn(head: string): 'comma' | 'point' {
  const parsed = JSON.parse(head) as { scorecard?: { map?: readonly (readonly [string, unknown])[] } | null };
  return parsed.scorecard?.map?.find(([key]) => key === 'decimal')?.[1] === 'comma' ? 'comma' : 'point';
}

/** All revisions of a value, the first one first. */
export async function factHistory(
  tx: Transaction,
  cellId: string,
  after: number,
  limit: number,
): Promise<readonly Revision[]> {
  const { rows } = await tx.execute<RevisionRow>(sql`
    select * from app.fact where cell_id = ${cellId} and revision > ${after} order by revision limit ${limit + 1}`);
  return rows.map(revisionOf);
}

export async function findScorecard(
  tx: Transaction,
  id: string,
  where: string,
): Promise<typeof scorecard.$inferSelect> {
  const [own] = await tx.select().from(scorecard).where(eq(scorecard.id, id));
  if (own === undefined) throw notFound({ id: 'Kartu skor', en: 'scorecard' }, id, where);
  return own;
}
