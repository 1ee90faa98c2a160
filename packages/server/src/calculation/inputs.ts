import { type Fact, type FactValue, type Graph, MISSING_REASONS, type Rational, rational } from '@berimbang/engine';
import type { StoredFact } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';
import type { Scorecard } from '../scorecards/definition.js';
import { placeText } from './result-rows.js';

/** The approved facts of a scorecard, as of a revision or as they stand, in the order in which their cells were first entered. */
export async function approvedFacts(
  tx: Transaction,
  scorecardId: string,
  asOf: number | null = null,
): Promise<{ readonly facts: readonly StoredFact[]; readonly seq: number }> {
  const { rows } = await tx.execute<Latest>(sql`
    select cell_id, seq, revision, value, missing, source, note from app.fact
    where scorecard_id = ${scorecardId} and state = 'approved' and (${asOf}::bigint is null or seq <= ${asOf}::bigint)`);
  const facts = await factsInOrder(tx, scorecardId, rows);
  return { facts, seq: rows.reduce((most, { seq }) => Math.max(most, seq), 0) };
}

/** What would be computed from if all that waits were approved: submitted and verified values, else the approved ones. */
export async function factsIfApproved(tx: Transaction, scorecardId: string): Promise<readonly StoredFact[]> {
  const { rows } = await tx.execute<Latest>(sql`
    select cell_id, seq, revision, value, missing, source, note from app.fact
    where scorecard_id = ${scorecardId} and state = 'approved'
    union all
    select cell_id, seq, revision, value, missing, source, note from app.current_fact
    where scorecard_id = ${scorecardId} and state in ('submitted', 'verified')`);
  return factsInOrder(tx, scorecardId, rows);
}

/** The current value of every cell of a scorecard, whatever its state; a returned one counts as entered. */
export async function currentFacts(tx: Transaction, scorecardId: string): Promise<readonly StoredFact[]> {
  const { rows } = await tx.execute<Latest>(sql`
    select cell_id, seq, revision, value, missing, source, note from app.fact where scorecard_id = ${scorecardId}`);
  return factsInOrder(tx, scorecardId, rows);
}

/**
 * The latest of some revisions of each cell, in the order of the cells. Joined here: the planner, without statistics of rows just
 * written, would compare each with each.
 */
async function factsInOrder(
  tx: Transaction,
  scorecardId: string,
  revisions: readonly Latest[],
): Promise<readonly StoredFact[]> {
  const latest = new Map<string, Latest>();
  for (const row of revisions) {
    const known = latest.get(row.cell_id);
    if (known === undefined || known.revision < row.revision) latest.set(row.cell_id, row);
  }
  if (latest.size === 0) return [];
  const { rows } = await tx.execute<CellRow>(sql`
    select id, node, place, status, ordinal, file from app.fact_cell where scorecard_id = ${scorecardId} order by position`);
  return rows.flatMap((cell) => {
    const own = latest.get(cell.id);
    return own === undefined ? [] : [storedFact(cell, own)];
  });
}

interface Latest extends Record<string, unknown> {
  readonly cell_id: string;
  readonly seq: number;
  readonly revision: number;
  readonly value: string | null;
  readonly missing: string | null;
  readonly source: string;
  readonly note: StoredFact['note'] | null;
}

interface CellRow extends Record<string, unknown> {
  readonly id: string;
  readonly node: string;
  readonly place: string;
  readonly status: StoredFact['status'];
  readonly ordinal: number;
  readonly file: string | null;
}

function storedFact(
  { node, place, status, ordinal, file }: CellRow,
  { value, missing, source, note }: Latest,
): StoredFact {
  const reason = MISSING_REASONS.find((own) => own === missing);
  return {
    node,
    place: JSON.parse(place) as Record<string, string>,
    ordinal,
    status,
    source,
    file,
    ...(value === null ? {} : { value }),
    ...(reason === undefined ? {} : { missing: reason }),
    ...(note === null || note === undefined ? {} : { note }),
  };
}

/** A result of a subordinate unit's scorecard, as its parent reads it. */
export interface ChildResult {
  /** Input of the parent that it fills, and where. */
  readonly node: string;
  readonly place: string;
  readonly scorecard: string;
  readonly calculation: number;
  readonly from: string;
  readonly kind: string;
  readonly value: string | null;
  readonly reason: string | null;
}

/**
 * The stored results of subordinate units that the scorecard's roll-ups name: of each unit whose code is a member, its
 * scorecard of the same period. Their facts are never read.
 */
export async function childResults(tx: Transaction, own: Scorecard, graph: Graph): Promise<readonly ChildResult[]> {
  const found: ChildResult[] = [];
  for (const { node, from, over } of graph.model.rollUps) {
    const { rows } = await tx.execute<{
      unit: string;
      scorecard: string;
      place: string;
      kind: string;
      value: string | null;
      detail: { reason?: string } | null;
      calculation_id: number;
    }>(sql`
      select unit.code as unit, child.code as scorecard, result.place, result.kind, result.value, result.detail,
        result.calculation_id
      from app.unit join app.scorecard child on child.unit_id = unit.id and child.period = ${own.period}
        and child.state <> 'draft'
      join app.result on result.scorecard_id = child.id and result.node = ${from}
      where unit.parent_id = ${own.unitId} order by unit.code, child.code, result.place`);
    for (const row of rows) {
      const place = placeText({ ...(JSON.parse(row.place) as Record<string, string>), [over]: row.unit });
      if (found.some((other) => other.node === node && other.place === place)) continue;
      found.push({
        node,
        place,
        scorecard: row.scorecard,
        calculation: row.calculation_id,
        from,
        kind: row.kind,
        value: row.value,
        reason: row.detail?.reason ?? null,
      });
    }
  }
  return found;
}

/** Results of subordinate units as facts of the parent; a unit or place that the parent does not have is left out. */
export function childFacts(children: readonly ChildResult[]): readonly Fact[] {
  return children.map(
    ({ node, place, scorecard, from, kind, value, reason }): Fact => ({
      node,
      place: JSON.parse(place) as Record<string, string>,
      value: childValue(kind, value, reason),
      status: 'printed',
      source: `${scorecard}: ${from}`,
    }),
  );
}

function childValue(kind: string, value: string | null, reason: string | null): FactValue {
  if (kind === 'number' && value !== null)
    return { kind: 'number', value: exactNumber(value), decimals: null, text: value };
  if (kind === 'category' && value !== null) return { kind: 'category', code: value };
  return { kind: 'missing', reason: MISSING_REASONS.find((own) => own === reason) ?? 'unknown' };
}

/** A stored result back as a number, to the digit: a decimal with a point, or a fraction of any length. */
export function exactNumber(text: string): Rational {
  const [above = '0', below = '1'] = text.split('/');
  const [whole = '0', decimals = ''] = above.split('.');
  return rational(BigInt(`${whole}${decimals}`), BigInt(below) * 10n ** BigInt(decimals.length));
}
