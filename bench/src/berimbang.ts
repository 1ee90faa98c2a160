import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as engine from '@berimbang/engine';
import {
  type Column,
  chooseFacts,
  compile,
  type Dimension,
  type Evaluation,
  type Fact,
  type Graph,
  type Model,
  type NodeDefinition,
  roundTo,
} from '@berimbang/engine';
import { loadMethods, loadRulePacks, loadScorecards, readScorecard } from '@berimbang/files';
import type { Gaps, Work } from './work/data.js';
import { scorecardText } from './work/scorecard-text.js';
import { parentsOf, type Structure, UNITS_PER_PARENT } from './work/structure.js';

/** The only file of the benchmarks that knows the engine. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whole numbers: a value is units / 10^decimals. `missing` is 0 where there is a number, else why there is none. */
export interface Quantities {
  readonly decimals: number;
  readonly units: Float64Array;
  readonly missing?: Uint8Array;
}

export interface Categories {
  readonly codes: readonly string[];
  /** -1 where there is none. */
  readonly indices: Int32Array;
}

interface BulkColumn extends Column {
  quantities?(decimals: number): Quantities;
  categories?(): Categories;
}

/** A compiled graph whose facts can be changed one by one. */
export interface Sheet {
  readonly columns: ReadonlyMap<string, Column>;
  set(node: string, index: number, value: { readonly units: number; readonly decimals: number }): void;
  recompute(): void;
}

interface BulkEngine {
  readonly overOrganisations: (model: Model, organisations: Dimension) => Model;
  readonly evaluate: (graph: Graph, facts: BulkFacts) => Evaluation;
  readonly openSheet: (graph: Graph, facts: BulkFacts) => Sheet;
}

type BulkFacts = ReadonlyMap<string, ReadonlyMap<number, Fact> | Quantities>;

const bulk: Partial<BulkEngine> = engine as unknown as Partial<BulkEngine>;

/** Whether the engine takes columns of facts and gives sheets. */
export const hasSheets = bulk.openSheet !== undefined;

const ORGANISATION = 'organisation';
const PARENT = 'parent';
export const PARENT_SCORE = 'parent.score';

/** The work as a compiled graph over all units, with the parents as one more node. */
export function graphOf(structure: Structure, units: number, gaps: Gaps): Graph {
  const { packs } = loadRulePacks(join(ROOT, 'rules'));
  const read = readScorecard(
    {
      file: 'bench.scorecard.yaml',
      text: scorecardText(structure, gaps === 'renormalise' ? gaps : 'withhold'),
      beside: new Map(),
    },
    packs,
  );
  if (read.graph === null) throw new Error(read.faults.map(({ message }) => message.en).join('\n'));
  const organisations: Dimension = {
    name: ORGANISATION,
    parent: PARENT,
    members: Array.from({ length: units }, (_, unit) => ({
      code: `U${unit}`,
      parent: `P${Math.floor(unit / UNITS_PER_PARENT)}`,
    })),
  };
  const wide = (bulk.overOrganisations ?? overOrganisations)(read.graph.model, organisations);
  const parents: Dimension = {
    name: PARENT,
    members: Array.from({ length: parentsOf(units) }, (_, parent) => ({ code: `P${parent}` })),
  };
  const mean: NodeDefinition = {
    kind: 'reduce',
    id: PARENT_SCORE,
    operation: 'mean',
    of: 'scorecard.score',
    over: [ORGANISATION],
    to: PARENT,
    missing: gaps === 'none' ? 'withhold' : 'skip',
    rounding: { stage: 'value', decimals: 2, mode: 'half-up' },
  };
  const model = { ...wide, dimensions: [...wide.dimensions, parents], nodes: [...wide.nodes, mean] };
  const { graph, faults } = compile(model, packs);
  const [fault] = faults.filter(({ severity }) => severity === 'error');
  if (graph === null || fault !== undefined) throw new Error(fault?.message.en ?? 'the model does not compile');
  return graph;
}

function overOrganisations(model: Model, organisations: Dimension): Model {
  return {
    ...model,
    dimensions: [...model.dimensions, organisations],
    nodes: model.nodes.map((node) => (node.kind === 'input' ? { ...node, dims: [...node.dims, ORGANISATION] } : node)),
  };
}

/** The facts of the work as the engine takes them. */
export function factsOf(work: Work): BulkFacts {
  const facts = new Map<string, ReadonlyMap<number, Fact> | Quantities>();
  for (const [i, { code }] of work.structure.indicators.entries()) {
    const add = (part: string, units: Float64Array, gone?: Uint8Array): void => {
      const node = `indicator.${code}.${part}`;
      // The reason `late` is the second one.
      const missing = gone === undefined ? {} : { missing: gone.map((flag) => (flag === 0 ? 0 : 2)) };
      const column: Quantities = { decimals: 2, units, ...missing };
      facts.set(node, hasSheets ? column : singly(node, column));
    };
    add('target', work.target[i] ?? new Float64Array());
    add('realised', work.realised[i] ?? new Float64Array(), work.missing?.[i]);
  }
  return facts;
}

function singly(node: string, { units, missing }: Quantities): ReadonlyMap<number, Fact> {
  return new Map(
    [...units].map((hundredths, index): [number, Fact] => {
      const gone = (missing?.[index] ?? 0) > 0;
      const value: Fact['value'] = gone
        ? { kind: 'missing', reason: 'late' }
        : { kind: 'number', value: engine.rational(hundredths, 100), decimals: 2, text: String(hundredths / 100) };
      return [index, { node, place: {}, status: 'printed', source: 'generated', value }];
    }),
  );
}

export function evaluateAll(graph: Graph, facts: BulkFacts): Evaluation {
  return ((bulk.evaluate ?? engine.evaluate) as BulkEngine['evaluate'])(graph, facts);
}

export function openSheet(graph: Graph, facts: BulkFacts): Sheet {
  if (bulk.openSheet === undefined) throw new Error('this engine has no sheets');
  return bulk.openSheet(graph, facts);
}

/** A column by name, which must exist. */
export function columnOf(columns: ReadonlyMap<string, Column>, name: string): Column {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`there is no column ${name}`);
  return column;
}

/** Hundredths of a column, half up. */
export function hundredthsOf(column: BulkColumn): Quantities {
  if (column.quantities !== undefined) return column.quantities(2);
  const units = new Float64Array(column.cells.length);
  const missing = new Uint8Array(column.cells.length);
  for (const [i, cell] of column.cells.entries()) {
    if (cell?.kind === 'number') {
      const { n, d } = roundTo(cell.value, 2, 'half-up');
      units[i] = Number((n * 100n) / d);
    } else missing[i] = 1;
  }
  return { decimals: 2, units, missing };
}

/** Hundredths of a single cell. */
export function hundredthAt(columns: ReadonlyMap<string, Column>, name: string, index: number): number {
  return hundredthsOf(columnOf(columns, name)).units[index] ?? Number.NaN;
}

export function categoriesOf(column: BulkColumn): Categories {
  if (column.categories !== undefined) return column.categories();
  const codes: string[] = [];
  const indices = new Int32Array(column.cells.length).fill(-1);
  for (const [i, cell] of column.cells.entries()) {
    if (cell?.kind !== 'category') continue;
    if (!codes.includes(cell.code)) codes.push(cell.code);
    indices[i] = codes.indexOf(cell.code);
  }
  return { codes, indices };
}

/** Every scorecard of the synthetic agency, read and compiled, with its facts. */
export function agency(): readonly { readonly name: string; readonly graph: Graph; readonly facts: BulkFacts }[] {
  const { packs } = loadRulePacks(join(ROOT, 'rules'));
  const { methods } = loadMethods(join(ROOT, 'methods'));
  const { scorecards } = loadScorecards(join(ROOT, 'examples', 'agency'), packs, methods);
  return scorecards.map(({ file, graph, faults }) => {
    if (graph === null) throw new Error(`${file}: ${faults.map(({ message }) => message.en).join('; ')}`);
    return { name: graph.model.id, graph, facts: chooseFacts(graph, graph.model.facts) };
  });
}

/** The evaluation that explanations are made from: cell by cell, with its traces. */
export function evaluateTraced(graph: Graph, facts: BulkFacts): Evaluation {
  return engine.evaluate(graph, facts as ReadonlyMap<string, ReadonlyMap<number, Fact>>, {
    ranges: false,
    tracing: true,
  });
}
