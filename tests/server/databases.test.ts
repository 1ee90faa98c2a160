import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInCluster, engines, type TestDatabase } from '../support/databases.js';
import { startPostgresql } from '../support/postgresql.js';

describe.each(engines)('the same driver on $name', ({ name, createDatabase }) => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await createDatabase();
    pool = new pg.Pool(database.connection);
    // A connection that a test breaks on purpose is reported here as well.
    pool.on('error', () => undefined);
    await pool.query('create table fact (id int primary key, name text not null, at timestamptz, value numeric)');
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  it('starts with an empty database of UTF-8, in which the application is alone', async () => {
    const { rows } = await pool.query(
      `select current_setting('server_encoding') as encoding, current_setting('server_version_num')::int as version,
         (select count(*)::int from pg_tables where schemaname = 'public') as tables,
         (select rolsuper from pg_roles where rolname = current_user) as superuser`,
    );
    expect(rows[0]).toMatchObject({ encoding: 'UTF8', tables: 1, superuser: name === 'pglite' });
    expect(rows[0].version).toBeGreaterThanOrEqual(150_000);
  });

  it('takes parameters of every kind and gives numerics to the digit', async () => {
    const values = [7, "Ka'bupaten; -- 'é'", new Date('2024-03-31T17:00:00Z'), '12345678901234567890.12345'];
    await pool.query('insert into fact values ($1, $2, $3, $4)', values);
    const { rows } = await pool.query('select name, at, value from fact where id = $1', [7]);
    expect(rows).toEqual([{ name: values[1], at: values[2], value: values[3] }]);
  });

  it('tells what is wrong by its code and serves on', async () => {
    await expect(pool.query('insert into fact values ($1, $2)', [7, 'again'])).rejects.toMatchObject({ code: '23505' });
    await expect(pool.query('select $1::int', ['x'])).rejects.toMatchObject({ code: '22P02' });
    await expect(pool.query('selec')).rejects.toMatchObject({ code: '42601' });
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('refuses everything after an error in a transaction until it is rolled back', async () => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query("insert into fact values (8, 'eight')");
      await expect(client.query('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
      await expect(client.query('select 1')).rejects.toMatchObject({ code: '25P02' });
      await client.query('rollback');
      expect((await client.query('select 1 from fact where id = 8')).rowCount).toBe(0);
    } finally {
      client.release();
    }
  });

  it('takes ten thousand rows as arrays in one statement, and gives megabytes back', async () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => 100_000 + index);
    const names = ids.map((id) => `${'n'.repeat(200)}${id}`);
    const sql = 'insert into fact (id, name) select * from unnest($1::int[], $2::text[])';
    expect((await pool.query(sql, [ids, names])).rowCount).toBe(10_000);
    const { rows } = await pool.query('select name from fact where id >= 100000 order by id');
    expect(rows.map((row) => row.name)).toEqual(names);
  });

  it.each([
    ['nothing open', ['select 1']],
    ['a transaction open', ['begin', "insert into fact values (9, 'nine')"]],
    ['a failed transaction', ['begin', "insert into fact values (9, 'nine')", 'select 1/0']],
    [
      'a setting, a role and a lock',
      ["set application_name = 'left'", 'set role pg_read_all_data', 'select pg_advisory_lock(5)'],
    ],
  ])('a client that is gone with %s leaves nothing behind', async (_, statements) => {
    const before = (await pool.query('select current_user as name')).rows[0].name;
    const client = await pool.connect();
    client.on('error', () => undefined);
    for (const statement of statements) await client.query(statement).catch(() => undefined);
    client.release(true);
    const { rows } = await pool.query(
      `select current_user as name, current_setting('application_name') as application,
         (select count(*)::int from fact where id = 9) as open, pg_try_advisory_lock(5) as free`,
    );
    expect(rows).toEqual([{ name: before, application: '', open: 0, free: true }]);
    await pool.query('select pg_advisory_unlock_all()');
  });

  it('reuses the name of a prepared statement after its client is gone', async () => {
    const ask = (text: string) => pool.query({ name: 'named', text, values: [2] });
    expect((await ask('select $1::int as x')).rows).toEqual([{ x: 2 }]);
    const client = await pool.connect();
    client.release(true);
    expect((await ask('select $1::int * 2 as x')).rows).toEqual([{ x: 4 }]);
  });
});

it('a cluster that is killed comes back with what was committed', async () => {
  const cluster = await startPostgresql({ fsync: true });
  try {
    const { connection } = await createInCluster(cluster);
    const run = async (sql: string) => {
      const client = new pg.Client(connection);
      client.on('error', () => undefined);
      await client.connect();
      const result = await client.query(sql);
      await client.end();
      return result.rows;
    };
    await run('create table kept (id int)');
    await run('insert into kept values (1)');
    const first = cluster.pid;
    await cluster.kill();
    await expect(run('select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await cluster.restart();
    expect(cluster.pid).not.toBe(first);
    expect(await run('select id from kept')).toEqual([{ id: 1 }]);
  } finally {
    await cluster.stop();
  }
});
