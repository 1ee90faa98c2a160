import type { Column } from '../dimension/column.js';
import type { CompiledNode } from '../graph/compile.js';
import { type Evaluation, evaluateNode, roundingRange } from '../graph/evaluate.js';
import type { NodeDefinition } from '../graph/nodes.js';
import type { NodeScope } from '../graph/scope.js';
import type { PrintedFigure } from '../scorecard/model.js';
import { type Cell, categoryCell, numberCell, truthCell } from '../value/cell.js';
import { agreement } from './compare.js';

/** A printed figure and the cell that it is bound to. */
export interface Bound {
  readonly figure: PrintedFigure;
  readonly name: string;
  readonly index: number;
}

export interface FromOperands {
  readonly cell: Cell;
  /** Figures whose printed values were used. */
  readonly used: readonly PrintedFigure[];
}

/** Most ways of choosing among several printed values of one operand. */
const MOST_CHOICES = 64;

/** The cell that a printed figure states, with the rounding interval of what was printed for that node. */
function printedCell(figure: PrintedFigure, owner: NodeDefinition | undefined): Cell | null {
  if (figure.value !== undefined) {
    const { value, decimals } = figure.value;
    const precision = owner?.kind === 'input' ? owner.precision : owner?.kind === 'constant' ? 'exact' : undefined;
    return numberCell(value, true, roundingRange({ unit: owner?.unit, precision }, { value, decimals }));
  }
  const [only, more] = figure.states;
  if (only === undefined || more !== undefined) return null;
  switch (only.kind) {
    case 'category':
      return categoryCell(only.code);
    case 'members':
      return { kind: 'members', codes: only.codes };
    case 'truth':
      return truthCell(only.value);
    case 'comparison':
      return null;
  }
}

/**
 * Evaluates one cell from the printed values of the node's direct operands; operands that nobody printed keep their
 * computed values. Where an operand was printed with several values, each is tried and one that agrees with the figure is
 * preferred. Null where no operand was printed, or the result is still not there.
 */
export function fromPrintedOperands(
  target: {
    readonly node: CompiledNode;
    readonly output: string;
    readonly index: number;
    readonly figure: PrintedFigure;
  },
  evaluation: Evaluation,
  bound: readonly Bound[],
): FromOperands | null {
  const { graph } = evaluation;
  const needed = new Set(
    (evaluation.columns.get(nameOf(target))?.cells[target.index]?.from ?? []).map((ref) => `${ref.node}#${ref.index}`),
  );
  const byCell = new Map<string, Bound[]>();
  for (const entry of bound) {
    const key = `${entry.name}#${entry.index}`;
    if (!target.node.operands.includes(entry.name) || !needed.has(key) || entry.figure.id === target.figure.id)
      continue;
    byCell.set(key, [...(byCell.get(key) ?? []), entry]);
  }
  if (byCell.size === 0) return null;
  let best: FromOperands | null = null;
  for (const choice of choices([...byCell.values()])) {
    const overlays = new Map<string, Map<number, Cell>>();
    const used: PrintedFigure[] = [];
    for (const entry of choice) {
      const owner = graph.names.get(entry.name);
      const cell = printedCell(entry.figure, graph.byId.get(owner?.node ?? '')?.definition);
      if (cell === null) continue;
      const own = overlays.get(entry.name) ?? new Map<number, Cell>();
      own.set(entry.index, cell);
      overlays.set(entry.name, own);
      used.push(entry.figure);
    }
    if (used.length === 0) continue;
    const cell = evaluateOverlaid(target, evaluation, overlays);
    if (cell === undefined || cell.kind === 'missing' || cell.kind === 'problem') continue;
    if (agreement(target.figure, cell) !== 'none') return { cell, used };
    best ??= { cell, used };
  }
  return best;
}

function nameOf(target: { readonly node: CompiledNode; readonly output: string }): string {
  const { id } = target.node.definition;
  return target.output === '' ? id : `${id}.${target.output}`;
}

function evaluateOverlaid(
  target: { readonly node: CompiledNode; readonly output: string; readonly index: number },
  evaluation: Evaluation,
  overlays: ReadonlyMap<string, ReadonlyMap<number, Cell>>,
): Cell | undefined {
  const scope: NodeScope = {
    graph: evaluation.graph,
    column: (name): Column => {
      const column = evaluation.columns.get(name) ?? { dimensions: [], cells: [] };
      const overlay = overlays.get(name);
      if (overlay === undefined) return column;
      return { dimensions: column.dimensions, cells: column.cells.map((cell, index) => overlay.get(index) ?? cell) };
    },
    facts: new Map(),
    options: { ranges: true, tracing: false },
  };
  return evaluateNode(target.node, scope).get(target.output)?.cells[target.index];
}

function choices(cells: readonly (readonly Bound[])[]): readonly (readonly Bound[])[] {
  let all: (readonly Bound[])[] = [[]];
  for (const candidates of cells) {
    const longer = all.flatMap((chosen) => candidates.map((candidate) => [...chosen, candidate]));
    all =
      longer.length <= MOST_CHOICES
        ? longer
        : all.flatMap((chosen) => (candidates[0] === undefined ? [] : [[...chosen, candidates[0]]]));
  }
  return all;
}
