// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from './support/keyboard.js';
import { DESK, overflow, PHONE, type Screen, Screens, some, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const HEAD = 'pimpinan.antah-berantah';
const PLANNER = 'perencana.antah-berantah';
const PATH = '/o/antah-berantah/map?period=2025-12';

// A change computes the scorecard anew before it is answered.
const WAIT = { timeout: 30_000 };

const nameOf = (page: Page, code: string): Locator => page.locator(`[data-objective="${code}"]`);
const cardOf = (page: Page, code: string): Locator => page.locator('article', { has: nameOf(page, code) });
/** An arrow is named after what it says. */
const arrowOf = (page: Page, from: string, to: string): Locator =>
  page.getByRole('img', { name: `${from} berakibat pada ${to}`, exact: true });

async function editing(user = PLANNER): Promise<Screen> {
  const screen = await screens.open(user, PATH);
  await screen.page.getByRole('button', { name: 'Ubah peta' }).click();
  await screen.page.getByRole('button', { name: 'Selesai' }).waitFor();
  await nameOf(screen.page, 'SS1').waitFor();
  return screen;
}

async function middle(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (box === null) throw new Error('what is dragged or dropped on is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Locator, to: Locator, beyond = 0): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const [a, b] = [await middle(from), await middle(to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(a.x + 20, a.y - 10, { steps: 4 });
  await page.mouse.move(b.x + beyond, b.y, { steps: 12 });
  await page.mouse.up();
}

const dotOf = (page: Page, code: string): Locator => cardOf(page, code).locator('.react-flow__handle.source');
const undo = (page: Page): Locator => page.getByRole('button', { name: 'Urungkan' });
/** A change was saved, and can be taken back. */
const ready = (page: Page): Promise<void> => expect.poll(() => undo(page).isEnabled(), WAIT).toBe(true);
/** Nothing is on its way to the server any more. */
const still = (page: Page): Promise<void> =>
  expect.poll(() => page.locator('[aria-busy="true"]').count(), WAIT).toBe(0);
/** Codes of the objectives as they are read, lane by lane. */
const order = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-objective]').evaluateAll((all) => all.map((own) => own.getAttribute('data-objective') ?? ''));

describe('the strategy map, looked at', () => {
  it('lights up the chain of an objective and says it in words', async () => {
    const { page, faults, close } = await screens.open(HEAD, PATH);
    await nameOf(page, 'SS8').click();
    const panel = page.getByRole('complementary', { name: 'Sebab dan akibat SS8' });
    await panel.getByRole('button', { name: /^SS13 / }).waitFor();
    expect(await panel.getByRole('button').allTextContents()).toEqual([
      '',
      'SS11 Aparatur kompeten',
      'SS13 Anggaran terkelola optimal',
      'SS4 Layanan cepat dan tepat waktu',
      'SS5 Pengguna layanan puas',
    ]);
    const looks = async (from: string, to: string): Promise<string | null> =>
      arrowOf(page, from, to).locator('[data-look]').getAttribute('data-look');
    // Down to the causes and up to the last effects; not what only shares one of them.
    expect([await looks('SS11', 'SS8'), await looks('SS4', 'SS1'), await looks('SS11', 'SS7')]).toEqual([
      'chain',
      'chain',
      'beside',
    ]);
    await panel.getByText('Insiden keamanan informasi').waitFor();
    await page.keyboard.press('Escape');
    expect(faults).toEqual([]);
    await close();
  });

  it('explains each number, and changes with the period', async () => {
    const { page, close } = await screens.open(HEAD, PATH);
    const score = cardOf(page, 'SS9').locator('[data-figure="objective.SS9.score@period=2025-12"]');
    expect(await score.textContent()).toBe('47,02');
    // Of what is measured in part, how much counts: the service coverage of December is late.
    expect(await cardOf(page, 'SS1').textContent()).toMatch(/2 (dari 3 IKU|of 3 indicators)/);
    await score.click();
    await page.getByRole('dialog').getByText('47,02').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Jun 2025' }).click();
    await page.locator('[data-figure="objective.SS9.score@period=2025-06"]').waitFor();
    await close();
  });

  it.each(some(['pimpinan', 'apip', 'verifikator', 'pemilik'], 2))('is not changed by %s', async (role) => {
    const { page, close } = await screens.open(`${role}.antah-berantah`, PATH);
    await nameOf(page, 'SS1').waitFor();
    expect(await page.getByRole('button', { name: 'Ubah peta' }).count()).toBe(0);
    expect(await dotOf(page, 'SS1').isVisible()).toBe(true);
    expect(await dotOf(page, 'SS1').evaluate((dot) => getComputedStyle(dot).opacity)).toBe('0');
    await close();
  });

  it('is taken along as a picture that says all it needs', async () => {
    const { page, close } = await screens.open(HEAD, PATH);
    await nameOf(page, 'SS1').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ekspor SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('peta-strategi-antah-dinas-2025-2025-12.svg');
    const text = await readFile(await download.path(), 'utf8');
    const found = await page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const texts = [...parsed.querySelectorAll('text')].map((own) => own.textContent ?? '');
      return {
        root: parsed.documentElement.nodeName,
        title: parsed.querySelector('title')?.textContent,
        cards: parsed.querySelectorAll('[data-card]').length,
        lanes: parsed.querySelectorAll('[data-lane]').length,
        links: parsed.querySelectorAll('[data-link]').length,
        legend: parsed.querySelectorAll('[data-legend]').length,
        texts,
      };
    }, text);
    expect(found).toMatchObject({ root: 'svg', cards: 13, lanes: 4, links: 13, legend: 4 });
    expect(found.title).toBe('Peta strategi: Dinas Layanan Warga Kabupaten Antah Berantah, kinerja 2025, Des 2025');
    expect(found.texts).toEqual(expect.arrayContaining(['100,61', 'Istimewa', 'bobot 25 %', 'Merah di bawah 80']));
    expect(found.texts.join(' ')).toContain('Dinas Layanan Warga Kabupaten Antah Berantah');
    await close();
  });

  it('is printed as that picture', async () => {
    const { page, close } = await screens.open(HEAD, PATH);
    await nameOf(page, 'SS1').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('svg text', { hasText: 'Peta strategi: Dinas' }).isVisible()).toBe(true);
    expect(await nameOf(page, 'SS1').isVisible()).toBe(false);
    await close();
  });

  it.each(some(['merak', 'madiun', 'kebumen', 'sampang', 'bone-bolango'], 2))('shows what %s has', async (code) => {
    const { page, faults, close } = await screens.open(`pimpinan.${code}`, `/o/${code}/map`);
    await page.locator('article').first().waitFor();
    expect(await page.locator('[data-figure]').count()).toBeGreaterThan(3);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('says causes and effects in words where there is little room', async () => {
    const { page, close } = await screens.open(HEAD, PATH, { width: PHONE });
    await page.getByText('Disebabkan oleh SS11, SS13. Berakibat pada SS4, SS5.').waitFor();
    expect(await page.locator('.react-flow').count()).toBe(0);
    await page.getByRole('button', { name: 'SS8 Layanan digital andal' }).click();
    await page.getByRole('button', { name: 'SS13 Anggaran terkelola optimal' }).first().waitFor();
    await close();
  });

  it.each(
    some(
      [
        { width: PHONE, language: 'id', colorScheme: 'dark' },
        { width: DESK, language: 'en', colorScheme: 'light' },
        { width: PHONE, language: 'en', colorScheme: 'light' },
        { width: DESK, language: 'id', colorScheme: 'dark' },
      ] as const,
      1,
    ),
  )('is accessible and fits at $width px in $language', async (display) => {
    const { page, faults, close } = await screens.open(PLANNER, PATH, display);
    const name = display.width === PHONE ? page.getByRole('button', { name: /^SS8 / }) : nameOf(page, 'SS8');
    await name.click();
    await page.getByRole('button', { name: display.language === 'id' ? 'Ubah peta' : 'Edit map' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the strategy map, changed', () => {
  it('makes a link by dragging from card to card, says why a second one is refused, and takes it back', async () => {
    const { page, close } = await editing();
    await drag(page, dotOf(page, 'SS12'), cardOf(page, 'SS10'));
    await arrowOf(page, 'SS12', 'SS10').waitFor();
    await page.getByRole('status').getByText('SS12 kini berakibat pada SS10').waitFor();
    await ready(page);
    await drag(page, dotOf(page, 'SS12'), cardOf(page, 'SS10'));
    await page.getByRole('alert').getByText('SS12 > SS10').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Tutup' }).click();
    await close();
    // The same by another, who takes his own link back.
    const again = await editing('admin.antah-berantah');
    await drag(again.page, dotOf(again.page, 'SS13'), cardOf(again.page, 'SS9'));
    await arrowOf(again.page, 'SS13', 'SS9').waitFor();
    await ready(again.page);
    await undo(again.page).click();
    await expect.poll(() => arrowOf(again.page, 'SS13', 'SS9').count(), WAIT).toBe(0);
    await still(again.page);
    await again.page.reload();
    await arrowOf(again.page, 'SS12', 'SS10').waitFor();
    expect(await arrowOf(again.page, 'SS13', 'SS9').count()).toBe(0);
    expect(again.faults).toEqual([]);
    await again.close();
  });

  it('moves a card within its lane and into another, and back', async () => {
    const { page, faults, close } = await editing();
    const first = await order(page);
    expect(first).toEqual(Array.from({ length: 13 }, (_, i) => `SS${i + 1}`));
    await drag(page, cardOf(page, 'SS4'), cardOf(page, 'SS5'), 80);
    await expect.poll(() => order(page), WAIT).toEqual(['SS1', 'SS2', 'SS3', 'SS5', 'SS4', ...first.slice(5)]);
    await undo(page).click();
    await expect.poll(() => order(page), WAIT).toEqual(first);
    await still(page);
    await drag(page, cardOf(page, 'SS6'), cardOf(page, 'SS2'), -80);
    await expect.poll(() => order(page), WAIT).toEqual(['SS1', 'SS6', 'SS2', 'SS3', 'SS4', 'SS5', ...first.slice(6)]);
    await ready(page);
    await undo(page).click();
    await expect.poll(() => order(page), WAIT).toEqual(first);
    await still(page);
    expect(faults).toEqual([]);
    await close();
  });

  it('adds, moves, removes and takes back by keyboard alone', async () => {
    const { page, faults, close } = await screens.open(PLANNER, PATH);
    await nameOf(page, 'SS1').waitFor();
    await tabTo(page, 'Ubah peta');
    await page.keyboard.press('Enter');
    await tabTo(page, /^SS9 /);
    await page.keyboard.press('Enter');
    // A further effect.
    await tabTo(page, 'Tambah akibat');
    // Arrows rather than letters: these are taken together only where they are typed fast enough.
    const chosen = (): Promise<string> => page.locator('select:focus').inputValue();
    for (let i = 0; i < 12 && (await chosen()) !== 'SS4'; i += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Tambah akibat: SS4 Layanan cepat dan tepat waktu');
    await page.keyboard.press('Enter');
    await arrowOf(page, 'SS9', 'SS4').waitFor();
    await ready(page);
    // Gone again, with a reason.
    await page.keyboard.press('Escape');
    await tabTo(page, 'Hapus hubungan SS9 ke SS4');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' }).waitFor();
    await page.keyboard.type('Tidak terbukti');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => arrowOf(page, 'SS9', 'SS4').count(), WAIT).toBe(0);
    // Taken back, and the way back again.
    await ready(page);
    await page.keyboard.press('Control+z');
    await arrowOf(page, 'SS9', 'SS4').waitFor();
    await still(page);
    await nameOf(page, 'SS9').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await order(page)).slice(6, 10), WAIT).toEqual(['SS7', 'SS8', 'SS10', 'SS9']);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-objective'))).toBe('SS9');
    await ready(page);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await order(page)).slice(6, 10), WAIT).toEqual(['SS7', 'SS8', 'SS9', 'SS10']);
    await still(page);
    expect(faults).toEqual([]);
    await close();
  });

  it('takes a new objective, renames it, and lets it go while nothing measures it; a circle is refused', async () => {
    const { page, faults, close } = await editing();
    await page.getByRole('button', { name: 'Tambah sasaran' }).click();
    const adding = page.getByRole('dialog', { name: 'Tambah sasaran strategis' });
    expect(await adding.getByLabel('Kode').inputValue()).toBe('SS14');
    await adding.getByLabel('Nama', { exact: true }).fill('Data terbuka bagi warga');
    // A code that is taken is said beside its field, and nothing typed is lost.
    await adding.getByLabel('Kode').fill('SS1');
    await adding.getByRole('button', { name: 'Tambahkan sasaran' }).click();
    await expect.poll(() => adding.getByLabel('Kode').getAttribute('aria-invalid'), WAIT).toBe('true');
    expect(await adding.getByLabel('Nama', { exact: true }).inputValue()).toBe('Data terbuka bagi warga');
    expect(await violations(page)).toEqual([]);
    await adding.getByLabel('Kode').fill('SS14');
    await adding.getByLabel('Perspektif').selectOption({ label: 'Pengguna layanan' });
    await adding.getByRole('button', { name: 'Tambahkan sasaran' }).click();
    await adding.waitFor({ state: 'detached' });
    const panel = page.getByRole('complementary', { name: 'Sebab dan akibat SS14' });
    await panel.getByRole('button', { name: 'Ubah nama' }).click();
    const renaming = page.getByRole('dialog', { name: 'Ubah nama SS14' });
    await renaming.getByLabel('Nama', { exact: true }).fill('Data terbuka dan dipakai warga');
    await renaming.getByRole('button', { name: 'Ubah nama' }).click();
    await renaming.waitFor({ state: 'detached' });
    await panel.getByRole('heading', { name: 'SS14 Data terbuka dan dipakai warga' }).waitFor();
    await panel.getByRole('button', { name: 'Hapus', exact: true }).click();
    const removing = page.getByRole('dialog', { name: 'Hapus SS14?' });
    await removing.getByRole('textbox').fill('Belum ada ukurannya');
    await removing.getByRole('button', { name: 'Hapus sasaran' }).click();
    await expect.poll(() => nameOf(page, 'SS14').count(), WAIT).toBe(0);
    await ready(page);
    // One that indicators measure stays, and the panel says why; effects do not lead back to their causes.
    await nameOf(page, 'SS1').click();
    const measured = page.getByRole('complementary', { name: 'Sebab dan akibat SS1' });
    expect(await measured.getByRole('button', { name: 'Hapus', exact: true }).isDisabled()).toBe(true);
    await measured.getByText('Dapat dihapus setelah 3 IKU-nya dipindahkan ke sasaran lain.').waitFor();
    await measured.getByRole('combobox', { name: 'Tambah akibat' }).selectOption('SS4');
    await measured.getByRole('button', { name: /^Tambah akibat: SS4/ }).click();
    await measured.getByRole('alert').getByText('SS1 tidak dapat menjadi sebab SS4.').waitFor();
    await still(page);
    // What is refused is written down by the browser too.
    expect(faults.filter((fault) => !/status of (409|422)/.test(fault))).toEqual([]);
    await close();
  });

  it('overwrites nothing that somebody else has changed meanwhile', async () => {
    const { page, context, close } = await screens.open(PLANNER, PATH);
    // Without the news from the server the screen does not learn of the change.
    await page.route('**/events', (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Ubah peta' }).click();
    const base = '/api/organisations/antah-berantah/scorecards';
    const { items } = await (await context.request.get(`${base}?limit=50`)).json();
    const { id } = items.find(({ code }: { code: string }) => code === 'antah-dinas-2025');
    const { items: all } = await (await context.request.get(`${base}/${id}/objectives?limit=50`)).json();
    const own = all.find(({ code }: { code: string }) => code === 'SS7');
    const changed = await context.request.patch(`${base}/${id}/objectives/${own.id}`, {
      data: { body: { ...own.body, label: { id: 'Perizinan tertib dan cepat', en: 'Orderly and fast licensing' } } },
      headers: { 'if-match': `"r${own.revision}"`, origin: screens.server.address },
    });
    expect(changed.ok(), await changed.text()).toBe(true);
    await nameOf(page, 'SS7').focus();
    await page.keyboard.press('Shift+ArrowUp');
    await page.getByRole('alert').getByText('Tidak ada yang ditimpa; peta menunjukkan keadaan sekarang.').waitFor();
    await page.getByText('Perizinan tertib dan cepat').first().waitFor();
    expect(await order(page)).toEqual(Array.from({ length: 13 }, (_, i) => `SS${i + 1}`));
    await close();
  });
});
