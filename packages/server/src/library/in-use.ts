import type { RulesInUseOutput } from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import type { ContentKind, LabelColumn, Transaction } from '../db/index.js';
import { libraryOf, type Pins } from './shelves.js';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly title: LabelColumn;
  readonly unit_id: string;
  readonly period: string;
  readonly state: 'draft' | 'active' | 'closed';
  readonly revision: number;
  readonly library: string;
}

/**
 * Scorecards of the units given (null: of all), the latest period first, then by code, each with the methods and rule packs that
 * it keeps to, beside those that the library has now. One more than `limit`.
 */
export async function listRulesInUse(
  tx: Transaction,
  units: ReadonlySet<string> | null,
  limit: number,
  after: readonly (string | number)[] | null,
): Promise<readonly RulesInUseOutput[]> {
  const { rows } = await tx.execute<Row>(sql`
    select id, code, title, unit_id, period, state, revision, library from app.scorecard
    where (${units === null} or unit_id = any(${sql.param([...(units ?? [])])}::uuid[]))
      and (${after === null} or period < ${after?.[0] ?? ''}::text
        or (period = ${after?.[0] ?? ''}::text and code > ${after?.[1] ?? ''}::text))
    order by period desc, code limit ${limit + 1}`);
  const library = await libraryOf(tx);
  const versions = await versionsOf(tx);
  return rows.map((row: Row) => {
    const pins = JSON.parse(row.library) as Partial<Pins>;
    const beside = (kind: ContentKind, own: Readonly<Record<string, string>> = {}) =>
      Object.entries(own).map(([name, pinned]) => {
        const now = library.hashOf(kind, name) ?? null;
        const shelf = kind === 'method' ? library.methods : library.packs;
        return {
          kind,
          name,
          title: shelf.get(name)?.title ?? null,
          pinned,
          version: versions.get(pinned) ?? null,
          now,
          nowVersion: now === null ? null : (versions.get(now) ?? null),
          differs: now !== pinned,
        };
      });
    return {
      scorecardId: row.id,
      code: row.code,
      title: row.title,
      unitId: row.unit_id,
      period: row.period,
      state: row.state,
      revision: row.revision,
      rules: [...beside('method', pins.methods), ...beside('rule-pack', pins.packs)],
    };
  });
}

/** Number of each version of the organisation's own contents, by hash. */
async function versionsOf(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.execute<{ hash: string; version: number }>(sql`
    select hash, max(version)::int as version from app.own_content group by hash`);
  return new Map(rows.map(({ hash, version }) => [hash, version] as const));
}
