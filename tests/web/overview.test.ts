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
const ADDRESS = '/o/antah-berantah/overview';

describe('the overview', () => {
  it.each(
    some(
      [
        { code: 'antah-berantah', finding: /^Kinerja Desember 2025 istimewa, dengan 1 dari 39 IKU berstatus Merah/ },
        { code: 'merak', finding: /^Kinerja 2022 istimewa; 19 IKU belum diukur$/ },
        { code: 'madiun', finding: /75,34 termasuk C Kurang Baik$/ },
        { code: 'bone-bolango', finding: /88,65 termasuk A Sangat Baik$/ },
        { code: 'kebumen', finding: /turun dari 92,89 \(TW I 2024\) ke 91,49 \(TW II 2024\)$/ },
        { code: 'sampang', finding: /^Kinerja 2018 cukup$/ },
      ],
      2,
    ),
  )('of $code opens with its finding, on a phone and at a desk, in both languages', async ({ code, finding }) => {
    for (const of of [
      { width: PHONE, language: 'id' },
      { width: DESK, language: 'en', colorScheme: 'dark' },
    ] as const) {
      const { page, faults, close } = await screens.open(`pimpinan.${code}`, `/o/${code}/overview`, of);
      const headline = page.getByRole('heading', { level: 1 });
      await headline.waitFor();
      if (of.language === 'id') expect(await headline.innerText()).toMatch(finding);
      await page
        .getByRole('heading', { name: of.language === 'id' ? 'Perlu tindakan Anda' : 'Needs your attention' })
        .waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      // Nothing of the units below is out of sight, sideways.
      for (const units of await page
        .getByRole('region', { name: /^(Unit menurut perspektif|Units by perspective)$/ })
        .all())
        expect(await units.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await close();
    }
  });

  it('shows another period by the switch, and by keyboard from the menu', async () => {
    const { page, faults, close } = await screens.open(HEAD, ADDRESS);
    const switcher = page.getByRole('navigation', { name: 'Periode' });
    await switcher.waitFor();
    expect(await switcher.getByRole('link').allInnerTexts()).toEqual(['Mar', 'Jun', 'Sep', 'Des']);
    await switcher.getByRole('link', { name: 'Jun 2025' }).click();
    await page.waitForURL(/period=2025-06/);
    await page.getByRole('heading', { level: 1, name: /^Kinerja Juni 2025/ }).waitFor();
    await switcher.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /Feb 2025/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('menuitem', { name: /Feb 2025/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Kinerja Februari 2025/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('explains every number, and leads on to a unit below', async () => {
    const { page, close } = await screens.open(HEAD, ADDRESS);
    const units = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Unit' }) });
    const row = units.getByRole('row').filter({ hasText: 'Bidang Perizinan' });
    const exception = row.getByRole('cell').filter({ hasText: 'di bawah target' }).first();
    await exception.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/explain=[^&]+perspective\./);
    await page.goto(ADDRESS);
    await row.getByRole('link', { name: 'Bidang Perizinan' }).click();
    await page.waitForURL(/card=/);
    await page.getByText('Bidang Perizinan, kinerja 2025').waitFor();
    await close();
  });

  it('adds up: what the perspectives contribute is the whole', async () => {
    const { page, close } = await screens.open('pimpinan.merak', '/o/merak/overview');
    const table = page.getByRole('table').first();
    await table.waitFor();
    // 25, 15, 30 and 30 per cent of 116.66, 112.61, 116.10 and 112.20: printed in the source, as is their sum 114.55.
    const cells = await table.getByRole('row').allInnerTexts();
    const last = cells.map((text) => text.trim().split(/\s+/).at(-1));
    expect(last).toEqual(['sumbangan', '29,17', '16,89', '34,83', '33,66', '114,55']);
    await close();
  });

  it('fits a sheet of paper without the shell', async () => {
    const { page, close } = await screens.open(HEAD, ADDRESS, { width: 794 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Layar' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
    expect(await page.getByText(/^Perhitungan \d+, sidik jari [0-9a-f]{64}$/).isVisible()).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await close();
  });
});
