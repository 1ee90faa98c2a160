import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESK, overflow, PHONE, Screens, some, violations } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await Screens.start();
}, 180_000);
afterAll(async () => {
  await screens?.stop();
});

const OWN = '/o/antah-berantah';
const ALL: readonly { readonly name: string; readonly user: string | null; readonly path: string }[] = [
  { name: 'sign-in', user: null, path: '/sign-in' },
  { name: 'account', user: 'pimpinan.antah-berantah', path: '/account' },
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

const DISPLAYS = [768, PHONE, DESK].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['id', 'en'] as const).map((language) => ({ width, colorScheme, language })),
  ),
);

// One width of the matrix; `script/proof screens` looks at all of it.
describe.each(some(DISPLAYS, 1))('at $width px, $colorScheme, in $language', (display) => {
  it.each(ALL)('the screen $name is accessible, fits, and shows no other language', async ({ user, path }) => {
    const { page, faults, close } = await screens.open(user, path, display);
    await page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.evaluate('document.documentElement.lang')).toBe(display.language);
    expect(faults).toEqual([]);
    await close();
  });
});
