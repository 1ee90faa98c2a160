import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { member } from './support/members.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines.slice(0, 1))('limits', (engine) => {
  let world: World;
  let tenant: Tenant;
  let people: readonly Person[];
  beforeAll(async () => {
    world = await World.open(engine, { limits: { perMinute: 20 } });
    tenant = await world.tenant();
    people = await Promise.all([1, 2, 3].map(() => world.person([{ tenant, role: 'planner' }])));
  }, 120_000);
  afterAll(() => world.close());

  const times = async (n: number, ask: () => Promise<{ status: number }>): Promise<readonly number[]> => {
    const statuses: number[] = [];
    for (let i = 0; i < n; i += 1) statuses.push((await ask()).status);
    return statuses;
  };

  it('count requests by person, whatever token or session they come with', async () => {
    const [first, second] = people;
    const ask = (who: Person | undefined) => world.call(who ?? null, 'GET', `${tenant.base}/units`);
    expect(await times(21, () => ask(first))).toEqual([...Array(20).fill(200), 429]);
    const refused = await ask(first);
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await ask(second)).status).toBe(200);
  });

  it('allow a tenth of it where much comes at once', async () => {
    const bulk = () => world.call(people[2] ?? null, 'POST', `${tenant.base}/imports`, {});
    expect(await times(3, bulk)).toEqual([400, 400, 429]);
    expect((await world.call(people[2] ?? null, 'GET', `${tenant.base}/units`)).status).toBe(200);
  });

  it('count strangers by address, without keeping those out who are signed in', async () => {
    const { browser } = await member(world, [{ tenant, role: 'planner' }]);
    const guess = () => world.call({ userId: '', token: `brb_${Math.random()}` }, 'GET', `${tenant.base}/units`);
    const statuses = await times(25, guess);
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(20);
    expect(statuses.at(-1)).toBe(429);
    expect((await world.call(null, 'GET', '/api/sign-in')).status).toBe(429);
    expect((await browser.call('GET', `${tenant.base}/units`)).status).toBe(200);
    for (const path of ['/health', '/ready', '/metrics'])
      expect((await world.call(null, 'GET', path)).status).toBe(200);
  });

  it('refuse requests while the server cannot keep up, but for those that watch over it', async () => {
    const other = await World.open(engine, { limits: { perMinute: 1000, mostDelay: 60 } });
    try {
      const ask = () => other.call(null, 'GET', '/api/sign-in');
      const calm = async (): Promise<number> => {
        for (const end = Date.now() + 20_000; Date.now() < end; ) {
          await new Promise((done) => setTimeout(done, 300));
          if ((await ask()).status === 200) break;
        }
        return (await ask()).status;
      };
      expect(await calm()).toBe(200);
      for (const end = Date.now() + 3_000; Date.now() < end; await new Promise((done) => setTimeout(done, 1)))
        for (const busy = Date.now() + 200; Date.now() < busy; );
      const answer = await ask();
      expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'unavailable', '10']);
      expect((await other.call(null, 'GET', '/health')).status).toBe(200);
      expect(await calm()).toBe(200);
    } finally {
      await other.close();
    }
  });
});
