import { type Column, scalar } from '../dimension/column.js';
import { cellCount, type Dimension, indexOf, type Label, placeOf } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { evaluateFormula } from '../formula/evaluate.js';
import type { Formula } from '../formula/syntax.js';
import { roundCell } from '../value/arithmetic.js';
import { type Cell, categoryCell, missingCell, numberCell, problemCell, type Range } from '../value/cell.js';
import type { OperandRule } from '../value/measure.js';
import { add, compare, type Rational, rational, subtract } from '../value/rational.js';
import { type CompiledNode, type Graph, outputName } from './compile.js';
import { evaluateKind } from './kinds.js';
import type { Fact, FormulaNode, InputNode, UnknownNode } from './nodes.js';
import type { EvaluationOptions, NodeScope } from './scope.js';
import * as say from './sentences.js';
import { signedCell } from './signed.js';

/** Columns of every node and output, by name. */
export interface Evaluation {
  readonly graph: Graph;
  readonly columns: ReadonlyMap<string, Column>;
  /** Facts used, by node and row-major index. */
  readonly facts: ReadonlyMap<string, ReadonlyMap<number, Fact>>;
}

export const NO_FACTS: ReadonlyMap<number, Fact> = new Map();

/**
 * Chooses one fact a cell: a printed one where there is one, else a reconstructed or assumed one; `preferred` facts (of a
 * reading) go before all. The first of equals stands.
 */
export function chooseFacts(
  graph: Graph,
  facts: readonly Fact[],
  preferred: readonly Fact[] = [],
): ReadonlyMap<string, ReadonlyMap<number, Fact>> {
  const chosen = new Map<string, Map<number, Fact>>();
  const place = (fact: Fact, replace: (known: Fact) => boolean): void => {
    const dimensions = dimensionsOf(graph, fact.node);
    const index = indexOf(dimensions, fact.place);
    if (index < 0) return;
    const own = chosen.get(fact.node) ?? new Map<number, Fact>();
    const known = own.get(index);
    if (known === undefined || replace(known)) own.set(index, fact);
    chosen.set(fact.node, own);
  };
  for (const fact of facts) place(fact, (known) => known.status !== 'printed' && fact.status === 'printed');
  for (const fact of preferred) place(fact, () => true);
  return chosen;
}

function dimensionsOf(graph: Graph, node: string): readonly Dimension[] {
  const definition = graph.byId.get(node)?.definition;
  if (definition?.kind !== 'input' && definition?.kind !== 'unknown') return [];
  return resolveDimensions(definition.dims, graph.dimensions);
}

/** Evaluates every node of a graph in order, cell by cell, with ranges and traces as the options say. */
export function evaluateCells(
  graph: Graph,
  facts: ReadonlyMap<string, ReadonlyMap<number, Fact>>,
  options: EvaluationOptions,
): Evaluation {
  const columns = new Map<string, Column>();
  const traces = new Map<string, Column>();
  const column = (name: string): Column => {
    const found = columns.get(name) ?? scalar(problemCell('undefined', say.notComputed(name)));
    if (!options.tracing) return found;
    const known = traces.get(name);
    if (known !== undefined) return known;
    const marked = markSources(name, found);
    traces.set(name, marked);
    return marked;
  };
  for (const node of graph.nodes) {
    const scope: NodeScope = { graph, column, facts: facts.get(node.definition.id) ?? NO_FACTS, options };
    for (const [output, result] of evaluateNode(node, scope))
      columns.set(outputName(node.definition.id, output), result);
  }
  return { graph, columns, facts };
}

/** Gives every cell itself as its only source, so that what reads it notes where it came from. */
export function markSources(name: string, column: Column): Column {
  const cells = column.cells.map((cell, index) =>
    cell === undefined ? undefined : { ...cell, from: [{ node: name, index }] },
  );
  return { dimensions: column.dimensions, cells };
}

/** Evaluates one node from the columns that `scope` gives for its operands. */
export function evaluateNode(node: CompiledNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const { definition } = node;
  const asWritten = definition.kind === 'formula' && definition.units === 'as-written';
  if (node.unitFault !== null && !asWritten) return unitProblem(node, node.unitFault, scope);
  const outputs =
    definition.kind === 'input' || definition.kind === 'unknown'
      ? new Map([['', inputColumn(definition, scope)]])
      : definition.kind === 'formula'
        ? new Map([['', formulaColumn(node.formula, definition, scope)]])
        : evaluateKind(node, scope);
  const finished = new Map<string, Column>();
  for (const [output, column] of outputs) finished.set(output, finish(node, output, column));
  return finished;
}

function unitProblem(node: CompiledNode, fault: Label, scope: NodeScope): ReadonlyMap<string, Column> {
  const cell = problemCell('unit-mismatch', fault, node.definition.id);
  return new Map(
    [...node.outputs].map(([output, signature]) => {
      const dimensions = resolveDimensions(signature.dimensions, scope.graph.dimensions);
      return [output, { dimensions, cells: Array.from({ length: cellCount(dimensions) }, () => cell) }];
    }),
  );
}

function formulaColumn(formula: Formula | null, definition: FormulaNode, scope: NodeScope): Column {
  if (formula === null) return scalar(problemCell('undefined', say.formulaUnread()));
  return evaluateFormula(formula, {
    column: (name) => signed(scope.column(definition.args[name] ?? name), definition.operands?.[name]),
    dimensions: scope.graph.dimensions,
  });
}

function signed(column: Column, rule: OperandRule | undefined): Column {
  if (rule === undefined || rule.sign === 'any') return column;
  const cells = column.cells.map((cell) => (cell === undefined ? undefined : signedCell(cell, rule)));
  return { dimensions: column.dimensions, cells };
}

/** Names the origin of new problems, and rounds where the value itself is rounded. */
function finish(node: CompiledNode, output: string, column: Column): Column {
  const { rounding, id } = node.definition;
  const rounds = rounding !== undefined && rounding.stage === 'value' && output === '';
  const cells = column.cells.map((cell) => {
    if (cell === undefined) return undefined;
    const own = withOrigin(cell, id);
    return rounds && own.kind === 'number' ? roundCell(own, rounding.decimals, rounding.mode) : own;
  });
  return { dimensions: column.dimensions, cells };
}

/** Names the node in a problem that arose there. */
export function withOrigin(cell: Cell, node: string): Cell {
  return cell.kind === 'problem' && cell.origin === '' ? { ...cell, origin: node } : cell;
}

function inputColumn(definition: InputNode | UnknownNode, scope: NodeScope): Column {
  const dimensions = resolveDimensions(definition.dims, scope.graph.dimensions);
  const cells = Array.from({ length: cellCount(dimensions) }, (_, index) =>
    inputCell(definition, index, dimensions, scope),
  );
  return { dimensions, cells };
}

/** One cell of an input: its fact, or what stands for one where there is none. */
export function inputCell(
  definition: InputNode | UnknownNode,
  index: number,
  dimensions: readonly Dimension[],
  { facts, options }: Pick<NodeScope, 'facts' | 'options'>,
): Cell | undefined {
  const fact = facts.get(index);
  if (fact !== undefined) return factCell(definition, fact, index, options.ranges, dimensions);
  if (definition.kind === 'input' && definition.cells === 'listed') return undefined;
  return missingCell('unknown', [{ node: definition.id, index }], boundsOf(definition));
}

function boundsOf(definition: InputNode | UnknownNode): Range | undefined {
  if (definition.kind !== 'input' || definition.bounds === undefined) return undefined;
  return { low: definition.bounds[0], high: definition.bounds[1] };
}

function factCell(
  definition: InputNode | UnknownNode,
  fact: Fact,
  index: number,
  ranges: boolean,
  dimensions: readonly Dimension[],
): Cell {
  const { value } = fact;
  if (value.kind === 'missing')
    return missingCell(value.reason, [{ node: definition.id, index }], boundsOf(definition));
  if (value.kind === 'category') {
    const allowed = definition.kind === 'input' ? definition.categories : undefined;
    if (definition.type !== 'category') return problemCell('wrong-type', say.notANumber(value.code));
    if (allowed !== undefined && !allowed.includes(value.code)) {
      return problemCell('outside-scale', say.notACategory(value.code, allowed));
    }
    return categoryCell(value.code);
  }
  if (definition.type === 'category') return categoryCell(value.text);
  const bounds = boundsOf(definition);
  if (bounds !== undefined && (compare(value.value, bounds.low) < 0 || compare(value.value, bounds.high) > 0)) {
    return problemCell('outside-scale', say.outsideScale(placeOf(dimensions, index), value.text, bounds));
  }
  const range = ranges
    ? roundingRange(
        { unit: definition.unit, precision: definition.kind === 'input' ? definition.precision : undefined },
        value,
      )
    : undefined;
  return numberCell(value.value, true, range);
}

/**
 * Half a unit in the last printed place, for measured values written with decimals and for shares. Counts, money,
 * judgements, weights and targets are exact.
 */
export function roundingRange(
  written: { readonly unit?: string | undefined; readonly precision?: 'exact' | 'printed' | undefined },
  value: { readonly value: Rational; readonly decimals: number | null },
): Range | undefined {
  const { precision } = written;
  if (precision === 'exact' || value.decimals === null) return undefined;
  const share = written.unit === '%';
  if (precision !== 'printed' && value.decimals <= 0 && !share) return undefined;
  const half = rational(1, 2n * 10n ** BigInt(value.decimals));
  return { low: subtract(value.value, half), high: add(value.value, half) };
}
