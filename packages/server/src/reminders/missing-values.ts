import type { MissingValueOutput } from '@berimbang/contract';
import type { OrderedTree } from '@berimbang/files';
import { asc, eq, sql } from 'drizzle-orm';
import { dataOwner, type FactState, indicator, scorecard, type Transaction } from '../db/index.js';
import { definitionOf } from '../scorecards/definition.js';
import { isExpectedInput } from './entrusted-inputs.js';
import { type ExpectedOf, expectedNodes, nodesOf } from './expected-nodes.js';

export type MissingValue = MissingValueOutput;

/**
 * The values that active scorecards expect in a period and that were not submitted yet, of indicators and of inputs that are
 * entrusted to someone, each with those to whom it is entrusted on a day; by scorecard, indicator and node.
 */
export async function missingValues(tx: Transaction, period: string, day: string): Promise<readonly MissingValue[]> {
  return (await missingValuesIn(tx, [period], day)).get(period) ?? [];
}

/** The same of several periods, by the code of each. */
export async function missingValuesIn(
  tx: Transaction,
  periods: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly MissingValue[]>> {
  if (periods.length === 0) return new Map();
  const rows = await tx
    .select({ scorecard, indicator })
    .from(indicator)
    .innerJoin(scorecard, eq(scorecard.id, indicator.scorecardId))
    .where(eq(scorecard.state, 'active'))
    .orderBy(asc(scorecard.code), asc(indicator.position));
  const expecting = rows.map(({ scorecard: card, indicator: own }) => ({
    card,
    own,
    of: {
      scorecardPeriod: card.period,
      periods: (JSON.parse(card.head) as { periods?: OrderedTree | null }).periods ?? undefined,
      code: own.code,
      body: JSON.parse(own.body) as OrderedTree,
      retiredFrom: own.retiredFrom,
    },
  }));
  const entrusted = await ownersOn(tx, day);
  const found = new Map<string, readonly MissingValue[]>();
  for (const period of periods) {
    const all = await missingOf(tx, period, expecting, entrusted);
    found.set(
      period,
      all.sort((a, b) => compare(placeOf(a), placeOf(b))),
    );
  }
  return found;
}

interface Expecting {
  readonly card: typeof scorecard.$inferSelect;
  readonly own: typeof indicator.$inferSelect;
  readonly of: ExpectedOf;
}

async function missingOf(
  tx: Transaction,
  period: string,
  expecting: readonly Expecting[],
  entrusted: EntrustedOn,
): Promise<MissingValue[]> {
  const states = await statesIn(tx, period);
  const ownersOf = entrusted.of;
  const found: MissingValue[] = [];
  const ofIndicators = new Set<string>();
  for (const { card, own, of } of expecting) {
    for (const { node } of nodesOf(of)) ofIndicators.add(`${card.id} ${node}`);
    for (const { node, named } of expectedNodes(of, period)) {
      const state = states.get(`${card.id} ${node}`) ?? 'never';
      const ofNode = ownersOf(card.id, `node:${node}`);
      if (state === 'entered' || (named && ofNode.length === 0)) continue;
      found.push({
        scorecardId: card.id,
        scorecard: card.code,
        unitId: card.unitId,
        indicator: own.code,
        node,
        period,
        state,
        owners: ofNode.length > 0 ? [...ofNode] : [...ownersOf(card.id, `indicator:${own.code}`)],
      });
    }
  }
  // What stands behind no indicator is expected where someone was entrusted with it: counts, budget lines, answers.
  for (const { scorecardId, node } of entrusted.nodes) {
    const state = states.get(`${scorecardId} ${node}`) ?? 'never';
    if (state === 'entered' || ofIndicators.has(`${scorecardId} ${node}`)) continue;
    const [card] = await tx.select().from(scorecard).where(eq(scorecard.id, scorecardId));
    const graph = card?.state === 'active' ? (await definitionOf(tx, card)).graph : null;
    if (card === undefined || graph === null || !isExpectedInput(graph, node, period)) continue;
    const about = { scorecardId, scorecard: card.code, unitId: card.unitId, indicator: '', node, period };
    found.push({ ...about, state, owners: [...ownersOf(scorecardId, `node:${node}`)] });
  }
  return found;
}

/** Place of a missing value in their list. */
export function placeOf({ scorecard, indicator, node }: MissingValue): readonly [string, string, string] {
  return [scorecard, indicator, node];
}

/** Order of two places, by code unit. */
export function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [i, own] of a.entries()) {
    const other = b[i] ?? '';
    if (own !== other) return own < other ? -1 : 1;
  }
  return 0;
}

type Entered = 'entered' | 'draft' | 'returned';
const RANK: Readonly<Record<Entered, number>> = { entered: 2, draft: 1, returned: 0 };

/** How far the values of each node of a scorecard got in a period: of several cells, the one that got furthest. */
async function statesIn(tx: Transaction, period: string): Promise<ReadonlyMap<string, Entered>> {
  const { rows } = await tx.execute<{ scorecard_id: string; node: string; state: FactState }>(sql`
    select cell.scorecard_id, cell.node, current.state
    from app.fact_cell cell
    cross join lateral (
      select state from app.fact where organisation_id = cell.organisation_id and cell_id = cell.id
      order by revision desc limit 1) current
    where cell.period = ${period}`);
  const found = new Map<string, Entered>();
  for (const { scorecard_id, node, state } of rows as { scorecard_id: string; node: string; state: FactState }[]) {
    const own: Entered = state === 'draft' || state === 'returned' ? state : 'entered';
    const key = `${scorecard_id} ${node}`;
    const before = found.get(key);
    if (before === undefined || RANK[own] > RANK[before]) found.set(key, own);
  }
  return found;
}

interface EntrustedOn {
  /** Who owns a subject; while someone stands in for an owner, that one alone. */
  readonly of: (scorecardId: string, subject: string) => readonly string[];
  /** Nodes that are entrusted by their own name. */
  readonly nodes: readonly { readonly scorecardId: string; readonly node: string }[];
}

/** To whom things are entrusted on a day. */
async function ownersOn(tx: Transaction, day: string): Promise<EntrustedOn> {
  const rows = await tx
    .select()
    .from(dataOwner)
    .where(
      sql`coalesce(${dataOwner.fromDate} <= ${day}::date, true)
        and coalesce(${dataOwner.toDate} >= ${day}::date, true)`,
    )
    .orderBy(asc(dataOwner.userId));
  const bySubject = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = `${row.scorecardId} ${row.subject}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), row]);
  }
  const of: EntrustedOn['of'] = (scorecardId, subject) => {
    const own = bySubject.get(`${scorecardId} ${subject}`) ?? [];
    const away = new Set(own.map(({ standsInFor }) => standsInFor));
    return [...new Set(own.map(({ userId }) => userId))].filter((userId) => !away.has(userId));
  };
  const nodes = [...bySubject.values()].flatMap(([first]) =>
    first?.subject.startsWith('node:') === true
      ? [{ scorecardId: first.scorecardId, node: first.subject.slice('node:'.length) }]
      : [],
  );
  return { of, nodes };
}
