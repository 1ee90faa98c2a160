import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import PgBoss from 'pg-boss';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../packages/server/src/app.js';
import { inScope } from '../../packages/server/src/db/index.js';
import type { JobHandlers } from '../../packages/server/src/jobs/handlers.js';
import { type Jobs, startJobs } from '../../packages/server/src/jobs/start.js';
import { openSignIn } from '../../packages/server/src/sign-in/service.js';
import { engines } from '../support/databases.js';
import { SIGN_IN, type Tenant, World } from './support/world.js';

const later = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until something holds; gives up after 20 seconds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (await holds()) return;
    await later(100);
  }
  throw new Error('it never came to hold');
}

describe.each(engines)('jobs on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  const running: Jobs[] = [];
  const errors: [string | null, unknown][] = [];

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
  });
  afterEach(async () => {
    for (const jobs of running.splice(0)) await jobs.stop(5);
    errors.length = 0;
  });
  afterAll(() => world.close());

  const start = async (handlers: JobHandlers): Promise<Jobs> => {
    const jobs = await startJobs(world.database, handlers, {
      now: () => new Date(),
      onError: (queue, error) => errors.push([queue, error]),
      pollingSeconds: 0.5,
      scheduleSeconds: 1,
    });
    running.push(jobs);
    return jobs;
  };

  it('are done in scopes of their own, each once by one of several servers', async () => {
    const done: string[] = [];
    const handlers: JobHandlers = {
      'name-units': {
        run: ({ organisation = '', n = '' }, { database }) =>
          inScope(database, { role: 'staff', organisationId: organisation }, async (tx) => {
            await tx.execute(
              sql`insert into app.unit (organisation_id, code, name) values (${organisation}, ${`u${n}`}, '"u"')`,
            );
            done.push(n);
          }),
      },
    };
    const [one] = [await start(handlers), await start(handlers)];
    const all = Array.from({ length: 12 }, (_, n) => String(n));
    for (const n of all) await one?.send('name-units', { organisation: tenant.id, n });
    await until(() => done.length >= all.length);
    await later(1000);
    expect([...done].sort()).toEqual([...all].sort());
    expect(errors).toEqual([]);
    await expect(one?.send('nobody', {})).rejects.toThrow('Nobody does jobs of nobody.');
  });

  it('that end while the database does not answer are told so, and end later', async () => {
    const { pool } = world.database;
    const connect = pool.connect;
    const ended = (): Promise<boolean> =>
      world.database.transaction(async (tx) => {
        await tx.execute('set local role berimbang_operator');
        const { rows } = await tx.execute("select from jobs.job where name = 'outage' and state = 'completed'");
        return rows.length === 1;
      });
    let runs = 0;
    const jobs = await start({
      outage: {
        run: async () => {
          runs += 1;
          pool.connect = (() => Promise.reject(new Error('the database is gone'))) as typeof connect;
        },
      },
    });
    await jobs.send('outage', {});
    try {
      await until(() => runs === 1);
      await later(700);
    } finally {
      pool.connect = connect;
    }
    await until(ended);
    expect(runs).toBe(1);
    expect(String(errors[0]?.[1])).toContain('the database is gone');
  });

  it('of one key wait once', async () => {
    const done: string[] = [];
    const jobs = await start({
      remind: {
        run: async ({ id = '' }) => {
          done.push(id);
        },
      },
    });
    // Later, so that none is taken while others are still being queued.
    const after = new Date(Date.now() + 1500);
    for (const key of ['a', 'a', 'b']) await jobs.send('remind', { id: key }, { key, after });
    await until(() => done.length >= 2);
    await later(1000);
    expect([...done].sort()).toEqual(['a', 'b']);
  });

  it('that fail are tried again, later each time, then kept as failed and counted', async () => {
    const tried: number[] = [];
    const jobs = await start({
      deliver: {
        retries: 1,
        retryAfter: 1,
        run: async () => {
          tried.push(Date.now());
          throw new TypeError('secret value 42');
        },
      },
    });
    const app = await buildApp({
      database: world.database,
      events: world.events,
      now: () => new Date(),
      log: false,
      signIn: openSignIn(world.database, SIGN_IN),
      metrics: [jobs.metrics],
    });
    const counted = async (): Promise<string> => (await app.inject('/metrics')).body;
    expect(await counted()).toContain('berimbang_jobs{queue="deliver",state="failed"} 0');
    await jobs.send('deliver', { id: '1' });
    await until(async () => (await counted()).includes('berimbang_jobs{queue="deliver",state="failed"} 1'));
    expect(tried.length).toBe(2);
    expect((tried[1] ?? 0) - (tried[0] ?? 0)).toBeGreaterThanOrEqual(900);
    expect(errors.map(([queue, error]) => [queue, String(error)])).toEqual([
      ['deliver', 'TypeError: secret value 42'],
      ['deliver', 'TypeError: secret value 42'],
    ]);
    const { rows } = await world.database.transaction(async (tx) => {
      await tx.execute('set local role berimbang_operator');
      return tx.execute<{ output: object }>(`select output::text from jobs.job where name = 'deliver'`);
    });
    expect(JSON.stringify(rows)).toContain('TypeError');
    expect(JSON.stringify(rows)).not.toContain('secret');
    await app.close();
  });

  it('that run are waited for when the server stops, and no other is begun', async () => {
    let [begun, ended] = [0, 0];
    const handlers: JobHandlers = {
      slow: {
        run: async () => {
          begun += 1;
          await later(1500);
          ended += 1;
        },
      },
    };
    const jobs = await start(handlers);
    for (let i = 0; i < 3; i += 1) await jobs.send('slow', { id: String(i) });
    await until(() => begun > 0);
    await jobs.stop();
    const [at, after] = [begun, ended];
    expect(after).toBe(at);
    await later(1500);
    expect([begun, ended]).toEqual([at, after]);
    await start(handlers);
    await until(() => ended === 3);
    expect(begun).toBe(3);
  });

  it('are queued by themselves on their schedule, until a version comes that has none', async () => {
    let done = 0;
    const schedules = async (): Promise<unknown> =>
      world.database.transaction(async (tx) => {
        await tx.execute('set local role berimbang_operator');
        const { rows } = await tx.execute<{ name: string; cron: string; timezone: string }>(
          'select name, cron, timezone from jobs.schedule order by name',
        );
        return rows;
      });
    const first = await start({
      tick: {
        cron: '* * * * *',
        run: async () => {
          done += 1;
        },
      },
    });
    expect(await schedules()).toEqual([{ name: 'tick', cron: '* * * * *', timezone: 'UTC' }]);
    await until(() => done > 0);
    await first.stop();
    await start({ tick: { run: async () => undefined } });
    expect(await schedules()).toEqual([]);
  });

  it('are out of reach of people’s requests', async () => {
    for (const role of ['staff', 'respondent', 'public'] as const)
      await expect(
        inScope(world.database, { role, organisationId: tenant.id }, (tx) => tx.execute('select * from jobs.job')),
      ).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

it('the migration makes what the queue would make for itself', () => {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const plans = plain(PgBoss.getConstructionPlans('jobs'));
  const [, made] = /CREATE SCHEMA IF NOT EXISTS jobs ;(.*)COMMIT;$/.exec(plans) ?? [];
  const file = new URL('../../packages/server/migrations/0014-jobs.sql', import.meta.url);
  const [, migrated] =
    /set local role berimbang_operator;(.*)reset role;$/.exec(plain(readFileSync(file, 'utf8'))) ?? [];
  expect(migrated).toBeDefined();
  expect(migrated?.trim()).toBe(made?.trim());
});
