import { join } from 'node:path';
import type { Role } from '@berimbang/contract';
import { endOfPeriod, type Label, parsePeriod, startOfPeriod } from '@berimbang/engine';
import { readOrdered, valueAt } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import { appendAudit } from '../audit-log/append.js';
import {
  type Database,
  inScope,
  organisation,
  roleGrant,
  type Transaction,
  takeScope,
  unit,
  unitEvent,
} from '../db/index.js';
import { actOnValues } from '../facts/act.js';
import type { Action } from '../facts/workflow.js';
import type { By } from '../http/request.js';
import { installation } from '../library/ship.js';
import { type ImportFile, importFiles } from '../scorecards/import.js';
import { labelIn } from '../scorecards/label-tree.js';
import { filesBelow } from './files.js';
import { DEMO_ORGANISATIONS, type DemoOrganisation } from './organisations.js';

/** User identifiers of an organisation's people, by role. */
export type DemoPeople = Readonly<Record<Role, string>>;

const SCORECARD = /([^/]+)\.scorecard\.ya?ml$/;

/**
 * Loads the demonstration: organisations with units and people, scorecards imported by their planners, values verified and
 * approved by those who may. Everything goes the way that people's own requests go. An organisation is loaded whole or not at
 * all; one that is there is left alone. Gives how many were loaded.
 */
export async function loadDemo(
  database: Database,
  peopleOf: (code: string) => Promise<DemoPeople>,
  root: string = join(installation(), 'examples'),
): Promise<number> {
  const there = await inScope(database, { role: 'operator' }, (tx) =>
    tx.select({ code: organisation.code }).from(organisation),
  );
  const missing = DEMO_ORGANISATIONS.filter(({ code }) => !there.some((own) => own.code === code));
  for (const about of missing) {
    const people = await peopleOf(about.code);
    const files = filesBelow(join(root, about.folder));
    await inScope(database, { role: 'operator' }, (tx) => loadOrganisation(tx, about, people, files));
  }
  return missing.length;
}

async function loadOrganisation(
  tx: Transaction,
  { code, name, kind, ...about }: DemoOrganisation,
  people: DemoPeople,
  files: readonly ImportFile[],
): Promise<void> {
  const [made] = await tx.insert(organisation).values({ code, name, kind }).returning({ id: organisation.id });
  if (made === undefined) throw new Error('no organisation was made');
  const organisationId = made.id;
  await takeScope(tx, { role: 'staff', organisationId });
  const as = async (userId: string, operation: string, work: (by: By) => Promise<unknown>): Promise<void> => {
    await work({ tx, organisationId, userId });
    await appendAudit(tx, { request: 'demo', user: userId, operation, notes: [] });
  };
  await as(people.administrator, 'loadDemo', async (by) => {
    const grants = Object.entries(people) as [Role, string][];
    await tx
      .insert(roleGrant)
      .values(grants.map(([role, userId]) => ({ organisationId, userId, role, givenBy: people.administrator })));
    await makeUnits(by, { code, name, kind, ...about }, files);
  });
  await as(people.planner, 'importScorecards', async (by) => {
    const imported = await importFiles(by, files, {
      units: {},
      facts: 'submitted',
      reason: null,
      may: async () => () => null,
      mayPlan: () => true,
    });
    const wrong = imported.faults.find(({ severity }) => severity === 'error');
    if (wrong !== undefined) throw new Error(`${wrong.file}:${wrong.position.line}: ${wrong.message.en}`);
    await openPeriods(by);
  });
  await as(people.verifier, 'verifyValues', (by) => actOnAll(by, 'verify', 'submitted'));
  await as(people.approver, 'approveValues', (by) => actOnAll(by, 'approve', 'verified'));
}

/** The tree of units that the scorecards' own words for their organisation and its parent make. */
async function makeUnits(by: By, about: DemoOrganisation, files: readonly ImportFile[]): Promise<void> {
  const found = files.flatMap(({ name, text }) => {
    const code = SCORECARD.exec(name)?.[1];
    if (code === undefined) return [];
    const { name: own, parent } = headOf(text);
    return [{ code, name: own ?? about.name, parent }];
  });
  const ids = new Map<string, string>();
  const waiting = [...found];
  for (let rest = waiting.length; waiting.length > 0; rest = waiting.length) {
    for (const own of [...waiting]) {
      const above = own.parent === null ? undefined : found.find((other) => other.name.id === own.parent?.id);
      if (above !== undefined && !ids.has(above.name.id)) continue;
      waiting.splice(waiting.indexOf(own), 1);
      const [made] = await by.tx
        .insert(unit)
        .values({
          organisationId: by.organisationId,
          code: own.code,
          name: own.name,
          kind: above === undefined ? about.kind : '',
          parentId: above === undefined ? null : (ids.get(above.name.id) ?? null),
        })
        .returning({ id: unit.id });
      if (made === undefined) throw new Error('no unit was made');
      ids.set(own.name.id, made.id);
      await by.tx.insert(unitEvent).values({
        organisationId: by.organisationId,
        unitId: made.id,
        kind: 'created',
        onDate: '2024-01-01',
        after: { code: own.code, name: own.name },
        byUser: by.userId,
      });
    }
    if (waiting.length === rest) throw new Error('the units of the demonstration form a circle');
  }
}

function headOf(text: string): { readonly name: Label | null; readonly parent: Label | null } {
  const tree = readOrdered(text) ?? undefined;
  return {
    name: labelIn(valueAt(valueAt(tree, 'organisation'), 'name')),
    parent: labelIn(valueAt(valueAt(tree, 'organisation'), 'parent')),
  };
}

/** Every period of which there are values, open for entry. */
async function openPeriods({ tx, organisationId }: By): Promise<void> {
  const { rows } = await tx.execute<{ period: string }>(sql`select distinct period from app.fact_cell order by period`);
  for (const { period: code } of rows) {
    const period = parsePeriod(code);
    if (period === null) continue;
    const kind =
      code.length === 4 ? 'year' : code.includes('S') ? 'semester' : code.includes('Q') ? 'quarter' : 'month';
    await tx.execute(sql`
      insert into app.period (organisation_id, code, kind, starts, ends, state)
      values (${organisationId}, ${code}, ${kind}, ${startOfPeriod(period)}, ${endOfPeriod(period)}, 'open')
      on conflict do nothing`);
  }
}

async function actOnAll(by: By, action: Action, state: string): Promise<void> {
  const { rows } = await by.tx.execute<{ cell_id: string; scorecard_id: string; revision: number }>(
    sql`select cell_id, scorecard_id, revision from app.current_fact where state = ${state}`,
  );
  await actOnValues(
    by,
    action,
    rows.map(({ cell_id: cellId, scorecard_id: scorecardId, revision }) => ({ cellId, scorecardId, revision })),
    { reason: null, oneStep: false, atomic: true },
  );
}
