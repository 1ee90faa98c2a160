import { endOfPeriod, parsePeriod, startOfPeriod } from '@berimbang/engine';
import type { StoredTarget } from '@berimbang/files';
import { eq, sql } from 'drizzle-orm';
import { indicator, period, type Transaction, target } from '../db/index.js';
import type { By } from '../http/request.js';
import type { Scorecard } from './definition.js';
import { currentTargets, type DefinitionParts } from './parts.js';
import { lockedNeedsReason } from './refusals.js';
import type { Change } from './write-parts.js';

/** A target that is other than before; null where it was taken away. */
type Wanted = Omit<StoredTarget, 'value'> & { readonly value: string | null };

/** Writes a revision of every target that differs. One whose period is locked needs a reason, and is marked so. */
export async function writeTargets(
  by: By,
  own: Scorecard,
  before: DefinitionParts['targets'],
  after: DefinitionParts['targets'],
  reason: string | null,
): Promise<readonly Change[]> {
  const old = new Map(before.map((one) => [nameOf(one), one]));
  const kept = new Set(after.map(nameOf));
  const wanted: readonly Wanted[] = [
    ...after.filter((one) => old.get(nameOf(one))?.value !== one.value),
    ...before.filter((one) => !kept.has(nameOf(one))).map((one) => ({ ...one, value: null })),
  ];
  if (wanted.length === 0) return [];
  const order = new Map(after.map((one, position) => [nameOf(one), position]));
  await appendTargets(by, own, wanted, reason, (one) => order.get(nameOf(one)) ?? 0);
  return wanted.map((one) => ({
    part: one.kind,
    code: one.period === null ? one.indicator : `${one.indicator} ${one.period}`,
    before: old.get(nameOf(one))?.value ?? null,
    after: one.value,
  }));
}

/** Writes revisions of targets; new ones take the places given. */
export async function appendTargets(
  { tx, organisationId, userId: byUser }: By,
  own: Scorecard,
  wanted: readonly Wanted[],
  reason: string | null,
  placeOf: (one: Wanted) => number = () => 0,
): Promise<void> {
  const indicators = await tx
    .select({ id: indicator.id, code: indicator.code })
    .from(indicator)
    .where(eq(indicator.scorecardId, own.id));
  const ids = new Map(indicators.map(({ id, code }) => [code, id]));
  const latest = new Map(
    (await currentTargets(tx, own.id)).map((row) => [JSON.stringify([row.indicatorId, row.kind, row.period]), row]),
  );
  const isLocked = await lockedPeriods(tx);
  const rows = wanted.flatMap((one) => {
    const indicatorId = ids.get(one.indicator);
    // An indicator that was removed took its targets along.
    if (indicatorId === undefined) return [];
    const periodOf = one.period ?? '';
    const known = latest.get(JSON.stringify([indicatorId, one.kind, periodOf]));
    const afterLock = isLocked(one.period ?? own.period);
    if (afterLock && reason === null) throw lockedNeedsReason(one.indicator, one.period ?? own.period);
    return [
      {
        organisationId,
        scorecardId: own.id,
        indicatorId,
        kind: one.kind,
        period: periodOf,
        revision: (known?.revision ?? 0) + 1,
        position: known?.position ?? placeOf(one),
        value: one.value,
        reason,
        afterLock,
        byUser,
      },
    ];
  });
  for (let i = 0; i < rows.length; i += 1000) await tx.insert(target).values(rows.slice(i, i + 1000));
}

/** Says whether a period is locked, or lies within one that is. */
async function lockedPeriods(tx: Transaction): Promise<(code: string) => boolean> {
  const locked = await tx
    .select({ starts: period.starts, ends: period.ends })
    .from(period)
    .where(sql`${period.state} = 'locked'`);
  return (code) => {
    const own = parsePeriod(code);
    if (own === null) return false;
    const [from, to] = [startOfPeriod(own), endOfPeriod(own)];
    return locked.some(({ starts, ends }) => starts <= from && ends >= to);
  };
}

function nameOf({ indicator: code, kind, period: of }: Wanted): string {
  return JSON.stringify([code, kind, of ?? '']);
}
