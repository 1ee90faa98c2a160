import type { IndicatorYearOutput } from '@berimbang/contract';
import { markOf, type OrderedTree, valueAt } from '@berimbang/files';
import { sql } from 'drizzle-orm';
import type { LabelColumn, Transaction } from '../db/index.js';
import type { DefinitionParts } from '../scorecards/parts.js';
import { bodyTree } from '../scorecards/parts.js';
import { jsonOfTree } from '../scorecards/tree-json.js';
import { targetsOf } from '../targets/queries.js';
import { withPoint } from '../targets/values.js';

/** Outputs of an indicator that its years are compared by. */
const OUTPUTS = ['raw', 'index', 'reached', 'status'] as const;
const MOST_YEARS = 30;

interface Year extends Record<string, unknown> {
  readonly id: string;
  readonly code: string;
  readonly body: string;
  readonly scorecard_id: string;
  readonly scorecard: string;
  readonly period: string;
  readonly head: string;
  readonly unit_id: string;
}

/** The same indicator in the years before and after, earliest first; of units that the caller covers. */
export async function indicatorYears(
  tx: Transaction,
  indicatorId: string,
  units: ReadonlySet<string> | null,
): Promise<readonly IndicatorYearOutput[]> {
  const { rows } = await tx.execute<Year>(sql`
    with recursive back as (
      select id, previous_id, 0 as step from app.indicator where id = ${indicatorId}
      union all select own.id, own.previous_id, step + 1 from app.indicator own join back on own.id = back.previous_id
      where step < ${MOST_YEARS}
    ), forth as (
      select id, 0 as step from app.indicator where id = ${indicatorId}
      union all select own.id, step + 1 from app.indicator own join forth on own.previous_id = forth.id
      where step < ${MOST_YEARS}
    )
    select own.id, own.code, own.body, scorecard.id as scorecard_id, scorecard.code as scorecard, scorecard.period,
      scorecard.head, scorecard.unit_id
    from app.indicator own join app.scorecard on scorecard.id = own.scorecard_id
    where own.id in (select id from back union select id from forth)
    order by scorecard.period, scorecard.code`);
  const years: IndicatorYearOutput[] = [];
  for (const row of rows) if (units === null || units.has(row.unit_id)) years.push(await yearOf(tx, row));
  return years;
}

async function yearOf(tx: Transaction, row: Year): Promise<IndicatorYearOutput> {
  const head = JSON.parse(row.head) as DefinitionParts['head'];
  const mark = markOf({ head });
  const targets = await targetsOf(tx, row.scorecard_id, { indicatorId: row.id, limit: 400 }, null);
  const realised = await tx.execute<{ node: string; place: string; value: string | null }>(sql`
    select cell.node, cell.place, latest.value from app.fact_cell cell
    join app.approved_fact latest on latest.cell_id = cell.id
    where cell.scorecard_id = ${row.scorecard_id} and cell.indicator = ${row.code} order by cell.position limit 400`);
  const nodes = OUTPUTS.map((output) => `indicator.${row.code}.${output}`);
  const results = await tx.execute<{ node: string; place: string; kind: string; value: string | null }>(sql`
    select node, place, kind, value from app.result
    where scorecard_id = ${row.scorecard_id} and node = any(${sql.param(nodes)}::text[]) order by node, place limit 400`);
  const label = valueAt(bodyTree(row.body), 'label');
  return {
    scorecardId: row.scorecard_id,
    scorecard: row.scorecard,
    period: row.period,
    indicatorId: row.id,
    code: row.code,
    label: labelJson(label),
    targets: targets.flatMap(({ kind, period, value }) =>
      value === null ? [] : [{ kind, period: period === '' ? null : period, value: withPoint(kind, value, mark) }],
    ),
    realised: realised.rows.map(({ node, place, value }) => ({
      node,
      place: JSON.parse(place) as Record<string, string>,
      value: value === null ? null : withPoint('target', value, mark),
    })),
    results: results.rows.map(({ node, place, kind, value }) => ({
      node,
      place: JSON.parse(place) as Record<string, string>,
      kind,
      value,
    })),
  };
}

function labelJson(tree: OrderedTree | undefined): LabelColumn | null {
  return tree === undefined ? null : (jsonOfTree(tree) as LabelColumn);
}
