import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { rootScorecard, unitScorecard } from './support/scorecards.js';
import { type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('the life of a value on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let owner: Person;
  let verifier: Person;
  let approver: Person;
  let auditor: Person;
  let chief: Person;
  let leaf = '';
  let root = '';

  const scorecardAt = (id: string, more = ''): string => `${tenant.base}/scorecards/${id}${more}`;
  const result = async (id: string, node: string): Promise<string | null> => {
    const { body } = await world.call(auditor, 'GET', scorecardAt(id, `/results?node=${node}`));
    return body.items[0]?.value ?? null;
  };
  const enter = (who: Person, body: object, headers = {}) =>
    world.call(who, 'PUT', scorecardAt(leaf, '/facts'), body, headers);
  const step = (who: Person, id: string, action: string, revision: number, body: object = {}) =>
    world.call(who, 'POST', `${tenant.base}/facts/${id}/${action}`, body, { 'if-match': `"r${revision}"` });

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    chief = await world.person([{ tenant, role: 'administrator' }]);
    const dinas = await world.unit(tenant, 'dinas');
    const bidang = await world.unit(tenant, 'bidang', dinas);
    const other = await world.unit(tenant, 'seksi', dinas);
    for (const person of ['owner', 'verifier', 'approver'] as const) {
      const role = person === 'owner' ? 'data-owner' : person;
      const made = await world.person([{ tenant, role, unitId: bidang }]);
      if (person === 'owner') owner = made;
      else if (person === 'verifier') verifier = made;
      else approver = made;
    }
    expect(other).not.toBe(bidang);
    await world.period(tenant, '2025', 'open');
    const imported = await world.call(planner, 'POST', `${tenant.base}/imports`, {
      files: [
        { name: 'bidang.scorecard.yaml', text: unitScorecard('bidang-2025') },
        { name: 'dinas.scorecard.yaml', text: rootScorecard('dinas-2025', ['bidang', 'seksi']) },
      ],
      units: { 'bidang-2025': 'bidang', 'dinas-2025': 'dinas' },
    });
    expect([imported.status, imported.body.applied, imported.body.faults]).toEqual([200, true, []]);
    [leaf, root] = imported.body.scorecards.map(({ id }: { id: string }) => id);
  });
  afterAll(() => world.close());

  it('walks from draft to approved, and the new score reaches the unit above', async () => {
    const draft = await enter(owner, { node: 'indicator.i1.realised', value: '90.5', source: 'Tabel 3' });
    expect([draft.status, draft.body.current.state, draft.body.period]).toEqual([200, 'draft', '2025']);
    const { id } = draft.body;
    expect((await step(verifier, id, 'verify', 1)).status).toBe(409);
    expect((await step(owner, id, 'submit', 1)).body.current.state).toBe('submitted');
    const returned = await step(verifier, id, 'return', 2, { reason: 'sumber belum lengkap' });
    expect([returned.body.current.state, returned.body.current.reason]).toEqual(['returned', 'sumber belum lengkap']);
    const again = await enter(
      owner,
      { node: 'indicator.i1.realised', value: '96', source: 'Tabel 3, hlm. 4', submit: true },
      { 'if-match': '"r3"' },
    );
    expect([again.body.revision, again.body.current.state]).toEqual([4, 'submitted']);
    expect(await result(leaf, 'scorecard.score')).toBeNull();
    expect((await step(verifier, id, 'verify', 4)).status).toBe(200);
    expect((await step(verifier, id, 'approve', 5)).body.code).toBe('not-allowed');
    const approved = await step(approver, id, 'approve', 5);
    expect([approved.status, approved.body.approved.value]).toEqual([200, '96']);
    // 96 of 100 is 96; the second indicator is still missing, so the score is withheld.
    expect(await result(leaf, 'indicator.i1.index')).toBe('96');
    const second = await enter(owner, { node: 'indicator.i2.realised', value: '76', submit: true });
    await step(verifier, second.body.id, 'verify', 1);
    await step(approver, second.body.id, 'approve', 2);
    // 76 of 80 is 95; the mean of 96 and 95 is 95.5, in the unit and in the office above it.
    expect([await result(leaf, 'indicator.i2.index'), await result(leaf, 'scorecard.score')]).toEqual(['95', '95.5']);
    expect([await result(root, 'mean.nko')]).toEqual(['95.5']);
    const history = await world.call(auditor, 'GET', `${tenant.base}/facts/${id}/history`);
    expect(history.body.items.map(({ state }: { state: string }) => state)).toEqual([
      'draft',
      'submitted',
      'returned',
      'submitted',
      'verified',
      'approved',
    ]);
  });

  it('explains the new score down to the values, and the office’s score down to the unit’s', async () => {
    const leafs = await world.call(auditor, 'GET', scorecardAt(leaf, '/explanation?cell=scorecard.score'));
    expect(leafs.status).toBe(200);
    expect(JSON.stringify(leafs.body)).toContain('Tabel 3, hlm. 4');
    expect(leafs.body.cell.value).toBe('95.5');
    const above = await world.call(auditor, 'GET', scorecardAt(root, '/explanation?cell=mean.nko'));
    expect(JSON.stringify(above.body)).toContain('bidang-2025: scorecard.score');
    const whole = await world.call(auditor, 'GET', scorecardAt(leaf, '/explanation?cell=scorecard.score&depth=1'));
    const [operand] = whole.body.children;
    expect([whole.body.more, operand.children, operand.more]).toEqual([0, [], leafs.body.children[0].children.length]);
    expect(operand.more).toBeGreaterThan(0);
    const wrong = await world.call(auditor, 'GET', scorecardAt(leaf, '/explanation?cell=scorecard.scor'));
    expect([wrong.status, wrong.body.details[0].suggestion]).toEqual([422, 'scorecard.score']);
  });

  it('lets nobody approve what they entered, and one step approve where the organisation says so', async () => {
    const both = await world.person([
      { tenant, role: 'data-owner' },
      { tenant, role: 'verifier' },
      { tenant, role: 'approver' },
    ]);
    const made = await enter(
      both,
      { node: 'indicator.i2.realised', value: '77', submit: true },
      { 'if-match': '"r3"' },
    );
    expect(made.status).toBe(200);
    const own = await step(both, made.body.id, 'verify', made.body.revision);
    expect([own.status, own.body.what]).toEqual([
      409,
      'Nobody verifies or approves a value that they entered themselves.',
    ]);
    const early = await step(approver, made.body.id, 'approve', made.body.revision);
    expect(early.status).toBe(409);
    await world.settings(tenant, { oneStepApproval: true });
    const one = await step(approver, made.body.id, 'approve', made.body.revision);
    expect([one.status, one.body.approved.oneStep]).toEqual([200, true]);
    await world.settings(tenant, { oneStepApproval: false });
  });

  it('says what is wrong with a value, and where', async () => {
    const bad = async (body: object): Promise<[number, string, string]> => {
      const { status, body: error } = await enter(owner, body);
      return [status, error.details?.[0]?.where ?? error.where, error.details?.[0]?.suggestion ?? ''];
    };
    expect(await bad({ node: 'indicator.i1.realized', value: '1' })).toEqual([
      422,
      'body.node',
      'indicator.i1.realised',
    ]);
    expect(await bad({ node: 'indicator.i1.realised', value: '1.2.3' })).toEqual([422, 'body.value', '']);
    expect((await bad({ node: 'indicator.i1.realised', value: '1', place: { month: '2025-01' } }))[1]).toBe(
      'body.place.month',
    );
    expect((await bad({ node: 'indicator.i1.realised' }))[0]).toBe(400);
    expect((await bad({ node: 'scorecard.score', value: '100' }))[0]).toBe(422);
  });

  it('refuses values of a period that is not open, and takes corrections with a reason once it is locked', async () => {
    await world.period(tenant, '2025', 'closed');
    const { body: now } = await world.call(auditor, 'GET', `${tenant.base}/facts?node=indicator.i1.realised`);
    const match = { 'if-match': `"r${now.items[0].revision}"` };
    const value = { node: 'indicator.i1.realised', value: '97' };
    expect((await enter(owner, value, match)).status).toBe(409);
    await world.period(tenant, '2025', 'locked');
    expect((await enter(owner, value, match)).status).toBe(409);
    expect((await enter(owner, { ...value, correction: true }, match)).body.details[0].code).toBe('reason-required');
    const corrected = await enter(owner, { ...value, correction: true, reason: 'temuan APIP 4' }, match);
    expect([corrected.status, corrected.body.current.correction]).toEqual([200, true]);
    await world.period(tenant, '2025', 'open');
  });

  it('takes what was under way when a period was locked no further, and leaves the results as they were', async () => {
    const { body: now } = await world.call(auditor, 'GET', `${tenant.base}/facts?node=indicator.i2.realised`);
    const { id, revision } = now.items[0];
    const item = { node: 'indicator.i2.realised', source: 'Tabel 9' };
    const sent = await enter(owner, { ...item, value: '79', submit: true }, { 'if-match': `"r${revision}"` });
    expect((await step(verifier, id, 'verify', sent.body.revision)).status).toBe(200);
    const verified = sent.body.revision + 1;
    const before = await result(leaf, 'scorecard.score');
    await world.period(tenant, '2025', 'locked');
    const late = await step(approver, id, 'approve', verified);
    expect([late.status, late.body.what]).toEqual([
      409,
      'The period of this value is locked; from then on values change by corrections with a reason alone.',
    ]);
    const many = await world.call(approver, 'POST', `${tenant.base}/facts/steps`, {
      action: 'approve',
      mode: 'partial',
      items: [{ id, revision: verified }],
    });
    expect([many.body.items[0].outcome, many.body.items[0].code]).toEqual(['refused', 'period-not-open']);
    expect(await result(leaf, 'scorecard.score')).toBe(before);

    const corrected = await enter(
      owner,
      { ...item, value: '78', submit: true, correction: true, reason: 'temuan APIP 5' },
      { 'if-match': `"r${verified}"` },
    );
    expect(corrected.status).toBe(200);
    expect((await step(verifier, id, 'verify', verified + 1)).status).toBe(200);
    const approved = await step(approver, id, 'approve', verified + 2);
    expect([approved.status, approved.body.approved.correction]).toEqual([200, true]);
    // 78 of 80 is 97.5.
    expect(await result(leaf, 'indicator.i2.index')).toBe('97.5');
    await world.period(tenant, '2025', 'open');
  });

  it('lets a value wait while its period is closed, and go on when it is opened again', async () => {
    const { body: now } = await world.call(auditor, 'GET', `${tenant.base}/facts?node=indicator.i2.realised`);
    const { id, revision } = now.items[0];
    const draft = await enter(
      owner,
      { node: 'indicator.i2.realised', value: '77.5' },
      { 'if-match': `"r${revision}"` },
    );
    const own = draft.body.revision;
    const inClosed = async (who: Person, action: string, at: number): Promise<unknown> => {
      await world.period(tenant, '2025', 'closed');
      const refused = await step(who, id, action, at);
      await world.period(tenant, '2025', 'open');
      return [refused.status, refused.body.what];
    };
    const waits = [
      409,
      'The period of this value is not open; values are submitted, verified and approved while it is.',
    ];
    expect(await inClosed(owner, 'submit', own)).toEqual(waits);
    expect((await step(owner, id, 'submit', own)).status).toBe(200);
    expect(await inClosed(verifier, 'verify', own + 1)).toEqual(waits);
    expect((await step(verifier, id, 'verify', own + 1)).status).toBe(200);
    expect(await inClosed(approver, 'approve', own + 2)).toEqual(waits);
    expect((await step(approver, id, 'approve', own + 2)).status).toBe(200);
  });

  it('enters many values at once, atomically or each for itself', async () => {
    const items = [
      { node: 'indicator.i1.realised', value: '98' },
      { node: 'indicator.i9.realised', value: '1' },
      { node: 'indicator.i2.realised', value: '80' },
    ];
    const send = (mode: string) => world.call(owner, 'POST', scorecardAt(leaf, '/facts/bulk'), { mode, items });
    const whole = await send('atomic');
    expect([whole.status, whole.body.refused]).toEqual([200, 1]);
    expect(whole.body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'not-written',
      'refused',
      'not-written',
    ]);
    const partly = await send('partial');
    expect(partly.body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'accepted',
      'refused',
      'accepted',
    ]);
    expect((await send('partial')).body.items.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'unchanged',
      'refused',
      'unchanged',
    ]);
  });

  it('notes of a bulk what was kept, with a digest that anyone can make again from the history', async () => {
    const noted = async (query: string) =>
      (await world.call(chief, 'GET', `${tenant.base}/audit-log?limit=1&${query}`)).body.items[0].notes[0];
    const { body: now } = await world.call(auditor, 'GET', `${tenant.base}/facts?node=indicator.i1.realised`);
    const { id, revision } = now.items[0];
    const items = [
      { node: 'indicator.i1.realised', value: '98.25', revision, source: ' Tabel 4', reason: 'angka akhir' },
      { node: 'indicator.i9.realised', value: '1' },
    ];
    const send = (mode: string) =>
      world.call(owner, 'POST', scorecardAt(leaf, '/facts/bulk'), { mode, items, submit: true });
    expect((await send('atomic')).body.accepted).toBe(0);
    expect(await noted('operation=enterFacts')).toMatchObject({ accepted: 0, of: 2 });
    expect((await send('partial')).body.accepted).toBe(1);
    const history = await world.call(auditor, 'GET', `${tenant.base}/facts/${id}/history?limit=200`);
    const last = history.body.items.at(-1);
    const covered = [[id, last.revision, last.written, last.missing, last.source, last.reason, last.correction]];
    expect(await noted('operation=enterFacts')).toMatchObject({
      accepted: 1,
      of: 2,
      digest: createHash('sha256').update(JSON.stringify(covered)).digest('hex'),
    });
    await world.call(verifier, 'POST', `${tenant.base}/facts/steps`, {
      action: 'verify',
      mode: 'partial',
      items: [
        { id, revision: revision + 1 },
        { id: randomUUID(), revision: 1 },
      ],
    });
    expect(await noted('operation=stepFacts')).toMatchObject({ id: 'verify', done: 1, of: 2 });
  });

  it('computes a calculation again to the digit', async () => {
    const { body } = await world.call(auditor, 'GET', scorecardAt(leaf, '/calculations'));
    expect(body.items.length).toBeGreaterThan(2);
    for (const { id } of body.items) {
      const again = await world.call(auditor, 'GET', scorecardAt(leaf, `/calculations/${id}/recheck`));
      expect([again.status, again.body.same, again.body.differences]).toEqual([200, true, []]);
    }
  });

  it('keeps owners of other units and strangers out', async () => {
    const elsewhere = await world.person([{ tenant, role: 'data-owner', unitId: await world.unit(tenant, 'lain') }]);
    expect((await enter(elsewhere, { node: 'indicator.i1.realised', value: '1' })).status).toBe(403);
    const stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    expect((await enter(stranger, { node: 'indicator.i1.realised', value: '1' })).status).toBe(404);
    expect((await enter(auditor, { node: 'indicator.i1.realised', value: '1' })).status).toBe(403);
  });
});
