import { and, asc, eq, gt, sql } from 'drizzle-orm';
import {
  type ContentFiles,
  type ContentKind,
  type LabelColumn,
  ownContent,
  shippedContent,
  type Transaction,
} from '../db/index.js';
import { notFound } from '../http/refusal.js';

/** A version of a method or rule pack, without its files. */
export interface Entry {
  readonly kind: ContentKind;
  readonly name: string;
  readonly hash: string;
  /** Null where it ships. */
  readonly version: number | null;
}

export type OwnVersion = typeof ownContent.$inferSelect;

/** What counts now: what ships, and the newest of each own one. */
const CURRENT = sql`(
  select kind, name, hash, null::integer as version from app.shipped_content where current
  union all select * from (select distinct on (kind, name) kind, name, hash, version from app.own_content
    order by kind, name, version desc) own)`;

export interface EntryFilter {
  readonly kind?: ContentKind | undefined;
  readonly origin?: 'shipped' | 'own' | undefined;
}

/** In order of kind and name. */
export async function listEntries(
  tx: Transaction,
  { kind = undefined, origin = undefined }: EntryFilter,
  limit: number,
  after: readonly (string | number)[] | null,
): Promise<readonly Entry[]> {
  const { rows } = await tx.execute<Entry & Record<string, unknown>>(sql`
    select kind, name, hash, version from ${CURRENT} entry
    where (${kind ?? null}::text is null or kind = ${kind ?? null}::text)
      and (${origin ?? null}::text is null or (version is null) = (${origin ?? null}::text = 'shipped'))
      and (${after === null} or (kind, name) > (${after?.[0] ?? ''}::text, ${after?.[1] ?? ''}::text))
    order by kind, name limit ${limit + 1}`);
  return rows;
}

/** A version by its name, and by its hash where it is not the one that counts now. */
export async function findEntry(tx: Transaction, kind: ContentKind, name: string, hash?: string): Promise<Entry> {
  const { rows } = await tx.execute<Entry & Record<string, unknown>>(
    hash === undefined
      ? sql`select kind, name, hash, version from ${CURRENT} entry where kind = ${kind} and name = ${name}`
      : sql`select kind, name, hash, null::integer as version from app.shipped_content
            where kind = ${kind} and name = ${name} and hash = ${hash}
          union all (select kind, name, hash, version from app.own_content
            where kind = ${kind} and name = ${name} and hash = ${hash} order by version desc limit 1)`,
  );
  const [found] = rows;
  if (found === undefined) throw notFound(kind, name, hash === undefined ? 'query.name' : 'query.hash');
  return found;
}

export async function filesOf(tx: Transaction, { kind, hash, version }: Entry): Promise<ContentFiles> {
  const table = version === null ? shippedContent : ownContent;
  const [found] = await tx
    .select({ files: table.files })
    .from(table)
    .where(and(eq(table.kind, kind), eq(table.hash, hash)))
    .limit(1);
  if (found === undefined) throw new Error('a content that was found is not there');
  return found.files;
}

/** Versions of an own method or rule pack, the first one first. */
export function listVersions(
  tx: Transaction,
  kind: ContentKind,
  name: string,
  limit: number,
  after: number,
): Promise<OwnVersion[]> {
  return tx
    .select()
    .from(ownContent)
    .where(and(eq(ownContent.kind, kind), eq(ownContent.name, name), gt(ownContent.version, after)))
    .orderBy(asc(ownContent.version))
    .limit(limit + 1);
}

export interface Use extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly title: LabelColumn;
  readonly hash: string;
  readonly version: number | null;
}

/** Scorecards that are computed with any version of a method or rule pack, by code; `units` null: of all units. */
export async function listUse(
  tx: Transaction,
  kind: ContentKind,
  name: string,
  units: ReadonlySet<string> | null,
  limit: number,
  after: string,
): Promise<readonly Use[]> {
  const section = kind === 'method' ? 'methods' : 'packs';
  const { rows } = await tx.execute<Use>(sql`
    select own.id, own.code, own.title, own.hash, (select max(version) from app.own_content
      where kind = ${kind} and name = ${name} and own_content.hash = own.hash) as version
    from (select id, code, title, unit_id, library::jsonb -> ${section}::text ->> ${name}::text as hash from app.scorecard) own
    where own.hash is not null and own.code > ${after}
      and (${units === null} or own.unit_id = any(${sql.param([...(units ?? [])])}::uuid[]))
    order by own.code limit ${limit + 1}`);
  return rows;
}
