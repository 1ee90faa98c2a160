import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/databases.js';
import { imported } from './support/imported.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

const INSTRUMENT = `berimbang: 1
pack: kab-uji/skala
title: Skala uji
issuer: Bupati Uji
`;
/** A pack of one limit. */
function pack(limit: string): readonly { name: string; text: string }[] {
  const text = `berimbang: 1
parameter: limit
label: { id: Batas, en: Limit }
unit: ''
history:
  - from: 2024-01-01
    value: ${limit}
    source: Perbup 1/2024
    locator: pasal 2
    basis: law
    certainty: confirmed
    checked: 2026-11-22
`;
  return [
    { name: 'instrument.yaml', text: INSTRUMENT },
    { name: 'parameters/limit.yaml', text },
  ];
}
const SCORECARD = `berimbang: 1
scorecard: {id: pk-2025, title: Kinerja, period: 2025}
method: {name: uji/m, title: Metode}
nodes:
  visits: {kind: input}
  limit: {kind: constant, rule: kab-uji/skala#limit}
  share: {kind: formula, formula: visits / limit}
`;

describe.each(engines)('methods and rule packs on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;

  beforeAll(async () => {
    world = await World.open(engine);
    tenant = await world.tenant();
    await world.unit(tenant, 'dinas');
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
  });
  afterAll(() => world.close());

  const read = (who: Person, more: string): Promise<Answer> => world.call(who, 'GET', `${tenant.base}/library${more}`);
  const write = (files: readonly object[], version: number, more: object = {}, who = planner): Promise<Answer> =>
    world.call(who, 'POST', `${tenant.base}/library`, { kind: 'rule-pack', files, version, ...more });
  const names = ({ body }: Answer): readonly string[] => body.items.map(({ name }: { name: string }) => name);

  it('that ship are listed in pages and by kind, and read with values, dates and sources', async () => {
    const methods = await read(auditor, '?kind=method');
    expect(methods.body.items[0]).toMatchObject({ kind: 'method', origin: 'shipped', version: null });
    expect(names(methods)).toContain('regional/ternary@1');
    const packs = await read(auditor, '?kind=rule-pack&limit=200');
    expect(names(packs)).toContain('permenpanrb/14-2017');
    expect(names(packs)).not.toContain('regional/ternary@1');
    const page = await read(auditor, '?limit=4');
    const rest = await read(auditor, `?limit=200&after=${page.body.next}`);
    expect([...names(page), ...names(rest)]).toEqual([...names(methods), ...names(packs)]);

    const found = await read(auditor, '/content?kind=rule-pack&name=permenpanrb/14-2017');
    const grade = found.body.pack.parameters.find(
      ({ rule }: { rule: string }) => rule === 'permenpanrb/14-2017#ikm-grade',
    );
    // The pack does not know the first day of this value.
    const [{ from, value, citation }] = grade.history;
    // Permenpan RB 14/2017, annex: A from 88.31, B from 76.61, C from 65.00.
    expect([from, value.bands.map((band: Record<string, string>) => [band.category, band.from]).slice(0, 3)]).toEqual([
      null,
      [
        ['A', '88.31'],
        ['B', '76.61'],
        ['C', '65'],
      ],
    ]);
    expect([citation.basis, citation.source]).toEqual([
      'law',
      {
        id: expect.stringContaining('PermenPANRB 14/2017, lampiran, sebagaimana dikutip'),
        en: expect.stringContaining('PermenPANRB 14/2017, annex, as restated'),
      },
    ]);
    const { files } = found.body;
    const instrument = files.find(({ name }: { name: string }) => name === 'instrument.yaml');
    expect(instrument.text).toBe(readFileSync('rules/permenpanrb/14-2017/instrument.yaml', 'utf8'));

    const method = (await read(auditor, '/content?kind=method&name=regional/ternary@1')).body;
    expect(method.method.parameters.map(({ name }: { name: string }) => name)).toContain('overall');
    expect(
      method.method.doubts.some((own: Record<string, unknown>) => own.certainty === 'unsure' && own.note !== null),
    ).toBe(true);
    expect([method.pack, method.files[0].text]).toEqual([null, readFileSync('methods/regional/ternary.yaml', 'utf8')]);
  });

  it('of one’s own are tried, kept as versions, and traced to the scorecards that keep to each', async () => {
    const tried = await write(pack('80'), 0, { dryRun: true });
    expect([tried.status, tried.body.applied, tried.body.name, tried.body.did]).toEqual([
      200,
      false,
      'kab-uji/skala',
      'created',
    ]);
    expect((await read(planner, '?origin=own')).body.items).toEqual([]);
    const first = await write(pack('80'), 0, { reason: 'Perbup 1/2024' });
    expect(first.body).toMatchObject({ applied: true, did: 'created', version: 1, faults: [] });
    const again = await write(pack('80'), 0);
    expect([again.body.did, again.body.version]).toEqual(['unchanged', 1]);

    const scorecardId = await imported(world, tenant, 'dinas', 'pk-2025', SCORECARD);
    const stale = await write(pack('85'), 0);
    expect([stale.status, stale.body.code, stale.body.current.version]).toEqual([409, 'stale-revision', 1]);
    const second = await write(pack('85'), 1, { reason: 'Perbup 7/2025' });
    expect([second.body.did, second.body.version]).toEqual(['created', 2]);

    const at = 'kind=rule-pack&name=kab-uji/skala';
    const limit = async (more: string): Promise<string> =>
      (await read(auditor, `/content?${at}${more}`)).body.pack.parameters[0].history[0].value.value;
    expect([await limit(''), await limit(`&hash=${first.body.hash}`)]).toEqual(['85', '80']);
    expect((await read(auditor, `/content?${at}&hash=${'0'.repeat(64)}`)).status).toBe(404);
    const versions = await read(auditor, `/versions?${at}`);
    expect(versions.body.items.map((own: Record<string, unknown>) => [own.version, own.reason, own.by])).toEqual([
      [1, 'Perbup 1/2024', planner.userId],
      [2, 'Perbup 7/2025', planner.userId],
    ]);
    expect((await read(auditor, `/use?${at}`)).body.items).toEqual([
      {
        scorecardId,
        code: 'pk-2025',
        title: { id: 'Kinerja', en: 'Kinerja' },
        hash: first.body.hash,
        version: 1,
        current: false,
      },
    ]);
    expect((await read(auditor, '?origin=own')).body.items).toMatchObject([{ name: 'kab-uji/skala', version: 2 }]);
  });

  it('with errors are refused with every one of them, by file and line', async () => {
    const [instrument, parameter] = pack('80');
    const wrong = [
      { name: 'instrument.yaml', text: `${instrument?.text.replace('uji/skala', 'uji/salah')}isuer: x\n` },
      { name: 'parameters/limit.yaml', text: parameter?.text.replace('basis: law', 'basis: rumour') },
    ];
    const tried = await write(wrong, 0, { dryRun: true });
    expect([tried.status, tried.body.applied, tried.body.did]).toEqual([200, false, null]);
    expect(tried.body.faults.map((own: Record<string, unknown>) => [own.file, own.line])).toEqual(
      expect.arrayContaining([['instrument.yaml', 5]]),
    );
    const refused = await write(wrong, 0);
    expect([refused.status, refused.body.code, refused.body.details.length]).toEqual([
      422,
      'unprocessable',
      tried.body.faults.length,
    ]);
    expect(refused.body.details[0]).toMatchObject({ where: 'body.files.0.text' });
    expect(refused.body.details[0].what).toMatch(/^instrument\.yaml:5:1: /);

    const basis = await write([{ ...instrument, name: 'instrument.yaml' }, wrong[1] ?? {}], 2);
    expect(basis.body.details).toMatchObject([{ where: 'body.files.1.text' }]);
    expect(basis.body.details[0].what).toMatch(/^parameters\/limit\.yaml:10:/);
    expect((await write([{ name: 'a.yaml', text: 'x' }], 0)).body.details[0].what).toContain('needs instrument.yaml');
    expect((await write([{ name: '../instrument.yaml', text: 'x' }], 0)).status).toBe(400);
    const method = readFileSync('methods/regional/ternary.yaml', 'utf8');
    const taken = await write([{ name: 'method.yaml', text: `${method}\n` }], 0, { kind: 'method' });
    expect(taken.body.details[0].what).toContain('ships with Berimbang');
    const same = await write([{ name: 'method.yaml', text: method }], 0, { kind: 'method' });
    expect([same.status, same.body.did, same.body.version]).toEqual([200, 'unchanged', null]);
    expect((await read(planner, '?origin=own')).body.items).toHaveLength(1);
  });

  it('are written by planners and administrators of the whole organisation, and read by its members alone', async () => {
    const unitId = await world.unit(tenant, 'bidang');
    const rights = [
      ['administrator', null, 200],
      ['planner', unitId, 403],
      ['administrator', unitId, 403],
      ['data-owner', null, 403],
      ['verifier', null, 403],
      ['approver', null, 403],
      ['auditor', null, 403],
    ] as const;
    for (const [role, at, status] of rights) {
      const who = await world.person([{ tenant, role, unitId: at }]);
      const tried = await write(pack('90'), 2, { dryRun: true }, who);
      expect([role, at, tried.status]).toEqual([role, at, status]);
      expect((await read(who, '/content?kind=rule-pack&name=kab-uji/skala')).status).toBe(200);
    }
    const other = await world.tenant();
    const stranger = await world.person([{ tenant: other, role: 'administrator' }]);
    expect((await read(stranger, '')).status).toBe(404);
    for (const path of ['content', 'versions', 'use']) {
      const url = `${other.base}/library/${path}?kind=rule-pack&name=kab-uji/skala`;
      expect((await world.call(stranger, 'GET', url)).status).toBe(404);
    }
  });
});
