import { type SQL, sql } from 'drizzle-orm';
import type { LabelColumn, Transaction } from '../db/index.js';
import { readChange } from '../scorecards/present.js';

/** When an entry's transaction began, by the database; the server's time of the request; and who sent it. */
export interface Moment {
  readonly began: string;
  readonly now: string;
  readonly user: string;
}

/** One thing that a transaction changed, as its history has it. */
export interface ChangeRow extends Record<string, unknown> {
  readonly kind: string;
  readonly id: string | null;
  readonly code: string | null;
  readonly name: LabelColumn | null;
  readonly scorecard: string | null;
  /** What the history calls it, such as opened. */
  readonly step: string | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

const NO_NAME = sql`null::jsonb as name`;

/** Each kind of history, read for one transaction. Histories have either the time at which it began, or the server's. */
const SOURCES: readonly ((of: Moment) => SQL)[] = [
  ({ began, user }) => sql`
    select 'period' as kind, own.id, own.code, ${NO_NAME}, null as scorecard, event.kind as step, reason, before, after
    from app.period_event event join app.period own on own.id = event.period_id
    where event.at = ${began}::timestamptz and event.by_user = ${user} order by event.id`,
  ({ began, user }) => sql`
    select 'unit' as kind, own.id, own.code, own.name, null as scorecard, event.kind as step, reason, before,
      coalesce(after, '{}'::jsonb) || jsonb_build_object('onDate', event.on_date) as after
    from app.unit_event event join app.unit own on own.id = event.unit_id
    where event.at = ${began}::timestamptz and event.by_user = ${user} order by event.id`,
  ({ began, user }) => sql`
    select 'grant' as kind, id, role as code, ${NO_NAME}, null as scorecard, 'given' as step, null as reason, null as before,
      jsonb_build_object('user', user_id, 'role', role, 'unitId', unit_id, 'from', from_date, 'to', to_date) as after
    from app.role_grant where given_at = ${began}::timestamptz and given_by = ${user} order by id`,
  ({ now, user }) => sql`
    select 'grant' as kind, id, role as code, ${NO_NAME}, null as scorecard, 'ended' as step, null as reason,
      jsonb_build_object('user', user_id, 'role', role, 'unitId', unit_id) as before, null as after
    from app.role_grant where revoked_at = ${now}::timestamptz and revoked_by = ${user} order by id`,
  ({ began, user }) => sql`
    select 'data-owner' as kind, own.id, own.subject as code, ${NO_NAME}, card.code as scorecard, event.kind as step, reason,
      null as before, jsonb_build_object('user', own.user_id, 'from', own.from_date, 'to', own.to_date, 'onDate', event.on_date)
      as after
    from app.data_owner_event event join app.data_owner own on own.id = event.data_owner_id
    left join app.scorecard card on card.id = own.scorecard_id
    where event.at = ${began}::timestamptz and event.by_user = ${user} order by event.id`,
  ({ began, user }) => sql`
    select own.kind, null as id, own.name as code, ${NO_NAME}, null as scorecard, null as step, own.reason,
      case when before.version is null then null
        else jsonb_build_object('version', before.version, 'hash', before.hash) end as before,
      jsonb_build_object('version', own.version, 'hash', own.hash) as after
    from app.own_content own
    left join app.own_content before
      on before.kind = own.kind and before.name = own.name and before.version = own.version - 1
    where own.at = ${began}::timestamptz and own.by_user = ${user} order by own.name`,
  ({ now, user }) => sql`
    select 'finding' as kind, own.id, own.title as code, ${NO_NAME}, card.code as scorecard, event.kind as step,
      event.text as reason, before, after
    from app.finding_event event join app.finding own on own.id = event.finding_id
    left join app.scorecard card on card.id = own.scorecard_id
    where event.at = ${now}::timestamptz and event.by_user = ${user} order by event.id`,
  ({ now, user }) => sql`
    select 'measure' as kind, own.id, own.indicator || ' ' || own.period as code, ${NO_NAME}, card.code as scorecard,
      event.kind as step, event.reason, before, after
    from app.measure_event event join app.measure own on own.id = event.measure_id
    left join app.scorecard card on card.id = own.scorecard_id
    where event.at = ${now}::timestamptz and event.by_user = ${user} order by event.id`,
  ({ began, user }) => sql`
    select 'fact' as kind, cell.id, coalesce(cell.indicator, cell.node) || ' ' || cell.period as code, ${NO_NAME},
      card.code as scorecard, null as step, own.reason,
      case when before.revision is null then null else jsonb_build_object('value', before.value, 'missing', before.missing,
        'state', before.state, 'source', before.source, 'note', before.note) end as before,
      jsonb_build_object('value', own.value, 'missing', own.missing, 'state', own.state, 'source', own.source,
        'note', own.note, 'correction', nullif(own.correction, false)) as after
    from app.fact own join app.fact_cell cell on cell.id = own.cell_id
    join app.scorecard card on card.id = own.scorecard_id
    left join app.fact before on before.cell_id = own.cell_id and before.revision = own.revision - 1
    where own.at = ${began}::timestamptz and own.by_user = ${user} order by own.seq`,
];

/** What a transaction changed, kind by kind; of each kind one more than `most`. */
export async function changeRows(tx: Transaction, of: Moment, most: number): Promise<readonly ChangeRow[]> {
  const found: ChangeRow[] = [];
  for (const source of SOURCES) {
    const { rows } = await tx.execute<ChangeRow>(sql`${source(of)} limit ${most + 1}`);
    found.push(...rows);
  }
  return [...found, ...(await definitionRows(tx, of, most))];
}

async function definitionRows(tx: Transaction, { began, user }: Moment, most: number): Promise<readonly ChangeRow[]> {
  type Row = ChangeRow & { readonly before: string | null; readonly after: string | null; readonly kind: string };
  const { rows } = await tx.execute<Row>(sql`
    select own.part as kind, null as id, own.code, ${NO_NAME}, card.code as scorecard, null as step, own.reason, before, after
    from app.definition_change own join app.scorecard card on card.id = own.scorecard_id
    where own.at = ${began}::timestamptz and own.by_user = ${user} order by own.id limit ${most + 1}`);
  const said = (part: string, text: string | null): unknown => (text === null ? null : readChange(part, text));
  return rows.map((row: Row) => ({ ...row, before: said(row.kind, row.before), after: said(row.kind, row.after) }));
}
