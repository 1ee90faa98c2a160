import { ERRORS } from '@berimbang/contract';
import { parsePeriod, startOfPeriod } from '@berimbang/engine';
import { sql } from 'drizzle-orm';
import { ownersOn } from '../data-owners/owners-on.js';
import type { Transaction } from '../db/index.js';
import { period } from '../db/index.js';
import type { Actor } from '../http/actor.js';
import type { Refusal } from '../http/refusal.js';
import { entryAllowed } from '../periods/entry-allowed.js';
import type { Period } from '../periods/queries.js';
import type { Scorecard } from '../scorecards/definition.js';
import type { Cell } from './cells.js';
import type { MayEnter, Refused } from './enter.js';
import { enters } from './policy.js';

type Owners = ReadonlyMap<string, readonly string[]>;

/** The people to whom an input is entrusted: by its indicator, or by its own name. */
export function peopleOf(owners: Owners, { node, indicator }: Pick<Cell, 'node' | 'indicator'>): readonly string[] {
  return [
    ...(owners.get(`node:${node}`) ?? []),
    ...(indicator === null ? [] : (owners.get(`indicator:${indicator}`) ?? [])),
  ];
}

/**
 * Whether a person may enter values of a scorecard now: what is entrusted to them, for indicators that are still measured, in
 * periods that are open or as a correction with a reason.
 */
export async function mayEnterIn(tx: Transaction, actor: Actor, own: Scorecard, day: string): Promise<MayEnter> {
  const owners = await ownersOn(tx, own.id, day);
  const periods = new Map((await tx.select().from(period)).map((row): [string, Period] => [row.code, row]));
  const retired = await retiredFrom(tx, own.id);
  return ({ correction, reason }, cell) => {
    const people = peopleOf(owners, cell);
    if (!enters.allows(actor, { unitId: own.unitId, people })) return { code: 'not-allowed', what: enters.sentence };
    const from = cell.indicator === null ? undefined : retired.get(cell.indicator);
    if (from !== undefined && startsAtOrAfter(cell.period, from)) return isRetired(cell.indicator ?? '', from);
    const refusal = entryAllowed(periods.get(cell.period), correction, cell.period);
    if (refusal !== null) return refusedBy(refusal);
    return correction && reason === null ? NEEDS_REASON : null;
  };
}

async function retiredFrom(tx: Transaction, scorecardId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.execute<{ code: string; retired_from: string }>(
    sql`select code, retired_from from app.indicator where scorecard_id = ${scorecardId} and retired_from is not null`,
  );
  return new Map(rows.map(({ code, retired_from }) => [code, retired_from]));
}

function startsAtOrAfter(code: string, from: string): boolean {
  const [own, first] = [parsePeriod(code), parsePeriod(from)];
  return own !== null && first !== null && startOfPeriod(own) >= startOfPeriod(first);
}

function isRetired(code: string, from: string): Refused {
  return {
    code: 'retired',
    what: {
      id: `Indikator ${code} tidak diukur lagi sejak ${from}.`,
      en: `The indicator ${code} is not measured any more from ${from} on.`,
    },
  };
}

const NEEDS_REASON: Refused = {
  code: 'reason-required',
  what: {
    id: 'Koreksi setelah periode dikunci memerlukan alasan.',
    en: 'A correction after the period was locked needs a reason.',
  },
};

function refusedBy(refusal: Refusal): Refused {
  const kind = ERRORS[refusal.code];
  return { code: 'period-not-open', what: kind.what(refusal.more.facts ?? {}) };
}
