import { bothOf } from '../../lib/label.js';
import type { Objective, StrategyMap } from './api.js';
import { type Edit, shownAs } from './edits.js';
import { placeFor } from './places.js';

type Changed = Pick<StrategyMap, 'objectives' | 'links'>;

/** Identifier of what the server has not made yet. */
const NOT_YET = 'not yet';

/** A map as it will be once a change has been made; numbers stay as they were. */
export function applied<M extends Changed>(map: M, edit: Edit): M {
  switch (edit.kind) {
    case 'link': {
      const { from, to, label } = edit;
      if (map.links.some((own) => own.from === from && own.to === to)) return map;
      return { ...map, links: [...map.links, { id: NOT_YET, revision: 0, from, to, label }] };
    }
    case 'unlink':
      return { ...map, links: map.links.filter(({ id }) => id !== edit.link.id) };
    case 'add':
      return { ...map, objectives: [...map.objectives, shownAs(edit.added, { id: NOT_YET, revision: 0 })] };
    case 'rename': {
      const label = bothOf(edit.label);
      const renamed = (own: Objective): Objective => (own.id === edit.objective.id ? { ...own, label } : own);
      return { ...map, objectives: map.objectives.map(renamed) };
    }
    case 'remove':
      return { ...map, objectives: map.objectives.filter(({ id }) => id !== edit.objective.id) };
    case 'move': {
      const { objective, index } = edit;
      const perspective = edit.perspective ?? objective.perspective;
      const place = placeFor(map.objectives, objective.id, perspective, index);
      const others = map.objectives.filter(({ id }) => id !== objective.id);
      const at = place ?? map.objectives.findIndex(({ id }) => id === objective.id);
      return { ...map, objectives: [...others.slice(0, at), { ...objective, perspective }, ...others.slice(at)] };
    }
  }
}
