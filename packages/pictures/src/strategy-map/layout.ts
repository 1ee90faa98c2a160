import { wrap } from '../text.js';
import { type LaneRow, laneRows } from './lanes.js';
import { headOf, pathOf } from './path.js';
import type { Arrow, Box, MapCard, MapLayout, MapPlan, Point } from './plan.js';
import { type Ends, endsOf, type Placed } from './ports.js';
import { type Crossing, routes } from './tracks.js';

/** Room for the name, weight and value of a lane. */
const LABELS = 156;
const NARROW_LABELS = 124;
const GAP = 18;
const NARROWEST = 196;
const WIDEST = 340;
/** Between the edges of a lane and its cards. */
const LANE_PAD = 11;
export const CARD_PAD = 13;
const LINE = 18;
/** Of a card, besides the lines of its name. */
const FOOT = 64;
/** Between lanes: nothing linked; and around the tracks of a gap. */
const NO_TRACKS = 10;
const ABOVE_TRACKS = 17;
const BELOW_TRACKS = 19;
const TRACK = 12;
/** Text of a card's name. */
export const NAME_SIZE = 14;

/** Where lanes, cards and arrows stand in a width; wider than asked for where cards would be too narrow. The same for screen and export. */
export function layoutMap(plan: MapPlan, wanted: number): MapLayout {
  const rows = laneRows(plan);
  const named = plan.lanes.length > 0;
  const labels = named ? (wanted < 900 ? NARROW_LABELS : LABELS) : 0;
  const most = Math.max(1, ...rows.flatMap((row) => row.rows.map((cards) => cards.length)));
  const width = Math.max(Math.floor(wanted), labels + most * (NARROWEST + GAP) + GAP);
  const across = rows.map((row) => {
    // Of a lane in several rows the last keeps the columns of the others.
    const columns = Math.max(1, ...row.rows.map((cards) => cards.length));
    return row.rows.map((cards) => acrossOf(cards, columns, labels, width));
  });
  const lines = Math.max(
    1,
    ...across.flat(2).map(({ card, width: own }) => {
      return wrap(`${card.code} ${card.name}`, own - 2 * CARD_PAD, NAME_SIZE, 600).length;
    }),
  );
  const cardHeight = CARD_PAD + lines * LINE + FOOT;
  const placed = across.flatMap((row, lane) =>
    row.flat().map(({ card, x, width: own }): Placed => ({ id: card.id, lane, x, width: own })),
  );
  const ends = endsOf(plan.links, placed);
  const { crossings, tracks } = routes(ends, placed, rows.length, [labels, width]);
  const tops = topsOf(rows, tracks, cardHeight, ends.length > 0);
  const cards = across.flatMap((row, lane) =>
    row.flatMap((own, i) =>
      own.map(({ card, x, width: cardWidth }): Box => {
        const y = (tops.lanes[lane]?.y ?? 0) + LANE_PAD + i * (cardHeight + GAP);
        return { id: card.id, x, y, width: cardWidth, height: cardHeight };
      }),
    ),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    width,
    height: tops.height,
    labels,
    lanes: rows.map(({ lane }, i) => ({ id: lane, x: 0, width, ...(tops.lanes[i] ?? { y: 0, height: 0 }) })),
    cards,
    arrows: ends.map((own) => arrowOf(own, crossings.get(own.link.id) ?? [], byId, tops.gaps)),
  };
}

interface Across {
  readonly card: MapCard;
  readonly x: number;
  readonly width: number;
}

/** Cards of a row in columns of the same width, each in the middle of its own. */
function acrossOf(cards: readonly MapCard[], columns: number, labels: number, width: number): readonly Across[] {
  const column = (width - labels - GAP) / columns;
  const own = Math.floor(Math.min(column - GAP, WIDEST));
  const left = labels + GAP / 2;
  return cards.map((card, i) => ({ card, x: Math.round(left + column * i + (column - own) / 2), width: own }));
}

interface Tops {
  readonly lanes: readonly { readonly y: number; readonly height: number }[];
  /** Upper end of each gap; gap n is above lane n. */
  readonly gaps: readonly number[];
  readonly height: number;
}

function topsOf(rows: readonly LaneRow[], tracks: readonly number[], card: number, linked: boolean): Tops {
  let y = 0;
  const gaps: number[] = [];
  const lanes: { y: number; height: number }[] = [];
  for (const [i, row] of rows.entries()) {
    gaps.push(y);
    y += gapHeight(tracks[i] ?? 0, i === 0, linked);
    const height = row.rows.length * (card + GAP) - GAP + 2 * LANE_PAD;
    lanes.push({ y, height });
    y += height;
  }
  gaps.push(y);
  return { lanes, gaps, height: y + gapHeight(tracks[rows.length] ?? 0, true, linked) };
}

function gapHeight(tracks: number, outer: boolean, linked: boolean): number {
  if (tracks > 0) return ABOVE_TRACKS + (tracks - 1) * TRACK + BELOW_TRACKS;
  return outer ? 0 : linked ? ABOVE_TRACKS + BELOW_TRACKS : NO_TRACKS;
}

function arrowOf(
  { link, fromTop, toTop, startX, endX }: Ends,
  crossings: readonly Crossing[],
  cards: ReadonlyMap<string, Box>,
  gaps: readonly number[],
): Arrow {
  const edge = (id: string, top: boolean): number => {
    const card = cards.get(id);
    return card === undefined ? 0 : top ? card.y : card.y + card.height;
  };
  const points: Point[] = [[startX, edge(link.from, fromTop)]];
  for (const { gap, inX, outX, track } of crossings) {
    if (track === null) continue;
    const y = (gaps[gap] ?? 0) + ABOVE_TRACKS + track * TRACK;
    points.push([inX, y], [outX, y]);
  }
  points.push([endX, edge(link.to, toTop)]);
  return { ...link, points, path: pathOf(points), head: headOf(points) };
}
