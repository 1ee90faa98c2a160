import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { member, withToken } from './support/members.js';
import { type Person, type Tenant, World } from './support/world.js';

const reason = { reason: 'program tidak dipakai lagi' };

describe.each(engines)('API tokens of an organisation on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let other: Tenant;
  let administrator: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    other = await world.tenant();
    administrator = await world.person([{ tenant, role: 'administrator' }]);
  });
  afterAll(() => world.close());

  type Grants = Parameters<typeof member>[1];
  const owner = async (grants: Grants, body: Readonly<Record<string, unknown>> = {}) => {
    const own = await member(world, grants);
    const made = await own.browser.call('POST', '/api/tokens', { name: 'laporan', scope: 'read', days: 30, ...body });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return { ...own, id: made.body.id as string, token: made.body.token as string };
  };
  const list = async (query = '', who: Person = administrator, at: Tenant = tenant) =>
    world.call(who, 'GET', `${at.base}/tokens${query}`);
  const revoke = (id: string, who: Person = administrator, at: Tenant = tenant) =>
    world.call(who, 'POST', `${at.base}/tokens/${id}/revoke`, reason);

  it('lists whose they are and what they may, without what they say', async () => {
    const own = await owner([{ tenant, role: 'planner' }], { organisation: tenant.code, scope: 'write' });
    const { status, body } = await list(`?userId=${own.userId}`);
    expect(status).toBe(200);
    expect(body.items).toEqual([
      {
        id: own.id,
        userId: own.userId,
        name: 'laporan',
        scope: 'write',
        organisation: tenant.code,
        prefix: own.token.slice(0, 12),
        expiresAt: expect.any(String),
        lastUsedAt: null,
        revokedAt: null,
        createdAt: expect.any(String),
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(own.token);
  });

  it('shows those for all organisations of a person with a role here, and none of other organisations', async () => {
    const both: Grants = [
      { tenant, role: 'planner' },
      { tenant: other, role: 'planner' },
    ];
    const everywhere = await owner(both);
    const elsewhere = await owner(both, { organisation: other.code });
    const stranger = await owner([{ tenant: other, role: 'planner' }]);
    const seen = (await list('?limit=200')).body.items.map(({ id }: { id: string }) => id);
    expect(seen).toContain(everywhere.id);
    expect(seen).not.toContain(elsewhere.id);
    expect(seen).not.toContain(stranger.id);
    for (const { id } of [elsewhere, stranger]) expect((await revoke(id)).status).toBe(404);
    expect((await world.call(withToken(stranger.token), 'GET', `${other.base}/units`)).status).toBe(200);
  });

  it('revokes one at once, with a reason in the audit log', async () => {
    const own = await owner([{ tenant, role: 'planner' }]);
    const caller = withToken(own.token);
    expect((await world.call(caller, 'GET', `${tenant.base}/units`)).status).toBe(200);
    const revoked = await revoke(own.id);
    expect([revoked.status, typeof revoked.body.revokedAt]).toEqual([200, 'string']);
    expect((await world.call(caller, 'GET', `${tenant.base}/units`)).status).toBe(401);
    const again = await revoke(own.id);
    expect([again.status, again.body.revokedAt]).toEqual([200, revoked.body.revokedAt]);
    const log = await world.call(
      administrator,
      'GET',
      `${tenant.base}/audit-log?operation=revokeOrganisationToken&limit=1`,
    );
    expect(log.body.items[0].notes).toEqual([
      { kind: 'api-token', id: own.id, before: { userId: own.userId }, ...reason },
    ]);
    const active = (await list(`?userId=${own.userId}&active=true`)).body.items;
    const ended = (await list(`?userId=${own.userId}&active=false`)).body.items;
    expect([active.length, ended.length]).toEqual([0, 1]);
  });

  it('leaves one alone that also reaches another organisation', async () => {
    const both: Grants = [
      { tenant, role: 'planner' },
      { tenant: other, role: 'planner' },
    ];
    const [everywhere, here] = [await owner(both), await owner(both, { organisation: tenant.code })];
    const refused = await revoke(everywhere.id);
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    expect((await world.call(withToken(everywhere.token), 'GET', `${other.base}/units`)).status).toBe(200);
    expect((await revoke(here.id)).status).toBe(200);
  });

  it('no longer shows those of whoever has left, nor to whoever administers a part', async () => {
    const own = await owner([{ tenant, role: 'planner' }]);
    expect((await list(`?userId=${own.userId}`)).body.items).toHaveLength(1);
    await world.call(administrator, 'POST', `${tenant.base}/users/${own.userId}/deactivate`, reason);
    expect((await list(`?userId=${own.userId}`)).body.items).toEqual([]);
    const unitId = await world.unit(tenant, 'bidang');
    const part = await world.person([{ tenant, role: 'administrator', unitId }]);
    const refused = await list('', part);
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
  });

  it('pages its list', async () => {
    const own = await owner([{ tenant, role: 'planner' }]);
    for (const name of ['b', 'a']) await own.browser.call('POST', '/api/tokens', { name, scope: 'read', days: 1 });
    const first = await list(`?userId=${own.userId}&limit=2`);
    const rest = await list(`?userId=${own.userId}&limit=2&after=${first.body.next}`);
    const names = [...first.body.items, ...rest.body.items].map(({ name }: { name: string }) => name);
    expect([names, rest.body.next]).toEqual([['a', 'b', 'laporan'], null]);
  });
});
