import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { measureFor } from '../../packages/server/src/measures/queries.js';
import { engines } from '../support/databases.js';
import { ScorecardRows } from './support/scorecard-rows.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

const WORDS = {
  title: 'Realisasi tanpa bukti',
  condition: 'Tiga realisasi tidak berbukti.',
  criteria: 'Manual IKU',
  cause: 'Arsip belum tertata',
  effect: 'Capaian tidak dapat diyakini',
  recommendation: 'Lengkapi bukti',
};

describe.each(engines)('findings and measures on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let unitId: string;
  let [auditor, planner, owner, verifier, approver, administrator, elsewhere, stranger]: Person[] = [];
  let subjects: { readonly scorecard: string; readonly indicator: string; readonly value: string };

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    unitId = await world.unit(tenant, 'bidang-1');
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    administrator = await world.person([{ tenant, role: 'administrator' }]);
    planner = await world.person([{ tenant, role: 'planner', unitId }]);
    owner = await world.person([{ tenant, role: 'data-owner', unitId }]);
    verifier = await world.person([{ tenant, role: 'verifier', unitId }]);
    approver = await world.person([{ tenant, role: 'approver', unitId }]);
    elsewhere = await world.person([{ tenant, role: 'planner', unitId: await world.unit(tenant, 'bidang-2') }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'auditor' }]);
    const rows = new ScorecardRows(world, tenant);
    const scorecard = await rows.scorecard(unitId, 'pk-2025', '2025');
    subjects = {
      scorecard,
      indicator: await rows.indicator(scorecard, '1a', { map: [] }),
      value: await rows.value(scorecard, 'indicator.1a.realised', '2025-Q1', 'approved'),
    };
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
  const raise = (who: Person | undefined, more: object = {}): Promise<Answer> =>
    call(who, 'POST', '/findings', {
      scorecardId: subjects.scorecard,
      subjectKind: 'indicator',
      subjectId: subjects.indicator,
      ...WORDS,
      ...more,
    });
  const told = async (who: Person | undefined): Promise<string[]> =>
    (await call(who, 'GET', '/notifications')).body.items.map(({ kind }: { kind: string }) => kind);

  it('are raised, answered, returned, answered again and closed, with their history, and people are told', async () => {
    const made = await raise(auditor);
    expect([made.status, made.body.state, made.body.raisedBy, made.body.revision]).toEqual([
      201,
      'open',
      auditor?.userId,
      1,
    ]);
    const at = `/findings/${made.body.id}`;
    expect((await call(auditor, 'POST', `${at}/close`, { conclusion: 'Selesai' }, 1)).body.what).toBe(
      'This finding was not answered yet.',
    );
    const changed = await call(auditor, 'PATCH', at, { title: 'Empat realisasi tanpa bukti' }, 1);
    expect([changed.body.title, changed.body.condition, changed.body.revision]).toEqual([
      'Empat realisasi tanpa bukti',
      WORDS.condition,
      2,
    ]);
    expect((await call(owner, 'POST', `${at}/answer`, { answer: 'Sedang dicari.' }, 1)).body.code).toBe(
      'stale-revision',
    );
    expect((await call(owner, 'POST', `${at}/answer`, { answer: 'Sedang dicari.' }, 2)).body.state).toBe('answered');
    expect((await call(auditor, 'POST', `${at}/return`, { reason: 'bukti belum ada' }, 3)).body.state).toBe('open');
    expect((await call(auditor, 'POST', `${at}/return`, { reason: 'bukti belum ada' }, 4)).status).toBe(409);
    expect((await call(planner, 'POST', `${at}/answer`, { answer: 'Bukti dilampirkan.' }, 4)).body.state).toBe(
      'answered',
    );
    expect((await call(auditor, 'POST', `${at}/close`, { conclusion: 'Memadai.' }, 5)).body.state).toBe('closed');
    for (const [who, path, body] of [
      [owner, '/answer', { answer: 'Lagi' }],
      [auditor, '/close', { conclusion: 'Lagi' }],
      [auditor, '/return', { reason: 'Lagi' }],
    ] as const)
      expect((await call(who, 'POST', `${at}${path}`, body, 6)).body.what).toBe('This finding is closed.');
    expect((await call(auditor, 'PATCH', at, { title: 'Lagi' }, 6)).status).toBe(409);

    const history = await call(owner, 'GET', `${at}/history?limit=4`);
    const rest = await call(owner, 'GET', `${at}/history?limit=4&after=${history.body.next}`);
    const events = [...history.body.items, ...rest.body.items];
    expect(events.map(({ kind, text, by }) => [kind, text, by])).toEqual([
      ['raised', null, auditor?.userId],
      ['changed', null, auditor?.userId],
      ['answered', 'Sedang dicari.', owner?.userId],
      ['returned', 'bukti belum ada', auditor?.userId],
      ['answered', 'Bukti dilampirkan.', planner?.userId],
      ['closed', 'Memadai.', auditor?.userId],
    ]);
    expect([events[1].before, events[1].after]).toEqual([
      { title: WORDS.title },
      { title: 'Empat realisasi tanpa bukti' },
    ]);
    expect(await told(owner)).toEqual(['finding-closed', 'finding-returned', 'finding-raised']);
    expect(await told(planner)).toEqual(['finding-closed', 'finding-raised']);
    expect(await told(auditor)).toEqual(['finding-answered', 'finding-answered']);
    expect(await told(verifier)).toEqual([]);
    const comment = { subjectKind: 'finding', subjectId: made.body.id, text: 'Terima kasih.' };
    expect((await call(owner, 'POST', '/comments', comment)).status).toBe(201);
  });

  it('are about a scorecard, or an indicator or a value in it', async () => {
    for (const kind of ['scorecard', 'indicator', 'value'] as const) {
      expect((await raise(auditor, { subjectKind: kind, subjectId: subjects[kind] })).status).toBe(201);
      const other = kind === 'scorecard' ? subjects.indicator : subjects.scorecard;
      const strange = await raise(auditor, { subjectKind: kind, subjectId: other });
      expect([strange.status, strange.body.where]).toEqual([404, 'body.subjectId']);
    }
    expect((await raise(auditor, { scorecardId: subjects.value })).body.where).toBe('body.scorecardId');
    expect((await raise(auditor, { title: ' ' })).body.where).toBe('body.title');
  });

  it('are listed by scorecard and state, in pages, for the units that a role covers', async () => {
    const list = (who: Person | undefined, more = '') => call(who, 'GET', `/findings?${more}`);
    const all = await list(auditor, `scorecardId=${subjects.scorecard}`);
    expect(all.body.items.length).toBeGreaterThanOrEqual(4);
    const page = await list(auditor, 'limit=2');
    const rest = await list(auditor, `limit=200&after=${page.body.next}`);
    expect([...page.body.items, ...rest.body.items]).toEqual(all.body.items);
    const closed = await list(owner, 'state=closed');
    expect(closed.body.items.map(({ title }: { title: string }) => title)).toEqual(['Empat realisasi tanpa bukti']);
    expect((await list(elsewhere)).body.items).toEqual([]);
    expect((await list(auditor, `scorecardId=${subjects.value}`)).body.items).toEqual([]);
    expect((await list(stranger)).status).toBe(404);
  });

  it('are the auditors’ to raise and close, and the planner’s and owner’s to answer', async () => {
    const made = await raise(auditor);
    const at = `/findings/${made.body.id}`;
    for (const who of [planner, owner, verifier, approver, administrator, elsewhere]) {
      expect((await raise(who)).status).toBe(403);
      expect((await call(who, 'PATCH', at, { title: 'x' }, 1)).status).toBe(403);
      expect((await call(who, 'POST', `${at}/close`, { conclusion: 'x' }, 1)).status).toBe(403);
      expect((await call(who, 'POST', `${at}/return`, { reason: 'karena' }, 1)).status).toBe(403);
    }
    for (const who of [verifier, approver, administrator, elsewhere, auditor])
      expect((await call(who, 'POST', `${at}/answer`, { answer: 'x' }, 1)).status).toBe(403);
    expect((await call(elsewhere, 'GET', at)).status).toBe(403);
    expect((await call(elsewhere, 'GET', `${at}/history`)).status).toBe(403);
    for (const path of [at, `${at}/history`]) expect((await call(stranger, 'GET', path)).status).toBe(404);
    expect((await call(owner, 'GET', at)).body).toEqual(made.body);
  });

  const propose = (who: Person | undefined, more: object = {}): Promise<Answer> =>
    call(who, 'POST', '/measures', {
      scorecardId: subjects.scorecard,
      indicator: '1a',
      period: '2025-Q1',
      cause: 'Petugas kurang',
      action: 'Tambah loket',
      owner: owner?.userId,
      due: '2025-06-30',
      ...more,
    });

  it('measures have cause, action, owner, due date and progress, and a history', async () => {
    const made = await propose(planner);
    expect([made.status, made.body.state, made.body.progress]).toEqual([201, 'planned', 0]);
    expect((await told(owner))[0]).toBe('measure-entrusted');
    const at = `/measures/${made.body.id}`;
    expect((await call(owner, 'PATCH', at, { state: 'running', progress: 40 }, 1)).body).toMatchObject({
      state: 'running',
      progress: 40,
      action: 'Tambah loket',
      revision: 2,
    });
    expect((await call(owner, 'PATCH', at, { state: 'done' }, 2)).body.where).toBe('body.progress');
    expect((await call(owner, 'PATCH', at, { progress: 101 }, 2)).status).toBe(400);
    expect((await call(owner, 'PATCH', at, { progress: 50 }, 1)).body.code).toBe('stale-revision');
    const done = await call(planner, 'PATCH', at, { state: 'done', progress: 100, reason: 'loket dibuka' }, 2);
    expect([done.status, done.body.state]).toEqual([200, 'done']);
    const history = await call(auditor, 'GET', `${at}/history`);
    expect(history.body.items.map(({ kind, after, reason }: Record<string, unknown>) => [kind, after, reason])).toEqual(
      [
        [
          'created',
          {
            cause: 'Petugas kurang',
            action: 'Tambah loket',
            owner: owner?.userId,
            due: '2025-06-30',
            state: 'planned',
            progress: 0,
          },
          null,
        ],
        ['changed', { state: 'running', progress: 40 }, null],
        ['changed', { state: 'done', progress: 100 }, 'loket dibuka'],
      ],
    );
    expect(history.body.items[1].before).toEqual({ state: 'planned', progress: 0 });
    const comment = { subjectKind: 'measure', subjectId: made.body.id, text: 'Bagus.' };
    expect((await call(owner, 'POST', '/comments', comment)).status).toBe(201);
  });

  it('measures are found by what they are for; cancelled ones do not count', async () => {
    const find = (period: string) =>
      inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
        measureFor(tx, subjects.scorecard, '1a', period),
      );
    expect(await find('2025-Q3')).toBeUndefined();
    const first = await propose(planner, { period: '2025-Q3' });
    expect((await find('2025-Q3'))?.id).toBe(first.body.id);
    await call(planner, 'PATCH', `/measures/${first.body.id}`, { state: 'cancelled' }, 1);
    expect(await find('2025-Q3')).toBeUndefined();
    const list = (who: Person | undefined, query: string) => call(who, 'GET', `/measures?${query}`);
    const ids = async (query: string, who = planner) =>
      (await list(who, query)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('period=2025-Q3')).toEqual([first.body.id]);
    expect(await ids('period=2025-Q3&state=planned')).toEqual([]);
    expect(await ids(`owner=${owner?.userId}&state=cancelled&indicator=1a&scorecardId=${subjects.scorecard}`)).toEqual([
      first.body.id,
    ]);
    expect(await ids('', elsewhere)).toEqual([]);
    const page = await list(planner, 'limit=1');
    expect(await ids(`limit=200&after=${page.body.next}`)).not.toContain(page.body.items[0].id);
    expect(page.body.items).toHaveLength(1);
  });

  it('measures are the planner’s, the data owner’s and whoever they are entrusted to', async () => {
    for (const who of [auditor, verifier, approver, administrator, elsewhere])
      expect((await propose(who)).status).toBe(403);
    const made = await propose(owner, { owner: verifier?.userId });
    const at = `/measures/${made.body.id}`;
    for (const who of [auditor, approver, administrator, elsewhere, owner])
      expect((await call(who, 'PATCH', at, { progress: 1 }, 1)).status).toBe(403);
    expect((await call(verifier, 'PATCH', at, { progress: 1 }, 1)).status).toBe(200);
    for (const person of [elsewhere, auditor, stranger])
      expect((await propose(planner, { owner: person?.userId })).body.where).toBe('body.owner');
    expect((await propose(planner, { indicator: '9z' })).body.where).toBe('body.indicator');
    expect((await propose(planner, { period: '2025-Q9' })).status).toBe(400);
    for (const path of [at, `${at}/history`]) {
      expect((await call(stranger, 'GET', path)).status).toBe(404);
      expect((await call(elsewhere, 'GET', path)).status).toBe(403);
      expect((await call(auditor, 'GET', path)).status).toBe(200);
    }
  });
});
