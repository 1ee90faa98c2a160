// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.toRead();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const HEAD = 'pimpinan.antah-berantah';
const TABLE = '/o/antah-berantah/scorecard?period=2025-12';
const NKO = 'scorecard.score@period=2025-12';

describe('the explanation of a number', () => {
  it('opens by keyboard, marks its number, and gives the focus back', async () => {
    const { page, faults, close } = await screens.open(HEAD, TABLE);
    const number = page.locator(`[data-figure="${NKO}"]`);
    await number.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: 'Perhitungan' }).waitFor();
    expect(await number.getAttribute('data-open')).toBe('true');
    expect(new URL(page.url()).searchParams.get('explain')).toBe(NKO);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.has('explain')).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  it('goes down to the answers of a survey', async () => {
    const { page, close } = await screens.open(HEAD, `${TABLE}&explain=indicator.5a.index@period%3D2025-12`);
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('heading', { name: 'Perhitungan' }).waitFor();
    const counts = drawer.getByText('Banyak jawaban, 4');
    for (let step = 0; step < 8 && (await counts.count()) === 0; step += 1) {
      await drawer.locator('button[aria-expanded=false]').first().press('ArrowRight');
      await drawer.getByRole('status').filter({ hasText: 'Memuat' }).waitFor({ state: 'detached' });
    }
    await counts.first().waitFor();
    expect(await drawer.getByText(/dinas\.survey\.csv:\d+, disetujui/).count()).toBeGreaterThan(0);
    await close();
  });

  it('weighs the four perspectives of Merak as its report prints them', async () => {
    const { page, close } = await screens.open('pimpinan.merak', '/o/merak/scorecard?explain=scorecard.score');
    const drawer = page.getByRole('dialog');
    // LAKIN 2022, Table 5: 25, 15, 30 and 30 %; 116,66, 112,61, 116,10 and 112,20.
    for (const share of ['29,1650', '16,8915', '34,8300', '33,6600'].map((text) => text.replace(/0+$/, '')))
      await drawer.getByText(new RegExp(`^${share}0*$`)).waitFor();
    await drawer.getByText('114,5465', { exact: true }).waitFor();
    await drawer.getByText('114,55', { exact: true }).first().waitFor();
    await close();
  });

  it('is copied as text, and as an address', async () => {
    const { page, context, close } = await screens.open(HEAD, `${TABLE}&explain=${encodeURIComponent(NKO)}`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Salin teks' }).click();
    await drawer.getByText('Penjelasan sudah disalin sebagai teks.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('├─ Pemangku kepentingan = ');
    await drawer.getByRole('button', { name: 'Tautan' }).click();
    await drawer.getByText('Alamat tautan sudah disalin.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close();
  });

  it('says what to do about a number that there is not', async () => {
    const { page, close } = await screens.open(HEAD, `${TABLE}&explain=scorecard.scor`);
    await page.getByRole('dialog').getByText('Tidak ada hasil scorecard.scor.').waitFor();
    await close();
  });

  it.each(
    some(
      [
        { width: PHONE, language: 'id', colorScheme: 'dark' },
        { width: DESK, language: 'en', colorScheme: 'light' },
      ] as const,
      1,
    ),
  )('is accessible and fits at $width px in $language', async (display) => {
    const { page, faults, close } = await screens.open(HEAD, `${TABLE}&explain=${encodeURIComponent(NKO)}`, display);
    const drawer = page.getByRole('dialog');
    await drawer.locator('button[aria-expanded=false]').first().click();
    await drawer.locator('svg[role=img]').waitFor();
    await page.waitForTimeout(400);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });
});
