import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressOn, typeInto } from './support/keyboard.js';
import { overflow, PHONE, Screens, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const OWN = '/o/antah-berantah';

describe('the definition of a scorecard', () => {
  it('gains an indicator like another one, whose page opens', async () => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', `${OWN}/scorecard?period=2025-12`);
    await page.getByRole('button', { name: 'Tambah IKU' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tambah IKU' });
    await dialog.getByLabel('Nama', { exact: true }).fill('Layanan malam hari');
    await dialog.getByLabel('Kode').fill('1a');
    await dialog.getByLabel('Dihitung seperti').selectOption('1b');
    await dialog.getByLabel('Sasaran strategis').selectOption('SS4');
    expect(await dialog.getByLabel('Satuan').inputValue()).toBe('kegiatan');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Tambahkan IKU' }).click();
    // Its code is taken: said beside the field, and nothing typed is lost.
    await expect.poll(() => dialog.getByLabel('Kode').getAttribute('aria-invalid'), { timeout: 30_000 }).toBe('true');
    await dialog.getByLabel('Kode').fill('4d');
    await dialog.getByRole('button', { name: 'Tambahkan IKU' }).click();
    await page.getByRole('heading', { level: 1, name: /^Layanan malam hari/ }).waitFor({ timeout: 30_000 });
    const manual = page.locator('section', { has: page.getByRole('heading', { name: 'Manual IKU' }) });
    await manual.getByText('Layanan cepat dan tepat waktu').waitFor();
    await manual.getByText('Penjumlahan').waitFor();
    await page.getByRole('button', { name: 'Revisi target' }).waitFor();
    expect(faults.filter((fault) => !/status of (409|422)/.test(fault))).toEqual([]);
    await close();
    const head = await screens.open('pimpinan.antah-berantah', `${OWN}/scorecard?period=2025-12`);
    await head.page.getByRole('link', { name: 'Layanan malam hari' }).waitFor();
    expect(await head.page.getByRole('button', { name: 'Tambah IKU' }).count()).toBe(0);
    await head.close();
  });

  it('has weights that are changed together, by keyboard alone, once they add to what the method asks', async () => {
    const { page, faults, close } = await screens.open('perencana.merak', '/o/merak/scorecard');
    await page.getByText('114,55').first().waitFor();
    await pressOn(page, 'Ubah bobot');
    const dialog = page.getByRole('dialog', { name: 'Ubah bobot' });
    await dialog.getByRole('row', { name: 'Jumlah 100 100' }).waitFor();
    await typeInto(page, 'Bobot Stakeholder', '30');
    await dialog.getByRole('row', { name: 'Metode mensyaratkan jumlah 100 100 105' }).waitFor();
    await typeInto(page, 'Alasan', 'Addendum kontrak kinerja');
    await pressOn(page, 'Simpan bobot');
    await dialog.getByText('Bobot perspektif berjumlah 105, seharusnya 100.').waitFor();
    await dialog.getByLabel('Bobot Customer').fill('sepuluh');
    await dialog.getByText('“sepuluh” bukan angka. Tulis misalnya 83,5.').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Bobot Customer').fill('10,0');
    await dialog.getByRole('button', { name: 'Simpan bobot' }).click();
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
    // 0.30 x 116.66 + 0.10 x 112.61 + 0.30 x 116.10 + 0.30 x 112.2 = 114.749
    await page.getByText('114,75').first().waitFor();
    expect(faults.filter((fault) => !fault.includes('status of 422'))).toEqual([]);
    await close();
    const head = await screens.open('pimpinan.merak', '/o/merak/scorecard');
    await head.page.getByText('114,75').first().waitFor();
    expect(await head.page.getByRole('button', { name: 'Ubah bobot' }).count()).toBe(0);
    await head.close();
  });

  it('shows weights that were changed meanwhile beside those that were typed', async () => {
    const own = await screens.open('perencana.merak', '/o/merak/scorecard', { width: PHONE });
    await own.page.getByRole('button', { name: 'Ubah bobot' }).click();
    const dialog = own.page.getByRole('dialog', { name: 'Ubah bobot' });
    await dialog.getByLabel('Bobot Stakeholder').fill('20');
    await dialog.getByLabel('Alasan').fill('Kesepakatan baru');
    const base = `/api/organisations/merak/scorecards`;
    const { request } = own.context;
    const [card] = (await (await request.get(base)).json()).items;
    const read = await (await request.get(`${base}/${card.id}/weights`)).json();
    const written = await request.put(`${base}/${card.id}/weights`, {
      headers: { origin: screens.server.address, 'if-match': `"r${read.revision}"` },
      data: {
        weights: [
          { section: 'perspectives', code: 'customer', weight: '20' },
          { section: 'perspectives', code: 'stakeholder', weight: '20' },
        ],
        reason: 'Rapat pimpinan',
      },
    });
    expect(written.ok(), await written.text()).toBe(true);
    await dialog.getByRole('row', { name: /^Stakeholder 20/ }).waitFor();
    expect(await dialog.getByLabel('Bobot Customer').inputValue()).toBe('20');
    expect(await overflow(own.page)).toBeLessThanOrEqual(0);
    await own.close();
  });

  it('computes an indicator another way, with a reason', async () => {
    const { page, faults, close } = await screens.open(
      'perencana.antah-berantah',
      `${OWN}/indicator/1b?period=2025-12`,
    );
    await page.getByRole('button', { name: 'Lainnya untuk 1b' }).click();
    await page.getByRole('menuitem', { name: 'Ubah cara menghitung' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cara menghitung 1b' });
    expect(await dialog.getByLabel('Satuan pengukuran').inputValue()).toBe('kegiatan');
    // Its values are of months.
    expect(await dialog.getByLabel('Periode pelaporan').isDisabled()).toBe(true);
    await dialog.getByLabel('Jenis konsolidasi periode').selectOption('take-last-known');
    await dialog.getByLabel('Satuan pengukuran').fill('Kunjungan');
    expect(await violations(page)).toEqual([]);
    await dialog.getByLabel('Alasan').fill('Manual IKU diperbarui');
    await dialog.getByRole('button', { name: 'Simpan dan hitung ulang' }).click();
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
    const manual = page.locator('section', { has: page.getByRole('heading', { name: 'Manual IKU' }) });
    await manual.getByText('Nilai terakhir', { exact: true }).waitFor();
    await manual.getByText('kunjungan', { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('ends an indicator from a period on, and removes one without values', async () => {
    const { page, faults, close } = await screens.open(
      'perencana.antah-berantah',
      `${OWN}/indicator/1c?period=2025-12`,
    );
    await page.getByRole('button', { name: 'Lainnya untuk 1c' }).click();
    await page.getByRole('menuitem', { name: 'Hentikan IKU' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tidak lagi diukur mulai').selectOption('2025-Q4');
    await dialog.getByLabel('Alasan').fill('Program selesai');
    await dialog.getByRole('button', { name: 'Hentikan IKU' }).click();
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
    await page.getByText('Tidak lagi diukur mulai TW IV 2025', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Lainnya untuk 1c' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Ubah cara menghitung']);
    await close();

    const other = await screens.open('perencana.antah-berantah', `${OWN}/indicator/4d?period=2025-12`);
    await other.page.getByRole('button', { name: 'Lainnya untuk 4d' }).click();
    await other.page.getByRole('menuitem', { name: 'Hapus IKU' }).click();
    await other.page.getByRole('dialog').getByLabel('Alasan').fill('Salah ketik');
    await other.page.getByRole('dialog').getByRole('button', { name: 'Hapus IKU' }).click();
    await other.page.waitForURL((url) => url.pathname === `${OWN}/scorecard`);
    await other.page.getByRole('link', { name: 'Desa terjangkau', exact: true }).waitFor();
    expect(await other.page.getByRole('link', { name: 'Layanan malam hari' }).count()).toBe(0);
    // What the page of the one removed still asked for was gone.
    expect([...faults, ...other.faults].filter((fault) => !fault.includes('status of 404'))).toEqual([]);
    await other.close();
  });
});
