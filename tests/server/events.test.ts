import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiToken, inScope, roleGrant } from '../../packages/server/src/db/index.js';
import { engines } from '../support/databases.js';
import { ScorecardRows } from './support/scorecard-rows.js';
import { unitScorecard } from './support/scorecards.js';
import { type Person, type Tenant, World } from './support/world.js';

/** Reads server-sent events until it is closed. */
function follow(
  port: number,
  url: string,
  who: Person,
): { readonly seen: string[]; readonly opened: Promise<number>; readonly ended: Promise<void>; close(): void } {
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

  it('are at most some of one person; a further one is refused until one is closed', async () => {
    const [who, other] = [
      await world.person([{ tenant, role: 'auditor' }]),
      await world.person([{ tenant, role: 'auditor' }]),
    ];
    const url = `${tenant.base}/events`;
    const streams = Array.from({ length: 10 }, () => follow(port, url, who));
    expect(new Set(await Promise.all(streams.map(({ opened }) => opened)))).toEqual(new Set([200]));
    const refused = await world.call(who, 'GET', url);
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests']);
    const others = follow(port, url, other);
    expect(await others.opened).toBe(200);
    streams.pop()?.close();
    let again = follow(port, url, who);
    await expect
      .poll(
        async () => {
          if ((await again.opened) !== 200) again = follow(port, url, who);
          return again.opened;
        },
        { timeout: 5_000 },
      )
      .toBe(200);
    for (const stream of [...streams, others, again]) stream.close();
  });

  it('end once the role, or the token, has ended, and change with the rights', async () => {
    const own = await World.open(engine, { streams: { mostOfOne: 10, rightsEvery: 200 } });
    const place = await own.tenant();
    await own.app.listen({ host: '127.0.0.1', port: 0 });
    const { port: at } = own.app.server.address() as AddressInfo;
    const [unit, elsewhere] = [await own.unit(place, 'bidang'), await own.unit(place, 'lain')];
    const [leaving, moving, revoked] = [
      await own.person([{ tenant: place, role: 'auditor' }]),
      await own.person([{ tenant: place, role: 'auditor', unitId: unit }]),
      await own.person([{ tenant: place, role: 'auditor' }]),
    ];
    const streams = [leaving, moving, revoked].map((who) => follow(at, `${place.base}/events`, who));
    expect(await Promise.all(streams.map(({ opened }) => opened))).toEqual([200, 200, 200]);
    const [left, moved, gone] = streams;
    const publish = async (unitId: string): Promise<void> => {
      const scorecardId = await new ScorecardRows(own, place).scorecard(
        unitId,
        `k-${randomUUID().slice(0, 8)}`,
        '2025',
      );
      own.events.publish({ organisationId: place.id, scorecardId, calculation: 1, changed: 1 });
    };
    await publish(unit);
    await expect.poll(() => streams.map(({ seen }) => seen.length), { timeout: 5_000 }).toEqual([1, 1, 1]);

    await inScope(own.database, { role: 'staff', organisationId: place.id }, async (tx) => {
      await tx
        .update(roleGrant)
        .set({ revokedAt: new Date() })
        .where(eq(roleGrant.userId, leaving?.userId ?? ''));
      await tx
        .update(roleGrant)
        .set({ unitId: elsewhere })
        .where(eq(roleGrant.userId, moving?.userId ?? ''));
    });
    await inScope(own.database, { role: 'sign-in' }, (tx) =>
      tx
        .update(apiToken)
        .set({ revokedAt: new Date() })
        .where(eq(apiToken.userId, revoked?.userId ?? '')),
    );
    await Promise.all([left?.ended, gone?.ended]);
    await new Promise((done) => setTimeout(done, 600));
    await publish(unit);
    await publish(elsewhere);
    await expect.poll(() => moved?.seen.length, { timeout: 5_000 }).toBe(2);
    await new Promise((done) => setTimeout(done, 200));
    expect(streams.map(({ seen }) => seen.length)).toEqual([1, 2, 1]);
    moved?.close();
    await own.close();
  }, 30_000);

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
