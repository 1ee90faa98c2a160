import type { Graph } from '../graph/compile.js';
import {
  type ConsolidateLayout,
  consolidateCells,
  consolidateLayout,
  consolidateOperands,
  type PeriodPart,
} from '../graph/consolidate-columns.js';
import type { ConsolidateNode } from '../graph/nodes.js';
import type { Consolidated } from '../scoring/consolidate.js';
import type { Cell } from '../value/cell.js';
import { type Emit, inverse } from './alignment.js';
import { consolidatedNumbers, finisher } from './consolidate-numbers.js';
import { emptyVector, type Finish, type Kernel } from './kernel.js';
import { ABSENT, isMissing, joinStates, OPAQUE, PROBLEM, THERE } from './states.js';
import { Vector } from './vector.js';

/**
 * One output of a consolidation over periods. A mean of up to so many periods has a grid fine enough for each number of
 * periods that can be used; with components the realisation is a quotient of two sums.
 */
export function consolidateKernel(
  definition: ConsolidateNode,
  part: keyof Consolidated,
  graph: Graph,
  operand: (name: string) => Vector,
  finish: Finish,
): Kernel | null {
  const named = consolidateOperands(definition).map(([own, name]) => [own, operand(name)] as const);
  const layout = layoutOf(definition, graph, named);
  const vectors = new Map(named);
  if (layout.problem !== null || named.some(([, { type }]) => type !== 'number')) return null;
  const longest = Math.max(0, ...layout.reads.map(({ positions }) => positions.length));
  const numbers = consolidatedNumbers(definition, part, vectors, longest);
  if (numbers === null) return null;
  const exact = (index: number): Cell | undefined => {
    const cell = consolidateCells(definition, layout, index, (own, at) => vectors.get(own)?.cell(at))[part];
    return cell === undefined ? undefined : finish(cell);
  };
  const measured = (['realised', 'numerator', 'denominator'] as const).flatMap((own) => access(vectors, layout, own));
  const goals = (['target', 'targetHigh'] as const).flatMap((own) => access(vectors, layout, own));
  const own = part === 'target' || part === 'targetHigh' ? access(vectors, layout, part) : measured;
  // One period alone is what it is, unless the grid is finer for means of several.
  const copies =
    (definition.components === undefined || part !== 'realised') &&
    numbers.step !== null &&
    (definition.operation !== 'average' || longest === 1);
  const shared = copies && part !== 'periods' && isView(layout, own) ? own[0]?.values : undefined;
  const shape = { type: 'number', dimensions: layout.dimensions, numbers } as const;
  const vector = shared === undefined ? emptyVector(shape, exact) : new Vector({ ...shape, values: shared, exact });
  const finishSum = finisher(
    definition,
    part,
    own.map((operand) => operand.vector),
    numbers,
    longest,
  );
  const last = definition.operation === 'take-last-known';
  const slow = (index: number): void => vector.store(index, exact(index));
  // A period without what was measured is skipped as a whole, its target too.
  const needed = definition.missing === 'skip' ? [...goals, ...measured] : goals;

  const whole = (row: number, from: number, to: number, positions: readonly number[]): void => {
    const taken = last ? positions.slice(-1) : positions;
    const out = vector.values;
    const [first, second] = own;
    if (part === 'periods' || first === undefined) {
      out.fill(taken.length, row + from, row + to);
      return;
    }
    if (copies && taken.length === 1 && first.map === null) {
      const start = (taken[0] ?? 0) * layout.width;
      out.set(first.values.subarray(start + from, start + to), row + from);
      return;
    }
    for (let j = from; j < to; j += 1) {
      let top = 0;
      let bottom = 0;
      for (const position of taken) {
        const at = position * layout.width + j;
        top += first.values[first.map?.[at] ?? at] ?? 0;
        if (second !== undefined) bottom += second.values[second.map?.[at] ?? at] ?? 0;
      }
      const value = finishSum(top, bottom, taken.length);
      if (Number.isNaN(value)) slow(row + j);
      else out[row + j] = value;
    }
  };
  const used = new Int32Array(Math.max(1, longest));
  const cautious = (row: number, j: number, positions: readonly number[]): void => {
    let count = 0;
    for (const position of positions) {
      const at = position * layout.width + j;
      const goal = jointState(goals, at);
      if (goal === PROBLEM || goal === OPAQUE || goal === ABSENT) {
        slow(row + j);
        return;
      }
      if (goal !== THERE) continue;
      if (definition.missing === 'skip' && isMissing(jointState(measured, at))) continue;
      used[count] = at;
      count += 1;
    }
    if (count === 0) {
      slow(row + j);
      return;
    }
    let top = 0;
    let bottom = 0;
    let state: number = THERE;
    const [first, second] = own;
    for (let k = last ? count - 1 : 0; k < count && part !== 'periods'; k += 1) {
      const at = used[k] ?? 0;
      state = joinStates(state, jointState(own, at));
      top += first?.values[first.map?.[at] ?? at] ?? 0;
      bottom += second?.values[second.map?.[at] ?? at] ?? 0;
    }
    const taken = last ? 1 : count;
    const value = part === 'periods' ? taken : finishSum(top, bottom, taken);
    if (isMissing(state)) vector.mark(row + j, state);
    else if (state !== THERE || Number.isNaN(value)) slow(row + j);
    else vector.values[row + j] = value;
  };
  const { width } = layout;
  return {
    vector,
    operands: named.map(([, operandVector]) => operandVector),
    view: shared !== undefined,
    run: (from, to) => {
      vector.clear(from, to);
      const clean = named.every(([, { states }]) => states === null);
      if (shared !== undefined) {
        if (!clean) viewStates(vector, own, needed, from, to, slow);
        return;
      }
      for (let at = from; at < to; ) {
        const read = Math.floor(at / width);
        const row = read * width;
        const end = Math.min(to, row + width);
        const positions = layout.reads[read]?.positions ?? [];
        if (positions.length === 0) for (let i = at; i < end; i += 1) slow(i);
        else if (clean) whole(row, at - row, end - row, positions);
        else for (let i = at; i < end; i += 1) cautious(row, i - row, positions);
        at = end;
      }
    },
    reach: reaches(layout, named),
  };
}

/** The layout of each node, and layouts by what they depend on: many indicators of a scorecard share one. */
const OF_NODES = new WeakMap<ConsolidateNode, { readonly graph: Graph; readonly layout: ConsolidateLayout }>();
const OF_GRAPHS = new WeakMap<Graph, Map<string, ConsolidateLayout>>();

function layoutOf(
  definition: ConsolidateNode,
  graph: Graph,
  named: readonly (readonly [PeriodPart, Vector])[],
): ConsolidateLayout {
  const own = OF_NODES.get(definition);
  if (own?.graph === graph) return own.layout;
  const known = OF_GRAPHS.get(graph) ?? new Map<string, ConsolidateLayout>();
  OF_GRAPHS.set(graph, known);
  const shapes = named.map(([part, { dimensions }]) => [part, ...dimensions.map(({ name }) => name)]);
  const key = JSON.stringify([definition.over, definition.at, definition.reach, shapes]);
  const layout =
    known.get(key) ??
    consolidateLayout(
      definition,
      graph,
      named.map(([part, { dimensions }]) => [part, dimensions]),
    );
  known.set(key, layout);
  OF_NODES.set(definition, { graph, layout });
  return layout;
}

/** Whether every period read takes just the period at its own place, so that nothing needs to be copied. */
function isView({ reads, maps, width }: ConsolidateLayout, own: readonly Access[]): boolean {
  const [first, second] = own;
  if (first === undefined || second !== undefined || first.map !== null || maps.size === 0) return false;
  if (first.vector.size !== reads.length * width) return false;
  return reads.every(({ positions }, at) => positions.length === 1 && positions[0] === at);
}

interface Access {
  readonly vector: Vector;
  readonly values: Float64Array;
  readonly map: Int32Array | null;
}

/** An operand with the index of its cell at each period and place; null where that is the same. */
function access(
  vectors: ReadonlyMap<PeriodPart, Vector>,
  layout: ConsolidateLayout,
  part: PeriodPart,
): readonly Access[] {
  const vector = vectors.get(part);
  const map = layout.maps.get(part);
  if (vector === undefined || map === undefined) return [];
  return [{ vector, values: vector.values, map }];
}

function jointState(operands: readonly Access[], at: number): number {
  let state: number = THERE;
  for (const { vector, map } of operands) {
    if (vector.states !== null) state = joinStates(state, vector.states[map?.[at] ?? at] ?? THERE);
  }
  return state;
}

/** States where each period is taken as it is and the values are the operand's own: what is not planned is asked exactly. */
function viewStates(
  vector: Vector,
  own: readonly Access[],
  needed: readonly Access[],
  from: number,
  to: number,
  slow: (index: number) => void,
): void {
  const planned = needed.every((operand) => operand.vector.states === null);
  const states = own[0]?.vector.states ?? null;
  if (planned && states === null) return;
  for (let i = from; i < to; i += 1) {
    const state = states === null ? THERE : (states[i] ?? THERE);
    if (planned && state === THERE) continue;
    if (jointState(needed, i) !== THERE) slow(i);
    else if (isMissing(state)) vector.mark(i, state);
    else if (state !== THERE) slow(i);
  }
}

/** Which cells read a period's cell: those of the periods read that reach it, and where they reach none, that wait for it. */
function reaches(layout: ConsolidateLayout, named: readonly (readonly [PeriodPart, Vector])[]): Kernel['reach'] {
  const { width, reads } = layout;
  const spreads = named.map(([part, vector]) => {
    const map = layout.maps.get(part) ?? null;
    return map === null ? (from: number, to: number, emit: Emit) => emit(from, to) : inverse(map, vector.size);
  });
  let readers: readonly (readonly number[])[] | null = null;
  return (k: number, from: number, to: number, emit: Emit) =>
    spreads[k]?.(from, to, (first, last) => {
      readers ??= Array.from({ length: layout.periods }, (_, position) =>
        reads.flatMap((read, at) => (read.positions.includes(position) || read.next === position ? [at] : [])),
      );
      for (let at = first; at < last; at += 1) {
        const place = at % width;
        for (const read of readers[Math.floor(at / width)] ?? []) emit(read * width + place, read * width + place + 1);
      }
    });
}
