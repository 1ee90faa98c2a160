import type { UnitEventOutput, UnitOutput } from '@berimbang/contract';
import type { Unit, UnitEvent } from './queries.js';

export function presentUnit(row: Unit): UnitOutput {
  const { organisationId: _, position: __, ...shown } = row;
  return shown;
}

export function presentUnitEvent(row: UnitEvent): UnitEventOutput {
  return {
    kind: row.kind,
    on: row.onDate,
    before: row.before,
    after: row.after,
    reason: row.reason,
    by: row.byUser,
    at: row.at.toISOString(),
  };
}
