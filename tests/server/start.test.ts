import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbedded, readOwner, takeLock } from '../../packages/server/src/db/embedded/index.js';
import { readMigrations } from '../../packages/server/src/db/index.js';
import { berimbangProcess as berimbang } from '../support/cli.js';
import { dataFolder, engines } from '../support/databases.js';
import { ROOT } from '../support/scorecards.js';
import { runToEnd, type ServerProcess, startServer } from './support/process.js';

const SECRET = 'a secret of the tests, and of nothing else';
const DEMO_PASSWORD = 'kartu skor berimbang';
const CLI = join(ROOT, 'packages', 'cli', 'dist', 'main.js');

const open: ServerProcess[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.end('SIGTERM')));
});

async function started(...given: Parameters<typeof startServer>): Promise<ServerProcess> {
  const server = await startServer(...given);
  open.push(server);
  return server;
}

/** Does work on the embedded database of a folder while nobody else has it open. */
async function inFolder<T>(folder: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const embedded = await openEmbedded(folder, { dumpEvery: false });
  try {
    return await connected(embedded.connection, work);
  } finally {
    await embedded.close();
  }
}

async function connected<T>(connection: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What a server says for people, once it matches. */
async function said(server: ServerProcess, pattern: RegExp): Promise<string> {
  await expect.poll(server.said, { timeout: 20_000 }).toMatch(pattern);
  return pattern.exec(server.said())?.[1] ?? '';
}

async function post(server: ServerProcess, path: string, body: object): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: server.address };
  const answer = await fetch(`${server.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  await answer.body?.cancel();
  return answer.status;
}

describe('a server on a data folder', () => {
  it('answers with what it loads of the demonstration, keeps the folder to itself, and verifies with and without a server', async () => {
    const env = { BERIMBANG_DATA: await dataFolder('demo') };
    // One organisation is missing, the others stay as they are.
    await inFolder(env.BERIMBANG_DATA, (client) =>
      client.query("update app.organisation set code = 'lain' where code = 'sampang'"),
    );
    const server = await started(env, ['--demo']);
    await said(server, /perencana\.antah-berantah/);
    for (const code of ['sampang', 'antah-berantah'])
      expect(await post(server, '/api/sign-in', { name: `perencana.${code}`, password: DEMO_PASSWORD }), code).toBe(
        200,
      );
    for (const [path, holds] of [
      ['/health', '"ok"'],
      ['/ready', '"embedded"'],
      ['/metrics', 'process_cpu'],
      ['/api/openapi.json', '"openapi":"3.1'],
      ['/api/docs/', '<title>Berimbang: API</title>'],
    ] as const) {
      const answer = await fetch(`${server.address}${path}`);
      expect(answer.status, path).toBe(200);
      expect(await answer.text(), path).toContain(holds);
    }
    const second = await runToEnd(['serve'], env);
    expect(second.code).toBe(2);
    for (const part of [env.BERIMBANG_DATA, String(server.pid), server.address]) expect(second.err).toContain(part);

    const through = await berimbang(['verify'], { env });
    expect(through.code, through.err).toBe(0);
    expect(through.out).toContain('Every chain of the audit log is intact.');
    expect(await server.end('SIGTERM')).toBe(0);
    const alone = await berimbang(['verify'], { env });
    expect(alone.code, alone.err).toBe(0);
    expect(alone.out).toBe(through.out);
    const { rows } = await inFolder(env.BERIMBANG_DATA, (client) =>
      client.query(
        "select code, (select count(*)::int from app.scorecard where organisation_id = o.id) from app.organisation o where code in ('lain', 'sampang') order by code",
      ),
    );
    expect(rows).toEqual([
      { code: 'lain', count: 1 },
      { code: 'sampang', count: 1 },
    ]);
  }, 120_000);

  it('has nobody with a password until the first administrator came by a link, which works once', async () => {
    const env = { BERIMBANG_DATA: await dataFolder() };
    const server = await started(env);
    const first = await said(server, /first-administrator#(\S+)/);
    const organisations = await fetch(`${server.address}/api/organisations`);
    expect(organisations.status).toBe(401);
    for (const name of ['admin', 'administrator', 'administrator.antah-berantah'])
      expect(await post(server, '/api/sign-in', { name, password: 'berimbang' })).toBe(401);

    const later = await berimbang(['administrator-link'], { env });
    expect(later.code).toBe(0);
    const token = /#(\S+)/.exec(later.err)?.[1] ?? '';
    expect(later.err).toContain(`http://localhost:${new URL(server.address).port}/first-administrator#`);
    const about = { name: 'Siti Rahma', email: 'siti@kota.go.id', username: null, password: 'perahu di teluk biru' };
    const redeem = (own: string): Promise<number> => post(server, '/api/first-administrator', { ...about, token: own });
    expect(await redeem(first)).toBe(410);
    expect(await redeem(token)).toBe(200);
    expect(await redeem(token)).toBe(410);
    expect(await post(server, '/api/sign-in', { name: about.email, password: about.password })).toBe(200);
    expect((await berimbang(['administrator-link'], { env })).code).toBe(1);
    expect(await server.end('SIGINT')).toBe(0);
    const without = await berimbang(['administrator-link'], { env: { ...env, LANG: 'id_ID.UTF-8' } });
    expect(without.code).toBe(1);
    expect(without.err).toContain('Administrator sudah ada');
  }, 90_000);

  it('is talked to in a folder whose path is too long for a socket, and names who holds a folder where no server answers', async () => {
    const folder = await dataFolder('migrated');
    const env = { BERIMBANG_DATA: join(folder, 'a-long-name'.repeat(12)) };
    mkdirSync(env.BERIMBANG_DATA);
    renameSync(join(folder, 'database'), join(env.BERIMBANG_DATA, 'database'));
    const server = await started(env);
    const through = await berimbang(['verify'], { env });
    expect([through.code, through.err]).toEqual([0, '']);
    expect(await server.end('SIGTERM')).toBe(0);
    const lock = await takeLock(env.BERIMBANG_DATA);
    const held = await berimbang(['verify'], { env });
    lock.release();
    expect(held.code).toBe(2);
    expect(held.err).toContain(`is in use by process ${process.pid} `);
  }, 90_000);

  it('ends what runs when it is told to stop, and leaves the folder; so does `berimbang serve`', async () => {
    const env = { BERIMBANG_DATA: await dataFolder('migrated') };
    const server = await started(env, [], CLI);
    await said(server, /first-administrator#(\S+)/);
    const [start, rest] = ['{"name":"siti@kota.go.id",', '"password":"perahu di teluk biru"}'];
    const { hostname, port } = new URL(server.address);
    const headers = { 'content-type': 'application/json', 'content-length': start.length + rest.length };
    const asked = request({ hostname, port, path: '/api/sign-in', method: 'POST', headers, agent: false });
    const answered = new Promise<number>((answer, failed) => {
      asked.on('error', failed).on('response', (response) => answer(response.resume().statusCode ?? 0));
    });
    await new Promise<void>((written) => asked.write(start, () => written()));
    // The server has the head of the request once it answers one that was sent after it.
    await fetch(`${server.address}/health`).then((answer) => answer.text());
    const ended = server.end('SIGTERM');
    await said(server, /(Stopping)/);
    asked.end(rest);
    expect(await answered).toBe(401);
    expect(await ended).toBe(0);
    expect(readOwner(env.BERIMBANG_DATA)).toBeUndefined();
  }, 90_000);
});

describe('a server that cannot start says why, in the language of the terminal, and ends with 2', () => {
  it('lists every fault of the configuration', async () => {
    const env = {
      PORT: 'eighty',
      DATABASE_URL: 'mysql://localhost/berimbang',
      BERIMBANG_SECRET: 'short',
      LOG_LEVEL: 'loud',
      OIDC_ISSUER: 'https://issuer.example',
    };
    const names = [...Object.keys(env).slice(0, 4), 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
    for (const [LANG, head] of [
      ['C', 'The configuration cannot be used:'],
      ['id_ID.UTF-8', 'Konfigurasi tidak dapat dipakai:'],
    ] as const) {
      const { code, err } = await runToEnd(['serve'], { ...env, LANG });
      expect(code).toBe(2);
      expect(err.startsWith(head), err).toBe(true);
      for (const name of names) expect(err).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it('names the port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as AddressInfo;
    try {
      const folder = await dataFolder('migrated');
      const { code, err } = await runToEnd(['serve'], { BERIMBANG_DATA: folder, PORT: String(port) });
      expect(code).toBe(2);
      expect(err).toContain(`Port ${port} is taken.`);
      expect(readOwner(folder)).toBeUndefined();
    } finally {
      other.close();
    }
  }, 60_000);

  it('refuses a command that it does not know', async () => {
    const { code, err } = await runToEnd(['serv'], {});
    expect(code).toBe(2);
    expect(err).toContain('serve, verify, administrator-link');
  });
});

describe('`verify` migrates nothing', () => {
  it('says that there is nothing in a data folder without a database, and makes none', async () => {
    const env = { BERIMBANG_DATA: join(await dataFolder(), 'elsewhere') };
    const { code, err } = await runToEnd(['verify'], env);
    expect([code, err.includes('holds nothing of Berimbang yet')]).toEqual([3, true]);
    expect(existsSync(env.BERIMBANG_DATA)).toBe(false);
  });

  it.each(engines)(
    'says on $name that the schema is older, and leaves it',
    async ({ name }) => {
      const folder = name === 'pglite' ? await dataFolder() : null;
      const made = folder === null ? await engines[1]?.createDatabase() : undefined;
      const env: Record<string, string> =
        folder === null ? { DATABASE_URL: made?.url ?? '', BERIMBANG_SECRET: SECRET } : { BERIMBANG_DATA: folder };
      const inside = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
        folder === null ? connected(made?.connection ?? {}, work) : inFolder(folder, work);
      const tables = (client: pg.Client): Promise<unknown> =>
        client
          .query(
            "select schemaname, tablename from pg_tables where schemaname in ('public', 'app', 'auth') order by 1, 2",
          )
          .then(({ rows }) => rows);
      try {
        const empty = await inside(tables);
        const nothing = await runToEnd(['verify'], env);
        expect([nothing.code, nothing.err.includes('makes no schema')], nothing.err).toEqual([3, true]);
        expect(await inside(tables)).toEqual(empty);

        const older = await inside(async (client) => {
          for (const migration of readMigrations().slice(0, -2)) await client.query(migration.text);
          await client.query(
            'create table public.berimbang_migration (name text primary key, hash text not null, at timestamptz not null default now())',
          );
          for (const { name: own, hash } of readMigrations().slice(0, -2))
            await client.query('insert into public.berimbang_migration (name, hash) values ($1, $2)', [own, hash]);
          return tables(client);
        });
        for (const [LANG, words] of [
          ['C', 'is older than this program: 2 migrations have not run'],
          ['id_ID.UTF-8', 'lebih lama daripada program ini: 2 migrasi belum dijalankan'],
        ] as const) {
          const { code, err, out } = await runToEnd(['verify'], { ...env, LANG });
          expect([code, out]).toEqual([3, '']);
          expect(err).toContain(words);
        }
        expect(await inside(tables)).toEqual(older);
      } finally {
        await made?.close();
      }
    },
    90_000,
  );
});

describe('servers on one PostgreSQL', () => {
  it('come up at once and migrate once; a schema that they do not know is refused', async () => {
    const made = await engines[1]?.createDatabase();
    if (made?.url === undefined) throw new Error('no PostgreSQL');
    const env = { DATABASE_URL: made.url, BERIMBANG_SECRET: SECRET };
    const client = new pg.Client(made.connection);
    await client.connect();
    try {
      const servers = await Promise.all([started(env), started(env), started(env)]);
      const names = readMigrations().map(({ name }) => name);
      const { rows } = await client.query('select name from public.berimbang_migration order by name');
      expect(rows.map(({ name }) => name)).toEqual(names);
      for (const server of servers) {
        expect(await (await fetch(`${server.address}/ready`)).json()).toEqual({
          status: 'ready',
          database: 'postgresql',
        });
        expect(await server.end('SIGTERM')).toBe(0);
      }
      const last = names.at(-1);
      await client.query("update public.berimbang_migration set hash = 'another' where name = $1", [last]);
      const changed = await runToEnd(['serve'], env);
      expect(changed.code).toBe(2);
      expect(changed.err).toContain(`The migration ${last} reads otherwise`);
      await client.query('delete from public.berimbang_migration where name = $1', [last]);
      await client.query("insert into public.berimbang_migration values ('9999-later.sql', 'x')");
      const newer = await runToEnd(['verify'], { ...env, LANG: 'id_ID.UTF-8' });
      expect(newer.code).toBe(2);
      expect(newer.err).toMatch(/9999-later\.sql.*versi yang lebih baru/);
    } finally {
      await client.end();
      await made.close();
    }
  }, 90_000);
});
