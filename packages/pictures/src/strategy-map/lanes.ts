import type { MapCard, MapPlan } from './plan.js';

/** Cards side by side in a lane, in one row unless nothing is linked. */
export interface LaneRow {
  /** Identifier of the lane; '' for what belongs to none. */
  readonly lane: string;
  readonly rows: readonly (readonly MapCard[])[];
}

/** Most cards in a row where rows may be broken. */
const MOST = 4;

const rowsOf = (cards: readonly MapCard[]): readonly (readonly MapCard[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(cards.length / MOST)) }, (_, i) => cards.slice(i * MOST, (i + 1) * MOST));

/** The lanes from the top, each with its cards; what has no lane stands below. Without lanes, levels of causes and effects. */
export function laneRows({ lanes, cards, links }: MapPlan): readonly LaneRow[] {
  if (lanes.length === 0) return levels({ lanes, cards, links });
  const known = new Set(lanes.map(({ id }) => id));
  const own = lanes.map(({ id }) => ({ lane: id, cards: cards.filter(({ lane }) => lane === id) }));
  const rest = cards.filter(({ lane }) => lane === null || !known.has(lane));
  return [...own, ...(rest.length === 0 ? [] : [{ lane: '', cards: rest }])].map((row) => ({
    lane: row.lane,
    rows: links.length === 0 ? rowsOf(row.cards) : [row.cards],
  }));
}

/** Without lanes: final effects on top, each cause below its effects. A link that closes a circle counts for nothing. */
function levels({ cards, links }: MapPlan): readonly LaneRow[] {
  if (cards.length === 0) return [];
  if (links.length === 0) return rowsOf(cards).map((row, i) => ({ lane: `row-${i}`, rows: [row] }));
  const effects = new Map(cards.map(({ id }) => [id, links.filter(({ from }) => from === id).map(({ to }) => to)]));
  const level = new Map<string, number>();
  const depth = (id: string, above: ReadonlySet<string>): number => {
    const found = level.get(id);
    if (found !== undefined) return found;
    const path = new Set([...above, id]);
    const own = (effects.get(id) ?? []).filter((to) => effects.has(to) && !path.has(to));
    const deepest = Math.max(0, ...own.map((to) => depth(to, path) + 1));
    level.set(id, deepest);
    return deepest;
  };
  for (const { id } of cards) depth(id, new Set());
  const most = Math.max(0, ...level.values());
  return Array.from({ length: most + 1 }, (_, i) => ({
    lane: `row-${i}`,
    rows: [cards.filter(({ id }) => level.get(id) === i)],
  }));
}
