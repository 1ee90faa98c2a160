import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { ownersOn } from '../data-owners/owners-on.js';
import { evidence, factCell, scorecard, type Transaction } from '../db/index.js';
import { peopleOf } from '../facts/may-enter.js';
import { notFound } from '../http/refusal.js';

export type Evidence = typeof evidence.$inferSelect;

/** Evidence with what a caller is shown of it besides. */
export interface EvidenceView {
  readonly own: Evidence;
  /** Revisions of the value that cite it. */
  readonly citedBy: readonly number[];
  /** Whether its content is still there. */
  readonly kept: boolean;
}

/** The cell that evidence belongs to, as far as rights depend on it. */
export interface Place {
  readonly cellId: string;
  readonly unitId: string;
  /** To whom the value is entrusted on the day. */
  readonly people: readonly string[];
}

export async function placeOf(tx: Transaction, cellId: string, day: string, where: string): Promise<Place> {
  const [found] = await tx
    .select({ cell: factCell, unitId: scorecard.unitId })
    .from(factCell)
    .innerJoin(scorecard, eq(scorecard.id, factCell.scorecardId))
    .where(eq(factCell.id, cellId));
  if (found === undefined) throw notFound('value', cellId, where);
  const owners = await ownersOn(tx, found.cell.scorecardId, day);
  return { cellId, unitId: found.unitId, people: peopleOf(owners, found.cell) };
}

const VIEW = {
  own: getTableColumns(evidence),
  citedBy: sql<number[]>`array(select cited.revision from app.fact_evidence cited
    where cited.evidence_id = evidence.id and cited.organisation_id = evidence.organisation_id order by cited.revision)`,
  kept: sql<boolean>`exists (select from app.evidence_content kept
    where kept.hash = evidence.hash and kept.organisation_id = evidence.organisation_id)`,
} as const;

/** Locked where it will be changed. */
export async function findEvidence(tx: Transaction, id: string, where: string, lock = false): Promise<EvidenceView> {
  if (lock) await tx.select({ id: evidence.id }).from(evidence).where(eq(evidence.id, id)).for('update');
  const [found] = await tx.select(VIEW).from(evidence).where(eq(evidence.id, id));
  if (found === undefined) throw notFound('evidence', id, where);
  return found;
}

/** Evidence of a value in the order in which it came, withdrawn or not. */
export function listEvidence(
  tx: Transaction,
  cellId: string,
  limit: number,
  after: number,
): Promise<readonly EvidenceView[]> {
  return tx
    .select(VIEW)
    .from(evidence)
    .where(and(eq(evidence.cellId, cellId), sql`${evidence.position} > ${after}`))
    .orderBy(asc(evidence.position))
    .limit(limit + 1);
}

/** Evidence that stands at a value. */
export function standingAt(tx: Transaction, cellId: string): Promise<Evidence[]> {
  return tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.cellId, cellId), isNull(evidence.withdrawnAt)));
}
