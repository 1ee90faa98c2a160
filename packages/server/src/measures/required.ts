import { type Graph, isRuleFault, type Label, READ_DIMENSION, ruleFor, rulesOf } from '@berimbang/engine';
import { eq, sql } from 'drizzle-orm';
import { scorecard, type Transaction, unit } from '../db/index.js';
import { bothOf } from '../overview/both.js';
import { definitionOf } from '../scorecards/definition.js';
import { labelOr } from '../scorecards/label-tree.js';

/** A red status of an indicator in a period for which nobody has written a cause and an action yet. */
export interface RequiredMeasure {
  readonly scorecardId: string;
  readonly scorecard: string;
  readonly unitId: string;
  readonly unit: Label;
  readonly indicator: string;
  readonly label: Label;
  readonly period: string;
}

interface StatusRow extends Record<string, unknown> {
  readonly scorecard_id: string;
  readonly node: string;
  readonly value: string;
}

/** Every red status of a period that has no measure which was not cancelled. A draft scorecard has no results. */
export async function requiredMeasures(tx: Transaction, period: string): Promise<readonly RequiredMeasure[]> {
  const { rows } = await tx.execute<StatusRow>(sql`
    select result.scorecard_id, result.node, result.value
    from app.result join app.scorecard own on own.id = result.scorecard_id
    where result.kind = 'category' and result.node like 'indicator.%.status'
      and coalesce(result.place::jsonb ->> ${READ_DIMENSION}, own.period) = ${period}
    order by own.code, result.node`);
  const { rows: measures } = await tx.execute<{ scorecard_id: string; indicator: string }>(sql`
    select scorecard_id, indicator from app.measure where period = ${period} and state <> 'cancelled'`);
  const there = new Set(measures.map((own) => JSON.stringify([own.scorecard_id, own.indicator])));
  const found: RequiredMeasure[] = [];
  for (const id of new Set(rows.map((row) => row.scorecard_id))) {
    const [row] = await tx
      .select({ own: scorecard, unit: unit.name })
      .from(scorecard)
      .innerJoin(unit, eq(unit.id, scorecard.unitId))
      .where(eq(scorecard.id, id));
    if (row === undefined) continue;
    const { own } = row;
    const { graph, parts } = await definitionOf(tx, own);
    if (graph === null) continue;
    const about = { scorecardId: id, scorecard: own.code, unitId: own.unitId, unit: bothOf(row.unit), period };
    for (const { scorecard_id, node, value } of rows) {
      const code = node.slice('indicator.'.length, -'.status'.length);
      if (scorecard_id !== id || !isRed(graph, node, value) || there.has(JSON.stringify([id, code]))) continue;
      const body = parts.indicators.find((part) => part.code === code)?.body;
      found.push({ ...about, indicator: code, label: labelOr(code, body) });
    }
  }
  return found;
}

/** Whether a category is red by the rule that gave it. */
function isRed(graph: Graph, name: string, code: string): boolean {
  const definition = graph.byId.get(graph.names.get(name)?.node ?? '')?.definition;
  return (definition === undefined ? [] : rulesOf(definition)).some(({ rule }) => {
    const reading = ruleFor(graph, rule);
    if (isRuleFault(reading) || !('categories' in reading.value)) return false;
    return reading.value.categories.some((category) => category.code === code && category.status === 'red');
  });
}
