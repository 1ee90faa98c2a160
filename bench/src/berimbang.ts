import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Column,
  chooseFacts,
  compile,
  type Dimension,
  type Evaluation,
  evaluate,
  type Fact,
  type Graph,
  MISSING_REASONS,
  type NodeDefinition,
  openSheet,
  overOrganisations,
  Quantities,
  quantitiesOf,
  rational,
  type Sheet,
} from '@berimbang/engine';
import { loadMethods, loadRulePacks, loadScorecards, readScorecard } from '@berimbang/files';
import type { Gaps, Work } from './task/data.js';
import { scorecardText } from './task/scorecard-text.js';
import { parentsOf, type Structure, UNITS_PER_PARENT } from './task/structure.js';

/** The only file of the benchmarks, with the contestant, that knows the engine. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export type Facts = ReadonlyMap<string, ReadonlyMap<number, Fact>>;

export const PARENT_SCORE = 'parent.score';
const ORGANISATION = 'organisation';
const PARENT = 'parent';
/** The largest work has ten thousand units; what a file may have by itself is far less. */
const MOST_CELLS = 1e9;

/** The work as a compiled graph over all units, with the parents as one more node. */
export function graphOf(structure: Structure, units: number, gaps: Gaps): Graph {
  const { packs } = loadRulePacks(join(ROOT, 'rules'));
  const text = scorecardText(structure, gaps === 'renormalise' ? gaps : 'withhold');
  const read = readScorecard({ file: 'bench.scorecard.yaml', text, beside: new Map() }, packs);
  if (read.graph === null) throw new Error(read.faults.map(({ message }) => message.en).join('\n'));
  const organisations: Dimension = {
    name: ORGANISATION,
    parent: PARENT,
    members: Array.from({ length: units }, (_, unit) => ({
      code: `U${unit}`,
      parent: `P${Math.floor(unit / UNITS_PER_PARENT)}`,
    })),
  };
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
  const model = overOrganisations(read.graph.model, organisations, [parents], [mean]);
  const { graph, faults } = compile(model, packs, MOST_CELLS);
  if (graph === null) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return graph;
}

/** The facts of the work as typed arrays. */
export function factsOf(graph: Graph, work: Work): Facts {
  const late = 1 + MISSING_REASONS.indexOf('late');
  const facts = new Map<string, Quantities>();
  for (const [i, { code }] of work.structure.indicators.entries()) {
    const add = (part: string, units: Float64Array = new Float64Array(), gone?: Uint8Array): void => {
      const node = `indicator.${code}.${part}`;
      const missing = gone === undefined ? {} : { missing: gone.map((flag) => flag * late) };
      facts.set(node, Quantities.of(graph, node, { decimals: 2, units, ...missing }));
    };
    add('target', work.target[i]);
    add('realised', work.realised[i], work.missing?.[i]);
  }
  return facts;
}

export function sheetOf(graph: Graph, facts: Facts): Sheet {
  return openSheet(graph, facts);
}

/** Changes one realisation, in hundredths. */
export function setRealised(sheet: Sheet, indicator: string, index: number, hundredths: number): void {
  const value = rational(BigInt(hundredths), 100n);
  sheet.set(`indicator.${indicator}.realised`, index, {
    kind: 'number',
    value,
    decimals: 2,
    text: (hundredths / 100).toFixed(2),
  });
}

/** A column by name, which must exist. */
export function columnOf(columns: Evaluation['columns'], name: string): Column {
  const column = columns.get(name);
  if (column === undefined) throw new Error(`there is no column ${name}`);
  return column;
}

/** Hundredths of a single cell. */
export function hundredthAt(columns: Evaluation['columns'], name: string, index: number): number {
  return quantitiesOf(columnOf(columns, name), 2).units[index] ?? Number.NaN;
}

/** Every scorecard of the synthetic agency, read and compiled, with its facts. */
export function agency(): readonly { readonly name: string; readonly graph: Graph; readonly facts: Facts }[] {
  const { packs } = loadRulePacks(join(ROOT, 'rules'));
  const { methods } = loadMethods(join(ROOT, 'methods'));
  const { scorecards } = loadScorecards(join(ROOT, 'examples', 'agency'), packs, methods);
  return scorecards.map(({ file, graph, faults }) => {
    if (graph === null) throw new Error(`${file}: ${faults.map(({ message }) => message.en).join('; ')}`);
    return { name: graph.model.id, graph, facts: chooseFacts(graph, graph.model.facts) };
  });
}

/** Ways to evaluate: the engine's own choice, without kernels, and as explanations are made. */
export const WAYS = {
  normal: (graph: Graph, facts: Facts): Evaluation => evaluate(graph, facts),
  cells: (graph: Graph, facts: Facts): Evaluation => evaluate(graph, facts, { kernels: 'never' }),
  traced: (graph: Graph, facts: Facts): Evaluation => evaluate(graph, facts, { tracing: true }),
} as const;
export type Way = keyof typeof WAYS;
