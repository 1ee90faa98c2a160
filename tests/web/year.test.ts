import { afterAll, beforeAll, it } from 'vitest';
import { runToEnd } from '../server/support/process.js';
import { engines } from '../support/databases.js';
import { Screens } from './support/screens.js';
import { walkTheYear } from './support/year.js';

const [, postgresql] = engines;
let screens: Screens;
let closeDatabase: (() => Promise<void>) | undefined;
let said = '';
// The other tests of screens run on the embedded database; `script/proof screens` walks the year on it as well.
beforeAll(async () => {
  const database = process.env.BERIMBANG_YEAR === 'embedded' ? undefined : await postgresql?.createDatabase();
  closeDatabase = database?.close;
  const env: Readonly<Record<string, string>> =
    database?.url === undefined
      ? {}
      : { DATABASE_URL: database.url, BERIMBANG_SECRET: 'of these tests alone, forty characters long' };
  screens = await Screens.start('empty', env);
  // Servers that share a database print no link: whoever runs them asks for it.
  const asked = database === undefined ? null : await runToEnd(['administrator-link'], env);
  said = asked === null ? screens.server.said() : `${asked.out}${asked.err}`;
}, 180_000);
afterAll(async () => {
  await screens?.stop();
  await closeDatabase?.();
});

it('a year of one scorecard, from an empty installation to an approved December, each by their own role', async () => {
  const [, token] = /first-administrator#(\S+)/.exec(said) ?? [];
  if (token === undefined) throw new Error(`no link of the first administrator: ${said}`);
  await walkTheYear(screens, token);
}, 300_000);
