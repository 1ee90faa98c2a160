import type { Objective } from './api.js';

type Placed = Pick<Objective, 'id' | 'perspective'>;

/**
 * Place in the list of all objectives, without the one that moves, at which it stands as the `index`th of a perspective; null where it
 * stands there already, or where the perspective has no other, so that any place will do.
 */
export function placeFor(
  objectives: readonly Placed[],
  id: string,
  perspective: string | null,
  index: number,
): number | null {
  const moved = objectives.find((own) => own.id === id);
  const others = objectives.filter((own) => own.id !== id);
  const lane = others.filter((own) => own.perspective === perspective);
  const at = Math.min(Math.max(0, index), lane.length);
  if (lane.length === 0) return null;
  if (moved?.perspective === perspective) {
    const now = objectives.filter((own) => own.perspective === perspective).findIndex((own) => own.id === id);
    if (now === at) return null;
  }
  const next = lane[at];
  const last = lane.at(-1);
  if (next !== undefined) return others.indexOf(next);
  return last === undefined ? null : others.indexOf(last) + 1;
}
