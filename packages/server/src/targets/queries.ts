import type { StoredTarget } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';

/** A revision of a target. `period` is '' where there is one target for all. */
export interface TargetRow extends Record<string, unknown> {
  readonly indicator_id: string;
  readonly indicator: string;
  readonly kind: StoredTarget['kind'];
  readonly period: string;
  readonly revision: number;
  readonly value: string | null;
  readonly reason: string | null;
  readonly after_lock: boolean;
  readonly by_user: string;
  readonly at: Date | string;
}

interface Which {
  readonly indicatorId?: string | undefined;
  readonly limit: number;
}

/** The latest revision of each target, emptied ones included, by indicator, kind and period. */
export async function targetsOf(
  tx: Transaction,
  scorecardId: string,
  { indicatorId, limit }: Which,
  after: readonly (string | number)[] | null,
): Promise<readonly TargetRow[]> {
  const [code, kind, period] = after ?? ['', '', ''];
  const { rows } = await tx.execute<TargetRow>(sql`
    select * from (
      select distinct on (target.indicator_id, target.kind, target.period) target.indicator_id, own.code as indicator,
        target.kind, target.period, target.revision, target.value, target.reason, target.after_lock, target.by_user, target.at
      from app.target join app.indicator own on own.id = target.indicator_id
      where target.scorecard_id = ${scorecardId} and (${indicatorId ?? null}::uuid is null or own.id = ${indicatorId ?? null}::uuid)
      order by target.indicator_id, target.kind, target.period, target.revision desc
    ) latest
    where (indicator, kind, period) > (${code}::text, ${kind}::text, ${period}::text)
    order by indicator, kind, period limit ${limit + 1}`);
  return rows;
}

/** Every revision of the targets of an indicator, by kind, period and revision. */
export async function targetHistory(
  tx: Transaction,
  indicatorId: string,
  limit: number,
  after: readonly (string | number)[] | null,
): Promise<readonly TargetRow[]> {
  const [kind, period, revision] = after ?? ['', '', 0];
  const { rows } = await tx.execute<TargetRow>(sql`
    select target.indicator_id, own.code as indicator, target.kind, target.period, target.revision, target.value,
      target.reason, target.after_lock, target.by_user, target.at
    from app.target join app.indicator own on own.id = target.indicator_id
    where target.indicator_id = ${indicatorId}
      and (target.kind, target.period, target.revision) > (${kind}::text, ${period}::text, ${revision}::integer)
    order by target.kind, target.period, target.revision limit ${limit + 1}`);
  return rows;
}
