import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { unitScorecard } from './support/scorecards.js';
import { World } from './support/world.js';

describe.each(engines)('a red status on $name', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world.close());

  it('requires a cause and an action before its period is locked', async () => {
    const tenant = await world.tenant();
    const planner = await world.person([{ tenant, role: 'planner' }]);
    const approver = await world.person([{ tenant, role: 'approver' }]);
    await world.settings(tenant, { oneStepApproval: true });
    await world.unit(tenant, 'bidang');
    await world.period(tenant, '2025', 'open');
    const { body: imported } = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [{ name: 'a.scorecard.yaml', text: unitScorecard('bidang-2025') }],
    });
    const { id } = imported.scorecards[0];
    const entered = await world.call(planner, 'POST', `${tenant.base}/scorecards/${id}/facts/bulk`, {
      mode: 'atomic',
      submit: true,
      // 40 of 100 is red; 80 of 80 is green.
      items: [
        { node: 'indicator.i1.realised', value: '40' },
        { node: 'indicator.i2.realised', value: '80' },
      ],
    });
    const items = entered.body.items.map((own: { id: string; revision: number }) => ({
      id: own.id,
      revision: own.revision,
    }));
    await world.call(approver, 'POST', `${tenant.base}/facts/steps`, { action: 'approve', mode: 'atomic', items });
    const required = await world.call(planner, 'GET', `${tenant.base}/measures/required?period=2025`);
    expect(required.body.items).toMatchObject([
      { indicator: 'i1', label: { id: 'Realisasi' }, scorecard: 'bidang-2025' },
    ]);

    const { body: periods } = await world.call(planner, 'GET', `${tenant.base}/periods`);
    const step = (name: string, revision: number) =>
      world.call(
        planner,
        'POST',
        `${tenant.base}/periods/${periods.items[0].id}/${name}`,
        {},
        { 'if-match': `"r${revision}"` },
      );
    expect((await step('close', 1)).status).toBe(200);
    const refused = await step('lock', 2);
    expect([refused.status, refused.body.details[0].where]).toEqual([409, 'bidang-2025 i1']);
    expect(refused.body.details[0].what).toMatch(/^Realisasi, .+: red$/);
    const made = await world.call(planner, 'POST', `${tenant.base}/measures`, {
      scorecardId: id,
      indicator: 'i1',
      period: '2025',
      cause: 'Pengadaan terlambat dua bulan',
      action: 'Lelang dini mulai November',
      owner: planner.userId,
      due: '2026-03-31',
    });
    expect([made.status, made.body.progress]).toEqual([201, 0]);
    expect((await world.call(planner, 'GET', `${tenant.base}/measures/required?period=2025`)).body.items).toEqual([]);
    expect((await step('lock', 2)).body.state).toBe('locked');
  });
});
