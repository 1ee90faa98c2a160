import { chooseFacts, evaluate, fromPortable, toPortable } from '@berimbang/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, resultRows } from '../../packages/server/src/calculation/result-rows.js';
import { openModel, previewOf } from '../../packages/web/src/features/entry/preview.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { imported } from './support/imported.js';
import { type Person, type Tenant, World } from './support/world.js';

const MONTHLY = `berimbang: 1
scorecard: {id: bulanan-2025, title: Bulanan, period: 2025}
periods: {from: 2025-01, to: 2025-12, read: month}
method:
  name: uji/bulanan
  title: Bulanan
  achievement: {maximise: maximise-ratio, minimise: minimise-two-minus-ratio, cap: 120, floor: 0, status: kemenkeu/300-2022#status}
  perspective: {weights: equal}
  overall: {weights: equal, predicate: kemenkeu/300-2022#predicate, decimals: 2}
perspectives:
  p: {label: Perspektif, score: indicators}
indicators:
  i1: {label: {id: Waktu, en: Time}, perspective: p, unit: day, polarity: minimise, frequency: month, consolidation: average, target: 2}
  i2: {label: Forum, perspective: p, unit: "%", frequency: semester, consolidation: take-last-known, target: 80}
`;

describe.each(engines)('the grid to enter values in, on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let owner: Person;
  let card: string;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    await world.unit(tenant, 'bidang');
    planner = await world.person([{ tenant, role: 'planner' }]);
    owner = await world.person([{ tenant, role: 'data-owner' }]);
    card = await imported(world, tenant, 'bidang', 'bulanan-2025', MONTHLY);
    for (const code of ['2025-01', '2025-02', '2025-06']) await world.period(tenant, code, 'open');
    await world.period(tenant, '2025-03', 'locked');
  });
  afterAll(() => world.close());

  const entry = async (person: Person, period?: string) => {
    const answer = await world.call(
      person,
      'GET',
      `${tenant.base}/scorecards/${card}/entry${period === undefined ? '' : `?period=${period}`}`,
    );
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('shows months by quarters, each value where its period ends, with the right to it', async () => {
    const first = await entry(planner, '2025-02');
    expect(first.span).toBe('2025-Q1');
    expect(first.spans).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(first.columns.map(({ period, state }: { period: string; state: string }) => [period, state])).toEqual([
      ['2025-01', 'open'],
      ['2025-02', 'open'],
      ['2025-03', 'locked'],
    ]);
    expect(first.rows).toHaveLength(1);
    expect(first.rows[0]).toMatchObject({
      node: 'indicator.i1.realised',
      label: { id: 'Waktu', en: 'Time' },
      member: null,
      unit: 'day',
      target: '2',
      frequency: 'month',
      consolidation: 'average',
    });
    expect(first.rows[0].cells.map(({ may }: { may: string }) => may)).toEqual(['yes', 'yes', 'as-correction']);
    const second = await entry(planner, '2025-S1');
    expect(second.span).toBe('2025-Q2');
    expect(second.rows[1].cells).toMatchObject([{ period: '2025-S1', column: 2, may: 'not-open' }]);
  });

  it('shows what was entered, and whose it is', async () => {
    const bulk = await world.call(owner, 'POST', `${tenant.base}/scorecards/${card}/facts/bulk`, {
      mode: 'partial',
      submit: false,
      items: [{ node: 'indicator.i1.realised', place: { month: '2025-01' }, value: '1.5', revision: 0 }],
    });
    expect(bulk.body.accepted).toBe(1);
    const [row] = (await entry(owner, '2025-Q1')).rows;
    expect(row.cells[0].fact).toMatchObject({ value: '1.5', state: 'draft', revision: 1, own: true, evidence: 0 });
    expect((await entry(planner, '2025-Q1')).rows[0].cells[0].fact.own).toBe(false);
  });

  it('says to whom values are entrusted, and to others that they are not theirs', async () => {
    const other = await world.person([{ tenant, role: 'data-owner' }]);
    const given = await world.call(planner, 'POST', `${tenant.base}/data-owners`, {
      scorecardId: card,
      subject: 'indicator:i1',
      userId: owner.userId,
    });
    expect(given.status).toBe(201);
    const [mine] = (await entry(owner, '2025-Q1')).rows;
    expect([mine.mine, mine.owners.length, mine.cells[0].may]).toEqual([true, 1, 'yes']);
    const [theirs] = (await entry(other, '2025-Q1')).rows;
    expect([theirs.mine, theirs.cells[0].may]).toEqual([false, 'not-entrusted']);
    expect(theirs.cells[0].why.en).toContain('entrusted');
  });

  it('is read by all who cover its unit, and by nobody else', async () => {
    const verifier = await world.person([{ tenant, role: 'verifier' }]);
    expect((await entry(verifier, '2025-Q1')).rows[0].cells[0].may).toBe('not-entrusted');
    const elsewhere = await world.person([
      { tenant, role: 'planner', unitId: await world.unit(tenant, 'bidang-lain') },
    ]);
    for (const path of ['entry', 'model'])
      expect((await world.call(elsewhere, 'GET', `${tenant.base}/scorecards/${card}/${path}`)).status).toBe(403);
  });

  describe.each([
    { folder: 'merak', code: 'merak-2022', at: '2022', node: 'indicator.2a-CP.realised', place: {}, value: '0.7' },
    {
      folder: 'agency',
      code: 'antah-adu-info-2025',
      at: '2025-12',
      node: 'indicator.4a.realised',
      place: { month: '2025-12' },
      value: '2.9',
    },
  ])('a model of $folder', ({ folder, code, at, node, place, value }) => {
    let here: Tenant;
    let id: string;
    let people: Readonly<Record<'planner' | 'verifier' | 'approver', Person>>;

    beforeAll(async () => {
      here = await world.tenant();
      await world.unit(here, 'bidang');
      const person = (role: 'planner' | 'verifier' | 'approver') => world.person([{ tenant: here, role }]);
      people = {
        planner: await person('planner'),
        verifier: await person('verifier'),
        approver: await person('approver'),
      };
      const files = exampleFiles(folder, folder === 'merak' ? null : ['adu-info', 'kinerja']);
      const made = await importExample(world, here, people.planner, files, { [code]: 'bidang' });
      id = made[code] ?? '';
      await world.period(here, at, 'open');
    });

    const model = async () => {
      const answer = await world.call(people.planner, 'GET', `${here.base}/scorecards/${id}/model`);
      expect(answer.status).toBe(200);
      const graph = openModel(answer.body);
      if (graph === null) throw new Error('the model does not compile');
      return graph;
    };

    it('computes every result that the server computed, to the digit', async () => {
      const graph = await model();
      const rows = resultRows(evaluate(graph, chooseFacts(graph, graph.model.facts)));
      const [last] = (await world.call(people.planner, 'GET', `${here.base}/scorecards/${id}/calculations`)).body.items;
      expect(rows.length).toBe(last.cells);
      expect(digestOf(rows)).toBe(last.digest);
    });

    it('previews a draft as the server computes it once it is approved', async () => {
      const code = /^indicator\.(.+)\.realised$/.exec(node)?.[1] ?? '';
      const previews = previewOf(await model(), [{ node, place, content: { kind: 'value', value } }]);
      const [preview, whole] = [previews.indicator(code, at), previews.whole(at)];
      const read = await world.call(people.planner, 'GET', `${here.base}/scorecards/${id}/entry?period=${at}`);
      const row = read.body.rows.find((own: { node: string }) => own.node === node);
      const cell = row.cells.find((own: { period: string }) => own.period === at);
      const entered = await world.call(people.planner, 'POST', `${here.base}/scorecards/${id}/facts/bulk`, {
        mode: 'partial',
        submit: true,
        items: [{ node, place, value, revision: cell.fact?.revision ?? 0 }],
      });
      expect(entered.body.accepted).toBe(1);
      let { id: fact, revision } = entered.body.items[0];
      for (const [who, step] of [
        [people.verifier, 'verify'],
        [people.approver, 'approve'],
      ] as const) {
        const done = await world.call(
          who,
          'POST',
          `${here.base}/facts/${fact}/${step}`,
          {},
          { 'if-match': `"r${revision}"` },
        );
        expect(done.status).toBe(200);
        ({ id: fact, revision } = done.body);
      }
      const shown = async (name: string): Promise<string> => {
        const found = await world.call(
          people.planner,
          'GET',
          `${here.base}/scorecards/${id}/results?node=${name}&limit=200`,
        );
        const own = found.body.items.find(
          ({ place: of }: { place: Record<string, string> }) => (of.period ?? at) === at,
        );
        return own.shown;
      };
      expect(preview?.text).toBe(await shown(`indicator.${code}.index`));
      expect(whole?.text).toBe(await shown('scorecard.score'));
    });
  });

  it('carries whole numbers of any size, maps, sets and keys that look like its own', () => {
    const data = {
      whole: -(10n ** 30n),
      map: new Map([['a', new Map([[1, { d: 3n }]])]]),
      set: new Set(['x']),
      list: [null, 'teks', 1.5, true],
      key: { $map: 'own' },
    };
    expect(fromPortable(JSON.parse(JSON.stringify(toPortable(data))))).toEqual(data);
    expect(() => toPortable({ now: () => 1 })).toThrow('no plain data');
  });
});
