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
  const { rows } = await tx.execute<FactRow>(sql`
    select cell.node, cell.place, cell.status, cell.ordinal, cell.file, latest.seq, latest.value, latest.missing,
      latest.source, latest.note
    from app.fact_cell cell join (
      select distinct on (cell_id) * from app.fact
      where scorecard_id = ${scorecardId} and state = 'approved'
        and (${asOf}::bigint is null or seq <= ${asOf}::bigint)
      order by cell_id, revision desc
    ) latest on latest.cell_id = cell.id and latest.organisation_id = cell.organisation_id
    where cell.scorecard_id = ${scorecardId} order by cell.position`);
  return { facts: rows.map(storedFact), seq: rows.reduce((most, { seq }) => Math.max(most, seq), 0) };
}

/** The current value of every cell of a scorecard, whatever its state; a returned one counts as entered. */
export async function currentFacts(tx: Transaction, scorecardId: string): Promise<readonly StoredFact[]> {
  const { rows } = await tx.execute<FactRow>(sql`
    select cell.node, cell.place, cell.status, cell.ordinal, cell.file, latest.seq, latest.value, latest.missing,
      latest.source, latest.note
    from app.fact_cell cell join app.current_fact latest on latest.cell_id = cell.id
      and latest.organisation_id = cell.organisation_id
    where cell.scorecard_id = ${scorecardId} and latest.scorecard_id = ${scorecardId} order by cell.position`);
  return rows.map(storedFact);
}

interface FactRow extends Record<string, unknown> {
  readonly node: string;
  readonly place: string;
  readonly status: StoredFact['status'];
  readonly ordinal: number;
  readonly file: string | null;
  readonly seq: number;
  readonly value: string | null;
  readonly missing: string | null;
  readonly source: string;
  readonly note: StoredFact['note'] | null;
}

export function storedFact(row: Omit<FactRow, 'seq'>): StoredFact {
  const missing = MISSING_REASONS.find((reason) => reason === row.missing);
  return {
    node: String(row.node),
    place: JSON.parse(String(row.place)) as Record<string, string>,
    ordinal: Number(row.ordinal),
    status: row.status as StoredFact['status'],
    source: String(row.source),
    file: row.file as string | null,
    ...(row.value === null ? {} : { value: String(row.value) }),
    ...(missing === undefined ? {} : { missing }),
    ...(row.note === null || row.note === undefined ? {} : { note: row.note as NonNullable<StoredFact['note']> }),
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
