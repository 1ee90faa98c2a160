import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { listen, sendRaw } from './support/listening.js';
import { member } from './support/members.js';
import { type Person, type Tenant, World } from './support/world.js';

// What has nothing to do with the database: on one engine.
describe.each(engines.slice(0, 1))('the listening server', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let url = '';
  let port = 0;
  const lines: string[] = [];

  beforeAll(async () => {
    world = await World.open(engine, {
      log: { level: 'info', stream: { write: (line) => lines.push(line) } },
      slowest: { headers: 3_000, request: 4_000 },
    });
    tenant = await world.tenant();
    planner = await world.person([{ tenant, role: 'planner' }]);
    ({ url, port } = await listen(world));
  }, 120_000);
  afterAll(() => world.close());

  /** Reads the whole answer: one that is left unread keeps its connection busy. */
  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
    await answer.arrayBuffer();
    return answer;
  };
  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    ask(path, {
      ...init,
      headers: { authorization: `Bearer ${planner.token}`, ...(init.headers as Record<string, string>) },
    });
  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    send(`${tenant.base}/units`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    });
  const head = (more: string): string =>
    `POST ${tenant.base}/units HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${planner.token}\r\ncontent-type: application/json\r\n${more}`;

  it('sends the same protecting headers with every kind of answer', async () => {
    const answers = await Promise.all([
      send(`${tenant.base}/units`),
      send(`${tenant.base}/units/x`),
      ask(`${tenant.base}/units`, {}),
      send('/nowhere'),
      send('/api/openapi.json'),
      send('/api/docs'),
      send('/health'),
      post('{'),
      post('{}', { 'content-type': 'text/plain' }),
    ]);
    for (const answer of answers) {
      const { headers } = answer;
      const about = `${answer.url} ${answer.status}`;
      expect([about, headers.get('x-content-type-options')]).toEqual([about, 'nosniff']);
      expect([about, headers.get('x-frame-options')]).toEqual([about, 'DENY']);
      expect([about, headers.get('referrer-policy')]).toEqual([about, 'same-origin']);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src [^;]*'self'/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe|\*/);
      expect([about, headers.get('server'), headers.get('x-powered-by')]).toEqual([about, null, null]);
      expect([about, headers.get('access-control-allow-origin')]).toEqual([about, null]);
    }
    expect(answers.slice(0, 4).map(({ headers }) => headers.get('cache-control'))).toEqual(Array(4).fill('no-store'));
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 401, 404, 200, 200, 200, 400, 415]);
  });

  it('takes a change by session from its own pages alone', async () => {
    const { browser } = await member(world, [{ tenant, role: 'planner' }]);
    const change = (headers: Record<string, string>): Promise<Response> =>
      ask(`${tenant.base}/units`, {
        method: 'POST',
        body: JSON.stringify({ code: 'lintas', name: 'x' }),
        headers: { cookie: browser.header, 'content-type': 'application/json', ...headers },
      });
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }])
      expect([headers, (await change(headers)).status]).toEqual([headers, 403]);
    const untold = await fetch(`${url}/api/sessions`, { method: 'DELETE', headers: { cookie: browser.header } });
    expect([untold.status, (await untold.json()).where]).toEqual([403, 'header.origin']);
    // A form of another site can send neither JSON nor this header.
    const form = await change({ origin: url, 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(415);
    expect((await change({ origin: url })).status).toBe(201);
  });

  it('refuses what is too large before it has read it', async () => {
    const said = await sendRaw(port, [`${head('content-length: 99999999')}\r\n\r\n`], { patience: 2_000 });
    expect(said.answer).toMatch(/^HTTP\/1\.1 413/);
    const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
    const chunked = await sendRaw(port, [
      `${head('transfer-encoding: chunked')}\r\n\r\n"`,
      ...Array<string>(20).fill(chunk),
    ]);
    expect(chunked.answer).not.toMatch(/^HTTP\/1\.1 2/);
    const headers = await sendRaw(port, [`GET /health HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`]);
    expect(headers.answer).toMatch(/^HTTP\/1\.1 431/);
  });

  it('lets go of whoever sends slowly, and serves others meanwhile', async () => {
    const slow = { every: 300, patience: 20_000 };
    const slowHeaders = sendRaw(port, ['GET /health HTTP/1.1\r\n', ...Array<string>(60).fill('x: y\r\n')], slow);
    const slowBody = sendRaw(port, [`${head('content-length: 1000')}\r\n\r\n`, ...Array<string>(60).fill('a')], slow);
    const idle = Array.from({ length: 300 }, () => sendRaw(port, ['GET /he'], { patience: 20_000 }));
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('/health')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    for (const { answer, closed } of [await slowHeaders, await slowBody]) {
      expect(answer).toMatch(/^HTTP\/1\.1 408/);
      expect(closed).toBe(true);
    }
    expect((await Promise.all(idle)).every(({ closed }) => closed)).toBe(true);
  });

  it('reads one request where two could be read, or none', async () => {
    const inner = 'GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n';
    for (const more of [
      `content-length: 2\r\ncontent-length: 3`,
      `content-length: 2, 3`,
      `content-length: ${inner.length}\r\ntransfer-encoding: chunked`,
      'transfer-encoding: chunked, identity',
      'transfer-encoding : chunked',
      'transfer-encoding: xchunked',
      'content-length: +2',
      'content-length: 0x2',
    ]) {
      const { answer, closed } = await sendRaw(port, [`${head(more)}\r\n\r\n0\r\n\r\n${inner}`], { patience: 1_500 });
      expect([more, answer.slice(0, 12), closed]).toEqual([more, 'HTTP/1.1 400', true]);
      expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
      expect(answer).not.toContain('process_cpu');
    }
  });

  it('bears JSON that is made to hurt', async () => {
    const deep = (open: string, close: string, n: number): string => `${open.repeat(n)}1${close.repeat(n)}`;
    const card = `${tenant.base}/scorecards/7c1b476e-27c7-42eb-b636-cbb2e88e1361`;
    const bodies = [
      deep('[', ']', 100_000),
      deep('{"a":', '}', 50_000),
      `{"code":"x","name":${deep('{"id":', '}', 50_000)}}`,
      `{"section":"dimensions","code":"x","body":${deep('[["a",', ']]', 50_000)}}`,
      `[${'0,'.repeat(400_000)}0]`,
      `{"section":"dimensions","code":"x","body":[${'["a",1],'.repeat(100_000)}["b",1]]}`,
      '{"__proto__":{"polluted":1},"code":"x","name":"x"}',
      '{"constructor":{"prototype":{"polluted":1}},"code":"x","name":"x"}',
      '{"code":"x","name":{"id":"a","en":"b","__proto__":{"polluted":1}}}',
      '{"code":"x","name":"x","code":"y"}'.replace('"y"', '{"$gt":""}'),
    ];
    for (const body of bodies)
      for (const path of [`${tenant.base}/units`, `${card}/blocks`]) {
        const headers = { 'content-type': 'application/json' };
        const answer = await send(path, { method: 'POST', body, headers });
        expect([path, body.slice(0, 40), answer.status < 500 && answer.status >= 400]).toEqual([
          path,
          body.slice(0, 40),
          true,
        ]);
      }
    expect('polluted' in {}).toBe(false);
  });

  it('gives no file but those of its own pages', async () => {
    for (const path of [
      '/api/docs/static/../../../package.json',
      '/api/docs/static/..%2f..%2f..%2fpackage.json',
      '/api/docs/static/%2e%2e/%2e%2e/package.json',
      '/api/docs/static/..%5c..%5cpackage.json',
      '/api/docs/static/%00',
      '/api/docs/static//etc/passwd',
      '/../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/.env',
    ]) {
      const { answer } = await sendRaw(port, [`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`]);
      expect([path, answer.slice(9, 12)]).toEqual([path, expect.stringMatching(/^(400|403|404)$/)]);
      expect(answer).not.toMatch(/root:|"dependencies"/);
    }
  });

  it('writes one line of JSON an entry, with nothing personal and nothing that was sent', async () => {
    lines.length = 0;
    const secret = 'rahasia-7f3a';
    await send(`${tenant.base}/units?after=${secret}&x=${secret}%0d%0aforged`, { headers: { 'user-agent': secret } });
    await post(JSON.stringify({ code: `${secret}\n{"level":60}`, name: secret }), { 'x-request-id': `${secret}\n` });
    await send(`/${secret}%0A{"forged":1}`);
    await send(`${tenant.base}/users/${secret}@example.go.id`);
    await ask('/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ name: `${secret}@example.go.id`, password: secret }),
      headers: { 'content-type': 'application/json' },
    });
    await ask(`${tenant.base}/units`, { headers: { authorization: `Bearer ${secret}` } });
    const written = lines.join('');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(line.endsWith('\n') && line.indexOf('\n') === line.length - 1).toBe(true);
      expect(() => JSON.parse(line)).not.toThrow();
    }
    expect(written).not.toContain(secret);
    expect(written).not.toContain(planner.token);
    expect(written).not.toContain('127.0.0.1');
    expect(written).not.toContain('forged');
  });
});
