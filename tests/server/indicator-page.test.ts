import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { imported } from './support/imported.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

/** Targets rise by quarter; the realisation is a numerator over a denominator, in another indicator it is entered as it is. */
const card = (code: string): string => `berimbang: 1
scorecard: {id: ${code}, title: Kinerja ${code}, period: 2025}
periods: {from: 2025-Q1, to: 2025-Q4, read: quarter}
method:
  name: uji/triwulan
  title: Satu perspektif
  achievement: {maximise: maximise-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  perspective: {weights: equal}
  overall: {weights: equal, predicate: kemenkeu/300-2022#predicate, decimals: 2}
perspectives:
  p: {label: Pemangku kepentingan, score: indicators}
indicators:
  i1:
    perspective: p
    unit: "%"
    frequency: quarter
    consolidation: average
    components: {numerator-unit: person, denominator-unit: person}
    label: Cakupan
    target: {2025-Q1: 40, 2025-Q2: 50, 2025-Q3: 60, 2025-Q4: 80}
    manual: {definition: Bagian warga yang terlayani}
  i2: {perspective: p, unit: "%", frequency: quarter, consolidation: take-last-known, target: 80, label: Penyerapan}
`;

describe.each(engines)('the page of an indicator on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let [planner, approver, below, elsewhere]: Person[] = [];
  const ids = new Map<string, string>();
  const read = (who: Person | undefined, unit: string, query: string): Promise<Answer> =>
    world.call(who ?? null, 'GET', `${tenant.base}/scorecards/${ids.get(unit) ?? ''}/indicator?${query}`);
  const enter = async (unit: string, values: Readonly<Record<string, string>>, period: string): Promise<void> => {
    const { body } = await world.call(
      planner ?? null,
      'POST',
      `${tenant.base}/scorecards/${ids.get(unit)}/facts/bulk`,
      {
        mode: 'atomic',
        submit: true,
        items: Object.entries(values).map(([node, value]) => ({ node, value, place: { quarter: period } })),
      },
    );
    const items = body.items.map(({ id, revision }: { id: string; revision: number }) => ({ id, revision }));
    const done = await world.call(approver ?? null, 'POST', `${tenant.base}/facts/steps`, {
      ...{ action: 'approve', mode: 'atomic', reason: null },
      items,
    });
    expect([done.status, done.body.refused]).toEqual([200, 0]);
  };

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    await world.settings(tenant, { oneStepApproval: true });
    const top = await world.unit(tenant, 'induk');
    const north = await world.unit(tenant, 'utara', top);
    const south = await world.unit(tenant, 'selatan', top);
    planner = await world.person([{ tenant, role: 'planner' }]);
    approver = await world.person([{ tenant, role: 'approver' }]);
    below = await world.person([{ tenant, role: 'approver', unitId: north }]);
    elsewhere = await world.person([{ tenant, role: 'auditor', unitId: south }]);
    for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']) await world.period(tenant, quarter, 'open');
    for (const unit of ['induk', 'utara', 'selatan'])
      ids.set(unit, await imported(world, tenant, unit, `${unit}-2025`, card(`${unit}-2025`)));
  });
  afterAll(() => world.close());

  it('stands before there is any value, with its targets and its manual', async () => {
    const { status, body } = await read(planner, 'utara', 'code=i1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      calculated: false,
      headline: { id: 'Cakupan: belum ada realisasi' },
      row: { code: 'i1', polarity: 'maximise' },
      perspective: { label: { id: 'Pemangku kepentingan' } },
      siblings: { before: null, after: 'i2' },
      may: { comment: true, setTargets: true, enter: true },
      values: [],
    });
    const manual = Object.fromEntries(
      body.manual.map(({ key, value }: { key: string; value: unknown }) => [key, value]),
    );
    expect(manual).toMatchObject({ definition: 'Bagian warga yang terlayani', code: 'i1' });
  });

  it('has target, trajectory and realisation by period, and what it was computed from', async () => {
    await enter('utara', { 'indicator.i1.numerator': '30', 'indicator.i1.denominator': '60' }, '2025-Q1');
    await enter('utara', { 'indicator.i1.numerator': '33', 'indicator.i1.denominator': '60' }, '2025-Q2');
    const { body } = await read(below, 'utara', 'code=i1&period=2025-Q2');
    const [course] = body.courses;
    type Row = { period: string; ahead: boolean; target: { shown: string } | null; realised: { shown: string } | null };
    // By hand: 30 of 60 are 50 %, 33 of 60 are 55 %; what comes after the second quarter is planned, not realised.
    expect(
      course.periods.map(({ period, ahead, target, realised }: Row) => [
        period,
        ahead,
        Number(target?.shown),
        realised === null ? null : Number(realised.shown),
      ]),
    ).toEqual([
      ['2025-Q1', false, 40, 50],
      ['2025-Q2', false, 50, 55],
      ['2025-Q3', true, 60, null],
      ['2025-Q4', true, 80, null],
    ]);
    expect(course.picture.svg).toContain('<svg');
    // Over both quarters 63 of 120 are 52,5 %, against a mean target of 45 %: 116,67.
    expect(body.row.index).toMatchObject({ shown: '116.67' });
    expect(body.headline.id).toBe('Cakupan: 52,5 % dari target 45 %, indeks 116,67, Hijau');
    expect(
      body.sources.map(({ value, entered }: { value: { shown: string }; entered: boolean }) => [value.shown, entered]),
    ).toEqual([
      ['33', true],
      ['60', true],
    ]);
    expect(body.values).toHaveLength(4);
    expect(body.values[0]).toMatchObject({ period: '2025-Q2', state: 'approved', approved: null, evidence: 0 });
    expect(body.may).toEqual({
      comment: true,
      setTargets: false,
      change: false,
      enter: false,
      measure: false,
    });
  });

  it('shows the unit above and the units below, as far as the caller covers them', async () => {
    const above = (await read(planner, 'utara', 'code=i1')).body.relatives;
    expect(
      above.map(({ relation, scorecardId }: { relation: string; scorecardId: string }) => [relation, scorecardId]),
    ).toEqual([['above', ids.get('induk')]]);
    const { relatives } = (await read(planner, 'induk', 'code=i1&period=2025-Q2')).body;
    expect(
      relatives.map(({ relation, index }: { relation: string; index: { shown: string } | null }) => [
        relation,
        index?.shown ?? null,
      ]),
    ).toEqual([
      ['below', null],
      ['below', '116.67'],
    ]);
    expect((await read(below, 'utara', 'code=i1')).body.relatives).toEqual([]);
  });

  it('is refused to whoever does not cover the unit, and for a code that is not there', async () => {
    expect((await read(elsewhere, 'utara', 'code=i1')).status).toBe(403);
    const gone = await read(planner, 'utara', 'code=tidak-ada');
    expect([gone.status, gone.body.where]).toEqual([404, 'query.code']);
    expect((await read(planner, 'utara', '')).status).toBe(400);
  });
});
