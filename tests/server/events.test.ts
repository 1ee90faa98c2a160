import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { unitScorecard } from './support/scorecards.js';
import { type Person, type Tenant, World } from './support/world.js';

/** Reads server-sent events until it is closed. */
function follow(
  port: number,
  url: string,
  who: Person,
): { readonly seen: string[]; readonly opened: Promise<number>; close(): void } {
  const seen: string[] = [];
  let close = (): void => undefined;
  let end = (): void => undefined;
  const ended = new Promise<void>((done) => {
    end = done;
  });
  const opened = new Promise<number>((answered, failed) => {
    const asked = request(
      { host: '127.0.0.1', port, path: url, headers: { authorization: `Bearer ${who.token}` } },
      (answer) => {
        answer.setEncoding('utf8');
        answer.on('data', (text: string) => seen.push(...text.split('\n').filter((line) => line.startsWith('data: '))));
        answer.on('end', end);
        answered(answer.statusCode ?? 0);
      },
    );
    asked.on('error', failed);
    close = () => asked.destroy();
    asked.end();
  });
  opened.catch(() => undefined);
  return { seen, opened, ended, close: () => close() };
}

describe.each(engines)('events on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let port = 0;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    port = (world.app.server.address() as AddressInfo).port;
  });
  afterAll(() => world.close());

  it('tell those whose roles cover the unit of new results, and nobody else', async () => {
    const unit = await world.unit(tenant, 'bidang');
    const elsewhere = await world.unit(tenant, 'lain');
    await world.period(tenant, '2025', 'open');
    const planner = await world.person([{ tenant, role: 'planner' }]);
    const inside = follow(
      port,
      `${tenant.base}/events`,
      await world.person([{ tenant, role: 'auditor', unitId: unit }]),
    );
    const outside = follow(
      port,
      `${tenant.base}/events`,
      await world.person([{ tenant, role: 'auditor', unitId: elsewhere }]),
    );
    const other = await world.tenant();
    const stranger = follow(port, `${tenant.base}/events`, await world.person([{ tenant: other, role: 'auditor' }]));
    expect(await Promise.all([inside.opened, outside.opened, stranger.opened])).toEqual([200, 200, 404]);
    const made = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [{ name: 'a.scorecard.yaml', text: unitScorecard('bidang-2025') }],
      units: { 'bidang-2025': 'bidang' },
    });
    expect(made.body.faults).toEqual([]);
    await expect.poll(() => inside.seen.length, { timeout: 5_000 }).toBe(1);
    expect(JSON.parse(inside.seen[0]?.slice(6) ?? '{}').scorecardId).toBe(made.body.scorecards[0].id);
    await new Promise((done) => setTimeout(done, 200));
    expect(outside.seen).toEqual([]);
    for (const stream of [inside, outside, stranger]) stream.close();
  });

  it('end when the server stops, which does not wait for them', async () => {
    const own = await World.open(engine);
    const place = await own.tenant();
    await own.app.listen({ host: '127.0.0.1', port: 0 });
    const { port: at } = own.app.server.address() as AddressInfo;
    const stream = follow(at, `${place.base}/events`, await own.person([{ tenant: place, role: 'auditor' }]));
    expect(await stream.opened).toBe(200);
    await own.close();
    await stream.ended;
  }, 20_000);
});
