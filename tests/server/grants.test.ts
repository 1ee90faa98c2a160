import { ROLES } from '@berimbang/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { type Person, type Tenant, World } from './support/world.js';

const first = { 'if-match': '"r1"' };
const reason = { reason: 'SK Sekda 12/2025' };

describe.each(engines)('grants on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let administrator: Person;
  let someone: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    administrator = await world.person([{ tenant, role: 'administrator' }]);
    someone = await world.person([{ tenant, role: 'planner' }]);
  });
  afterAll(() => world.close());

  const give = (who: Person | null, body: Readonly<Record<string, unknown>>, base = tenant.base) =>
    world.call(who, 'POST', `${base}/grants`, { userId: someone.userId, ...body });
  const end = (who: Person, id: string, headers: Readonly<Record<string, string>> = first) =>
    world.call(who, 'POST', `${tenant.base}/grants/${id}/end`, reason, headers);

  it('gives a role over a unit with dates, lists it, and ends it at once', async () => {
    const unitId = await world.unit(tenant, 'dinas');
    const made = await give(administrator, { role: 'data-owner', unitId, from: '2025-01-01', to: '2999-12-31' });
    expect([made.status, made.body.active, made.body.givenBy]).toEqual([201, true, administrator.userId]);
    expect((await give(administrator, { role: 'data-owner', unitId })).body.code).toBe('conflict');
    const list = await world.call(someone, 'GET', `${tenant.base}/grants?unitId=${unitId}`);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
    expect((await world.call(someone, 'GET', `${tenant.base}/grants/${made.body.id}`)).body).toEqual(made.body);

    expect((await end(administrator, made.body.id, {})).body.code).toBe('revision-required');
    expect((await end(administrator, made.body.id, { 'if-match': '"r9"' })).body.code).toBe('stale-revision');
    const ended = await end(administrator, made.body.id);
    expect([ended.status, ended.body.active, ended.body.revokedBy, ended.headers.etag]).toEqual([
      200,
      false,
      administrator.userId,
      '"r2"',
    ]);
    expect((await end(administrator, made.body.id, { 'if-match': '"r2"' })).body.what).toBe('This role has ended.');
    const active = await world.call(someone, 'GET', `${tenant.base}/grants?unitId=${unitId}&active=true`);
    expect(active.body.items).toEqual([]);
    // The same role may begin again.
    expect((await give(administrator, { role: 'data-owner', unitId })).status).toBe(201);
  });

  it('holds between its days alone', async () => {
    const past = await give(administrator, { role: 'verifier', from: '2020-01-01', to: '2020-12-31' });
    const future = await give(administrator, { role: 'approver', from: '2999-01-01' });
    expect([past.body.active, future.body.active]).toEqual([false, false]);
    const session = await world.call(someone, 'GET', '/api/session');
    const roles = session.body.organisations[0].roles.map(({ role }: { role: string }) => role);
    expect(roles).not.toContain('verifier');
    expect(roles).not.toContain('approver');
    const wrong = await give(administrator, { role: 'auditor', from: '2025-02-01', to: '2025-01-01' });
    expect([wrong.status, wrong.body.where]).toEqual([400, 'body.to']);
    expect((await give(administrator, { role: 'king' })).body.where).toBe('body.role');
  });

  it('lets administrators give and end only what they administer', async () => {
    const dinas = await world.unit(tenant, 'dinas-2');
    const bidang = await world.unit(tenant, 'bidang', dinas);
    const beside = await world.unit(tenant, 'dinas-3');
    const ofDinas = await world.person([{ tenant, role: 'administrator', unitId: dinas }]);
    expect((await give(ofDinas, { role: 'data-owner', unitId: bidang })).status).toBe(201);
    for (const unitId of [null, beside]) {
      const refused = await give(ofDinas, { role: 'data-owner', unitId });
      expect([refused.status, refused.body.why]).toEqual([
        403,
        'Only an administrator of every unit that it reaches, or above it.',
      ]);
    }
    const wide = await give(administrator, { role: 'auditor', unitId: beside });
    expect((await end(ofDinas, wide.body.id)).status).toBe(403);
    for (const role of ROLES.filter((one) => one !== 'administrator')) {
      const who = await world.person([{ tenant, role }]);
      expect([role, (await give(who, { role: 'auditor', unitId: bidang })).status]).toEqual([role, 403]);
      expect((await world.call(who, 'GET', `${tenant.base}/grants`)).status).toBe(200);
    }
  });

  it('keeps an administrator of the whole organisation', async () => {
    const other = await world.tenant();
    const [one, two] = [
      await world.person([{ tenant: other, role: 'administrator' }]),
      await world.person([{ tenant: other, role: 'auditor' }]),
    ];
    const grants = await world.call(one, 'GET', `${other.base}/grants?role=administrator`);
    const endIn = (id: string) => world.call(one, 'POST', `${other.base}/grants/${id}/end`, reason, first);
    const own = grants.body.items[0].id;
    const refused = await endIn(own);
    expect([refused.status, refused.body.what]).toEqual([
      409,
      'This is the last administrator of the whole organisation.',
    ]);
    // One whose role ends by itself is no successor.
    const dated = { userId: two.userId, role: 'administrator', to: '2999-01-01' };
    const ending = await world.call(one, 'POST', `${other.base}/grants`, dated);
    expect((await endIn(own)).status).toBe(409);
    expect((await endIn(ending.body.id)).status).toBe(200);
    const lasting = { userId: two.userId, role: 'administrator' };
    expect((await world.call(one, 'POST', `${other.base}/grants`, lasting)).status).toBe(201);
    expect((await endIn(own)).status).toBe(200);
    expect((await world.call(one, 'GET', `${other.base}/grants`)).status).toBe(404);
  });

  it('keeps one also where both end the role of the other at once', async () => {
    const other = await world.tenant();
    const people = [
      await world.person([{ tenant: other, role: 'administrator' }]),
      await world.person([{ tenant: other, role: 'administrator' }]),
    ];
    const { items } = (await world.call(people[0] ?? null, 'GET', `${other.base}/grants`)).body;
    const answers = await Promise.all(
      people.map((who) => {
        const { id } = items.find(({ userId }: { userId: string }) => userId !== who.userId);
        return world.call(who, 'POST', `${other.base}/grants/${id}/end`, reason, first);
      }),
    );
    // The slower one is refused: by then it has no role, or would leave nobody.
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('gives roles to people of the organisation over its own living units', async () => {
    const other = await world.tenant();
    const stranger = await world.person([{ tenant: other, role: 'planner' }]);
    const refused = await give(administrator, { userId: stranger.userId, role: 'auditor' });
    expect([refused.status, refused.body.where]).toEqual([404, 'body.userId']);
    const unitId = await world.unit(other, 'lain');
    expect((await give(administrator, { role: 'auditor', unitId })).body.where).toBe('body.unitId');
    const closed = await world.unit(tenant, 'tutup');
    const dated = { from: '2025-01-01', reason: 'digabung' };
    await world.call(administrator, 'POST', `${tenant.base}/units/${closed}/close`, dated, first);
    expect((await give(administrator, { role: 'auditor', unitId: closed })).body.code).toBe('conflict');
    expect((await give(null, { role: 'auditor' })).status).toBe(401);
    expect((await give(stranger, { role: 'auditor' })).status).toBe(404);
    const foreign = (await world.call(stranger, 'GET', `${other.base}/grants`)).body.items[0].id;
    expect((await world.call(administrator, 'GET', `${tenant.base}/grants/${foreign}`)).status).toBe(404);
    expect((await end(administrator, foreign)).status).toBe(404);
  });

  it('begins and ends roles with the days of the organisation, not of the server', async () => {
    const other = await world.tenant();
    const one = await world.person([{ tenant: other, role: 'administrator' }]);
    const late = await world.person([{ tenant: other, role: 'auditor' }]);
    // These two zones are 26 hours apart, so that it is never the same day in both.
    const [east, west] = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    const day = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
    const into = async (timeZone: string): Promise<void> => {
      const { headers } = await world.call(one, 'GET', other.base);
      const match = { 'if-match': String(headers.etag) };
      expect((await world.call(one, 'PATCH', other.base, { timeZone }, match)).status).toBe(200);
    };
    const body = { userId: late.userId, role: 'planner', from: day(east), to: day(east) };
    await into(west);
    expect((await world.call(one, 'POST', `${other.base}/grants`, body)).body.active).toBe(false);
    const made = { code: '2041' };
    expect((await world.call(late, 'POST', `${other.base}/periods`, made)).status).toBe(403);
    await into(east);
    expect((await world.call(late, 'POST', `${other.base}/periods`, made)).status).toBe(201);
    const list = await world.call(late, 'GET', `${other.base}/grants?role=planner`);
    expect(list.body.items.map(({ active }: { active: boolean }) => active)).toEqual([true]);
  });
});
