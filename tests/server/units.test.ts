import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('units on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let administrator: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    administrator = await world.person([{ tenant, role: 'administrator' }]);
  });
  afterAll(() => world.close());

  it('keeps a tree whose units are renamed, moved, merged and closed, each with its history', async () => {
    const make = async (code: string, parentId: string | null): Promise<string> => {
      const made = await world.call(administrator, 'POST', `${tenant.base}/units`, { code, name: code, parentId });
      expect(made.status).toBe(201);
      return made.body.id;
    };
    const dinas = await make('dinas', null);
    const one = await make('bidang-1', dinas);
    const two = await make('bidang-2', dinas);
    const seksi = await make('seksi', one);
    const at = (id: string, more = ''): string => `${tenant.base}/units/${id}${more}`;
    const dated = { from: '2025-07-01', reason: 'Perbup 12/2025' };
    const first = { 'if-match': '"r1"' };

    const renamed = await world.call(
      administrator,
      'PATCH',
      at(one),
      { name: { id: 'Bidang Satu', en: 'Division One' }, ...dated },
      first,
    );
    expect([renamed.status, renamed.body.revision, renamed.headers.etag]).toEqual([200, 2, '"r2"']);
    const moved = await world.call(administrator, 'POST', at(seksi, '/move'), { parentId: two, ...dated }, first);
    expect(moved.body.parentId).toBe(two);

    const circle = await world.call(administrator, 'POST', at(dinas, '/move'), { parentId: seksi, ...dated }, first);
    expect([circle.status, circle.body.code, circle.body.where]).toEqual([409, 'conflict', 'body.parentId']);
    const parent = await world.call(administrator, 'POST', at(two, '/close'), dated, first);
    expect(parent.body.what).toBe('There are units below bidang-2.');

    const merged = await world.call(
      administrator,
      'POST',
      at(one, '/merge'),
      { intoId: two, ...dated },
      { 'if-match': '"r2"' },
    );
    expect([merged.body.successorId, merged.body.validTo]).toEqual([two, '2025-07-01']);
    const late = await world.call(administrator, 'PATCH', at(one), { name: 'x', ...dated }, { 'if-match': '"r3"' });
    expect(late.body.what).toBe('The unit bidang-1 ended on 2025-07-01.');

    const history = await world.call(administrator, 'GET', at(one, '/history'));
    expect(history.body.items.map(({ kind }: { kind: string }) => kind)).toEqual(['created', 'renamed', 'merged']);
    expect(history.body.items[1].before.name).toBe('bidang-1');
  });

  it('refuses a change of what was not read, and shows both versions', async () => {
    const id = await world.unit(tenant, 'sekretariat');
    const body = { name: 'Sekretariat', from: '2025-01-01', reason: 'nama resmi' };
    const url = `${tenant.base}/units/${id}`;
    expect((await world.call(administrator, 'PATCH', url, body)).body.code).toBe('revision-required');
    expect((await world.call(administrator, 'PATCH', url, body, { 'if-match': '"r1"' })).status).toBe(200);
    const stale = await world.call(administrator, 'PATCH', url, { ...body, name: 'Lain' }, { 'if-match': '"r1"' });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale-revision']);
    expect([stale.body.yours.name, stale.body.current.name, stale.headers.etag]).toEqual([
      'Lain',
      'Sekretariat',
      '"r2"',
    ]);
  });

  it('answers a repeated request by its idempotency key without doing it again', async () => {
    const key = { 'idempotency-key': 'unit-uptd-2025' };
    const send = (name: string) =>
      world.call(administrator, 'POST', `${tenant.base}/units`, { code: 'uptd', name }, key);
    const [first, again] = [await send('UPTD'), await send('UPTD')];
    expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true']);
    expect((await send('Other')).body.code).toBe('idempotency-key-reused');
  });

  it('pages its lists', async () => {
    const other = await world.tenant();
    const planner = await world.person([{ tenant: other, role: 'planner' }]);
    for (const code of ['a', 'b', 'c']) await world.unit(other, code);
    const first = await world.call(planner, 'GET', `${other.base}/units?limit=2`);
    const rest = await world.call(planner, 'GET', `${other.base}/units?limit=2&after=${first.body.next}`);
    expect([first, rest].map(({ body }) => body.items.map(({ code }: { code: string }) => code))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    expect(rest.body.next).toBeNull();
    expect((await world.call(planner, 'GET', `${other.base}/units?after=zzz`)).body.where).toBe('query.after');
  });

  it('answers for another organisation as if it were not there', async () => {
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    const id = await world.unit(tenant, 'rahasia');
    for (const url of [`${tenant.base}/units`, `${tenant.base}/units/${id}`, '/api/organisations/no-such/units'])
      expect([(await world.call(stranger, 'GET', url)).status, (await world.call(null, 'GET', url)).status]).toEqual([
        404, 401,
      ]);
  });
});
