import type { Objective, StrategyMap } from './api.js';
import type { Edit } from './edits.js';

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What Shift and an arrow do to an objective: its place in its perspective, or the perspective above or below. Null for other keys. */
export function keyMove(
  { key, shiftKey, altKey, ctrlKey, metaKey }: Keys,
  { lanes, objectives }: Pick<StrategyMap, 'lanes' | 'objectives'>,
  objective: Objective,
): Edit | null {
  if (!shiftKey || altKey || ctrlKey || metaKey) return null;
  const { perspective } = objective;
  const of = (code: string | null): readonly Objective[] => objectives.filter((own) => own.perspective === code);
  const at = of(perspective).findIndex(({ id }) => id === objective.id);
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const index = at + (key === 'ArrowLeft' ? -1 : 1);
    return index < 0 || index >= of(perspective).length ? null : { kind: 'move', objective, perspective, index };
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const lane = lanes.findIndex(({ code }) => code === perspective);
  const to = lane < 0 ? lanes.at(-1) : lanes[lane + (key === 'ArrowUp' ? -1 : 1)];
  return to === undefined
    ? null
    : { kind: 'move', objective, perspective: to.code, index: Math.min(at, of(to.code).length) };
}
