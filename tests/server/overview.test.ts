import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { imported } from './support/imported.js';
import { unitScorecard } from './support/scorecards.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

/** Two indicators over the quarters of a year; the last known realisation stands. */
const QUARTERS = `berimbang: 1
scorecard: {id: triwulanan, title: Kinerja triwulanan, period: 2025}
periods: {from: 2025-Q1, to: 2025-Q4, read: quarter}
method:
  name: uji/triwulan
  title: Satu perspektif
  achievement: {maximise: maximise-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  perspective: {weights: equal}
  overall: {weights: equal, predicate: kemenkeu/300-2022#predicate, decimals: 2}
perspectives:
  p: {label: Perspektif, score: indicators}
indicators:
  i1: {perspective: p, unit: "%", frequency: quarter, consolidation: take-last-known, target: 100, label: Realisasi}
  i2: {perspective: p, unit: "%", frequency: quarter, consolidation: take-last-known, target: 80, label: Penyerapan}
`;

describe.each(engines)('the overview on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let [planner, approver, head, elsewhere]: Person[] = [];
  const cards = new Map<string, string>();
  const card = (code: string): string => cards.get(code) ?? '';

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    await world.settings(tenant, { oneStepApproval: true });
    const top = await world.unit(tenant, 'induk');
    const north = await world.unit(tenant, 'utara', top);
    const south = await world.unit(tenant, 'selatan', top);
    planner = await world.person([{ tenant, role: 'planner' }]);
    approver = await world.person([{ tenant, role: 'approver' }]);
    head = await world.person([
      { tenant, role: 'approver', unitId: north },
      { tenant, role: 'data-owner', unitId: top },
    ]);
    elsewhere = await world.person([{ tenant, role: 'auditor', unitId: south }]);
    await world.period(tenant, '2025', 'open');
    for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3']) await world.period(tenant, quarter, 'open');
    for (const unit of ['induk', 'utara', 'selatan'])
      cards.set(unit, await imported(world, tenant, unit, `${unit}-2025`, unitScorecard(`${unit}-2025`)));
    cards.set('triwulanan', await imported(world, tenant, 'selatan', 'triwulanan', QUARTERS));
  });
  afterAll(() => world.close());

  const call = (who: Person | undefined, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> =>
    world.call(who ?? null, method, `${tenant.base}${path}`, body);
  const read = (who: Person | undefined, code: string, query = ''): Promise<Answer> =>
    call(who, 'GET', `/scorecards/${card(code)}/overview${query}`);

  interface Value {
    readonly node: string;
    readonly value: string;
    readonly place?: Readonly<Record<string, string>>;
  }
  const enter = async (code: string, items: readonly Value[]): Promise<readonly { id: string; revision: number }[]> => {
    const { body } = await call(planner, 'POST', `/scorecards/${card(code)}/facts/bulk`, {
      mode: 'atomic',
      submit: true,
      items,
    });
    return body.items.map(({ id, revision }: { id: string; revision: number }) => ({ id, revision }));
  };
  const approved = async (code: string, items: readonly Value[]): Promise<void> => {
    const made = await enter(code, items);
    const { status, body } = await call(approver, 'POST', '/facts/steps', {
      action: 'approve',
      mode: 'atomic',
      items: made,
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
  };
  const both = (i1: string, i2: string, place?: Value['place']): readonly Value[] => [
    { node: 'indicator.i1.realised', value: i1, ...(place === undefined ? {} : { place }) },
    { node: 'indicator.i2.realised', value: i2, ...(place === undefined ? {} : { place }) },
  ];

  it('says that there is nothing yet, and what waits', async () => {
    await enter('utara', both('50', '80'));
    const { status, body } = await read(approver, 'utara');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      calculation: null,
      whole: null,
      perspectives: null,
      headline: { id: 'Belum ada hasil untuk 2025', en: 'There are no results for 2025 yet' },
    });
    expect(body.todo).toEqual([
      expect.objectContaining({ kind: 'approve', count: 2, items: [expect.anything(), expect.anything()] }),
    ]);
    // Nobody approves what they entered themselves, and a planner approves nothing.
    expect((await read(planner, 'utara')).body.todo).toEqual([]);
  });

  it('opens with the finding, the whole among its bands, and the exceptions counted', async () => {
    // 50 of 100 is an index of 50, red; 80 of 80 is 100, green. Their mean, 75, lies 5 above the edge 70 of "Butuh Perbaikan".
    await approved('utara', both('50', '80'));
    const { body } = await read(head, 'utara');
    expect(body.headline).toEqual({
      id: 'Kinerja 2025 butuh perbaikan, dengan 1 dari 2 IKU berstatus Merah',
      en: expect.stringMatching(/^Performance in 2025 is .*, with 1 of 2 indicators Red$/),
    });
    expect(body.whole).toMatchObject({
      figure: { cell: 'scorecard.score', text: { id: '75,00', en: '75.00' } },
      grade: { rank: 3, of: 5, word: { id: 'Butuh Perbaikan' } },
      distance: { id: '5,00 di atas batas 70', en: '5.00 above the edge 70' },
    });
    expect(body.whole.ruler.svg).toMatch(/^<svg xmlns/);
    expect(body.indicators.counts.map(({ tone, count }: { tone: string; count: number }) => [tone, count])).toEqual([
      ['red', 1],
      ['yellow', 0],
      ['green', 1],
    ]);
    expect(body.perspectives.rows).toMatchObject([
      { code: 'p', figure: { text: { id: '75' } }, contribution: { id: '75,00' }, tone: 'yellow' },
    ]);
    expect(body.perspectives.finding.id).toMatch(/ 75 di bawah target 100; IKU terendahnya \S+ .+: 50\.$/);
    expect(body.indicators.exceptions).toMatchObject([{ tone: 'red', figure: { text: { id: '50' } } }]);
    expect(body).toMatchObject({ changes: null, units: null });
  });

  it('shows the units below to those who cover them, and counts the others', async () => {
    await approved('selatan', both('100', '80'));
    await approved('induk', both('100', '80'));
    // Exactly 100 is still "Baik": the class above begins beyond it.
    const whole = (await read(approver, 'induk')).body;
    expect(whole.headline.id).toBe('Kinerja 2025 baik: seluruh 2 IKU berstatus Hijau');
    expect(
      whole.units.rows.map(
        ({ unit, whole: own }: { unit: { id: string }; whole: { figure: object; tone: string } }) => [
          unit.id,
          own.figure,
          own.tone,
        ],
      ),
    ).toEqual([
      ['selatan', expect.objectContaining({ text: { id: '100,00', en: '100.00' } }), 'green'],
      ['utara', expect.objectContaining({ text: { id: '75,00', en: '75.00' } }), 'yellow'],
    ]);
    expect(whole.units.elsewhere).toBe(0);
  });

  it('is read by those who cover the unit alone', async () => {
    expect((await read(elsewhere, 'selatan')).status).toBe(200);
    expect((await read(elsewhere, 'induk')).status).toBe(403);
    expect((await read(elsewhere, 'utara')).status).toBe(403);
  });

  it('says what moved since the period before, and since when', async () => {
    // Indices: first quarter 90 and 100, second 95 and 75; so +5 and -25, and the whole from 95 to 85.
    await approved('triwulanan', both('90', '80', { quarter: '2025-Q1' }));
    await approved('triwulanan', both('95', '60', { quarter: '2025-Q2' }));
    const { body } = await read(approver, 'triwulanan');
    expect(body).toMatchObject({
      period: '2025-Q2',
      periodName: { id: 'TW II 2025', en: 'Q2 2025' },
      periodState: 'open',
    });
    expect(body.whole.before).toEqual({
      period: { id: 'TW I 2025', en: 'Q1 2025' },
      text: { id: '95,00', en: '95.00' },
      change: { id: '−10,00', en: '−10.00' },
    });
    expect(
      body.changes.items.map(({ code, change }: { code: string; change: { id: string } }) => [code, change.id]),
    ).toEqual([
      ['i2', '−25'],
      ['i1', '+5'],
    ]);
    const first = (await read(approver, 'triwulanan', '?period=2025-Q1')).body;
    expect([first.period, first.whole.figure.text.id, first.changes]).toEqual(['2025-Q1', '95,00', null]);
  });

  it('names what is overdue and what is to be done', async () => {
    const { body: periods } = await call(planner, 'GET', '/periods?limit=200');
    const third = periods.items.find(({ code }: { code: string }) => code === '2025-Q3');
    const set = await world.call(
      planner ?? null,
      'PATCH',
      `${tenant.base}/periods/${third.id}`,
      { entryDue: '2025-10-10T00:00:00Z', verificationDue: null, approvalDue: null },
      { 'if-match': `"r${third.revision}"` },
    );
    expect(set.status).toBe(200);
    await call(planner, 'POST', '/measures', {
      scorecardId: card('triwulanan'),
      indicator: 'i2',
      period: '2025-Q2',
      cause: 'Pengadaan terlambat',
      action: 'Lelang dini',
      owner: planner?.userId,
      due: '2025-09-30',
    });
    const { body } = await read(approver, 'triwulanan');
    expect(
      body.todo.map(({ kind, count, late }: { kind: string; count: number; late: number }) => [kind, count, late]),
    ).toEqual([
      ['overdue', 2, 2],
      ['measures', 1, 1],
    ]);
    expect(body.todo[0]).toMatchObject({ due: '2025-10-10T00:00:00.000Z', items: [{ about: 'i1' }, { about: 'i2' }] });
    expect(body.todo[1].items).toEqual([
      expect.objectContaining({ title: { id: 'Lelang dini', en: 'Lelang dini' }, about: 'i2', late: true }),
    ]);
  });
});
