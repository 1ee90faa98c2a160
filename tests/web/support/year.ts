// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { at, type Screen, type Screens, signIn, some } from './screens.js';

const PASSWORDS = { siti: 'jembatan merah pagi hari', others: 'perahu kertas di hulu' } as const;
const YEAR = '2025';
const HOME = '/o/dinas-contoh';

const OBJECTIVES = `Kode\tSasaran strategis\tPerspektif
SS1\tManfaat nyata bagi warga\tstakeholder
SS2\tLayanan yang memuaskan\tPengguna layanan
SS3\tProses yang cepat\tinternal-process
SS4\tPegawai yang cakap\tlearning-growth`;
const INDICATORS = `No.\tIndikator Kinerja Utama\tSasaran Strategis\tSatuan\tTarget ${YEAR}\tPolarisasi\tKonsolidasi\tPIC
1a\tWarga yang terlayani\tSS1\torang\t100\tMaksimalkan\trata-rata\tbudi@example.go.id
2a\tIndeks kepuasan masyarakat\tSS2\tindeks\t80\tMaksimalkan\tterakhir\tbudi@example.go.id
3a\tWaktu penyelesaian izin\tSS3\thari\t5\tMinimalkan\trata-rata\tbudi@example.go.id
4a\tJam pelatihan per pegawai\tSS4\tjam\t10\tMaksimalkan\trata-rata\tbudi@example.go.id`;
const PEOPLE = `Nama\tSurel\tPeran\tUnit
Budi Santoso\tbudi@example.go.id\tpemilik data\tDinas Layanan Contoh
Vera Wati\tvera@example.go.id\tverifikator\t
Kepala Dinas\tkepala@example.go.id\tpimpinan\t`;

const EVERY_SCREEN = [
  ...['overview', 'map', 'scorecard', 'entry', 'inbox'],
  ...['units', 'people', 'periods', 'methods', 'tokens', 'audit-log'].map((area) => `administration/${area}`),
] as const;

/** Realisations of a month, from 1: by indicator, in the order of the table. */
const MONTH = (month: number): readonly number[] => [90 + month, 69 + month, 4, 10];

/**
 * By hand, after each quarter: the mean of 91, 92, ... against 100; the last of 70, 71, ... against 80; 4 days where 5 may be taken,
 * at least 120 however it is read; as many hours as planned, 100. The whole is their mean, each a perspective of 25 %.
 */
const QUARTERS = [
  { last: '03', whole: '100,50' }, // (92 + 90 + 120 + 100) / 4
  { last: '06', whole: '101,81' }, // (93,5 + 93,75 + 120 + 100) / 4 = 101,8125
  { last: '09', whole: '103,13' }, // (95 + 97,5 + 120 + 100) / 4 = 103,125
  { last: '12', whole: '104,44' }, // (96,5 + 101,25 + 120 + 100) / 4 = 104,4375
] as const;

/** From an empty installation to an approved December: one scorecard, its people, and every month of a year. `token` is of the first administrator. */
export async function walkTheYear(screens: Screens, token: string): Promise<void> {
  const planner = await setUp(screens, token);
  const links = await invite(planner.page);
  for (const [i, name] of ['budi', 'vera', 'kepala'].entries()) await accept(screens, links[i] ?? '', name);
  const [budi, vera, kepala] = [
    await as(screens, 'budi', '/entry'),
    await as(screens, 'vera', '/inbox'),
    await as(screens, 'kepala', '/overview'),
  ];
  const watching = await as(screens, 'siti', '/overview', PASSWORDS.siti);
  for (const [i, quarter] of QUARTERS.entries()) {
    await enterQuarter(budi.page, i);
    await takeAll(vera.page, 12);
    await takeAll(kepala.page, 12);
    // Whoever has the overview open sees it without asking.
    await watching.page.goto(`${HOME}/overview?period=${YEAR}-${quarter.last}`);
    await watching.page.locator(`[data-figure="scorecard.score@period=${YEAR}-${quarter.last}"]`).first().waitFor();
    await expect
      .poll(() => watching.page.locator('[data-figure^="scorecard.score"]').first().innerText(), { timeout: 15_000 })
      .toBe(quarter.whole);
  }
  await atTheEnd(kepala.page);
  await lock(planner.page, 'Des 2025');
  await correct(budi.page, '110', 'Berita acara rekonsiliasi');
  await takeAll(vera.page, 1);
  await takeAll(kepala.page, 1);
  // The mean of 91 to 101 and 110 is 97,1667: (97,1667 + 101,25 + 120 + 100) / 4 = 104,6042.
  await expect
    .poll(() => watching.page.locator('[data-figure^="scorecard.score"]').first().innerText(), { timeout: 15_000 })
    .toBe('104,60');
  await visitEvery(planner, [...EVERY_SCREEN, 'indicator/1a', 'indicator/3a']);
  for (const screen of [budi, vera, kepala, watching, planner]) {
    expect(screen.faults).toEqual([]);
    await screen.close();
  }
}

async function setUp(screens: Screens, token: string): Promise<Screen> {
  const screen = await screens.open(null, `/first-administrator#${token}`);
  const { page } = screen;
  await page.getByLabel('Nama Anda').fill('Siti Rahma');
  await page.getByLabel('Alamat surel').fill('siti@example.go.id');
  await page.locator('input[name=password]').fill(PASSWORDS.siti);
  await page.keyboard.press('Enter');
  await page.getByText('Akun Anda sudah dibuat').waitFor();
  await page.locator('input[name=password]').fill(PASSWORDS.siti);
  await page.keyboard.press('Enter');
  await page.waitForURL(at('/set-up'));
  await page.getByLabel('Nama', { exact: true }).fill('Dinas Layanan Contoh');
  await page.getByLabel('Kode', { exact: true }).fill('dinas-contoh');
  await next(page, 'Buat organisasi', 'units');
  // With nothing in it yet, every screen says what to do.
  const empty = await screen.context.newPage();
  await visitEvery({ ...screen, page: empty }, EVERY_SCREEN);
  await empty.close();
  await page.getByRole('textbox', { name: 'Unit' }).fill('Dinas Layanan Contoh');
  await next(page, 'Buat 1 unit', 'periods');
  await page.getByLabel('Tahun').fill(YEAR);
  await page.getByRole('combobox', { name: 'Frekuensi pengisian realisasi' }).click();
  await page.getByRole('option', { name: 'setiap bulan' }).click();
  await next(page, 'Buat 12 periode', 'method');
  await page.locator('input[value=blank]').check();
  await next(page, 'Lanjutkan', 'objectives');
  await page.getByRole('textbox', { name: 'Sasaran strategis' }).fill(OBJECTIVES);
  await page.getByRole('button', { name: 'Baca tabel' }).click();
  await page.getByRole('table').nth(1).waitFor();
  await next(page, 'Lanjutkan', 'indicators');
  await page.getByRole('textbox', { name: 'Indikator' }).fill(INDICATORS);
  await page.getByRole('button', { name: 'Baca tabel' }).click();
  await next(page, 'Buat kartu skor', 'people');
  return screen;
}

async function next(page: Page, name: string, step: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL(`**step=${step}**`);
}

async function invite(page: Page): Promise<readonly string[]> {
  await page.getByRole('textbox', { name: 'Orang' }).fill(PEOPLE);
  await page.getByRole('button', { name: 'Baca tabel' }).click();
  await page.getByRole('button', { name: 'Undang 3 orang' }).click();
  await page.getByRole('button', { name: 'Ke langkah akhir' }).waitFor();
  return page.getByTestId('invitations').locator('code').allTextContents();
}

async function accept(screens: Screens, link: string, name: string): Promise<void> {
  const { page, close } = await screens.open(null, `/set-password${new URL(link).hash}`);
  await page.locator('input[name=password]').fill(PASSWORDS.others);
  await page.keyboard.press('Enter');
  await page.getByText('Kata sandi Anda sudah dibuat').waitFor();
  await page.locator('input[name=name]').fill(`${name}@example.go.id`);
  await page.locator('input[name=password]').fill(PASSWORDS.others);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${HOME}/overview**`);
  await close();
}

async function as(screens: Screens, name: string, path: string, password: string = PASSWORDS.others): Promise<Screen> {
  const screen = await screens.open(null, '/sign-in');
  await signIn(screen.context, `${name}@example.go.id`, password);
  await screen.page.goto(`${HOME}${path}`);
  return screen;
}

/** Pastes the three months of a quarter into the grid as from a spreadsheet, and submits them. */
async function enterQuarter(page: Page, quarter: number): Promise<void> {
  const months = [1, 2, 3].map((own) => quarter * 3 + own);
  const first = `${YEAR}-${String(months[0]).padStart(2, '0')}`;
  await page.goto(`${HOME}/entry?period=${first}`);
  await page.locator(`td[data-key^="indicator.1a.realised"][data-key$="@${first}"]`).click();
  const block = [0, 1, 2, 3].map((row) => months.map((month) => String(MONTH(month)[row])).join('\t')).join('\n');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, block);
  await page.getByText('Ditempel: 12 sel, 12 terbaca').waitFor();
  await page.getByText(/^Tersimpan pukul/).waitFor();
  await page.getByRole('button', { name: 'Ajukan 12 nilai' }).click();
  await page.getByRole('button', { name: 'Ajukan 0 nilai' }).waitFor();
}

/** In the inbox: all that waits, at once. */
async function takeAll(page: Page, count: number): Promise<void> {
  await page.goto(`${HOME}/inbox`);
  await page.getByRole('heading', { level: 1, name: `${count} nilai menunggu Anda` }).waitFor();
  await page.getByRole('checkbox', { name: 'Pilih semua' }).check();
  await page
    .getByRole('button', { name: /^(Verifikasi|Setujui)$/ })
    .last()
    .click();
  await page.getByText(new RegExp(`^${count} nilai (diverifikasi|disetujui)\\.$`)).waitFor();
}

/** Opens screens, in the proof in both languages: each has its heading, in the language that was chosen, and nothing goes wrong in it. */
async function visitEvery({ page, faults }: Pick<Screen, 'page' | 'faults'>, paths: readonly string[]): Promise<void> {
  const languages = [
    ['en', 'English'],
    ['id', 'Bahasa Indonesia'],
  ] as const;
  for (const [language, name] of some(languages, 1)) {
    await page.goto(`${HOME}/overview`);
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator(`html[lang=${language}]`).waitFor();
    for (const path of paths) {
      await page.goto(`${HOME}/${path}`);
      await page.getByRole('heading').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await page.evaluate(() => document.documentElement.lang)]).toEqual([path, language]);
      expect([path, await page.getByRole('alert').allInnerTexts(), faults]).toEqual([path, [], []]);
    }
  }
  await page.getByRole('button', { name: 'Bahasa Indonesia', exact: true }).click();
  await page.locator('html[lang=id]').waitFor();
}

/** Closes and locks a period in administration. */
async function lock(page: Page, name: string): Promise<void> {
  await page.goto(`${HOME}/administration/periods`);
  for (const [button, state] of [
    ['Tutup', 'ditutup'],
    ['Kunci', 'dikunci'],
  ] as const) {
    await page.getByRole('button', { name: `${button}: ${name}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).last().click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .getByText(state)
      .waitFor();
  }
}

/** Corrects a value of December after it was locked: with a reason, or not at all. */
async function correct(page: Page, value: string, reason: string): Promise<void> {
  await page.goto(`${HOME}/entry?period=${YEAR}-12`);
  const cell = page.locator(`td[data-key^="indicator.1a.realised"][data-key$="@${YEAR}-12"]`);
  await cell.click();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  await page.getByText('1a Desember: koreksi memerlukan alasan').waitFor();
  await page.getByLabel('Alasan', { exact: true }).fill(reason);
  await page.getByRole('button', { name: 'Koreksi dengan alasan ini' }).click();
  await page.getByText(/^Tersimpan pukul/).waitFor();
  await page.getByRole('button', { name: 'Ajukan 1 nilai' }).click();
  await page.getByRole('button', { name: 'Ajukan 0 nilai' }).waitFor();
}

/** What the head has of it in the end: the finding, why it is so, and the course of an indicator. */
async function atTheEnd(page: Page): Promise<void> {
  await page.goto(`${HOME}/overview?period=${YEAR}-12`);
  await page.getByRole('heading', { level: 1, name: /Kinerja/ }).waitFor();
  await page.locator('[data-figure^="scorecard.score"]').first().click();
  await page.getByRole('dialog').getByText('104,44').first().waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${HOME}/indicator/1a?period=${YEAR}-12`);
  await page.getByRole('heading', { level: 1, name: /Warga yang terlayani: .*96,5/ }).waitFor();
  await page.getByRole('table').first().getByRole('row').nth(12).waitFor();
}
