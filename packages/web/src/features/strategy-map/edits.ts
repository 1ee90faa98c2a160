import {
  type At,
  addLink,
  givePerspective,
  type MapLink,
  type Objective,
  placeObjective,
  removeLink,
  type StrategyMap,
} from './api.js';
import { placeFor } from './places.js';

/** One change of a map. */
export type Edit =
  | { readonly kind: 'link'; readonly from: string; readonly to: string; readonly label: MapLink['label'] }
  | { readonly kind: 'unlink'; readonly link: MapLink; readonly reason: string }
  | {
      readonly kind: 'move';
      readonly objective: Objective;
      readonly perspective: string | null;
      /** Place among the objectives of that perspective, from 0. */
      readonly index: number;
    };

type Shown = Pick<StrategyMap, 'objectives'>;

/** Makes a change, and gives the one that takes it back; null where nothing was to be done. `undone` is the reason of a link taken back. */
export async function make(at: At, edit: Edit, { objectives }: Shown, undone: string): Promise<Edit | null> {
  switch (edit.kind) {
    case 'link': {
      const { from, to, label } = edit;
      const made = await addLink(at, edit);
      return { kind: 'unlink', link: { ...made, from, to, label }, reason: undone };
    }
    case 'unlink': {
      const { from, to, label } = edit.link;
      await removeLink(at, edit.link, edit.reason);
      return { kind: 'link', from, to, label };
    }
    case 'move':
      return moved(at, edit, objectives);
  }
}

async function moved(
  at: At,
  { objective, perspective, index }: Extract<Edit, { kind: 'move' }>,
  objectives: readonly Objective[],
): Promise<Edit | null> {
  const before = objectives.filter((own) => own.perspective === objective.perspective);
  const was = { perspective: objective.perspective, index: before.findIndex(({ id }) => id === objective.id) };
  const place = placeFor(objectives, objective.id, perspective, index);
  const other = perspective !== null && perspective !== objective.perspective;
  if (!other && place === null) return null;
  let { revision } = objective;
  if (other) ({ revision } = await givePerspective(at, objective, perspective));
  if (place !== null) ({ revision } = await placeObjective(at, { id: objective.id, revision }, place));
  return { kind: 'move', objective: { ...objective, perspective, revision }, ...was };
}

/** Codes of the objectives that a change is about. */
export function aboutOf(edit: Edit): string {
  if (edit.kind === 'move') return edit.objective.code;
  return edit.kind === 'link' ? edit.to : edit.link.to;
}
