import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../packages/server/src/db/index.js';
import { shipLibrary } from '../../packages/server/src/library/ship.js';
import { engines } from '../support/databases.js';
import { importExample } from './support/examples.js';
import { type Answer, type Person, type Tenant, World } from './support/world.js';

/** a = 0.30 x 80 + 0.70 x 100 = 94; b = 50, from parts that weigh alike; the whole 0.60 x 94 + 0.40 x 50 = 76.4. */
const CARD = `berimbang: 1
scorecard: {id: bobot, title: Bobot, period: 2025, decimal: comma}
method:
  name: uji/bobot
  title: Bobot
  achievement: {maximise: maximise-ratio}
  objective: {weights: equal}
  perspective: {weights: sum-100}
  overall: {weights: sum-100}
perspectives:
  a: {label: {id: Pelanggan, en: Customers}, weight: 60, score: indicators}
  b: {label: Proses, weight: 40, score: objectives}
objectives:
  s: {label: Layanan cepat, perspective: b, weight: 100}
indicators:
  a1: {label: Satu, perspective: a, weight: "30,0", target: 100}
  a2: {label: Dua, perspective: a, weight: "70,0", target: 100}
  b1: {label: Tiga, objective: s, target: 100}
facts:
  indicator.a1.realised: {source: Laporan, values: 80}
  indicator.a2.realised: {source: Laporan, values: 100}
  indicator.b1.realised: {source: Laporan, values: 50}
`;

describe.each(engines)('weights on $name', (engine) => {
  let world: World;
  let tenant: Tenant;
  let planner: Person;
  let auditor: Person;
  let id: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await shipLibrary(world.database);
    tenant = await world.tenant();
    await world.unit(tenant, 'kantor');
    planner = await world.person([{ tenant, role: 'planner' }]);
    auditor = await world.person([{ tenant, role: 'auditor' }]);
    const files = [{ name: 'bobot.scorecard.yaml', text: CARD }];
    id = (await importExample(world, tenant, planner, files, { bobot: 'kantor' })).bobot ?? '';
  });
  afterAll(() => world.close());

  const read = (who = auditor): Promise<Answer> => world.call(who, 'GET', `${tenant.base}/scorecards/${id}/weights`);
  const send = async (weights: readonly object[], reason: string | null = 'Kontrak baru', revision?: number) => {
    const own = revision ?? (await read()).body.revision;
    const headers = { 'if-match': `"r${own}"`, 'accept-language': 'id' };
    return world.call(planner, 'PUT', `${tenant.base}/scorecards/${id}/weights`, { weights, reason }, headers);
  };
  const part = (section: string, code: string, weight: string | null) => ({ section, code, weight });
  const result = async (node: string): Promise<string | null> =>
    inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
      const { rows } = await tx.execute<{ value: string | null }>(
        `select value from app.result where scorecard_id = '${id}' and node = '${node}'`,
      );
      return rows[0]?.value ?? null;
    });
  const written = (body: Answer['body'], section: string): unknown[] =>
    body.groups
      .filter((group: { section: string }) => group.section === section)
      .flatMap(({ parts }: { parts: { code: string; weight: string | null }[] }) =>
        parts.map(({ code, weight }) => [code, weight]),
      );

  it('are read by the score that they make, with a point, and without those that nobody writes', async () => {
    const { status, body, headers } = await read();
    expect([status, headers.etag]).toEqual([200, `"r${body.revision}"`]);
    expect(body.groups).toEqual([
      {
        section: 'perspectives',
        of: null,
        scheme: 'sum-100',
        required: '100',
        parts: [
          { code: 'a', label: { id: 'Pelanggan', en: 'Customers' }, weight: '60', own: true },
          { code: 'b', label: { id: 'Proses', en: 'Proses' }, weight: '40', own: true },
        ],
      },
      {
        section: 'objectives',
        of: { code: 'b', label: { id: 'Proses', en: 'Proses' } },
        scheme: 'sum-100',
        required: '100',
        parts: [{ code: 's', label: { id: 'Layanan cepat', en: 'Layanan cepat' }, weight: '100', own: true }],
      },
      {
        section: 'indicators',
        of: { code: 'a', label: { id: 'Pelanggan', en: 'Customers' } },
        scheme: 'sum-100',
        required: '100',
        parts: [
          { code: 'a1', label: { id: 'Satu', en: 'Satu' }, weight: '30.0', own: true },
          { code: 'a2', label: { id: 'Dua', en: 'Dua' }, weight: '70.0', own: true },
        ],
      },
    ]);
    expect(await result('scorecard.score')).toBe('76.4');
  });

  it('are written together in the mark of the scorecard, and what they make is computed at once', async () => {
    const done = await send([part('indicators', 'a1', '50'), part('indicators', 'a2', '50.0')]);
    expect([done.status, written(done.body, 'indicators')]).toEqual([
      200,
      [
        ['a1', '50'],
        ['a2', '50.0'],
      ],
    ]);
    // 0.60 x (0.5 x 80 + 0.5 x 100) + 0.40 x 50
    expect(await result('scorecard.score')).toBe('74');
    const { body } = await world.call(auditor, 'GET', `${tenant.base}/scorecards/${id}/indicators`);
    expect(body.items.map((item: { body: { weight?: string } }) => item.body.weight ?? null)).toEqual([
      '50',
      '50,0',
      null,
    ]);
    const history = await world.call(auditor, 'GET', `${tenant.base}/scorecards/${id}/history?part=indicator&code=a1`);
    expect(history.body.items.at(-1)).toMatchObject({ reason: 'Kontrak baru', after: { weight: '50' } });
  });

  it('may go to zero and be fractions', async () => {
    expect((await send([part('perspectives', 'a', '0'), part('perspectives', 'b', '100')])).status).toBe(200);
    expect(await result('scorecard.score')).toBe('50');
    expect((await send([part('perspectives', 'a', '200/3'), part('perspectives', 'b', '100/3')])).status).toBe(200);
    // 2/3 x 90 + 1/3 x 50 = 230/3
    expect(await result('scorecard.score')).toBe('230/3');
  });

  it('are refused where they do not add up, leave parts out, or cannot be read', async () => {
    const before = await read();
    const refused = async (weights: readonly object[], reason: string | null = 'Kontrak baru') => {
      const { status, body } = await send(weights, reason);
      return [status, body.where, body.what];
    };
    expect(await refused([part('indicators', 'a1', '40')])).toEqual([
      422,
      'body.weights',
      'Bobot indikator pada a berjumlah 90, seharusnya 100.',
    ]);
    expect((await refused([part('indicators', 'a1', null)]))[0]).toBe(422);
    expect(await refused([part('indicators', 'a1', '40,5')])).toEqual([
      400,
      'body.weights.0.weight',
      expect.anything(),
    ]);
    expect(await refused([part('indicators', 'a1', '-10'), part('indicators', 'a2', '110')])).toEqual([
      422,
      'body.weights.0.weight',
      'Bobot a1 negatif: -10.',
    ]);
    expect(await refused([part('indicators', 'b1', '10')])).toEqual([
      422,
      'body.weights.0.code',
      'Bobot b1 tidak dibaca.',
    ]);
    expect(await refused([part('objectives', 'sx', '10')])).toEqual([
      422,
      'body.weights.0.code',
      'Kartu skor ini tidak mempunyai sasaran sx.',
    ]);
    expect(await refused([part('perspectives', 'a', '50'), part('perspectives', 'a', '50')])).toEqual([
      400,
      'body.weights.1',
      expect.anything(),
    ]);
    expect(await refused([part('perspectives', 'a', '50'), part('perspectives', 'b', '50')], null)).toEqual([
      422,
      'body.reason',
      'Bobot diubah tanpa alasan.',
    ]);
    const stale = await send([part('perspectives', 'a', '50')], 'Terlambat', before.body.revision - 1);
    expect([stale.status, stale.body.code, stale.body.current.revision]).toEqual([
      409,
      'stale-revision',
      before.body.revision,
    ]);
    expect((await read()).body).toEqual(before.body);
    expect(await result('scorecard.score')).toBe('230/3');
    // Nothing that was refused is computed with: 0.5 x 90 + 0.5 x 50.
    expect((await send([part('perspectives', 'a', '50'), part('perspectives', 'b', '50')])).status).toBe(200);
    expect(await result('scorecard.score')).toBe('70');
  });
});
