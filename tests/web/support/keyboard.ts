// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What is still being fetched has no control yet: whoever waits for it presses on. */
const PATIENCE_MS = 15_000;

/**
 * Goes on by the Tab key alone to a control whose name or text is this. Fails where the key does not lead there,
 * however often it is pressed.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let i = 0; i < 120 || Date.now() < until; i += 1) {
    const own = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      const field =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
      const label = field ? at.labels?.[0] : null;
      return (at.getAttribute('aria-label') ?? label?.textContent ?? at.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? own === name : name.test(own)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${String(name)}`);
}

/** Goes to a control and types into it. */
export async function typeInto(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

/** Goes to a button and presses it. */
export async function pressOn(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}
