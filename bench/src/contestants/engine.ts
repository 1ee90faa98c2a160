import type { Column, Evaluation } from '@berimbang/engine';
import {
  type Categories,
  categoriesOf,
  columnOf,
  evaluateAll,
  factsOf,
  graphOf,
  hundredthsOf,
  PARENT_SCORE,
  type Quantities,
} from '../berimbang.js';
import type { Work } from '../work/data.js';
import { MISSING, PROBLEM, type Result } from '../work/result.js';
import { placeOf, type Structure } from '../work/structure.js';
import type { Prepare } from './contestant.js';

/** A column as it was asked for, and its hundredths. */
interface Asked {
  readonly column: Column;
  readonly quantities: Quantities;
}

export interface Output {
  readonly index: readonly Asked[];
  readonly objective: readonly Asked[];
  readonly perspective: readonly Asked[];
  readonly score: Asked;
  readonly parent: Asked;
  readonly predicate: { readonly column: Column; readonly categories: Categories };
}

/** The scorecard is compiled once; evaluating it and asking for every level is what is timed. */
export const prepare: Prepare<Output> = (work: Work) => {
  const graph = graphOf(work.structure, work.units, work.gaps);
  const facts = factsOf(work);
  return {
    run: () => ask(evaluateAll(graph, facts).columns, work.structure),
    read: resultOf,
  };
};

export function ask(columns: Evaluation['columns'], structure: Structure): Output {
  const asked = (name: string): Asked => {
    const column = columnOf(columns, name);
    return { column, quantities: hundredthsOf(column) };
  };
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
  const band = Int8Array.from(categories.indices, (position, cell) =>
    position < 0 ? absent(column, cell) : (places[position] ?? PROBLEM),
  );
  return {
    index: output.index.map(hundredths),
    objective: output.objective.map(hundredths),
    perspective: output.perspective.map(hundredths),
    score: hundredths(output.score),
    band,
    parent: hundredths(output.parent),
  };
}

function hundredths({ column, quantities }: Asked): Int32Array {
  const { units, missing } = quantities;
  return Int32Array.from(units, (value, cell) => ((missing?.[cell] ?? 0) === 0 ? value : absent(column, cell)));
}

function absent(column: Column, cell: number): number {
  return column.cells[cell]?.kind === 'missing' ? MISSING : PROBLEM;
}
