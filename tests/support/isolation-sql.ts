import { sqlState } from '../../packages/server/src/db/index.js';
import type { World } from '../server/support/world.js';
import { asSuperuser, tenantTables } from './isolation-rows.js';
import type { Filled } from './isolation-tenant.js';

interface Outcome {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly count: number;
  /** SQLSTATE where it was refused. */
  readonly code: string | null;
  readonly said: string;
}

type Run = (text: string, values?: readonly unknown[]) => Promise<Outcome>;

const DENIED = '42501';
const APPEND_ONLY = '23001';
const ROLES = ['idle', 'staff', 'respondent', 'public', 'sign_in', 'operator'] as const;
/** Who sees rows of other organisations, in which tables: `isolation-catalogue` has the reasons. */
const SEES: Readonly<Record<string, readonly string[]>> = {
  sign_in: ['organisation', 'role_grant'],
  operator: ['organisation', 'audit_head', 'audit_log'],
};

/** Runs statements as each role of the database, and says what reached the other organisation. */
export async function statementFaults(
  world: World,
  own: Filled,
  other: Filled,
): Promise<{
  readonly statements: number;
  readonly faults: readonly string[];
}> {
  const faults: string[] = [];
  const tables = await asSuperuser(world, tenantTables);
  const relations = [...tables, 'organisation', 'current_fact', 'approved_fact'];
  let statements = 0;

  /** One transaction as a role, undone at its end; each statement in a savepoint. */
  const as = async (role: string, organisation: string | null, work: (run: Run) => Promise<void>): Promise<void> => {
    const client = await world.database.pool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('role', $1, true), set_config('berimbang.organisation', $2, true)`, [
        `berimbang_${role}`,
        organisation ?? '',
      ]);
      await work(async (text, values = []) => {
        statements += 1;
        await client.query('savepoint one');
        try {
          const { rows, rowCount } = await client.query<Record<string, unknown>>(text, [...values]);
          await client.query('release savepoint one');
          return { rows, count: rowCount ?? 0, code: null, said: '' };
        } catch (error) {
          await client.query('rollback to savepoint one');
          return { rows: [], count: 0, code: sqlState(error) ?? 'none', said: String(error) };
        }
      });
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  for (const role of ROLES)
    for (const organisation of [own.tenant.id, null])
      await as(role, organisation, async (run) => {
        const who = `${role} with ${organisation === null ? 'no organisation' : 'one'}`;
        for (const name of relations) {
          const wide = SEES[role]?.includes(name) === true;
          const key = name === 'organisation' ? 'id' : 'organisation_id';
          const check = (what: string, { code, count, said }: Outcome, refusals: readonly string[], most = 0): void => {
            if (code === null ? count > most : !refusals.includes(code))
              faults.push(`${who}: ${what} ${name}: ${code ?? `${count} rows`} ${said}`);
          };
          const seen = await run(`select ${key} as own from app.${name}`);
          if (seen.code !== null && seen.code !== DENIED) faults.push(`${who}: select ${name}: ${seen.said}`);
          const strange = seen.rows.filter((row) => organisation === null || row.own !== organisation);
          if (strange.length > 0 && !wide) faults.push(`${who}: select ${name}: ${strange.length} rows`);
          // Refused before anything of a row is told, such as that another one has its key.
          check(
            'counts',
            await run(`select from app.${name} where ${key} = $1`, [other.tenant.id]),
            [DENIED],
            wide ? 1e9 : 0,
          );
          check(
            // A condition that fails on a row that is not to be seen would tell that it is there.
            'asks by a failing condition',
            await run(
              `select from app.${name} where ${key} = '${other.tenant.id}' and 1 / (case when ${key}::text is null then 1 else 0 end) = 1`,
            ),
            wide ? [DENIED, '22012'] : [DENIED],
          );
          if (name.endsWith('_fact')) continue;
          const allowed = [DENIED, APPEND_ONLY];
          const set = name === 'organisation' ? 'name = name' : 'organisation_id = organisation_id';
          check('updates', await run(`update app.${name} set ${set} where ${key} = $1`, [other.tenant.id]), allowed);
          check('deletes', await run(`delete from app.${name} where ${key} = $1`, [other.tenant.id]), allowed);
          check('gives away', await run(`update app.${name} set ${key} = $1`, [other.tenant.id]), allowed);
          const first = role === 'operator' && name === 'role_grant';
          const inserted = await run(`insert into app.${name} (${key}) values ($1)`, [other.tenant.id]);
          if (!first && !(role === 'operator' && name === 'organisation')) check('inserts into', inserted, [DENIED]);
          check('truncates', await run(`truncate app.${name} cascade`), allowed);
          const copied = await run(`copy (select * from app.${name} where ${key} = '${other.tenant.id}') to stdout`);
          check('copies', copied, [DENIED], wide ? 1e9 : 0);
        }
        for (const text of TRICKS) {
          const { code, said } = await run(text);
          if (code !== DENIED) faults.push(`${who}: ${text}: ${code ?? 'done'} ${said}`);
        }
        const statistics = await run(
          `select tablename from pg_stats where schemaname in ('app', 'auth') and tablename <> 'shipped_content'`,
        );
        const told = statistics.rows.filter(
          ({ tablename }) => role !== 'sign_in' || tables.includes(String(tablename)),
        );
        if (told.length > 0)
          faults.push(`${who}: pg_stats tells of ${told.map(({ tablename }) => tablename).join(', ')}`);
        const queries = await run(
          `select query from pg_stat_activity where pid <> pg_backend_pid() and query ~ 'berimbang|app\\.' and query <> '<insufficient privilege>'`,
        );
        if (queries.rows.length > 0) faults.push(`${who}: pg_stat_activity tells statements of others`);
        const appended = await run(`select app.append_audit('{}')`);
        const may = organisation !== null && !['idle', 'public'].includes(role);
        if ((appended.code === null) !== may)
          faults.push(`${who}: append_audit: ${appended.code ?? 'done'} ${appended.said}`);
      });

  // Identifiers of the other organisation are refused in the words that fit any other.
  await as('staff', own.tenant.id, async (run) => {
    const nowhere = '7c1b476e-27c7-42eb-b636-cbb2e88e1361';
    const refer = async (unit: string): Promise<string> => {
      const { code, said } = await run(
        `insert into app.role_grant (organisation_id, user_id, role, unit_id, given_by) values ($1, 'x', 'auditor', $2, 'x')`,
        [own.tenant.id, unit],
      );
      return `${code} ${said.replaceAll(unit, '')}`;
    };
    const theirs = await refer(other.unitId);
    if (!theirs.startsWith('23503') || theirs !== (await refer(nowhere))) faults.push(`a foreign key tells: ${theirs}`);
    const same = await run(
      `insert into app.unit (organisation_id, id, code, name) values ($1, $2, '${other.mark}-dinas', '""')`,
      [own.tenant.id, other.unitId],
    );
    if (same.code !== null) faults.push(`a key that another organisation uses is taken: ${same.said}`);
  });
  await asSuperuser(world, async (client) => {
    // A role is no way to another one, for a connection that has that role alone.
    // The embedded engine cannot go back from another session user; its catalogue has been asked who is a member of whom.
    for (const role of world.database.engine === 'postgresql' ? ROLES : [])
      for (const next of ROLES) {
        if (role === next) continue;
        await client.query(`set session authorization berimbang_${role}`);
        const taken = await client.query(`set role berimbang_${next}`).then(
          () => true,
          () => false,
        );
        statements += 1;
        if (taken) faults.push(`${role} becomes ${next}`);
        await client.query('reset session authorization');
      }
    const { rows } = await client.query<{ name: string }>(
      `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where tgname = 'append_only'`,
    );
    for (const { name } of rows)
      for (const text of [
        `update app.${name} set organisation_id = organisation_id`,
        `delete from app.${name}`,
        `truncate app.${name} cascade`,
      ]) {
        statements += 1;
        await client.query('begin');
        const code = await client.query(text).then(
          () => 'done',
          (error: unknown) => sqlState(error) ?? 'none',
        );
        await client.query('rollback');
        if (code !== APPEND_ONLY) faults.push(`the superuser: ${text}: ${code}`);
      }
  });
  // Between transactions a connection is nobody.
  const outside = await world.database.pool.query('select from app.unit').then(
    ({ rowCount }) => `${rowCount} rows`,
    (error: unknown) => sqlState(error) ?? 'none',
  );
  if (outside !== DENIED) faults.push(`outside of a transaction: ${outside}`);
  return { statements: statements + 1, faults };
}

/** What no role may do, whatever organisation is set. */
const TRICKS: readonly string[] = [
  `copy app.unit to '/tmp/berimbang-units'`,
  `copy app.unit (code) from program 'echo x'`,
  `select pg_read_file('/etc/hostname')`,
  `select pg_ls_dir('/')`,
  `select lo_import('/etc/hostname')`,
  `select nextval('app.unit_event_id_seq')`,
  `select last_value from app.unit_event_id_seq`,
  `select * from pg_statistic`,
  `select rolpassword from pg_authid`,
  `alter table app.unit disable row level security`,
  `alter table app.audit_log disable trigger append_only`,
  `drop policy of_organisation on app.unit`,
  `create policy all_rows on app.unit using (true)`,
  `create table app.mine (a text)`,
  `create function app.mine() returns int language sql security definer as 'select 1'`,
  `create or replace function app.current_organisation() returns uuid language sql as 'select null::uuid'`,
  `create table public.mine (a text)`,
  `create trigger mine after insert on app.unit execute function app.refuse_change()`,
  `call app.tenant_table('shipped_content', 'select')`,
  `set session_replication_role = replica`,
  `create role berimbang_mine`,
];
