import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { exampleFiles, importExample } from './support/examples.js';
import { type Person, type Tenant, World } from './support/world.js';

/** Values with more digits than are shown, a formula that is one name alone, and inputs that nobody entered. */
const SMALL = `berimbang: 1
scorecard: {id: kecil, title: Kecil, period: 2022}
method: {name: uji/kecil, title: Kecil}
dimensions:
  unit:
    members: [a, b, c]
nodes:
  one: {kind: input, label: Satu}
  three: {kind: input, label: Tiga}
  third: {kind: formula, formula: one / three, round: {decimals: 2, stage: shown}, label: Sepertiga}
  same: {kind: formula, formula: third, round: {decimals: 2, stage: shown}, label: Sama}
  all: {kind: combine, scheme: sum-100, label: Semua, parts: [{node: third, weight: 25}, {node: one, weight: 75}]}
  open: {kind: input, dims: [unit], label: Belum terisi}
  sum: {kind: reduce, operation: sum, of: open, over: [unit], label: Jumlah}
facts:
  one: {source: uji, values: 1}
  three: {source: uji, values: 3}
`;

describe.each(engines)('explanations and tables for screens on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let all: Person;
  let scorecard = '';

  const read = async (path: string) =>
    (await world.call(all, 'GET', `${tenant.base}/scorecards/${scorecard}${path}`)).body;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    await world.unit(tenant, 'kantor');
    all = await world.person([
      { tenant, role: 'administrator' },
      { tenant, role: 'planner' },
    ]);
    const made = await importExample(world, tenant, all, exampleFiles('merak'), { 'merak-2022': 'kantor' });
    scorecard = Object.values(made)[0] ?? '';
  });
  afterAll(() => world.close());

  it('shows indicators with their targets and the weights of perspectives', async () => {
    const table = await read('/table');
    expect(table.rows).toHaveLength(19);
    expect(table.perspectives.map(({ weight }: { weight: { id: string } }) => weight.id)).toEqual([
      '25 %',
      '15 %',
      '30 %',
      '30 %',
    ]);
    const [first] = table.rows;
    expect(first).toMatchObject({
      code: '1a-CP',
      perspective: 'stakeholder',
      target: { shown: '83.5', unit: { id: '%' } },
    });
  });

  it('tells shares, sum and rounding of a weighted sum', async () => {
    const view = await read('/explanation/view?cell=scorecard.score');
    // LAKIN 2022, Table 5: 0.25 * 116.66 + 0.15 * 112.61 + 0.30 * 116.10 + 0.30 * 112.20 = 114.5465
    expect(view.sentence.lead.id).toBe('Nilai Kinerja Organisasi (NKO) 114,55 berpredikat Istimewa');
    expect(view.node.rounding).toMatchObject({ before: { id: '114,5465' }, after: { en: '114.55' } });
    const shares = view.node.rows.map((row: { share: { operation: { id: string }; result: { id: string } } }) => [
      row.share.operation.id,
      Number(row.share.result.id.replace(',', '.')),
    ]);
    expect(shares).toEqual([
      ['25 % × 116,66', 29.165],
      ['15 % × 112,61', 16.8915],
      ['30 % × 116,10', 34.83],
      ['30 % × 112,2', 33.66],
    ]);
    expect(view.facts).toBe(4);
    const { text } = await read('/explanation/text?cell=scorecard.score');
    expect(text.en).toContain('├─ Stakeholder = 116.66 index');
  });

  it('cites rules, and what set a value, in both languages', async () => {
    const { rules } = await read('/explanation/view?cell=scorecard.predicate');
    const predicate = rules.find(({ rule }: { rule: string }) => rule === 'kemenkeu/300-2022#predicate');
    expect(predicate.source.id).toContain('KMK 300/KMK.01/2022, sebagaimana dikutip oleh Hartini & Habibi (2023)');
    expect(predicate.source.en).toContain('KMK 300/KMK.01/2022, as restated by Hartini & Habibi (2023)');
    expect(predicate.locator).toEqual({
      id: 'Hartini & Habibi (2023), Tabel 6',
      en: 'Hartini & Habibi (2023), Table 6',
    });
    const { text } = await read('/explanation/text?cell=scorecard.predicate');
    expect([text.id, text.en]).toEqual([expect.stringContaining('Tabel 6 ('), expect.stringContaining('Table 6 (')]);
    const target = await read('/explanation/node?cell=indicator.1a-CP.index');
    expect(target.inputs.map(({ source }: { source: object }) => source)).toContainEqual({
      id: 'Tabel 1',
      en: 'Table 1',
    });
  });

  it('shows operands with the digits that were used, no number as its own formula, and counts what is missing as it names it', async () => {
    const files = [{ name: 'kecil.scorecard.yaml', text: SMALL }];
    const [small = ''] = Object.values(await importExample(world, tenant, all, files, { kecil: 'kantor' }));
    const view = async (cell: string) =>
      (await world.call(all, 'GET', `${tenant.base}/scorecards/${small}/explanation/view?cell=${cell}`)).body;
    const whole = await view('all');
    // 25 % of 0.33 would be 0.0825, not the 0.0833 that was computed.
    expect(whole.node.rows.map(({ share }: { share: { operation: { id: string } } }) => share.operation.id)).toEqual([
      '25 % × 0,3333',
      '75 % × 1',
    ]);
    const same = await view('same');
    expect([same.node.formula, same.sentence.rest.id]).toEqual([null, '.']);
    const sum = await view('sum');
    expect(sum.sentence.rest.id).toBe(', karena 1 data belum ada: Belum terisi.');
    expect(sum.doubts.map(({ id }: { id: string }) => id)).toContain('1 data belum ada: Belum terisi.');
  });

  it('names the nearest result where there is none', async () => {
    const answer = await read('/explanation/node?cell=scorecard.scor');
    expect(answer).toMatchObject({ code: 'unprocessable', details: [{ suggestion: 'scorecard.score' }] });
  });
});
