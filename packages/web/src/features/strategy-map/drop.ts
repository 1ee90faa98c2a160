import type { Box, MapLayout } from '@berimbang/pictures';
import type { Objective } from './api.js';

/** Where a card that was dragged comes to stand. */
export interface Drop {
  /** Identifier of the lane or row. */
  readonly lane: string;
  readonly perspective: string | null;
  /** Place among the objectives of the perspective, from 0. */
  readonly index: number;
}

const middle = ({ x, width }: Box): number => x + width / 2;

/** The place under a card: before the next card of its row, else after the last of it. Null outside all lanes. */
export function dropAt(layout: MapLayout, objectives: readonly Objective[], dragged: Box, named: boolean): Drop | null {
  const centre = { x: middle(dragged), y: dragged.y + dragged.height / 2 };
  const lane = layout.lanes.find(({ y, height }) => y <= centre.y && centre.y < y + height);
  if (lane === undefined) return null;
  const perspective = named && lane.id !== '' ? lane.id : null;
  const own = objectives.filter((one) => one.perspective === perspective && one.id !== dragged.id);
  const inLane = layout.cards.filter(({ id, y }) => id !== dragged.id && y >= lane.y && y < lane.y + lane.height);
  const near = Math.min(...inLane.map(({ y }) => Math.abs(y - dragged.y)));
  const row = inLane.filter(({ y }) => Math.abs(y - dragged.y) <= near + 1).sort((a, b) => a.x - b.x);
  const next = row.find((box) => middle(box) > centre.x);
  const last = row.at(-1);
  const place = (id: string): number => own.findIndex((one) => one.id === id);
  const index = next !== undefined ? place(next.id) : last === undefined ? own.length : place(last.id) + 1;
  return { lane: lane.id, perspective, index };
}
