import type { APIRequestContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressOn, tabTo, typeInto } from './support/keyboard.js';
import { at, DESK, overflow, PHONE, type Screen, Screens, signIn, some, violations } from './support/screens.js';

let screens: Screens;
let administrator: Screen;
beforeAll(async () => {
  screens = await Screens.start('empty');
}, 180_000);
afterAll(async () => {
  await administrator?.close();
  await screens?.stop();
});

const PASSWORDS = { siti: 'jembatan merah pagi hari', others: 'perahu kertas di hulu' } as const;
const YEAR = new Date().getFullYear();
const OBJECTIVES = `Kode\tSasaran strategis\tPerspektif
SS1\tManfaat nyata bagi warga\tstakeholder
SS2\tLayanan yang memuaskan\tPengguna layanan
SS3\tProses yang cepat\tinternal-process
SS4\tPegawai yang cakap\tlearning-growth`;
const INDICATORS = `No.\tIndikator Kinerja Utama\tSasaran Strategis\tSatuan\tTarget ${YEAR}\tPolarisasi\tPIC
1a\tWarga yang terlayani\tSS1\tper 100.000\t1.902\tMaksimalkan\tbudi@example.go.id
2a\tIndeks kepuasan masyarakat\tLayanan yang memuaskan\tindeks\t83,5\tMaks\tbudi@example.go.id
3a\tWaktu penyelesaian izin\tSS3\thari\tlima\tMinimalkan\tbudi@example.go.id
4a\tJam pelatihan per pegawai\tSS9\tjam\t24\t\tbudi@example.go.id`;
const PEOPLE = `Nama\tSurel\tPeran\tUnit
Budi Santoso\tbudi@example.go.id\tpemilik data\tBidang Pelayanan
Vera Wati\tvera@example.go.id\tverifikator\t
Kepala Dinas\tkepala@example.go.id\tKepala Dinas\t`;

const step = (page: Page, name: string): Promise<void> => page.waitForURL(`**step=${name}**`);

/** Every screen on the way is clear to axe, and no wider than its window. */
async function clear(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}

describe('from nothing to a scorecard, by keyboard alone', () => {
  it('makes the first administrator and leads to the set-up', async () => {
    const nobody = await screens.open(null, '/');
    await nobody.page.getByText('Belum ada yang memiliki akun di sini.').waitFor();
    expect(await nobody.page.getByRole('textbox').count()).toBe(0);
    expect(await violations(nobody.page)).toEqual([]);
    await nobody.close();
    const [, token = ''] = /first-administrator#(\S+)/.exec(screens.server.said()) ?? [];
    administrator = await screens.open(null, `/first-administrator#${token}`);
    const { page } = administrator;
    await typeInto(page, 'Nama Anda', 'Siti Rahma');
    await typeInto(page, 'Alamat surel', 'siti@example.go.id');
    await typeInto(page, 'Kata sandi', 'sitirahma123456');
    await page.keyboard.press('Enter');
    await page.getByText('Kata sandi ini mudah ditebak.').waitFor();
    await clear(page);
    await typeInto(page, 'Kata sandi', PASSWORDS.siti);
    await page.keyboard.press('Enter');
    await page.getByText('Akun Anda sudah dibuat').waitFor();
    await clear(page);
    await typeInto(page, 'Kata sandi', PASSWORDS.siti);
    await page.keyboard.press('Enter');
    await page.waitForURL(at('/set-up'));
    await clear(page);
  });

  it('makes the organisation, its units and its periods', async () => {
    const { page } = administrator;
    await typeInto(page, 'Nama', 'Dinas Layanan Contoh');
    await typeInto(page, 'Kode', 'Dinas Layanan');
    await pressOn(page, 'Buat organisasi');
    await page.locator('[aria-invalid=true]').waitFor();
    await typeInto(page, 'Kode', 'dinas-contoh');
    // What is typed is there after a reload.
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByLabel('Kode').inputValue()).toBe('dinas-contoh');
    await pressOn(page, 'Buat organisasi');
    await step(page, 'units');
    await typeInto(page, 'Unit', 'Dinas Layanan Contoh\n  Bidang Pelayanan\n    Seksi Pengaduan\n  Bidang Perencanaan');
    await clear(page);
    await pressOn(page, 'Buat 4 unit');
    await step(page, 'periods');
    await clear(page);
    await pressOn(page, 'Buat 4 periode');
    await step(page, 'method');
  });

  it('chooses how it is computed, and reads the objectives from a pasted table', async () => {
    const { page } = administrator;
    await page.locator('input[value=blank]').waitFor();
    await clear(page);
    await tabTo(page, /^Mulai dari kosong/);
    await page.keyboard.press('Space');
    await page.getByLabel('Judul kartu skor').waitFor();
    await clear(page);
    await pressOn(page, 'Lanjutkan');
    await step(page, 'objectives');
    await typeInto(page, 'Sasaran strategis', OBJECTIVES);
    await pressOn(page, 'Baca tabel');
    await page.getByRole('table').nth(1).waitFor();
    await clear(page);
    await pressOn(page, 'Lanjutkan');
    await step(page, 'indicators');
  });

  it('shows what each column became and what is wrong with each row, before anything is written', async () => {
    const { page } = administrator;
    await typeInto(page, 'Indikator', INDICATORS);
    await pressOn(page, 'Baca tabel');
    const columns = page.locator('thead select');
    expect(await columns.evaluateAll((all) => all.map((own) => (own as unknown as { value: string }).value))).toEqual([
      'code',
      'label',
      'objective',
      'unit',
      'target',
      'polarity',
      'owner',
    ]);
    await page.getByText('Baris 3, Target: Ini bukan angka: lima').waitFor();
    await page.getByText('Baris 4, Sasaran: Tidak ada sasaran SS9').waitFor();
    await page.getByText('dibaca 1902').waitFor();
    expect(await page.getByRole('button', { name: 'Buat kartu skor' }).isDisabled()).toBe(true);
    await clear(page);
    // The table and its corrections outlive a reload.
    await typeInto(page, 'Target, baris 3', '4,5');
    await page.reload();
    await page.getByRole('table').waitFor();
    expect(await page.getByLabel('Target, baris 3').inputValue()).toBe('4,5');
    await typeInto(page, 'Sasaran, baris 4', 'SS4');
    await pressOn(page, 'Periksa tanpa menyimpan');
    await page.getByText('Sudah diperiksa').waitFor();
    const base = '/api/organisations/dinas-contoh';
    expect((await ask(administrator.context.request, `${base}/scorecards`)).items).toEqual([]);
    await pressOn(page, 'Buat kartu skor');
    await step(page, 'people');
    const [card] = (await ask(administrator.context.request, `${base}/scorecards`)).items;
    expect(card.state).toBe('active');
    const targets = await ask(administrator.context.request, `${base}/scorecards/${card.id}/targets`);
    expect(Object.fromEntries(targets.items.map((own: Target) => [own.indicator, own.value]))).toEqual({
      '1a': '1902',
      '2a': '83.5',
      '3a': '4.5',
      '4a': '24',
    });
  });

  it('invites people, shows their links once, and lists all that was written', async () => {
    const { page } = administrator;
    await typeInto(page, 'Orang', PEOPLE);
    await pressOn(page, 'Baca tabel');
    await page.getByRole('table').waitFor();
    // The scorecard belongs to the unit above: as data owner of this one, Budi would find nothing to enter.
    await page.getByText(/^(Baris 1: tidak ada kartu skor|Row 1: no scorecard)/).waitFor();
    await clear(page);
    await page.getByRole('button', { name: /^(Berikan peran atas|Give the role over) Dinas Layanan Contoh/ }).click();
    await page.getByText(/^(Baris 1: tidak ada kartu skor|Row 1: no scorecard)/).waitFor({ state: 'detached' });
    await pressOn(page, 'Undang 3 orang');
    await page.getByTestId('invitations').waitFor();
    await page.getByRole('button', { name: 'Ke langkah akhir' }).waitFor();
    const links = await page.getByTestId('invitations').locator('code').allTextContents();
    expect(links).toHaveLength(3);
    await clear(page);
    await pressOn(page, 'Ke langkah akhir');
    await step(page, 'done');
    await page.getByText(/(Setiap IKU mempunyai pemilik data: 4|Every indicator has a data owner: 4)/).waitFor();
    const written = await page.getByTestId('written').getByRole('listitem').allTextContents();
    expect(written).toHaveLength(1 + 4 + 4 + 1 + 4 + 4 + 3 + 4);
    await clear(page);
    await pressOn(page, 'Ke ringkasan');
    await page.waitForURL('**/o/dinas-contoh/overview**');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(administrator.faults.filter((fault) => !/4(00|09|22)/.test(fault))).toEqual([]);
    for (const [i, name] of ['budi', 'vera', 'kepala'].entries()) await accept(links[i] ?? '', name);
  });

  it('has a number once others have entered, verified and approved a value', async () => {
    const base = '/api/organisations/dinas-contoh';
    const as = async (name: string): Promise<Screen> => {
      const screen = await screens.open(null, '/sign-in');
      await signIn(screen.context, `${name}@example.go.id`, PASSWORDS.others);
      return screen;
    };
    const [budi, vera, kepala] = [await as('budi'), await as('vera'), await as('kepala')];
    const [card] = (await ask(budi.context.request, `${base}/scorecards`)).items;
    const entered = await send(budi.context.request, 'put', `${base}/scorecards/${card.id}/facts`, {
      node: 'indicator.2a.realised',
      place: { quarter: `${YEAR}-Q1` },
      value: '83.5',
      source: 'Survei triwulan I',
      submit: true,
    });
    const items = (revision: number) => ({ mode: 'atomic', items: [{ id: entered.id, revision }] });
    const verified = await send(vera.context.request, 'post', `${base}/facts/steps`, {
      action: 'verify',
      ...items(entered.revision),
    });
    expect(verified.done).toBe(1);
    const fact = await ask(kepala.context.request, `${base}/facts/${entered.id}`);
    const approved = await send(kepala.context.request, 'post', `${base}/facts/steps`, {
      action: 'approve',
      ...items(fact.revision),
    });
    expect(approved.done).toBe(1);
    // The realisation is the target: an index of 100.
    const results = await ask(
      kepala.context.request,
      `${base}/scorecards/${card.id}/results?node=indicator.2a.index&limit=50`,
    );
    expect(results.items.map((own: Result) => own.value)).toContain('100');
    for (const screen of [budi, vera, kepala]) await screen.close();
  });
});

describe('the set-up', () => {
  it('takes a published measurement over as a template, for its year', async () => {
    const { page } = administrator;
    await page.goto('/set-up?organisation=dinas-contoh&step=method');
    await page.locator('input[value=sampang]').check();
    await page.locator('form button[type=submit]').click();
    await step(page, 'indicators');
    await clear(page);
    await page.locator('form button[type=submit]').click();
    await step(page, 'people');
    const base = '/api/organisations/dinas-contoh';
    const cards = await ask(administrator.context.request, `${base}/scorecards`);
    expect(cards.items.map(({ period, state }: Card) => [period, state])).toContainEqual(['2018', 'active']);
  });

  it('can begin with every method and every published measurement', async () => {
    const { context } = administrator;
    const base = '/api/organisations/dinas-contoh';
    const { items } = await ask(context.request, `${base}/starters?period=${YEAR}`);
    const starters: readonly Starter[] = items;
    const count = (of: string): number => starters.filter(({ kind }) => kind === of).length;
    expect([count('method'), count('paper'), count('blank')]).toEqual([7, 5, 1]);
    for (const own of starters.filter(({ kind, takes }) => kind === 'paper' || !takes.indicators)) {
      const head = { id: 'coba', title: 'Coba', period: own.period ?? String(YEAR), decimal: own.decimal };
      const text = `berimbang: 1\nscorecard: ${JSON.stringify(head)}\norganisation: {name: Dinas}\n${own.sections}`;
      const { faults } = await send(context.request, 'post', `${base}/imports`, {
        files: [{ name: 'coba.scorecard.yaml', text }],
        units: { coba: 'dlc' },
        dryRun: true,
      });
      expect([own.name, faults.filter(({ severity }: Fault) => severity === 'error')]).toEqual([own.name, []]);
    }
  });

  it.each(
    some(
      [
        { width: PHONE, language: 'en', colorScheme: 'dark' },
        { width: DESK, language: 'id', colorScheme: 'light' },
        { width: 768, language: 'en', colorScheme: 'dark' },
      ] as const,
      1,
    ),
  )('is clear at $width px in $language, with the example of a method', async (of) => {
    const { page, context, faults, close } = await screens.open(null, '/sign-in', of);
    await signIn(context, 'siti@example.go.id', PASSWORDS.siti);
    await page.goto('/set-up?organisation=dinas-contoh&step=method');
    await page.locator('input[value="kemenkeu/nko@2022"]').check();
    await clear(page);
    await page.locator('form button[type=submit]').click();
    await step(page, 'objectives');
    await page
      .locator('form button')
      .filter({ hasText: /contoh metode|example of this method/ })
      .click();
    await clear(page);
    // The method adds weights to 100: with less the whole would have no score.
    const weight = page.getByLabel(/^(Bobot perspektif|Weight of perspective)/).first();
    const usual = await weight.inputValue();
    await weight.fill('20');
    await page
      .getByRole('alert')
      .getByText(/Bobot berjumlah \d+, seharusnya 100|Weights add to \d+; they must add to 100/)
      .waitFor();
    expect(await page.locator('form button[type=submit]').isDisabled()).toBe(true);
    await clear(page);
    await weight.fill(usual);
    await page.locator('form button[type=submit]').click();
    await step(page, 'indicators');
    await page.getByRole('table').waitFor();
    await clear(page);
    await page.getByRole('button', { name: /tanpa menyimpan|without writing/ }).click();
    await page.getByText(/Sudah diperiksa|Checked: nothing is wrong/).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it('tells whoever administers nothing that it is not for them', async () => {
    const { page, context, close } = await screens.open(null, '/sign-in', { width: DESK, language: 'en' });
    await signIn(context, 'budi@example.go.id', PASSWORDS.others);
    await page.goto('/set-up');
    await page.getByText('You do not administer an organisation').waitFor();
    await close();
  });
});

interface Target {
  readonly indicator: string;
  readonly value: string;
}
interface Fault {
  readonly severity: string;
}
interface Card {
  readonly period: string;
  readonly state: string;
}
interface Result {
  readonly value: string | null;
}
interface Starter {
  readonly name: string;
  readonly kind: string;
  readonly period: string | null;
  readonly decimal: string;
  readonly takes: { readonly indicators: boolean };
  readonly sections: string;
}

/** Sets the password of somebody who was invited, in a window of their own. */
async function accept(link: string, name: string): Promise<void> {
  const { page, close } = await screens.open(null, `/set-password${new URL(link).hash}`);
  await page.locator('input[name=password]').fill(PASSWORDS.others);
  await page.keyboard.press('Enter');
  await page.getByText('Kata sandi Anda sudah dibuat').waitFor();
  await page.locator('input[name=name]').fill(`${name}@example.go.id`);
  await page.locator('input[name=password]').fill(PASSWORDS.others);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/o/dinas-contoh/overview**');
  await close();
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any operation
async function ask(request: APIRequestContext, url: string): Promise<any> {
  const answer = await request.get(url);
  if (!answer.ok()) throw new Error(await answer.text());
  return answer.json();
}

// biome-ignore lint/suspicious/noExplicitAny: answers of any operation
async function send(request: APIRequestContext, method: 'post' | 'put', url: string, data: object): Promise<any> {
  const answer = await request[method](url, {
    data,
    headers: { 'idempotency-key': crypto.randomUUID(), origin: screens.server.address },
  });
  if (!answer.ok()) throw new Error(await answer.text());
  return answer.json();
}
