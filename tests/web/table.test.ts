// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Screens, some } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.toRead();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const HEAD = 'pimpinan.antah-berantah';
const TABLE = '/o/antah-berantah/scorecard?period=2025-12';
const rows = (count: string): RegExp => new RegExp(`^${count}$`);

describe('the scorecard as a table', () => {
  it('finds an indicator, groups by status with the worst first, and shows all again', async () => {
    const { page, faults, close } = await screens.open(HEAD, TABLE);
    const table = page.getByRole('table');
    await table.getByRole('rowheader', { name: /Pemangku kepentingan/ }).waitFor();
    await page.getByRole('textbox', { name: 'Cari IKU atau pemilik data' }).fill('desa terjangkau');
    await page.getByText(rows('1 IKU ditampilkan')).waitFor();
    await page.getByRole('textbox', { name: 'Cari IKU atau pemilik data' }).fill('tidak ada yang begini');
    await page.getByRole('button', { name: 'Tampilkan semua' }).click();
    await page.getByRole('button', { name: /^Kelompok/ }).click();
    await page.getByRole('menuitem', { name: 'Status' }).click();
    await expect.poll(() => table.getByRole('rowheader').first().textContent()).toContain('Merah');
    expect(faults).toEqual([]);
    await close();
  });

  it('keeps a view under a name, for the next time', async () => {
    const { page, close } = await screens.open(HEAD, TABLE);
    await page.getByRole('button', { name: 'Saring' }).click();
    await page.getByRole('checkbox', { name: 'Merah' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tampilan: diubah' }).click();
    await page.getByLabel('Simpan tampilan ini sebagai').fill('Merah saja');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Tampilan: Semua' }).click();
    await page.getByRole('button', { name: 'Merah saja', exact: true }).click();
    await page.getByRole('button', { name: 'Tampilan: Merah saja' }).waitFor();
    expect(await page.getByRole('table').getByText('Hijau').count()).toBe(0);
    await close();
  });

  it('is downloaded as it is shown, with semicolons in Indonesian', async () => {
    const { page, close } = await screens.open('pimpinan.merak', '/o/merak/scorecard');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh CSV' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const [head = '', first = ''] = text.split('\r\n');
    expect(head).toBe(
      '\ufeffPerspektif;Sasaran strategis;Kode;Indikator;Target;Realisasi;Indeks;Status;Bobot;Bukti;Satuan',
    );
    expect(first).toMatch(/^Stakeholder;.*;1a-CP;.*;83,5;/);
    expect(text.trim().split('\r\n')).toHaveLength(20);
    await close();
  });

  it.each(some(['madiun', 'kebumen', 'bone-bolango', 'sampang'], 2))('shows what %s has', async (code) => {
    const { page, faults, close } = await screens.open(`pimpinan.${code}`, `/o/${code}/scorecard`);
    await page.getByRole('table').getByRole('rowheader').first().waitFor();
    expect(await page.locator('[data-figure]').count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
    await close();
  });
});
