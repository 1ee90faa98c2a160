import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkOf } from '../../packages/server/src/sign-in/attempts.js';
import { engines } from '../support/databases.js';
import { MEMBER_PASSWORD, member } from './support/members.js';
import { type Tenant, World } from './support/world.js';

const limits = { address: { most: 12, seconds: 900 }, account: { most: 3, seconds: 900 } };

describe.each(engines)('limits of the sign-in on $name', (engine) => {
  let world: World;
  let tenant: Tenant;

  beforeAll(async () => {
    world = await World.open(engine, { signIn: { limits } });
    tenant = await world.tenant();
  });
  afterAll(() => world.close());

  const from = (address: string, url: string, body: object) =>
    world.app.inject({
      method: 'POST',
      url,
      payload: body,
      remoteAddress: address,
      headers: { 'accept-language': 'en' },
    });

  it('refuses the tries after the third on one account, from wherever, and whether it exists or not', async () => {
    const { email } = await member(world, [{ tenant, role: 'planner' }]);
    for (const name of [email, 'nobody@kota.go.id']) {
      const answers: Awaited<ReturnType<typeof from>>[] = [];
      for (let i = 0; i < 4; i += 1)
        answers.push(await from(`192.0.2.${i + 1}`, '/api/sign-in', { name, password: 'not the password' }));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 429]);
      expect(answers[3]?.json()).toMatchObject({ code: 'too-many-requests', where: null });
      const wait = Number(answers[3]?.headers['retry-after']);
      expect(wait > 890 && wait <= 900).toBe(true);
      // The right password does not help: else the limit would tell that it was right.
      const right = await from('192.0.2.9', '/api/sign-in', { name, password: MEMBER_PASSWORD });
      expect(right.statusCode).toBe(429);
    }
  });

  it('forgets the tries after one that succeeded', async () => {
    const { email } = await member(world, [{ tenant, role: 'planner' }]);
    const tries: number[] = [];
    for (const password of ['no', 'no', MEMBER_PASSWORD, 'no', 'no', MEMBER_PASSWORD])
      tries.push((await from('198.51.100.1', '/api/sign-in', { name: email, password })).statusCode);
    expect(tries).toEqual([401, 401, 200, 401, 401, 200]);
  });

  it('refuses the tries after the twelfth from one address, on however many accounts', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 13; i += 1) {
      const email = `orang-${i}@kota.go.id`;
      statuses.push((await from('203.0.113.5', '/api/password-reset', { email })).statusCode);
    }
    expect(statuses).toEqual([...Array<number>(12).fill(200), 429]);
    expect((await from('203.0.113.6', '/api/password-reset', { email: 'orang-0@kota.go.id' })).statusCode).toBe(200);
  });

  it('does not count those who get in, however many share an address', async () => {
    const { email } = await member(world, [{ tenant, role: 'planner' }]);
    for (let i = 0; i < 14; i += 1) {
      const answer = await from('203.0.113.77', '/api/sign-in', { name: email, password: MEMBER_PASSWORD });
      expect(answer.statusCode).toBe(200);
    }
  });

  it('counts every one of many tries at once', async () => {
    const tries = Array.from({ length: 8 }, (_, i) =>
      from(`192.0.2.${50 + i}`, '/api/sign-in', { name: 'serentak@kota.go.id', password: 'no' }),
    );
    const statuses = (await Promise.all(tries)).map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([401, 401, 401, 429, 429, 429, 429, 429]);
  });

  it('limits guesses at the password of an open session', async () => {
    const { browser } = await member(world, [{ tenant, role: 'planner' }]);
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1)
      statuses.push((await browser.call('POST', '/api/second-factor', { password: `guess ${i}` })).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });
});

describe('one sender', () => {
  it('is an address of version 4, or the first half of one of version 6', () => {
    expect(networkOf('192.0.2.1')).toBe('192.0.2.1');
    expect(networkOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8:1:2::1')).toBe('2001:db8:1:2');
    expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(networkOf('::1')).toBe('0:0:0:0');
  });
});
