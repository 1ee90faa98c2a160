import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressOn, typeInto } from './support/keyboard.js';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

const LOG = '/o/antah-berantah/administration/audit-log';
const BASE = '/api/organisations/antah-berantah';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
  await makeAndOpen();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

/** As the planner: the year 2031, a deadline for it, and its opening with a reason. */
async function makeAndOpen(): Promise<void> {
  const { page, close } = await screens.open('perencana.antah-berantah', '/');
  const { request } = page.context();
  const headers = { origin: screens.server.address };
  const made = await (await request.post(`${BASE}/periods`, { headers, data: { code: '2031' } })).json();
  const at = `${BASE}/periods/${made.id}`;
  const due = { entryDue: '2032-01-10T16:59:59Z', verificationDue: null, approvalDue: null };
  await request.patch(at, { headers: { ...headers, 'if-match': '"r1"' }, data: due });
  const opened = await request.post(`${at}/open`, {
    headers: { ...headers, 'if-match': '"r2"' },
    data: { reason: 'Awal pengisian' },
  });
  expect(opened.ok()).toBe(true);
  await close();
}

describe('the audit log', () => {
  it.each(
    some(
      [
        { width: PHONE, language: 'en', colorScheme: 'dark', title: 'Who did what, and when', what: 'Opened a period' },
        {
          width: DESK,
          language: 'id',
          colorScheme: 'light',
          title: 'Siapa melakukan apa, dan kapan',
          what: 'Membuka periode',
        },
      ] as const,
      1,
    ),
  )('is accessible and fits at $width px in $language', async (of) => {
    const { page, faults, close } = await screens.open('apip.antah-berantah', LOG, of);
    await page.getByRole('heading', { level: 1, name: of.title }).waitFor();
    await page.getByRole('button', { name: of.what }).click();
    await page.getByRole('region', { name: /^Period(e)? 2031/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('is filtered, and an entry opened with what was before and after, by keyboard; the address holds both', async () => {
    const { page, faults, close } = await screens.open('apip.antah-berantah', LOG);
    await typeInto(page, 'Kode, nama atau permintaan', '2031');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '3 entri cocok' }).waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toContain('2031');
    await pressOn(page, 'Menetapkan tenggat periode');
    const change = page.getByRole('region', { name: 'Periode 2031' });
    await change.waitFor();
    // Before, after: 10 January 2032 ends in Jakarta at 16:59:59 UTC.
    expect(await change.getByRole('row').nth(1).innerText()).toMatch(/Tenggat pengisian\s+tidak ada\s+10 Jan 2032/);
    await pressOn(page, 'Membuka periode');
    await change.getByText('direncanakan').waitFor();
    await change.getByText('dibuka').waitFor();
    await change.getByText('Alasan: Awal pengisian').waitFor();
    await page.getByText('Permintaan', { exact: true }).waitFor();

    const shared = await screens.open('admin.antah-berantah', page.url().replace(screens.server.address, ''));
    await shared.page.getByRole('heading', { level: 1, name: '3 entri cocok' }).waitFor();
    await shared.page.getByText('Alasan: Awal pengisian').waitFor();
    await shared.close();

    await pressOn(page, 'Hapus penyaring');
    await page.getByRole('combobox', { name: 'Tindakan' }).fill('Membuat periode');
    await page.getByRole('option', { name: 'Membuat periode', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '1 entri cocok' }).waitFor();
    await page.getByLabel('Sampai tanggal').fill('2020-01-01');
    await page.getByText('Tidak ada entri yang cocok dengan penyaring ini.').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('is downloaded as it is shown', async () => {
    const { page, close } = await screens.open('apip.antah-berantah', `${LOG}?text=2031`);
    await page.getByRole('heading', { level: 1, name: '3 entri cocok' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV yang ditampilkan' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(';Membuka periode;Periode 2031;Awal pengisian;');
    await close();
  });

  it('has a chain that is checked, and whole', async () => {
    const { page, faults, close } = await screens.open('apip.antah-berantah', LOG);
    const log = await (await page.context().request.get(`${BASE}/audit-log?limit=1`)).json();
    await page.getByRole('button', { name: 'Periksa rantai' }).click();
    await page.getByText(`Rantai utuh: seluruh ${log.items[0].seq} entri telah diperiksa.`).waitFor();
    await page.getByText(log.items[0].hash).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  it('is broken where it was changed, and says where', async () => {
    const { page, close } = await screens.open('apip.antah-berantah', LOG);
    // What only the owner of the database can bring about: that it is found is tested with the server.
    await page.route('**/audit-log/verification', async (route) => {
      const answer = await route.fetch();
      const broken = { seq: 3, fault: 'content-changed' };
      await route.fulfill({ response: answer, json: { ...(await answer.json()), entries: 2, broken } });
    });
    await page.getByRole('button', { name: 'Periksa rantai' }).click();
    await page.getByText('Rantai putus pada entri 3.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tampilkan entri 3' }).click();
    await page.getByRole('button', { name: 'Memverifikasi nilai data contoh', expanded: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('entry')).toContain('3');
    await close();
  });

  it('is not open to those who neither audit nor administer', async () => {
    const { page, close } = await screens.open('perencana.antah-berantah', LOG);
    await page.getByRole('heading', { name: 'Log audit tidak terbuka untuk Anda' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  });
});
