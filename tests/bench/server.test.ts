import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, load } from '../../bench/src/server/calls.js';
import { type Cluster, startCluster } from '../../bench/src/server/cluster.js';
import { type Served, startProcess } from '../../bench/src/server/processes.js';
import { migrate } from '../../packages/server/src/db/index.js';
import { ROOT } from '../support/scorecards.js';

describe('the routes that the server is compared with', () => {
  let cluster: Cluster;
  let bare: Served;
  let client: pg.Client;

  beforeAll(async () => {
    cluster = await startCluster();
    await migrate({ connectionString: cluster.url('berimbang') });
    const program = join(ROOT, 'bench', 'src', 'server', 'bare.ts');
    bare = await startProcess(['--import', 'tsx', program], { DATABASE_URL: cluster.url('postgres') });
    client = new pg.Client({ connectionString: cluster.url('postgres') });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await bare?.close();
    await cluster?.close();
  });
  const rows = async (): Promise<number> => (await client.query('select count(*)::int as n from bare.fact')).rows[0].n;

  it('wait for the disk, and write a row for each value', async () => {
    expect((await client.query('show fsync')).rows[0].fsync).toBe('on');
    const before = await rows();
    const { times, perSecond } = await load(3, 4, (caller, n) => ({
      method: 'PUT',
      url: `${bare.address}/value`,
      body: { node: `i${caller}`, value: String(n) },
    }));
    expect(times).toHaveLength(12);
    expect(perSecond).toBeGreaterThan(0);
    expect(await rows()).toBe(before + 12);
    const items = Array.from({ length: 100 }, (_, i) => ({ node: 'x', value: String(i) }));
    expect(await call({ method: 'POST', url: `${bare.address}/bulk`, body: { items } })).toEqual({ accepted: 100 });
    expect(await rows()).toBe(before + 112);
  });

  it('tell of an approval through the database', async () => {
    const stream = await fetch(`${bare.address}/events`);
    const reader = stream.body?.getReader();
    const { seq } = await call({ method: 'POST', url: `${bare.address}/approve`, body: {} });
    let text = '';
    while (!text.includes('event: results')) text += new TextDecoder().decode((await reader?.read())?.value);
    expect(text).toContain(`data: ${seq}\n`);
    await reader?.cancel();
  });

  it('fail loudly where a request is refused', async () => {
    await expect(call({ method: 'GET', url: `${bare.address}/nothing` })).rejects.toThrow('404');
  });
});
