// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Evaluation } from '@berimbang/engine';
import { audit, bind, evaluateForAudit, figureText, indexOf, parseAddress } from '@berimbang/engine';
import { loadScorecards } from '@berimbang/files';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellLabel } from '../../packages/cli/src/cell-words.js';
import { openBrowser } from '../support/browser.js';
import { METHODS, ROOT, RULES } from '../support/scorecards.js';
import { explanationsIn, reportOf } from './support.js';

const EXAMPLES = ['merak', 'madiun', 'bone-bolango', 'kebumen', 'sampang', 'agency'] as const;
const DISPLAYS = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Opens a page and notes what it asks for and what goes wrong in it. */
async function opened(
  file: string,
  { width, colorScheme }: (typeof DISPLAYS)[number] = DISPLAYS[2],
): Promise<{ page: Page; asked: string[]; faults: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() !== 'log') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`file://${file}`);
  return { page, asked, faults, close: () => context.close() };
}

describe.each(EXAMPLES)('the report of %s in a browser', (example) => {
  const made = reportOf(join(ROOT, 'examples', example), `browser-${example}.html`, '--lang', 'id');

  it.each(DISPLAYS)('asks for nothing, fits and is usable at $width px, $colorScheme', async (display) => {
    const { file } = await made;
    const { page, asked, faults, close } = await opened(file, display);
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(client ?? 0);
    expect(asked).toEqual([`file://${file}`]);
    expect(faults).toEqual([]);
    // Names and structure are the same in both displays, contrast at both widths: a phone in the dark and a desk in the light.
    if (display.colorScheme === (display.width === 390 ? 'light' : 'dark')) {
      await close();
      return;
    }
    // The agency's page repeats one structure ten times: one unit of it is enough for the checks of contrast and names.
    const builder = new AxeBuilder({ page }).withTags([
      'wcag2a',
      'wcag2aa',
      'wcag21a',
      'wcag21aa',
      'wcag22aa',
      'best-practice',
    ]);
    const { violations } = await (example === 'agency'
      ? builder.exclude('article.card ~ article.card')
      : builder
    ).analyze();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 160))
            .join(' | ')}`,
      ),
    ).toEqual([]);
    await close();
  });

  it('shows what the engine says, in both languages', async () => {
    const { file, text } = await made;
    const { page, close } = await opened(file);
    const explained = explanationsIn(text);
    const buttons = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button[data-entry]')].flatMap((button) => {
        if (button.querySelector('.by-name') !== null) return [];
        const read = (language: string): string => {
          const copy = button.cloneNode(true) as HTMLElement;
          for (const other of copy.querySelectorAll(`[lang]:not([lang=${language}]), [aria-hidden]`)) other.remove();
          return (copy.textContent ?? '').trim();
        };
        return [
          { card: button.dataset.card ?? '', entry: Number(button.dataset.entry), id: read('id'), en: read('en') },
        ];
      }),
    );
    await close();
    expect(buttons.length).toBeGreaterThan(10);
    const said = wordsOf(join(ROOT, 'examples', example), [...explained.keys()].length);
    const odd = buttons.filter(({ card, entry, id, en }) => {
      const address = explained.get(card)?.entries[entry]?.address ?? '';
      const known = said(address);
      return !known.some((label) => label.id === id && label.en === en);
    });
    expect(odd).toEqual([]);
  });

  it('goes onto paper without anything cut off', async () => {
    const { file } = await made;
    const { page, close } = await opened(file);
    await page.emulateMedia({ media: 'print' });
    // A4 less its margins, at 96 px an inch.
    await page.setViewportSize({ width: 688, height: 1000 });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
        const { right, width } = element.getBoundingClientRect();
        const hides =
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const isHidden = element.closest('.hidden, .th, details.data thead') !== null;
        return !isHidden && width > 1 && (right > document.documentElement.clientWidth + 1 || hides)
          ? [element.outerHTML.slice(0, 160)]
          : [];
      }),
    );
    expect(cut.slice(0, 5)).toEqual([]);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });
});

/** What cells may read as: their own words, and as the audit writes them beside a figure that is bound to them. */
function wordsOf(path: string, count: number): (address: string) => readonly { id: string; en: string }[] {
  const { scorecards } = loadScorecards(path, RULES.packs, METHODS.methods);
  const known: { evaluation: Evaluation; figures: Map<string, { id: string; en: string }[]> }[] = scorecards.flatMap(
    ({ graph, modelFaults }) => {
      if (graph === null) return [];
      const evaluation = evaluateForAudit(graph);
      const figures = new Map<string, { id: string; en: string }[]>();
      for (const { figure, recomputed } of audit(graph, modelFaults).findings) {
        const bound = bind(evaluation, figure);
        if (bound === null || recomputed === null) continue;
        const label = { id: figureText(recomputed, figure, 'id'), en: figureText(recomputed, figure, 'en') };
        const key = `${bound.name}#${bound.index}`;
        figures.set(key, [...(figures.get(key) ?? []), label]);
      }
      return [{ evaluation, figures }];
    },
  );
  expect(known).toHaveLength(count);
  return (address) => {
    const parsed = parseAddress(address);
    return known.flatMap(({ evaluation, figures }) => {
      const column = evaluation.columns.get(parsed?.node ?? '');
      if (column === undefined || parsed === null) return [];
      const index = indexOf(column.dimensions, parsed.place);
      const cell = column.cells[index];
      if (cell === undefined) return [];
      const { id, en } = cellLabel(evaluation.graph, parsed.node, cell);
      const minus = (text: string): string => (cell.kind === 'number' ? text.replace('-', '\u2212') : text);
      return [{ id: minus(id), en: minus(en) }, ...(figures.get(`${parsed.node}#${index}`) ?? [])];
    });
  };
}

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
    expect(await page.locator('.x-facts').textContent()).toContain('Results (2022 evaluation)');
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
    const { page, close } = await opened(file, DISPLAYS[0]);
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
