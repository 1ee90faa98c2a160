import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.toRead();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const OWN = '/o/antah-berantah';
const ALL: readonly { readonly name: string; readonly user: string | null; readonly path: string }[] = [
  { name: 'sign-in', user: null, path: '/sign-in' },
  { name: 'one-time link', user: null, path: `/set-password#${'A'.repeat(43)}` },
  { name: 'first administrator', user: null, path: `/first-administrator#${'A'.repeat(43)}` },
  { name: 'account', user: 'verifikator.sampang', path: '/account' },
  { name: 'overview', user: 'pimpinan.antah-berantah', path: `${OWN}/overview` },
  { name: 'strategy map', user: 'perencana.antah-berantah', path: `${OWN}/map` },
  { name: 'scorecard', user: 'perencana.antah-berantah', path: `${OWN}/scorecard` },
  {
    name: 'explanation',
    user: 'apip.antah-berantah',
    path: `${OWN}/overview?explain=scorecard.score%40period%3D2025-12`,
  },
  { name: 'indicator', user: 'perencana.antah-berantah', path: `${OWN}/indicator/1a` },
  { name: 'entry', user: 'pemilik.antah-berantah', path: `${OWN}/entry` },
  { name: 'inbox', user: 'verifikator.antah-berantah', path: `${OWN}/inbox` },
  ...['units', 'people', 'periods', 'methods', 'tokens', 'audit-log'].map((area) => ({
    name: `administration of ${area}`,
    user: 'admin.antah-berantah',
    path: `${OWN}/administration/${area}`,
  })),
  { name: 'set-up', user: 'admin.antah-berantah', path: '/set-up?organisation=antah-berantah' },
];

interface Shown {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** All widths in both colours, beginning with a phone in one and a desk in the other. */
const displays = (one: Shown['colorScheme'], other: Shown['colorScheme']): readonly Shown[] =>
  [PHONE, DESK, 768, PHONE, DESK, 768].map((width, i) => ({ width, colorScheme: i % 2 === 0 ? one : other }));

// Every screen at 390 and 1440 px, with languages and colours by turns; `script/proof screens` has each at every width in all of them.
const CASES = ALL.flatMap((screen, i) =>
  some(i % 2 === 0 ? (['id', 'en'] as const) : (['en', 'id'] as const), 1).map((language) => ({
    ...screen,
    language,
    displays: some(Math.floor(i / 2) % 2 === 0 ? displays('light', 'dark') : displays('dark', 'light'), 2),
  })),
);

it.each(CASES)('the screen $name in $language is accessible, fits, and shows no other language', async (of) => {
  const { page, faults, close } = await screens.open(of.user, 'about:blank', { width: PHONE, language: of.language });
  for (const { width, colorScheme } of of.displays) {
    await page.setViewportSize({ width, height: width <= PHONE ? 844 : 900 });
    await page.emulateMedia({ colorScheme });
    // From elsewhere, since an address that differs behind its # alone would not be loaded anew.
    await page.goto('about:blank');
    await page.goto(of.path);
    await page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    const found = {
      violations: await violations(page),
      beyond: Math.max(0, await overflow(page)),
      language: await page.evaluate('document.documentElement.lang'),
    };
    expect(found, `${width} px, ${colorScheme}`).toEqual({ violations: [], beyond: 0, language: of.language });
  }
  expect(faults).toEqual([]);
  await close();
});
