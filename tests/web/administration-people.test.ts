import type { APIRequestContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

const BASE = '/api/organisations/antah-berantah';
const HOME = '/o/antah-berantah/administration';
const ADMINISTRATOR = 'admin.antah-berantah';
const OWN_PASSWORD = 'angin laut di bukit';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

// biome-ignore lint/suspicious/noExplicitAny: answers of any operation
async function ask(request: APIRequestContext, path: string): Promise<any> {
  const answer = await request.get(path);
  if (!answer.ok()) throw new Error(await answer.text());
  return answer.json();
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any operation
async function send(request: APIRequestContext, path: string, data: object): Promise<any> {
  const answer = await request.post(path, { data, headers: { origin: screens.server.address } });
  if (!answer.ok()) throw new Error(await answer.text());
  return answer.json();
}

const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
const detail = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

const DISPLAYS = [
  { width: PHONE, language: 'id' },
  { width: DESK, language: 'en' },
  { width: PHONE, language: 'en', colorScheme: 'dark' },
  { width: DESK, language: 'id', colorScheme: 'dark' },
] as const;

describe('administration', () => {
  it.each(some(DISPLAYS, 1))('is accessible and fits with one opened, at $width px in $language', async (of) => {
    const { page, faults, close } = await screens.open(ADMINISTRATOR, HOME, of);
    const check = async (): Promise<void> => {
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    };
    await row(page, /adu-info/).click();
    await page.getByRole('heading', { level: 3, name: /Riwayat|History/ }).waitFor();
    await check();
    await page.goto(`${HOME}/people`);
    await page.getByRole('button', { name: /^Verifikator/ }).click();
    await page.getByRole('heading', { level: 2, name: /^Verifikator/ }).waitFor();
    await check();
    expect(faults).toEqual([]);
    await close();
  });
});

describe('units', () => {
  it('are made, renamed, moved and closed, and say what happened to them', async () => {
    const { page, faults, close } = await screens.open(ADMINISTRATOR, HOME);
    await row(page, /adu-info/).click();
    await page.getByRole('button', { name: 'Unit bawahan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nama', { exact: true }).fill('Subseksi Arsip');
    await dialog.getByLabel('Kode').fill('arsip');
    await dialog.getByRole('button', { name: 'Buat unit' }).click();
    const own = detail(page, 'Subseksi Arsip');
    await own.getByText('Dibentuk dengan nama “Subseksi Arsip”').waitFor();
    await own.getByText('Seksi Informasi Publik').waitFor();
    expect(await row(page, /Subseksi Arsip/).getAttribute('aria-level')).toBe('4');

    await own.getByRole('button', { name: 'Ubah nama' }).click();
    await dialog.getByLabel('Nama', { exact: true }).fill('Subseksi Dokumentasi');
    await dialog.getByLabel('Alasan').fill('Keputusan kepala dinas');
    await dialog.getByRole('button', { name: 'Ubah nama' }).click();
    const renamed = detail(page, 'Subseksi Dokumentasi');
    await renamed.getByText('Nama berubah dari “Subseksi Arsip” menjadi “Subseksi Dokumentasi”').waitFor();
    await renamed.getByText('Keputusan kepala dinas').waitFor();

    await renamed.getByRole('button', { name: 'Pindahkan' }).click();
    await dialog.getByRole('combobox', { name: 'Di bawah' }).fill('sarana-loket');
    await page.getByRole('option', { name: /sarana-loket/ }).click();
    await dialog.getByLabel('Alasan').fill('Penataan arsip');
    await dialog.getByRole('button', { name: 'Pindahkan' }).click();
    await renamed.getByText('Dipindahkan dari Seksi Informasi Publik ke Seksi Loket dan Gerai').waitFor();

    await renamed.getByRole('button', { name: 'Tutup unit' }).click();
    await dialog.getByLabel('Alasan').fill('Tugasnya selesai');
    await dialog.getByRole('button', { name: 'Tutup unit' }).click();
    await renamed.getByText('Ditutup', { exact: true }).waitFor();
    expect(await renamed.getByRole('button', { name: 'Ubah nama' }).count()).toBe(0);
    expect(await row(page, /Subseksi Dokumentasi/).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Termasuk yang ditutup' }).check();
    expect(await row(page, /Subseksi Dokumentasi/).innerText()).toContain('ditutup');
    expect(faults).toEqual([]);
    await close();
  });

  it('that have others below are not closed, and are not moved below these', async () => {
    const { page, close } = await screens.open(ADMINISTRATOR, HOME);
    await row(page, /Bidang Perizinan/).click();
    await page.getByRole('button', { name: 'Pindahkan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Unit tidak dapat ditempatkan di bawah dirinya sendiri').waitFor();
    await dialog.getByRole('combobox', { name: 'Di bawah' }).fill('izin');
    await page.getByText('Tidak ada unit dengan nama itu.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await page.getByRole('button', { name: 'Tutup unit' }).click();
    await dialog.getByLabel('Alasan').fill('Dicoba saja');
    await dialog.getByRole('button', { name: 'Tutup unit' }).click();
    const alert = dialog.getByRole('alert');
    expect(await alert.innerText()).toContain('Unit izin masih mempunyai bawahan.');
    expect(await alert.innerText()).toContain('Pindahkan atau tutup bawahannya lebih dahulu.');
    await close();
  });

  it('are gone through by arrows, folded, opened and found by text', async () => {
    const { page, faults, close } = await screens.open(ADMINISTRATOR, HOME);
    const focused = (): Promise<string> => page.evaluate('document.activeElement.innerText.split("\\t")[0].trim()');
    await page.getByRole('textbox', { name: 'Cari unit' }).focus();
    const isRow = () => page.evaluate('document.activeElement.matches("tr")');
    for (let i = 0; i < 2 && !(await isRow()); i += 1) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Dinas Layanan Warga/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Bidang Pengaduan dan Informasi adu');
    await page.keyboard.press('ArrowLeft');
    expect(await row(page, /adu-info/).count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Seksi Informasi Publik adu-info');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Bidang Pengaduan dan Informasi adu');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Seksi Loket dan Gerai sarana-loket');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Seksi Loket dan Gerai');
    await page.getByRole('textbox', { name: 'Cari unit' }).fill('usaha khayal');
    expect(await page.locator('tr[aria-level]').count()).toBe(3);
    await page.getByRole('textbox', { name: 'Cari unit' }).fill('tidak ada');
    await page.getByText('Tidak ada unit dengan nama itu.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('are read, and not changed, by whoever has no such role', async () => {
    const { page, faults, close } = await screens.open('verifikator.antah-berantah', HOME);
    await row(page, /adu-info/).click();
    await page.getByRole('heading', { name: 'Riwayat' }).waitFor();
    for (const name of ['Unit baru', 'Unit bawahan', 'Ubah nama', 'Pindahkan', 'Gabung', 'Tutup unit'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    await page.goto(`${HOME}/tokens`);
    await page.getByRole('heading', { name: 'Anda tidak memiliki akses ke halaman ini' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});

describe('people', () => {
  it('are invited, sign in by the link, see what their role allows, and no more once it has ended', async () => {
    const { page, faults, close } = await screens.open(ADMINISTRATOR, `${HOME}/people`);
    await page.getByRole('button', { name: 'Undang pengguna' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nama', { exact: true }).fill('Siti Rahma');
    await dialog.getByLabel('Alamat surel').fill('siti@example.go.id');
    await dialog.getByRole('combobox', { name: 'Peran' }).click();
    await page.getByRole('option', { name: 'Verifikator' }).click();
    await dialog.getByText('Memverifikasi nilai yang diajukan').waitFor();
    await dialog.getByRole('combobox', { name: 'Atas unit' }).fill('perizinan');
    await page.getByRole('option', { name: /Bidang Perizinan/ }).click();
    await dialog.getByRole('button', { name: 'Undang', exact: true }).click();
    const link = await dialog.getByTestId('once-shown').innerText();
    expect(link).toMatch(/\/set-password#[\w-]{43}$/);
    await dialog.getByRole('button', { name: 'Selesai' }).click();
    expect(await row(page, /Siti Rahma/).innerText()).toMatch(/Verifikator Bidang Perizinan[\s\S]*belum pernah masuk/);

    const invited = await screens.open(null, `/set-password${new URL(link).hash}`);
    await invited.page.locator('input[name=password]').fill(OWN_PASSWORD);
    await invited.page.keyboard.press('Enter');
    await invited.page.locator('input[name=name]').fill('siti@example.go.id');
    await invited.page.locator('input[name=password]').fill(OWN_PASSWORD);
    await invited.page.keyboard.press('Enter');
    await invited.page.waitForURL('**/o/antah-berantah/overview**');
    await invited.page.getByRole('link', { name: /Kotak masuk/ }).waitFor();
    expect(await invited.page.getByRole('link', { name: 'Pengisian' }).count()).toBe(0);
    const { items } = await ask(invited.context.request, `${BASE}/scorecards?limit=200`);
    const codes = items.map(({ code }: { code: string }) => code);
    expect(
      codes.every((code: string) => code.includes('izin')),
      codes.join(' '),
    ).toBe(true);
    expect(codes.length).toBe(3);

    await page.reload();
    await page.getByRole('button', { name: 'Siti Rahma' }).click();
    const own = detail(page, 'Siti Rahma');
    await own.getByText('Verifikator · Bidang Perizinan').waitFor();
    await own.getByRole('button', { name: /Akhiri peran Verifikator/ }).click();
    await dialog.getByLabel('Alasan').fill('Pindah tugas');
    await dialog.getByRole('button', { name: 'Akhiri peran' }).click();
    await own.getByText('Tidak ada; ia tidak dapat melihat organisasi ini.').waitFor();
    expect((await invited.context.request.get(`${BASE}/units`)).status()).toBe(404);
    expect(await page.getByRole('button', { name: 'Siti Rahma' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Termasuk yang tidak berperan lagi' }).check();
    await page.getByRole('button', { name: 'Siti Rahma' }).waitFor();
    expect(faults).toEqual([]);
    await invited.close();
    await close();
  });

  it('are given a role until a day, and a second time are refused in the words of the server', async () => {
    const { page, close } = await screens.open(ADMINISTRATOR, `${HOME}/people`);
    await page.getByRole('button', { name: /^Perencana/ }).click();
    const give = async (): Promise<void> => {
      await detail(page, /^Perencana/)
        .getByRole('button', { name: 'Beri peran' })
        .click();
      await page.getByRole('dialog').getByLabel('Hari terakhir').fill('2099-12-31');
      await page.getByRole('dialog').getByRole('button', { name: 'Beri peran' }).click();
    };
    await give();
    await page.getByText('sampai 31 Des 2099').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await give();
    await page.getByRole('dialog').getByText('Orang ini sudah mempunyai peran itu.').waitFor();
    await close();
  });

  it('keep their last administrator', async () => {
    const { page, close } = await screens.open(ADMINISTRATOR, `${HOME}/people`);
    await page.getByRole('button', { name: /^Administrator/ }).click();
    await page.getByRole('button', { name: /Akhiri peran Administrator/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('Dicoba saja');
    await dialog.getByRole('button', { name: 'Akhiri peran' }).click();
    await dialog.getByText('Ini administrator terakhir atas seluruh organisasi.').waitFor();
    await close();
  });

  it('hand over what they own before they are deactivated', async () => {
    const { page, context, faults, close } = await screens.open(ADMINISTRATOR, `${HOME}/people`);
    const { request } = context;
    const invite = (name: string) =>
      send(request, `${BASE}/users`, {
        name,
        email: `${name.toLowerCase()}@example.go.id`,
        grants: [{ role: 'data-owner' }],
      });
    const [{ user: before }, { user: after }] = [await invite('Wayan'), await invite('Made')];
    const { items } = await ask(request, `${BASE}/scorecards?limit=200`);
    const scorecardId = items.find(({ code }: { code: string }) => code === 'antah-dinas-2025').id;
    await send(request, `${BASE}/data-owners`, { scorecardId, subject: 'indicator:1b', userId: before.id });
    await page.reload();
    await page.getByRole('button', { name: 'Wayan' }).click();
    await detail(page, 'Wayan').getByRole('button', { name: 'Nonaktifkan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 indikator atau masukan masih dipercayakan kepadanya').waitFor();
    await dialog.getByRole('button', { name: 'Serah terima' }).click();
    await dialog.getByRole('combobox', { name: 'Kepada siapa' }).fill('made');
    await page.getByRole('option', { name: /Made/ }).click();
    await dialog.getByLabel('Alasan').fill('Mutasi');
    await dialog.getByRole('button', { name: 'Serah terima' }).click();
    await page.getByRole('dialog', { name: 'Nonaktifkan Wayan' }).getByLabel('Alasan').fill('Mutasi');
    expect(await dialog.getByText('masih dipercayakan').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Nonaktifkan' }).click();
    await detail(page, 'Wayan').getByText('Tidak ada; ia tidak dapat melihat organisasi ini.').waitFor();
    const taken = await ask(request, `${BASE}/data-owners?userId=${after.id}`);
    expect(taken.items.map(({ subject }: { subject: string }) => subject)).toEqual(['indicator:1b']);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('tokens', () => {
  it('of anybody are seen and revoked, and then refused', async () => {
    const owner = await screens.open('pemilik.antah-berantah', '/account');
    const made = await send(owner.context.request, '/api/tokens', { name: 'Gudang data', scope: 'read', days: 30 });
    const status = async (): Promise<number> =>
      (await fetch(`${screens.server.address}${BASE}/units`, { headers: { authorization: `Bearer ${made.token}` } }))
        .status;
    expect(await status()).toBe(200);
    const { page, faults, close } = await screens.open(ADMINISTRATOR, `${HOME}/tokens`);
    await page.getByRole('heading', { level: 1, name: '1 token berlaku di organisasi ini' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(made.token);
    expect(await row(page, /Gudang data/).innerText()).toContain('Pemilik data');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cabut token Gudang data' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Alasan').fill('Tidak dipakai lagi');
    await dialog.getByRole('button', { name: 'Cabut token' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tidak ada program yang mengakses organisasi ini' }).waitFor();
    await page.getByRole('checkbox', { name: 'Termasuk yang sudah berakhir' }).check();
    expect(await row(page, /Gudang data/).innerText()).toContain('dicabut');
    expect(await status()).toBe(401);
    expect(faults).toEqual([]);
    await owner.close();
    await close();
  });
});
