import { evaluate } from '../columnar/evaluate.js';
import { addressText, indexOf, type Label, parseAddress, placeOf } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { chooseFacts, type Evaluation } from '../graph/evaluate.js';
import type { Fact } from '../graph/nodes.js';
import type { PrintedFigure, Reading } from '../scorecard/model.js';
import { type Cell, type CellRef, numberCell, rangeOf } from '../value/cell.js';
import { compare, divide, equal, type Rational, rational, sign, subtract, ZERO } from '../value/rational.js';
import { agreement } from './compare.js';
import type { Alternative } from './finding.js';
import type { Bound } from './printed-operands.js';
import { impliedSum, impliedValue, inReading, possibleEnd, triedRule } from './sentences.js';

export interface ReadingEvaluation {
  readonly reading: Reading;
  readonly evaluation: Evaluation;
}

const MOST_LEAVES = 12;

/**
 * Other values for a figure's cell: under each named reading, by each alternative node, by each rule tried, and what the
 * printed figure would imply for missing inputs. None of them decides a verdict.
 */
export function otherReadings(
  evaluation: Evaluation,
  readings: readonly ReadingEvaluation[],
  figure: PrintedFigure,
  bound: Bound,
): readonly Alternative[] {
  const base = evaluation.columns.get(bound.name)?.cells[bound.index];
  const list: Alternative[] = [];
  const push = (name: string, label: Label, cell: Cell | undefined): void => {
    if (cell === undefined || cell.kind === 'missing' || cell.kind === 'problem') return;
    list.push({ name, label, cell, agrees: agreement(figure, cell) !== 'none' });
  };
  for (const { reading, evaluation: other } of readings) {
    const cell = other.columns.get(bound.name)?.cells[bound.index];
    if (cell !== undefined && !sameCell(cell, base)) push(reading.name, reading.label, cell);
  }
  for (const { name, node } of figure.alternatives) {
    const own = cellAt(evaluation, node);
    push(name.en, name, own);
    for (const { reading, evaluation: other } of readings) {
      const cell = cellAt(other, node);
      if (cell !== undefined && !sameCell(cell, own)) push(name.en, inReading(name, reading.label), cell);
    }
  }
  const definition = evaluation.graph.byId.get(bound.name)?.definition;
  if (definition?.kind === 'unknown') {
    const place = placeOf(evaluation.columns.get(bound.name)?.dimensions ?? [], bound.index);
    for (const tried of definition.tried) {
      const column = evaluation.columns.get(tried.node);
      push(tried.name.en, triedRule(tried.name), column?.cells[indexOf(column.dimensions, place)]);
    }
  }
  if (base?.kind === 'missing') list.push(...implied(evaluation, figure, bound, base.leaves), ...possible(base));
  return list;
}

function cellAt(evaluation: Evaluation, address: string): Cell | undefined {
  const parsed = parseAddress(address);
  const column = parsed === null ? undefined : evaluation.columns.get(parsed.node);
  return parsed === null || column === undefined ? undefined : column.cells[indexOf(column.dimensions, parsed.place)];
}

function sameCell(a: Cell, b: Cell | undefined): boolean {
  if (a.kind === 'number' && b?.kind === 'number') return equal(a.value, b.value);
  const plain = (cell: Cell | undefined): string =>
    cell === undefined
      ? ''
      : cell.kind === 'category'
        ? cell.code
        : cell.kind === 'members'
          ? cell.codes.join()
          : cell.kind === 'truth'
            ? String(cell.value)
            : cell.kind;
  return a.kind === b?.kind && plain(a) === plain(b);
}

function possible(cell: Cell): readonly Alternative[] {
  const range = rangeOf(cell);
  if (range === null) return [];
  return [true, false].map((low) => ({
    name: low ? 'lowest-possible' : 'highest-possible',
    label: possibleEnd(low),
    cell: numberCell(low ? range.low : range.high),
    agrees: false,
  }));
}

/** Cells that may be computed again to find implied values, for one evaluation. */
const IMPLIED_BUDGET = 300_000;
const spent = new WeakMap<Evaluation, number>();

/** Each missing input costs two evaluations of the whole graph; a large scorecard runs out of budget and shows fewer hints. */
function affordable(evaluation: Evaluation, leaves: number): boolean {
  const cells = [...evaluation.columns.values()].reduce((count, column) => count + column.cells.length, 0);
  const used = (spent.get(evaluation) ?? 0) + cells * (1 + 2 * leaves);
  if (used > IMPLIED_BUDGET) return false;
  spent.set(evaluation, used);
  return true;
}

/**
 * What the printed figure implies for the missing inputs, where it depends on them linearly: the value of a single one, or
 * the sum of several that count alike.
 */
function implied(
  evaluation: Evaluation,
  figure: PrintedFigure,
  bound: Bound,
  leaves: readonly CellRef[],
): readonly Alternative[] {
  if (figure.value === undefined || leaves.length === 0 || leaves.length > MOST_LEAVES) return [];
  if (!affordable(evaluation, leaves.length)) return [];
  if (leaves.some((leaf) => leaf.node === bound.name && leaf.index === bound.index)) return [];
  const at = (values: readonly Rational[]): Rational | null => {
    const cell = withLeaves(evaluation, leaves, values).columns.get(bound.name)?.cells[bound.index];
    return cell?.kind === 'number' ? cell.value : null;
  };
  const zeros = leaves.map(() => ZERO);
  const origin = at(zeros);
  if (origin === null) return [];
  const slopes: Rational[] = [];
  for (let i = 0; i < leaves.length; i += 1) {
    const one = at(zeros.map((zero, k) => (k === i ? rational(1) : zero)));
    const two = at(zeros.map((zero, k) => (k === i ? rational(2) : zero)));
    if (one === null || two === null || !equal(subtract(two, one), subtract(one, origin))) return [];
    slopes.push(subtract(one, origin));
  }
  const [slope] = slopes;
  if (slope === undefined || sign(slope) === 0 || slopes.some((other) => compare(other, slope) !== 0)) return [];
  const cell = numberCell(divide(subtract(figure.value.value, origin), slope));
  const addresses = leaves.map((leaf) => addressOf(evaluation, leaf));
  const [only, more] = addresses;
  const label = only !== undefined && more === undefined ? impliedValue(only) : impliedSum(addresses);
  return [{ name: more === undefined ? 'implied-value' : 'implied-sum', label, cell, agrees: false }];
}

function dimensionsOf(evaluation: Evaluation, ref: CellRef): ReturnType<typeof resolveDimensions> {
  const definition = evaluation.graph.byId.get(ref.node)?.definition;
  const dims = definition?.kind === 'input' || definition?.kind === 'unknown' ? definition.dims : [];
  return resolveDimensions(dims, evaluation.graph.dimensions);
}

function addressOf(evaluation: Evaluation, ref: CellRef): string {
  return addressText(ref.node, placeOf(dimensionsOf(evaluation, ref), ref.index));
}

function withLeaves(evaluation: Evaluation, leaves: readonly CellRef[], values: readonly Rational[]): Evaluation {
  const { graph } = evaluation;
  const facts = leaves.map((leaf, i): Fact => {
    const value = values[i] ?? ZERO;
    return {
      node: leaf.node,
      place: placeOf(dimensionsOf(evaluation, leaf), leaf.index),
      value: { kind: 'number', value, decimals: null, text: '' },
      status: 'assumed',
      source: '',
    };
  });
  return evaluate(withoutBounds(graph, leaves), chooseFacts(graph, graph.model.facts, facts));
}

/** The same graph with the bounds of the tried inputs lifted: 0 and 1 need not be values that they can have. */
function withoutBounds(graph: Evaluation['graph'], leaves: readonly CellRef[]): Evaluation['graph'] {
  const ids = new Set(leaves.map((leaf) => leaf.node));
  const nodes = graph.nodes.map((node) => {
    if (node.definition.kind !== 'input' || !ids.has(node.definition.id)) return node;
    const { bounds: _, ...definition } = node.definition;
    return { ...node, definition };
  });
  return { ...graph, nodes };
}
