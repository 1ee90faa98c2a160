import type { OrderedTree } from '@berimbang/files';
import { type SQL, sql } from 'drizzle-orm';
import type { LabelColumn, Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';
import type { DefinitionParts } from './parts.js';
import { linkCode } from './write-parts.js';

/** An entry of a list of parts. */
export interface Item {
  /** Section of a block; null for the parts that have a table of their own. */
  readonly section: string | null;
  readonly code: string;
  readonly body: OrderedTree;
}

/** A row of a part as the database has it; what only some kinds have is null elsewhere. */
export interface PartRow {
  readonly id: string;
  readonly scorecardId: string;
  readonly section: string | null;
  readonly code: string;
  readonly position: number;
  readonly body: string;
  readonly revision: number;
  readonly description: LabelColumn | null;
  readonly retiredFrom: string | null;
  readonly retiredReason: string | null;
  readonly previousId: string | null;
}

/** A kind of part: where it is kept, and where it stands in a definition. */
export interface PartKind {
  readonly name: 'perspective' | 'objective' | 'indicator' | 'link' | 'block';
  /** Section of the file, for faults; null where each row says its own. */
  readonly section: string | null;
  readonly columns: SQL;
  readonly items: (parts: DefinitionParts) => readonly Item[];
  readonly withItems: (parts: DefinitionParts, items: readonly Item[]) => DefinitionParts;
}

const NOTHING = sql`null::jsonb as description, null as retired_from, null as retired_reason, null::uuid as previous_id`;
const OWN = sql`'' as section, code`;

function levelKind(
  name: 'perspective' | 'objective' | 'indicator',
  section: 'perspectives' | 'objectives' | 'indicators',
  more: SQL,
): PartKind {
  return {
    name,
    section,
    columns: sql`${OWN}, ${more}`,
    items: (parts) => parts[section].map((entry) => ({ section: null, ...entry })),
    withItems: (parts, items) => ({ ...parts, [section]: items.map(({ code, body }) => ({ code, body })) }),
  };
}

export const PERSPECTIVE = levelKind('perspective', 'perspectives', NOTHING);
export const OBJECTIVE = levelKind(
  'objective',
  'objectives',
  sql`description, null as retired_from, null as retired_reason, null::uuid as previous_id`,
);
export const INDICATOR = levelKind(
  'indicator',
  'indicators',
  sql`null::jsonb as description, retired_from, retired_reason, previous_id`,
);
export const LINK: PartKind = {
  name: 'link',
  section: 'links',
  columns: sql`'' as section, from_code || ' > ' || to_code as code, ${NOTHING}`,
  items: ({ links }) => links.map((body) => ({ section: null, code: linkCode(body), body })),
  withItems: (parts, items) => ({ ...parts, links: items.map(({ body }) => body) }),
};
export const BLOCK: PartKind = {
  name: 'block',
  section: null,
  columns: sql`section, code, ${NOTHING}`,
  items: ({ blocks }) => blocks,
  withItems: (parts, items) => ({
    ...parts,
    blocks: items.map(({ section, code, body }) => ({ section: section ?? '', code, body })),
  }),
};

interface RawRow extends Record<string, unknown> {
  readonly id: string;
  readonly scorecard_id: string;
  readonly section: string;
  readonly code: string;
  readonly position: number;
  readonly body: string;
  readonly revision: number;
  readonly description: LabelColumn | null;
  readonly retired_from: string | null;
  readonly retired_reason: string | null;
  readonly previous_id: string | null;
}

/** The parts of a kind in their order, section by section. */
export async function listPartRows(
  tx: Transaction,
  kind: PartKind,
  scorecardId: string,
  { limit, section = null }: { readonly limit: number; readonly section?: string | null },
  after: readonly (string | number)[] | null,
): Promise<readonly PartRow[]> {
  const [fromSection, fromPosition, fromId] = after ?? ['', -1, '00000000-0000-0000-0000-000000000000'];
  const { rows } = await tx.execute<RawRow>(sql`
    select * from (
      select id, scorecard_id, position, body, revision, ${kind.columns} from app.${sql.identifier(kind.name)}
      where scorecard_id = ${scorecardId}
    ) part
    where (section, position, id) > (${fromSection}::text, ${fromPosition}::integer, ${fromId}::uuid)
      and (${section}::text is null or section = ${section})
    order by section, position, id limit ${limit + 1}`);
  return rows.map(rowOf);
}

/** One part of a scorecard. Refuses one that is not there. */
export async function findPart(tx: Transaction, kind: PartKind, scorecardId: string, id: string): Promise<PartRow> {
  const { rows } = await tx.execute<RawRow>(sql`
    select id, scorecard_id, position, body, revision, ${kind.columns} from app.${sql.identifier(kind.name)}
    where scorecard_id = ${scorecardId} and id = ${id}`);
  if (rows[0] === undefined) throw notFound(kind.name, id, `path.${kind.name}`);
  return rowOf(rows[0]);
}

export async function findPartByCode(
  tx: Transaction,
  kind: PartKind,
  scorecardId: string,
  { section, code }: Pick<Item, 'section' | 'code'>,
): Promise<PartRow | null> {
  const { rows } = await tx.execute<RawRow>(sql`
    select * from (
      select id, scorecard_id, position, body, revision, ${kind.columns} from app.${sql.identifier(kind.name)}
      where scorecard_id = ${scorecardId}
    ) part where code = ${code} and section = ${section ?? ''}`);
  return rows[0] === undefined ? null : rowOf(rows[0]);
}

function rowOf(raw: RawRow): PartRow {
  return {
    id: raw.id,
    scorecardId: raw.scorecard_id,
    section: raw.section === '' ? null : raw.section,
    code: raw.code,
    position: raw.position,
    body: raw.body,
    revision: raw.revision,
    description: raw.description,
    retiredFrom: raw.retired_from,
    retiredReason: raw.retired_reason,
    previousId: raw.previous_id,
  };
}
