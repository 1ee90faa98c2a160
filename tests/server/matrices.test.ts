import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

describe.each(engines)('matrices on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;
  let stranger: Person;
  let base: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    await world.unit(tenant, 'mpp');
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    stranger = await world.person([{ tenant: await world.tenant(), role: 'administrator' }]);
    const made = await importExample(world, tenant, planner, exampleFiles('bone-bolango'));
    base = `${tenant.base}/scorecards/${Object.values(made)[0]}`;
  });
  afterAll(() => world.close());

  const get = (path: string, who = auditor): Promise<Answer> => world.call(who, 'GET', `${base}${path}`);
  const numberAt = ({ body }: Answer, node: string, place: object = {}): number => {
    const found = body.results.find(
      (own: { node: string; place: object }) =>
        own.node === node && JSON.stringify(own.place) === JSON.stringify(place),
    );
    const [above = 'NaN', below = '1'] = String(found?.value).split('/');
    return Number(above) / Number(below);
  };

  it('reads a table with its weights and its consistency', async () => {
    const [bsc] = (await get('/matrices')).body.items;
    expect(bsc).toMatchObject({ section: 'matrices', code: 'bsc' });
    const read = await get(`/matrices/${bsc.id}`);
    // docs/concepts/ahp.md works the same matrix: column means, lambda from mean ratios, RI(4) = 0.90.
    expect(
      ['A', 'B', 'C', 'D'].map((criterion) => numberAt(read, 'matrix.bsc.weight', { criterion }).toFixed(6)),
    ).toEqual(['0.159086', '0.554843', '0.224422', '0.061649']);
    expect(numberAt(read, 'matrix.bsc.cr').toFixed(6)).toBe('0.022559');
    expect([read.body.consistent, read.body.advice]).toEqual([true, []]);
    const sent = { pairs: [['A', 'B', '1/3']] };
    const values = await world.call(planner, 'PUT', `${base}/matrices/${bsc.id}/judgements`, sent, {
      'if-match': '"r1"',
    });
    expect([values.status, values.body.what]).toEqual([
      409,
      'The judgements of this table are entered as values of matrix.bsc.judgement.',
    ]);
  });

  it('takes judgements of the group and of single experts, and says what would mend them', async () => {
    const make = (code: string, body: object, section = 'matrices'): Promise<Answer> =>
      world.call(planner, 'POST', `${base}/blocks`, { section, code, body });
    const rules = {
      prioritisation: 'eigenvector',
      'random-index': 'saaty/ahp#random-index',
      threshold: 'saaty/ahp#threshold',
    };
    const one = await make('three', { label: 'Tiga', criteria: 'criterion', ...rules });
    expect(one.status).toBe(201);
    const put = (id: string, body: object, revision: number, who = planner): Promise<Answer> =>
      world.call(who, 'PUT', `${base}/matrices/${id}/judgements`, body, { 'if-match': `"r${revision}"` });
    const pairs = [
      ['A', 'B', '3'],
      ['B', 'C', '3'],
      ['A', 'C', '1/3'],
      ['A', 'D', '2.5'],
      ['B', 'D', '5'],
      ['C', 'D', '4'],
    ];
    const entered = await put(one.body.id, { pairs }, 1);
    expect([entered.status, entered.body.revision, entered.body.consistent]).toEqual([200, 2, false]);
    // The scorecard writes a decimal comma.
    expect(entered.body.body.pairs[3]).toEqual(['A', 'D', '2,5']);
    expect(entered.body.advice[0]).toMatchObject({ kind: 'inconsistent', where: 'matrix.three' });
    expect(entered.body.advice[0].message.en.length).toBeGreaterThan(20);
    const zero = await put(one.body.id, { pairs: [['A', 'B', '0']] }, 2);
    expect([zero.status, zero.body.details[0].where]).toEqual([422, 'matrices.three.pairs.0.2']);
    expect((await put(one.body.id, { pairs: [['A', 'B', 'tiga']] }, 2)).body.where).toBe('body.pairs.0.2');
    expect((await put(one.body.id, { pairs }, 1)).body.code).toBe('stale-revision');
    expect((await put(one.body.id, { pairs }, 2, auditor)).status).toBe(403);
    expect((await put(one.body.id, { pairs }, 2, stranger)).status).toBe(404);

    const experts = await make('expert', { members: ['ani', 'budi'] }, 'dimensions');
    expect(experts.status).toBe(201);
    const group = await make('group', {
      label: 'Kelompok',
      criteria: 'criterion',
      ...rules,
      prioritisation: 'geometric-mean',
      experts: { over: 'expert', group: 'aij' },
    });
    expect(group.status).toBe(201);
    const whole = (value: string) => ['AB', 'AC', 'AD', 'BC', 'BD', 'CD'].map(([a, b]) => [a, b, value]);
    expect((await put(group.body.id, { expert: 'ani', pairs: whole('1') }, 1)).status).toBe(200);
    const both = await put(group.body.id, { expert: 'budi', pairs: whole('1') }, 2);
    expect([both.status, Object.keys(both.body.body.pairs)]).toEqual([200, ['ani', 'budi']]);
    // All alike to both: a quarter each.
    expect(numberAt(both, 'matrix.group.group.weight', { criterion: 'A' })).toBe(0.25);
    expect((await put(group.body.id, { pairs: whole('1') }, 3)).status).toBe(422);
  });

  it('takes judgements under the goal of a hierarchy', async () => {
    const made = await world.call(planner, 'POST', `${base}/blocks`, {
      section: 'hierarchies',
      code: 'site',
      body: {
        label: 'Lokasi',
        criteria: { cost: 'Biaya', reach: 'Jangkauan' },
        prioritisation: 'column-mean',
        'random-index': 'saaty/ahp#random-index',
        threshold: 'saaty/ahp#threshold',
      },
    });
    expect(made.status).toBe(201);
    const put = (body: object): Promise<Answer> =>
      world.call(planner, 'PUT', `${base}/matrices/${made.body.id}/judgements`, body, { 'if-match': '"r1"' });
    expect((await put({ pairs: [['cost', 'reach', '3']] })).body.where).toBe('body.under');
    const judged = await put({ under: 'goal', pairs: [['cost', 'reach', '3']] });
    expect(judged.status).toBe(200);
    // 3 to 1: three quarters and one quarter.
    const weights = judged.body.results.filter(({ node }: { node: string }) => node === 'hierarchy.site.global');
    expect(weights.map(({ value }: { value: string }) => value)).toEqual(['0.75', '0.25']);
  });
});
