// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { type ServerProcess, startServer } from '../../server/support/process.js';
import { closeWindows, sharedBrowser } from '../../support/browser.js';
import { dataFolder } from '../../support/databases.js';
import { askFor } from '../../support/shared.js';

export { violations } from '../../support/axe.js';

export type Language = 'id' | 'en';

export interface Display {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly language?: Language;
}

export const PHONE = 390;
export const DESK = 1440;

/** Whether the whole matrix of widths, colours, languages and organisations is looked at: in `script/proof screens`. */
const WHOLE = process.env.BERIMBANG_SCREENS === 'whole';

/** Of some cases the first ones, or all of them in the proof. */
export function some<T>(cases: readonly T[], count: number): readonly T[] {
  return WHOLE ? cases : cases.slice(0, count);
}

/** Of all people of the demonstration. */
export const PASSWORD = 'kartu skor berimbang';

/** A screen in a browser, and what went wrong in it: errors of scripts, of the console, answers of 500 and above. */
export interface Screen {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Reading screens send nothing but these. */
const OF_READING = /\/api\/sign-(in|out)$/;

/** A real server with the screens and the demonstration, and a browser before it. */
export class Screens {
  readonly server: Pick<ServerProcess, 'address' | 'said'>;
  readonly #browser: Browser;
  readonly #own: ServerProcess | null;

  private constructor(server: Screens['server'], browser: Browser, own: ServerProcess | null) {
    this.server = server;
    this.#browser = browser;
    this.#own = own;
  }

  /** Starts a server of its own; the data are a copy of the demonstration, or an empty database. */
  static async start(of: 'demo' | 'empty' = 'demo', env: Readonly<Record<string, string>> = {}): Promise<Screens> {
    const [server, browser] = await Promise.all([
      dataFolder(of).then((folder) => startServer({ BERIMBANG_DATA: folder, ...env }, of === 'demo' ? ['--demo'] : [])),
      sharedBrowser(),
    ]);
    return new Screens(server, browser, server);
  }

  /** On the server with the demonstration that suites share: a window that sends anything to change it does not close in peace. */
  static async toRead(): Promise<Screens> {
    const [address, browser] = await Promise.all([askFor(inject('sharedSocket'), 'server'), sharedBrowser()]);
    return new Screens({ address, said: () => '' }, browser, null);
  }

  /** A new window; somebody is signed in, or nobody. Nothing may be asked of anybody but the server. */
  async open(user: string | null, path: string, display: Display = { width: DESK }): Promise<Screen> {
    const { width, colorScheme = 'light', language = 'id' } = display;
    const context = await this.#browser.newContext({
      viewport: { width, height: width <= PHONE ? 844 : 900 },
      colorScheme,
      locale: language === 'id' ? 'id-ID' : 'en-GB',
      baseURL: this.server.address,
      hasTouch: width <= PHONE,
    });
    const faults: string[] = [];
    const changes: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.server.address) && !/^(data|blob):/.test(url)) faults.push(`asks ${url}`);
      if (request.method() !== 'GET' && !OF_READING.test(url)) changes.push(`${request.method()} ${url}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
    });
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('console', (message) => {
      // The first question of whoever is not signed in is answered with 401, which browsers write down.
      if (message.type() === 'error' && !message.text().includes('401')) faults.push(message.text());
    });
    if (user !== null) await signIn(context, user);
    const page = await context.newPage();
    await page.goto(path);
    const close = async (): Promise<void> => {
      await context.close();
      if (this.#own === null && changes.length > 0) throw new Error(`a suite that reads sent ${changes.join(', ')}`);
    };
    return { page, context, faults, close };
  }

  async stop(): Promise<void> {
    await closeWindows(this.#browser);
    await this.#own?.end('SIGTERM');
  }
}

/** Gives a window the session of somebody of the demonstration, as signing in does. */
export async function signIn(context: BrowserContext, user: string, password: string = PASSWORD): Promise<void> {
  const answer = await context.request.post('/api/sign-in', { data: { name: user, password } });
  if (!answer.ok()) throw new Error(`${user} cannot sign in: ${await answer.text()}`);
}

/** That the address of a page has this path: the address of signing in has it too, as what to come back to. */
export const at =
  (path: string) =>
  (url: URL): boolean =>
    url.pathname === path;

/** Pixels by which a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
