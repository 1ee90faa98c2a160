// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, Page } from 'playwright-core';
import { violations as violationsOf } from '../support/axe.js';

export interface Display {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A page in a browser, with what it asks for and what goes wrong in it. */
export interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export async function opened(browser: Browser, file: string, { width, colorScheme }: Display): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  // The compiler of the proofs wraps named functions in a helper, those given to the page too.
  await context.addInitScript('globalThis.__name = (named) => named;');
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

export async function turnTo(page: Page, { width, colorScheme }: Display): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'screen', colorScheme });
}

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What axe finds, WCAG 2.2 AA and best practice. */
export async function violations(page: Page): Promise<readonly string[]> {
  // What is folded is hidden and so not checked; leaving it out spares the walk through it.
  const folded = 'details.folded:not([open]) > article';
  return violationsOf(page, (await page.locator(folded).count()) > 0 ? folded : undefined);
}

/** Elements that A4 would cut off. Leaves the page as paper shows it. */
export async function cutOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins, at 96 px an inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main *:not(details.folded:not([open]) > article, details.folded:not([open]) > article *)',
      ),
    ].flatMap((element) => {
      const { right, width } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isHidden = element.closest('.hidden, .th, details.data thead') !== null;
      return !isHidden && width > 1 && (right > document.documentElement.clientWidth + 1 || hides)
        ? [element.outerHTML.slice(0, 160)]
        : [];
    }),
  );
}

/** A number of a page: where it leads and what it reads as. */
export interface Written {
  readonly card: string;
  readonly entry: number;
  readonly id: string;
  readonly en: string;
}

export function numbersOf(page: Page): Promise<readonly Written[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button[data-entry]')].flatMap((button) => {
      if (button.querySelector('.by-name') !== null) return [];
      const read = (language: string): string => {
        const copy = button.cloneNode(true) as HTMLElement;
        for (const other of copy.querySelectorAll(`[lang]:not([lang=${language}]), [aria-hidden]`)) other.remove();
        return (copy.textContent ?? '').trim();
      };
      return [{ card: button.dataset.card ?? '', entry: Number(button.dataset.entry), id: read('id'), en: read('en') }];
    }),
  );
}

/** Columns of scores and indices in which the numbers do not line up: their texts. */
export function unevenColumns(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => {
    const columns = [
      ...document.querySelectorAll<HTMLTableElement>('table.indicators, table.perspectives, table.heat'),
    ].flatMap((table) => {
      const isIndicators = table.classList.contains('indicators');
      const picked = isIndicators
        ? [[...table.querySelectorAll<HTMLElement>('td.num > strong')]]
        : [...(table.rows[1]?.cells ?? [])].map((_, i) =>
            [...table.tBodies].flatMap((body) => [...body.rows].flatMap((row) => row.cells[i] ?? [])),
          );
      return picked.map((cells) =>
        cells.flatMap((cell) =>
          [...cell.querySelectorAll<HTMLElement>('.n')].flatMap(
            (own) => /[\d.,]*\d$/.exec((own.querySelector('[lang=id]') ?? own).textContent ?? '') ?? [],
          ),
        ),
      );
    });
    const decimals = (text: string): number => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0;
    return columns.filter((texts) => new Set(texts.map(decimals)).size > 1);
  });
}

/**
 * Opens numbers one after the other, `most` of them spread over the page, and tells which explanation shows another value than the
 * one that the page holds for it.
 */
export function wronglyOpened(
  page: Page,
  values: ReadonlyMap<string, readonly string[]>,
  most: number,
): Promise<{ readonly count: number; readonly wrong: readonly string[] }> {
  return page.evaluate(
    async ({ known, limit }) => {
      const told = new Map(known);
      const buttons = [...document.querySelectorAll<HTMLElement>('button[data-entry]')];
      const step = Math.max(1, buttons.length / limit);
      const picked = buttons.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
      const close = document.querySelector<HTMLElement>('#drawer-close');
      const wrong: string[] = [];
      for (const button of picked) {
        const { card = '', entry = '' } = button.dataset;
        button.click();
        for (let tries = 0; tries < 500 && document.querySelector('.x-value') === null; tries += 1)
          await new Promise((done) => setTimeout(done, 2));
        const shown = document.querySelector('.x-value')?.textContent ?? 'nothing';
        if (!(told.get(card)?.[Number(entry)] === shown)) wrong.push(`${card} ${entry}: ${shown}`);
        close?.click();
      }
      return { count: picked.length, wrong };
    },
    { known: [...values].map(([card, texts]) => [card, [...texts]] as const), limit: most },
  );
}
