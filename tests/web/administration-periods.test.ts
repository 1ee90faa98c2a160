import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressOn, tabTo, typeInto } from './support/keyboard.js';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

const AREA = '/o/antah-berantah/administration';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

/** The row of a period. */
const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

describe('periods and deadlines', () => {
  it.each(
    some(
      [
        { width: PHONE, language: 'id', colorScheme: 'dark', title: /periode tahun 2025 sedang dibuka/ },
        { width: DESK, language: 'en', colorScheme: 'light', title: /periods of 2025 are open/ },
      ] as const,
      1,
    ),
  )('are accessible and fit at $width px in $language', async (of) => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', `${AREA}/periods`, of);
    await page.getByRole('heading', { level: 1, name: of.title }).waitFor();
    await page.getByRole('button', { name: /Buat periode|Make the periods/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('are made, given deadlines, opened, closed, reopened with a reason and locked, by keyboard alone', async () => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', `${AREA}/periods`);
    await pressOn(page, 'Buat periode satu tahun');
    await page.getByRole('dialog').waitFor();
    await typeInto(page, 'Tahun', '2031');
    await page.getByText('Nilai TW I 2031 diisi sampai 10 Apr 2031.').waitFor();
    await pressOn(page, 'Buat periode');
    await page.getByRole('heading', { level: 1, name: 'Tidak ada periode tahun 2031 yang sedang dibuka' }).waitFor();
    const first = row(page, 'TW I 2031');
    // Ten, fifteen and twenty days after 31 March.
    for (const day of ['10 Apr 2031', '15 Apr 2031', '20 Apr 2031']) expect(await first.getByText(day).count()).toBe(1);

    await pressOn(page, 'Lainnya untuk TW I 2031');
    await page.getByRole('menuitem', { name: 'Tetapkan tenggat' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tenggat pengisian').fill('2031-04-30');
    await tabTo(page, 'Tetapkan tenggat');
    await page.keyboard.press('Enter');
    await dialog.getByText('Urutan tenggat tidak benar.').first().waitFor();
    await dialog.getByLabel('Tenggat pengisian').fill('2031-04-12');
    await dialog.getByLabel(/^Alasan/).fill('Libur bersama');
    await pressOn(page, 'Tetapkan tenggat');
    await dialog.waitFor({ state: 'detached' });
    expect(await first.getByText('12 Apr 2031').count()).toBe(1);

    const step = async (button: string, says: RegExp, reason?: string): Promise<void> => {
      await pressOn(page, `${button}: TW I 2031`);
      await dialog.getByText(says).waitFor();
      if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
      await pressOn(page, button);
      await dialog.waitFor({ state: 'detached' });
    };
    await step('Buka', /Pemilik data dapat mengisi nilai periode ini/);
    await first.getByText('dibuka').waitFor();
    await step('Tutup', /Periode dapat dibuka kembali/);
    await first.getByText('ditutup').waitFor();
    await pressOn(page, 'Buka kembali: TW I 2031');
    await pressOn(page, 'Buka kembali');
    await dialog.getByText('Tulis sedikitnya tiga huruf.').waitFor();
    await dialog.getByRole('textbox').fill('Data UPTD terlambat');
    await pressOn(page, 'Buka kembali');
    await dialog.waitFor({ state: 'detached' });
    await step('Tutup', /Periode dapat dibuka kembali/);
    await step('Kunci', /tidak dapat dibuka lagi/);
    await first.getByText('dikunci').waitFor();
    expect(await first.getByRole('button').allInnerTexts()).toEqual(['Riwayat']);

    await pressOn(page, 'Riwayat TW I 2031');
    await dialog.getByRole('listitem').first().waitFor();
    const events = await dialog.locator('ol > li').allInnerTexts();
    expect(events.map((text) => text.split('\n')[0])).toEqual([
      'Dikunci',
      'Ditutup',
      'Dibuka kembali',
      'Ditutup',
      'Dibuka',
      'Tenggat ditetapkan',
      'Dibuat',
    ]);
    expect(events[2]).toContain('Data UPTD terlambat');
    expect(events[5]).toContain('Tenggat pengisian: 12 Apr 2031, sebelumnya 10 Apr 2031');
    expect(events[5]).toContain('Libur bersama');
    expect(await violations(page)).toEqual([]);
    expect(faults.filter((text) => !text.includes('422'))).toEqual([]);
    await close();
  });

  it('are not changed over somebody else who changed them meanwhile', async () => {
    const one = await screens.open('perencana.antah-berantah', `${AREA}/periods`);
    const other = await screens.open('admin.antah-berantah', `${AREA}/periods`);
    const name = 'Tutup: Jan 2025';
    await one.page.getByRole('button', { name }).click();
    await one.page.getByRole('dialog').waitFor();
    await other.page.getByRole('button', { name }).click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Tutup', exact: true }).click();
    await row(other.page, 'Jan 2025').getByText('ditutup').waitFor();
    await one.page.getByRole('dialog').getByRole('button', { name: 'Tutup', exact: true }).click();
    await one.page.getByRole('dialog').getByRole('alert').waitFor();
    await one.page.getByRole('button', { name: 'Lihat keadaan terkini' }).click();
    await row(one.page, 'Jan 2025').getByText('ditutup').waitFor();
    await one.close();
    await other.close();
  });

  it('are locked once every red result has its cause and action, written where the dialog leads', async () => {
    const { page, context, faults, close } = await screens.open('perencana.antah-berantah', `${AREA}/periods`);
    await page.getByRole('button', { name: 'Tutup: Feb 2025' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tutup', exact: true }).click();
    await row(page, 'Feb 2025').getByText('ditutup').waitFor();
    await page.getByRole('button', { name: 'Kunci: Feb 2025' }).click();
    await dialog.getByText('status merah belum mempunyai penyebab dan tindak lanjut', { exact: false }).waitFor();
    const base = '/api/organisations/antah-berantah';
    const { items } = await (await context.request.get(`${base}/measures/required?period=2025-02`)).json();
    expect(await dialog.getByRole('listitem').count()).toBe(items.length);
    expect(await violations(page)).toEqual([]);
    const me = (await (await context.request.get('/api/session')).json()).user.id;
    for (const { scorecardId, indicator, period } of items.slice(1)) {
      const written = await context.request.post(`${base}/measures`, {
        headers: { origin: screens.server.address },
        data: { scorecardId, indicator, period, cause: 'Armada rusak', action: 'Perbaikan', owner: me },
      });
      expect(written.ok(), await written.text()).toBe(true);
    }
    await dialog.getByRole('link').first().click();
    await page.getByText('Status merah Feb 2025 belum mempunyai penyebab', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Tulis penyebab dan tindak lanjut' }).click();
    const form = page.getByRole('dialog', { name: 'Penyebab dan tindak lanjut: Feb 2025' });
    await form.getByLabel('Penyebab').fill('Pengaduan lewat tiga kanal');
    await form.getByLabel('Tindak lanjut').fill('Satu kanal mulai Maret');
    await form.getByLabel(/^Sampai tanggal/).fill('31/3/2025');
    expect(await violations(page)).toEqual([]);
    await form.getByRole('button', { name: 'Simpan' }).click();
    const written = page.getByRole('list', { name: 'Penyebab dan tindak lanjut' }).getByRole('listitem');
    await written.getByText('sampai 31 Mar 2025', { exact: false }).waitFor();
    // How far it has come is written down where it stands.
    await written.getByRole('button', { name: 'Ubah' }).click();
    await form.getByLabel('Keadaan').selectOption('done');
    await form.getByRole('button', { name: 'Simpan' }).click();
    await written.getByText('selesai', { exact: false }).waitFor();

    await page.goto(`${AREA}/periods`);
    await page.getByRole('button', { name: 'Kunci: Feb 2025' }).click();
    await dialog.getByText('tidak dapat dibuka lagi', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Kunci', exact: true }).last().click();
    await row(page, 'Feb 2025').getByText('dikunci').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('are read by everybody and changed by those who keep them', async () => {
    const { page, close } = await screens.open('apip.antah-berantah', `${AREA}/periods`);
    await page.getByText('Periode berlaku untuk seluruh organisasi', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /^(Buka|Tutup|Kunci|Ubah|Buat)/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Riwayat Jan 2025' }).click();
    await page.getByRole('dialog').getByText('Ditutup').waitFor();
    await close();
  });

  it('remind as the organisation says', async () => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', `${AREA}/periods`);
    await page.getByRole('button', { name: 'Ubah pengingat' }).click();
    const dialog = page.getByRole('dialog');
    const days = dialog.getByLabel('Hari sebelum tenggat');
    await days.fill('5, 5');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.getByText('Paling banyak sepuluh bilangan berbeda', { exact: false }).waitFor();
    await days.fill('2, 10');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('diingatkan 10 dan 2 hari sebelum tenggat', { exact: false }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

describe('methods and rule packs', () => {
  it.each(
    some(
      [
        {
          width: PHONE,
          language: 'en',
          colorScheme: 'light',
          title: 'All scorecards are computed with the texts of today',
        },
        { width: DESK, language: 'id', colorScheme: 'dark', title: 'Semua kartu skor dihitung dengan naskah terbaru' },
      ] as const,
      1,
    ),
  )('are accessible and fit at $width px in $language', async (of) => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', `${AREA}/methods`, of);
    await page.getByRole('heading', { level: 1, name: of.title }).waitFor();
    await page.getByRole('button', { name: 'kemenkeu/300-2022' }).first().click();
    const dialog = page.getByRole('dialog');
    // The upper limit of the index: 120, since 28 July 2022.
    await dialog
      .getByText(of.language === 'id' ? 'sejak 28 Jul 2022' : 'since 28 Jul 2022')
      .first()
      .waitFor();
    await dialog.getByText('120', { exact: true }).first().waitFor();
    await dialog
      .getByText(of.language === 'id' ? 'peraturan' : 'law', { exact: true })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('tab').nth(1).click();
    await dialog.getByRole('region', { name: 'instrument.yaml' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('of the organisation are uploaded: errors with their place, then versions', async () => {
    const { page, close } = await screens.open('perencana.antah-berantah', `${AREA}/methods`);
    const shipped = readFileSync('methods/regional/ternary.yaml', 'utf8');
    const own = shipped.replace('method: regional/ternary', 'method: antah/tiga-tingkat');
    const broken = own.replace('checked: 2026-11-22', 'chekced: 2026-11-22');
    const place = broken.split('\n').findIndex((line) => line.startsWith('chekced')) + 1;
    await page.getByRole('button', { name: 'Unggah metode atau paket aturan' }).click();
    const dialog = page.getByRole('dialog');
    const choose = (text: string) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: 'tiga-tingkat.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
    await choose(broken);
    await dialog.getByText(`tiga-tingkat.yaml, baris ${place}`, { exact: false }).first().waitFor();
    await dialog.getByText('chekced: 2026-11-22').waitFor();
    await dialog.getByText('Mungkin maksudnya checked?').waitFor();
    expect(await dialog.getByRole('button', { name: 'Simpan' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);

    await choose(own);
    await dialog.getByText('Ini akan menjadi versi pertama antah/tiga-tingkat@1.').waitFor();
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('antah/tiga-tingkat@1, versi 1').waitFor();

    await page.getByRole('button', { name: 'Unggah metode atau paket aturan' }).click();
    await choose(`${own}# ditinjau\n`);
    await dialog.getByText('Ini akan menjadi versi 2 dari antah/tiga-tingkat@1.', { exact: false }).waitFor();
    await dialog.getByLabel(/^Alasan/).fill('Ditinjau tahunan');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('antah/tiga-tingkat@1, versi 2').waitFor();

    const item = page.getByRole('listitem').filter({ hasText: 'antah/tiga-tingkat@1' });
    await item.getByRole('button').click();
    await dialog.getByRole('tab', { name: 'Versi' }).click();
    await dialog.getByText('Ditinjau tahunan').waitFor();
    await dialog.getByRole('button', { name: 'Versi 1' }).click();
    await dialog.getByText('milik organisasi, versi 1').waitFor();
    await close();
  });

  it('in a newer version are shown with what changed, and adopted with a reason', async () => {
    const { page, faults, close } = await screens.open('perencana.antah-berantah', `${AREA}/methods`);
    const base = '/api/organisations/antah-berantah/library';
    const { request } = page.context();
    const read = await (await request.get(`${base}/content?kind=method&name=antah/kinerja@2025`)).json();
    const files = read.files.map(({ name, text }: { name: string; text: string }) => ({
      name,
      text: `${text}# catatan baru\n`,
    }));
    const written = await request.post(base, {
      headers: { origin: screens.server.address },
      data: { kind: 'method', files, version: read.version, reason: null },
    });
    expect(written.ok(), await written.text()).toBe(true);
    await page.reload();
    await page
      .getByRole('heading', { level: 1, name: /10 kartu skor masih memakai naskah aturan yang lama/ })
      .waitFor();
    await page.getByRole('button', { name: 'Lihat perubahannya: antah-izin-usaha-2025' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('+ # catatan baru').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('textbox').fill('Naskah ditinjau');
    await dialog.getByRole('button', { name: 'Berlakukan naskah yang baru' }).click();
    await page.getByRole('heading', { level: 1, name: /^9 kartu skor masih memakai naskah/ }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
