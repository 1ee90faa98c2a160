import type { MapLink } from './plan.js';

/** A card on the axis across: which lane it is in, and where it stands there. */
export interface Placed {
  readonly id: string;
  /** Index of its lane, from the top. */
  readonly lane: number;
  readonly x: number;
  readonly width: number;
}

/** Where a link leaves its cause and reaches its effect. */
export interface Ends {
  readonly link: MapLink;
  readonly from: Placed;
  readonly to: Placed;
  readonly fromTop: boolean;
  readonly toTop: boolean;
  readonly startX: number;
  readonly endX: number;
}

/** Nearer than this two verticals look like one. */
const TOO_NEAR = 7;
/** A bend of less than this is none worth drawing. */
const NEARLY = 20;

/**
 * Ports of all links, spread over the edges of their cards in the order of what they lead to. Up: from top edge to bottom edge; within
 * a lane over the top; down the other way round. Links of a card to itself, or of what is not there, are left out.
 */
export function endsOf(links: readonly MapLink[], cards: readonly Placed[]): readonly Ends[] {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const plain = links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ link, from, to, fromTop: from.lane >= to.lane, toTop: from.lane <= to.lane }];
  });
  const edges = new Map<string, { readonly key: string; readonly towards: number }[]>();
  const add = (card: Placed, top: boolean, key: string, other: Placed): void => {
    const edge = `${card.id} ${top}`;
    edges.set(edge, [...(edges.get(edge) ?? []), { key, towards: other.x + other.width / 2 }]);
  };
  for (const { link, from, to, fromTop, toTop } of plain) {
    add(from, fromTop, `${link.id} start`, to);
    add(to, toTop, `${link.id} end`, from);
  }
  const ports = new Map<string, number>();
  for (const [edge, own] of edges) {
    const card = byId.get(edge.slice(0, edge.lastIndexOf(' ')));
    if (card === undefined) continue;
    const sorted = [...own].sort((a, b) => a.towards - b.towards || a.key.localeCompare(b.key));
    for (const [i, { key }] of sorted.entries())
      ports.set(key, Math.round(card.x + (card.width * (i + 1)) / (sorted.length + 1)));
  }
  return apart(
    straightened(
      plain.map((own) => ({
        ...own,
        startX: ports.get(`${own.link.id} start`) ?? 0,
        endX: ports.get(`${own.link.id} end`) ?? 0,
      })),
    ),
  );
}

/** Lets a link through one gap that would bend only a little run straight, where no other port is near. */
function straightened(all: readonly Ends[]): readonly Ends[] {
  return all.map((own) => {
    const { link, startX, endX, to } = own;
    if (gapAtStart(own) !== gapAtEnd(own) || startX === endX || Math.abs(startX - endX) > NEARLY) return own;
    const inside = startX > to.x + NEARLY && startX < to.x + to.width - NEARLY;
    const taken = all.some(
      (other) =>
        other.link.id !== link.id &&
        ((other.to === to && other.toTop === own.toTop && Math.abs(other.endX - startX) < NEARLY) ||
          (other.from === to && other.fromTop === own.toTop && Math.abs(other.startX - startX) < NEARLY)),
    );
    return inside && !taken ? { ...own, endX: startX } : own;
  });
}

/** Moves a start and an end of two links that would stand one above the other in the same gap, each to its side. */
function apart(all: readonly Ends[]): readonly Ends[] {
  const clashes = (a: Ends, b: Ends): boolean =>
    a.link.id !== b.link.id && gapAtStart(a) === gapAtEnd(b) && Math.abs(a.startX - b.endX) < TOO_NEAR;
  const starts = new Set(all.filter((a) => all.some((b) => clashes(a, b))).map(({ link }) => link.id));
  const ends = new Set(all.filter((b) => all.some((a) => clashes(a, b))).map(({ link }) => link.id));
  return all.map((own) => ({
    ...own,
    startX: own.startX + (starts.has(own.link.id) ? TOO_NEAR : 0),
    endX: own.endX - (ends.has(own.link.id) ? TOO_NEAR : 0),
  }));
}

/** The gap above lane `n` is gap `n`. */
export const gapAtStart = ({ from, fromTop }: Ends): number => (fromTop ? from.lane : from.lane + 1);
export const gapAtEnd = ({ to, toTop }: Ends): number => (toTop ? to.lane : to.lane + 1);
