import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../packages/server/src/api-tokens/token.js';
import { INSTALLATION, inScope } from '../../packages/server/src/db/index.js';
import { engines } from '../support/databases.js';
import type { Browser } from './support/browser.js';
import { member, withToken } from './support/members.js';
import { type Tenant, World } from './support/world.js';

describe.each(engines)('API tokens on $name', (engine) => {
  let world: World;
  let [tenant, other]: Tenant[] = [];
  let own: { readonly userId: string; readonly browser: Browser };

  beforeAll(async () => {
    world = await World.open(engine);
    [tenant, other] = [await world.tenant(), await world.tenant()];
    own = await member(world, [
      { tenant, role: 'administrator' },
      { tenant: other, role: 'administrator' },
    ]);
  });
  afterAll(() => world.close());

  const make = async (body: Readonly<Record<string, unknown>>, headers = {}) =>
    own.browser.call('POST', '/api/tokens', { name: 'laporan', scope: 'write', days: 30, ...body }, headers);

  it('shows a token once, lists it by its first characters, and refuses it once revoked', async () => {
    const made = await make({});
    expect(made.status).toBe(201);
    expect(made.body.token).toMatch(/^brb_[\w-]{43}$/);
    expect(made.body.prefix).toBe(made.body.token.slice(0, 12));
    const caller = withToken(made.body.token);
    expect((await world.call(caller, 'GET', `${tenant?.base}/units`)).status).toBe(200);
    const list = await own.browser.call('GET', '/api/tokens');
    expect(list.body.items).toHaveLength(1);
    expect(JSON.stringify(list.body)).not.toContain(made.body.token);
    expect(Date.now() - Date.parse(list.body.items[0].lastUsedAt)).toBeLessThan(60_000);

    const revoked = await own.browser.call('DELETE', `/api/tokens/${made.body.id}`);
    expect(revoked.body.revokedAt).not.toBeNull();
    expect((await world.call(caller, 'GET', `${tenant?.base}/units`)).status).toBe(401);
  });

  it('does not keep the token for a repeated request', async () => {
    const key = { 'idempotency-key': 'token-for-reports' };
    const [first, again] = [await make({}, key), await make({}, key)];
    expect([again.status, again.headers['idempotency-replayed'], again.body.id]).toEqual([201, 'true', first.body.id]);
    expect(again.body.token).toBeNull();
    const rows = await inScope(world.database, { role: 'operator', organisationId: INSTALLATION }, (tx) =>
      tx.execute('select body from app.idempotency_key'),
    );
    expect(rows.rows).toHaveLength(1);
    expect(JSON.stringify(rows.rows)).not.toContain(first.body.token);
  });

  it('refuses an expired token, and one of which a letter is changed', async () => {
    const expiresAt = new Date(Date.now() - 1000);
    const about = { userId: own.userId, name: 'old', scope: 'read', organisationId: null, expiresAt } as const;
    const { token } = await inScope(world.database, { role: 'sign-in' }, (tx) => makeToken(tx, about));
    expect((await world.call(withToken(token), 'GET', '/api/session')).status).toBe(401);
    const { token: good } = (await make({})).body;
    expect((await world.call(withToken(good), 'GET', '/api/session')).status).toBe(200);
    const changed = `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [changed, `${good}x`, good.slice(4), ''])
      expect((await world.call(withToken(wrong), 'GET', '/api/session')).status).toBe(401);
    // A session beside a wrong token does not count: the caller asked to act by the token.
    const both = await own.browser.call('GET', '/api/session', undefined, { authorization: `Bearer ${changed}` });
    expect(both.status).toBe(401);
  });

  it('reaches only the organisation that it is for', async () => {
    const { token } = (await make({ organisation: tenant?.code })).body;
    const caller = withToken(token);
    expect((await world.call(caller, 'GET', `${tenant?.base}/units`)).status).toBe(200);
    expect((await world.call(caller, 'GET', `${other?.base}/units`)).status).toBe(404);
    const session = await world.call(caller, 'GET', '/api/session');
    expect(session.body.organisations.map(({ code }: { code: string }) => code)).toEqual([tenant?.code]);
    const list = await world.call(caller, 'GET', '/api/organisations');
    expect(list.body.items.map(({ code }: { code: string }) => code)).toEqual([tenant?.code]);
    const stranger = await world.tenant();
    const refused = await make({ organisation: stranger.code });
    expect([refused.status, refused.body.where]).toEqual([404, 'body.organisation']);
  });

  it('changes nothing with a token for reading', async () => {
    const { token } = (await make({ scope: 'read' })).body;
    const caller = withToken(token);
    expect((await world.call(caller, 'GET', `${tenant?.base}/units`)).status).toBe(200);
    const refused = await world.call(caller, 'POST', `${tenant?.base}/units`, { code: 'x', name: 'X' });
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
    expect((await world.call(caller, 'GET', '/api/session')).body.mayWrite).toBe(false);
  });

  it('makes no token with a token, and none for longer than 366 days', async () => {
    const { token } = (await make({})).body;
    const body = { name: 'more', scope: 'write', days: 1 };
    for (const [method, url] of [
      ['POST', '/api/tokens'],
      ['GET', '/api/tokens'],
      ['GET', '/api/sessions'],
      ['DELETE', '/api/sessions'],
    ] as const) {
      const answer = await world.call(withToken(token), method, url, method === 'POST' ? body : undefined);
      expect([url, answer.status, answer.body.code]).toEqual([url, 403, 'not-allowed']);
    }
    expect((await make({ days: 367 })).body.where).toBe('body.days');
    expect((await make({ days: 366 })).status).toBe(201);
    expect((await make({ days: 0 })).status).toBe(400);
  });

  it('shows nobody the tokens of someone else', async () => {
    const { id } = (await make({})).body;
    const stranger = await member(world, [{ tenant: tenant as Tenant, role: 'administrator' }]);
    expect((await stranger.browser.call('GET', '/api/tokens')).body.items).toEqual([]);
    expect((await stranger.browser.call('DELETE', `/api/tokens/${id}`)).status).toBe(404);
    expect((await world.call(null, 'GET', '/api/tokens')).status).toBe(401);
  });

  it('pages its list', async () => {
    const someone = await member(world, [{ tenant: tenant as Tenant, role: 'planner' }]);
    for (const name of ['a', 'b', 'c'])
      await someone.browser.call('POST', '/api/tokens', { name, scope: 'read', days: 1 });
    const first = await someone.browser.call('GET', '/api/tokens?limit=2');
    const rest = await someone.browser.call('GET', `/api/tokens?limit=2&after=${first.body.next}`);
    expect([...first.body.items, ...rest.body.items].map(({ name }: { name: string }) => name)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
