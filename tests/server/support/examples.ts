import { join } from 'node:path';
import { inScope } from '../../../packages/server/src/db/index.js';
import { filesBelow } from '../../../packages/server/src/demo/files.js';
import { actOnValues } from '../../../packages/server/src/facts/act.js';
import type { By } from '../../../packages/server/src/http/request.js';
import { importFiles } from '../../../packages/server/src/scorecards/import.js';
import type { Person, Tenant, World } from './world.js';

/** Files of a folder of `examples`; of the scorecards only those named, with the tables beside them. */
export function exampleFiles(folder: string, codes: readonly string[] | null = null) {
  return filesBelow(join(import.meta.dirname, '../../../examples', folder)).filter(
    ({ name }) => codes === null || name.includes('/') || codes.some((code) => name.startsWith(`${code}.`)),
  );
}

/** Imports scorecards of an example for one unit, every value approved; gives their identifiers by code. */
export async function importExample(
  world: World,
  tenant: Tenant,
  { userId }: Person,
  files: ReturnType<typeof exampleFiles>,
  units: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, string>>> {
  return inScope(world.database, { role: 'staff', organisationId: tenant.id }, async (tx) => {
    const by: By = { tx, organisationId: tenant.id, userId };
    const { faults, scorecards } = await importFiles(by, files, {
      units,
      facts: 'submitted',
      reason: 'import',
      may: async () => () => null,
      mayPlan: () => true,
    });
    const wrong = faults.find(({ severity }) => severity === 'error');
    if (wrong !== undefined) throw new Error(`${wrong.file}:${wrong.position.line}: ${wrong.message.en}`);
    for (const [action, state] of [
      ['verify', 'submitted'],
      ['approve', 'verified'],
    ] as const) {
      const { rows } = await tx.execute<{ cell_id: string; scorecard_id: string; revision: number }>(
        `select cell_id, scorecard_id, revision from app.current_fact where state = '${state}'`,
      );
      const values = rows.map(({ cell_id: cellId, scorecard_id: scorecardId, revision }) => ({
        cellId,
        scorecardId,
        revision,
      }));
      const other = { ...by, userId: `${userId}-${action}` };
      await actOnValues(other, action, values, { reason: null, oneStep: false, atomic: true });
    }
    return Object.fromEntries(scorecards.map(({ code, id }) => [code, id ?? '']));
  });
}
