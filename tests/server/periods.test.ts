import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { entryAllowed } from '../../packages/server/src/periods/entry-allowed.js';
import { findPeriod } from '../../packages/server/src/periods/queries.js';
import { engines } from '../support/databases.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('periods on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    planner = await world.person([{ tenant, role: 'planner' }]);
  });
  afterAll(() => world.close());

  const make = async (code: string, more: object = {}): Promise<{ id: string }> => {
    const made = await world.call(planner, 'POST', `${tenant.base}/periods`, { code, ...more });
    expect(made.status).toBe(201);
    return made.body;
  };
  const step = (id: string, name: string, revision: number, body: object = {}): Promise<Answer> =>
    world.call(planner, 'POST', `${tenant.base}/periods/${id}/${name}`, body, { 'if-match': `"r${revision}"` });

  it('computes first and last day, and goes planned, open, closed, open again, closed, locked', async () => {
    const { id, ...made } = await make('2024-Q1', { entryDue: '2024-04-10T23:59:59+07:00' });
    expect(made).toMatchObject({
      kind: 'quarter',
      starts: '2024-01-01',
      ends: '2024-03-31',
      state: 'planned',
      entryDue: '2024-04-10T16:59:59.000Z',
      approvalDue: null,
      revision: 1,
    });
    const early = await step(id, 'close', 1);
    expect([early.status, early.body.what, early.body.next]).toEqual([
      409,
      'The period 2024-Q1 cannot become closed: it is planned.',
      'Open it first.',
    ]);
    expect((await step(id, 'open', 1)).body.state).toBe('open');
    expect((await step(id, 'lock', 2)).body.next).toBe('Close it first.');
    expect((await step(id, 'close', 2)).body.state).toBe('closed');
    const silent = await step(id, 'reopen', 3);
    expect([silent.status, silent.body.where]).toEqual([400, 'body.reason']);
    expect((await step(id, 'reopen', 3, { reason: 'data UPTD terlambat' })).body.state).toBe('open');
    expect((await step(id, 'close', 4)).body.state).toBe('closed');
    const locked = await step(id, 'lock', 5);
    expect([locked.body.state, locked.body.revision, locked.headers.etag]).toEqual(['locked', 6, '"r6"']);
    for (const name of ['open', 'reopen', 'close', 'lock'])
      expect((await step(id, name, 6, { reason: 'coba lagi' })).body.code).toBe('conflict');
    expect((await step(id, 'lock', 1)).body.code).toBe('stale-revision');

    const history = await world.call(planner, 'GET', `${tenant.base}/periods/${id}/history?limit=4`);
    const rest = await world.call(
      planner,
      'GET',
      `${tenant.base}/periods/${id}/history?limit=4&after=${history.body.next}`,
    );
    const events = [...history.body.items, ...rest.body.items];
    expect(events.map(({ kind }) => kind)).toEqual(['created', 'opened', 'closed', 'reopened', 'closed', 'locked']);
    expect([events[3].reason, events[3].before, events[3].by]).toEqual([
      'data UPTD terlambat',
      { state: 'closed' },
      planner.userId,
    ]);
  });

  it('makes a whole year at once, with deadlines where the organisation is; once more changes nothing', async () => {
    const url = `${tenant.base}/periods/of-year`;
    const body = { year: 2023, kind: 'month', due: { entry: 10, verification: 10, approval: 20 } };
    const made = await world.call(planner, 'POST', url, body);
    expect([made.status, made.body.items.length]).toEqual([201, 12]);
    // 28 February and ten days: the end of 10 March in Jakarta, seven hours ahead of UTC.
    expect(made.body.items[1]).toMatchObject({
      code: '2023-02',
      ends: '2023-02-28',
      entryDue: '2023-03-10T16:59:59.000Z',
      approvalDue: '2023-03-20T16:59:59.000Z',
    });
    expect((await world.call(planner, 'POST', url, { ...body, due: {} })).body).toEqual(made.body);
    const wrong = await world.call(planner, 'POST', url, { ...body, due: { entry: 10, approval: 5 } });
    expect([wrong.status, wrong.body.where]).toEqual([422, 'body.due']);
    const semesters = await world.call(planner, 'POST', url, { year: 2023, kind: 'semester' });
    expect(semesters.body.items.map(({ code }: { code: string }) => code)).toEqual(['2023-S1', '2023-S2']);
  });

  it('keeps deadlines in order, and leaves those of a locked period', async () => {
    const { id } = await make('2022');
    const url = `${tenant.base}/periods/${id}`;
    const set = (
      entryDue: string | null,
      verificationDue: string | null,
      approvalDue: string | null,
      revision: number,
    ) =>
      world.call(
        planner,
        'PATCH',
        url,
        { entryDue, verificationDue, approvalDue, reason: 'SE 3/2023' },
        { 'if-match': `"r${revision}"` },
      );
    const [first, second, third] = ['2023-01-10T00:00:00Z', '2023-01-20T00:00:00Z', '2023-01-30T00:00:00Z'];
    expect((await set(second, first, null, 1)).body.where).toBe('body.verificationDue');
    expect((await set(third, null, first, 1)).body.where).toBe('body.approvalDue');
    const changed = await set(first, second, third, 1);
    expect([changed.status, changed.body.approvalDue]).toEqual([200, '2023-01-30T00:00:00.000Z']);
    for (const [name, revision] of [
      ['open', 2],
      ['close', 3],
      ['lock', 4],
    ] as const)
      await step(id, name, revision);
    expect((await set(first, second, null, 5)).body.what).toBe(
      'The deadlines of the period 2022 cannot change any more.',
    );
    const history = await world.call(planner, 'GET', `${url}/history`);
    expect(history.body.items[1]).toMatchObject({
      kind: 'deadlines',
      before: { entryDue: null },
      after: { entryDue: '2023-01-10T00:00:00.000Z' },
    });
  });

  it('lists by year, kind and state, in pages', async () => {
    const other = await world.tenant();
    const administrator = await world.person([{ tenant: other, role: 'administrator' }]);
    const url = `${other.base}/periods`;
    for (const kind of ['year', 'quarter'])
      await world.call(administrator, 'POST', `${url}/of-year`, { year: 2025, kind });
    await world.call(administrator, 'POST', url, { code: '2026' });
    const codes = (answer: Answer): string[] => answer.body.items.map(({ code }: { code: string }) => code);
    const first = await world.call(administrator, 'GET', `${url}?year=2025&limit=3`);
    expect(codes(first)).toEqual(['2025', '2025-Q1', '2025-Q2']);
    const rest = await world.call(administrator, 'GET', `${url}?year=2025&limit=3&after=${first.body.next}`);
    expect([codes(rest), rest.body.next]).toEqual([['2025-Q3', '2025-Q4'], null]);
    expect(codes(await world.call(administrator, 'GET', `${url}?kind=year`))).toEqual(['2025', '2026']);
    expect(codes(await world.call(administrator, 'GET', `${url}?state=open`))).toEqual([]);
    expect((await world.call(administrator, 'GET', `${url}?state=ajar`)).body.where).toBe('query.state');
  });

  it('refuses codes that are taken or are no periods', async () => {
    await make('2020');
    const again = await world.call(planner, 'POST', `${tenant.base}/periods`, { code: '2020' });
    expect([again.status, again.body.code, again.body.where]).toEqual([409, 'code-taken', 'body.code']);
    for (const code of ['2020-Q5', '20', '2020-13', ''])
      expect((await world.call(planner, 'POST', `${tenant.base}/periods`, { code })).status).toBe(400);
  });

  it('lets everyone read, and planners and administrators of the whole organisation change', async () => {
    const { id } = await make('2019');
    const unitId = await world.unit(tenant, 'bidang');
    const [owner, verifier, approver, auditor, ofUnit] = await Promise.all([
      ...(['data-owner', 'verifier', 'approver', 'auditor'] as const).map((role) => world.person([{ tenant, role }])),
      world.person([{ tenant, role: 'planner', unitId }]),
    ]);
    for (const who of [owner, verifier, approver, auditor, ofUnit]) {
      if (who === undefined) throw new Error('nobody');
      expect((await world.call(who, 'GET', `${tenant.base}/periods/${id}`)).status).toBe(200);
      const url = `${tenant.base}/periods/${id}/open`;
      const refused = await world.call(who, 'POST', url, {}, { 'if-match': '"r1"' });
      expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
      expect((await world.call(who, 'POST', `${tenant.base}/periods`, { code: '2018' })).status).toBe(403);
    }
    const other = await world.tenant();
    const stranger = await world.person([{ tenant: other, role: 'administrator' }]);
    for (const base of [tenant.base, other.base])
      expect((await world.call(stranger, 'GET', `${base}/periods/${id}`)).status).toBe(404);
  });

  it('says to others whether values of a period may be entered', async () => {
    await make('2017');
    const { id } = await make('2016');
    const said = (code: string, correction = false) =>
      inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) =>
        entryAllowed(await findPeriod(tx, code), correction, code),
      );
    const words = async (...of: Parameters<typeof said>) => (await said(...of))?.body('en', '').what ?? 'allowed';
    expect(await words('2015')).toBe('There is no period 2015 yet.');
    expect(await words('2017')).toBe('The period 2017 is not open yet.');
    await step(id, 'open', 1);
    expect([await words('2016'), await words('2016', true)]).toEqual(['allowed', 'allowed']);
    await step(id, 'close', 2);
    expect([await words('2016'), await words('2016', true)]).toEqual([
      'The period 2016 is closed.',
      'The period 2016 is closed.',
    ]);
    await step(id, 'lock', 3);
    expect([await words('2016'), await words('2016', true)]).toEqual([
      'The period 2016 is locked: a correction needs a reason.',
      'allowed',
    ]);
  });

  it('shows a year with the years that there are, when it was locked, and nothing of what is planned', async () => {
    const other = await world.tenant();
    const keeper = await world.person([{ tenant: other, role: 'planner' }]);
    const overview = async (query = '') =>
      (await world.call(keeper, 'GET', `${other.base}/periods/overview${query}`)).body;
    const empty = await overview();
    expect([empty.years, empty.items]).toEqual([[], []]);
    for (const [code, state] of [
      ['2023', 'locked'],
      ['2024', 'open'],
      ['2024-Q1', 'closed'],
      ['2025', 'planned'],
    ] as const)
      await world.period(other, code, state);
    const shown = await overview();
    expect([shown.year, shown.years]).toEqual([2024, [2025, 2024, 2023]]);
    const none = { missing: 0, submitted: 0, verified: 0, approved: 0 };
    expect(shown.items.map(({ code, state, values }: Record<string, unknown>) => [code, state, values])).toEqual([
      ['2024', 'open', none],
      ['2024-Q1', 'closed', none],
    ]);
    expect((await overview('?year=2025')).items).toMatchObject([{ code: '2025', values: null, lockedAt: null }]);
    const made = await world.call(keeper, 'POST', `${other.base}/periods`, { code: '2022' });
    for (const [name, revision] of [
      ['open', 1],
      ['close', 2],
      ['lock', 3],
    ] as const)
      await world.call(
        keeper,
        'POST',
        `${other.base}/periods/${made.body.id}/${name}`,
        {},
        {
          'if-match': `"r${revision}"`,
        },
      );
    const history = await world.call(keeper, 'GET', `${other.base}/periods/${made.body.id}/history`);
    expect((await overview('?year=2022')).items[0].lockedAt).toBe(history.body.items.at(-1).at);
  });
});
