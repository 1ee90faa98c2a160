import { READ_DIMENSION } from '@berimbang/engine';
import { and, desc, eq, sql } from 'drizzle-orm';
import { calculation, definition, result, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Result = typeof result.$inferSelect;
export type Calculation = typeof calculation.$inferSelect;

export interface ResultFilter {
  readonly node?: string | undefined;
  readonly period?: string | undefined;
  readonly after: readonly (string | number)[] | null;
  readonly limit: number;
}

/** Stored results of a scorecard, in order of node and place. */
export function listResults(tx: Transaction, scorecardId: string, filter: ResultFilter): Promise<Result[]> {
  const { node, period, after, limit } = filter;
  const wanted =
    node === undefined ? undefined : node.endsWith('*') ? starts(node.slice(0, -1)) : eq(result.node, node);
  return tx
    .select()
    .from(result)
    .where(
      and(
        eq(result.scorecardId, scorecardId),
        wanted,
        period === undefined
          ? undefined
          : sql`${result.place}::jsonb @> ${JSON.stringify({ [READ_DIMENSION]: period })}::jsonb`,
        after === null ? undefined : sql`(${result.node}, ${result.place}) > (${after[0]}, ${after[1]})`,
      ),
    )
    .orderBy(result.node, result.place)
    .limit(limit + 1);
}

function starts(start: string): ReturnType<typeof sql> {
  return sql`left(${result.node}, ${start.length}) = ${start}`;
}

/** Calculations of a scorecard, the latest first. */
export function listCalculations(
  tx: Transaction,
  scorecardId: string,
  before: number,
  limit: number,
): Promise<Calculation[]> {
  return tx
    .select()
    .from(calculation)
    .where(and(eq(calculation.scorecardId, scorecardId), sql`${calculation.id} < ${before}`))
    .orderBy(desc(calculation.id))
    .limit(limit + 1);
}

/** One calculation of a scorecard, or its latest. */
export async function findCalculation(tx: Transaction, scorecardId: string, id: number | null): Promise<Calculation> {
  const [found] = await tx
    .select()
    .from(calculation)
    .where(and(eq(calculation.scorecardId, scorecardId), id === null ? undefined : eq(calculation.id, id)))
    .orderBy(desc(calculation.id))
    .limit(1);
  if (found === undefined)
    throw notFound({ id: 'Perhitungan', en: 'calculation' }, id === null ? '' : String(id), 'calculation');
  return found;
}

/** The text of a definition that was computed with. */
export async function definitionText(tx: Transaction, hash: string): Promise<string> {
  const [found] = await tx.select().from(definition).where(eq(definition.hash, hash));
  if (found === undefined) throw new Error(`the definition ${hash} was computed with and is not there`);
  return found.text;
}
