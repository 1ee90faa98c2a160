import { ROLES, type Role } from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import { inScope } from '../../packages/server/src/db/index.js';
import { MULTIPART, multipart, PDF } from '../server/support/files.js';
import { rootScorecard, unitScorecard } from '../server/support/scorecards.js';
import type { Person, Tenant, World } from '../server/support/world.js';

/** An organisation with something in every table; each text that people wrote in it holds its mark. */
export interface Filled {
  readonly tenant: Tenant;
  readonly mark: string;
  readonly people: Readonly<Record<Role, Person>>;
  /** The scorecard that everything hangs on. */
  readonly scorecardId: string;
  readonly unitId: string;
}

/** Fills an organisation through the routes, as its people would. A step that is refused ends it. */
export async function fillTenant(world: World, mark: string): Promise<Filled> {
  const tenant = await world.tenant(`org-${mark}`);
  const people = Object.fromEntries(
    await Promise.all(ROLES.map(async (role) => [role, await world.person([{ tenant, role }])] as const)),
  ) as Readonly<Record<Role, Person>>;
  await namePeople(world, mark, Object.values(people));
  const at = caller(world, tenant);
  const { administrator, planner, verifier, approver, auditor } = people;
  const owner = people['data-owner'];

  const units: string[] = [];
  for (const [code, parent] of [
    ['dinas', null],
    ['bidang', 0],
    ['seksi', 0],
  ] as const) {
    const parentId = parent === null ? null : units[parent];
    const made = await at(administrator, 'POST', '/units', {
      code: `${mark}-${code}`,
      name: `${mark} ${code}`,
      parentId,
    });
    units.push(made.id);
  }
  for (const period of ['2024', '2025', '2025-Q1']) await at(administrator, 'POST', '/periods', { code: period });
  await world.period(tenant, '2025', 'open');
  await world.period(tenant, '2024', 'closed');

  const imported = await at(planner, 'POST', '/imports', {
    files: [
      { name: 'leaf.scorecard.yaml', text: markedScorecard(mark) },
      { name: 'root.scorecard.yaml', text: rootScorecard(`${mark}-root`, [`${mark}-bidang`]) },
    ],
    units: { [`${mark}-leaf`]: `${mark}-bidang`, [`${mark}-root`]: `${mark}-dinas` },
  });
  const [leaf] = imported.scorecards.map(({ id }: { id: string }) => id);
  const card = `/scorecards/${leaf}`;
  await at(planner, 'POST', `${card}/objectives`, { code: 'o1', body: { perspective: 'p', label: `${mark} sasaran` } });
  await at(planner, 'POST', `${card}/objectives`, {
    code: 'o2',
    body: { perspective: 'p', label: `${mark} sasaran 2` },
  });
  await at(planner, 'POST', `${card}/links`, { from: 'o1', to: 'o2', label: `${mark} hubungan` });
  await at(planner, 'POST', `${card}/blocks`, {
    section: 'dimensions',
    code: 'criterion',
    body: { label: `${mark} kriteria`, members: ['A', 'B', 'C'] },
  });
  await at(planner, 'POST', `${card}/blocks`, {
    section: 'matrices',
    code: 'three',
    body: {
      label: `${mark} matriks`,
      criteria: 'criterion',
      prioritisation: 'eigenvector',
      'random-index': 'saaty/ahp#random-index',
      threshold: 'saaty/ahp#threshold',
    },
  });
  const [indicator] = (await at(planner, 'GET', `${card}/indicators`)).items;
  const targets = [{ period: null, value: '99', revision: 1 }];
  await at(planner, 'PUT', `${card}/indicators/${indicator.id}/targets`, { targets, reason: `${mark} target` });
  await at(planner, 'POST', '/data-owners', {
    scorecardId: leaf,
    subject: 'indicator:i1',
    userId: owner.userId,
    reason: `${mark} pemilik`,
  });

  // One value in every state, on indicators of their own.
  const steps: readonly (readonly [Person, string])[] = [
    [owner, 'submit'],
    [verifier, 'verify'],
    [approver, 'approve'],
  ];
  const facts: string[] = [];
  for (const [i, depth] of [3, 2, 1, 0].entries()) {
    const value = {
      node: `indicator.i${i + 1}.realised`,
      value: '90',
      source: `${mark} sumber`,
      note: `${mark} catatan`,
    };
    const made = await at(owner, 'PUT', `${card}/facts`, value);
    facts.push(made.id);
    if (i === 0) {
      const part = { name: `${mark} bukti.pdf`, type: 'application/pdf', content: PDF };
      await at(owner, 'POST', `/facts/${made.id}/evidence`, multipart(part), MULTIPART);
    }
    for (const [revision, [who, action]] of steps.slice(0, depth).entries())
      await at(who, 'POST', `/facts/${made.id}/${action}`, {}, { 'if-match': `"r${revision + 1}"` });
  }
  const mentions = [planner.userId, auditor.userId];
  for (const [kind, id] of [
    ['scorecard', leaf],
    ['value', facts[0]],
  ])
    await at(verifier, 'POST', '/comments', { subjectKind: kind, subjectId: id, text: `${mark} komentar`, mentions });
  const texts = Object.fromEntries(
    ['title', 'condition', 'criteria', 'cause', 'effect', 'recommendation'].map((name) => [name, `${mark} ${name}`]),
  );
  const finding = { scorecardId: leaf, subjectKind: 'scorecard', subjectId: leaf, ...texts };
  const found = await at(auditor, 'POST', '/findings', finding);
  await at(planner, 'POST', `/findings/${found.id}/answer`, { answer: `${mark} jawaban` }, { 'if-match': '"r1"' });
  await at(planner, 'POST', '/measures', {
    scorecardId: leaf,
    indicator: 'i1',
    period: '2025',
    cause: `${mark} sebab`,
    action: `${mark} tindakan`,
    owner: owner.userId,
  });
  await at(planner, 'POST', '/library', {
    kind: 'rule-pack',
    version: 0,
    reason: `${mark} paket`,
    files: markedPack(mark),
  });
  await at(
    administrator,
    'PUT',
    '/reminders/settings',
    { daysBefore: [2], verifierAfter: 1, approverAfter: 2 },
    {
      'if-match': '"r1"',
    },
  );
  const renamed = { name: `${mark} seksi baru`, from: '2025-02-01', reason: `${mark} nama` };
  const key = { 'if-match': '"r1"', 'idempotency-key': `${mark}-key-0001` };
  await at(planner, 'PATCH', `/units/${units[2]}`, renamed, key);
  return { tenant, mark, people, scorecardId: String(leaf), unitId: String(units[0]) };
}

/** Calls a route of an organisation; refuses to go on where it is refused. */
function caller(world: World, tenant: Tenant) {
  return async (
    who: Person,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    path: string,
    body?: Parameters<World['call']>[3],
    headers: Readonly<Record<string, string>> = {},
    // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
  ): Promise<any> => {
    const answer = await world.call(who, method, `${tenant.base}${path}`, body, headers);
    const faults: unknown = answer.body?.faults;
    if (answer.status >= 300 || (Array.isArray(faults) && faults.length > 0))
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 1500)}`);
    return answer.body;
  };
}

function markedScorecard(mark: string): string {
  const more = [3, 4].map((i) => `  i${i}: {perspective: p, unit: "%", target: 70, label: "${mark} indikator ${i}"}`);
  return `${unitScorecard(`${mark}-leaf`)}${more.join('\n')}\n`.replace(
    'label: Realisasi',
    `label: "${mark} realisasi"`,
  );
}

function markedPack(mark: string): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'instrument.yaml', text: `berimbang: 1\npack: kab/${mark}\ntitle: ${mark} skala\nissuer: ${mark}\n` },
    {
      name: 'parameters/limit.yaml',
      text: `berimbang: 1
parameter: limit
label: { id: ${mark} batas, en: ${mark} limit }
unit: ''
history:
  - from: 2024-01-01
    value: 12
    source: ${mark} peraturan
    locator: pasal 2
    basis: law
    certainty: confirmed
    checked: 2026-11-22
`,
    },
  ];
}

async function namePeople(world: World, mark: string, people: readonly Person[]): Promise<void> {
  await inScope(world.database, { role: 'sign-in' }, async (tx) => {
    for (const [i, { userId }] of people.entries())
      await tx.execute(
        sql`update auth.user set name = ${`${mark} orang ${i}`}, email = ${`${mark}-${i}@example.go.id`} where id = ${userId}`,
      );
  });
}
