import { existsSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', process.env.CHROMIUM ?? ''];

export interface Window {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** A window of Chromium at a desk, in which somebody of the demonstration is signed in. */
export async function openWindow(address: string, name: string, password: string): Promise<Window> {
  const executablePath = PLACES.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) throw new Error('there is no Chromium: script/test installs it through apt');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: address });
  const signedIn = await context.request.post('/api/sign-in', { data: { name, password } });
  if (!signedIn.ok()) throw new Error(`${name} cannot sign in: ${await signedIn.text()}`);
  return { context, close: () => browser.close() };
}
