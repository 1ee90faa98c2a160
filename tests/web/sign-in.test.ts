import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailServer } from '../server/support/mail-server.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { at, DESK, PASSWORD, Screens, violations } from './support/screens.js';

let screens: Screens;
let mail: MailServer;
beforeAll(async () => {
  mail = await MailServer.open();
  screens = await Screens.start('demo', { SMTP_URL: mail.url, MAIL_FROM: 'Berimbang <no-reply@kota.go.id>' });
}, 180_000);
afterAll(async () => {
  await screens?.stop();
  await mail?.close();
});

const NEW = 'perahu kertas di hulu';
const ENGLISH = { width: DESK, language: 'en' } as const;

describe('signing in', () => {
  it('takes no further try after ten wrong ones, and says for how long', async () => {
    const { page, close } = await screens.open(null, '/sign-in', ENGLISH);
    await page.locator('input[name=name]').fill('apip.madiun');
    for (let i = 0; i < 10; i += 1) {
      await page.locator('input[name=password]').fill(`salah salah ${i}`);
      const answered = page.waitForResponse('**/api/sign-in');
      await page.keyboard.press('Enter');
      expect((await answered).status()).toBe(401);
      await page.getByRole('alert').filter({ hasText: 'is wrong' }).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.getByText('Too many wrong tries').waitFor();
    expect(await page.getByRole('timer').textContent()).toMatch(/^1[45]:\d\d$/);
    expect(await page.getByRole('button', { name: 'Sign in', exact: true }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('leaves no dialog over the screens after a wrong password', async () => {
    const { page, close } = await screens.open(null, '/sign-in', ENGLISH);
    await page.locator('input[name=name]').fill('pimpinan.kebumen');
    await page.locator('input[name=password]').fill('salah salah salah');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/o/kebumen/overview'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await close();
  });

  it.each([
    ['not-invited', 'nobody has invited you'],
    ['single-sign-on-failed', 'Single sign-on did not work'],
  ])('says why single sign-on came back with %s', async (error, text) => {
    const { page, close } = await screens.open(null, `/sign-in?error=${error}`, ENGLISH);
    await page.getByRole('alert').filter({ hasText: text }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

describe('a forgotten password', () => {
  it('is set anew with a link by mail, by keyboard alone', async () => {
    const { page, context, faults, close } = await screens.open('apip.sampang', '/account', ENGLISH);
    const email = (await (await context.request.get('/api/session')).json()).user.email as string;
    await context.clearCookies();
    await page.goto('/sign-in');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await pressOn(page, 'Forgotten your password?');
    await typeInto(page, /^E-mail address of your account/, email);
    expect(await violations(page)).toEqual([]);
    const before = mail.letters.length;
    await page.keyboard.press('Enter');
    await page.getByText('a link is on its way').waitFor();
    const letter = (await mail.have(before + 1))[before];
    const token = /\/set-password#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
    await page.goto(`/set-password#${token}`);
    await typeInto(page, 'New password', 'katasandi123');
    await page.keyboard.press('Enter');
    await page.getByText('easily guessed').waitFor();
    await typeInto(page, 'New password', NEW);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-in?**');
    await page.getByText('Your password is set').waitFor();
    await typeInto(page, 'E-mail or username', 'apip.sampang');
    await typeInto(page, 'Password', NEW);
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/o/sampang/overview'));
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    // The link was used: it says so, and sets nothing.
    await page.goto('about:blank');
    await page.goto(`/set-password#${token}`);
    await page.locator('input[name=password]').fill('jembatan merah pagi hari');
    await page.keyboard.press('Enter');
    await page.getByText('This link is not valid.').waitFor();
    await close();
  });
});

describe('the page of a one-time link', () => {
  it('keeps its token to the browser', async () => {
    const { page, context, close } = await screens.open(null, '/sign-in', ENGLISH);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
    const token = 'A'.repeat(43);
    for (const path of ['/set-password', '/first-administrator']) {
      const answer = await page.goto(`${path}#${token}`);
      expect(answer?.headers()['referrer-policy']).toBe('same-origin');
      await page.locator('input[name=password]').waitFor();
    }
    expect(asked.filter((one) => one.replace(/#.*?( |$)/, ' ').includes(token))).toEqual([]);
    await close();
  });

  it('says at once that an address has lost its end', async () => {
    const { page, close } = await screens.open(null, '/set-password#AAAA', ENGLISH);
    await page.getByText('This address is not complete').waitFor();
    expect(await page.locator('input[name=password]').count()).toBe(0);
    await close();
  });
});
