import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { unitScorecard } from './support/scorecards.js';
import { type Person, type Tenant, World } from './support/world.js';

/** Two months; the index of a month is realisation by target, in whole percents here. */
const MONTHLY = `berimbang: 1
scorecard: {id: bulanan, title: "Kinerja bulanan", period: 2025}
periods: {from: 2025-01, to: 2025-02, read: month}
method:
  name: uji/bulanan
  title: Bulanan
  achievement: {maximise: maximise-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  perspective: {weights: equal}
  overall: {weights: equal, decimals: 2}
perspectives:
  p: {label: Perspektif, score: indicators}
indicators:
  i1: {perspective: p, unit: "%", target: 100, frequency: month, consolidation: take-last-known, label: Layanan selesai}
`;

describe.each(engines)('the inbox on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let owner: Person;
  let verifier: Person;
  let approver: Person;
  let monthly = '';
  let other = '';

  const enter = (scorecard: string, body: object) =>
    world.call(owner, 'PUT', `${tenant.base}/scorecards/${scorecard}/facts`, { submit: true, ...body });
  const inbox = (who: Person, query = '') => world.call(who, 'GET', `${tenant.base}/inbox${query}`);
  const step = (who: Person, id: string, action: string, revision: number, body: object = {}) =>
    world.call(who, 'POST', `${tenant.base}/facts/${id}/${action}`, body, { 'if-match': `"r${revision}"` });

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    const planner = await world.person([{ tenant, role: 'planner' }]);
    const office = await world.unit(tenant, 'dinas');
    const own = await world.unit(tenant, 'bidang', office);
    await world.unit(tenant, 'seksi', office);
    owner = await world.person([{ tenant, role: 'data-owner' }]);
    verifier = await world.person([{ tenant, role: 'verifier', unitId: own }]);
    approver = await world.person([{ tenant, role: 'approver' }]);
    for (const period of ['2025-01', '2025-02', '2025']) await world.period(tenant, period, 'open');
    const imported = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [
        { name: 'bulanan.scorecard.yaml', text: MONTHLY },
        { name: 'lain.scorecard.yaml', text: unitScorecard('lain') },
      ],
      units: { bulanan: 'bidang', lain: 'seksi' },
    });
    expect([imported.status, imported.body.faults]).toEqual([200, []]);
    [monthly, other] = imported.body.scorecards.map(({ id }: { id: string }) => id);
  });
  afterAll(() => world.close());

  it('holds what waits for a person, with the period before, the target and the index that it would give', async () => {
    const january = await enter(monthly, {
      node: 'indicator.i1.realised',
      place: { month: '2025-01' },
      value: '96',
    });
    expect(january.status).toBe(200);
    await step(verifier, january.body.id, 'verify', 1);
    await step(approver, january.body.id, 'approve', 2);
    const february = await enter(monthly, {
      node: 'indicator.i1.realised',
      place: { month: '2025-02' },
      value: '78.5',
      source: 'Laporan Februari',
    });
    const { status, body } = await inbox(verifier);
    expect(status).toBe(200);
    expect(body.items).toHaveLength(1);
    const [item] = body.items;
    expect(item).toMatchObject({
      factId: february.body.id,
      revision: 1,
      action: 'verify',
      scorecardId: monthly,
      indicator: 'i1',
      period: '2025-02',
      source: 'Laporan Februari',
      enteredBy: owner.userId,
      approved: null,
      evidence: 0,
    });
    expect(item.name.id).toBe('Layanan selesai');
    expect(item.value.id).toContain('78,5');
    expect(item.before.text.id).toContain('96');
    // 78.5 less 96 is -17.5; 78.5 of 100 is an index of 78.5, red below 80.
    expect(item.before.change.id).toContain('\u221217,5');
    expect(item.target.en).toContain('100');
    expect([item.index.text.id, item.index.tone, item.index.word.en]).toEqual(['78,5', 'red', 'Red']);
  });

  it('hides other units, other steps and what a person entered', async () => {
    await enter(other, { node: 'indicator.i1.realised', value: '90' });
    expect((await inbox(verifier)).body.items.map(({ scorecardId }: { scorecardId: string }) => scorecardId)).toEqual([
      monthly,
    ]);
    expect((await inbox(approver)).body.items).toEqual([]);
    expect((await inbox(owner)).body.items).toEqual([]);
    expect((await inbox(verifier, '/count')).body).toEqual({ verify: 1, approve: 0 });
    const both = await world.person([
      { tenant, role: 'verifier' },
      { tenant, role: 'data-owner' },
    ]);
    expect((await inbox(both, '/count')).body).toEqual({ verify: 2, approve: 0 });
    const mine = await world.call(both, 'PUT', `${tenant.base}/scorecards/${other}/facts`, {
      node: 'indicator.i2.realised',
      value: '70',
      submit: true,
    });
    expect(mine.status).toBe(200);
    expect((await inbox(both, '/count')).body).toEqual({ verify: 2, approve: 0 });
  });

  it('is paged, filtered, and hands on what was verified', async () => {
    const whole = await world.person([{ tenant, role: 'verifier' }]);
    const all = (await inbox(whole)).body.items;
    expect(all).toHaveLength(3);
    const first = (await inbox(whole, '?limit=2')).body;
    const rest = (await inbox(whole, `?limit=2&after=${first.next}`)).body;
    expect([...first.items, ...rest.items].map(({ factId }) => factId)).toEqual(
      all.map(({ factId }: { factId: string }) => factId),
    );
    expect((await inbox(whole, '?period=2025-02')).body.items).toHaveLength(1);
    expect((await inbox(whole, '?action=approve')).body.items).toEqual([]);
    const [item] = all;
    await step(whole, item.factId, 'verify', item.revision);
    expect((await inbox(approver, '/count')).body).toEqual({ verify: 0, approve: 1 });
    expect((await inbox(approver)).body.items[0]).toMatchObject({ factId: item.factId, action: 'approve' });
  });

  it('counts what can go on: values of a period that is closed wait for it, and are listed with its state', async () => {
    const whole = await world.person([{ tenant, role: 'verifier' }]);
    const before = (await inbox(whole, '/count')).body.verify;
    const { items } = (await inbox(whole, '?action=verify&limit=1')).body;
    await world.period(tenant, items[0].period, 'closed');
    const closed = (await inbox(whole, '?action=verify')).body.items.filter(
      ({ periodState }: { periodState: string }) => periodState === 'closed',
    );
    expect(closed.length).toBeGreaterThan(0);
    expect((await inbox(whole, '/count')).body.verify).toBe(before - closed.length);
    await world.period(tenant, items[0].period, 'open');
  });

  it('refuses a place in the list that is none', async () => {
    expect((await inbox(verifier, '?after=abc')).status).toBe(400);
  });
});
