import { cellCount, type Dimension } from '../dimension/dimension.js';
import type { CollectNode } from '../graph/nodes.js';
import { align } from './alignment.js';
import { jointDimensions } from './arithmetic-kernels.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { emptyVector, type Finish, type Kernel, type Shape } from './kernel.js';
import { ABSENT, THERE } from './states.js';
import { bitsOf, type Vector } from './vector.js';

/** Stacks vectors along a dimension, on the grid that holds them all or as doubles. Null where they hold different things. */
export function collectKernel(
  definition: CollectNode,
  own: Dimension,
  operand: (name: string) => Vector,
  finish: Finish,
): Kernel | null {
  const parts = own.members.map(({ code }) => {
    const name = definition.of[code];
    return name === undefined ? null : operand(name);
  });
  const vectors = parts.filter((part) => part !== null);
  const [first] = vectors;
  if (first === undefined || vectors.some(({ type }) => type !== first.type)) return null;
  const rest = jointDimensions(vectors);
  const width = cellCount(rest);
  const plan = planOf(vectors, first, [own, ...rest]);
  const rows = parts.map((part) => (part === null ? null : { part, alignment: align(part.dimensions, rest) }));
  const vector = emptyVector(plan.shape, (index) => {
    const row = rows[Math.floor(index / width)] ?? null;
    if (row === null) return undefined;
    const at = index % width;
    const cell = row.part.cell(row.alignment.map?.[at] ?? at);
    return cell === undefined ? undefined : finish(cell);
  });
  return {
    vector,
    operands: vectors,
    run: (from, to) => {
      vector.clear(from, to);
      for (let i = from; i < to; i += 1) {
        const row = rows[Math.floor(i / width)] ?? null;
        const at = i % width;
        const source = row?.alignment.map?.[at] ?? at;
        const state = row === null ? ABSENT : (row.part.states?.[source] ?? THERE);
        if (row === null || state !== THERE) vector.mark(i, state);
        else vector.values[i] = plan.held(row.part, row.part.values[source] ?? 0);
      }
    },
    reach: (k, from, to, emit) =>
      rows.forEach((row, position) => {
        if (row === null || row.part !== vectors[k]) return;
        row.alignment.spread(from, to, (a, b) => emit(position * width + a, position * width + b));
      }),
  };
}

function planOf(
  vectors: readonly Vector[],
  { type }: Vector,
  dimensions: readonly Dimension[],
): { readonly shape: Shape; readonly held: (part: Vector, value: number) => number } {
  if (type !== 'number') {
    const codes = [...new Set(vectors.flatMap((vector) => vector.codes))];
    const places = new Map(vectors.map((vector) => [vector, vector.codes.map((code) => codes.indexOf(code))]));
    const held = (part: Vector, value: number): number => (type === 'truth' ? value : (places.get(part)?.[value] ?? 0));
    return { shape: { type, dimensions, codes }, held };
  }
  const numbers = vectors.map((vector) => vector.numbers);
  const known = {
    most: Math.max(...numbers.map(({ most }) => most)),
    nonNegative: numbers.every(({ nonNegative }) => nonNegative),
    exact: numbers.every(({ exact }) => exact),
  };
  const step = numbers.some((own) => own.step === null) ? null : commonStep(numbers.flatMap((own) => own.step ?? []));
  const factors = new Map(
    vectors.map((vector) => [vector, step === null ? null : countOf(vector.numbers.step ?? step, step)]),
  );
  if (step !== null && known.most / toDouble(step) < MOST_COUNT && ![...factors.values()].includes(null))
    return {
      shape: { type, dimensions, numbers: { ...known, step, error: EXACT } },
      held: (part, value) => value * (factors.get(part) ?? 1),
    };
  const scales = new Map(vectors.map((vector) => [vector, toDouble(vector.numbers.step ?? { n: 1n, d: 1n })]));
  const error = bound(
    Math.max(...numbers.map((own) => own.error.relative)) + 6 * ROUND_OFF,
    Math.max(...numbers.map((own) => own.error.absolute)),
    Math.max(...numbers.map(bitsOf)),
  );
  return {
    shape: { type, dimensions, numbers: { ...known, step: null, error } },
    held: (part, value) => value * (scales.get(part) ?? 1),
  };
}
