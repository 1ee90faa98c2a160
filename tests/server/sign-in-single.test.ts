import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, inScope } from '../../packages/server/src/db/index.js';
import { makeAccount } from '../../packages/server/src/sign-in/accounts.js';
import { engines } from '../support/databases.js';
import { Browser } from './support/browser.js';
import { Issuer } from './support/issuer.js';
import { member } from './support/members.js';
import { SIGN_IN, type Tenant, World } from './support/world.js';

const BACK = '/sign-in?error=';

describe.each(engines)('single sign-on on $name', (engine) => {
  let world: World;
  let issuer: Issuer;
  let tenant: Tenant;

  beforeAll(async () => {
    issuer = await Issuer.open();
    const { url, clientId, clientSecret } = issuer;
    world = await World.open(engine, {
      signIn: { oidc: { name: 'SSO Kota', issuer: url, clientId, clientSecret } },
    });
    tenant = await world.tenant();
  });
  afterAll(async () => {
    await world.close();
    await issuer.close();
  });

  /** Goes to the issuer and back; where the browser ends, below the base URL. */
  const goThere = async (browser: Browser, { other }: { other?: (back: URL) => void } = {}): Promise<string> => {
    const begun = await browser.call('POST', '/api/sign-in/single-sign-on', { returnTo: '/scorecards' });
    expect(begun.status).toBe(200);
    const back = issuer.authorise(begun.body.url);
    expect(back.origin).toBe(SIGN_IN.baseUrl);
    other?.(back);
    const answer = await browser.call('GET', `${back.pathname}${back.search}`);
    expect(answer.status).toBe(302);
    return String(answer.headers.location).slice(SIGN_IN.baseUrl.length);
  };

  it('lets in someone who was invited, and knows them again by the issuer’s own name for them', async () => {
    const person = await member(world, [{ tenant, role: 'planner' }]);
    issuer.claims = { sub: `sub-${person.userId}`, email: person.email, name: 'Other Name', email_verified: true };
    const browser = new Browser(world);
    expect(await goThere(browser)).toBe('/scorecards');
    const session = await browser.call('GET', '/api/session');
    expect([session.body.user.id, session.body.user.name]).toEqual([person.userId, 'Budi Santoso']);

    // The address changed at the issuer; the person is the same.
    issuer.claims = { ...issuer.claims, email: 'baru@kota.go.id' };
    const again = new Browser(world);
    expect(await goThere(again)).toBe('/scorecards');
    expect((await again.call('GET', '/api/session')).body.user.id).toBe(person.userId);
    const kept = await inScope(world.database, { role: 'sign-in' }, (tx) => tx.select().from(account));
    expect(kept.filter(({ providerId }) => providerId === 'single-sign-on')).toHaveLength(1);
    for (const one of kept) expect([one.accessToken, one.refreshToken, one.idToken]).toEqual([null, null, null]);
  });

  it('lets in nobody who was not invited, and no address that the issuer has not verified', async () => {
    issuer.claims = { sub: 'x1', email: 'asing@kota.go.id', name: 'Asing', email_verified: true };
    const browser = new Browser(world);
    expect(await goThere(browser)).toBe(`${BACK}not-invited`);
    expect((await browser.call('GET', '/api/session')).status).toBe(401);
    const person = await member(world, [{ tenant, role: 'planner' }]);
    issuer.claims = { sub: 'x2', email: person.email, name: 'X', email_verified: false };
    expect(await goThere(browser)).toBe(`${BACK}not-invited`);
    expect((await browser.call('GET', '/api/session')).status).toBe(401);
  });

  it('believes no ID token with a wrong signature, nonce, audience or time', async () => {
    const person = await member(world, [{ tenant, role: 'planner' }]);
    issuer.claims = { sub: `sub-${person.userId}`, email: person.email, name: 'X', email_verified: true };
    for (const fault of ['other-key', 'other-nonce', 'other-audience', 'expired'] as const) {
      issuer.fault = fault;
      const browser = new Browser(world);
      expect([fault, await goThere(browser)]).toEqual([fault, `${BACK}single-sign-on-failed`]);
      expect((await browser.call('GET', '/api/session')).status).toBe(401);
    }
    issuer.fault = 'none';
    expect(await goThere(new Browser(world))).toBe('/scorecards');
  });

  it('takes a way back only from the browser that set out, once', async () => {
    const person = await member(world, [{ tenant, role: 'planner' }]);
    issuer.claims = { sub: `sub-${person.userId}`, email: person.email, name: 'X', email_verified: true };
    const victim = new Browser(world);
    let stolen = '';
    const attacker = new Browser(world);
    await goThere(attacker, {
      other: (back) => {
        stolen = `${back.pathname}${back.search}`;
      },
    });
    const planted = await victim.call('GET', stolen);
    expect(String(planted.headers.location)).toBe(`${SIGN_IN.baseUrl}${BACK}single-sign-on-failed`);
    expect((await victim.call('GET', '/api/session')).status).toBe(401);
    expect(await goThere(new Browser(world), { other: (back) => back.searchParams.set('code', 'made-up') })).toBe(
      `${BACK}single-sign-on-failed`,
    );
    expect(issuer.refusedCodes).toBe(1);
    issuer.refusedCodes = 0;
  });

  it('comes back to this site alone', async () => {
    for (const returnTo of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const answer = await world.call(null, 'POST', '/api/sign-in/single-sign-on', { returnTo });
      expect([returnTo, answer.status, answer.body.where]).toEqual([returnTo, 400, 'body.returnTo']);
    }
    expect((await world.call(null, 'GET', '/api/sign-in')).body.singleSignOn).toBe('SSO Kota');
  });
});

describe('single sign-on', () => {
  it('is not there where it is not configured, and marks cookies Secure behind https', async () => {
    const engine = engines.find(({ name }) => name === 'postgresql') ?? engines[0];
    if (engine === undefined) throw new Error('no engine');
    const world = await World.open(engine, { signIn: { baseUrl: 'https://kinerja.kota.go.id' } });
    try {
      expect((await world.call(null, 'POST', '/api/sign-in/single-sign-on', {})).status).toBe(404);
      expect((await world.call(null, 'GET', '/api/auth/callback/single-sign-on')).status).toBe(404);
      const [email, password] = ['siti@kota.go.id', 'bunga rumput di tebing'];
      await makeAccount(world.database, { name: 'Siti', email, password });
      const browser = new Browser(world);
      // The tests' own origin is another site to this server.
      expect((await browser.call('POST', '/api/sign-in', { name: email, password })).body.code).toBe('cross-site');
      const own = { origin: 'https://kinerja.kota.go.id' };
      const answer = await browser.call('POST', '/api/sign-in', { name: email, password }, own);
      expect(String(answer.headers['set-cookie'])).toMatch(/^__Secure-berimbang\.session_token=.*Secure/);
      expect((await browser.call('GET', '/api/session')).body.user.email).toBe(email);
    } finally {
      await world.close();
    }
  });
});
