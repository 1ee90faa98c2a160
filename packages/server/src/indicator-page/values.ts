import type { IndicatorValue } from '@berimbang/contract';
import {
  addressText,
  categoryLabel,
  endOfPeriod,
  type Graph,
  type Label,
  MISSING_REASONS,
  missingText,
  type Place,
  parsePeriod,
} from '@berimbang/engine';
import { inMark } from '@berimbang/files';
import { amount, periodName, unitWord } from '@berimbang/pictures';
import { sql } from 'drizzle-orm';
import { exactNumber } from '../calculation/inputs.js';
import type { Transaction } from '../db/index.js';
import { partLabel } from '../entry/input-words.js';
import { type Revision, type RevisionRow, revisionOf } from '../facts/revisions.js';
import type { Period } from '../periods/queries.js';

/** Most values of one indicator on its page, the latest first. */
const MOST = 400;
/** Units that are written with the number. */
const SIGNS: ReadonlySet<string> = new Set(['%', 'Rp']);

interface CellRow {
  readonly id: string;
  readonly node: string;
  readonly place: string;
  readonly period: string;
  readonly period_state: Period['state'] | null;
  readonly evidence: number;
}

interface Row extends CellRow, Record<string, unknown> {
  readonly current: RevisionRow;
  readonly approved: RevisionRow | null;
}

/** A value with its current and its approved revision. */
export interface EnteredValue extends CellRow {
  readonly current: Revision;
  readonly approved: Revision | null;
}

/** The values entered for an indicator, the latest period first. */
export async function enteredValues(
  tx: Transaction,
  scorecardId: string,
  indicator: string,
): Promise<readonly EnteredValue[]> {
  const { rows } = await tx.execute<Row>(sql`
    select cell.id, cell.node, cell.place, cell.period, period.state as period_state, to_json(latest) as current,
      to_json(good) as approved,
      (select count(*)::integer from app.evidence where evidence.cell_id = cell.id
        and evidence.organisation_id = cell.organisation_id and evidence.withdrawn_at is null) as evidence
    from app.fact_cell cell
    join app.current_fact latest on latest.cell_id = cell.id
    left join app.approved_fact good on good.cell_id = cell.id
    left join app.period on period.code = cell.period
    where cell.scorecard_id = ${scorecardId} and cell.indicator = ${indicator}
    limit ${MOST}`);
  return rows
    .map(({ id, node, place, period, period_state, evidence, current, approved }) => ({
      ...{ id, node, place, period, period_state, evidence },
      current: revisionOf(current),
      approved: approved === null ? null : revisionOf(approved),
    }))
    .sort((a, b) => byPeriod(b.period, a.period) || a.node.localeCompare(b.node) || a.place.localeCompare(b.place));
}

/** Later periods after earlier ones; of those that end together the longer one last. */
function byPeriod(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  if (one === null || other === null) return a.localeCompare(b);
  return endOfPeriod(one).localeCompare(endOfPeriod(other)) || b.length - a.length;
}

interface About {
  readonly graph: Graph;
  readonly mark: 'comma' | 'point';
  /** The indicator, and how it is called. */
  readonly indicator: string;
  readonly label: Label;
  readonly names: ReadonlyMap<string, string>;
}

/** A value as the page of its indicator shows it. */
export function presentValue(
  { id, node, place, period, period_state, evidence, current, approved }: EnteredValue,
  about: About,
): IndicatorValue {
  const { graph, names } = about;
  const at = JSON.parse(place) as Place;
  const definition = graph.byId.get(node)?.definition;
  const counts = approved !== null && approved.revision !== current.revision ? approved : null;
  return {
    factId: id,
    revision: current.revision,
    cell: addressText(node, at),
    target: /\.target(-high|-grade)?$/.test(node),
    part: partOf(node, at, about),
    period,
    periodName: periodName(period),
    periodState: period_state,
    state: current.state,
    text: textOf(current, node, about),
    unit: current.value === null || SIGNS.has(definition?.unit ?? '') ? null : unitWord(definition?.unit ?? null),
    approved: counts === null ? null : textOf(counts, node, about),
    source: current.source,
    correction: current.correction,
    evidence,
    by: names.get(current.enteredBy) ?? '',
    at: current.enteredAt.toISOString(),
  };
}

/** What of an indicator one of its inputs is; null for its realisation. */
export function inputPart(graph: Graph, node: string, indicator: string, label: Label): Label | null {
  const definition = graph.byId.get(node)?.definition;
  return definition?.kind === 'input' || definition?.kind === 'unknown'
    ? partLabel(definition, indicator, label)
    : null;
}

/** What of the indicator a value is: its input, where it is not the realisation, and members that are no period. */
function partOf(node: string, at: Place, { graph, indicator, label }: About): Label | null {
  const input = inputPart(graph, node, indicator, label);
  const members = Object.entries(at)
    .filter(([, code]) => parsePeriod(code) === null)
    .map(
      ([dimension, code]): Label =>
        graph.dimensions.get(dimension)?.members.find((own) => own.code === code)?.label ?? { id: code, en: code },
    );
  const parts = [...(input === null ? [] : [input]), ...members];
  return parts.length === 0
    ? null
    : { id: parts.map(({ id }) => id).join(', '), en: parts.map(({ en }) => en).join(', ') };
}

/** A value as it was entered: with its own decimals, a category by its name, or why there is nothing. */
function textOf({ value, missing }: Revision, node: string, { graph, mark }: About): Label {
  if (value === null) {
    const reason = MISSING_REASONS.find((own) => own === missing) ?? 'unknown';
    return { id: missingText(reason, 'id'), en: missingText(reason, 'en') };
  }
  const definition = graph.byId.get(node)?.definition;
  if (definition?.kind === 'input' && definition.type === 'category') return categoryLabel(graph, node, value);
  const point = inMark(value, mark, 'point') ?? value;
  if (!/^-?\d+(\.\d+)?$/.test(point)) return { id: value, en: value };
  return amount(exactNumber(point), point.split('.')[1]?.length ?? 0, definition?.unit);
}
