import { mapOf, type OrderedTree } from '@berimbang/files';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inScope, period } from '../../packages/server/src/db/index.js';
import type { JobContext } from '../../packages/server/src/jobs/handlers.js';
import { openMailer } from '../../packages/server/src/mail/mailer.js';
import { deliverByMail } from '../../packages/server/src/notifications/by-mail.js';
import { type Delivery, deliverPending } from '../../packages/server/src/notifications/deliver.js';
import { expectedNodes } from '../../packages/server/src/reminders/expected-nodes.js';
import { reminderJobs } from '../../packages/server/src/reminders/jobs.js';
import { remind } from '../../packages/server/src/reminders/remind.js';
import { reminderStep } from '../../packages/server/src/reminders/steps.js';
import { engines } from '../support/databases.js';
import { imported } from './support/imported.js';
import { MailServer } from './support/mail-server.js';
import { ScorecardRows } from './support/scorecard-rows.js';
import { unitScorecard } from './support/scorecards.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

const tree = (object: Readonly<Record<string, OrderedTree>>): OrderedTree => mapOf(Object.entries(object));

describe('what is expected in a period', () => {
  const of = (body: Readonly<Record<string, OrderedTree>>, more: object = {}) => ({
    scorecardPeriod: '2025',
    periods: undefined,
    code: '1a',
    body: tree(body),
    retiredFrom: null,
    ...more,
  });
  const nodes = (...given: Parameters<typeof expectedNodes>): string[] =>
    expectedNodes(...given).map(({ node }) => node);

  it.each<[string, ReturnType<typeof of>, string, string[]]>([
    ['its own frequency', of({ frequency: 'quarter' }), '2025-Q2', ['indicator.1a.realised']],
    ['another frequency', of({ frequency: 'quarter' }), '2025-05', []],
    ['another year', of({ frequency: 'quarter' }), '2024-Q4', []],
    ['without frequency, the period of the scorecard', of({}), '2025', ['indicator.1a.realised']],
    ['without frequency, a part of it', of({}), '2025-Q4', []],
    [
      'a scorecard of a quarter, its year',
      of({ frequency: 'month' }, { scorecardPeriod: '2025-Q3' }),
      '2025-01',
      ['indicator.1a.realised'],
    ],
    [
      'periods from an earlier year',
      of({ frequency: 'year' }, { periods: tree({ from: '2023' }) }),
      '2023',
      ['indicator.1a.realised'],
    ],
    ['after the last period', of({ frequency: 'month' }, { periods: tree({ to: '2025-09' }) }), '2025-10', []],
    [
      'the last period',
      of({ frequency: 'month' }, { periods: tree({ to: '2025-09' }) }),
      '2025-09',
      ['indicator.1a.realised'],
    ],
    [
      'before it is retired',
      of({ frequency: 'quarter' }, { retiredFrom: '2025-Q3' }),
      '2025-Q2',
      ['indicator.1a.realised'],
    ],
    ['once it is retired', of({ frequency: 'quarter' }, { retiredFrom: '2025-Q3' }), '2025-Q3', []],
    [
      'components',
      of({ components: tree({ 'numerator-unit': 'surat' }) }),
      '2025',
      ['indicator.1a.numerator', 'indicator.1a.denominator'],
    ],
    [
      'a named component',
      of({ components: tree({ numerator: 'letters' }) }),
      '2025',
      ['letters', 'indicator.1a.denominator'],
    ],
    ['a named node', of({ realised: 'survey.skm.index' }), '2025', ['survey.skm.index']],
    ['a judged category', of({ judged: 'true' }), '2025', ['indicator.1a.category']],
  ])('%s', (_, given, period, expected) => {
    expect(nodes(given, period)).toEqual(expected);
  });
});

it.each([
  [8, null],
  [7, 'before-7'],
  [5, 'before-7'],
  [3, 'before-3'],
  [2, 'before-3'],
  [1, 'before-1'],
  [0, 'due'],
  [-1, null],
])('%s days before the deadline comes the step %s', (left, step) => {
  expect(reminderStep(left, [7, 3, 1])).toBe(step);
});

describe.each(engines)('reminders on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let rows: ScorecardRows;
  let [planner, verifier, approver, owner, second]: Person[] = [];
  let unitId: string;
  let card: string;

  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world.close());

  /** An organisation with a scorecard of two quarterly indicators and a yearly one, of which the second is entrusted to nobody. */
  beforeEach(async () => {
    tenant = await world.tenant();
    rows = new ScorecardRows(world, tenant);
    unitId = await world.unit(tenant, 'bidang-1');
    planner = await world.person([{ tenant, role: 'planner' }]);
    verifier = await world.person([{ tenant, role: 'verifier', unitId }]);
    approver = await world.person([{ tenant, role: 'approver', unitId }]);
    owner = await world.person([{ tenant, role: 'data-owner', unitId }]);
    second = await world.person([{ tenant, role: 'data-owner', unitId }]);
    card = await rows.scorecard(unitId, 'pk-2025', '2025', { periods: null });
    await rows.indicator(card, '1a', tree({ frequency: 'quarter' }), { position: 1 });
    await rows.indicator(card, '1b', tree({ frequency: 'quarter' }), { position: 2 });
    await rows.indicator(card, '2', tree({}), { position: 3 });
    await rows.owner(card, 'indicator:1a', owner?.userId ?? '');
    const made = await call(planner, 'POST', '/periods', { code: '2025-Q1', entryDue: '2025-04-10T23:59:59+07:00' });
    await call(planner, 'POST', `/periods/${made.body.id}/open`, {}, { 'if-match': '"r1"' });
  });

  const call = (
    who: Person | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    path: string,
    ...more: [object?, Record<string, string>?]
  ): Promise<Answer> => world.call(who ?? null, method, `${tenant.base}${path}`, ...more);
  const missing = async (who: Person | undefined, more = ''): Promise<unknown[]> => {
    const answer = await call(who, 'GET', `/reminders/missing-values?period=2025-Q1${more}`);
    return answer.body.items.map(({ indicator, state, owners }: Record<string, unknown>) => [indicator, state, owners]);
  };
  const run = (at: string, oneStepApproval = false): Promise<number> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      remind(tx, { id: tenant.id, timeZone: 'Asia/Jakarta', oneStepApproval }, new Date(at)),
    );
  /** Deadlines of the quarter: its entry as before, 20 April for verification and 30 April for approval. */
  const allDeadlines = async (): Promise<void> => {
    const [period] = (await call(planner, 'GET', '/periods')).body.items;
    const body = {
      entryDue: '2025-04-10T23:59:59+07:00',
      verificationDue: '2025-04-20T23:59:59+07:00',
      approvalDue: '2025-04-30T23:59:59+07:00',
    };
    const match = { 'if-match': `"r${period.revision}"` };
    const answer = await call(planner, 'PATCH', `/periods/${period.id}`, body, match);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  const told = async (who: Person | undefined): Promise<string[]> =>
    (await call(who, 'GET', '/notifications')).body.items.map(({ text }: { text: string }) => text).reverse();

  it('list the values that are missing, with their owners, until they are submitted', async () => {
    const none: string[] = [];
    expect(await missing(planner)).toEqual([
      ['1a', 'never', [owner?.userId]],
      ['1b', 'never', none],
    ]);
    const cell = await rows.value(card, 'indicator.1a.realised', '2025-Q1', 'draft');
    expect(await missing(planner)).toEqual([
      ['1a', 'draft', [owner?.userId]],
      ['1b', 'never', none],
    ]);
    expect(await missing(planner, '&never=true')).toEqual([['1b', 'never', none]]);
    expect(await missing(planner, `&owner=${owner?.userId}`)).toEqual([['1a', 'draft', [owner?.userId]]]);
    expect(await missing(planner, `&owner=${second?.userId}`)).toEqual([]);
    expect((await call(planner, 'GET', '/reminders/missing-values?period=2025-Q1&owner=')).body.where).toBe(
      'query.owner',
    );
    await rows.revision(card, cell, 2, 'submitted');
    expect(await missing(planner)).toEqual([['1b', 'never', none]]);
    const valuesOf = async (who: Person | undefined) =>
      (await call(who, 'GET', '/periods/overview?year=2025')).body.items.find(
        ({ code }: { code: string }) => code === '2025-Q1',
      ).values;
    expect(await valuesOf(planner)).toEqual({ missing: 1, submitted: 1, verified: 0, approved: 0 });
    await rows.revision(card, cell, 3, 'returned');
    expect(await missing(planner, '&limit=1')).toEqual([['1a', 'returned', [owner?.userId]]]);
    const page = await call(planner, 'GET', '/reminders/missing-values?period=2025-Q1&limit=1');
    expect(await missing(planner, `&limit=1&after=${page.body.next}`)).toEqual([['1b', 'never', none]]);
    const elsewhere = await world.person([{ tenant, role: 'planner', unitId: await world.unit(tenant, 'bidang-2') }]);
    expect(await missing(elsewhere)).toEqual([]);
    expect(await valuesOf(elsewhere)).toEqual({ missing: 0, submitted: 0, verified: 0, approved: 0 });
    expect(await missing(verifier)).toHaveLength(2);
    expect((await call(planner, 'GET', '/reminders/missing-values?period=Q1')).body.where).toBe('query.period');
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    expect((await call(stranger, 'GET', '/reminders/missing-values?period=2025-Q1')).status).toBe(404);
  });

  it('know hand-overs and stand-ins by their dates, and owners of nodes', async () => {
    await rows.owner(card, 'indicator:1b', owner?.userId ?? '', { to: '2020-12-31' });
    await rows.owner(card, 'indicator:1b', second?.userId ?? '', { from: '2021-01-01' });
    await rows.owner(card, 'indicator:1a', second?.userId ?? '', { standsInFor: owner?.userId ?? '' });
    expect(await missing(planner)).toEqual([
      ['1a', 'never', [second?.userId]],
      ['1b', 'never', [second?.userId]],
    ]);
    await rows.indicator(card, '3', tree({ frequency: 'quarter', realised: 'answered' }));
    expect(await missing(planner)).toHaveLength(2);
    await rows.owner(card, 'node:answered', owner?.userId ?? '');
    expect((await missing(planner)).at(-1)).toEqual(['3', 'never', [owner?.userId]]);
  });

  it('know inputs of no indicator by who is entrusted with them, in the periods that they have', async () => {
    const text = `${unitScorecard('kepegawaian-2025')}dimensions:
  triwulan: {members: [2025-Q1, 2025-Q2]}
nodes:
  pegawai: {kind: input, dims: [triwulan], label: Jumlah pegawai}
  anggaran: {kind: input, label: Pagu}
  tunjangan: {kind: input, dims: [triwulan], label: Penerima tunjangan}
`;
    const id = await imported(world, tenant, 'bidang-1', 'kepegawaian-2025', text);
    for (const node of ['pegawai', 'anggaran', 'indicator.i1.realised'])
      await rows.owner(id, `node:${node}`, second?.userId ?? '');
    const listed = async (period: string): Promise<unknown[]> =>
      (await call(planner, 'GET', `/reminders/missing-values?period=${period}`)).body.items
        .filter(({ scorecardId }: { scorecardId: string }) => scorecardId === id)
        .map(({ indicator, node, owners }: Record<string, unknown>) => [indicator, node, owners]);
    expect(await listed('2025-Q1')).toEqual([['', 'pegawai', [second?.userId]]]);
    expect(await listed('2025-Q3')).toEqual([]);
    expect(await listed('2025')).toEqual([
      ['', 'anggaran', [second?.userId]],
      ['i1', 'indicator.i1.realised', [second?.userId]],
      ['i2', 'indicator.i2.realised', []],
    ]);
    await run('2025-04-10T05:00:00Z');
    expect(await told(second)).toEqual([
      '1 value of Q1 2025 not entered yet; due on 10 April 2025 (today): kepegawaian-2025 pegawai.',
    ]);
    const entered = await call(planner, 'PUT', `/scorecards/${id}/facts`, {
      node: 'pegawai',
      place: { triwulan: '2025-Q1' },
      value: '41',
      submit: true,
    });
    expect(entered.status).toBe(200);
    expect(await listed('2025-Q1')).toEqual([]);
  });

  it('remind owners before the deadline and on its day, each step once', async () => {
    const counts: number[] = [];
    // Noon in Jakarta: 8, 7, 7, 5, 2, 0 and 0 days before 10 April.
    for (const day of ['02', '03', '03', '05', '08', '10', '10']) counts.push(await run(`2025-04-${day}T05:00:00Z`));
    expect(counts).toEqual([0, 1, 0, 0, 1, 1, 0]);
    expect(await told(owner)).toEqual([
      '1 value of Q1 2025 not entered yet; due on 10 April 2025 (in 7 days): pk-2025 1a.',
      '1 value of Q1 2025 not entered yet; due on 10 April 2025 (in 2 days): pk-2025 1a.',
      '1 value of Q1 2025 not entered yet; due on 10 April 2025 (today): pk-2025 1a.',
    ]);
    expect(await told(planner)).toEqual([]);
  });

  it('tell verifiers and planners afterwards, and then approvers, until the values are there', async () => {
    // In Jakarta the 11th begins at 17:00 UTC of the 10th.
    expect(await run('2025-04-10T16:59:00Z')).toBe(1);
    expect(await run('2025-04-10T17:00:00Z')).toBe(2);
    expect(await run('2025-04-12T05:00:00Z')).toBe(0);
    expect([(await told(planner)).length, (await told(verifier)).length, (await told(approver)).length]).toEqual([
      1, 1, 0,
    ]);
    expect(await run('2025-04-13T05:00:00Z')).toBe(1);
    expect(await told(approver)).toEqual([
      '2 values of Q1 2025 not entered by 1 data owner, 3 days after the deadline of 10 April 2025: pk-2025 1a, pk-2025 1b.',
    ]);
    expect(await run('2025-05-13T05:00:00Z')).toBe(0);
  });

  it('remind verifiers of the unit of what waits for them, then tell planners and approvers', async () => {
    await allDeadlines();
    const elsewhere = await world.unit(tenant, 'bidang-2');
    const others: Person[] = [];
    for (const role of ['verifier', 'planner', 'approver'] as const)
      others.push(await world.person([{ tenant, role, unitId: elsewhere }]));
    const cell = await rows.value(card, 'indicator.1a.realised', '2025-Q1', 'submitted');
    await rows.value(card, 'indicator.1b.realised', '2025-Q1', 'submitted');
    const counts: number[] = [];
    // 8, 7, 7, 2, 0, 0 days before 20 April; then 1, 2 and 3 days after it.
    for (const day of ['12', '13', '13', '18', '20', '20', '21', '22', '23', '24'])
      counts.push(await run(`2025-04-${day}T05:00:00Z`));
    // On the 23rd only the approvers' step is new: nothing waits yet for the approval in 7 days.
    expect(counts).toEqual([0, 1, 0, 1, 1, 0, 1, 0, 1, 0]);
    const both = 'pk-2025 indicator.1a.realised, pk-2025 indicator.1b.realised';
    expect(await told(verifier)).toEqual([
      `2 values of Q1 2025 wait for verification; due on 20 April 2025 (in 7 days): ${both}.`,
      `2 values of Q1 2025 wait for verification; due on 20 April 2025 (in 2 days): ${both}.`,
      `2 values of Q1 2025 wait for verification; due on 20 April 2025 (today): ${both}.`,
    ]);
    expect(await told(planner)).toEqual([
      `2 values of Q1 2025 still wait for verification, 1 day after the deadline of 20 April 2025: ${both}.`,
    ]);
    expect(await told(approver)).toEqual([
      `2 values of Q1 2025 still wait for verification, 3 days after the deadline of 20 April 2025: ${both}.`,
    ]);
    for (const other of [owner, ...others]) expect(await told(other)).toEqual([]);
    await rows.revision(card, cell, 2, 'verified');
    expect(await run('2025-04-24T05:00:00Z')).toBe(1);
    expect((await told(approver)).at(-1)).toBe(
      '1 value of Q1 2025 waits for approval; due on 30 April 2025 (in 6 days): pk-2025 indicator.1a.realised.',
    );
  });

  it('remind approvers of what waits for them, then tell planners, until it is approved', async () => {
    await allDeadlines();
    const cell = await rows.value(card, 'indicator.1a.realised', '2025-Q1', 'verified');
    await rows.value(card, 'indicator.1b.realised', '2025-Q1', 'approved');
    const counts: number[] = [];
    for (const day of ['04-22', '04-23', '04-29', '04-30', '05-01', '05-03', '05-04'])
      counts.push(await run(`2025-${day}T05:00:00Z`));
    expect(counts).toEqual([0, 1, 1, 1, 1, 1, 0]);
    expect(await told(verifier)).toEqual([]);
    expect(await told(planner)).toEqual([
      '1 value of Q1 2025 still waits for approval, 1 day after the deadline of 30 April 2025: pk-2025 indicator.1a.realised.',
    ]);
    expect((await told(approver)).at(-1)).toBe(
      '1 value of Q1 2025 still waits for approval, 3 days after the deadline of 30 April 2025: pk-2025 indicator.1a.realised.',
    );
    await rows.revision(card, cell, 2, 'approved');
    const late = await world.person([{ tenant, role: 'approver' }]);
    expect(await run('2025-05-05T05:00:00Z')).toBe(0);
    expect(await told(late)).toEqual([]);
    const indonesian = await call(planner, 'GET', '/notifications', undefined, { 'accept-language': 'id' });
    expect(indonesian.body.items[0].text).toBe(
      '1 nilai periode Triwulan I 2025 masih menunggu persetujuan, 1 hari setelah batas 30 April 2025: pk-2025 indicator.1a.realised.',
    );
  });

  it('ask nobody to verify or approve what they entered, and approvers of submitted values where both are one step', async () => {
    const [quarter] = (await call(planner, 'GET', '/periods')).body.items;
    await call(planner, 'POST', `/periods/${quarter.id}/close`, {}, { 'if-match': '"r2"' });
    const enteredBy = await world.person([
      { tenant, role: 'planner', unitId },
      { tenant, role: 'verifier', unitId },
      { tenant, role: 'approver', unitId },
    ]);
    await world.period(tenant, '2025', 'open');
    const id = await imported(world, tenant, 'bidang-1', 'sendiri-2025', unitScorecard('sendiri-2025'));
    const deadlines = (dues: Pick<typeof period.$inferInsert, 'verificationDue' | 'approvalDue'>): Promise<unknown> =>
      inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
        tx.update(period).set(dues).where(eq(period.code, '2025')),
      );
    await deadlines({
      verificationDue: new Date('2025-06-20T05:00:00Z'),
      approvalDue: new Date('2025-06-30T05:00:00Z'),
    });
    const entered = await call(enteredBy, 'PUT', `/scorecards/${id}/facts`, {
      node: 'indicator.i1.realised',
      place: {},
      value: '80',
      submit: true,
    });
    expect(entered.status, JSON.stringify(entered.body)).toBe(200);
    expect(await run('2025-06-20T05:00:00Z')).toBe(1);
    expect((await told(verifier)).at(-1)).toContain('sendiri-2025 i1');
    await deadlines({ verificationDue: null });
    expect(await run('2025-06-30T05:00:00Z')).toBe(0);
    expect(await run('2025-06-30T05:00:00Z', true)).toBe(1);
    expect((await told(approver)).at(-1)).toBe(
      '1 value of 2025 waits for approval; due on 30 June 2025 (today): sendiri-2025 i1.',
    );
    expect((await told(enteredBy)).filter((text) => text.includes('due on 2025-06'))).toEqual([]);
  });

  it('say nothing where nothing is missing, or the period is closed', async () => {
    await rows.value(card, 'indicator.1a.realised', '2025-Q1', 'submitted');
    expect(await run('2025-04-10T05:00:00Z')).toBe(0);
    const [period] = (await call(planner, 'GET', '/periods')).body.items;
    await call(planner, 'POST', `/periods/${period.id}/close`, {}, { 'if-match': '"r2"' });
    expect(await run('2025-04-20T05:00:00Z')).toBe(0);
  });

  it('are set by planners and administrators', async () => {
    const first = await call(owner, 'GET', '/reminders/settings');
    expect(first.body).toEqual({ daysBefore: [7, 3, 1], verifierAfter: 1, approverAfter: 3, revision: 1 });
    const body = { daysBefore: [2, 14], verifierAfter: 2, approverAfter: 2 };
    const set = (who: Person | undefined, own: object, revision: number) =>
      call(who, 'PUT', '/reminders/settings', own, { 'if-match': `"r${revision}"` });
    expect((await set(owner, body, 1)).status).toBe(403);
    expect((await set(planner, body, 1)).body).toEqual({ ...body, daysBefore: [14, 2], revision: 2 });
    expect((await set(planner, body, 1)).body.code).toBe('stale-revision');
    expect((await set(planner, { ...body, approverAfter: 1 }, 2)).body.where).toBe('body.approverAfter');
    expect((await set(planner, { ...body, daysBefore: [3, 3] }, 2)).status).toBe(400);
    expect(await run('2025-03-28T05:00:00Z')).toBe(1);
    expect(await run('2025-04-11T05:00:00Z')).toBe(0);
    expect(await run('2025-04-12T05:00:00Z')).toBe(3);
  });

  it('run as jobs once the day has begun where the organisation is, and are delivered once', async () => {
    const sent: [string, unknown][] = [];
    let now = new Date('2025-04-09T22:59:00Z');
    const context: JobContext = {
      database: world.database,
      now: () => now,
      send: async (name, data) => {
        if (data.organisation === tenant.id) sent.push([name, data]);
      },
    };
    const delivered: Delivery[] = [];
    const jobs = reminderJobs(async (delivery) => {
      if (delivery.organisationId === tenant.id) delivered.push(delivery);
    });
    await jobs.reminders?.run({}, context);
    expect(sent).toEqual([]);
    now = new Date('2025-04-09T23:00:00Z');
    await jobs.reminders?.run({}, context);
    expect(sent).toEqual([['reminders-of-organisation', { organisation: tenant.id }]]);
    for (let i = 0; i < 2; i += 1) {
      await jobs['reminders-of-organisation']?.run({ organisation: tenant.id }, context);
      await jobs['deliver-notifications']?.run({}, context);
    }
    expect(delivered).toEqual([
      {
        organisationId: tenant.id,
        userId: owner?.userId,
        kind: 'values-due',
        text: {
          id: '1 nilai periode Triwulan I 2025 belum diisi; batasnya 10 April 2025 (hari ini): pk-2025 1a.',
          en: '1 value of Q1 2025 not entered yet; due on 10 April 2025 (today): pk-2025 1a.',
        },
      },
    ]);
    expect(Object.keys(reminderJobs(null))).toEqual(['reminders', 'reminders-of-organisation']);
  });

  it('that cannot be delivered do not hold up others, and are tried again', async () => {
    await rows.owner(card, 'indicator:1b', second?.userId ?? '');
    const now = new Date('2025-04-10T05:00:00Z');
    await run(now.toISOString());
    const tried: string[] = [];
    let works = false;
    const deliver = async ({ userId }: Delivery): Promise<void> => {
      tried.push(userId);
      if (userId === owner?.userId && !works) throw new Error('no such mailbox');
    };
    await expect(deliverPending(world.database, tenant.id, deliver, now)).rejects.toThrow('no such mailbox');
    expect([...tried].sort()).toEqual([owner?.userId, second?.userId].sort());
    works = true;
    expect(await deliverPending(world.database, tenant.id, deliver, now)).toBe(1);
    expect(await deliverPending(world.database, tenant.id, deliver, now)).toBe(0);
    expect(tried.at(-1)).toBe(owner?.userId);
  });

  it('go out as letters in both languages where there is a mail server', async () => {
    const server = await MailServer.open();
    const mailer = openMailer({ url: server.url, from: 'no-reply@example.go.id' });
    const now = new Date('2025-04-10T05:00:00Z');
    await run(now.toISOString());
    const deliver = deliverByMail(world.database, mailer);
    if (deliver === null) throw new Error('no delivery');
    expect(await deliverPending(world.database, tenant.id, deliver, now)).toBe(1);
    const [letter] = await server.have(1);
    expect(letter?.to).toContain(`${owner?.userId}@example.go.id`);
    expect(letter?.text).toContain(`Subject: Berimbang: ${tenant.code}`);
    expect(letter?.text).toContain('1 nilai periode Triwulan I 2025 belum diisi');
    expect(letter?.text).toContain('1 value of Q1 2025 not entered yet');
    await deliver({ organisationId: tenant.id, userId: 'gone', kind: 'mentioned', text: { id: 'x', en: 'x' } });
    expect(server.letters).toHaveLength(1);
    mailer.close();
    await server.close();
    expect(deliverByMail(world.database, openMailer(null))).toBeNull();
  });
});
