import { cellCount } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { inputCell, withOrigin } from '../graph/evaluate.js';
import type { InputNode, UnknownNode } from '../graph/nodes.js';
import { Quantities } from '../graph/quantities.js';
import type { NodeScope } from '../graph/scope.js';
import type { Cell } from '../value/cell.js';
import { compare, type Rational, rational } from '../value/rational.js';
import { EXACT } from './error.js';
import { FactLayer } from './fact-layer.js';
import { fromCells } from './from-cells.js';
import { tenTo, toDouble } from './grid.js';
import { PROBLEM, stateOf, THERE } from './states.js';
import { type Numbers, Vector } from './vector.js';

/**
 * The vector of an input. Typed arrays of facts are used as they stand; `own` copies them, with room for larger values, so
 * that single values can be changed later.
 */
export function inputVector(definition: InputNode | UnknownNode, scope: NodeScope, own: boolean): Vector {
  const dimensions = resolveDimensions(definition.dims, scope.graph.dimensions);
  const exact = (index: number): Cell | undefined => inputAt(definition, index, scope);
  const facts = scope.facts instanceof FactLayer && !scope.facts.changed ? scope.facts.below : scope.facts;
  if (!(facts instanceof Quantities)) {
    const size = cellCount(dimensions);
    const vector = fromCells({ dimensions, cells: Array.from({ length: size }, (_, i) => exact(i)) }, definition.type);
    return new Vector({ ...vector, numbers: withRoom(vector.numbers, own), exact });
  }
  const { units, decimals } = facts.arrays;
  const step = tenTo(-decimals);
  const numbers: Numbers = {
    step,
    error: EXACT,
    most: facts.most * toDouble(step) * 1.000_001,
    nonNegative: !facts.negative,
    exact: true,
  };
  const bounds = definition.kind === 'input' ? definition.bounds : undefined;
  const states = statesOf(facts, own, bounds !== undefined);
  if (states !== null && bounds !== undefined) markOutside(units, states, bounds, step);
  return new Vector({
    type: 'number',
    dimensions,
    values: own ? Float64Array.from(units) : units,
    states,
    numbers: withRoom(numbers, own),
    exact,
  });
}

/** States of typed arrays of facts, a copy where they will be written to; null where all is there. */
function statesOf({ arrays, gaps }: Quantities, own: boolean, bounded: boolean): Uint8Array | null {
  const missing = gaps ? arrays.missing : undefined;
  if (missing === undefined) return bounded ? new Uint8Array(arrays.units.length) : null;
  return own || bounded ? Uint8Array.from(missing) : missing;
}

/** The cell of an input as its readers see it. */
export function inputAt(
  definition: InputNode | UnknownNode,
  index: number,
  scope: Pick<NodeScope, 'graph' | 'facts' | 'options'>,
): Cell | undefined {
  const cell = inputCell(definition, index, resolveDimensions(definition.dims, scope.graph.dimensions), scope);
  return cell === undefined ? undefined : withOrigin(cell, definition.id);
}

/** Values up to twice as large can follow without building anything anew. */
function withRoom(numbers: Numbers, own: boolean): Numbers {
  return own ? { ...numbers, most: numbers.most * 2 + 1 } : numbers;
}

/** Counts that lie outside the bounds of the input are problems. */
function markOutside(
  units: Float64Array,
  states: Uint8Array,
  [low, high]: readonly [Rational, Rational],
  step: Rational,
): void {
  for (let i = 0; i < units.length; i += 1) {
    if (states[i] !== THERE) continue;
    const value = rational(BigInt(units[i] ?? 0) * step.n, step.d);
    if (compare(value, low) < 0 || compare(value, high) > 0) states[i] = PROBLEM;
  }
}

/** Puts a changed cell into the vector of an input; false where it does not fit what the vector was built for. */
export function changeInput(vector: Vector, index: number, cell: Cell | undefined): boolean {
  if (cell?.kind === 'number') {
    const { most, nonNegative, exact } = vector.numbers;
    const size = Math.abs(toDouble(cell.value));
    if (!(size <= most) || (nonNegative && cell.value.n < 0n) || (exact && !cell.exact)) return false;
  }
  vector.clear(index, index + 1);
  vector.store(index, cell);
  return (vector.states?.[index] ?? THERE) === stateOf(cell);
}
