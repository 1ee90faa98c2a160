import { isDeepStrictEqual } from 'node:util';
import {
  addressText,
  type Evaluation,
  evaluate,
  type Fact,
  type Graph,
  type KernelUse,
  placeOf,
  type Sheet,
} from '@berimbang/engine';

export type Facts = ReadonlyMap<string, ReadonlyMap<number, Fact>>;

/** How many columns that are no inputs were computed by kernels, and how many cell by cell. */
export interface Ways {
  kernels: number;
  cells: number;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, own: unknown) => (typeof own === 'bigint' ? `${own}n` : own)) ?? 'no cell';

/** Throws where two evaluations differ in any cell: value, exactness, range, category, gap with its inputs, problem with its words. */
export function same(found: Evaluation, expected: Evaluation, say = ''): void {
  for (const [name, column] of expected.columns) {
    const own = found.columns.get(name);
    const shape = (dimensions: typeof column.dimensions | undefined): string =>
      (dimensions ?? []).map((dimension) => dimension.name).join();
    if (shape(own?.dimensions) !== shape(column.dimensions))
      throw new Error(`${name} has dimensions ${shape(own?.dimensions)}, expected ${shape(column.dimensions)} ${say}`);
    for (const [index, cell] of column.cells.entries()) {
      if (isDeepStrictEqual(own?.cells[index], cell)) continue;
      const address = addressText(name, placeOf(column.dimensions, index));
      throw new Error(`${address}: ${text(own?.cells[index])}, expected ${text(cell)} ${say}`);
    }
  }
}

/** Evaluates by kernels wherever there are any, and throws where a cell differs from the evaluation cell by cell. */
export function bothWays(graph: Graph, facts: Facts, ways?: Ways): Evaluation {
  const [fast, slow] = (['always', 'never'] satisfies KernelUse[]).map((kernels) =>
    evaluate(graph, facts, { kernels }),
  );
  if (fast === undefined || slow === undefined) throw new Error('no evaluation');
  same(fast, slow);
  if (ways !== undefined) {
    for (const name of fast.columns.keys()) {
      if (graph.byId.get(name)?.definition.kind === 'input') continue;
      if ((fast as Sheet).byKernels(name)) ways.kernels += 1;
      else ways.cells += 1;
    }
  }
  return fast;
}
