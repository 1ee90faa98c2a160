import {
  cellCount,
  type Dimension,
  type Graph,
  type Label,
  type NodeDefinition,
  type Place,
  parsePeriod,
  placeOf,
} from '@berimbang/engine';
import { indicatorOf } from '../facts/cells.js';

/** A line of the grid: an input at one place of its dimensions other than that of its periods. */
export interface InputRow {
  readonly definition: InputDefinition;
  readonly indicator: string | null;
  readonly member: Label | null;
  /** Its place without the period. */
  readonly place: Place;
  /** Dimension of its periods; null where it has one value, in the period of the scorecard. */
  readonly periods: Dimension | null;
}

export type InputDefinition = Extract<NodeDefinition, { kind: 'input' | 'unknown' }>;

/** Most rows of one input that a person types; more come as files. */
const MOST_ROWS = 120;

/**
 * What is entered by hand: every input but targets, judgements (they are part of the definition) and those filled from
 * subordinate units. Indicators come in the order of the definition, as all inputs do.
 */
export function inputRows(
  graph: Graph,
  indicators: ReadonlySet<string>,
): { readonly rows: readonly InputRow[]; readonly left: readonly { readonly label: Label; readonly rows: number }[] } {
  const defined = new Set(graph.model.facts.map(({ node }) => node));
  const rolledUp = new Set(graph.model.rollUps.map(({ node }) => node));
  const rows: InputRow[] = [];
  const left: { label: Label; rows: number }[] = [];
  for (const definition of graph.model.nodes) {
    if (definition.kind !== 'input' && definition.kind !== 'unknown') continue;
    const indicator = indicatorOf(definition.id, indicators);
    if (defined.has(definition.id) || rolledUp.has(definition.id) || isTarget(definition.id, indicator)) continue;
    const dimensions = definition.dims.flatMap((name) => graph.dimensions.get(name) ?? []);
    const periods = dimensions.find(isOfPeriods) ?? null;
    const others = dimensions.filter((own) => own !== periods);
    const count = cellCount(others);
    if (count > MOST_ROWS) left.push({ label: definition.label ?? plain(definition.id), rows: count });
    else
      for (let index = 0; index < count; index += 1) {
        const place = placeOf(others, index);
        rows.push({ definition, indicator, periods, place, member: memberLabel(others, place) });
      }
  }
  return { rows, left };
}

function isTarget(node: string, indicator: string | null): boolean {
  return indicator !== null && /\.target(-high|-grade)?$/.test(node.slice(`indicator.${indicator}`.length));
}

function isOfPeriods({ members }: Dimension): boolean {
  return members.length > 0 && members.every(({ code }) => parsePeriod(code) !== null);
}

function memberLabel(dimensions: readonly Dimension[], place: Place): Label | null {
  if (dimensions.length === 0) return null;
  const labels = dimensions.map(({ name, members }) => {
    const code = place[name] ?? '';
    return members.find((own) => own.code === code)?.label ?? plain(code);
  });
  return { id: labels.map(({ id }) => id).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

const plain = (text: string): Label => ({ id: text, en: text });
