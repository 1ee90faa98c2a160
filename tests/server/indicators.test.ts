import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('indicators on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;
  let stranger: Person;
  let scorecard: string;
  let base: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    const unit = await world.unit(tenant, 'adu-warga');
    planner = await world.person([{ tenant, role: 'planner', unitId: unit }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    const files = exampleFiles('agency', ['adu-warga']);
    const made = await importExample(world, tenant, planner, files, { 'antah-adu-warga-2025': 'adu-warga' });
    scorecard = made['antah-adu-warga-2025'] ?? '';
    base = `${tenant.base}/scorecards/${scorecard}`;
  });
  afterAll(() => world.close());

  const get = (path: string, who = auditor): Promise<Answer> => world.call(who, 'GET', `${base}${path}`);
  const send = (method: 'POST' | 'PATCH' | 'PUT', path: string, body: object, revision?: number): Promise<Answer> =>
    world.call(planner, method, `${base}${path}`, body, revision === undefined ? {} : { 'if-match': `"r${revision}"` });
  const find = async (code: string): Promise<{ id: string; revision: number; body: Record<string, unknown> }> =>
    (await get('/indicators?limit=200')).body.items.find((item: { code: string }) => item.code === code);
  const results = async (node: string): Promise<number> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const { rows } = await tx.execute(
        `select from app.result where scorecard_id = '${scorecard}' and starts_with(node, '${node}')`,
      );
      return rows.length;
    });
  const field = (card: Answer, key: string) => card.body.fields.find((own: { key: string }) => own.key === key);

  it('gives the whole manual of an indicator as one object, in both languages', async () => {
    const { id, body, revision } = await find('1a');
    const manual = {
      definition: { id: 'Warga terlayani dibagi warga berhak', en: 'Citizens served over citizens entitled' },
      formula: 'terlayani / berhak x 100%',
      purpose: 'Menjangkau seluruh warga',
      responsible: 'Seksi Pengaduan',
      provider: 'Operator loket',
      'data-source': 'Buku register',
      'location-consolidation': 'raw-data',
      cascading: { type: 'Tidak langsung', method: 'Komponen pembentuk' },
      baseline: [
        ['2024', '71.5'],
        ['2023', '68'],
      ],
      remarks: 'Dihitung setiap bulan',
    };
    const changed = await send('PATCH', `/indicators/${id}`, { body: { ...body, manual } }, revision);
    expect(changed.status).toBe(200);
    const objective = (await get('/objectives')).body.items.find((own: { code: string }) => own.code === 'SS1');
    await send('PATCH', `/objectives/${objective.id}`, { description: 'Seluruh warga terjangkau' }, objective.revision);

    const card = await get(`/indicators/${id}/manual`);
    expect(card.status).toBe(200);
    expect(card.body.fields.map(({ key }: { key: string }) => key)).toEqual([
      'perspective',
      'objective',
      'objective-description',
      'name',
      'code',
      'definition',
      'formula',
      'purpose',
      'unit',
      'realisation',
      'validity',
      'control',
      'responsible',
      'provider',
      'data-source',
      'consolidation',
      'location-consolidation',
      'polarity',
      'frequency',
      'cascading',
      'targets',
      'baseline',
      'remarks',
    ]);
    expect(field(card, 'perspective')).toMatchObject({
      label: { id: 'Perspektif', en: 'Perspective' },
      value: { code: 'stakeholder' },
    });
    expect(field(card, 'objective').value).toMatchObject({
      code: 'SS1',
      label: { en: 'Services reach every citizen' },
    });
    expect(field(card, 'objective-description').value).toBe('Seluruh warga terjangkau');
    expect(field(card, 'realisation').value).toMatchObject({ code: 'components' });
    expect(field(card, 'frequency').value).toEqual({ code: 'month', label: { id: 'Bulanan', en: 'Monthly' } });
    expect(field(card, 'consolidation').value.label.id).toBe('Rata-rata');
    expect(field(card, 'polarity').value.code).toBe('maximise');
    expect(field(card, 'baseline').value).toEqual([
      { year: '2024', value: '71.5' },
      { year: '2023', value: '68' },
    ]);
    expect(field(card, 'cascading').value).toEqual(manual.cascading);
    // The manual has no effect on results, and every word of it goes out as it came in.
    expect((await find('1a')).body.manual).toEqual(manual);
  });

  it('makes an indicator with its targets, in the order asked for, and computes it', async () => {
    const body = { label: 'Survei lapangan', objective: 'SS1', unit: '%', validity: 'exact', control: 'moderate' };
    const made = await send('POST', '/indicators', { code: '1z', body, position: 1, targets: [{ value: '80.5' }] });
    expect([made.status, made.body.position, made.body.retiredFrom]).toEqual([201, 1, null]);
    expect(await results('indicator.1z.index')).toBeGreaterThan(0);
    const inside = await send('POST', '/indicators', { code: '1y', body: { ...body, target: '80' } });
    expect([inside.status, inside.body.where]).toEqual([422, 'body.body.target']);
    const removed = await send('POST', `/indicators/${made.body.id}/remove`, { reason: 'salah masuk' }, 1);
    expect(removed.status).toBe(200);
    expect(await results('indicator.1z.index')).toBe(0);
    const withValues = await find('1b');
    const kept = await send(
      'POST',
      `/indicators/${withValues.id}/remove`,
      { reason: 'tidak dipakai' },
      withValues.revision,
    );
    expect([kept.status, kept.body.next]).toEqual([409, 'Retire it from a period on.']);
  });

  it('retires an indicator from a period on: later targets are emptied, its past stays', async () => {
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
    const made = await send('POST', '/indicators', {
      code: '1t',
      body: {
        label: 'Forum',
        objective: 'SS1',
        unit: 'event',
        validity: 'exact',
        control: 'moderate',
        frequency: 'quarter',
        consolidation: 'sum',
      },
      targets: quarters.map((period, i) => ({ period, value: String(i + 1) })),
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    expect(field(await get(`/indicators/${id}/manual`), 'targets').value).toEqual(
      quarters.map((period, i) => ({ kind: 'target', period, value: String(i + 1) })),
    );
    const retire = (body: object, match = 1): Promise<Answer> => send('POST', `/indicators/${id}/retire`, body, match);
    expect((await retire({ from: '2025-Q3' })).status).toBe(400);
    expect((await retire({ from: '2026-01', reason: 'adendum' })).body.where).toBe('body.from');
    const denied = await world.call(
      auditor,
      'POST',
      `${base}/indicators/${id}/retire`,
      { from: '2025-Q3', reason: 'adendum' },
      { 'if-match': '"r1"' },
    );
    expect(denied.status).toBe(403);
    const reason = 'Adendum kontrak kinerja';
    const retired = await retire({ from: '2025-Q3', reason });
    expect([retired.status, retired.body.retiredFrom, retired.body.revision]).toEqual([200, '2025-Q3', 2]);
    expect((await retire({ from: '2025-Q4', reason: 'lagi' }, 2)).body.what).toBe(
      'The indicator 1t is retired from 2025-Q3 on.',
    );
    const { items } = (await get(`/indicators/${id}/targets`)).body;
    expect(items.map(({ period, value, revision }: Record<string, unknown>) => [period, value, revision])).toEqual([
      ['2025-Q1', '1', 1],
      ['2025-Q2', '2', 1],
      ['2025-Q3', null, 2],
      ['2025-Q4', null, 2],
    ]);
    expect(items[3].reason).toBe(reason);
    expect(await results('indicator.1t.index')).toBeGreaterThan(0);
    const set = await send('PUT', `/indicators/${id}/targets`, {
      targets: [{ period: '2025-Q4', value: '3', revision: 2 }],
    });
    expect([set.status, set.body.where]).toEqual([409, 'body.targets.0.period']);
    const history = (await get('/history?part=retired')).body.items;
    expect(history[0]).toMatchObject({ code: '1t', reason, after: { from: '2025-Q3' } });
    const emptied = (await get('/history?part=target&code=1t%202025-Q4')).body.items;
    expect(emptied.map(({ before, after }: Record<string, unknown>) => [before, after])).toEqual([
      [null, '4'],
      ['4', null],
    ]);
  });

  it('leaves an indicator that is retired all year out of the computation', async () => {
    const { id, revision } = await find('10a');
    expect(await results('indicator.10a.')).toBeGreaterThan(0);
    const retired = await send(
      'POST',
      `/indicators/${id}/retire`,
      { from: '2025-01', reason: 'Tidak relevan' },
      revision,
    );
    expect(retired.status).toBe(200);
    expect(await results('indicator.10a.')).toBe(0);
    expect((await find('10a')).id).toBe(id);
    expect((await get('/check')).body.computes).toBe(true);
    // What comes after it in the list still comes after what stands before it.
    const made = await send('POST', '/indicators', {
      code: '99',
      body: { label: 'Terakhir', objective: 'SS1', validity: 'exact', control: 'moderate' },
      targets: [{ value: '1' }],
    });
    expect(made.status).toBe(201);
    const codes = (await get('/indicators?limit=200')).body.items.map(({ code }: { code: string }) => code);
    expect(codes.at(-1)).toBe('99');
  });

  it('stays retired when the file that it came from is imported again', async () => {
    const files = exampleFiles('agency', ['adu-warga']);
    await importExample(world, tenant, planner, files, { 'antah-adu-warga-2025': 'adu-warga' });
    const codes = (await get('/indicators?limit=200')).body.items.map(({ code }: { code: string }) => code);
    expect([codes.includes('10a'), codes.includes('1t'), codes.includes('99')]).toEqual([true, false, false]);
    expect(await find('10a')).toMatchObject({ retiredFrom: '2025-01', retiredReason: 'Tidak relevan' });
    const before = (await get('')).body;
    await importExample(world, tenant, planner, files, { 'antah-adu-warga-2025': 'adu-warga' });
    expect((await get('')).body).toEqual(before);
  });

  it('answers others as the policy says', async () => {
    const { id } = await find('1a');
    for (const more of ['', '/manual', '/history', '/history-of-years', '/targets', '/targets/history']) {
      const url = `${base}/indicators/${id}${more}`;
      expect([(await world.call(auditor, 'GET', url)).status, (await world.call(stranger, 'GET', url)).status]).toEqual(
        [200, 404],
      );
    }
    const none = '00000000-0000-4000-8000-000000000000';
    expect((await get(`/indicators/${none}`)).body).toMatchObject({ code: 'not-found', where: 'path.indicator' });
    const body = { code: '1x', body: { label: 'x', objective: 'SS1' } };
    expect((await world.call(auditor, 'POST', `${base}/indicators`, body)).status).toBe(403);
  });
});
