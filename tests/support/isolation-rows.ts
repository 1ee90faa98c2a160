import { createHash } from 'node:crypto';
import pg from 'pg';
import type { World } from '../server/support/world.js';

/** Works as the superuser of the database, to whom no policy applies. */
export async function asSuperuser<T>({ database }: World, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  if (database.engine === 'postgresql') {
    const client = new pg.Client({ ...database.config, user: 'postgres' });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
  const client = await database.pool.connect();
  try {
    await client.query('reset role');
    return await work(client);
  } finally {
    await client.query('set role berimbang_idle');
    client.release();
  }
}

/** Tables of `app` whose rows belong to an organisation. */
export async function tenantTables(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'organisation_id'
    order by c.relname`);
  return rows.map(({ name }) => name);
}

/** Everything that belongs to an organisation, as one hash a table; its people's accounts and tokens too. */
export function fingerprints(world: World, organisationId: string): Promise<ReadonlyMap<string, string>> {
  return asSuperuser(world, async (client) => {
    const people = 'select user_id from app.role_grant where organisation_id = $1';
    const queries = new Map([
      ['app.organisation', 'select t::text as row from app.organisation t where id = $1'],
      // People who are in both organisations sign in meanwhile; the account itself has to stay.
      ['auth.user', `select t::text as row from auth.user t where id in (${people})`],
      ['auth.account', `select t::text as row from auth.account t where user_id in (${people})`],
      ...(await tenantTables(client)).map(
        (table) => [`app.${table}`, `select t::text as row from app.${table} t where organisation_id = $1`] as const,
      ),
    ]);
    const found = new Map<string, string>();
    for (const [table, query] of queries) {
      const { rows } = await client.query<{ row: string }>(query, [organisationId]);
      const text = rows.map(({ row }) => row).sort();
      found.set(table, `${rows.length} ${createHash('sha256').update(text.join('\n')).digest('hex')}`);
    }
    return found;
  });
}

/** Identifiers of an organisation's rows by table; under `user` its people. */
export function identifiers(world: World, organisationId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  return asSuperuser(world, async (client) => {
    const found = new Map<string, readonly string[]>();
    for (const table of await tenantTables(client)) {
      const { rows } = await client.query<{ row: Readonly<Record<string, unknown>> }>(
        `select to_jsonb(t) as row from app.${table} t where organisation_id = $1`,
        [organisationId],
      );
      const ids = rows.flatMap(({ row }) => [row.id ?? row.seq ?? row.hash ?? []].flat().map(String));
      if (ids.length > 0) found.set(table, ids);
    }
    const people = await client.query<{ id: string }>(
      'select distinct user_id as id from app.role_grant where organisation_id = $1',
      [organisationId],
    );
    found.set(
      'user',
      people.rows.map(({ id }) => id),
    );
    return found;
  });
}
