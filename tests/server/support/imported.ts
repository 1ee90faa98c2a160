import { inScope } from '../../../packages/server/src/db/index.js';
import { importFiles } from '../../../packages/server/src/scorecards/import.js';
import type { Tenant, World } from './world.js';

/** Imports one scorecard as its text says, for a unit by its code; gives its identifier. */
export async function imported(world: World, tenant: Tenant, unit: string, id: string, text: string): Promise<string> {
  const done = await inScope(world.database, { role: 'staff', organisationId: tenant.id }, (tx) =>
    importFiles({ tx, organisationId: tenant.id, userId: 'test' }, [{ name: `${id}.scorecard.yaml`, text }], {
      units: { [id]: unit },
      facts: 'submitted',
      reason: 'test',
      may: async () => () => null,
      mayPlan: () => true,
    }),
  );
  const made = done.scorecards[0]?.id;
  if (made === undefined || made === null) throw new Error(done.faults.map(({ message }) => message.en).join('\n'));
  return made;
}
