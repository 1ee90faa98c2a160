import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../packages/server/src/library/content.js';
import { shipLibrary, shippedLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { unitScorecard } from './support/scorecards.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('after the rules have moved on, on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    planner = await world.person([{ tenant, role: 'planner' }]);
    await world.period(tenant, '2025', 'open');
  });
  afterAll(() => world.close());

  const at = (id: string, more: string): string => `${tenant.base}/scorecards/${id}${more}`;
  const made = async (code: string): Promise<string> => {
    await world.unit(tenant, code);
    const { body } = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [{ name: `${code}.scorecard.yaml`, text: unitScorecard(`${code}-2025`) }],
      units: { [`${code}-2025`]: code },
    });
    expect(body.faults).toEqual([]);
    return body.scorecards[0].id;
  };
  const approve = async (id: string, first: string, revision = 0): Promise<void> => {
    const approver = await world.person([{ tenant, role: 'approver' }]);
    await world.settings(tenant, { oneStepApproval: true });
    const entered = await world.call(planner, 'POST', at(id, '/facts/bulk'), {
      mode: 'atomic',
      submit: true,
      items: [
        { node: 'indicator.i1.realised', value: first },
        ...(revision === 0 ? [{ node: 'indicator.i2.realised', value: '80' }] : []),
      ],
    });
    const items = entered.body.items.map(({ id: cell, revision: r }: { id: string; revision: number }) => ({
      id: cell,
      revision: r,
    }));
    const done = await world.call(approver, 'POST', `${tenant.base}/facts/steps`, {
      action: 'approve',
      mode: 'atomic',
      items,
    });
    expect(done.body.refused).toBe(0);
  };
  const status = async (id: string): Promise<string> =>
    (await world.call(planner, 'GET', at(id, '/results?node=indicator.i1.status'))).body.items[0].value;
  const latest = async (id: string): Promise<{ id: number; digest: string; fingerprint: string }> =>
    (await world.call(planner, 'GET', at(id, '/calculations?limit=1'))).body.items[0];

  it('a calculation comes out again to the digit, and a scorecard keeps its rules until it adopts others', async () => {
    const old = await made('lama');
    await approve(old, '85');
    // 85 % of the target: yellow, from 80 to below 100 (kemenkeu/300-2022#status).
    expect(await status(old)).toBe('kuning');
    const before = await latest(old);

    const contents = shippedLibrary().map((own) => {
      if (own.name !== 'kemenkeu/300-2022') return own;
      // Yellow would begin at 90 instead of 80.
      const files = own.files.map(([name, text]): readonly [string, string] =>
        name === 'parameters/status.yaml' ? [name, text.replaceAll(/\b80\b/g, '90')] : [name, text],
      );
      return { ...own, files, hash: contentHash('rule-pack', files) };
    });
    expect(contents.find(({ name }) => name === 'kemenkeu/300-2022')?.hash).not.toBe(
      shippedLibrary().find(({ name }) => name === 'kemenkeu/300-2022')?.hash,
    );
    await shipLibrary(world.database, contents);

    const again = await world.call(planner, 'GET', at(old, `/calculations/${before.id}/recheck`));
    expect([again.body.same, again.body.recomputed]).toEqual([true, before.digest]);
    await approve(old, '86', 1);
    expect([await status(old), (await latest(old)).fingerprint]).toEqual(['kuning', before.fingerprint]);

    const fresh = await made('baru');
    await approve(fresh, '85');
    expect(await status(fresh)).toBe('merah');

    const inUse = async (query = '') =>
      (await world.call(planner, 'GET', `${tenant.base}/library/in-use${query}`)).body;
    const differing = async () =>
      (await inUse()).items.map(({ code, rules }: { code: string; rules: { name: string; differs: boolean }[] }) => [
        code,
        rules.filter(({ differs }) => differs).map(({ name }) => name),
      ]);
    expect(await differing()).toEqual([
      ['baru-2025', []],
      ['lama-2025', ['kemenkeu/300-2022']],
    ]);
    const first = await inUse('?limit=1');
    expect((await inUse(`?limit=1&after=${first.next}`)).items).toMatchObject([{ code: 'lama-2025', state: 'active' }]);
    const elsewhere = await world.unit(tenant, 'lain');
    const narrow = await world.person([{ tenant, role: 'auditor', unitId: elsewhere }]);
    expect((await world.call(narrow, 'GET', `${tenant.base}/library/in-use`)).body.items).toEqual([]);

    const { body: own } = await world.call(planner, 'GET', at(old, ''));
    const adopted = await world.call(
      planner,
      'POST',
      at(old, '/adopt-rules'),
      { reason: 'KMK perubahan' },
      { 'if-match': `"r${own.revision}"` },
    );
    expect(adopted.status).toBe(200);
    expect([await status(old), (await latest(old)).fingerprint === before.fingerprint]).toEqual(['merah', false]);
    expect((await differing())[1]).toEqual(['lama-2025', []]);
    expect((await world.call(planner, 'GET', at(old, `/calculations/${before.id}/recheck`))).body.same).toBe(true);
  });
});
