import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, overflow, PHONE, type Screen, Screens, some, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const OWNER = 'pemilik.merak';
const PLANNER = 'perencana.merak';
const PATH = '/o/merak/entry';

/** A cell of a row of the grid, by the code of its indicator. */
const cellOf = (page: Page, code: string) => page.locator(`td[data-key="indicator.${code}.realised {}@2022"]`);

async function open(user = OWNER, path = PATH): Promise<Screen> {
  const screen = await screens.open(user, path);
  await screen.page.getByRole('grid').waitFor();
  return screen;
}

/** Types into a cell by keys alone, from where the cell is reached by a press. */
async function type(page: Page, code: string, text: string): Promise<void> {
  await cellOf(page, code).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const saved = (page: Page) => page.getByText(/^Tersimpan pukul/).waitFor();

async function isInWindow(page: Page, part: Locator): Promise<boolean> {
  const [box, height] = [await part.boundingBox(), await page.evaluate(() => innerHeight)];
  return box !== null && box.y >= 0 && box.y + box.height <= height + 1;
}

/** What the server has of a cell. */
async function stored(
  screen: Screen,
  code: string,
): Promise<{ revision: number; value: string; state: string; evidence: number } | null> {
  const { request } = screen.context;
  const cards = await (await request.get('/api/organisations/merak/scorecards')).json();
  const answer = await request.get(`/api/organisations/merak/scorecards/${cards.items[0].id}/entry?period=2022`);
  const { rows } = await answer.json();
  return rows.find(({ indicator }: { indicator: string | null }) => indicator === code).cells[0].fact;
}

describe('the entry grid', () => {
  it('takes a pasted block, shows what it comes to, and undoes it', async () => {
    const { page, faults, close } = await open();
    await cellOf(page, '11a-N').click();
    await paste(page, '79,90\n83.4\n88,5\n');
    await page.getByText('Ditempel: 3 sel, 3 terbaca').waitFor();
    expect(await cellOf(page, '11b-N').textContent()).toContain('83,4');
    // 79,90 / 78 x 100 = 102,4359
    await page.getByRole('row', { name: /11a-N/ }).getByText('102,44').waitFor();
    await page.keyboard.press('Control+z');
    expect(await cellOf(page, '11a-N').textContent()).toContain('kosong');
    await page.keyboard.press('Control+y');
    expect(await cellOf(page, '11a-N').textContent()).toContain('79,90');
    await page.keyboard.press('Control+z');
    expect(faults).toEqual([]);
    await close();
  });

  it('offers the exact conversion of another unit, and both readings of a number', async () => {
    const { page, close } = await open();
    await type(page, '2a-CP', '18 jam');
    expect(await cellOf(page, '2a-CP').getAttribute('aria-invalid')).toBe('true');
    await page.getByText('2a-CP 2022: satuan tidak cocok').waitFor();
    await page.getByText('(sementara, tanpa 1 IKU yang masih perlu diperbaiki)').waitFor();
    await page.getByRole('button', { name: /Pakai 0,75/ }).click();
    expect(await cellOf(page, '2a-CP').getAttribute('aria-invalid')).toBeNull();
    expect(await cellOf(page, '2a-CP').textContent()).toContain('0,75');
    await type(page, '6b-CP', '1.902');
    await page.getByText('6b-CP 2022: 1.902 punya dua bacaan').waitFor();
    expect(await page.getByRole('button', { name: /^1\.902/ }).count()).toBe(1);
    await page.getByRole('button', { name: /^1,902/ }).click();
    expect(await cellOf(page, '6b-CP').textContent()).toContain('1,902');
    await page.getByText('Tidak ada yang perlu diperbaiki.').waitFor();
    expect(await page.getByText(/^\(sementara/).count()).toBe(0);
    await saved(page);
    await close();
  });

  it('fits the window: what is decided and the evidence stand beside a cell far below', async () => {
    const { page, close } = await open();
    expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBeLessThanOrEqual(0);
    await page.locator('td[data-at]').first().click();
    await page.keyboard.press('Control+End');
    const last = page.locator('td:focus');
    await last.waitFor();
    for (const part of [
      last,
      page.getByRole('button', { name: /^Pilih berkas untuk/ }),
      page.getByText('Tidak ada yang perlu diperbaiki.'),
    ])
      expect(await isInWindow(page, part)).toBe(true);
    // Going up, a cell does not stop below the column headings.
    for (let i = 0; i < 100; i += 1) await page.keyboard.press('ArrowUp');
    const [head, cell] = [await page.locator('thead').boundingBox(), await page.locator('td:focus').boundingBox()];
    expect(cell?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
    await close();
  });

  it('keeps what was typed without a connection, and sends it once', async () => {
    const screen = await open();
    const { page, context, close } = screen;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/facts/bulk')) sent.push(request.headers()['idempotency-key'] ?? '');
    });
    await context.setOffline(true);
    await type(page, '1a-CP', '84,25');
    await page.getByText(/Dikirim sekali saat tersambung lagi/).waitFor();
    await context.setOffline(false);
    await saved(page);
    expect(await stored(screen, '1a-CP')).toMatchObject({ value: '84.25', revision: 1, state: 'draft' });
    // An answer that is lost: the request is made again with its key, and done once.
    let lost = 0;
    await page.route('**/facts/bulk', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    sent.length = 0;
    await type(page, '1a-CP', '84,50');
    await page.getByRole('button', { name: 'Coba sambungkan' }).click();
    await saved(page);
    expect(new Set(sent).size).toBe(1);
    expect(sent.length).toBeGreaterThan(1);
    expect(await stored(screen, '1a-CP')).toMatchObject({ value: '84.50', revision: 2 });
    await close();
  });

  it('keeps drafts over a reload, and over the end of a session', async () => {
    const screen = await open();
    const { page, context, close } = screen;
    await page.route('**/facts/bulk', (route) => route.abort());
    await type(page, '4a-CP', '81,5');
    await page.getByText(/Draf tersimpan di perangkat ini/).waitFor();
    await page.reload();
    await cellOf(page, '4a-CP').getByText('81,5').waitFor();
    await context.clearCookies();
    await page.unroute('**/facts/bulk');
    const dialog = page.getByRole('dialog', { name: 'Sesi Anda berakhir' });
    await dialog.waitFor({ timeout: 20_000 });
    await dialog.locator('input[name=name]').fill(OWNER);
    await dialog.locator('input[name=password]').fill('kartu skor berimbang');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    expect(await stored(screen, '4a-CP')).toMatchObject({ value: '81.5', revision: 1 });
    await close();
  });

  it('shows both versions where somebody else changed a value meanwhile', async () => {
    const [one, other] = [await open(OWNER), await open(PLANNER)];
    await one.context.setOffline(true);
    await type(one.page, '9a-CP', '101');
    await type(other.page, '9a-CP', '99');
    await saved(other.page);
    await one.context.setOffline(false);
    await one.page.getByText('9a-CP 2022: diubah orang lain').waitFor();
    await one.page.getByRole('definition').filter({ hasText: '99' }).waitFor();
    await one.page.getByText(/^Tersimpan \d\d\.\d\d oleh Perencana/).waitFor();
    expect(
      await one.page
        .getByRole('definition')
        .filter({ hasText: /indeks \d/ })
        .count(),
    ).toBe(2);
    expect(await stored(one, '9a-CP')).toMatchObject({ value: '99', revision: 1 });
    await one.page.getByRole('button', { name: 'Pakai nilai saya' }).click();
    await saved(one.page);
    expect(await stored(one, '9a-CP')).toMatchObject({ value: '101', revision: 2 });
    await Promise.all([one.close(), other.close()]);
  });

  it('is used by keyboard alone: fill down, next problem, a reason, submitting', async () => {
    const screen = await open();
    const { page, close } = screen;
    await cellOf(page, '12a-N').focus();
    await page.keyboard.type('81');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    expect(await cellOf(page, '13a-N').textContent()).toContain('81');
    await page.keyboard.press('F2');
    await page.keyboard.type('banyak');
    await page.keyboard.press('Escape');
    expect(await cellOf(page, '13a-N').textContent()).toContain('81');
    await page.keyboard.press('Home');
    await page.keyboard.type('banyak');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await page.locator('td:focus[data-key*="13a-N"]').waitFor();
    await page.keyboard.type('95,75');
    await page.keyboard.press('Enter');
    await saved(page);
    await page.keyboard.press('Escape');
    const submit = page.getByRole('button', { name: /^Ajukan \d+ nilai$/ });
    await submit.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ajukan 0 nilai' }).waitFor();
    await page.getByText(/^\d+ nilai diajukan pukul \d\d\.\d\d, menunggu verifikasi$/).waitFor();
    expect(await page.getByRole('button', { name: 'Urungkan' }).isDisabled()).toBe(true);
    expect(await stored(screen, '12a-N')).toMatchObject({ value: '81', state: 'submitted' });
    expect(await stored(screen, '13a-N')).toMatchObject({ value: '95.75', state: 'submitted' });
    await close();
  });

  it('takes evidence that is dropped on a row', async () => {
    const { page, close } = await open();
    await type(page, '7a-N', '76');
    await saved(page);
    await page.getByRole('row', { name: /7a-N/ }).evaluate((row) => {
      const data = new DataTransfer();
      data.items.add(new File(['Tabel 3'], 'laporan.txt', { type: 'text/plain' }));
      row.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.getByRole('row', { name: /7a-N/ }).getByText('1 berkas').waitFor();
    await close();
  });
});

describe('a problem on a phone', () => {
  it('is named above, and leads to its value from another indicator', async () => {
    const { page, close } = await screens.open(OWNER, PATH, { width: PHONE });
    const cards = page.getByRole('combobox', { name: /^\d+ dari \d+$/ });
    const option = cards.getByRole('option', { name: /^8a-N / });
    await cards.selectOption(await option.getAttribute('value'));
    await page.getByRole('textbox').first().fill('banyak');
    await page.getByRole('textbox').first().blur();
    await page.getByText('1 perlu perhatian').waitFor();
    await cards.selectOption('0');
    expect(await option.innerText()).toMatch(/\(1 perlu dilihat\)$/);
    await page.getByRole('button', { name: '8a-N 2022: angka diharapkan' }).click();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('banyak');
    await page.locator(':focus').fill('');
    await page.locator(':focus').blur();
    await expect.poll(() => page.getByText('1 perlu perhatian').count()).toBe(0);
    await close();
  });
});

describe('evidence on a phone', () => {
  it('is chosen for a value, waits for the connection over a reload, and goes then', async () => {
    const screen = await screens.open(OWNER, PATH, { width: PHONE });
    const { page, faults, close } = screen;
    const cards = page.getByRole('combobox', { name: /^\d+ dari \d+$/ });
    await cards.selectOption(await cards.getByRole('option', { name: /^6a-CP / }).getAttribute('value'));
    await page.getByRole('textbox').first().fill('101,5');
    await page.getByRole('textbox').first().blur();
    await saved(page);
    await page.route('**/evidence', (route) => route.abort());
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: /^Pilih berkas untuk 6a-CP/ }).click(),
    ]);
    await chooser.setFiles({ name: 'laporan.txt', mimeType: 'text/plain', buffer: Buffer.from('Tabel 3') });
    await page.getByText(/laporan\.txt: menunggu/).waitFor();
    await page.reload();
    await page.getByText(/laporan\.txt: menunggu/).waitFor();
    await page.unroute('**/evidence');
    await expect.poll(() => page.getByText(/laporan\.txt:/).count(), { timeout: 20_000 }).toBe(0);
    await expect.poll(async () => (await stored(screen, '6a-CP'))?.evidence).toBe(1);
    // What was aborted is written down by the browser too.
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
    await close();
  });
});

describe('the screen for entry', () => {
  it.each(
    some(
      [
        { organisation: 'merak', width: DESK, language: 'id' },
        { organisation: 'madiun', width: PHONE, language: 'en' },
      ] as const,
      1,
    ),
  )('is sound for $organisation at $width px in $language', async ({ organisation, ...display }) => {
    const { page, faults, close } = await screens.open(`pemilik.${organisation}`, `/o/${organisation}/entry`, display);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await (display.width === PHONE ? page.getByRole('textbox').first() : page.getByRole('grid')).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('says to those who enter nothing that nothing is entrusted to them', async () => {
    const { page, close } = await screens.open('verifikator.merak', PATH);
    await page.getByText('Tidak ada yang dipercayakan kepada Anda').waitFor();
    await page.getByRole('button', { name: 'Tampilkan semua nilai' }).click();
    expect(await page.locator('td[data-at]').first().getAttribute('aria-readonly')).toBe('true');
    await close();
  });
});
