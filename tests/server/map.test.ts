import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { imported } from './support/imported.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

/** Two perspectives over the quarters of a year; an objective of each is measured, one more of the first is not yet. */
const CARD = `berimbang: 1
scorecard: {id: peta, title: Kinerja peta, period: 2025}
periods: {from: 2025-Q1, to: 2025-Q2, read: quarter}
method:
  name: uji/peta
  title: Dua perspektif
  achievement: {maximise: maximise-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  objective: {weights: equal, missing: skip}
  perspective: {weights: equal, missing: skip}
  overall: {weights: as-given-percent, missing: skip, predicate: kemenkeu/300-2022#predicate, decimals: 2}
perspectives:
  atas: {label: {id: Hasil, en: Outcome}, weight: 60, score: objectives}
  bawah: {label: {id: Dasar, en: Base}, weight: 40, score: objectives}
objectives:
  S1: {label: {id: Layanan baik, en: Good service}, perspective: atas}
  S2: {label: Layanan dikenal, perspective: atas}
  S3: {label: Aparatur kompeten, perspective: bawah}
links:
  - {from: S3, to: S1, label: {id: karena keahlian, en: by skill}}
indicators:
  i1: {objective: S1, unit: "%", frequency: quarter, consolidation: take-last-known, target: 100, label: Realisasi}
  i2: {objective: S2, unit: "%", frequency: quarter, consolidation: take-last-known, target: 80, label: Penyerapan}
  i3: {objective: S3, unit: "%", frequency: quarter, consolidation: take-last-known, target: 50, label: Pelatihan}
`;

describe.each(engines)('the strategy map on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let [planner, approver, auditor, elsewhere, stranger]: Person[] = [];
  let card = '';

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    await world.settings(tenant, { oneStepApproval: true });
    const top = await world.unit(tenant, 'induk');
    const south = await world.unit(tenant, 'selatan', top);
    planner = await world.person([{ tenant, role: 'planner' }]);
    approver = await world.person([{ tenant, role: 'approver' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    elsewhere = await world.person([{ tenant, role: 'planner', unitId: south }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    for (const period of ['2025', '2025-Q1', '2025-Q2']) await world.period(tenant, period, 'open');
    card = await imported(world, tenant, 'induk', 'peta', CARD);
  });
  afterAll(() => world.close());

  const call = (
    who: Person | undefined,
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: object,
    revision?: number,
  ): Promise<Answer> =>
    world.call(
      who ?? null,
      method,
      `${tenant.base}${path}`,
      body,
      revision === undefined ? {} : { 'if-match': `"r${revision}"` },
    );
  const read = (who: Person | undefined, query = ''): Promise<Answer> =>
    call(who, 'GET', `/scorecards/${card}/map${query}`);
  const objective = (body: Answer['body'], code: string) =>
    body.objectives.find((own: { code: string }) => own.code === code);

  it('stands there without numbers before anything was computed', async () => {
    const { status, body } = await read(approver);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      calculated: false,
      lanes: [
        { code: 'atas', label: { id: 'Hasil', en: 'Outcome' }, weight: { id: '60 %', en: '60%' } },
        { code: 'bawah', label: { id: 'Dasar', en: 'Base' }, weight: { id: '40 %' } },
      ],
      objectives: [
        { code: 'S1', perspective: 'atas', label: { en: 'Good service' }, end: null, status: { tone: 'grey' } },
        { code: 'S2', perspective: 'atas' },
        { code: 'S3', perspective: 'bawah' },
      ],
      links: [{ from: 'S3', to: 'S1', label: { id: 'karena keahlian', en: 'by skill' } }],
      measures: [],
    });
  });

  it('shows scores, statuses and what counts at a period', async () => {
    // Indices 90 of 100, yellow below 100; 60 of 50 is 120, at the cap, green. S2 has no value: one of two counts.
    const { body: made } = await call(planner, 'POST', `/scorecards/${card}/facts/bulk`, {
      mode: 'atomic',
      submit: true,
      items: [
        { node: 'indicator.i1.realised', value: '90', place: { quarter: '2025-Q1' } },
        { node: 'indicator.i3.realised', value: '60', place: { quarter: '2025-Q1' } },
      ],
    });
    const items = made.items.map(({ id, revision }: { id: string; revision: number }) => ({ id, revision }));
    const done = await call(approver, 'POST', '/facts/steps', { action: 'approve', mode: 'atomic', items });
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    const { body } = await read(auditor, '?period=2025-Q1');
    expect(body).toMatchObject({
      calculated: true,
      period: '2025-Q1',
      periodName: { id: 'TW I 2025', en: 'Q1 2025' },
      target: { text: { id: 'target 100' } },
    });
    expect(objective(body, 'S1')).toMatchObject({
      figure: { cell: 'objective.S1.score@period=2025-Q1', kind: 'number', text: { id: '90,00', en: '90.00' } },
      status: { tone: 'yellow', word: { id: 'Kuning' } },
      indicators: [{ code: 'i1', status: { tone: 'yellow' } }],
    });
    expect(objective(body, 'S2')).toMatchObject({ figure: { kind: 'missing' }, status: { tone: 'grey' }, end: null });
    expect(objective(body, 'S3')).toMatchObject({
      figure: { text: { id: '120,00' } },
      status: { tone: 'green' },
      end: 1,
    });
    expect(body.lanes.map(({ counted }: { counted: object }) => counted)).toEqual([
      { with: 1, of: 2 },
      { with: 1, of: 1 },
    ]);
    // From 100 to the cap of 120 is two fifths of a bar, so the target stands at three fifths; 90 is half that room below it less.
    expect(body.target.at).toBeCloseTo(0.6);
    expect(objective(body, 'S1').end).toBeCloseTo(0.4);
    // 0.6 of 90 and 0.4 of 120.
    expect(body.whole).toMatchObject({ figure: { text: { id: '102,00' } }, status: { of: 5 } });
    expect(body.legend.map(({ tone }: { tone: string }) => tone)).toEqual(['green', 'yellow', 'red', 'grey']);
  });

  it('is read by those who cover the unit, and says who may change it', async () => {
    expect((await read(elsewhere)).status).toBe(403);
    // Whoever has no role in the organisation does not even learn that it is there.
    expect((await read(stranger)).status).toBe(404);
    expect((await read(undefined)).status).toBe(401);
    expect((await read(planner)).body.may).toEqual({ change: true, why: null });
    for (const who of [approver, auditor]) {
      const { may } = (await read(who)).body;
      expect(may.change).toBe(false);
      expect(may.why.id).toContain('perencana');
    }
  });

  it('shows what was changed, and refuses what was not read as it stands', async () => {
    const before = (await read(planner)).body;
    const s2 = objective(before, 'S2');
    const path = `/scorecards/${card}/objectives/${s2.id}`;
    const moved = { label: 'Layanan dikenal', perspective: 'bawah' };
    expect((await call(planner, 'PATCH', path, { body: moved, reason: null }, s2.revision)).status).toBe(200);
    expect((await call(planner, 'PATCH', path, { body: moved, reason: null }, s2.revision)).body.code).toBe(
      'stale-revision',
    );
    expect(
      (await call(approver, 'POST', `/scorecards/${card}/links`, { from: 'S2', to: 'S1', reason: null })).status,
    ).toBe(403);
    const link = { from: 'S2', to: 'S1', reason: null };
    expect((await call(planner, 'POST', `/scorecards/${card}/links`, link)).status).toBe(201);
    expect((await call(planner, 'POST', `/scorecards/${card}/links`, link)).body.code).toBe('code-taken');
    const after = (await read(planner)).body;
    expect(objective(after, 'S2')).toMatchObject({ perspective: 'bawah', revision: s2.revision + 1 });
    expect(after.links.map(({ from, to }: { from: string; to: string }) => `${from} ${to}`)).toEqual([
      'S3 S1',
      'S2 S1',
    ]);
    expect(after.lanes.map(({ counted }: { counted: object }) => counted)).toEqual([
      { with: 1, of: 1 },
      { with: 1, of: 2 },
    ]);
  });

  it('says why nobody changes a closed scorecard', async () => {
    const { body, headers } = await call(planner, 'GET', `/scorecards/${card}`);
    const closed = await world.call(
      planner ?? null,
      'POST',
      `${tenant.base}/scorecards/${card}/close`,
      { reason: 'Selesai' },
      {
        'if-match': headers.etag ?? `"r${body.revision}"`,
      },
    );
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
    expect((await read(planner)).body.may).toEqual({
      change: false,
      why: {
        id: 'Kartu skor sudah ditutup; definisinya tidak berubah lagi.',
        en: 'The scorecard is closed; its definition changes no more.',
      },
    });
  });

  it('has room for a scorecard with nothing in it', async () => {
    const unit = await world.unit(tenant, 'baru');
    const { body: made } = await call(planner, 'POST', '/scorecards', {
      unitId: unit,
      code: 'kosong',
      title: 'Kosong',
      period: '2025',
      method: 'kemenkeu/nko@2022',
    });
    const { body } = await call(planner, 'GET', `/scorecards/${made.id}/map`);
    expect(body).toMatchObject({ whole: null, lanes: [], objectives: [], links: [], measures: [], legend: [] });
  });
});
