import { type Ends, gapAtEnd, gapAtStart, type Placed } from './ports.js';

/** The way of a link through one gap: across from where it comes in to where it goes out. */
export interface Crossing {
  readonly gap: number;
  readonly inX: number;
  readonly outX: number;
  /** From 0, the highest; null where it goes straight through. */
  readonly track: number | null;
}

/** Lines in one channel between two cards stand this far apart. */
const APART = 6;
const AIR = 8;

/** The gaps that each link passes, with the tracks on which it goes across, and how many tracks each gap has. */
export function routes(
  ends: readonly Ends[],
  cards: readonly Placed[],
  lanes: number,
  span: readonly [number, number],
): { readonly crossings: ReadonlyMap<string, readonly Crossing[]>; readonly tracks: readonly number[] } {
  const used = new Map<string, number>();
  const ways = ends.map((own) => ({ own, way: wayOf(own, cards, span, used) }));
  const tracks: number[] = [];
  const placed = new Map<string, Map<number, number | null>>();
  for (let gap = 0; gap <= lanes; gap += 1) {
    const across = ways.flatMap(({ own, way }) => {
      const found = way.find((one) => one.gap === gap);
      return found === undefined || found.inX === found.outX ? [] : [{ id: own.link.id, ...found }];
    });
    // Right-going lines from the left, left-going ones from the right: the first on the highest track crosses none of the next.
    const right = across.filter(({ inX, outX }) => inX < outX).sort((a, b) => a.inX - b.inX);
    const left = across.filter(({ inX, outX }) => inX > outX).sort((a, b) => b.inX - a.inX);
    const taken: (readonly [number, number])[][] = [];
    for (const { id, inX, outX } of [...right, ...left]) {
      const [low, high] = [Math.min(inX, outX) - AIR, Math.max(inX, outX) + AIR];
      const free = taken.findIndex((own) => own.every(([a, b]) => high <= a || b <= low));
      const track = free < 0 ? taken.length : free;
      taken[track] = [...(taken[track] ?? []), [low, high]];
      placed.set(id, (placed.get(id) ?? new Map()).set(gap, track));
    }
    tracks.push(taken.length);
  }
  const crossings = new Map(
    ways.map(({ own, way }) => [
      own.link.id,
      way.map((one) => ({ ...one, track: placed.get(own.link.id)?.get(one.gap) ?? null })),
    ]),
  );
  return { crossings, tracks };
}

function wayOf(
  own: Ends,
  cards: readonly Placed[],
  span: readonly [number, number],
  used: Map<string, number>,
): readonly Omit<Crossing, 'track'>[] {
  const [first, last] = [gapAtStart(own), gapAtEnd(own)];
  const step = first <= last ? 1 : -1;
  const gaps = Array.from({ length: Math.abs(last - first) + 1 }, (_, i) => first + i * step);
  let inX = own.startX;
  return gaps.map((gap, i) => {
    // Between two gaps lies a lane, which is passed between its cards.
    const lane = step > 0 ? gap : gap - 1;
    const outX = i === gaps.length - 1 ? own.endX : channel(lane, own.endX, cards, span, used);
    const crossing = { gap, inX, outX };
    inX = outX;
    return crossing;
  });
}

/** Where a lane can be passed, nearest to where the link goes. */
function channel(
  lane: number,
  towards: number,
  cards: readonly Placed[],
  [left, right]: readonly [number, number],
  used: Map<string, number>,
): number {
  const own = cards.filter((card) => card.lane === lane).sort((a, b) => a.x - b.x);
  const edges = [left, ...own.flatMap(({ x, width }) => [x, x + width]), right];
  const places = Array.from({ length: edges.length / 2 }, (_, i) => {
    const [from = left, to = right] = [edges[i * 2], edges[i * 2 + 1]];
    const inside = Math.min(Math.max(towards, from + AIR), to - AIR);
    return to - from >= 2 * AIR ? Math.round(inside) : Math.round((from + to) / 2);
  });
  const best = places.reduce((a, b) => (Math.abs(b - towards) < Math.abs(a - towards) ? b : a));
  const key = `${lane} ${Math.round(best / 4)}`;
  const count = used.get(key) ?? 0;
  used.set(key, count + 1);
  return best + Math.ceil(count / 2) * APART * (count % 2 === 0 ? 1 : -1);
}
