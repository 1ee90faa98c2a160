import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { unitScorecard } from './support/scorecards.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

/** A method that ships, under a name of its own. */
const METHOD = readFileSync('methods/regional/ternary.yaml', 'utf8').replace(/^method: .*$/m, 'method: uji/bersama');

describe.each(engines)('rights to an import on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let whole: Person;
  let ofOne: Person;
  let theirs = '';

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    const own = await world.unit(tenant, 'bidang');
    await world.unit(tenant, 'seksi');
    whole = await world.person([{ tenant, role: 'planner' }]);
    ofOne = await world.person([{ tenant, role: 'planner', unitId: own }]);
    const made = await send(whole, unitScorecard('seksi-2025'), { 'seksi-2025': 'seksi' });
    theirs = made.body.scorecards[0].id;
  });
  afterAll(() => world.close());

  const send = (who: Person, text: string, units: object, more: readonly object[] = []): Promise<Answer> =>
    world.call(who, 'POST', `${tenant.base}/imports`, {
      files: [{ name: 'a.scorecard.yaml', text }, ...more],
      units,
    });
  const title = async (): Promise<string> =>
    (await world.call(whole, 'GET', `${tenant.base}/scorecards/${theirs}`)).body.title.id;
  const changed = unitScorecard('seksi-2025').replace('Kinerja seksi-2025', 'Diambil alih');

  it('does not change the scorecard of another unit, whichever unit the request names for it', async () => {
    const before = await title();
    for (const units of [{ 'seksi-2025': 'bidang' }, { 'seksi-2025': 'seksi' }, {}]) {
      const { status, body } = await send(ofOne, changed, units);
      expect([status, body.applied, body.faults.length]).toEqual([200, false, 1]);
      expect(await title()).toBe(before);
    }
  });

  it('leaves a scorecard with its unit for those who plan for both, and finds it there without being told', async () => {
    const moved = await send(whole, changed, { 'seksi-2025': 'bidang' });
    expect([moved.body.applied, moved.body.faults[0].what]).toEqual([
      false,
      'The scorecard seksi-2025 is there already, for another unit than bidang. Use another id, or send it for its own unit.',
    ]);
    const found = await send(whole, changed, {});
    expect([found.body.applied, found.body.scorecards[0].did, found.body.scorecards[0].unit]).toEqual([
      true,
      'changed',
      'seksi',
    ]);
    expect(await title()).toBe('Diambil alih');
  });

  it('keeps a method for everyone only from those who plan for the whole organisation', async () => {
    const files = [{ name: 'methods/uji/bersama.yaml', text: METHOD }];
    const kept = async (): Promise<readonly string[]> =>
      (await world.call(whole, 'GET', `${tenant.base}/library?limit=200`)).body.items.map(
        ({ name }: { name: string }) => name,
      );
    const refused = await send(ofOne, unitScorecard('bidang-2025'), { 'bidang-2025': 'bidang' }, files);
    expect([refused.body.applied, refused.body.faults[0].what]).toEqual([
      false,
      "The method uji/bersama@1 is the whole organisation's; only a planner or an administrator of all of it keeps it. Ask one of them to keep it first.",
    ]);
    expect(await kept()).not.toContain('uji/bersama@1');
    const done = await send(whole, changed, {}, files);
    expect([done.body.faults, done.body.applied]).toEqual([[], true]);
    expect(await kept()).toContain('uji/bersama@1');
    // What is there already may come along with a unit's own scorecard.
    const again = await send(ofOne, unitScorecard('bidang-2025'), { 'bidang-2025': 'bidang' }, files);
    expect([again.body.applied, again.body.contents[0].did]).toEqual([true, 'unchanged']);
  });
});
