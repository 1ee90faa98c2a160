import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  chooseFacts,
  type Evaluation,
  evaluate,
  evaluateForAudit,
  type Graph,
  indexOf,
  parseAddress,
} from '@berimbang/engine';
import {
  findScorecards,
  loadMethods,
  loadRulePacks,
  loadScorecards,
  type ReadScorecard,
  readScorecard,
} from '@berimbang/files';
import { Exact } from './exact.js';

/** The top of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export const RULES = loadRulePacks(join(ROOT, 'rules'));
export const METHODS = loadMethods(join(ROOT, 'methods'));

/** Every scorecard file below `examples` that stands alone: found, not listed. The agency brings its facts in files beside. */
export const EXAMPLES: readonly { readonly name: string; readonly file: string; readonly text: string }[] =
  findScorecards(join(ROOT, 'examples'))
    .map((file) => ({ name: file.slice(ROOT.length + 1), file, text: readFileSync(file, 'utf8') }))
    .filter(({ name }) => !name.startsWith('examples/agency/'));

/** The synthetic agency: every unit's scorecard, read with the rules, methods and facts beside it. */
export const agency = (): ReturnType<typeof loadScorecards> =>
  loadScorecards(join(ROOT, 'examples', 'agency'), RULES.packs, METHODS.methods);

export function read(text: string, file = 'test.scorecard.yaml'): ReadScorecard {
  return readScorecard({ file, text, beside: new Map() }, RULES.packs, METHODS.methods);
}

/** A scorecard text with the given sections below a plain head; period 2024, decimal point unless said otherwise. */
export function withHead(sections: string, decimal: 'point' | 'comma' = 'point'): string {
  return `berimbang: 1
scorecard: {id: test, title: Test, period: 2024, decimal: ${decimal}}
method: {name: test/method, title: Method}
${sections}`;
}

export function graphOf(text: string): Graph {
  const { graph, faults } = read(text);
  if (graph === null)
    throw new Error(
      faults.map((fault) => `${fault.position.line}: ${fault.message.en} ${fault.suggestion ?? ''}`).join('\n'),
    );
  return graph;
}

/** Reads and evaluates sections of a scorecard; `traced` as audit and explanation do. */
export function run(sections: string, traced = false): Evaluation {
  return evaluated(graphOf(withHead(sections)), traced);
}

export function evaluated(graph: Graph, traced = false): Evaluation {
  return traced ? evaluateForAudit(graph) : evaluate(graph, chooseFacts(graph, graph.model.facts));
}

export type AnyCell = NonNullable<NonNullable<ReturnType<Evaluation['columns']['get']>>['cells'][number]>;

/** The cell at an address, which must exist. */
export function cellAt(evaluation: Evaluation, address: string): AnyCell {
  const parsed = parseAddress(address);
  const column = evaluation.columns.get(parsed?.node ?? '');
  const cell =
    parsed === null || column === undefined ? undefined : column.cells[indexOf(column.dimensions, parsed.place)];
  if (cell === undefined) throw new Error(`there is no cell ${address}`);
  return cell;
}

/** A cell in one short text: a number as `n` or `n/d`, a category, `missing REASON`, `problem KIND`. */
export function brief(cell: AnyCell | undefined): string {
  switch (cell?.kind) {
    case 'number':
      return new Exact(cell.value.n, cell.value.d).toString();
    case 'category':
      return cell.code;
    case 'members':
      return `{${cell.codes.join(' ')}}`;
    case 'truth':
      return String(cell.value);
    case 'missing':
      return `missing ${cell.reason}`;
    case 'problem':
      return `problem ${cell.problem}`;
    default:
      return 'none';
  }
}

export function show(evaluation: Evaluation, address: string): string {
  return brief(cellAt(evaluation, address));
}

/** The number at an address as an exact fraction; throws where there is none. */
export function numberAt(evaluation: Evaluation, address: string): Exact {
  const cell = cellAt(evaluation, address);
  if (cell.kind !== 'number') throw new Error(`${address}: ${brief(cell)}`);
  return new Exact(cell.value.n, cell.value.d);
}
