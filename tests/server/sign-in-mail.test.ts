import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { MailServer } from './support/mail-server.js';
import { member } from './support/members.js';
import { World } from './support/world.js';

const PASSWORD = 'perahu kertas di hulu';

describe.each(engines)('letters of the sign-in on $name', (engine) => {
  let world: World;
  let mail: MailServer;

  beforeAll(async () => {
    mail = await MailServer.open();
    world = await World.open(engine, {
      signIn: { smtp: { url: mail.url, from: 'Berimbang <no-reply@kota.go.id>' } },
    });
  });
  afterAll(async () => {
    await world.close();
    await mail.close();
  });

  const tokenIn = (text: string): string => /\/set-password#([\w-]{43})/.exec(text)?.[1] ?? '';
  const redeem = (token: string) =>
    world.call(null, 'POST', '/api/password-reset/redeem', { token, password: PASSWORD });

  it('sends a link for a forgotten password to the account’s own address, which works once', async () => {
    const tenant = await world.tenant();
    const person = await member(world, [{ tenant, role: 'planner' }]);
    const before = mail.letters.length;
    for (const email of ['nobody@kota.go.id', person.email.toUpperCase()])
      expect((await world.call(null, 'POST', '/api/password-reset', { email })).body).toEqual({ done: true });
    const letter = (await mail.have(before + 1))[before];
    expect([letter?.from, letter?.to]).toEqual(['no-reply@kota.go.id', person.email]);
    expect(letter?.text).toContain('60 menit');
    const token = tokenIn(letter?.text ?? '');
    expect((await redeem(token)).status).toBe(200);
    expect((await redeem(token)).body.code).toBe('link-not-valid');
    expect((await person.browser.call('GET', '/api/session')).status).toBe(401);
    const signIn = await world.call(null, 'POST', '/api/sign-in', { name: person.email, password: PASSWORD });
    expect(signIn.status).toBe(200);
  });

  it('ends the earlier link when another is asked for', async () => {
    const person = await member(world, [{ tenant: await world.tenant(), role: 'planner' }]);
    const before = mail.letters.length;
    for (const count of [1, 2]) {
      await world.call(null, 'POST', '/api/password-reset', { email: person.email });
      await mail.have(before + count);
    }
    const [first, second] = mail.letters.slice(before).map(({ text }) => tokenIn(text));
    expect((await redeem(first ?? '')).status).toBe(410);
    expect((await redeem(second ?? '')).status).toBe(200);
  });

  it('mails an invitation and shows the administrator no link', async () => {
    const tenant = await world.tenant();
    const administrator = await world.person([{ tenant, role: 'administrator' }]);
    const before = mail.letters.length;
    const body = { name: 'Tono', email: `tono@${tenant.code}.go.id`, grants: [{ role: 'auditor' }] };
    const made = await world.call(administrator, 'POST', `${tenant.base}/users`, body);
    expect([made.status, made.body.passwordLink.mailed, made.body.passwordLink.link]).toEqual([201, true, null]);
    const letter = (await mail.have(before + 1))[before];
    expect([letter?.to, letter?.text.includes(tenant.code)]).toEqual([body.email, true]);
    expect((await redeem(tokenIn(letter?.text ?? ''))).status).toBe(200);

    const url = `${tenant.base}/users/${made.body.user.id}/password-link`;
    const link = await (await member(world, [{ tenant, role: 'administrator' }])).browser.call('POST', url);
    expect([link.body.mailed, link.body.link]).toEqual([true, null]);
    await mail.have(before + 2);
    expect((await world.call(null, 'GET', '/api/sign-in')).body).toEqual({
      singleSignOn: null,
      resetByMail: true,
      accounts: true,
    });
  });

  it('sends no letter for an invitation that was refused', async () => {
    const tenant = await world.tenant();
    const administrator = await world.person([{ tenant, role: 'administrator' }]);
    const before = mail.letters.length;
    const twice = [{ role: 'auditor' }, { role: 'auditor' }];
    const body = { name: 'Tono', email: `dua@${tenant.code}.go.id`, grants: twice };
    expect((await world.call(administrator, 'POST', `${tenant.base}/users`, body)).status).toBe(409);
    const later = { ...body, grants: [{ role: 'auditor' }] };
    // Had the refused one left an account, this would be an invitation of someone who is there.
    expect((await world.call(administrator, 'POST', `${tenant.base}/users`, later)).body.passwordLink.mailed).toBe(
      true,
    );
    expect((await mail.have(before + 1)).slice(before)).toHaveLength(1);
  });
});
