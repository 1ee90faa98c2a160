import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, DESK, PHONE, Screens, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.toRead();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const HEAD = 'pimpinan.antah-berantah';

describe('signing in', () => {
  it.each([
    { width: PHONE, language: 'id', name: 'Surel atau nama pengguna', button: 'Masuk' },
    { width: DESK, language: 'en', name: 'E-mail or username', button: 'Sign in' },
  ] as const)('is refused with a reason, and leads to the overview, at $width px in $language', async (of) => {
    const { page, faults, close } = await screens.open(null, '/', of);
    await page.getByLabel(of.name).fill(HEAD);
    await page.locator('input[name=password]').fill('salah salah salah');
    await page.getByRole('button', { name: of.button, exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(page.url()).toContain('/sign-in');
    await page.locator('input[name=password]').fill('kartu skor berimbang');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/o/antah-berantah/overview'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('comes back to the address that was asked for', async () => {
    const { page, close } = await screens.open(null, '/o/antah-berantah/overview?period=2025-06');
    await page.waitForURL('**/sign-in?**');
    await page.locator('input[name=name]').fill(HEAD);
    await page.locator('input[name=password]').fill('kartu skor berimbang');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/o/antah-berantah/overview?period=2025-06');
    await close();
  });

  it('speaks the other language before anybody is known, on a phone too', async () => {
    const { page, close } = await screens.open(null, '/sign-in', { width: PHONE });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });

  it('does not lead to other sites', async () => {
    const { page, close } = await screens.open(null, '/sign-in?to=//example.com/');
    await page.locator('input[name=name]').fill(HEAD);
    await page.locator('input[name=password]').fill('kartu skor berimbang');
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/o/antah-berantah/overview'));
    await close();
  });
});

describe('the shell', () => {
  it('opens the palette by its key, and goes to another unit by its name', async () => {
    const { page, faults, close } = await screens.open(HEAD, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox').fill('pengaduan warga');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(/card=/);
    await page.getByRole('button', { name: /Seksi Pengaduan Warga/ }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Isi ke bawah').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
    await close();
  });

  it('finds an indicator by a word of its name or by its code, with the period that is shown', async () => {
    const { page, faults, close } = await screens.open(HEAD, '/o/antah-berantah/overview?period=2025-Q2');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('textbox');
    await field.fill('tidak ada yang bernama ini');
    await page.getByText('Tidak ada yang bernama demikian').waitFor();
    await field.fill('anggaran');
    const first = page.getByRole('option').first();
    await first.waitFor();
    expect(await violations(page)).toEqual([]);
    const name = (await first.locator('span').first().textContent()) ?? '';
    const code = (await first.locator('span').nth(1).textContent()) ?? '';
    await field.fill(code);
    await page.getByRole('option', { name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(at(`/o/antah-berantah/indicator/${code}`));
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('speaks the language that was chosen, now and the next time', async () => {
    const { page, close } = await screens.open(HEAD, '/');
    await page.getByRole('link', { name: 'Ringkasan', exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Overview', exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Overview', exact: true }).first().waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await close();
  });

  it('asks to sign in again over the screen when the session has ended', async () => {
    const { page, context, close } = await screens.open(HEAD, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.clearCookies();
    await page.getByRole('button', { name: /^Unit: .*Pilih yang lain/ }).click();
    await page.getByRole('menuitem').nth(2).click();
    const dialog = page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
    await dialog.waitFor();
    await dialog.locator('input[name=name]').fill(HEAD);
    await dialog.locator('input[name=password]').fill('kartu skor berimbang');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(page.url()).toContain('/overview');
    await close();
  });

  it('says that there is no connection', async () => {
    const { page, context, close } = await screens.open(HEAD, '/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await context.setOffline(true);
    await page.getByText('Tidak ada sambungan.').waitFor();
    await context.setOffline(false);
    await page.getByText('Tidak ada sambungan.').waitFor({ state: 'hidden' });
    await close();
  });

  it('tells nothing of organisations of others', async () => {
    const { page, close } = await screens.open(HEAD, '/o/merak/overview');
    await page.getByText('Tidak ada apa pun di alamat ini').waitFor();
    await close();
  });

  it('says at an address that is nobody’s that there is nothing, to programs in their own way', async () => {
    const { page, close } = await screens.open(HEAD, '/sign-in');
    const answer = await page.goto('/kinerja');
    expect(answer?.status()).toBe(404);
    await page.getByText('Tidak ada apa pun di alamat ini').waitFor();
    await page.getByRole('link', { name: 'Ke ringkasan' }).click();
    await page.waitForURL(at('/o/antah-berantah/overview'));
    // An organisation without a screen is its overview, at the period that was named.
    await page.goto('/o/antah-berantah?period=2025-09');
    await page.waitForURL(/\/o\/antah-berantah\/overview\?.*period=2025-09/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const path of ['/kinerja', '/api/kinerja', '/assets/kinerja.js']) {
      const accept = path === '/kinerja' ? 'application/json' : 'text/html';
      const told = await page.request.get(path, { headers: { accept } });
      expect([told.status(), (await told.json()).code], path).toEqual([404, 'not-found']);
    }
    await close();
  });
});
