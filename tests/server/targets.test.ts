import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('targets on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;
  let stranger: Person;
  let scorecard: string;
  let base: string;
  let indicator: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    await world.unit(tenant, 'kantor');
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    const made = await importExample(world, tenant, planner, exampleFiles('merak'), { 'merak-2022': 'kantor' });
    scorecard = made['merak-2022'] ?? '';
    base = `${tenant.base}/scorecards/${scorecard}`;
    const { body } = await world.call(planner, 'GET', `${base}/indicators`);
    indicator = body.items.find(({ code }: { code: string }) => code === '2a-CP').id;
  });
  afterAll(() => world.close());

  const get = (path: string, who = auditor): Promise<Answer> => world.call(who, 'GET', `${base}${path}`);
  const set = (targets: readonly object[], reason: string | null = null, who = planner): Promise<Answer> =>
    world.call(who, 'PUT', `${base}/indicators/${indicator}/targets`, { targets, reason });
  const stored = async (): Promise<string[]> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const { rows } = await tx.execute<{ value: string | null }>(
        `select value from app.target where indicator_id = '${indicator}' order by kind, period, revision`,
      );
      return rows.map(({ value }) => value ?? '-');
    });

  it('lists them with a decimal point, whatever the scorecard writes', async () => {
    const first = await get('/targets?limit=2');
    expect(first.body.items.map(({ indicator: code, value }: Record<string, unknown>) => [code, value])).toEqual([
      ['10a-CP', '83'],
      ['10a-N', '90.5'],
    ]);
    const rest = await get(`/targets?limit=200&after=${first.body.next}`);
    expect(rest.body.items).toHaveLength(17);
    const own = (await get(`/indicators/${indicator}/targets`)).body.items;
    expect(own).toEqual([
      expect.objectContaining({ indicator: '2a-CP', kind: 'target', period: null, value: '0.74', revision: 1 }),
    ]);
    expect(await stored()).toEqual(['0,74']);
  });

  it('sets a target as a new revision in the mark of the scorecard', async () => {
    const changed = await set([{ value: '0.70', revision: 1 }], 'Perubahan kontrak');
    expect([changed.status, changed.body.items[0].value, changed.body.items[0].revision]).toEqual([200, '0.70', 2]);
    expect(await stored()).toEqual(['0,74', '0,70']);
    const stale = await set([{ value: '0.65', revision: 1 }]);
    expect([stale.status, stale.body.code, stale.body.where, stale.body.current[0].value]).toEqual([
      409,
      'stale-revision',
      'body.targets.0.revision',
      '0.70',
    ]);
    const comma = await set([{ value: '0,65', revision: 2 }]);
    expect([comma.status, comma.body.where]).toEqual([400, 'body.targets.0.value']);
    const twice = await set([
      { value: '1', revision: 2 },
      { value: '2', revision: 2 },
    ]);
    expect([twice.status, twice.body.where]).toEqual([400, 'body.targets.1']);
    const history = (await get(`/indicators/${indicator}/targets/history`)).body.items;
    expect(history.map(({ value, reason, by }: Record<string, unknown>) => [value, reason, by])).toEqual([
      ['0.74', null, planner.userId],
      ['0.70', 'Perubahan kontrak', planner.userId],
    ]);
  });

  it('takes a target away with a reason, and keeps one for all apart from those by period', async () => {
    const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'].map((period) => ({
      period,
      value: '0.7',
      revision: 0,
    }));
    const both = await set(quarters);
    expect([both.status, both.body.code]).toEqual([409, 'conflict']);
    const silent = await set([{ value: null, revision: 2 }]);
    expect([silent.status, silent.body.where]).toEqual([422, 'body.reason']);
    // The indicator has one value a year: targets by quarter need its frequency first, and the answer says so.
    const early = await set([{ value: null, revision: 2 }, ...quarters], 'Trajektori');
    expect([early.status, early.body.details[0].where.startsWith('indicators.2a-CP')]).toEqual([422, true]);
    const own = (await get(`/indicators/${indicator}`)).body;
    const cleared = await set([{ value: null, revision: 2 }], 'Belum ditetapkan');
    expect([cleared.status, cleared.body.items[0].value, cleared.body.items[0].revision]).toEqual([200, null, 3]);
    const quarterly = await world.call(
      planner,
      'PATCH',
      `${base}/indicators/${indicator}`,
      { body: { ...own.body, frequency: 'quarter', consolidation: 'average' } },
      { 'if-match': `"r${own.revision}"` },
    );
    expect(quarterly.status).toBe(200);
    const trajectory = await set(quarters, 'Trajektori');
    expect(trajectory.status).toBe(200);
    expect(trajectory.body.items.map(({ period, value }: Record<string, unknown>) => [period, value])).toEqual([
      [null, null],
      ['2022-Q1', '0.7'],
      ['2022-Q2', '0.7'],
      ['2022-Q3', '0.7'],
      ['2022-Q4', '0.7'],
    ]);
  });

  it('needs a reason once the period is locked, and marks the change', async () => {
    await inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      await tx.execute(
        `insert into app.period (organisation_id, code, kind, starts, ends, state)
         values ('${tenant.id}', '2022-S1', 'semester', '2022-01-01', '2022-06-30', 'locked')`,
      );
    });
    const late = await set([{ period: '2022-Q2', value: '0.6', revision: 1 }]);
    expect([late.status, late.body.where]).toEqual([409, 'body.reason']);
    const open = await set([{ period: '2022-Q3', value: '0.6', revision: 1 }]);
    expect(open.status).toBe(200);
    const told = await set([{ period: '2022-Q2', value: '0.6', revision: 1 }], 'Koreksi salah ketik');
    expect(told.status).toBe(200);
    const marked = told.body.items.map(({ period, afterLock }: Record<string, unknown>) => [period, afterLock]);
    expect(marked.slice(1)).toEqual([
      ['2022-Q1', false],
      ['2022-Q2', true],
      ['2022-Q3', false],
      ['2022-Q4', false],
    ]);
  });

  it('is set by planners alone', async () => {
    const sent = [{ period: '2022-Q1', value: '1', revision: 1 }];
    expect((await set(sent, null, auditor)).status).toBe(403);
    expect((await set(sent, null, stranger)).status).toBe(404);
    expect((await get('/targets', stranger)).status).toBe(404);
    expect((await set([])).status).toBe(400);
  });
});
