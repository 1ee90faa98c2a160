import type { OrderedTree } from '@berimbang/files';
import { type SQL, sql } from 'drizzle-orm';
import type { By } from '../http/request.js';
import type { Scorecard } from './definition.js';
import { bodyText, type DefinitionParts, endsOf } from './parts.js';

/** One thing that a change made different, as it is recorded. */
export interface Change {
  readonly part: string;
  readonly code: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Rows of one table, named by the same columns. */
interface Kind {
  readonly table: string;
  readonly columns: readonly string[];
  /** What the change is recorded as. */
  readonly part: string;
}

interface Row {
  /** Values of the columns that name it. */
  readonly key: readonly string[];
  readonly code: string;
  readonly body: OrderedTree;
}

/** Writes the parts that differ, but for targets, and says what changed. Numbers of places change only where an order does. */
export async function writeParts(
  by: By,
  own: Scorecard,
  before: DefinitionParts,
  after: DefinitionParts,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const [part, of] of [
    ['perspective', (parts: DefinitionParts) => parts.perspectives],
    ['objective', (parts: DefinitionParts) => parts.objectives],
    ['indicator', (parts: DefinitionParts) => parts.indicators],
  ] as const)
    changes.push(
      ...(await writeRows(
        by,
        own,
        { table: part, columns: ['code'], part },
        of(before).map(entry),
        of(after).map(entry),
      )),
    );
  const link: Kind = { table: 'link', columns: ['from_code', 'to_code'], part: 'link' };
  changes.push(...(await writeRows(by, own, link, before.links.map(linkRow), after.links.map(linkRow))));
  for (const section of new Set([...before.blocks, ...after.blocks].map((block) => block.section))) {
    const kind: Kind = { table: 'block', columns: ['section', 'code'], part: section };
    const of = ({ blocks }: DefinitionParts): readonly Row[] =>
      blocks
        .filter((block) => block.section === section)
        .map(({ code, body }) => ({ key: [section, code], code, body }));
    changes.push(...(await writeRows(by, own, kind, of(before), of(after))));
  }
  return changes;
}

const entry = ({ code, body }: { readonly code: string; readonly body: OrderedTree }): Row => ({
  key: [code],
  code,
  body,
});

function linkRow(body: OrderedTree): Row {
  const { fromCode, toCode } = endsOf(body);
  return { key: [fromCode, toCode], code: linkCode(body), body };
}

/** The name of a link in histories: the codes of both ends. */
export function linkCode(body: OrderedTree): string {
  const { fromCode, toCode } = endsOf(body);
  return `${fromCode} > ${toCode}`;
}

async function writeRows(
  by: By,
  own: Scorecard,
  kind: Kind,
  before: readonly Row[],
  after: readonly Row[],
): Promise<readonly Change[]> {
  const { tx, organisationId } = by;
  const { part } = kind;
  const old = new Map(before.map((row) => [nameOf(row), row]));
  const wanted = new Set(after.map(nameOf));
  const changes: Change[] = [];
  for (const row of before) {
    if (wanted.has(nameOf(row))) continue;
    await tx.execute(sql`delete from ${tableOf(kind)} where ${isRow(own, kind, row)}`);
    changes.push({ part, code: row.code, before: bodyText(row.body), after: null });
  }
  for (const [position, row] of after.entries()) {
    const known = old.get(nameOf(row));
    const text = bodyText(row.body);
    if (known === undefined)
      await tx.execute(sql`
        insert into ${tableOf(kind)} (organisation_id, scorecard_id, position, body, ${names(kind.columns)})
        values (${organisationId}, ${own.id}, ${position}, ${text}, ${sql.join(
          row.key.map((value) => sql`${value}`),
          sql`, `,
        )})`);
    else if (bodyText(known.body) !== text)
      await tx.execute(
        sql`update ${tableOf(kind)} set body = ${text}, revision = revision + 1 where ${isRow(own, kind, row)}`,
      );
    else continue;
    changes.push({ part, code: row.code, before: known === undefined ? null : bodyText(known.body), after: text });
  }
  const isNew = after.some((row) => !old.has(nameOf(row)));
  const [was, is] = [before.filter((row) => wanted.has(nameOf(row))), after.filter((row) => old.has(nameOf(row)))];
  const moved = was.some((row, i) => nameOf(row) !== nameOf(is[i] ?? row));
  if (isNew || moved) await renumber(by, own, kind, after);
  if (moved) changes.push({ part: 'order', code: part, before: codesText(was), after: codesText(is) });
  return changes;
}

async function renumber({ tx }: By, own: Scorecard, kind: Kind, rows: readonly Row[]): Promise<void> {
  const lists = kind.columns.map((_, i) => sql`${sql.param(rows.map(({ key }) => key[i]))}::text[]`);
  await tx.execute(sql`
    update ${tableOf(kind)} as own set position = given.place
    from unnest(${sql.join(lists, sql`, `)}, ${sql.param(rows.map((_, i) => i))}::integer[]) as given (${names(kind.columns)}, place)
    where own.scorecard_id = ${own.id} and own.position <> given.place and ${sql.join(
      kind.columns.map((name) => sql`own.${sql.identifier(name)} = given.${sql.identifier(name)}`),
      sql` and `,
    )}`);
}

function nameOf({ key }: Row): string {
  return JSON.stringify(key);
}

function codesText(rows: readonly Row[]): string {
  return JSON.stringify({ list: rows.map(({ code }) => code) } satisfies OrderedTree);
}

const tableOf = ({ table }: Kind): SQL => sql`app.${sql.identifier(table)}`;

function names(columns: readonly string[]): SQL {
  return sql.join(
    columns.map((name) => sql.identifier(name)),
    sql`, `,
  );
}

function isRow(own: Scorecard, { columns }: Kind, { key }: Row): SQL {
  const same = columns.map((name, i) => sql`${sql.identifier(name)} = ${key[i]}`);
  return sql.join([sql`scorecard_id = ${own.id}`, ...same], sql` and `);
}
