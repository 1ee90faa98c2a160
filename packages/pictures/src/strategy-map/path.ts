import type { Point } from './plan.js';

const CORNER = 9;
/** Length of an arrow's head, and half its width. */
const HEAD = 9;
const HALF = 5;

const sign = (value: number): number => (value > 0 ? 1 : value < 0 ? -1 : 0);
const at = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A line along its corners, each rounded; it ends where the head begins. */
export function pathOf(points: readonly Point[]): string {
  const [first = [0, 0]] = points;
  const parts = [`M${at(...first)}`];
  for (let i = 1; i < points.length; i += 1) {
    const [before, corner, after] = [points[i - 1] ?? first, points[i] ?? first, points[i + 1]];
    if (after === undefined) {
      parts.push(`L${at(corner[0], corner[1] - sign(corner[1] - before[1]) * (HEAD - 1))}`);
      continue;
    }
    const radius = Math.min(CORNER, half(before, corner), half(corner, after));
    const inX = corner[0] - sign(corner[0] - before[0]) * radius;
    const inY = corner[1] - sign(corner[1] - before[1]) * radius;
    const outX = corner[0] + sign(after[0] - corner[0]) * radius;
    const outY = corner[1] + sign(after[1] - corner[1]) * radius;
    parts.push(`L${at(inX, inY)}`, `Q${at(...corner)} ${at(outX, outY)}`);
  }
  return parts.join(' ');
}

function half([ax, ay]: Point, [bx, by]: Point): number {
  return Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / 2;
}

/** The head of an arrow at the last of its corners, pointing along its last part, which is upright. */
export function headOf(points: readonly Point[]): string {
  const [x, y] = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? [x, y + 1];
  const way = sign(y - before[1]);
  return `M${at(x, y)} L${at(x - HALF, y - way * HEAD)} L${at(x + HALF, y - way * HEAD)} Z`;
}
