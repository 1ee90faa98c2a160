import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope, session } from '../../packages/server/src/db/index.js';
import { makeAccount } from '../../packages/server/src/sign-in/accounts.js';
import { makeFirstAdministratorLink } from '../../packages/server/src/sign-in/links.js';
import { tidySignIn } from '../../packages/server/src/sign-in/tidy.js';
import { engines } from '../support/databases.js';
import { Browser } from './support/browser.js';
import { codeOf } from './support/totp.js';
import { World } from './support/world.js';

const PASSWORD = 'kuda laut menari pelan';
const COOKIE = 'berimbang.session_token';

describe.each(engines)('sign-in on $name', (engine) => {
  let world: World;
  const lines: string[] = [];

  beforeAll(async () => {
    world = await World.open(engine, {
      log: { level: 'trace', stream: { write: (line: string) => void lines.push(line) } },
    });
  });
  afterAll(() => world.close());

  let made = 0;
  const account = async (username: string | null = null): Promise<{ email: string; userId: string }> => {
    made += 1;
    const email = `orang${made}@kota.go.id`;
    const { userId } = await makeAccount(world.database, { name: 'Sri Wahyuni', email, username, password: PASSWORD });
    return { email, userId };
  };
  const signedIn = async (name: string, password = PASSWORD): Promise<Browser> => {
    const browser = new Browser(world);
    const answer = await browser.call('POST', '/api/sign-in', { name, password });
    expect([answer.status, answer.body]).toEqual([200, { secondFactor: false }]);
    return browser;
  };

  it('lets someone in by e-mail address or username, in any case of letters, with a guarded cookie', async () => {
    const { email, userId } = await account('sri.w');
    for (const name of [email, email.toUpperCase(), 'SRI.W']) {
      const browser = await signedIn(name);
      const session = await browser.call('GET', '/api/session');
      expect([session.status, session.body.user.id, session.body.via, session.body.mayWrite]).toEqual([
        200,
        userId,
        'session',
        true,
      ]);
    }
    const answer = await world.call(null, 'POST', '/api/sign-in', { name: email, password: PASSWORD });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^berimbang\.session_token=/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Secure');
    expect((await world.call(null, 'GET', '/api/session')).body.code).toBe('not-signed-in');
  });

  it('begins a new session at every sign-in, and takes no cookie that it did not sign', async () => {
    const { email } = await account();
    const browser = await signedIn(email);
    const before = browser.cookies.get(COOKIE);
    await browser.call('POST', '/api/sign-in', { name: email, password: PASSWORD });
    expect(browser.cookies.get(COOKIE)).not.toBe(before);

    const planted = new Browser(world);
    planted.cookies.set(COOKIE, 'a-token-that-someone-made-up.c2lnbmF0dXJl');
    await planted.call('POST', '/api/sign-in', { name: email, password: PASSWORD });
    expect(planted.cookies.get(COOKIE)).not.toContain('made-up');
    expect((await planted.call('GET', '/api/session')).status).toBe(200);

    const [token] = decodeURIComponent(browser.cookies.get(COOKIE) ?? '').split('.');
    for (const forged of [token, `${token}.`, `${token}.AAAA`, '%', '.', `${token}.${'A'.repeat(44)}`]) {
      const answer = await world.call(null, 'GET', '/api/session', undefined, { cookie: `${COOKIE}=${forged}` });
      expect([forged, answer.status]).toEqual([forged, 401]);
    }
    const twice = `${browser.header}; ${planted.header}`;
    expect((await world.call(null, 'GET', '/api/session', undefined, { cookie: twice })).status).toBe(401);
  });

  it('answers for an account that is not there as for a wrong password', async () => {
    const { email } = await account();
    const tried = [
      { name: email, password: 'not the password' },
      { name: 'nobody@kota.go.id', password: 'not the password' },
      { name: 'nobody', password: 'not the password' },
      { name: email, password: 'x'.repeat(1000) },
    ];
    const answers: unknown[] = [];
    for (const body of tried) {
      const { status, body: said, headers } = await world.call(null, 'POST', '/api/sign-in', body);
      const { requestId: _, ...told } = said;
      answers.push({ status, told, cookie: headers['set-cookie'] });
    }
    expect(answers[0]).toMatchObject({ status: 401, told: { code: 'wrong-sign-in' }, cookie: undefined });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const reset = [email, 'nobody@kota.go.id'].map((address) =>
      world.call(null, 'POST', '/api/password-reset', { email: address }),
    );
    for (const { status, body } of await Promise.all(reset)) expect([status, body]).toEqual([200, { done: true }]);
  });

  it('lists sessions, and refuses one that was ended at once', async () => {
    const { email } = await account();
    const [here, there, third] = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const list = await here.call('GET', '/api/sessions');
    expect(list.body.items.map(({ current }: { current: boolean }) => current).sort()).toEqual([false, false, true]);
    const paged: unknown[] = [];
    for (let after = ''; ; ) {
      const page = (await here.call('GET', `/api/sessions?limit=1${after}`)).body;
      expect(page.items).toHaveLength(1);
      paged.push(...page.items);
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(paged).toEqual(list.body.items);
    expect(paged).toHaveLength(3);
    expect((await here.call('GET', '/api/sessions?limit=2&after=x')).body.where).toBe('query.after');
    expect((await here.call('GET', '/api/sessions?limit=0')).status).toBe(400);
    const own = (await there.call('GET', '/api/sessions')).body.items.find((one: { current: boolean }) => one.current);
    expect((await here.call('DELETE', `/api/sessions/${own.id}`)).body).toEqual({ ended: 1 });
    expect((await there.call('GET', '/api/session')).status).toBe(401);
    expect((await here.call('DELETE', '/api/sessions')).body).toEqual({ ended: 1 });
    expect((await third.call('GET', '/api/session')).status).toBe(401);

    const stranger = await signedIn((await account()).email);
    const mine = (await here.call('GET', '/api/sessions')).body.items[0].id;
    expect((await stranger.call('DELETE', `/api/sessions/${mine}`)).status).toBe(404);

    const cookie = here.header;
    expect((await here.call('POST', '/api/sign-out', {})).body).toEqual({ done: true });
    expect(here.cookies.has(COOKIE)).toBe(false);
    expect((await world.call(null, 'GET', '/api/session', undefined, { cookie })).status).toBe(401);
  });

  it('asks for the second factor once it is proved, and takes a recovery code once', async () => {
    const { email } = await account();
    const browser = await signedIn(email);
    const wrong = await browser.call('POST', '/api/second-factor', { password: 'not the password' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'wrong-sign-in']);
    const setup = await browser.call('POST', '/api/second-factor', { password: PASSWORD });
    expect([setup.status, setup.body.recoveryCodes.length]).toEqual([200, 10]);
    // Not proved yet, so not asked for.
    await signedIn(email);
    const { uri, recoveryCodes } = setup.body;
    expect((await browser.call('POST', '/api/second-factor/confirm', { code: '000000' })).body.code).toBe('wrong-code');
    expect((await browser.call('POST', '/api/second-factor/confirm', { code: codeOf(uri) })).status).toBe(200);
    expect((await browser.call('GET', '/api/session')).body.user.secondFactor).toBe(true);
    expect((await browser.call('POST', '/api/second-factor', { password: PASSWORD })).body.code).toBe('conflict');

    const begin = async (): Promise<Browser> => {
      const next = new Browser(world);
      const answer = await next.call('POST', '/api/sign-in', { name: email, password: PASSWORD });
      expect(answer.body).toEqual({ secondFactor: true });
      expect(next.cookies.has(COOKIE)).toBe(false);
      expect((await next.call('GET', '/api/session')).status).toBe(401);
      return next;
    };
    const next = await begin();
    const refused = await next.call('POST', '/api/sign-in/second-factor', { code: '000000' });
    expect([refused.status, refused.body.code]).toEqual([401, 'wrong-code']);
    expect((await next.call('POST', '/api/sign-in/second-factor', { code: codeOf(uri) })).status).toBe(200);
    expect((await next.call('GET', '/api/session')).status).toBe(200);

    const [recoveryCode] = recoveryCodes;
    const lost = await begin();
    expect((await lost.call('POST', '/api/sign-in/second-factor', { recoveryCode })).status).toBe(200);
    expect((await lost.call('GET', '/api/session')).status).toBe(200);
    const again = await begin();
    const used = await again.call('POST', '/api/sign-in/second-factor', { recoveryCode });
    expect([used.status, used.body.code]).toEqual([401, 'wrong-code']);

    const renewed = await lost.call('POST', '/api/second-factor/recovery-codes', { password: PASSWORD });
    expect(renewed.body.recoveryCodes).not.toContain(recoveryCodes[1]);
    const old = await again.call('POST', '/api/sign-in/second-factor', { recoveryCode: recoveryCodes[1] });
    expect(old.body.code).toBe('wrong-code');
    expect((await lost.call('POST', '/api/second-factor/end', { password: PASSWORD })).status).toBe(200);
    await signedIn(email);

    const without = await new Browser(world).call('POST', '/api/sign-in/second-factor', { code: '123456' });
    expect(without.body.code).toBe('not-signed-in');
  });

  it('ends a round of codes after five wrong ones', async () => {
    const { email } = await account();
    const browser = await signedIn(email);
    const { uri } = (await browser.call('POST', '/api/second-factor', { password: PASSWORD })).body;
    await browser.call('POST', '/api/second-factor/confirm', { code: codeOf(uri) });
    const guess = new Browser(world);
    await guess.call('POST', '/api/sign-in', { name: email, password: PASSWORD });
    for (let i = 0; i < 5; i += 1)
      expect((await guess.call('POST', '/api/sign-in/second-factor', { code: '000000' })).body.code).toBe('wrong-code');
    const right = await guess.call('POST', '/api/sign-in/second-factor', { code: codeOf(uri) });
    expect([right.status, right.body.code]).toEqual([401, 'not-signed-in']);
  });

  it('refuses changes from other sites, and lets tokens pass', async () => {
    const { email } = await account();
    const browser = await signedIn(email);
    const from = (headers: Readonly<Record<string, string>>) =>
      world.call(null, 'DELETE', '/api/sessions', undefined, { cookie: browser.header, ...headers });
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const headers of foreign) {
      const answer = await from(headers as Record<string, string>);
      expect([headers, answer.status, answer.body.code]).toEqual([headers, 403, 'cross-site']);
    }
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await from({ origin: 'http://127.0.0.1:4000', host: '127.0.0.1:4000' })).status).toBe(200);
    const signIn = await world.call(
      null,
      'POST',
      '/api/sign-in',
      { name: email, password: PASSWORD },
      { origin: 'https://evil.example' },
    );
    expect(signIn.body.code).toBe('cross-site');
    // Reading is answered: another site's page cannot read the answer.
    const read = await world.call(null, 'GET', '/api/session', undefined, {
      cookie: browser.header,
      origin: 'https://evil.example',
    });
    expect([read.status, read.headers['access-control-allow-origin']]).toEqual([200, undefined]);

    const tenant = await world.tenant();
    const administrator = await world.person([{ tenant, role: 'administrator' }]);
    const made = await world.call(
      administrator,
      'POST',
      `${tenant.base}/units`,
      { code: 'a', name: 'A' },
      { origin: 'https://evil.example' },
    );
    expect(made.status).toBe(201);
    // The same through the session: the endpoints of all resources ask where a request comes from.
    const unit = await world.call(
      null,
      'POST',
      `${tenant.base}/units`,
      { code: 'b', name: 'B' },
      {
        cookie: browser.header,
        origin: 'https://evil.example',
      },
    );
    expect(unit.body.code).toBe('cross-site');
  });

  it('changes a password, ends the other sessions, and refuses what is easily guessed', async () => {
    const { email } = await account();
    const [browser, other] = [await signedIn(email), await signedIn(email)];
    const change = (next: string, current = PASSWORD) => browser.call('POST', '/api/password', { current, next });
    for (const next of ['password1234', 'aaaaaaaaaaaaaa', 'Sri-Wahyuni-88', '123456789012', 'Rahasia!2024!'])
      expect([next, (await change(next)).body.code]).toEqual([next, 'unprocessable']);
    expect((await change('pendek')).body.code).toBe('invalid-request');
    expect((await change('gajah naik sepeda', 'not the password')).body.code).toBe('wrong-sign-in');
    expect((await change('gajah naik sepeda')).status).toBe(200);
    expect((await browser.call('GET', '/api/session')).status).toBe(200);
    expect((await other.call('GET', '/api/session')).status).toBe(401);
    const old = await new Browser(world).call('POST', '/api/sign-in', { name: email, password: PASSWORD });
    expect(old.status).toBe(401);
    await signedIn(email, 'gajah naik sepeda');
  });

  it('makes the first administrator by a link that works once', async () => {
    const now = new Date();
    const first = await makeFirstAdministratorLink(world.database, now);
    const second = await makeFirstAdministratorLink(world.database, now);
    expect(second?.expiresAt.getTime()).toBe(now.getTime() + 86_400_000);
    const redeem = (token = '', password = PASSWORD) =>
      world.call(null, 'POST', '/api/first-administrator', {
        token,
        name: 'Ani Operator',
        email: 'ani@kota.go.id',
        username: 'ani',
        password,
      });
    expect([(await redeem(first?.token)).status, (await redeem('A'.repeat(43))).status]).toEqual([410, 410]);
    expect((await redeem(second?.token, 'admin1234567')).body.code).toBe('unprocessable');
    expect((await redeem(second?.token)).status).toBe(200);
    const again = await redeem(second?.token);
    expect([again.status, again.body.code]).toEqual([410, 'link-not-valid']);
    expect(await makeFirstAdministratorLink(world.database, now)).toBeNull();
    const session = await (await signedIn('ani')).call('GET', '/api/session');
    expect([session.body.user.operator, session.body.organisations]).toEqual([true, []]);
  });

  it('serves many sign-ins at once, also with one connection', async () => {
    const people = [await account(), await account(), await account()];
    const browsers = await Promise.all([...people, ...people, ...people].map(({ email }) => signedIn(email)));
    const sessions = await Promise.all(browsers.map((browser) => browser.call('GET', '/api/session')));
    expect(sessions.map(({ body }) => body.user.email)).toEqual(
      [...people, ...people, ...people].map(({ email }) => email),
    );
  });

  it('is tidied of what has expired, and of nothing else', async () => {
    const { email } = await account();
    const browser = await signedIn(email);
    await tidySignIn(world.database, new Date());
    expect((await browser.call('GET', '/api/session')).status).toBe(200);
    const count = () =>
      inScope(world.database, { role: 'sign-in' }, async (tx) => (await tx.select().from(session)).length);
    expect(await count()).toBeGreaterThan(0);
    await tidySignIn(world.database, new Date(Date.now() + 8 * 86_400_000));
    expect(await count()).toBe(0);
  });

  it('describes its operations, and what they need, in the description of the API', async () => {
    const { body } = await world.call(null, 'GET', '/api/openapi.json');
    const signIn = body.paths['/api/sign-in'].post;
    expect([signIn.operationId, signIn.security]).toEqual(['signIn', []]);
    const { schema } = signIn.requestBody.content['application/json'];
    const named = schema.$ref === undefined ? schema : body.components.schemas[schema.$ref.split('/').at(-1)];
    expect(named.required).toEqual(['name', 'password']);
    expect(Object.keys(body.paths).filter((path) => path.startsWith('/api/auth'))).toEqual([]);
    expect(body.paths['/api/sessions/{session}'].delete.description).toContain('not with an API token');
  });

  it('opens nothing of the library but what it describes', async () => {
    for (const path of ['sign-up/email', 'sign-in/email', 'get-session', 'update-user', 'callback/google', 'ok'])
      expect((await world.call(null, 'POST', `/api/auth/${path}`, {})).status).toBe(404);
  });

  it('writes no password, address, code or cookie into the log', async () => {
    const { email } = await account();
    const browser = await signedIn(email);
    await world.call(null, 'POST', '/api/sign-in', { name: email, password: 'not the password' });
    const log = lines.join('');
    expect(log).toContain('/api/sign-in');
    const cookie = browser.cookies.get(COOKIE) ?? '';
    for (const secret of [PASSWORD, 'not the password', 'gajah naik', 'kota.go.id', cookie, decodeURIComponent(cookie)])
      expect(log.includes(secret)).toBe(false);
  });
});
