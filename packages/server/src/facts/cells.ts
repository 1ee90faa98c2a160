import { endOfPeriod, parsePeriod } from '@berimbang/engine';
import type { StoredFact } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import { placeText } from '../calculation/result-rows.js';
import type { By } from '../http/request.js';
import type { Scorecard } from '../scorecards/definition.js';

/** A cell of facts as it is known in the database. */
export interface Cell {
  readonly id: string;
  readonly node: string;
  readonly place: string;
  readonly status: string;
  readonly ordinal: number;
  readonly period: string;
  readonly indicator: string | null;
}

/** The period that a fact is of: that of its place, the last to end where there are several, else the scorecard's. */
export function periodOf(place: Readonly<Record<string, string>>, scorecardPeriod: string): string {
  let found: { code: string; end: string } | null = null;
  for (const code of Object.values(place)) {
    const period = parsePeriod(code);
    if (period === null) continue;
    const end = endOfPeriod(period);
    if (found === null || end > found.end) found = { code, end };
  }
  return found?.code ?? scorecardPeriod;
}

/** The indicator that an input belongs to: `indicator.CODE.realised`, `.numerator`, `.category`. Codes may hold points. */
export function indicatorOf(node: string, codes: ReadonlySet<string>): string | null {
  const rest = node.startsWith('indicator.') ? node.slice('indicator.'.length) : '';
  for (let end = rest.lastIndexOf('.'); end > 0; end = rest.lastIndexOf('.', end - 1))
    if (codes.has(rest.slice(0, end))) return rest.slice(0, end);
  return null;
}

/** One text for a cell among those of a scorecard. */
export function cellKey({
  node,
  place,
  status,
  ordinal,
}: Pick<StoredFact, 'node' | 'status' | 'ordinal'> & { readonly place: string }): string {
  return JSON.stringify([node, place, status, ordinal]);
}

/** The cells of facts, made where they are not there yet; by `cellKey`. */
export async function cellsFor(
  { tx, organisationId }: By,
  own: Scorecard,
  facts: readonly Pick<StoredFact, 'node' | 'place' | 'status' | 'ordinal' | 'file'>[],
  indicators: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Cell>> {
  const found = new Map<string, Cell>();
  for (let i = 0; i < facts.length; i += 5_000) {
    const some = facts.slice(i, i + 5_000).map((fact) => ({ ...fact, text: placeText(fact.place) }));
    const column = (of: (fact: (typeof some)[number]) => unknown) => sql.param(some.map(of));
    const keys = sql`unnest(
      ${column(({ node }) => node)}::text[], ${column(({ text }) => text)}::text[], ${column(({ status }) => status)}::text[],
      ${column(({ ordinal }) => ordinal)}::integer[])`;
    await tx.execute(sql`
      insert into app.fact_cell (organisation_id, scorecard_id, node, place, status, ordinal, period, indicator, file)
      select ${organisationId}::uuid, ${own.id}::uuid, node, place, status, ordinal, period, indicator, file from unnest(
        ${column(({ node }) => node)}::text[], ${column(({ text }) => text)}::text[], ${column(({ status }) => status)}::text[],
        ${column(({ ordinal }) => ordinal)}::integer[], ${column(({ place }) => periodOf(place, own.period))}::text[],
        ${column(({ node }) => indicatorOf(node, indicators))}::text[], ${column(({ file }) => file)}::text[])
        as given (node, place, status, ordinal, period, indicator, file)
      on conflict do nothing`);
    const { rows } = await tx.execute<Cell & Record<string, unknown>>(sql`
      select cell.id, cell.node, cell.place, cell.status, cell.ordinal, cell.period, cell.indicator
      from ${keys} as given (node, place, status, ordinal)
      join app.fact_cell cell on cell.scorecard_id = ${own.id} and cell.node = given.node and cell.place = given.place
        and cell.status = given.status and cell.ordinal = given.ordinal`);
    for (const row of rows) found.set(cellKey({ ...row, status: row.status as StoredFact['status'] }), row);
  }
  return found;
}
