import { cellCount, type Dimension } from '../dimension/dimension.js';
import { combineCell, weightsOf } from '../graph/combine-columns.js';
import type { CombineNode, CombinePart } from '../graph/nodes.js';
import type { Cell } from '../value/cell.js';
import { divide, equal, type Rational, rational, sign, sum } from '../value/rational.js';
import { divisorOf, requiredSum } from '../weighting/combine.js';
import { align } from './alignment.js';
import { cellsAt, emptyVector, type Finish, type Kernel } from './kernel.js';
import { addTerms } from './linear-kernel.js';
import { planPatterns } from './pattern-plan.js';
import { ABSENT, isMissing, joinStates, OPAQUE, PROBLEM, THERE } from './states.js';
import type { Vector } from './vector.js';

/** Parts that one whole number can tell apart; and how many sets of missing parts are worth a plan. */
const MOST_PARTS = 30;
const MOST_PATTERNS = 1024;

/**
 * A weighted sum of listed parts with constant weights. Which parts are missing decides the factors of the others: each such
 * pattern that occurs has factors of its own, any other is computed exactly. Null where weights are not constant numbers,
 * negative, or do not add up as they must.
 */
export function combineKernel(
  definition: CombineNode,
  dimensions: readonly Dimension[],
  operand: (name: string) => Vector,
  finish: Finish,
): Kernel | null {
  const { parts } = definition;
  if (parts === undefined || parts.length > MOST_PARTS) return null;
  const vectors = parts.map(({ node }) => operand(node));
  const givers = parts.flatMap(({ weightFrom }) => (weightFrom === undefined ? [] : [operand(weightFrom)]));
  if (givers.some(({ size, numbers }) => size !== 1 || !numbers.exact)) return null;
  const weightCells = givers.map((giver) => giver.cell(0));
  const weights = weightsOf(definition, parts, [...vectors.map(() => undefined), ...weightCells]).map((cell) =>
    cell.kind === 'number' ? cell.value : null,
  );
  if (weights.includes(null) || weights.some((weight) => weight !== null && sign(weight) < 0)) return null;
  const known = weights.filter((weight) => weight !== null);
  const factorsOf = factorsByPattern(definition, parts, known);
  const full = factorsOf(0);
  if (full === null) return null;
  const alignments = vectors.map((vector) => align(vector.dimensions, dimensions));
  const maps = alignments.map(({ map }) => map);
  const stateAt = (k: number, i: number): number => {
    const map = maps[k] ?? null;
    return vectors[k]?.states?.[map === null ? i : (map[i] ?? 0)] ?? THERE;
  };
  const size = cellCount(dimensions);
  const withhold = definition.missing === 'withhold';
  const patterns = withhold
    ? [0]
    : patternsOf(
        vectors.length,
        size,
        stateAt,
        vectors.some(({ states }) => states !== null),
      );
  const plans = planPatterns(
    vectors,
    patterns.flatMap((pattern) => {
      const factors = factorsOf(pattern);
      return factors === null ? [] : [{ pattern, factors }];
    }),
  );
  if (plans === null) return null;
  const exact = (index: number): Cell | undefined => {
    const cells = cellsAt(vectors, maps, index);
    if (cells === null) return undefined;
    for (const cell of weightCells) if (cell !== undefined) cells.push(cell);
    return finish(combineCell(definition, parts, cells));
  };
  const vector = emptyVector({ type: 'number', dimensions, numbers: plans.numbers }, exact);
  const values = vectors.map((own) => own.values);
  const whole = plans.factors.get(0) ?? [];
  const addAll = addTerms(vector, values, maps, whole, 0);
  const sumUp = (index: number, factors: readonly number[]): void => {
    let total = 0;
    for (let k = 0; k < values.length; k += 1) {
      const factor = factors[k] ?? 0;
      const map = maps[k] ?? null;
      if (factor !== 0) total += factor * (values[k]?.[map === null ? index : (map[index] ?? 0)] ?? 0);
    }
    vector.values[index] = total;
  };
  const cautious = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      let pattern = 0;
      let worst: number = THERE;
      let joined: number = THERE;
      for (let k = 0; k < values.length; k += 1) {
        const state = stateAt(k, i);
        if (state === THERE) continue;
        joined = joinStates(joined, state);
        if (isMissing(state)) pattern |= 1 << k;
        else if (worst === THERE || state === ABSENT || (state === PROBLEM && worst === OPAQUE)) worst = state;
      }
      const factors = worst === THERE ? plans.factors.get(pattern) : undefined;
      if (factors !== undefined) sumUp(i, factors);
      else if (worst === ABSENT || worst === PROBLEM) vector.mark(i, worst);
      else if (withhold && isMissing(joined)) vector.mark(i, joined);
      else vector.store(i, exact(i));
    }
  };
  return {
    vector,
    operands: vectors,
    fixed: givers,
    run: (from, to) => {
      vector.clear(from, to);
      if (vectors.every(({ states }) => states === null)) addAll(from, to, null, () => undefined);
      else cautious(from, to);
    },
    reach: (k, from, to, emit) => alignments[k]?.spread(from, to, emit),
  };
}

/** Sets of missing parts that occur, as bits. */
function patternsOf(
  count: number,
  size: number,
  stateAt: (part: number, index: number) => number,
  some: boolean,
): readonly number[] {
  const found = new Set([0]);
  if (!some) return [0];
  for (let i = 0; i < size && found.size < MOST_PATTERNS; i += 1) {
    let pattern = 0;
    for (let k = 0; k < count; k += 1) if (isMissing(stateAt(k, i))) pattern |= 1 << k;
    found.add(pattern);
  }
  return [...found];
}

/** The factor of each part where the parts of a pattern are missing; null where there is no weighted sum then. */
function factorsByPattern(
  { scheme, missing }: CombineNode,
  parts: readonly CombinePart[],
  weights: readonly Rational[],
): (pattern: number) => readonly Rational[] | null {
  const none = rational(0);
  const weighted = parts.flatMap(({ deduct }, k) => (deduct === true ? [] : [k]));
  const of = (indices: readonly number[]): Rational => sum(indices.map((k) => weights[k] ?? none));
  const total = of(weighted);
  const required = scheme === 'sum-1' || scheme === 'sum-100' ? requiredSum(scheme) : null;
  if (required !== null && !equal(total, required)) return () => null;
  return (pattern) => {
    const kept = weighted.filter((k) => (pattern & (1 << k)) === 0);
    if (kept.length === 0) return null;
    const divisor = divisorOf(scheme, missing, total, of(kept));
    if (sign(divisor) === 0) return null;
    return parts.map(({ deduct }, k) => {
      if ((pattern & (1 << k)) !== 0) return none;
      return deduct === true ? rational(-1) : divide(weights[k] ?? none, divisor);
    });
  };
}
