import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

const BASE = '/api/organisations/antah-berantah';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
  await submitTwo();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

/** As the data owner: new values of December for the whole office, submitted. */
const submitTwo = (): Promise<void> =>
  submit([
    { node: 'indicator.1b.realised', place: { month: '2025-12' }, value: '3', source: 'Laporan Desember' },
    { node: 'indicator.4a.realised', place: { month: '2025-12' }, value: '2.5', source: 'Laporan Desember' },
  ]);

async function submit(items: readonly object[]): Promise<void> {
  const { page, close } = await screens.open('pemilik.antah-berantah', '/');
  const { request } = page.context();
  const cards = await (await request.get(`${BASE}/scorecards?limit=200`)).json();
  const card = cards.items.find(({ code }: { code: string }) => code === 'antah-dinas-2025').id;
  const answer = await request.post(`${BASE}/scorecards/${card}/facts/bulk`, {
    headers: { origin: screens.server.address },
    data: {
      mode: 'atomic',
      submit: true,
      items,
    },
  });
  const entered = await answer.json();
  expect(entered.refused, JSON.stringify(entered)).toBe(0);
  await close();
}

describe('the inbox', () => {
  it.each(
    some(
      [
        { width: PHONE, language: 'id', title: '2 nilai menunggu Anda' },
        { width: DESK, language: 'en', title: '2 values wait for you' },
      ] as const,
      1,
    ),
  )('is accessible and fits at $width px in $language', async (of) => {
    const { page, faults, close } = await screens.open('verifikator.antah-berantah', '/o/antah-berantah/inbox', of);
    await page.getByRole('heading', { level: 1, name: of.title }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('is for those who verify or approve', async () => {
    const { page, close } = await screens.open('pemilik.antah-berantah', '/o/antah-berantah/inbox');
    await page.getByRole('heading', { name: 'Tidak ada yang masuk kepada Anda' }).waitFor();
    expect(await page.getByRole('link', { name: /Kotak masuk/ }).count()).toBe(0);
    await close();
  });

  it('is worked off by keyboard alone: opened, verified, returned with a reason', async () => {
    const { page, faults, close } = await screens.open('verifikator.antah-berantah', '/o/antah-berantah/inbox');
    const rows = page.locator('tr[data-row]');
    await rows.first().waitFor();
    for (let i = 0; i < 40 && !(await page.evaluate('document.activeElement?.matches("tr[data-row]")')); i += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Langkah sejauh ini' }).waitFor();
    await page.getByText('Laporan Desember').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    await page.getByText('1 nilai diverifikasi.').waitFor();
    await page.getByRole('heading', { level: 1, name: '1 nilai menunggu Anda' }).waitFor();
    await rows.first().focus();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/Desember 2025: /).waitFor();
    await page.keyboard.press('Tab');
    await dialog.getByRole('textbox').fill('');
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await dialog.getByText('Tulis sedikitnya tiga huruf.').waitFor();
    await dialog.getByRole('textbox').fill('Sumber belum lengkap');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('1 nilai dikembalikan.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Tidak ada yang menunggu Anda' }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('hands on to the head, whose approval changes the number in another window', async () => {
    const head = await screens.open('pimpinan.antah-berantah', '/o/antah-berantah/inbox');
    const watching = await screens.open('apip.antah-berantah', '/o/antah-berantah/overview');
    const score = watching.page.locator('[data-figure^="scorecard.score"]').first();
    const before = await score.innerText();
    await head.page.getByRole('checkbox', { name: 'Pilih semua' }).check();
    await head.page.getByText('1 dipilih').waitFor();
    await head.page.getByRole('button', { name: 'Setujui', exact: true }).last().click();
    await head.page.getByText('1 nilai disetujui.').waitFor();
    await expect.poll(() => score.innerText(), { timeout: 15_000 }).not.toBe(before);
    expect([...head.faults, ...watching.faults]).toEqual([]);
    await head.close();
    await watching.close();
  });

  it('names values of a period that is closed, and leaves them out of what goes on', async () => {
    await submit([{ node: 'indicator.4a.realised', place: { month: '2025-11' }, value: '2.6', source: 'Laporan' }]);
    await submit([{ node: 'indicator.4a.realised', place: { month: '2025-12' }, value: '2.8', source: 'Laporan' }]);
    await closeNovember();
    const { page, close } = await screens.open('verifikator.antah-berantah', '/o/antah-berantah/inbox');
    await page.getByRole('heading', { level: 1, name: '1 nilai menunggu Anda' }).waitFor();
    const blocked = page.locator('tr[data-row]').filter({ hasText: 'November 2025 sudah ditutup' });
    expect(await blocked.getByRole('checkbox').isDisabled()).toBe(true);
    expect(await blocked.getByRole('button', { name: 'Verifikasi' }).count()).toBe(0);
    expect(await blocked.getByText('2,6 hari').count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Pilih semua' }).check();
    await page.getByText('1 dipilih').waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});

/** As a planner. */
async function closeNovember(): Promise<void> {
  const { page, close } = await screens.open('perencana.antah-berantah', '/');
  const { request } = page.context();
  const { items } = await (await request.get(`${BASE}/periods?limit=200`)).json();
  const { id } = items.find(({ code }: { code: string }) => code === '2025-11');
  const etag = (await request.get(`${BASE}/periods/${id}`)).headers().etag ?? '';
  const answer = await request.post(`${BASE}/periods/${id}/close`, {
    headers: { origin: screens.server.address, 'if-match': etag },
    data: {},
  });
  expect(answer.status()).toBe(200);
  await close();
}
