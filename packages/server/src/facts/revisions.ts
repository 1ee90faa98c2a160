import { sql } from 'drizzle-orm';
import type { FactState, LabelColumn } from '../db/index.js';
import { citeEvidence } from '../evidence/cite.js';
import type { By } from '../http/request.js';

/** A revision of a cell's value, as it is read. */
export interface Revision {
  readonly seq: number;
  readonly cellId: string;
  readonly scorecardId: string;
  readonly revision: number;
  readonly state: FactState;
  readonly value: string | null;
  readonly missing: string | null;
  readonly source: string;
  readonly note: LabelColumn | null;
  readonly reason: string | null;
  readonly correction: boolean;
  readonly oneStep: boolean;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly byUser: string;
  readonly at: Date;
}

/** A revision to be written: everything that the database does not say itself. */
export type NewRevision = Omit<Revision, 'seq' | 'byUser' | 'at' | 'enteredAt'> & { readonly enteredAt: Date | null };

/** The current revision of each cell that has one. */
export async function currentRevisions(
  { tx }: Pick<By, 'tx'>,
  cellIds: readonly string[],
): Promise<ReadonlyMap<string, Revision>> {
  const found = new Map<string, Revision>();
  for (let i = 0; i < cellIds.length; i += 10_000) {
    const { rows } = await tx.execute<RevisionRow>(
      sql`select * from app.current_fact where cell_id = any(${sql.param(cellIds.slice(i, i + 10_000))}::uuid[])`,
    );
    for (const row of rows) found.set(row.cell_id, revisionOf(row));
  }
  return found;
}

export interface RevisionRow extends Record<string, unknown> {
  readonly seq: number;
  readonly cell_id: string;
  readonly scorecard_id: string;
  readonly revision: number;
  readonly state: FactState;
  readonly value: string | null;
  readonly missing: string | null;
  readonly source: string;
  readonly note: LabelColumn | null;
  readonly reason: string | null;
  readonly correction: boolean;
  readonly one_step: boolean;
  readonly entered_by: string;
  readonly entered_at: Date | string;
  readonly by_user: string;
  readonly at: Date | string;
}

export function revisionOf(row: RevisionRow): Revision {
  const { cell_id, scorecard_id, one_step, entered_by, entered_at, by_user, at, ...same } = row;
  return {
    ...same,
    cellId: cell_id,
    scorecardId: scorecard_id,
    oneStep: one_step,
    enteredBy: entered_by,
    enteredAt: new Date(entered_at),
    byUser: by_user,
    at: new Date(at),
  };
}

/** Appends revisions. Two that claim the same number of one cell cannot both be kept: the later one is refused by the database. */
export async function appendRevisions(
  { tx, organisationId, userId }: By,
  revisions: readonly NewRevision[],
): Promise<void> {
  for (let i = 0; i < revisions.length; i += 5_000) {
    const some = revisions.slice(i, i + 5_000);
    const column = (of: (revision: NewRevision) => unknown) => sql.param(some.map(of));
    await tx.execute(sql`
      insert into app.fact (organisation_id, cell_id, scorecard_id, revision, state, value, missing, source, note, reason,
        correction, one_step, entered_by, entered_at, by_user)
      select ${organisationId}::uuid, cell_id, scorecard_id, revision, state, value, missing, source, note, reason, correction,
        one_step, entered_by, coalesce(entered_at, now()), ${userId}
      from unnest(${column(({ cellId }) => cellId)}::uuid[], ${column(({ scorecardId }) => scorecardId)}::uuid[],
        ${column(({ revision }) => revision)}::integer[], ${column(({ state }) => state)}::text[],
        ${column(({ value }) => value)}::text[], ${column(({ missing }) => missing)}::text[],
        ${column(({ source }) => source)}::text[],
        ${column(({ note }) => (note === null ? null : JSON.stringify(note)))}::jsonb[],
        ${column(({ reason }) => reason)}::text[], ${column(({ correction }) => correction)}::boolean[],
        ${column(({ oneStep }) => oneStep)}::boolean[], ${column(({ enteredBy }) => enteredBy)}::text[],
        ${column(({ enteredAt }) => enteredAt?.toISOString() ?? null)}::timestamptz[])
        as given (cell_id, scorecard_id, revision, state, value, missing, source, note, reason, correction, one_step,
          entered_by, entered_at)`);
    await citeEvidence(tx, organisationId, some);
  }
}
