import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { shipLibrary, shippedLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('scorecards on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let office: string;
  let other: string;
  let planner: Person;
  let auditor: Person;
  let owner: Person;
  let stranger: Person;
  let merak: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    office = await world.unit(tenant, 'kantor');
    other = await world.unit(tenant, 'lain');
    planner = await world.person([{ tenant, role: 'planner', unitId: office }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    owner = await world.person([{ tenant, role: 'data-owner', unitId: other }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    const made = await importExample(world, tenant, planner, exampleFiles('merak'), { 'merak-2022': 'kantor' });
    merak = made['merak-2022'] ?? '';
  });
  afterAll(() => world.close());

  const at = (id: string, more = ''): string => `${tenant.base}/scorecards/${id}${more}`;
  const get = (who: Person, url: string): Promise<Answer> => world.call(who, 'GET', url);
  const result = async (id: string, node: string): Promise<string | null> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const { rows } = await tx.execute<{ value: string | null }>(
        `select value from app.result where scorecard_id = '${id}' and node = '${node}'`,
      );
      return rows[0]?.value ?? null;
    });

  it('reads an imported scorecard with its head, counts, pins and check', async () => {
    const { status, body, headers } = await get(auditor, at(merak));
    expect([status, body.state, body.method, body.period, headers.etag]).toEqual([
      200,
      'active',
      'kemenkeu/nko@2022',
      '2022',
      `"r${body.revision}"`,
    ]);
    // The paper prints 13 objectives and 19 indicators.
    expect(body.counts).toMatchObject({ perspectives: 4, objectives: 13, indicators: 19, nodes: 7, dimensions: 1 });
    expect(body.head.method).toEqual({
      use: 'kemenkeu/nko@2022',
      with: { cap: '120', floor: '0', 'weights-source': 'Tabel 5' },
    });
    expect(body.pins.map(({ name }: { name: string }) => name)).toContain('kemenkeu/300-2022');
    expect(body.check.computes).toBe(true);
    expect((await get(auditor, at(merak, '/check'))).body).toEqual(body.check);
  });

  it('lists the scorecards of the units covered alone, filtered and paged', async () => {
    const codes = async (who: Person, query = ''): Promise<string[]> =>
      (await get(who, `${tenant.base}/scorecards${query}`)).body.items.map(({ code }: { code: string }) => code);
    expect(await codes(auditor, '?period=2022')).toEqual(['merak-2022']);
    expect(await codes(owner, '?period=2022')).toEqual([]);
    expect(await codes(planner, `?unitId=${office}&state=active&period=2022`)).toEqual(['merak-2022']);
    expect(await codes(planner, '?period=2021')).toEqual([]);
    const denied = await get(owner, at(merak));
    expect([denied.status, denied.body.code]).toEqual([403, 'not-allowed']);
    expect((await get(stranger, at(merak))).status).toBe(404);
  });

  it('makes a draft by a method, names what is missing, activates, computes and closes it', async () => {
    const make = (body: object): Promise<Answer> => world.call(planner, 'POST', `${tenant.base}/scorecards`, body);
    const wanted = {
      unitId: office,
      code: 'kantor-2024',
      title: 'Kantor 2024',
      period: '2024',
      method: 'kemenkeu/nko@2022',
    };
    const unknown = await make({ ...wanted, method: 'kemenkeu/nko@2021' });
    expect([unknown.status, unknown.body.details[0].where]).toEqual([422, 'method']);
    expect((await make({ ...wanted, period: '2024-13' })).status).toBe(400);
    expect((await world.call(auditor, 'POST', `${tenant.base}/scorecards`, wanted)).status).toBe(403);
    const made = await make(wanted);
    expect([made.status, made.body.state, made.body.code]).toEqual([201, 'draft', 'kantor-2024']);
    expect((await make(wanted)).body.code).toBe('code-taken');
    const { id } = made.body;

    const post = (path: string, body: object): Promise<Answer> => world.call(planner, 'POST', at(id, path), body);
    expect(
      (await post('/objectives', { code: 'SS1', body: { label: 'Layanan', perspective: 'stakeholder' } })).status,
    ).toBe(201);
    const indicator = await post('/indicators', {
      code: '1a',
      body: { label: 'Cakupan', objective: 'SS9', unit: '%' },
      targets: [{ value: '80' }],
    });
    expect(indicator.status).toBe(201);
    const check = await get(planner, at(id, '/check'));
    expect(check.body.computes).toBe(false);
    expect(check.body.faults).toContainEqual(
      expect.objectContaining({ where: 'indicators.1a.objective', code: 'unknown-name', suggestion: 'SS1' }),
    );

    const step = async (path: string, reason = 'Rapat 3 Januari'): Promise<Answer> => {
      const { revision } = (await get(planner, at(id))).body;
      return world.call(planner, 'POST', at(id, path), { reason }, { 'if-match': `"r${revision}"` });
    };
    // Weights as Table 5 of the Merak paper prints them.
    for (const [code, weight] of [
      ['stakeholder', '25'],
      ['customer', '15'],
      ['internal-process', '30'],
      ['learning-growth', '30'],
    ])
      expect((await post('/perspectives', { code, body: { weight } })).status).toBe(201);
    const early = await step('/activate');
    expect([early.status, early.body.code]).toEqual([422, 'unprocessable']);
    expect(early.body.details.map(({ where }: { where: string }) => where)).toContain('indicators.1a.objective');
    const mended = await world.call(
      planner,
      'PATCH',
      at(id, `/indicators/${indicator.body.id}`),
      { body: { label: 'Cakupan', objective: 'SS1', unit: '%' } },
      { 'if-match': '"r1"' },
    );
    expect([mended.status, mended.body.revision]).toEqual([200, 2]);
    const active = await step('/activate');
    expect([active.status, active.body.state]).toEqual([200, 'active']);
    // Nothing was realised yet: the index is computed, and missing.
    expect(await result(id, 'indicator.1a.index')).toBeNull();

    const broken = await post('/indicators', {
      code: '1b',
      body: { label: 'Lain', objective: 'SS7' },
      targets: [{ value: '1' }],
    });
    expect([broken.status, broken.body.details[0].where]).toEqual([422, 'indicators.1b.objective']);
    expect((await get(planner, at(id, '/indicators'))).body.items).toHaveLength(1);

    const closed = await step('/close');
    expect(closed.body.state).toBe('closed');
    const late = await post('/objectives', { code: 'SS2', body: { label: 'x', perspective: 'stakeholder' } });
    expect([late.status, late.body.what]).toEqual([409, 'The scorecard kantor-2024 is closed.']);
    const history = (await get(planner, at(id, '/history'))).body.items;
    expect(history.map(({ part, code }: { part: string; code: string }) => `${part} ${code}`)).toEqual([
      'objective SS1',
      'indicator 1a',
      'target 1a',
      'perspective stakeholder',
      'perspective customer',
      'perspective internal-process',
      'perspective learning-growth',
      'indicator 1a',
      'state ',
      'state ',
    ]);
    expect([history[7].before.objective, history[7].after.objective, history[9].after]).toEqual([
      'SS9',
      'SS1',
      'closed',
    ]);
  });

  it('describes its operations, and answers a repeated request without doing it again', async () => {
    const { status, body } = await get(planner, '/api/openapi.json');
    expect(status).toBe(200);
    const path = '/api/organisations/{organisation}/scorecards/{scorecard}/indicators/{indicator}/targets';
    expect(body.paths[path].put.operationId).toBe('setTargets');
    expect(body.paths[path].put.description).toBe(
      '**Who:** Only the administrator or planner of the unit or above it.',
    );
    const wanted = { unitId: office, code: 'ulang', title: 'Ulang', period: '2024', method: 'kemenkeu/nko@2022' };
    const key = { 'idempotency-key': 'scorecard-ulang' };
    const send = (): Promise<Answer> => world.call(planner, 'POST', `${tenant.base}/scorecards`, wanted, key);
    const [first, again] = [await send(), await send()];
    expect([first.status, again.status, again.body.id, again.headers['idempotency-replayed']]).toEqual([
      201,
      201,
      first.body.id,
      'true',
    ]);
    // Without a parent unit and a kind, the organisation of the draft is its unit by name.
    expect((await get(planner, at(first.body.id))).body.head.organisation).toEqual({ name: 'kantor' });
    const elsewhere = await world.call(planner, 'POST', `${tenant.base}/scorecards`, {
      ...wanted,
      unitId: other,
      code: 'x',
    });
    expect(elsewhere.status).toBe(403);
    const far = await world.call(planner, 'POST', at(merak, '/next'), { period: '2023', code: 'y', unitId: other });
    expect(far.status).toBe(403);
  });

  it('changes the head by its revision, and computes anew', async () => {
    const { body: before } = await get(planner, at(merak));
    const nko = await result(merak, 'scorecard.score');
    const change = (body: object, revision: number): Promise<Answer> =>
      world.call(planner, 'PATCH', at(merak), body, { 'if-match': `"r${revision}"` });
    const titled = await change(
      { title: { id: 'Kinerja', en: 'Performance' }, note: null, reason: 'judul' },
      before.revision,
    );
    expect([titled.status, titled.body.title.en, titled.body.revision]).toEqual([
      200,
      'Performance',
      before.revision + 1,
    ]);
    expect(await result(merak, 'scorecard.score')).toBe(nko);
    const stale = await change({ title: 'x', reason: 'judul' }, before.revision);
    expect([stale.status, stale.body.code, stale.body.current.title.en]).toEqual([
      409,
      'stale-revision',
      'Performance',
    ]);
    const wrong = await change({ periods: { from: 'kemarin' }, reason: 'periode' }, before.revision + 1);
    expect([wrong.status, wrong.body.details[0].where]).toEqual([422, 'periods.from']);
    const number = await change(
      { method: { use: 'kemenkeu/nko@2022', with: { cap: 120 } }, reason: 'batas' },
      before.revision + 1,
    );
    expect([number.status, number.body.where]).toEqual([400, 'body.method.with.cap']);
  });

  it('keeps the rules that it was computed with until newer ones are adopted with a reason', async () => {
    const shipped = shippedLibrary();
    const name = 'kemenkeu/300-2022';
    const newer = shipped.map((content) =>
      content.name !== name
        ? content
        : {
            ...content,
            hash: 'f'.repeat(64),
            files: content.files.map(([file, text]): readonly [string, string] => [
              file,
              `${text}\n# a later edition\n`,
            ]),
          },
    );
    await shipLibrary(world.database, newer);
    const rules = async () =>
      (await get(auditor, at(merak, '/rules'))).body.items.find((item: { name: string }) => item.name === name);
    const before = await rules();
    expect([before.differs, before.now, before.pinned]).toEqual([
      true,
      'f'.repeat(64),
      shipped.find((own) => own.name === name)?.hash,
    ]);
    const { revision } = (await get(planner, at(merak))).body;
    const match = { 'if-match': `"r${revision}"` };
    expect((await world.call(planner, 'POST', at(merak, '/adopt-rules'), {}, match)).status).toBe(400);
    expect((await world.call(auditor, 'POST', at(merak, '/adopt-rules'), { reason: 'edisi baru' }, match)).status).toBe(
      403,
    );
    const adopted = await world.call(planner, 'POST', at(merak, '/adopt-rules'), { reason: 'edisi baru' }, match);
    expect(adopted.status).toBe(200);
    expect(await rules()).toMatchObject({ differs: false, pinned: 'f'.repeat(64) });
    const history = (await get(planner, at(merak, '/history?part=library'))).body.items;
    expect([history.length, history[0].reason, history[0].after.packs[name]]).toEqual([
      1,
      'edisi baru',
      'f'.repeat(64),
    ]);
    await shipLibrary(world.database, shipped);
  });
});
