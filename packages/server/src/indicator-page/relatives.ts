import type { IndicatorRelative } from '@berimbang/contract';
import { sql } from 'drizzle-orm';
import type { LabelColumn, Transaction } from '../db/index.js';
import type { Actor } from '../http/actor.js';
import { bothOf } from '../overview/both.js';
import { storedResults } from '../overview/stored.js';
import { Shown } from '../scorecard-table/shown.js';
import { definitionOf, type Scorecard } from '../scorecards/definition.js';
import { findScorecard } from '../scorecards/queries.js';

/** Decimals of an index that declares none. */
const USUAL = 2;
const MOST = 60;

interface Row extends Record<string, unknown> {
  readonly relation: 'above' | 'below';
  readonly scorecard_id: string;
  readonly unit_id: string;
  readonly unit: LabelColumn;
}

/**
 * Indicators of the same code in the scorecards of the same year one unit up and one down: whom it was cascaded from and to. Only
 * units that the caller covers.
 */
export async function relativesOf(
  tx: Transaction,
  actor: Actor,
  own: Scorecard,
  code: string,
  period: string | undefined,
): Promise<readonly IndicatorRelative[]> {
  const { rows } = await tx.execute<Row>(sql`
    select distinct on (unit.id) case when unit.parent_id = mine.id then 'below' else 'above' end as relation,
      card.id as scorecard_id, unit.id as unit_id, unit.name as unit, unit.position
    from app.unit mine
    join app.unit on unit.parent_id = mine.id or unit.id = mine.parent_id
    join app.scorecard card on card.unit_id = unit.id and card.period = ${own.period} and card.state <> 'draft'
    join app.indicator on indicator.scorecard_id = card.id and indicator.code = ${code}
    where mine.id = ${own.unitId}
    order by unit.id, card.created_at, card.code`);
  const found: IndicatorRelative[] = [];
  for (const row of rows.filter(({ unit_id }) => actor.units === null || actor.units.has(unit_id)).slice(0, MOST))
    found.push(await relativeOf(tx, row, code, period));
  return found.sort((a, b) => a.relation.localeCompare(b.relation) || a.unit.id.localeCompare(b.unit.id));
}

async function relativeOf(
  tx: Transaction,
  { relation, scorecard_id, unit }: Row,
  code: string,
  period: string | undefined,
): Promise<IndicatorRelative> {
  const card = await findScorecard(tx, scorecard_id);
  const { graph } = await definitionOf(tx, card);
  const index = `indicator.${code}.index`;
  const bands = graph?.nodes.find(({ definition }) => definition.kind === 'band' && definition.of === index);
  // The score of the whole tells the latest period with a value.
  const names = [index, `${graph?.names.get(index)?.node}.status`, bands?.definition.id ?? '', 'scorecard.score'];
  const known = names.filter((name) => graph?.names.has(name));
  const results = graph === null ? null : await storedResults(tx, card.id, graph, known, period);
  const shown = results === null ? null : new Shown(results);
  const label = graph?.dimensions.get('indicator')?.members.find((member) => member.code === code)?.label;
  return {
    relation,
    scorecardId: scorecard_id,
    unit: bothOf(unit),
    code,
    label: label ?? { id: code, en: code },
    index: shown?.value(shown.results.find(index), USUAL) ?? null,
    status: shown?.class(index) ?? null,
  };
}
