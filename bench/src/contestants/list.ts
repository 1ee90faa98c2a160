import type { Prepare } from './contestant.js';

/** Names of the contestants as they are printed; the first is the baseline. */
export const CONTESTANTS = [
  'hand-written exact loop',
  'berimbang',
  'naive doubles',
  'decimal.js',
  'DuckDB SQL, doubles',
  'DuckDB SQL, scores alone',
  'DuckDB SQL, whole numbers',
] as const;
export type ContestantName = (typeof CONTESTANTS)[number];

export const BASELINE: ContestantName = CONTESTANTS[0];

/** Those that know missing values and problems as the engine does. */
export const WITH_GAPS: readonly ContestantName[] = [BASELINE, 'berimbang'];

/** File and export of each. */
const PLACES: Readonly<Record<ContestantName, readonly [file: string, name: string]>> = {
  'hand-written exact loop': ['columnar-loop', 'prepare'],
  berimbang: ['engine', 'prepare'],
  'naive doubles': ['doubles', 'prepare'],
  'decimal.js': ['decimal-js', 'prepare'],
  'DuckDB SQL, doubles': ['duckdb', 'prepare'],
  'DuckDB SQL, scores alone': ['duckdb', 'prepareScoresAlone'],
  'DuckDB SQL, whole numbers': ['duckdb', 'prepareWholeNumbers'],
};

/** Only the file of the one that runs is loaded, so that its process holds nothing of the others. */
export async function prepareOf(name: ContestantName): Promise<Prepare<unknown>> {
  const [file, own] = PLACES[name];
  // No literal: what imports a package of the benchmarks is checked where those are installed, not with the rest.
  const loaded = (await import(`./${file}.js`)) as Readonly<Record<string, Prepare<unknown>>>;
  const prepare = loaded[own];
  if (prepare === undefined) throw new Error(`${file} has no ${own}`);
  return prepare;
}
