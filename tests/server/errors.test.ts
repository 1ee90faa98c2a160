import { apiSchemas } from '@berimbang/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inScope } from '../../packages/server/src/db/index.js';
import { logError } from '../../packages/server/src/http/log-error.js';
import { SCHEMA_WORDS } from '../../packages/server/src/http/schema-words.js';
import { engines } from '../support/databases.js';
import { ownWords } from './support/own-words.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('errors on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let administrator: Person;
  const lines: string[] = [];

  beforeAll(async () => {
    world = await World.open(engine, { log: { level: 'info', stream: { write: (line) => lines.push(line) } } });
    tenant = await world.tenant();
    administrator = await world.person([{ tenant, role: 'administrator' }]);
  });
  afterAll(() => world.close());

  const make = (body: unknown, language: 'id' | 'en', headers: Readonly<Record<string, string>> = {}) =>
    world.call(administrator, 'POST', `${tenant.base}/units`, body as object, {
      'accept-language': language,
      ...headers,
    });
  const details = async (body: unknown, language: 'id' | 'en') => {
    const { status, body: answer } = await make(body, language);
    return [status, answer.where, ...answer.details.map(({ what }: { what: string }) => what)];
  };

  it('tells what is wrong with each part in both languages', async () => {
    const code = { code: 'tanda seru!', name: 'x' };
    expect(await details(code, 'en')).toEqual([
      400,
      'body.code',
      'a code of letters, digits, point, hyphen, slash and underscore',
    ]);
    expect(await details(code, 'id')).toEqual([
      400,
      'body.code',
      'kode dari huruf, angka, titik, tanda hubung, garis miring dan garis bawah',
    ]);
    const wrongType = { code: 42, name: 'x' };
    expect(await details(wrongType, 'en')).toEqual([
      400,
      'body.code',
      'Invalid input: expected string, received number',
    ]);
    expect(await details(wrongType, 'id')).toEqual([
      400,
      'body.code',
      'Input tidak valid: diharapkan string, diterima number',
    ]);
  });

  it('keeps no connection for itself on which no transaction could begin', async () => {
    const { pool } = world.database;
    const units = async (): Promise<number> => (await world.call(administrator, 'GET', `${tenant.base}/units`)).status;
    expect(await units()).toBe(200);
    const client = await pool.connect();
    const query = client.query;
    client.query = (() => Promise.reject(new Error('the connection is gone'))) as typeof query;
    // The one that was given back last is taken first.
    client.release();
    expect(await units()).toBe(500);
    client.query = query;
    expect(await units()).toBe(200);
    expect([pool.idleCount, pool.waitingCount]).toEqual([pool.totalCount, 0]);
  });

  it('tells of a body that cannot be read', async () => {
    const headers = { 'content-type': 'application/json' };
    const broken = (language: 'id' | 'en') => make('{"code": ', language, headers);
    expect((await broken('en')).body.details).toEqual([{ where: 'body', what: 'not valid JSON' }]);
    expect((await broken('id')).body.details).toEqual([{ where: 'body', what: 'bukan JSON yang sah' }]);
    expect((await make('', 'id', headers)).body.details).toEqual([
      { where: 'body', what: 'isi kosong, padahal dinyatakan sebagai JSON' },
    ]);
    const nul = { code: 'nul', name: 'a\u0000b' };
    expect((await make(nul, 'id')).body.details).toEqual([{ where: 'body', what: 'mengandung karakter NUL' }]);
  });

  it('names the field and the value that are taken, and no constraint', async () => {
    expect((await make({ code: 'keuangan', name: 'Keuangan' }, 'id')).status).toBe(201);
    const again = await make({ code: 'keuangan', name: 'Lain' }, 'id');
    expect([again.status, again.body.code, again.body.where, again.body.what]).toEqual([
      409,
      'code-taken',
      'body.code',
      'Kode keuangan sudah dipakai.',
    ]);
    expect(JSON.stringify(again.body)).not.toContain('_key');
  });

  it('names the limit that was passed and the type that is not taken', async () => {
    const large = await make({ code: 'besar', name: 'x'.repeat(1_100_000) }, 'en');
    expect([large.status, large.body.what]).toEqual([413, 'The request is too large; the most is 1 MiB.']);
    const signIn = await world.call(null, 'POST', '/api/sign-in', { name: 'a', password: 'x'.repeat(20_000) });
    expect([signIn.status, signIn.body.what]).toEqual([413, 'The request is too large; the most is 16 KiB.']);
    const xml = await make('<unit/>', 'en', { 'content-type': 'application/xml' });
    expect([xml.status, xml.body.what]).toEqual([415, 'The content type application/xml is not accepted.']);
  });

  it('logs what failed in the database, and nothing that people entered', async () => {
    const secret = 'Siti-Rahayu-3174';
    lines.length = 0;
    const failed = await inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      tx.execute(`select '${secret}'::int`),
    ).catch((error: unknown) => error);
    world.app.log.error({ err: failed }, 'request failed');
    const [line = ''] = lines;
    expect(line).toContain('22P02');
    expect(line).not.toContain(secret);
    expect(JSON.parse(line).err.stack).toContain('at ');
  });
});

describe('an error in the log', () => {
  const refused = Object.assign(new Error('duplicate key value violates unique constraint "user_email_key"'), {
    code: '23505',
    constraint: 'user_email_key',
    table: 'user',
    detail: 'Key (email)=(siti@dinkes.go.id) already exists.',
  });
  const query = Object.assign(
    new Error("Failed query: insert into u values ($1, 'Siti')\nparams: siti@dinkes.go.id,3174"),
    {
      query: "insert into u values ($1, 'Siti')",
      params: ['siti@dinkes.go.id', '3174'],
      cause: refused,
    },
  );

  it('keeps the query, its place and the constraint', () => {
    const { message, query: kept, cause, stack } = logError(query);
    expect([message, kept]).toEqual(["Failed query: insert into u values ($1, '…')", "insert into u values ($1, '…')"]);
    expect([cause?.code, cause?.constraint, cause?.table]).toEqual(['23505', 'user_email_key', 'user']);
    expect(stack).toMatch(/^\s+at /);
  });

  it('leaves out every value', () => {
    expect(JSON.stringify(logError(query))).not.toMatch(/siti|3174/i);
    const invalid = Object.assign(new Error('invalid input syntax for type uuid: "Siti"'), { code: '22P02' });
    expect(logError(invalid).message).toBe('invalid input syntax for type uuid: "…"');
  });

  it('keeps the words of errors that are no database’s', () => {
    expect(logError(new TypeError("cannot read 'x'"))).toMatchObject({ type: 'TypeError', message: "cannot read 'x'" });
    expect(logError('text')).toMatchObject({ type: 'string' });
  });
});

describe('the schemas’ own words', () => {
  it('are there in Indonesian, each one of the API', () => {
    const schemas = Object.values(apiSchemas).filter((one) => one instanceof z.ZodType);
    const words = new Set(schemas.flatMap((schema) => [...ownWords(schema)]));
    expect(words.size).toBeGreaterThan(10);
    expect([...words].filter((text) => SCHEMA_WORDS[text] === undefined)).toEqual([]);
  });
});
