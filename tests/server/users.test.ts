import { ROLES } from '@berimbang/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { Browser } from './support/browser.js';
import { MEMBER_PASSWORD, member } from './support/members.js';
import { codeOf } from './support/totp.js';
import { type Person, type Tenant, World } from './support/world.js';

const PASSWORD = 'layang layang putus benang';
const reason = { reason: 'pindah tugas' };

describe.each(engines)('users on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let administrator: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    administrator = await world.person([{ tenant, role: 'administrator' }]);
  });
  afterAll(() => world.close());

  const invite = (email: string, body: Readonly<Record<string, unknown>> = {}, who: Person | null = administrator) =>
    world.call(who, 'POST', `${tenant.base}/users`, {
      name: 'Dewi Lestari',
      email,
      grants: [{ role: 'planner' }],
      ...body,
    });
  const tokenOf = (link: string): string => link.split('#')[1] ?? '';
  const setPassword = (token: string, password = PASSWORD) =>
    world.call(null, 'POST', '/api/password-reset/redeem', { token, password });

  it('invites someone new, whose link sets a password once', async () => {
    const made = await invite('dewi@kota.go.id');
    expect([made.status, made.body.user.name, made.body.user.active]).toEqual([201, 'Dewi Lestari', true]);
    expect(made.body.passwordLink.mailed).toBe(false);
    expect(made.body.passwordLink.link).toMatch(/^http:\/\/localhost:3000\/set-password#[\w-]{43}$/);
    const token = tokenOf(made.body.passwordLink.link);
    expect((await setPassword(token, 'dewi-lestari-1')).body.code).toBe('unprocessable');
    expect((await setPassword(token)).body).toEqual({ done: true });
    expect((await setPassword(token)).body.code).toBe('link-not-valid');
    const browser = new Browser(world);
    const signIn = await browser.call('POST', '/api/sign-in', { name: 'dewi@kota.go.id', password: PASSWORD });
    expect(signIn.status).toBe(200);
    const session = await browser.call('GET', '/api/session');
    expect(session.body.organisations).toEqual([
      {
        id: tenant.id,
        code: tenant.code,
        name: tenant.code,
        roles: [{ role: 'planner', unitId: null, from: null, to: null }],
      },
    ]);
  });

  it('gives someone who has an account the role, and shows no link to it', async () => {
    const other = await world.tenant();
    const person = await member(world, [{ tenant: other, role: 'auditor' }]);
    const made = await invite(person.email.toUpperCase());
    expect([made.status, made.body.user.id, made.body.user.name]).toEqual([201, person.userId, 'Budi Santoso']);
    expect(made.body.passwordLink).toBeNull();
    expect((await invite(person.email)).body.code).toBe('conflict');
    // An invitation that is still open belongs to whoever made it.
    const elsewhere = await world.person([{ tenant: other, role: 'administrator' }]);
    await invite('menunggu@kota.go.id');
    const second = await world.call(elsewhere, 'POST', `${other.base}/users`, {
      name: 'X',
      email: 'menunggu@kota.go.id',
      grants: [{ role: 'auditor' }],
    });
    expect([second.status, second.body.passwordLink]).toEqual([201, null]);
  });

  it('keeps no link for a repeated request', async () => {
    const key = { 'idempotency-key': 'invitation-1' };
    const send = () =>
      world.call(
        administrator,
        'POST',
        `${tenant.base}/users`,
        { name: 'Ulang', email: 'ulang@kota.go.id', grants: [{ role: 'auditor' }] },
        key,
      );
    const [first, again] = [await send(), await send()];
    expect([again.status, again.body.user.id]).toEqual([201, first.body.user.id]);
    expect([first.body.passwordLink.link === null, again.body.passwordLink.link]).toEqual([false, null]);
  });

  it('lists people by name with search, role and activity', async () => {
    const other = await world.tenant();
    const who = await world.person([{ tenant: other, role: 'administrator' }]);
    const add = (name: string, email: string, role: string) =>
      world.call(who, 'POST', `${other.base}/users`, { name, email, grants: [{ role }] });
    await add('A 100%', 'a100@kota.go.id', 'planner');
    await add('B', 'b_1@kota.go.id', 'auditor');
    await add('C', 'bx1@kota.go.id', 'auditor');
    const names = async (query: string): Promise<readonly string[]> =>
      (await world.call(who, 'GET', `${other.base}/users${query}`)).body.items.map((one: { name: string }) => one.name);
    expect(await names('?search=kota.go.id')).toEqual(['A 100%', 'B', 'C']);
    expect(await names('?search=100%25')).toEqual(['A 100%']);
    expect(await names('?search=B_1')).toEqual(['B']);
    expect(await names('?role=auditor')).toEqual(['B', 'C']);
    const page = await world.call(who, 'GET', `${other.base}/users?search=kota&limit=2`);
    expect(await names(`?search=kota&limit=2&after=${page.body.next}`)).toEqual(['C']);
    const [c] = (await world.call(who, 'GET', `${other.base}/users?search=bx1`)).body.items;
    await world.call(who, 'POST', `${other.base}/users/${c.id}/deactivate`, reason);
    expect(await names('?search=kota&active=false')).toEqual(['C']);
    expect(await names('?search=kota&active=true')).toEqual(['A 100%', 'B']);
  });

  it('tells administrators and auditors how someone signs in, and nobody else', async () => {
    const own = await member(world, [{ tenant, role: 'planner' }]);
    const invited = (await invite('belum@kota.go.id')).body.user.id;
    const auditor = await world.person([{ tenant, role: 'auditor' }]);
    const planner = await world.person([{ tenant, role: 'planner' }]);
    const account = async (who: Person, id: string) =>
      (await world.call(who, 'GET', `${tenant.base}/users/${id}`)).body.account;
    const known = await account(administrator, own.userId);
    expect([known.ready, known.secondFactor]).toEqual([true, false]);
    expect(Math.abs(Date.now() - Date.parse(known.lastSignInAt))).toBeLessThan(60_000);
    expect(await account(auditor, invited)).toEqual({ ready: false, secondFactor: false, lastSignInAt: null });
    expect(await account(planner, own.userId)).toBeNull();
    const seen = (await world.call(planner, 'GET', `${tenant.base}/users?limit=200`)).body.items;
    expect(seen.every(({ account }: { account: unknown }) => account === null)).toBe(true);
    const listed = (await world.call(administrator, 'GET', `${tenant.base}/users?search=belum@`)).body.items;
    expect(listed[0].account.ready).toBe(false);
  });

  it('changes a name by its revision', async () => {
    const { user } = (await invite('nama@kota.go.id')).body;
    const url = `${tenant.base}/users/${user.id}`;
    const change = (headers: Readonly<Record<string, string>>) =>
      world.call(administrator, 'PATCH', url, { name: 'Nama Baru' }, headers);
    expect((await change({})).body.code).toBe('revision-required');
    const changed = await change({ 'if-match': '"r1"' });
    expect([changed.status, changed.body.name, changed.headers.etag]).toEqual([200, 'Nama Baru', '"r2"']);
    expect((await change({ 'if-match': '"r1"' })).body.code).toBe('stale-revision');
    expect((await world.call(administrator, 'GET', url)).body.name).toBe('Nama Baru');
  });

  it('ends all roles of someone who is deactivated, but not those of the last administrator', async () => {
    const { user } = (await invite('keluar@kota.go.id', { grants: [{ role: 'planner' }, { role: 'verifier' }] })).body;
    const off = (id: string, who = administrator) =>
      world.call(who, 'POST', `${tenant.base}/users/${id}/deactivate`, reason);
    const done = await off(user.id);
    expect([done.status, done.body.active]).toEqual([200, false]);
    expect(done.body.grants.every(({ revokedBy }: { revokedBy: string }) => revokedBy === administrator.userId)).toBe(
      true,
    );
    expect((await off(administrator.userId)).body.what).toBe(
      'This is the last administrator of the whole organisation.',
    );
    const second = await world.person([{ tenant, role: 'administrator' }]);
    expect((await world.call(second, 'GET', `${tenant.base}/users`)).status).toBe(200);
    expect((await off(second.userId)).status).toBe(200);
    expect((await world.call(second, 'GET', `${tenant.base}/users`)).status).toBe(404);
  });

  it('makes a link for a new password, which ends the sessions of that person', async () => {
    const person = await member(world, [{ tenant, role: 'data-owner' }]);
    const office = await member(world, [{ tenant, role: 'administrator' }]);
    const url = `${tenant.base}/users/${person.userId}/password-link`;
    const key = { 'idempotency-key': 'password-link-once' };
    const made = await office.browser.call('POST', url, undefined, key);
    expect([made.status, made.body.mailed]).toEqual([201, false]);
    const again = await office.browser.call('POST', url, undefined, key);
    expect([again.headers['idempotency-replayed'], again.body.link]).toEqual(['true', null]);
    expect((await setPassword(tokenOf(made.body.link))).status).toBe(200);
    expect((await person.browser.call('GET', '/api/session')).status).toBe(401);
    const later = new Browser(world);
    const signIn = await later.call('POST', '/api/sign-in', { name: person.email, password: PASSWORD });
    expect(signIn.status).toBe(200);
  });

  it('ends the second factor of someone who lost it', async () => {
    const person = await member(world, [{ tenant, role: 'data-owner' }]);
    const { uri } = (await person.browser.call('POST', '/api/second-factor', { password: MEMBER_PASSWORD })).body;
    await person.browser.call('POST', '/api/second-factor/confirm', { code: codeOf(uri) });
    const signIn = () => world.call(null, 'POST', '/api/sign-in', { name: person.email, password: MEMBER_PASSWORD });
    expect((await signIn()).body.secondFactor).toBe(true);
    const url = `${tenant.base}/users/${person.userId}/second-factor/end`;
    const planner = await world.person([{ tenant, role: 'planner' }]);
    expect((await world.call(planner, 'POST', url, reason)).status).toBe(403);
    const office = await member(world, [{ tenant, role: 'administrator' }]);
    expect((await office.browser.call('POST', url, reason)).status).toBe(200);
    expect((await person.browser.call('GET', '/api/session')).status).toBe(401);
    expect((await signIn()).body.secondFactor).toBe(false);
    const other = await member(world, [
      { tenant, role: 'planner' },
      { tenant: await world.tenant(), role: 'planner' },
    ]);
    const beyond = `${tenant.base}/users/${other.userId}/second-factor/end`;
    expect((await office.browser.call('POST', beyond, reason)).body.code).toBe('conflict');
  });

  it('opens no account to an API token, whatever the role behind it', async () => {
    const person = await member(world, [{ tenant, role: 'data-owner' }]);
    for (const id of [person.userId, administrator.userId])
      for (const [path, body] of [
        ['password-link', undefined],
        ['second-factor/end', reason],
      ] as const) {
        const refused = await world.call(administrator, 'POST', `${tenant.base}/users/${id}/${path}`, body);
        expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
        expect(refused.body.why).toContain('not with an API token');
      }
  });

  it('makes no link to an account that reaches beyond what the administrator administers', async () => {
    const other = await world.tenant();
    const unitId = await world.unit(tenant, 'dinas');
    const office = (await member(world, [{ tenant, role: 'administrator' }])).browser;
    const ofUnit = (await member(world, [{ tenant, role: 'administrator', unitId }])).browser;
    const ofUnitByToken = await world.person([{ tenant, role: 'administrator', unitId }]);
    const link = (who: Browser, id: string) => who.call('POST', `${tenant.base}/users/${id}/password-link`);
    const inBoth = await member(world, [
      { tenant, role: 'planner' },
      { tenant: other, role: 'auditor' },
    ]);
    expect((await link(office, inBoth.userId)).body.code).toBe('conflict');
    const operator = await member(world, [{ tenant, role: 'planner' }], { operator: true });
    expect((await link(office, operator.userId)).body.code).toBe('conflict');
    const change = await world.call(
      administrator,
      'PATCH',
      `${tenant.base}/users/${inBoth.userId}`,
      { name: 'Lain' },
      { 'if-match': '"r1"' },
    );
    expect(change.body.code).toBe('conflict');

    expect((await link(ofUnit, administrator.userId)).status).toBe(403);
    const below = await member(world, [{ tenant, role: 'data-owner', unitId }]);
    expect((await link(ofUnit, below.userId)).status).toBe(201);
    const wider = await member(world, [
      { tenant, role: 'data-owner', unitId },
      { tenant, role: 'auditor' },
    ]);
    expect((await link(ofUnit, wider.userId)).status).toBe(403);
    expect(
      (await invite('luas@kota.go.id', { grants: [{ role: 'auditor', unitId }, { role: 'auditor' }] }, ofUnitByToken))
        .status,
    ).toBe(403);
    expect((await invite('sempit@kota.go.id', { grants: [{ role: 'auditor', unitId }] }, ofUnitByToken)).status).toBe(
      201,
    );
  });

  it('lets other roles read people and change nothing', async () => {
    const { user } = (await invite('dibaca@kota.go.id')).body;
    const url = `${tenant.base}/users/${user.id}`;
    for (const role of ROLES.filter((one) => one !== 'administrator')) {
      const who = await world.person([{ tenant, role }]);
      expect([role, (await world.call(who, 'GET', url)).status]).toEqual([role, 200]);
      const refused = [
        await invite('x@kota.go.id', {}, who),
        await world.call(who, 'PATCH', url, { name: 'X' }, { 'if-match': '"r1"' }),
        await world.call(who, 'POST', `${url}/deactivate`, reason),
        await world.call(who, 'POST', `${url}/password-link`),
      ];
      expect([role, refused.map(({ status }) => status)]).toEqual([role, [403, 403, 403, 403]]);
    }
  });

  it('answers for people of another organisation as if they were not there', async () => {
    const other = await world.tenant();
    const stranger = await world.person([{ tenant: other, role: 'planner' }]);
    const url = `${tenant.base}/users/${stranger.userId}`;
    const answers = [
      await world.call(administrator, 'GET', url),
      await world.call(administrator, 'PATCH', url, { name: 'X' }, { 'if-match': '"r1"' }),
      await world.call(administrator, 'POST', `${url}/deactivate`, reason),
      await (await member(world, [{ tenant, role: 'administrator' }])).browser.call('POST', `${url}/password-link`),
      await world.call(stranger, 'GET', `${tenant.base}/users`),
      await world.call(administrator, 'GET', `${tenant.base}/users/no-one`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect((await invite('salah', {})).body.where).toBe('body.email');
    expect((await invite('a@kota.go.id', { grants: [] })).body.where).toBe('body.grants');
    const unitId = await world.unit(other, 'asing');
    expect((await invite('a@kota.go.id', { grants: [{ role: 'auditor', unitId }] })).body.where).toBe(
      'body.grants.0.unitId',
    );
  });

  it('tells everyone their own organisations and roles', async () => {
    const unitId = await world.unit(tenant, 'seksi');
    for (const role of ROLES) {
      const person = await member(world, [{ tenant, role, unitId }]);
      const { body } = await person.browser.call('GET', '/api/session');
      expect([body.user.id, body.user.operator]).toEqual([person.userId, false]);
      expect(body.organisations).toEqual([
        { id: tenant.id, code: tenant.code, name: tenant.code, roles: [{ role, unitId, from: null, to: null }] },
      ]);
      const units = await person.browser.call('GET', `${tenant.base}/units`);
      expect([role, units.status]).toEqual([role, 200]);
    }
  });
});
