import type { TargetOutput } from '@berimbang/contract';
import type { DecimalMark } from '@berimbang/engine';
import type { TargetRow } from './queries.js';
import { withPoint } from './values.js';

export function presentTarget(row: TargetRow, mark: DecimalMark): TargetOutput {
  return {
    indicatorId: row.indicator_id,
    indicator: row.indicator,
    kind: row.kind,
    period: row.period === '' ? null : row.period,
    value: row.value === null ? null : withPoint(row.kind, row.value, mark),
    revision: row.revision,
    reason: row.reason,
    afterLock: row.after_lock,
    by: row.by_user,
    at: new Date(row.at).toISOString(),
  };
}
