import { rootScorecard, unitScorecard } from '../scorecards.js';
import type { Answer, Person, Tenant, World } from '../world.js';

const UNITS = ['u1', 'u2', 'u3', 'u4'];
/** Powers of two, so that means of whole numbers are exact in doubles. */
export const INDICATORS = 8;
const STATES = ['draft', 'submitted', 'verified', 'approved'] as const;
export type State = (typeof STATES)[number];

/** A value as it is known to be. */
export interface Known {
  readonly revision: number;
  readonly state: State;
  readonly value: string;
}

export interface Cell {
  readonly id: string;
  readonly scorecardId: string;
  readonly node: string;
  /** Position among the indicators of its scorecard. */
  readonly indicator: number;
  known: Known;
}

/** What writers write on: scorecards of units under a root that takes the mean of their scores. */
export interface Stage {
  readonly tenant: Tenant;
  readonly rootId: string;
  readonly scorecards: readonly string[];
  readonly cells: readonly Cell[];
  readonly people: Readonly<Record<'planner' | 'verifier' | 'approver' | 'reader', Person>>;
}

function done(answer: Answer): Answer['body'] {
  if (answer.status >= 300) throw new Error(`refused: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Makes the stage in a new database, with every value approved once. */
export async function prepare(world: World): Promise<Stage> {
  const tenant = await world.tenant();
  await world.period(tenant, '2025', 'open');
  const people = {
    planner: await world.person([{ tenant, role: 'planner' }]),
    verifier: await world.person([{ tenant, role: 'verifier' }]),
    approver: await world.person([{ tenant, role: 'approver' }]),
    reader: await world.person([
      { tenant, role: 'auditor' },
      { tenant, role: 'administrator' },
    ]),
  };
  const root = await world.unit(tenant, 'akar');
  for (const code of UNITS) await world.unit(tenant, code, root);
  const indicators = Array.from({ length: INDICATORS }, (_, i) => `i${i}`);
  const lines = indicators.map((code) => `  ${code}: {perspective: p, unit: "%", target: 100, label: ${code}}\n`);
  const textOf = (code: string): string =>
    unitScorecard(`${code}-2025`).replace(/indicators:\n[\s\S]*/, `indicators:\n${lines.join('')}`);
  const imported = await world.call(people.planner, 'POST', `${tenant.base}/imports`, {
    files: [
      { name: 'akar.scorecard.yaml', text: rootScorecard('akar-2025', UNITS) },
      ...UNITS.map((code) => ({ name: `${code}.scorecard.yaml`, text: textOf(code) })),
    ],
    units: { 'akar-2025': 'akar', ...Object.fromEntries(UNITS.map((code) => [`${code}-2025`, code])) },
  });
  const [rootId = '', ...scorecards]: readonly string[] = done(imported).scorecards.map(({ id }: { id: string }) => id);
  const cells: Cell[] = [];
  for (const scorecardId of scorecards) {
    const nodes = indicators.map((code) => `indicator.${code}.realised`);
    const bulk = { mode: 'atomic', submit: true, items: nodes.map((node) => ({ node, value: '50' })) };
    const entered = done(
      await world.call(people.planner, 'POST', `${tenant.base}/scorecards/${scorecardId}/facts/bulk`, bulk),
    );
    let items: readonly { id: string; revision: number }[] = entered.items;
    for (const [who, action] of [
      [people.verifier, 'verify'],
      [people.approver, 'approve'],
    ] as const) {
      const asked = { action, mode: 'atomic', items: items.map(({ id, revision }) => ({ id, revision })) };
      items = done(await world.call(who, 'POST', `${tenant.base}/facts/steps`, asked)).items;
    }
    for (const [indicator, { id, revision }] of items.entries())
      cells.push({
        id,
        scorecardId,
        node: nodes[indicator] ?? '',
        indicator,
        known: { revision, state: 'approved', value: '50' },
      });
  }
  return { tenant, rootId, scorecards, cells, people };
}
