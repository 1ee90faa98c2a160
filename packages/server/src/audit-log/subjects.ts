import type { AuditSubjectOutput } from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import type { LabelColumn, Transaction } from '../db/index.js';
import type { AuditNote } from './append.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Row extends Record<string, unknown> {
  readonly kind: string;
  readonly id: string;
  readonly code: string | null;
  readonly name: LabelColumn | null;
  readonly scorecard: string | null;
}

/** Everything of an organisation that has a code or a name, by its kind as in notes and by its identifier. */
const THINGS = sql`(
  select 'period' as kind, id, code, null::jsonb as name, null::uuid as scorecard_id from app.period
  union all select 'unit', id, code, name, null from app.unit
  union all select 'scorecard', id, code, title, null from app.scorecard
  union all select 'organisation', id, code, name, null from app.organisation
  union all select 'perspective', id, code, null, scorecard_id from app.perspective
  union all select 'objective', id, code, description, scorecard_id from app.objective
  union all select 'indicator', id, code, null, scorecard_id from app.indicator
  union all select 'block', id, section || ' ' || code, null, scorecard_id from app.block
  union all select 'link', id, from_code || ' > ' || to_code, null, scorecard_id from app.link
  union all select 'fact', id, coalesce(indicator, node) || ' ' || period, null, scorecard_id from app.fact_cell
  union all select 'measure', id, indicator || ' ' || period, null, scorecard_id from app.measure
  union all select 'finding', id, title, null, scorecard_id from app.finding)`;

/** What entries were about, by the names that these things have now; `of` gives them for the notes of one entry. */
export async function subjectsOf(
  tx: Transaction,
  entries: readonly (readonly AuditNote[])[],
  most: number,
): Promise<(notes: readonly AuditNote[]) => AuditSubjectOutput[]> {
  const ids = new Set(
    entries.flatMap((notes) => notes.slice(0, most).map(({ id }) => id)).filter((id) => UUID.test(id)),
  );
  const found = new Map<string, Row>();
  if (ids.size > 0) {
    const { rows } = await tx.execute<Row>(sql`
      select thing.kind, thing.id, thing.code, thing.name, own.code as scorecard
      from ${THINGS} thing left join app.scorecard own on own.id = thing.scorecard_id
      where thing.id = any(${sql.param([...ids])}::uuid[])`);
    for (const row of rows) found.set(`${row.kind} ${row.id}`, row);
  }
  return (notes) =>
    notes.slice(0, most).map(({ kind, id, code }) => {
      const there = found.get(`${kind} ${id}`);
      return {
        kind,
        id,
        code: there?.code ?? (typeof code === 'string' ? code : null),
        name: there?.name ?? null,
        scorecard: there?.scorecard ?? null,
      };
    });
}

/** Identifiers of what has a code or a name in which a pattern of `ilike` is found. */
export function thingsLike(pattern: string) {
  return sql`(select id::text from ${THINGS} thing where code ilike ${pattern} or name::text ilike ${pattern})`;
}
