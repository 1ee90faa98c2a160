import { ROLES, type Role } from '@berimbang/contract';
import { exampleFiles, importExample } from './examples.js';
import { MULTIPART, multipart } from './files.js';
import { imported } from './imported.js';
import { unitScorecard } from './scorecards.js';
import type { Person, Tenant, World } from './world.js';

/** An organisation with something of every kind, so that every route has what it is about. */
export interface Furnished {
  readonly tenant: Tenant;
  /** Units: that of everything below, one beside it, one that nothing belongs to. */
  readonly units: { readonly own: string; readonly beside: string; readonly spare: string };
  /** What the parameters of addresses stand for. */
  readonly ids: Readonly<Record<string, string>>;
  /** Someone with every role over the whole organisation, who administers the installation too. */
  readonly all: Person;
}

const MORE = `objectives:
  s1: {label: Sasaran satu, perspective: p}
  s2: {label: Sasaran dua, perspective: p}
  s3: {label: Sasaran tiga, perspective: p}
links:
  - {from: s1, to: s2}
nodes:
  extra: {kind: constant, value: 1, label: Tetapan}
`;

export async function furnish(world: World): Promise<Furnished> {
  const tenant = await world.tenant();
  const own = await world.unit(tenant, 'bidang');
  const beside = await world.unit(tenant, 'bidang-lain');
  const spare = await world.unit(tenant, 'bidang-cadangan');
  const all = await world.person(
    ROLES.map((role: Role) => ({ tenant, role })),
    { operator: true },
  );
  const spareUser = await world.person([{ tenant, role: 'data-owner', unitId: own }]);
  const leaver = await world.person([{ tenant, role: 'data-owner', unitId: own }]);
  const call = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object, headers = {}) => {
    const answer = await world.call(all, method, `${tenant.base}${path}`, body, headers);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const first = async (path: string): Promise<string> => (await call('GET', path)).items[0].id;

  await world.period(tenant, '2025', 'open');
  const scorecard = await imported(world, tenant, 'bidang', 'pk-2025', unitScorecard('pk-2025') + MORE);
  const within = `/scorecards/${scorecard}`;
  const made = await importExample(world, tenant, all, exampleFiles('bone-bolango'), {
    'bone-bolango-2023': 'bidang',
  });
  const compared = Object.values(made)[0] ?? '';
  const indicators = (await call('GET', `${within}/indicators`)).items;
  const fact = (await call('PUT', `${within}/facts`, { node: 'indicator.i1.realised', value: '90' })).id;
  const evidence = await call(
    'POST',
    `/facts/${fact}/evidence`,
    multipart({ name: 'catatan.txt', type: 'text/plain', content: 'Tabel 3' }),
    MULTIPART,
  );
  const about = { scorecardId: scorecard, subjectKind: 'indicator', subjectId: indicators[0].id };
  const owner = await call('POST', '/data-owners', {
    scorecardId: scorecard,
    subject: 'indicator:i2',
    userId: spareUser.userId,
  });
  const comment = await call('POST', '/comments', {
    subjectKind: 'scorecard',
    subjectId: scorecard,
    text: 'Mohon diperiksa.',
  });
  // Tells the other of it.
  const told = { subjectKind: 'scorecard', subjectId: scorecard, text: 'Lihat ini.', mentions: [all.userId] };
  await world.call(spareUser, 'POST', `${tenant.base}/comments`, told);
  const finding = await call('POST', '/findings', {
    ...about,
    title: 'Bukti kurang',
    condition: 'Tidak ada bukti',
    criteria: 'Ada bukti',
    cause: 'Lupa',
    effect: 'Tidak dapat diperiksa',
    recommendation: 'Lampirkan bukti',
  });
  const measure = await call('POST', '/measures', {
    scorecardId: scorecard,
    indicator: 'i1',
    period: '2025',
    cause: 'Anggaran terlambat',
    action: 'Percepat pengadaan',
    owner: all.userId,
  });
  const grants = (await call('GET', '/grants?limit=200')).items;
  // Of another than whoever asks: only administrators of the organisation see it.
  const tokens = (await call('GET', `/tokens?userId=${spareUser.userId}`)).items;
  const token: string = tokens[0].id;
  const calculation = (await call('GET', `/scorecards/${compared}/calculations`)).items[0];
  return {
    tenant,
    units: { own, beside, spare },
    all,
    ids: {
      scorecard,
      compared,
      organisation: tenant.code,
      unit: own,
      indicator: indicators[0].id,
      objective: await first(`${within}/objectives`),
      perspective: await first(`${within}/perspectives`),
      link: await first(`${within}/links`),
      block: await first(`${within}/blocks`),
      matrix: await first(`/scorecards/${compared}/matrices`),
      calculation: String(calculation.id ?? calculation.calculation),
      period: await first('/periods'),
      fact,
      evidence: evidence.id,
      owner: owner.id,
      comment: comment.id,
      finding: finding.id,
      measure: measure.id,
      notification: (await call('GET', '/notifications')).items[0]?.id ?? '',
      grant: grants.find(({ userId }: { userId: string }) => userId === spareUser.userId).id,
      user: spareUser.userId,
      leaver: leaver.userId,
      token,
      session: 'none',
      seq: String((await call('GET', '/audit-log')).items[0].seq),
    },
  };
}
