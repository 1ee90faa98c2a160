import { describe, expect, it } from 'vitest';
import { layoutMap } from './layout.js';
import type { MapCard, MapLink, MapPlan, Point } from './plan.js';

const card = (id: string, lane: string | null, name = 'Sasaran strategis yang optimal'): MapCard => ({
  id,
  lane,
  code: id,
  name,
  tone: 'none',
  word: null,
  value: null,
  parts: null,
  end: null,
});
const lane = (id: string) => ({ id, name: id, weight: null, value: null, note: null });
const link = (from: string, to: string): MapLink => ({ id: `${from}-${to}`, from, to });

/** The thirteen objectives of a customs office in four lanes, with links up by one lane and by three, within a lane, and down. */
const PLAN: MapPlan = {
  lanes: ['s', 'c', 'i', 'l'].map(lane),
  cards: [
    ...['1', '2', '3', '4'].map((id) => card(id, 's')),
    ...['5', '6'].map((id) => card(id, 'c')),
    ...['7', '8', '9', '10'].map((id) =>
      card(id, 'i', 'Perencanaan dan analisis formulasi kebijakan yang efektif dan efisien'),
    ),
    ...['11', '12', '13'].map((id) => card(id, 'l')),
  ],
  links: [
    link('5', '1'),
    link('5', '2'),
    link('6', '3'),
    link('6', '4'),
    link('7', '5'),
    link('8', '5'),
    link('9', '6'),
    link('10', '6'),
    link('11', '7'),
    link('11', '8'),
    link('12', '8'),
    link('12', '9'),
    link('13', '9'),
    link('13', '10'),
    link('11', '4'),
    link('7', '10'),
    link('2', '13'),
  ],
};

const segments = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, i) => [points[i] ?? point, point]);

describe('the layout of a strategy map', () => {
  it.each([1392, 960, 700])('draws no arrow through a card at %i px', (width) => {
    const { cards, arrows } = layoutMap(PLAN, width);
    expect(arrows).toHaveLength(PLAN.links.length);
    for (const { id, points } of arrows)
      for (const [[ax, ay], [bx, by]] of segments(points)) {
        // Upright or level, never aslant.
        expect(ax === bx || ay === by, id).toBe(true);
        for (const box of cards) {
          const apart =
            Math.max(ax, bx) <= box.x ||
            Math.min(ax, bx) >= box.x + box.width ||
            Math.max(ay, by) <= box.y ||
            Math.min(ay, by) >= box.y + box.height;
          expect(apart, `${id} through ${box.id}`).toBe(true);
        }
      }
  });

  it('leaves by the top edge of a cause and arrives at the bottom edge of its effect', () => {
    const { cards, arrows } = layoutMap(PLAN, 1392);
    const [cause, effect] = ['11', '7'].map((id) => cards.find((box) => box.id === id));
    const points = arrows.find(({ id }) => id === '11-7')?.points ?? [];
    expect(points[0]?.[1]).toBe(cause?.y);
    expect(points.at(-1)?.[1]).toBe((effect?.y ?? 0) + (effect?.height ?? 0));
  });

  it('lays no two lines on each other', () => {
    const { arrows } = layoutMap(PLAN, 1392);
    const level = arrows.flatMap(({ id, points }) =>
      segments(points).flatMap(([[ax, ay], [bx, by]]) =>
        ay === by && ax !== bx ? [{ id, y: ay, low: Math.min(ax, bx), high: Math.max(ax, bx) }] : [],
      ),
    );
    for (const a of level)
      for (const b of level)
        if (a.id < b.id && a.y === b.y) expect(a.high <= b.low || b.high <= a.low, `${a.id} on ${b.id}`).toBe(true);
  });

  it('gives lanes the same height, cards within their lanes, and grows wider where cards would be too narrow', () => {
    const { lanes, cards, width } = layoutMap(PLAN, 500);
    expect(new Set(lanes.map(({ height }) => height)).size).toBe(1);
    expect(width).toBeGreaterThan(900);
    for (const box of cards) {
      const own = lanes.find(({ y, height }) => box.y >= y && box.y + box.height <= y + height);
      expect(own, box.id).toBeDefined();
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.width).toBeGreaterThanOrEqual(190);
    }
  });

  it('stands effects above their causes where there are no lanes, in a circle too', () => {
    const cards = ['a', 'b', 'c'].map((id) => card(id, null));
    const straight = layoutMap({ lanes: [], cards, links: [link('a', 'b'), link('b', 'c')] }, 800);
    const y = (id: string): number => straight.cards.find((box) => box.id === id)?.y ?? Number.NaN;
    expect(y('c')).toBeLessThan(y('b'));
    expect(y('b')).toBeLessThan(y('a'));
    expect(straight.labels).toBe(0);
    const circle = layoutMap({ lanes: [], cards, links: [link('a', 'b'), link('b', 'c'), link('c', 'a')] }, 800);
    expect(circle.cards).toHaveLength(3);
    expect(circle.arrows).toHaveLength(3);
  });

  it('has room for nothing at all', () => {
    const { lanes, cards, arrows, height } = layoutMap({ lanes: [], cards: [], links: [] }, 800);
    expect({ lanes, cards, arrows }).toEqual({ lanes: [], cards: [], arrows: [] });
    expect(height).toBe(0);
  });

  it('leaves out links of what is not there, and of a card to itself', () => {
    const { arrows } = layoutMap({ ...PLAN, links: [link('1', 'gone'), link('2', '2')] }, 1392);
    expect(arrows).toEqual([]);
  });
});
