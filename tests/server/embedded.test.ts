import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import {
  type Embedded,
  type EmbeddedError,
  openEmbedded,
  restoreDump,
} from '../../packages/server/src/db/embedded/index.js';
import { folderWith } from '../support/cli.js';
import { dataFolder } from '../support/databases.js';
import { ROOT } from '../support/scorecards.js';

const BUILT = join(ROOT, 'packages', 'server', 'dist', 'db', 'embedded', 'index.js');
const O_DSYNC = 0o10000;

async function withPool<T>(embedded: Embedded, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool(embedded.connection);
  pool.on('error', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

const idsOf = async (pool: pg.Pool): Promise<readonly number[]> =>
  (await pool.query('select id from kept order by id')).rows.map(({ id }) => id);

/** The flags with which this process holds files under the folder open, by path. */
function openFiles(folder: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const handle of readdirSync('/proc/self/fd')) {
    try {
      const place = readlinkSync(`/proc/self/fd/${handle}`);
      const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${handle}`, 'utf8'))?.[1];
      if (place.startsWith(folder) && statSync(place).isFile()) found.set(place, Number.parseInt(flags ?? '0', 8));
    } catch {
      // A handle that was closed meanwhile, such as that of the listing itself.
    }
  }
  return found;
}

it('a database is made in an empty folder, over what an interrupted start left, and keeps what it was given', async () => {
  const folder = folderWith({ 'database.unfinished/PG_VERSION': '18\n' });
  const first = await openEmbedded(folder, { durable: false });
  await withPool(first, async (pool) => {
    await pool.query('create table kept (id int primary key)');
    await pool.query('insert into kept values (1), (2)');
  });
  await first.close();
  expect(readdirSync(folder).sort()).toEqual(['database', 'run']);
  expect(readdirSync(join(folder, 'run'))).toEqual([]);
  expect(statSync(folder).mode & 0o077, 'the folder is nobody else’s').toBe(0);

  const second = await openEmbedded(folder, { durable: false });
  expect(await withPool(second, idsOf)).toEqual([1, 2]);
  await second.close();
});

it('writes wait for the disk, the log among them', async () => {
  const folder = await dataFolder();
  const embedded = await openEmbedded(folder);
  await withPool(embedded, async (pool) => {
    await pool.query('create table kept (id int primary key)');
    await pool.query('insert into kept values (1)');
    const written = [...openFiles(join(folder, 'database'))].filter(([, flags]) => (flags & 3) !== 0);
    expect(written.filter(([place]) => dirname(place).endsWith('pg_wal')).length).toBeGreaterThan(0);
    expect(written.filter(([, flags]) => (flags & O_DSYNC) === 0)).toEqual([]);
  });
  await embedded.close();
});

it('what was acknowledged before kill -9 is there afterwards', async () => {
  const folder = await dataFolder();
  const writer = folderWith({
    'writer.mjs': `import { openEmbedded } from ${JSON.stringify(BUILT)};
      import pg from ${JSON.stringify(import.meta.resolve('pg'))};
      const { connection } = await openEmbedded(process.argv[2], { durable: false });
      const pool = new pg.Pool(connection);
      await pool.query('create table kept (id int primary key)');
      for (let id = 1; ; id++) { await pool.query('insert into kept values ($1)', [id]); console.log(id); }`,
  });
  const child = spawn(process.execPath, [join(writer, 'writer.mjs'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    if (text.split('\n').length > 200) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  // The last line may be cut off.
  const acknowledged = text.split('\n').slice(0, -1).map(Number);
  const embedded = await openEmbedded(folder, { durable: false });
  const kept = await withPool(embedded, idsOf);
  await embedded.close();
  expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
  expect(kept.length - acknowledged.length, 'at most the one in flight').toBeLessThanOrEqual(1);
});

it('a second connection waits for the first to leave', async () => {
  const folder = await dataFolder();
  const embedded = await openEmbedded(folder, { durable: false });
  const [first, second] = [new pg.Client(embedded.connection), new pg.Client(embedded.connection)];
  await first.connect();
  await first.query('begin');
  await first.query('create table kept (id int)');
  const order: string[] = [];
  const later = second.connect().then(() => order.push('second connected'));
  await first.query('select pg_sleep(0.2)');
  order.push('first leaves');
  await first.end();
  await later;
  expect(order).toEqual(['first leaves', 'second connected']);
  await expect(second.query('select * from kept'), 'never committed').rejects.toMatchObject({ code: '42P01' });
  await second.end();
  await embedded.close();
});

it('a data folder whose path is too long for a socket is served from another place', async () => {
  const short = await dataFolder();
  const folder = join(short, 'x'.repeat(120));
  mkdirSync(folder);
  renameSync(join(short, 'database'), join(folder, 'database'));
  const embedded = await openEmbedded(folder, { durable: false });
  const { host } = embedded.connection;
  expect(host).not.toContain(folder);
  expect(statSync(host ?? '').mode & 0o777).toBe(0o700);
  expect(await withPool(embedded, async (pool) => (await pool.query('select 1 as one')).rows)).toEqual([{ one: 1 }]);
  await embedded.close();
  expect(existsSync(host ?? '')).toBe(false);
});

describe('a statement that PGlite cannot serve', () => {
  it('is refused, inside a transaction too, and the connection serves on', async () => {
    const embedded = await openEmbedded(await dataFolder(), { durable: false });
    await withPool(embedded, async (pool) => {
      await pool.query('create table kept (id int)');
      await expect(pool.query('copy kept from stdin')).rejects.toMatchObject({ code: '0A000' });
      expect(await idsOf(pool)).toEqual([]);
    });
    await embedded.close();
  });

  it('ends the thread where it gets through; that is told, and the folder opens again with what was committed', async () => {
    const folder = await dataFolder();
    const failures: EmbeddedError[] = [];
    const embedded = await openEmbedded(folder, { durable: false, onFailure: (error) => failures.push(error) });
    await withPool(embedded, async (pool) => {
      await pool.query('create table kept (id int)');
      await pool.query('insert into kept values (1)');
      await expect(pool.query('/* hidden */ copy kept from stdin')).rejects.toThrow();
      await expect.poll(() => failures.map(({ code }) => code)).toEqual(['database-stopped']);
      await expect(pool.query('select 1')).rejects.toThrow();
    });
    await embedded.close();
    const again = await openEmbedded(folder, { durable: false });
    expect(await withPool(again, idsOf)).toEqual([1]);
    await again.close();
  });
});

describe('dumps', () => {
  it('hold what is committed, are kept up to a number, and restore into an empty folder alone', async () => {
    const folder = await dataFolder();
    const embedded = await openEmbedded(folder, { durable: false, keepDumps: 2 });
    const old = ['berimbang-20200101T020000Z.tar.gz', 'berimbang-20200102T020000Z.tar.gz'];
    mkdirSync(join(folder, 'dumps'));
    for (const name of [...old, 'berimbang-20200103T020000Z.tar.gz.partial', 'own.tar.gz'])
      writeFileSync(join(folder, 'dumps', name), '');
    const file = await withPool(embedded, async (pool) => {
      await pool.query('create table kept (id int)');
      await pool.query('insert into kept select generate_series(1, 5000)');
      const client = await pool.connect();
      await client.query('begin');
      await client.query('insert into kept values (-1)');
      const dumped = await embedded.dump();
      await client.query('commit');
      client.release();
      return dumped;
    });
    await embedded.close();
    expect(readdirSync(join(folder, 'dumps')).map((name) => join(folder, 'dumps', name))).toEqual([
      join(folder, 'dumps', 'berimbang-20200102T020000Z.tar.gz'),
      file,
      join(folder, 'dumps', 'own.tar.gz'),
    ]);

    await expect(restoreDump(file, folder)).rejects.toMatchObject({ code: 'database-exists' });
    const target = join(folderWith({ 'broken.tar.gz': 'not a dump' }), 'new');
    await expect(restoreDump(join(dirname(target), 'broken.tar.gz'), target)).rejects.toMatchObject({
      code: 'not-a-dump',
    });
    expect(existsSync(join(target, 'database'))).toBe(false);
    await restoreDump(file, target);
    const restored = await openEmbedded(target);
    expect(await withPool(restored, idsOf)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
    await restored.close();
  });

  it('are written on schedule', async () => {
    const outcomes: unknown[] = [];
    const embedded = await openEmbedded(await dataFolder(), {
      durable: false,
      dumpEvery: '* * * * * *',
      onDump: (outcome) => outcomes.push(outcome),
    });
    await expect.poll(() => outcomes.length, { timeout: 20_000 }).toBeGreaterThan(0);
    await embedded.close();
    expect(outcomes[0]).toEqual({ file: expect.stringMatching(/dumps\/berimbang-\d{8}T\d{6}Z\.tar\.gz$/) });
  });
});
