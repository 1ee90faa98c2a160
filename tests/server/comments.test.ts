import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { ScorecardRows } from './support/scorecard-rows.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('comments on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let administrator: Person;
  let planner: Person;
  let owner: Person;
  let auditor: Person;
  let elsewhere: Person;
  let subjects: Readonly<Record<string, string>>;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    const [unitId, other] = [await world.unit(tenant, 'bidang-1'), await world.unit(tenant, 'bidang-2')];
    administrator = await world.person([{ tenant, role: 'administrator' }]);
    planner = await world.person([{ tenant, role: 'planner', unitId }]);
    owner = await world.person([{ tenant, role: 'data-owner', unitId }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    elsewhere = await world.person([{ tenant, role: 'planner', unitId: other }]);
    const rows = new ScorecardRows(world, tenant);
    const scorecard = await rows.scorecard(unitId, 'pk-2025', '2025');
    subjects = {
      scorecard,
      indicator: await rows.indicator(scorecard, '1a', {}),
      value: await rows.value(scorecard, 'indicator.1a.realised', '2025-Q1', 'draft'),
      period: (await world.call(administrator, 'POST', `${tenant.base}/periods`, { code: '2025' })).body.id,
    };
  });
  afterAll(() => world.close());

  const write = (who: Person, kind: string, more: object = {}): Promise<Answer> =>
    world.call(who, 'POST', `${tenant.base}/comments`, {
      subjectKind: kind,
      subjectId: subjects[kind],
      text: 'Angka triwulan I belum termasuk UPTD.',
      ...more,
    });
  const list = (who: Person, kind: string, more = ''): Promise<Answer> =>
    world.call(who, 'GET', `${tenant.base}/comments?subjectKind=${kind}&subjectId=${subjects[kind]}${more}`);

  it('are written on scorecards, indicators, values and periods, in threads and pages', async () => {
    for (const kind of ['scorecard', 'indicator', 'value', 'period']) {
      const first = await write(owner, kind);
      expect([first.status, first.body.by, first.body.parentId]).toEqual([201, owner.userId, null]);
      const answer = await write(planner, kind, { parentId: first.body.id, text: 'Sudah dilengkapi.' });
      expect(answer.body.parentId).toBe(first.body.id);
      const page = await list(auditor, kind, '&limit=1');
      const rest = await list(auditor, kind, `&limit=1&after=${page.body.next}`);
      expect([...page.body.items, ...rest.body.items]).toEqual([first.body, answer.body]);
      expect(rest.body.next).toBeNull();
    }
    const strange = await write(owner, 'value', { parentId: (await write(owner, 'period')).body.id });
    expect([strange.status, strange.body.where]).toEqual([422, 'body.parentId']);
  });

  it('are for those with a role over the unit; auditors read; a period is everyone’s', async () => {
    const made = await write(owner, 'indicator');
    const url = `${tenant.base}/comments/${made.body.id}`;
    expect([(await list(elsewhere, 'indicator')).status, (await write(elsewhere, 'indicator')).status]).toEqual([
      403, 403,
    ]);
    expect((await world.call(elsewhere, 'GET', url)).status).toBe(403);
    expect([(await list(elsewhere, 'period')).status, (await write(elsewhere, 'period')).status]).toEqual([200, 201]);
    expect([(await list(auditor, 'indicator')).status, (await write(auditor, 'indicator')).status]).toEqual([200, 403]);
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    expect((await world.call(stranger, 'GET', url)).status).toBe(404);
    const absent = await world.call(owner, 'POST', `${tenant.base}/comments`, {
      subjectKind: 'indicator',
      subjectId: subjects.scorecard,
      text: 'x',
    });
    expect([absent.status, absent.body.where]).toEqual([404, 'body.subjectId']);
    for (const text of ['', '   ', 'nul \0', 'a'.repeat(4001)])
      expect((await write(owner, 'indicator', { text })).status).toBe(400);
  });

  it('are changed by whoever wrote them, and removed by them or an administrator, leaving their place', async () => {
    const made = await write(owner, 'value', { text: 'Pertama' });
    const url = `${tenant.base}/comments/${made.body.id}`;
    const at = (revision: number) => ({ 'if-match': `"r${revision}"` });
    for (const who of [planner, administrator, auditor])
      expect((await world.call(who, 'PATCH', url, { text: 'Lain' }, at(1))).status).toBe(403);
    const changed = await world.call(owner, 'PATCH', url, { text: 'Kedua' }, at(1));
    expect([changed.status, changed.body.text, changed.body.revision]).toEqual([200, 'Kedua', 2]);
    expect(changed.body.changedAt).not.toBeNull();
    expect((await world.call(owner, 'PATCH', url, { text: 'Ketiga' }, at(1))).body.code).toBe('stale-revision');
    expect((await world.call(planner, 'DELETE', url, undefined, at(2))).status).toBe(403);
    const removed = await world.call(administrator, 'DELETE', url, undefined, at(2));
    expect([removed.status, removed.body.text, removed.body.by, removed.body.mentions]).toEqual([
      200,
      null,
      owner.userId,
      [],
    ]);
    expect((await list(owner, 'value')).body.items.at(-1)).toEqual(removed.body);
    expect((await world.call(owner, 'PATCH', url, { text: 'Lagi' }, at(3))).body.what).toBe(
      'This comment was removed.',
    );
    expect((await write(owner, 'value', { parentId: made.body.id })).status).toBe(409);
    const history = await world.call(auditor, 'GET', `${url}/history`);
    expect(history.body.items.map(({ kind, before, by }: Record<string, string>) => [kind, before, by])).toEqual([
      ['changed', 'Pertama', owner.userId],
      ['removed', 'Kedua', administrator.userId],
    ]);
    expect((await world.call(owner, 'GET', `${url}/history`)).status).toBe(403);
  });

  it('tell whoever is mentioned, where they can read it', async () => {
    const made = await write(owner, 'indicator', { mentions: [planner.userId, planner.userId, owner.userId] });
    expect(made.body.mentions).toEqual([planner.userId, owner.userId]);
    const told = await world.call(planner, 'GET', `${tenant.base}/notifications?unread=true`);
    expect(told.body.items.length).toBe(1);
    expect(told.body.items[0]).toMatchObject({
      kind: 'mentioned',
      subject: { kind: 'indicator', id: subjects.indicator },
      text: 'You were mentioned in a comment on the indicator 1a.',
    });
    expect((await world.call(owner, 'GET', `${tenant.base}/notifications`)).body.items).toEqual([]);
    const blind = await write(owner, 'indicator', { mentions: [elsewhere.userId] });
    expect([blind.status, blind.body.where]).toEqual([422, 'body.mentions']);
    expect((await write(owner, 'period', { mentions: [elsewhere.userId] })).status).toBe(201);
    expect((await write(owner, 'period', { mentions: ['nobody'] })).status).toBe(422);
  });
});
