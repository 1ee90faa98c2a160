import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { shiftTree } from '../../packages/server/src/scorecards/shift-years.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe('periods of a definition', () => {
  it('are moved in keys, members, planned waves and formulas; quantities and words stay', () => {
    const tree = {
      map: [
        ['label', 'Kinerja 2025-Q1'],
        ['worst', '2025'],
        ['target', { map: [['2025-01', '2025']] }],
        ['planned', { list: ['2025-Q1', 'awal'] }],
        ['formula', "x@month=2025-12 + y@year=2024 - 2025 + z@month='2025-03'"],
        ['since', '2025-01-15'],
        ['manual', { map: [['baseline', { map: [['2024', '3']] }]] }],
      ],
    } as const;
    expect(shiftTree(tree, 1)).toEqual({
      map: [
        ['label', 'Kinerja 2025-Q1'],
        ['worst', '2025'],
        ['target', { map: [['2026-01', '2025']] }],
        ['planned', { list: ['2026-Q1', 'awal'] }],
        ['formula', "x@month=2026-12 + y@year=2025 - 2025 + z@month='2026-03'"],
        ['since', '2025-01-15'],
        ['manual', { map: [['baseline', { map: [['2024', '3']] }]] }],
      ],
    });
  });
});

describe.each(engines)('next year from this year on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;
  let unit: string;
  let merak: string;
  let agency: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    unit = await world.unit(tenant, 'kantor');
    await world.unit(tenant, 'adu-warga');
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    const first = await importExample(world, tenant, planner, exampleFiles('merak'), { 'merak-2022': 'kantor' });
    merak = first['merak-2022'] ?? '';
    const files = exampleFiles('agency', ['adu-warga']);
    const second = await importExample(world, tenant, planner, files, { 'antah-adu-warga-2025': 'adu-warga' });
    agency = second['antah-adu-warga-2025'] ?? '';
  });
  afterAll(() => world.close());

  const at = (id: string, more = ''): string => `${tenant.base}/scorecards/${id}${more}`;
  const get = (url: string): Promise<Answer> => world.call(auditor, 'GET', url);
  const next = (id: string, body: object, who = planner): Promise<Answer> =>
    world.call(who, 'POST', at(id, '/next'), body);

  it('copies what a year is measured by, without targets, values, printed figures and retired indicators', async () => {
    const indicators = (await get(at(merak, '/indicators'))).body.items;
    const retired = indicators.find(({ code }: { code: string }) => code === '13a-N');
    const gone = await world.call(
      planner,
      'POST',
      at(merak, `/indicators/${retired.id}/retire`),
      { from: '2022-12', reason: 'Diganti IKPA' },
      { 'if-match': '"r1"' },
    );
    expect(gone.status).toBe(200);
    expect((await next(merak, { period: '2021', code: 'merak-2021' })).body.where).toBe('body.period');
    expect((await next(merak, { period: '2023-Q1', code: 'merak-x' })).status).toBe(422);
    expect((await next(merak, { period: '2023', code: 'merak-2022' })).body.code).toBe('code-taken');
    expect((await next(merak, { period: '2023', code: 'merak-2023' }, auditor)).status).toBe(403);
    const made = await next(merak, { period: '2023', code: 'merak-2023' });
    expect([made.status, made.body.period, made.body.previousId, made.body.unitId]).toEqual([201, '2023', merak, unit]);
    expect(made.body.title.en).toBe('Merak Customs and Excise Office, performance 2023');
    const { id } = made.body;
    const detail = (await get(at(id))).body;
    expect(detail.counts).toMatchObject({ perspectives: 4, objectives: 13, indicators: 18, nodes: 7 });
    expect(detail.counts.printed).toBeUndefined();
    expect((await get(at(id, '/targets'))).body.items).toEqual([]);
    const [dimension] = (await get(at(id, '/blocks?section=dimensions'))).body.items;
    expect(dimension.body.members).toEqual(['2021', '2022']);
    const copied = (await get(at(id, '/indicators'))).body.items;
    expect(copied.map(({ previousId }: { previousId: string }) => previousId)).toEqual(
      indicators.filter(({ code }: { code: string }) => code !== '13a-N').map((own: { id: string }) => own.id),
    );
  });

  it('walks an indicator through the years with its targets and results', async () => {
    const kept = await next(merak, { period: '2024', code: 'merak-2024', keepTargets: true, title: 'Merak 2024' });
    expect([kept.status, kept.body.state, kept.body.title]).toEqual([
      201,
      'active',
      { id: 'Merak 2024', en: 'Merak 2024' },
    ]);
    const further = await next(kept.body.id, { period: '2025', code: 'merak-2025' });
    expect(further.status).toBe(201);
    const own = (await get(at(kept.body.id, '/indicators'))).body.items.find(
      ({ code }: { code: string }) => code === '5a-N',
    );
    const years = await get(at(kept.body.id, `/indicators/${own.id}/history-of-years`));
    expect(
      years.body.items.map(({ period, scorecard, targets }: Record<string, unknown>) => [period, scorecard, targets]),
    ).toEqual([
      ['2022', 'merak-2022', [{ kind: 'target', period: null, value: '4.26' }]],
      ['2024', 'merak-2024', [{ kind: 'target', period: null, value: '4.26' }]],
      ['2025', 'merak-2025', []],
    ]);
    expect(years.body.items[0].results.map(({ node }: { node: string }) => node)).toContain('indicator.5a-N.index');
  });

  it('moves the periods of a scorecard that is read month by month', async () => {
    const made = await next(agency, { period: '2026', code: 'antah-adu-warga-2026' });
    expect([made.status, made.body.state]).toEqual([201, 'active']);
    const { head, counts, check } = (await get(at(made.body.id))).body;
    expect(head.periods).toEqual({ from: '2025-01', to: '2026-12', read: 'month' });
    expect(check.computes).toBe(true);
    expect(counts).toEqual(
      Object.fromEntries(
        Object.entries((await get(at(agency))).body.counts).filter(
          ([name]) => name !== 'printed' && name !== 'readings',
        ),
      ),
    );
    const own = (await get(at(agency, '/indicators'))).body.items.find(({ code }: { code: string }) => code === '1b');
    const years = (await get(at(agency, `/indicators/${own.id}/history-of-years`))).body.items;
    expect(
      years.map(({ period, realised }: { period: string; realised: unknown[] }) => [period, realised.length > 0]),
    ).toEqual([
      ['2025', true],
      ['2026', false],
    ]);
  });
});
