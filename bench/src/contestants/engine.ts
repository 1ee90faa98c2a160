import {
  type Column,
  type ColumnCategories,
  type ColumnQuantities,
  categoriesOf,
  type Evaluation,
  evaluate,
  MISSING_REASONS,
  quantitiesOf,
} from '@berimbang/engine';
import { columnOf, factsOf, graphOf, PARENT_SCORE } from '../berimbang.js';
import type { Work } from '../task/data.js';
import { MISSING, PROBLEM, type Result } from '../task/result.js';
import { placeOf, type Structure } from '../task/structure.js';
import type { Prepare } from './contestant.js';

/** The levels as they are asked for: hundredths, and the predicates. */
interface Output {
  readonly index: readonly ColumnQuantities[];
  readonly objective: readonly ColumnQuantities[];
  readonly perspective: readonly ColumnQuantities[];
  readonly score: ColumnQuantities;
  readonly parent: ColumnQuantities;
  readonly predicate: { readonly column: Column; readonly categories: ColumnCategories };
}

/** The scorecard is compiled once; evaluating it and asking for every level is what is timed. */
export const prepare: Prepare<Output> = (work: Work) => {
  const graph = graphOf(work.structure, work.units, work.gaps);
  const facts = factsOf(graph, work);
  return { run: () => ask(evaluate(graph, facts).columns, work.structure), read: resultOf };
};

export function ask(columns: Evaluation['columns'], structure: Structure): Output {
  const asked = (name: string): ColumnQuantities => quantitiesOf(columnOf(columns, name), 2);
  const predicate = columnOf(columns, 'scorecard.predicate');
  return {
    index: structure.indicators.map(({ code }) => asked(`indicator.${code}.index`)),
    objective: structure.objectives.map(({ code }) => asked(`objective.${code}.score`)),
    perspective: structure.perspectives.map(({ code }) => asked(`perspective.${code}.score`)),
    score: asked('scorecard.score'),
    parent: asked(PARENT_SCORE),
    predicate: { column: predicate, categories: categoriesOf(predicate) },
  };
}

export function resultOf(output: Output): Result {
  const { column, categories } = output.predicate;
  const places = categories.codes.map(placeOf);
  const absent = (cell: number): number => (column.cells[cell]?.kind === 'missing' ? MISSING : PROBLEM);
  return {
    index: output.index.map(hundredths),
    objective: output.objective.map(hundredths),
    perspective: output.perspective.map(hundredths),
    score: hundredths(output.score),
    band: Int8Array.from(categories.indices, (position, cell) =>
      position < 0 ? absent(cell) : (places[position] ?? PROBLEM),
    ),
    parent: hundredths(output.parent),
  };
}

function hundredths({ units, states }: ColumnQuantities): Int32Array {
  return Int32Array.from(units, (value, cell) => {
    const state = states?.[cell] ?? 0;
    if (state === 0) return value;
    return state <= MISSING_REASONS.length ? MISSING : PROBLEM;
  });
}
