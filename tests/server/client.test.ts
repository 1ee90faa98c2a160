import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, type BerimbangClient, createClient, dataOf, ifMatch } from '../../packages/client/src/index.js';
import { engines } from '../support/databases.js';
import { type Tenant, World } from './support/world.js';

describe.each(engines)('the client against a listening server on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let baseUrl: string;
  let client: BerimbangClient;
  let token: string;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    ({ token } = await world.person([{ tenant, role: 'administrator' }]));
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    baseUrl = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
    client = createClient({ baseUrl, token, language: 'id' });
  });
  afterAll(() => world.close());

  const units = '/api/organisations/{organisation}/units';
  const one = '/api/organisations/{organisation}/units/{unit}';
  const make = (code: string, headers: Readonly<Record<string, string>> = {}) =>
    client.POST(units, {
      params: { path: { organisation: tenant.code } },
      body: { code, name: `Unit ${code}` },
      headers,
    });
  const failing = async (call: Promise<unknown>): Promise<ApiError> => {
    const error: unknown = await call.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ApiError)) throw new Error('not refused', { cause: error });
    return error;
  };

  it('reads, writes and lists what the description says', async () => {
    const made = await dataOf(make('bidang-1'));
    const path = { organisation: tenant.code, unit: made.id };
    const read = await client.GET(one, { params: { path } });
    expect([read.data?.code, read.response.headers.get('etag')]).toEqual(['bidang-1', '"r1"']);
    const renamed = await client.PATCH(one, {
      params: { path, header: ifMatch(read.response) },
      body: { name: 'Bidang Satu', from: '2026-01-01', reason: 'nama baru' },
    });
    expect([renamed.data?.name, renamed.data?.revision]).toEqual(['Bidang Satu', 2]);
    const list = await dataOf(client.GET(units, { params: { path, query: { limit: 10 } } }));
    expect(list.items.map(({ code, revision }) => [code, revision])).toEqual([['bidang-1', 2]]);
  });

  it('throws what the server said, in the language asked for', async () => {
    const made = await dataOf(make('bidang-2'));
    const change = (revision: number) =>
      client.PATCH(one, {
        params: { path: { organisation: tenant.code, unit: made.id }, header: ifMatch({ revision }) },
        body: { name: 'Lain', from: '2026-01-01', reason: 'nama lain' },
      });
    const stale = await failing(change(7));
    expect([stale.status, stale.code, stale.message]).toEqual([
      409,
      'stale-revision',
      'Data sudah diubah orang lain: Anda mengubah revisi 7, yang berlaku sekarang revisi 1.',
    ]);
    const stranger = createClient({ baseUrl, token: 'brb_unknown', language: 'en' });
    const unknown = await failing(stranger.GET('/api/session'));
    expect([unknown.status, unknown.code, unknown.message]).toEqual([401, 'not-signed-in', 'You are not signed in.']);
  });

  it('gives every write a key of its own, and keeps the one that it is given', async () => {
    const key = { 'Idempotency-Key': 'a-key-of-the-caller' };
    const first = await make('bidang-3', key);
    const again = await make('bidang-3', key);
    expect(again.data).toEqual(first.data);
    expect([
      first.response.headers.get('idempotency-replayed'),
      again.response.headers.get('idempotency-replayed'),
    ]).toEqual([null, 'true']);
    // With a key of its own the same request is another one, and its code is taken.
    expect((await failing(make('bidang-3'))).code).toBe('code-taken');
  });

  it('tells of an answer that is not the server’s', async () => {
    const lost = createClient({ baseUrl: `${baseUrl}/elsewhere`, token });
    expect((await failing(lost.GET('/api/session'))).code).toBe('not-found');
    const other = createClient({ baseUrl: `${baseUrl}/metrics?`, token });
    // `/metrics?/api/session`: a success that is no JSON.
    await expect(other.GET('/api/session')).rejects.toThrow(SyntaxError);
  });
});
