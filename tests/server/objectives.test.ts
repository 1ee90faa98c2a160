import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('perspectives, objectives, links and blocks on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;
  let stranger: Person;
  let base: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    await world.unit(tenant, 'kantor');
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    const made = await importExample(world, tenant, planner, exampleFiles('merak'), { 'merak-2022': 'kantor' });
    base = `${tenant.base}/scorecards/${made['merak-2022']}`;
  });
  afterAll(() => world.close());

  const get = (path: string, who = auditor): Promise<Answer> => world.call(who, 'GET', `${base}${path}`);
  const send = (method: 'POST' | 'PATCH' | 'PUT', path: string, body: object, revision?: number): Promise<Answer> =>
    world.call(planner, method, `${base}${path}`, body, revision === undefined ? {} : { 'if-match': `"r${revision}"` });
  const codes = async (path: string): Promise<string[]> =>
    (await get(path)).body.items.map(({ code }: { code: string }) => code);
  const idOf = async (path: string, code: string): Promise<string> =>
    (await get(path)).body.items.find((item: { code: string }) => item.code === code).id;

  const score = async (): Promise<string | null> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const { rows } = await tx.execute<{ value: string | null }>(
        "select value from app.result where node = 'scorecard.score'",
      );
      return rows[0]?.value ?? null;
    });

  it('pages objectives in their order, and moves one', async () => {
    const first = await get('/objectives?limit=10');
    const rest = await get(`/objectives?limit=10&after=${first.body.next}`);
    const all = [...first.body.items, ...rest.body.items].map(({ code }: { code: string }) => code);
    expect(all).toEqual(Array.from({ length: 13 }, (_, i) => `SS${i + 1}`));
    const id = await idOf('/objectives', 'SS13');
    const moved = await send('POST', `/objectives/${id}/move`, { position: 1 }, 1);
    expect([moved.status, moved.body.position, moved.body.revision]).toEqual([200, 1, 1]);
    expect((await codes('/objectives')).slice(0, 3)).toEqual(['SS1', 'SS13', 'SS2']);
    const order = (await get('/history?part=order')).body.items;
    expect([order[0].code, order[0].before.at(-1), order[0].after[1]]).toEqual(['objective', 'SS13', 'SS13']);
    // A new one stands where it was asked for, and takes no other's revision along.
    const made = await send('POST', '/objectives', {
      code: 'SS14',
      position: 0,
      body: { label: { id: 'Aset', en: 'Assets' }, perspective: 'customer' },
      description: 'Aset negara tercatat seluruhnya.',
    });
    expect([made.status, made.body.position, made.body.description]).toEqual([
      201,
      0,
      'Aset negara tercatat seluruhnya.',
    ]);
    expect((await get(`/objectives/${id}`)).body).toMatchObject({ position: 2, revision: 1 });
  });

  it('changes an objective by its own revision, its description beside its body, and keeps both histories', async () => {
    const id = await idOf('/objectives', 'SS1');
    const described = await send('PATCH', `/objectives/${id}`, { description: { id: 'Uraian', en: 'What it is' } }, 1);
    expect([described.status, described.body.revision, described.body.description.en]).toEqual([200, 2, 'What it is']);
    const body = { label: 'Insentif', perspective: 'stakeholder' };
    expect((await send('PATCH', `/objectives/${id}`, { body })).body.code).toBe('revision-required');
    expect((await send('PATCH', `/objectives/${id}`, { body }, 1)).body.code).toBe('stale-revision');
    const changed = await send('PATCH', `/objectives/${id}`, { body, reason: 'Rapat pimpinan' }, 2);
    expect([changed.body.revision, changed.body.body, changed.body.description.en]).toEqual([3, body, 'What it is']);
    const history = (await get(`/objectives/${id}/history`)).body.items;
    expect(history.map(({ reason, after }: { reason: string; after: unknown }) => [reason, after])).toEqual([
      ['Rapat pimpinan', body],
    ]);
    const wrong = await send('PATCH', `/objectives/${id}`, { body: { ...body, wieght: '3' } }, 3);
    expect([wrong.status, wrong.body.details[0]]).toEqual([
      422,
      expect.objectContaining({ where: 'objectives.SS1.wieght', code: 'unknown-key', suggestion: 'weight' }),
    ]);
    const number = await send('PATCH', `/objectives/${id}`, { body: { ...body, weight: 3.5 } }, 3);
    expect([number.status, number.body.details[0].where]).toEqual([400, 'body.body.weight']);
  });

  it('refuses to take away what other parts rest on, and takes away what nothing does, with a reason', async () => {
    const used = await idOf('/objectives', 'SS2');
    const refused = await send('POST', `/objectives/${used}/remove`, { reason: 'tidak dipakai' }, 1);
    expect([refused.status, refused.body.details[0].where]).toEqual([422, 'indicators.2a-CP.objective']);
    const free = await idOf('/objectives', 'SS14');
    expect((await send('POST', `/objectives/${free}/remove`, {}, 1)).status).toBe(400);
    expect((await send('POST', `/objectives/${free}/remove`, { reason: 'tidak dipakai' }, 1)).status).toBe(200);
    expect((await get(`/objectives/${free}`)).status).toBe(404);
    expect((await send('POST', '/objectives', { code: 'SS1', body: { label: 'x' } })).body.code).toBe('code-taken');
  });

  it('links two objectives that are there, and never one to itself', async () => {
    const made = await send('POST', '/links', { from: 'SS11', to: 'SS9', label: 'Pegawai cakap memeriksa lebih baik' });
    expect([made.status, made.body.code, made.body.from]).toEqual([201, 'SS11 > SS9', 'SS11']);
    expect((await send('POST', '/links', { from: 'SS11', to: 'SS11' })).body.where).toBe('body.to');
    const unknown = await send('POST', '/links', { from: 'SS11', to: 'SS99' });
    expect([unknown.status, unknown.body.details[0]]).toEqual([422, expect.objectContaining({ where: 'body.to' })]);
    expect((await send('POST', '/links', { from: 'SS11', to: 'SS9' })).body.code).toBe('code-taken');
    const { id } = made.body;
    const bare = await send('PATCH', `/links/${id}`, { label: null }, 1);
    expect(bare.body.body).toEqual({ from: 'SS11', to: 'SS9' });
    expect((await send('POST', `/links/${id}/remove`, { reason: 'tidak terbukti' }, 2)).status).toBe(200);
    expect((await get('/links')).body.items).toEqual([]);
    const history = (await get('/history?part=link')).body.items;
    expect(history.map(({ code, after }: { code: string; after: unknown }) => [code, after === null])).toEqual([
      ['SS11 > SS9', false],
      ['SS11 > SS9', false],
      ['SS11 > SS9', true],
    ]);
  });
  it('leads no effect back to its cause, at once or by others', async () => {
    const made = await send('POST', '/links', { from: 'SS11', to: 'SS9' });
    const back = await send('POST', '/links', { from: 'SS9', to: 'SS11' });
    expect([back.status, back.body.where]).toEqual([422, 'body.to']);
    const on = await send('POST', '/links', { from: 'SS9', to: 'SS4' });
    const round = await send('POST', '/links', { from: 'SS4', to: 'SS11' });
    expect([round.status, round.body.why]).toEqual([
      422,
      'SS11 already leads to SS9, SS9 already leads to SS4, so causes and effects would go in a circle.',
    ]);
    expect((await send('POST', `/links/${on.body.id}/remove`, { reason: 'hanya percobaan' }, 1)).status).toBe(200);
    expect((await send('POST', `/links/${made.body.id}/remove`, { reason: 'hanya percobaan' }, 1)).status).toBe(200);
  });

  it('changes the weight of a perspective, and computes the scorecard anew', async () => {
    const change = async (code: string, weight: string): Promise<Answer> => {
      const own = (await get('/perspectives')).body.items.find((item: { code: string }) => item.code === code);
      return send('PATCH', `/perspectives/${own.id}`, { body: { ...own.body, weight } }, own.revision);
    };
    // Table 5: .25 x 116.66 + .15 x 112.61 + .30 x 116.10 + .30 x 112.2 = 114.5465.
    expect(await score()).toBe('114.5465');
    expect((await change('stakeholder', '15')).status).toBe(200);
    // The weights make 90: no total is made of them.
    expect(await score()).toBeNull();
    expect((await change('customer', '25')).status).toBe(200);
    // .15 x 116.66 + .25 x 112.61 + .30 x 116.10 + .30 x 112.2 = 17.499 + 28.1525 + 34.83 + 33.66.
    expect(await score()).toBe('114.1415');
  });

  it('keeps entries of other sections with the order of their keys', async () => {
    const nodes = (await get('/blocks?section=nodes')).body.items;
    expect(nodes.map(({ code }: { code: string }) => code)).toEqual([
      'count.objectives',
      'objectives.listed',
      'indicators.one',
      'count.iku',
      'claim.all-green',
      'nko.earlier',
      'nko.earlier-predicate',
    ]);
    const members = [
      ['2024', ''],
      ['2023', ''],
      ['semua', ''],
    ];
    const made = await send('POST', '/blocks', {
      section: 'dimensions',
      code: 'year',
      body: { label: 'Tahun', members },
    });
    expect([made.status, made.body.section, made.body.body.members]).toEqual([201, 'dimensions', members]);
    expect((await send('POST', '/blocks', { section: 'facts', code: 'x', body: {} })).status).toBe(400);
    const twice = [
      ['2024', ''],
      ['2024', ''],
    ];
    expect((await send('POST', '/blocks', { section: 'dimensions', code: 'z', body: { members: twice } })).status).toBe(
      400,
    );
  });

  it('lets planners write and everyone who covers the unit read; others see nothing', async () => {
    const body = { code: 'SS20', body: { label: 'x', perspective: 'customer' } };
    for (const [path, sent] of [
      ['/objectives', body],
      ['/perspectives', body],
      ['/blocks', { ...body, section: 'nodes' }],
      ['/links', { from: 'SS1', to: 'SS2' }],
    ] as const) {
      expect((await world.call(auditor, 'POST', `${base}${path}`, sent)).status).toBe(403);
      expect((await world.call(stranger, 'POST', `${base}${path}`, sent)).status).toBe(404);
      expect((await world.call(auditor, 'GET', `${base}${path}`)).status).toBe(200);
      expect((await world.call(stranger, 'GET', `${base}${path}`)).status).toBe(404);
    }
    const id = await idOf('/objectives', 'SS3');
    for (const [method, more, sent] of [
      ['PATCH', '', { body: { label: 'x' } }],
      ['POST', '/remove', { reason: 'hapus saja' }],
      ['POST', '/move', { position: 0 }],
    ] as const) {
      const url = `${base}/objectives/${id}${more}`;
      expect((await world.call(auditor, method, url, sent, { 'if-match': '"r1"' })).status).toBe(403);
    }
  });
});
