import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../server/support/totp.js';
import { at, DESK, overflow, PASSWORD, PHONE, Screens, signIn, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const NEW = 'jembatan merah pagi hari';
const ENGLISH = { width: DESK, language: 'en' } as const;

/** On a phone and at a desk, where the page stays. */
async function clear(page: Page): Promise<void> {
  for (const width of [PHONE, DESK]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(page), `${width} px`).toEqual([]);
    expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
  }
}

describe('the own account', () => {
  it('asks whoever is not signed in to sign in, and comes back', async () => {
    const { page, close } = await screens.open(null, '/account', ENGLISH);
    await page.waitForURL('**/sign-in?**');
    await page.locator('input[name=name]').fill('pimpinan.merak');
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/account'));
    await close();
  });

  it('changes the password, with the one in use', async () => {
    const { page, context, close } = await screens.open('apip.merak', '/account', ENGLISH);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.locator('input[name=current]').fill('salah salah salah');
    await page.locator('input[name=password]').fill(NEW);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.locator('input[name=current]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Your password is changed').waitFor();
    await context.clearCookies();
    await expect(signIn(context, 'apip.merak')).rejects.toThrow('cannot sign in');
    await signIn(context, 'apip.merak', NEW);
    await close();
  });

  it('ends a session elsewhere', async () => {
    const elsewhere = await screens.open('verifikator.merak', '/account', ENGLISH);
    const { page, close } = await screens.open('verifikator.merak', '/account', ENGLISH);
    await page.getByText('this one').waitFor();
    await page.getByRole('button', { name: 'End all others' }).click();
    await page.getByRole('button', { name: 'End all others' }).waitFor({ state: 'hidden' });
    expect((await elsewhere.context.request.get('/api/session')).status()).toBe(401);
    await elsewhere.close();
    await close();
  });

  it('makes an API token, shows it once, and revokes it', async () => {
    const { page, context, close } = await screens.open('perencana.merak', '/account', ENGLISH);
    await page.getByRole('button', { name: 'New token' }).click();
    await page.locator('input[name=token-name]').fill('Ekspor malam');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const token = (await page.getByTestId('new-token').textContent()) ?? '';
    const ask = async (): Promise<number> =>
      (await fetch(`${screens.server.address}/api/session`, { headers: { authorization: `Bearer ${token}` } })).status;
    expect(await ask()).toBe(200);
    await page.reload();
    await page.getByText('Ekspor malam').waitFor();
    expect(await page.content()).not.toContain(token);
    await page.getByRole('button', { name: 'Revoke the token Ekspor malam' }).click();
    await page.getByText('Ekspor malam').waitFor({ state: 'hidden' });
    expect(await ask()).toBe(401);
    expect((await context.request.get('/api/session')).status()).toBe(200);
    await close();
  });

  it('sets up a second factor, signs in with it and with a recovery code, and ends it', async () => {
    const { page, context, close } = await screens.open('pemilik.merak', '/account', ENGLISH);
    await page.getByRole('button', { name: 'Set up a second factor' }).click();
    await page.locator('input[name=own-password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'QR code' }).waitFor();
    await clear(page);
    const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '');
    const code = (): string => codeOf(`otpauth://totp/x?secret=${secret}`);
    await page.locator('input[name=code]').fill(code());
    await page.keyboard.press('Enter');
    await page.getByTestId('recovery-codes').waitFor();
    const codes = await page.getByTestId('recovery-codes').getByRole('listitem').allTextContents();
    expect(codes.length).toBeGreaterThanOrEqual(8);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await page.getByText('In use', { exact: true }).waitFor();

    const enter = async (): Promise<void> => {
      await context.clearCookies();
      await page.goto('/sign-in?to=/account');
      await page.locator('input[name=name]').fill('pemilik.merak');
      await page.locator('input[name=password]').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Second factor' }).waitFor();
    };
    await enter();
    await clear(page);
    await page.locator('input[name=code]').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'The code of the second factor is wrong.' }).waitFor();
    await page.locator('input[name=code]').fill(code());
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/account'));

    await enter();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.locator('input[name=code]').fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/account'));
    await page.getByRole('button', { name: 'End the second factor' }).click();
    await page.locator('input[name=own-password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('Not in use', { exact: true }).waitFor();
    await close();
  });
});
