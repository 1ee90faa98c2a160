import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFirstAdministratorLink } from '../../packages/server/src/sign-in/links.js';
import { openBrowser } from '../support/browser.js';
import { engines } from '../support/databases.js';
import { World } from './support/world.js';

const [engine] = engines;
if (engine === undefined) throw new Error('no engine');

describe('the page of a one-time link', () => {
  let world: World;
  let address = '';
  const browser = openBrowser();

  beforeAll(async () => {
    world = await World.open(engine);
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    address = `http://localhost:${(world.app.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await (await browser).close();
    await world.close();
  });

  it('makes the first administrator once, and says why not the second time', async () => {
    const link = await makeFirstAdministratorLink(world.database, new Date());
    const page = await (await browser).newPage({ locale: 'en-GB' });
    const fill = async (): Promise<string> => {
      await page.goto('about:blank');
      await page.goto(`${address}/first-administrator#${link?.token}`);
      await page.getByLabel('Name').fill('Siti Rahma');
      await page.getByLabel('E-mail').fill('siti@example.go.id');
      await page.getByLabel('Password').fill('jembatan merah pagi hari');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect.poll(() => page.getByRole('status').textContent()).not.toBe('');
      return (await page.getByRole('status').textContent()) ?? '';
    };
    expect(await fill()).toBe('Done. You can sign in now.');
    expect(await fill()).toContain('link');
    const signedIn = await world.call(null, 'POST', '/api/sign-in', {
      name: 'siti@example.go.id',
      password: 'jembatan merah pagi hari',
    });
    expect(signedIn.status).toBe(200);
    await page.close();
  });
});
