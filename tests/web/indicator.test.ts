import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.js';
import { DESK, overflow, PHONE, Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const OWN = '/o/antah-berantah';
const PAGE = `${OWN}/indicator/1b?period=2025-12`;

describe('the page of an indicator', () => {
  it('is reached from the table, and its numbers open their explanation', async () => {
    const { page, faults, close } = await screens.open('pimpinan.antah-berantah', `${OWN}/scorecard?period=2025-12`);
    await page.getByRole('link', { name: 'Layanan keliling', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^Layanan keliling: / }).waitFor();
    await page.getByRole('img', { name: /Layanan keliling, dari waktu ke waktu/ }).waitFor();
    await page.locator('[data-figure="indicator.1b.index@period=2025-12"]').first().click();
    await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'IKU berikutnya: 1c' }).click();
    await page.getByRole('heading', { level: 1, name: /^Desa terjangkau: / }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('opens a value to its history, with who did what', async () => {
    const { page, faults, close } = await screens.open('apip.antah-berantah', PAGE);
    await page
      .getByRole('button', { name: /^Riwayat nilai/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Langkah sejauh ini' }).waitFor();
    await page.getByText('disetujui').nth(1).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('takes a revised target with its reason, keeps the one before in the history, and refuses what is no number', async () => {
    const { page, faults, close } = await screens.open('perencana.merak', '/o/merak/indicator/1a-CP');
    await page.getByRole('button', { name: 'Revisi target' }).click();
    const field = page.getByRole('textbox', { name: /Semua periode|2022/ }).first();
    await field.fill('delapan puluh');
    await page.getByText('“delapan puluh” bukan angka. Tulis misalnya 83,5.').waitFor();
    await field.fill('84,5');
    await page.getByRole('textbox', { name: 'Alasan revisi' }).fill('Adendum Perjanjian Kinerja');
    await page.getByRole('button', { name: 'Simpan target' }).click();
    await page.getByRole('cell', { name: '84,5', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Semua revisi' }).click();
    await page.getByText('Adendum Perjanjian Kinerja').waitFor();
    await page.getByText(/: 83,5/).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('has a manual that planners change, in the language of their screen', async () => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', PAGE);
    await page.getByRole('button', { name: 'Ubah manual' }).click();
    const dialog = page.getByRole('dialog', { name: 'Manual IKU 1b' });
    await dialog.getByLabel('Definisi').fill('Kunjungan layanan ke desa di luar kota');
    await dialog.getByLabel('Sumber data').fill('Buku register');
    await dialog.getByLabel('Jenis konsolidasi lokasi').selectOption('sum');
    await dialog.getByLabel('Sasaran strategis').selectOption('SS2');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Simpan manual' }).click();
    await dialog.waitFor({ state: 'detached', timeout: 30_000 });
    const manual = page.locator('section', {
      has: page.getByRole('heading', { name: 'Manual IKU' }),
    });
    for (const text of ['Kunjungan layanan ke desa di luar kota', 'Buku register', 'Kepercayaan publik meningkat'])
      await manual.getByText(text, { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await close();
    const auditor = await screens.open('apip.antah-berantah', PAGE);
    await auditor.page.getByText('Buku register').waitFor();
    expect(await auditor.page.getByRole('button', { name: 'Ubah manual' }).count()).toBe(0);
    await auditor.close();
  });

  it('is talked about: a comment and its answer', async () => {
    const head = await screens.open('pimpinan.antah-berantah', PAGE);
    await head.page.getByRole('textbox', { name: 'Tulis komentar' }).fill('Mengapa turun di bulan Juni?');
    // The planner is told of it, and by it led back to the indicator.
    await head.page.getByRole('combobox', { name: /^Untuk/ }).fill('Perencana');
    await head.page.getByRole('option', { name: 'Perencana Antah Berantah' }).click();
    await head.page.getByRole('button', { name: 'Beri komentar' }).click();
    const said = head.page.getByRole('listitem').filter({ hasText: 'Mengapa turun di bulan Juni?' });
    await said.getByText('untuk Perencana Antah Berantah').waitFor();
    await head.close();
    // On a screen without pictures: those are fetched anew for another width.
    const planner = await screens.open('perencana.antah-berantah', `${OWN}/administration/units`);
    await planner.page.getByRole('button', { name: 'Pemberitahuan: 1 baru' }).focus();
    await planner.page.keyboard.press('Enter');
    const told = planner.page.getByRole('link', { name: /^Anda disebut dalam komentar tentang indikator 1b/ });
    await told.waitFor();
    for (const width of [PHONE, DESK]) {
      await planner.page.setViewportSize({ width, height: 900 });
      expect(await violations(planner.page), `${width} px`).toEqual([]);
      expect(await overflow(planner.page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await told.click();
    await planner.page.waitForURL(/\/indicator\/1b/);
    await planner.page.getByRole('button', { name: 'Pemberitahuan', exact: true }).waitFor();
    await planner.page.getByRole('button', { name: 'Jawab' }).click();
    await planner.page.getByRole('textbox', { name: 'Jawaban Anda' }).fill('Armada diperbaiki.');
    await planner.page.getByRole('combobox', { name: /^Untuk/ }).fill('Pimpinan');
    await planner.page.getByRole('option', { name: 'Pimpinan Antah Berantah' }).click();
    await planner.page.getByRole('button', { name: 'Jawab' }).click();
    await planner.page.getByRole('listitem').filter({ hasText: 'Armada diperbaiki.' }).last().waitFor();
    await planner.page.getByRole('button', { name: 'Hapus' }).click();
    await planner.page.getByText('Komentar ini telah dihapus.').waitFor();
    await planner.close();
    const answered = await screens.open('pimpinan.antah-berantah', `${OWN}/administration/units`);
    await answered.page.getByRole('button', { name: 'Pemberitahuan: 1 baru' }).click();
    await answered.page.getByRole('button', { name: 'Tandai semua telah dibaca' }).click();
    await answered.page.getByRole('button', { name: 'Pemberitahuan', exact: true }).waitFor();
    await answered.close();
    // Auditors do not comment: what they find is a finding.
    const auditor = await screens.open('apip.antah-berantah', PAGE);
    await auditor.page.getByText('Mengapa turun di bulan Juni?', { exact: true }).waitFor();
    expect(await auditor.page.getByRole('textbox', { name: 'Tulis komentar' }).count()).toBe(0);
    expect([...head.faults, ...planner.faults, ...answered.faults, ...auditor.faults]).toEqual([]);
    await auditor.close();
  });

  it('says what to do at a code that is not there', async () => {
    const { page, close } = await screens.open('pimpinan.antah-berantah', `${OWN}/indicator/tidak-ada`);
    await page
      .getByRole('alert')
      .getByText(/tidak-ada/)
      .waitFor();
    await close();
  });
});
