import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { rootScorecard, unitScorecard } from './support/scorecards.js';
import { type Person, type Tenant, World } from './support/world.js';

/** Scorecards under one root; `script/proof concurrency` has 200. */
const UNITS = Number(process.env.BERIMBANG_UNITS ?? '24');
const APPROVALS = 50;

describe.each(engines)('approvals at once on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let verifier: Person;
  let approvers: readonly Person[];

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    planner = await world.person([{ tenant, role: 'planner' }]);
    verifier = await world.person([{ tenant, role: 'verifier' }]);
    approvers = await Promise.all([1, 2, 3, 4, 5].map(() => world.person([{ tenant, role: 'approver' }])));
    await world.period(tenant, '2025', 'open');
  });
  afterAll(() => world.close());

  const approver = (i: number): Person => approvers[i % approvers.length] ?? planner;
  const value = async (scorecard: string, node: string): Promise<string | null> => {
    const { body } = await world.call(planner, 'GET', `${tenant.base}/scorecards/${scorecard}/results?node=${node}`);
    return body.items[0]?.value ?? null;
  };
  /** Enters, submits and verifies values, and gives them as they are then. */
  const verified = async (
    scorecard: string,
    items: readonly object[],
  ): Promise<readonly { id: string; revision: number }[]> => {
    const entered = await world.call(planner, 'POST', `${tenant.base}/scorecards/${scorecard}/facts/bulk`, {
      mode: 'atomic',
      submit: true,
      items,
    });
    expect(entered.body.refused).toBe(0);
    const cells = entered.body.items.map(({ id, revision }: { id: string; revision: number }) => ({ id, revision }));
    const done = await world.call(verifier, 'POST', `${tenant.base}/facts/steps`, {
      action: 'verify',
      mode: 'atomic',
      items: cells,
    });
    expect(done.body.done).toBe(cells.length);
    return done.body.items;
  };
  const approve = (i: number, { id, revision }: { id: string; revision: number }) =>
    world.call(approver(i), 'POST', `${tenant.base}/facts/${id}/approve`, {}, { 'if-match': `"r${revision}"` });

  it(`loses none of ${APPROVALS} approvals of one scorecard`, async () => {
    const unit = await world.unit(tenant, 'banyak');
    const codes = Array.from({ length: APPROVALS }, (_, i) => `i${i + 1}`);
    const text = unitScorecard('banyak-2025').replace(
      /indicators:[\s\S]*/,
      `indicators:\n${codes.map((code) => `  ${code}: {perspective: p, unit: "%", target: 100, label: ${code}}`).join('\n')}\n`,
    );
    const imported = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [{ name: 'banyak.scorecard.yaml', text }],
      units: { 'banyak-2025': 'banyak' },
    });
    expect(imported.body.faults).toEqual([]);
    expect(unit).toBeTruthy();
    const { id } = imported.body.scorecards[0];
    const cells = await verified(
      id,
      codes.map((code, i) => ({ node: `indicator.${code}.realised`, value: String(50 + i) })),
    );
    const answers = await Promise.all(cells.map((cell, i) => approve(i, cell)));
    expect(answers.map(({ status }) => status)).toEqual(cells.map(() => 200));
    // The mean of 50, 51, ..., 99 is 74.5.
    expect(await value(id, 'scorecard.score')).toBe('74.5');
    const { body } = await world.call(planner, 'GET', `${tenant.base}/scorecards/${id}/calculations?limit=1`);
    const again = await world.call(
      planner,
      'GET',
      `${tenant.base}/scorecards/${id}/calculations/${body.items[0].id}/recheck`,
    );
    expect(again.body.same).toBe(true);
  });

  it(`gives the root of ${UNITS} scorecards what a full recomputation gives`, async () => {
    const root = await world.unit(tenant, 'akar');
    const units = Array.from({ length: UNITS }, (_, i) => `u${i + 1}`);
    for (const code of units) await world.unit(tenant, code, root);
    const imported = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [
        { name: 'akar.scorecard.yaml', text: rootScorecard('akar-2025', units) },
        ...units.map((code) => ({ name: `${code}.scorecard.yaml`, text: unitScorecard(`${code}-2025`) })),
      ],
      units: { 'akar-2025': 'akar', ...Object.fromEntries(units.map((code) => [`${code}-2025`, code])) },
    });
    expect(imported.body.faults).toEqual([]);
    const ids: readonly string[] = imported.body.scorecards.map(({ id }: { id: string }) => id);
    const [rootId, ...leaves] = ids;
    // A unit realises n of 100 for the one indicator, and all of 80 for the other: its score is (n + 100) / 2.
    const realised = leaves.map((_, i) => (i % 100) + 1);
    const cells: { id: string; revision: number }[] = [];
    for (const [i, id] of leaves.entries())
      cells.push(
        ...(await verified(id, [
          { node: 'indicator.i1.realised', value: String(realised[i]) },
          { node: 'indicator.i2.realised', value: '80' },
        ])),
      );
    const answers = await Promise.all(cells.map((cell, i) => approve(i, cell)));
    expect(answers.filter(({ status }) => status !== 200).map(({ body }) => body)).toEqual([]);
    const scores = realised.map((n) => (n + 100) / 2);
    for (const [i, id] of leaves.entries()) expect(await value(id, 'scorecard.score')).toBe(String(scores[i]));
    // Halves add up exactly in doubles; the numbers of units here divide the sum without rest.
    expect(Number(await value(rootId ?? '', 'mean.nko'))).toBe(scores.reduce((sum, score) => sum + score, 0) / UNITS);
    const { body } = await world.call(planner, 'GET', `${tenant.base}/scorecards/${rootId}/calculations?limit=1`);
    const again = await world.call(
      planner,
      'GET',
      `${tenant.base}/scorecards/${rootId}/calculations/${body.items[0].id}/recheck`,
    );
    expect(again.body.same).toBe(true);
  });
});
