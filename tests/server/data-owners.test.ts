import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownersOn } from '../../packages/server/src/data-owners/owners-on.js';
import { inScope } from '../../packages/server/src/db/index.js';
import { engines } from '../support/databases.js';
import { withHead } from '../support/scorecards.js';
import { imported } from './support/imported.js';
import { ScorecardRows } from './support/scorecard-rows.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('data owners on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let elsewhere: Person;
  let auditor: Person;
  let people: readonly Person[];
  let unitId: string;
  let rows: ScorecardRows;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    const above = await world.unit(tenant, 'dinas');
    unitId = await world.unit(tenant, 'bidang-1', above);
    const other = await world.unit(tenant, 'bidang-2', above);
    planner = await world.person([{ tenant, role: 'planner', unitId: above }]);
    elsewhere = await world.person([{ tenant, role: 'planner', unitId: other }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    const owner = (): Promise<Person> => world.person([{ tenant, role: 'data-owner', unitId }]);
    people = [await owner(), await owner(), await owner()];
    rows = new ScorecardRows(world, tenant);
  });
  afterAll(() => world.close());

  const url = (more = ''): string => `${tenant.base}/data-owners${more}`;
  const person = (i: number): Person => {
    const found = people[i];
    if (found === undefined) throw new Error(`no person ${i}`);
    return found;
  };
  const make = async (code: string): Promise<string> => {
    const scorecardId = await rows.scorecard(unitId, code, '2025');
    await rows.indicator(scorecardId, '1a', {});
    return scorecardId;
  };
  const assign = (scorecardId: string, userId: string, more: object = {}, who = planner): Promise<Answer> =>
    world.call(who, 'POST', url(), { scorecardId, subject: 'indicator:1a', userId, ...more });
  const on = async (scorecardId: string, day: string): Promise<readonly string[]> => {
    const found = await inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
      ownersOn(tx, scorecardId, day),
    );
    return found.get('indicator:1a') ?? [];
  };
  const revision = (own: Answer): { 'if-match': string } => ({ 'if-match': `"r${own.body.revision}"` });

  it('hand over on a day, with stand-ins meanwhile, and every day has the owners that it should', async () => {
    const scorecardId = await make('pk-1');
    const first = await assign(scorecardId, person(0).userId, { from: '2025-01-01', reason: 'SK 1/2025' });
    expect([first.status, first.body.from, first.body.to, first.headers.etag]).toEqual([
      201,
      '2025-01-01',
      null,
      '"r1"',
    ]);
    const stand = await world.call(planner, 'POST', url(`/${first.body.id}/stand-ins`), {
      userId: person(1).userId,
      from: '2025-03-01',
      to: '2025-07-31',
    });
    expect([stand.status, stand.body.standsInFor]).toEqual([201, person(0).userId]);
    const over = { userId: person(2).userId, from: '2025-07-01', reason: 'mutasi pegawai' };
    const handed = await world.call(planner, 'POST', url(`/${first.body.id}/hand-over`), over, revision(first));
    expect([handed.status, handed.body.ended.to, handed.body.owner.from]).toEqual([200, '2025-06-30', '2025-07-01']);

    const two = [person(0).userId, person(1).userId].sort();
    expect(await on(scorecardId, '2024-12-31')).toEqual([]);
    expect(await on(scorecardId, '2025-01-01')).toEqual([person(0).userId]);
    expect(await on(scorecardId, '2025-03-01')).toEqual(two);
    // The stand-in of the former owner ends with them.
    expect(await on(scorecardId, '2025-06-30')).toEqual(two);
    expect(await on(scorecardId, '2025-07-01')).toEqual([person(2).userId]);

    const history = async (id: string): Promise<unknown> =>
      (await world.call(auditor, 'GET', url(`/${id}/history`))).body.items.map(
        ({ kind, on: day, otherId }: Record<string, string>) => [kind, day, otherId],
      );
    expect(await history(first.body.id)).toEqual([
      ['assigned', '2025-01-01', null],
      ['stand-in-given', '2025-03-01', stand.body.id],
      ['handed-over', '2025-06-30', handed.body.owner.id],
    ]);
    expect(await history(handed.body.owner.id)).toEqual([['took-over', '2025-07-01', first.body.id]]);
    expect(await history(stand.body.id)).toEqual([
      ['stands-in', '2025-03-01', first.body.id],
      ['ended', '2025-06-30', first.body.id],
    ]);
  });

  it('end on a day, and a stale change is refused', async () => {
    const scorecardId = await make('pk-2');
    const own = await assign(scorecardId, person(0).userId);
    const end = (to: string): Promise<Answer> =>
      world.call(planner, 'POST', url(`/${own.body.id}/end`), { to, reason: 'pensiun' }, revision(own));
    expect(
      (await world.call(planner, 'POST', url(`/${own.body.id}/end`), { to: '2025-05-31', reason: 'pensiun' })).status,
    ).toBe(428);
    const ended = await end('2025-05-31');
    expect([ended.status, ended.body.to, ended.body.revision]).toEqual([200, '2025-05-31', 2]);
    expect(ended.body.endedAt).not.toBeNull();
    const stale = await end('2025-06-30');
    expect([stale.status, stale.body.code, stale.body.current.to]).toEqual([409, 'stale-revision', '2025-05-31']);
    const longer = await world.call(
      planner,
      'POST',
      url(`/${own.body.id}/end`),
      { to: '2025-06-30', reason: 'x y z' },
      revision(ended),
    );
    expect([longer.status, longer.body.where]).toEqual([409, 'body.to']);
    expect([await on(scorecardId, '2025-05-31'), await on(scorecardId, '2025-06-01')]).toEqual([
      [person(0).userId],
      [],
    ]);
  });

  it('must hold the role over the unit, and hold a thing once a day', async () => {
    const scorecardId = await make('pk-3');
    for (const userId of [planner.userId, 'nobody']) {
      const refused = await assign(scorecardId, userId);
      expect([refused.status, refused.body.where]).toEqual([422, 'body.userId']);
    }
    const own = await assign(scorecardId, person(0).userId, { from: '2025-01-01', to: '2025-06-30' });
    expect((await assign(scorecardId, person(0).userId, { from: '2025-06-30' })).body.code).toBe('conflict');
    expect((await assign(scorecardId, person(0).userId, { from: '2025-07-01' })).status).toBe(201);
    expect((await assign(scorecardId, person(1).userId, { from: '2025-02-01', to: '2025-01-01' })).body.where).toBe(
      'body.to',
    );
    const late = { userId: person(1).userId, from: '2025-06-01', to: '2025-07-31' };
    expect((await world.call(planner, 'POST', url(`/${own.body.id}/stand-ins`), late)).body.where).toBe('body.to');
    const stand = await world.call(planner, 'POST', url(`/${own.body.id}/stand-ins`), { ...late, to: '2025-06-30' });
    const over = { userId: person(2).userId, from: '2025-06-15', reason: 'mutasi' };
    const refused = await world.call(planner, 'POST', url(`/${stand.body.id}/hand-over`), over, revision(stand));
    expect(refused.body.what).toBe('This is a stand-in, not an owner.');
    for (const from of ['2025-01-01', '2025-07-01']) {
      const outside = await world.call(
        planner,
        'POST',
        url(`/${own.body.id}/hand-over`),
        { ...over, from },
        revision(own),
      );
      expect([outside.status, outside.body.where]).toEqual([409, 'body.from']);
    }
  });

  it('own indicators and inputs that the scorecard has', async () => {
    const text = withHead('nodes:\n  visits: {kind: input}\n  double: {kind: formula, formula: visits * 2}\n');
    const scorecardId = await imported(world, tenant, 'bidang-1', 'test', text);
    const assigned = await assign(scorecardId, person(0).userId, { subject: 'node:visits' });
    expect([assigned.status, assigned.body.subject]).toEqual([201, 'node:visits']);
    for (const subject of ['node:double', 'node:visit', 'indicator:zz']) {
      const absent = await assign(scorecardId, person(0).userId, { subject });
      expect([absent.status, absent.body.where]).toEqual([404, 'body.subject']);
      if (subject === 'node:visit') expect(absent.body.details[0].suggestion).toBe('node:visits');
    }
    for (const subject of ['1a', 'indicator:', 'node:a\0b'])
      expect((await assign(scorecardId, person(0).userId, { subject })).status).toBe(400);
    const absent = await assign(unitId, person(0).userId);
    expect([absent.status, absent.body.where]).toEqual([404, 'body.scorecardId']);
  });

  it('are listed by scorecard, person and day to those who cover the unit; only its planners change them', async () => {
    const scorecardId = await make('pk-5');
    const own = await assign(scorecardId, person(0).userId, { to: '2025-06-30' });
    await assign(scorecardId, person(1).userId, { from: '2025-07-01' });
    const list = async (who: Person, more: string): Promise<readonly string[]> =>
      (await world.call(who, 'GET', url(`?scorecardId=${scorecardId}${more}`))).body.items.map(
        ({ userId }: { userId: string }) => userId,
      );
    expect(await list(auditor, '')).toEqual([person(0).userId, person(1).userId]);
    expect(await list(person(2), '&on=2025-06-30')).toEqual([person(0).userId]);
    expect(await list(planner, `&userId=${person(1).userId}`)).toEqual([person(1).userId]);
    expect(await list(elsewhere, '')).toEqual([]);
    const page = await world.call(auditor, 'GET', url(`?scorecardId=${scorecardId}&limit=1`));
    expect(await list(auditor, `&after=${page.body.next}`)).toEqual([person(1).userId]);

    const at = url(`/${own.body.id}`);
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    expect([
      (await world.call(person(2), 'GET', at)).status,
      (await world.call(elsewhere, 'GET', at)).status,
      (await world.call(stranger, 'GET', at)).status,
      (await world.call(null, 'GET', at)).status,
    ]).toEqual([200, 403, 404, 401]);
    const end = { to: '2025-05-31', reason: 'pensiun' };
    for (const who of [elsewhere, auditor, person(0)])
      expect((await world.call(who, 'POST', `${at}/end`, end, revision(own))).status).toBe(403);
    expect((await assign(scorecardId, person(2).userId, {}, elsewhere)).status).toBe(403);
  });
});
