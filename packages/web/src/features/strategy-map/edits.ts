import { bothOf, labelOf, typedOf } from '../../lib/label.js';
import {
  type At,
  addLink,
  addObjective,
  changeObjective,
  type MapLink,
  type NewObjective,
  type Objective,
  placeObjective,
  removeLink,
  removeObjective,
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
    }
  | { readonly kind: 'add'; readonly added: NewObjective }
  | { readonly kind: 'rename'; readonly objective: Objective; readonly label: NewObjective['label'] }
  | { readonly kind: 'remove'; readonly objective: Objective; readonly reason: string };

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
    case 'add': {
      const { added } = edit;
      const made = await addObjective(at, added);
      return { kind: 'remove', objective: shownAs(added, made), reason: undone };
    }
    case 'rename': {
      const { objective, label } = edit;
      const { revision } = await changeObjective(at, objective, 'label', label);
      return { kind: 'rename', objective: { ...objective, revision }, label: labelOf(typedOf(objective.label)) };
    }
    case 'remove': {
      const { code, label, perspective } = edit.objective;
      await removeObjective(at, edit.objective, edit.reason);
      return { kind: 'add', added: { code, label: labelOf(typedOf(label)), perspective } };
    }
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
  if (other) ({ revision } = await changeObjective(at, objective, 'perspective', perspective));
  if (place !== null) ({ revision } = await placeObjective(at, { id: objective.id, revision }, place));
  return { kind: 'move', objective: { ...objective, perspective, revision }, ...was };
}

/** Codes of the objectives that a change is about. */
export function aboutOf(edit: Edit): string {
  switch (edit.kind) {
    case 'link':
      return edit.to;
    case 'unlink':
      return edit.link.to;
    case 'add':
      return edit.added.code;
    default:
      return edit.objective.code;
  }
}

/** An objective that was just added, before anything measures it. */
export function shownAs(
  { code, label, perspective }: NewObjective,
  { id, revision }: Pick<Objective, 'id' | 'revision'>,
): Objective {
  return {
    id,
    revision,
    code,
    label: bothOf(label),
    perspective,
    figure: null,
    status: null,
    end: null,
    indicators: [],
  };
}

/** The code that comes next after those that are there: SS14 after SS13. */
export function nextCode(codes: readonly string[]): string {
  const numbered = codes.flatMap((code) => {
    const [, lead = '', number = ''] = /^(.*?)(\d+)$/.exec(code) ?? [];
    return number === '' ? [] : [{ lead, number: Number(number) }];
  });
  const lead = numbered.at(-1)?.lead ?? 'SS';
  const most = Math.max(0, ...numbered.filter((own) => own.lead === lead).map(({ number }) => number));
  return `${lead}${most + 1}`;
}
