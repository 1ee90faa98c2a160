import { cellCount, type Dimension } from '../dimension/dimension.js';
import { type Aggregate, aggregate, type MissingPolicy } from '../formula/aggregate.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { divide, rational } from '../value/rational.js';
import { Accumulators } from './accumulator.js';
import { readers } from './alignment.js';
import { bound, EXACT, ROUND_OFF, worst } from './error.js';
import { MOST_COUNT, toDouble } from './grid.js';
import { emptyVector, type Finish, type Kernel } from './kernel.js';
import { ABSENT, PROBLEM, THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** Operations that accumulators can finish. */
const FINISHED = new Set<Aggregate>(['sum', 'mean', 'min', 'max', 'count']);
/** Members of a block: what is read again where one of them changes. */
const BLOCK = 64;

/** How the cells of a vector fall into groups: the group of each cell, -1 where it belongs to none. */
export interface Grouping {
  readonly dimensions: readonly Dimension[];
  readonly groups: Int32Array;
  /** Members of each group, and their number. */
  readonly members: ReturnType<typeof readers>;
  readonly sizes: readonly number[];
  /** Place of each cell among the members of its group. */
  readonly positions: Int32Array;
}

/** `groups` are over `dimensions`. */
export function groupingBy(dimensions: readonly Dimension[], groups: Int32Array): Grouping {
  const size = cellCount(dimensions);
  const members = readers(groups, size);
  const sizes = Array.from({ length: size }, (_, at) => (members.starts[at + 1] ?? 0) - (members.starts[at] ?? 0));
  return { dimensions, groups, members, sizes, positions: positionsOf(members, groups.length) };
}

/** Reduces groups of cells through accumulators of blocks of their members. Null for operations that need more than those. */
export function reduceKernel(
  operation: Aggregate,
  policy: MissingPolicy,
  operand: Vector,
  { dimensions, groups, members, sizes, positions }: Grouping,
  finish: Finish,
): Kernel | null {
  if (!FINISHED.has(operation) || operand.type !== 'number') return null;
  const size = cellCount(dimensions);
  const largest = sizes.reduce((most, own) => Math.max(most, own), 0);
  const even = sizes.every((own) => own === largest) && operand.states === null;
  const found = numbersOf(operation, operand.numbers, largest, even);
  if (found === null) return null;
  // Where fractions can outgrow the largest size, each group is computed exactly, and is a problem or of that size.
  const long = found.error.bits > LARGEST_BITS;
  const numbers = long ? { ...found, error: { ...found.error, bits: LARGEST_BITS } } : found;
  const exact = (index: number): Cell | undefined => {
    const cells: Cell[] = [];
    for (let at = members.starts[index] ?? 0; at < (members.starts[index + 1] ?? 0); at += 1) {
      const cell = operand.cell(members.cells[at] ?? 0);
      if (cell !== undefined) cells.push(cell);
    }
    if (cells.length === 0) return undefined;
    return finish(
      aggregate(
        operation,
        cells.map((cell) => ({ code: '', cell })),
        policy,
      ),
    );
  };
  const vector = emptyVector({ type: 'number', dimensions, numbers }, exact);

  // Block b of a group holds the members from `start + b * BLOCK`; blocks of all groups stand one after the other.
  const firstBlock = new Int32Array(size + 1);
  for (let at = 0; at < size; at += 1) firstBlock[at + 1] = (firstBlock[at] ?? 0) + Math.ceil((sizes[at] ?? 0) / BLOCK);
  const blocks = new Accumulators(firstBlock[size] ?? 0);
  const fresh = new Uint8Array(firstBlock[size] ?? 0);
  const whole = new Accumulators(1);
  const { values } = operand;
  // On a grid of its own, a mean of n members counts in n-ths of the operand's step.
  const shared = numbers.step !== null;

  const readBlock = (group: number, block: number): void => {
    const at = (firstBlock[group] ?? 0) + block;
    blocks.empty(at);
    const from = (members.starts[group] ?? 0) + block * BLOCK;
    const to = Math.min(members.starts[group + 1] ?? 0, from + BLOCK);
    const { states } = operand;
    for (let i = from; i < to; i += 1) {
      const member = members.cells[i] ?? 0;
      blocks.add(at, values[member] ?? 0, states === null ? THERE : (states[member] ?? THERE));
    }
    fresh[at] = 1;
  };
  const finishGroup = (group: number): void => {
    const [from, to] = [firstBlock[group] ?? 0, firstBlock[group + 1] ?? 0];
    whole.empty(0);
    for (let at = from; at < to; at += 1) {
      if (fresh[at] === 0) readBlock(group, at - from);
      whole.merge(0, blocks, at);
    }
    const [count = 0, missing = 0, odd = 0] = [whole.count[0], whole.missing[0], whole.odd[0]];
    const withheld = missing > 0 && (policy === 'withhold' || count === 0);
    if (count + missing === 0) vector.mark(group, ABSENT);
    else if ((odd & 1) !== 0) vector.mark(group, PROBLEM);
    else if (operation === 'count') vector.values[group] = count;
    else if (withheld) vector.mark(group, whole.reason[0] ?? THERE);
    else if (long || odd !== 0 || (operation === 'mean' && shared && count !== largest))
      vector.store(group, exact(group));
    else vector.values[group] = resultOf(operation, whole, count, shared, operand);
  };
  return {
    vector,
    operands: [operand],
    run: (from, to) => {
      vector.clear(from, to);
      for (let group = from; group < to; group += 1) finishGroup(group);
    },
    reach: (_, from, to, emit) => {
      for (let i = from; i < to; i += 1) {
        const group = groups[i] ?? -1;
        if (group < 0) continue;
        fresh[(firstBlock[group] ?? 0) + Math.floor((positions[i] ?? 0) / BLOCK)] = 0;
        emit(group, group + 1);
      }
    },
  };
}

function resultOf(operation: Aggregate, whole: Accumulators, count: number, shared: boolean, operand: Vector): number {
  const { step } = operand.numbers;
  const scale = shared || step === null ? 1 : toDouble(step);
  switch (operation) {
    case 'min':
      return (whole.low[0] ?? 0) * scale;
    case 'max':
      return (whole.high[0] ?? 0) * scale;
    case 'mean':
      return shared ? (whole.sum[0] ?? 0) : ((whole.sum[0] ?? 0) * scale) / count;
    default:
      return (whole.sum[0] ?? 0) * scale;
  }
}

/** Place of each cell among the members of its group. */
function positionsOf({ starts, cells }: ReturnType<typeof readers>, size: number): Int32Array {
  const positions = new Int32Array(size);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = starts[group] ?? 0;
    for (let at = from; at < (starts[group + 1] ?? 0); at += 1) positions[cells[at] ?? 0] = at - from;
  }
  return positions;
}

/** What is known of the result; a mean has a grid where all groups are of one size and nothing is missing. */
function numbersOf(operation: Aggregate, own: Numbers, largest: number, even: boolean): Numbers | null {
  const { step, error, most, nonNegative, exact } = own;
  if (operation === 'count') return { step: rational(1), error: EXACT, most: largest, nonNegative: true, exact: true };
  const total = most * Math.max(1, largest);
  const alike = operation === 'min' || operation === 'max';
  // Sums of what is not exact are cut to some digits: see `planLinear`.
  const whole = exact && step !== null && (total / toDouble(step)) * 1.01 < MOST_COUNT;
  const size = operation === 'sum' ? total : most;
  const shape = { most: size * 1.000_001, nonNegative, exact };
  if (!Number.isFinite(total)) return null;
  const bits = alike ? bitsOf(own) : largest * (bitsOf(own) + 8) + 16;
  if (alike) {
    if (step !== null) return { ...own, ...shape };
    // Among doubles the least one need not belong to the least number, but it lies as close to it as the error allows.
    return { ...own, ...shape, error: bound(0, worst(error, most), bits) };
  }
  if (whole && operation === 'sum') return { ...shape, step, error: EXACT };
  if (whole && operation === 'mean' && even && largest > 0)
    return { ...shape, step: divide(step, rational(largest)), error: EXACT };
  const own2 = (largest + 6) * ROUND_OFF;
  const error2 = nonNegative
    ? bound(error.relative + own2, error.absolute * (operation === 'sum' ? largest : 1), bits)
    : bound(4 * ROUND_OFF, (worst(error, most) + own2 * most) * Math.max(1, largest), bits);
  return { ...shape, step: null, error: error2 };
}
