import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', process.env.CHROMIUM ?? ''];

/** Chromium as installed; a test that needs a browser fails where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) throw new Error('there is no Chromium: script/test installs it through apt');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

let shared: Promise<Browser> | undefined;

/**
 * The Chromium of this process, for all suites that run in it one after another: what tests do stays apart, since each opens a window
 * (context) of its own. It ends with the process.
 */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openShared();
  return shared;
}

async function openShared(): Promise<Browser> {
  const browser = await openBrowser();
  browser.on('disconnected', () => {
    shared = undefined;
  });
  // So vitest ends the processes of its suites; Chromium leaves its folder behind where it is not closed.
  process.once('SIGTERM', () => browser.close().finally(() => process.exit()));
  return browser;
}

/** Closes every window that is still open, as one of a test that failed. */
export async function closeWindows(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
