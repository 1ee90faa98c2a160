// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeWindows, sharedBrowser } from '../support/browser.js';
import { ROOT } from '../support/scorecards.js';
import { type Display, opened as openedIn } from './opened.js';
import { reportOf } from './support.js';
import { EXAMPLES, faultsOf, TWO_DISPLAYS } from './walk.js';

const DESK: Display = { width: 1280, colorScheme: 'light' };
const PHONE: Display = { width: 390, colorScheme: 'light' };
/** Numbers opened one by one: many of one paper, some of the others; `script/proof report` opens all. */
const MANY = 60;
const SAMPLE = 10;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closeWindows(browser));

const opened = (file: string, display = DESK): ReturnType<typeof openedIn> => openedIn(browser, file, display);

// Each at one of the two displays, the smallest at both; `script/proof report` has every one at all of them.
describe.each(EXAMPLES.map((example, i) => ({ example, i })))(
  'the report of $example in a browser',
  ({ example, i }) => {
    it('asks for nothing, fits, is accessible, shows and explains what the engine says, and goes onto paper', async () => {
      const [numbers, displays] =
        example === 'sampang' ? [MANY, TWO_DISPLAYS] : [SAMPLE, TWO_DISPLAYS.slice(i % 2, (i % 2) + 1)];
      expect(await faultsOf(browser, example, { displays, numbers, unfolds: false })).toEqual([]);
    });
  },
);

describe('several scorecards', () => {
  const made = reportOf(join(ROOT, 'examples', 'agency'), 'browser-several.html', '--lang', 'id');

  it('are folded but for the first, open by their link, and all at once', async () => {
    const { file } = await made;
    const { page, faults, close } = await opened(file);
    const open = (): Promise<number> => page.locator('details.folded[open]').count();
    expect(await page.locator('details.folded').count()).toBe(10);
    expect(await open()).toBe(1);
    const link = page.locator('#overview a[href^="#card-"]').nth(4);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('details.folded[open]').nth(1).waitFor();
    const name = await link.innerText();
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    expect(focused).toContain(name);
    expect(await open()).toBe(2);
    await page.keyboard.press('Enter');
    expect(await open()).toBe(1);
    await link.click();
    expect(await open()).toBe(2);
    await page.locator('[data-unfold]').click();
    expect(await open()).toBe(10);
    await page.locator('[data-unfold]').click();
    expect(await open()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('print as they are: those that are open in full, the others as one line', async () => {
    const { file } = await made;
    const { page, close } = await opened(file);
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('details.folded')
      .evaluateAll((units) => units.map((unit) => unit.getBoundingClientRect().height));
    expect(heights[0]).toBeGreaterThan(1000);
    for (const height of heights.slice(1)) expect(height).toBeLessThan(150);
    expect(await page.locator('details.folded[open] .figures details:not([open]) td').first().isVisible()).toBe(true);
    await close();
  });

  it('open by their link without scripts', async () => {
    const { file } = await made;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await page.locator('#overview a[href^="#card-"]').nth(4).click();
    await page.locator('details.folded[open]').nth(1).waitFor();
    expect(await page.locator('details.folded[open] .big').nth(1).isVisible()).toBe(true);
    await context.close();
  });
});

describe('explanations, language and display', () => {
  const made = reportOf(join(ROOT, 'examples', 'merak'), 'browser-use.html', '--lang', 'id');

  it('open by keyboard, lead to their operands and back, and give the focus back', async () => {
    const { file } = await made;
    const { page, faults, close } = await opened(file);
    const number = page.locator('.big button');
    await number.focus();
    await page.keyboard.press('Enter');
    await page.locator('.x-value').waitFor();
    expect(await page.locator('.x-value').textContent()).toBe('114,55');
    expect(await page.locator('.x-sentence').textContent()).toContain(
      '25 x 116,66 + 15 x 112,61 + 30 x 116,1 + 30 x 112,2',
    );
    expect(await page.locator('.x-facts').textContent()).toContain('Istimewa; 14,5465 di atas batas 100');
    await page.locator('.x-child').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('#drawer-name', { hasText: 'Stakeholder' }).waitFor();
    expect(await page.locator('.x-value').textContent()).toBe('116,66');
    expect(await page.locator('.x-facts').textContent()).toContain('Hasil (evaluasi 2022)');
    await page.locator('#drawer-back').focus();
    await page.keyboard.press('Enter');
    await page.locator('#drawer-name', { hasText: 'NKO' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('#drawer').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#drawer').waitFor({ state: 'hidden' });
    expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it('fill a phone', async () => {
    const { file } = await made;
    const { page, close } = await opened(file, PHONE);
    await page.locator('.big button').click();
    await page.locator('.x-value').waitFor();
    const box = await page.locator('#drawer').boundingBox();
    // Measured while it slides in, so not to the last fraction of a pixel.
    expect([box?.width, box?.height].map((size) => Math.round(size ?? 0))).toEqual([390, 900]);
    await close();
  });

  it('change language in the page, its drawer and its title, and remember it', async () => {
    const { file } = await made;
    const { page, close } = await opened(file);
    expect(await page.locator('h1').innerText()).toContain('Istimewa');
    await page.locator('button[data-language=en]').click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('h1').innerText()).toContain('outstanding');
    expect(await page.title()).toBe('Merak Customs and Excise Office, performance 2022');
    await page.locator('.big button').click();
    await page.locator('.x-value').waitFor();
    expect(await page.locator('.x-value').textContent()).toBe('114.55');
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(`file://${file}#lang=id`);
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
    await close();
  });

  it('turn dark and light again', async () => {
    const { file } = await made;
    const { page, close } = await opened(file);
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(250, 250, 247)');
    await page.locator('[data-theme-switch]').click();
    expect(await ground()).toBe('rgb(16, 20, 24)');
    await page.locator('[data-theme-switch]').click();
    expect(await ground()).toBe('rgb(250, 250, 247)');
    await close();
  });

  it('are not needed to read the numbers: without scripts the main results stand there with their derivation', async () => {
    const { file } = await made;
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    expect(await page.locator('.big').innerText()).toContain('114,55');
    await page.locator('.derivations summary').click();
    expect(await page.locator('.derivations').innerText()).toContain('25 x 116,66');
    await context.close();
  });
});
