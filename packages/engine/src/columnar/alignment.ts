import { projection } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import type { Emit } from './kernel.js';

/** How the cells of a vector over some dimensions find their operand's cells by dimension name. */
export interface Alignment {
  /** Index of the operand's cell for each own cell; null where it is the same. */
  readonly map: Int32Array | null;
  /** The own cells that read cells `from` to `to` of the operand. */
  readonly spread: (from: number, to: number, emit: Emit) => void;
}

const SAME: Alignment = { map: null, spread: (from, to, emit) => emit(from, to) };

/** Alignments by the names of both shapes, under the first dimension of the target. */
const KNOWN = new WeakMap<Dimension, Map<string, { readonly shape: readonly Dimension[]; readonly made: Alignment }>>();

/** Alignment of an operand over `own` with an array over `target`; made once for each pair of shapes. */
export function align(own: readonly Dimension[], target: readonly Dimension[]): Alignment {
  if (own.length === target.length && own.every((dimension, i) => dimension === target[i])) return SAME;
  const [first] = target;
  if (first === undefined) return SAME;
  const shapes = KNOWN.get(first) ?? new Map<string, { shape: readonly Dimension[]; made: Alignment }>();
  KNOWN.set(first, shapes);
  const key = `${namesOf(own)}\n\n${namesOf(target)}`;
  const known = shapes.get(key);
  if (known?.shape.every((dimension, i) => dimension === target[i])) return known.made;
  const map = Int32Array.from(projection(own, target));
  const made: Alignment = { map, spread: inverse(map, cellCount(own)) };
  shapes.set(key, { shape: target, made });
  return made;
}

function namesOf(dimensions: readonly Dimension[]): string {
  return dimensions.map((dimension) => dimension.name).join('\n');
}

/** The other way round: for cells of the operand, the runs of cells that read them. Made when first asked for. */
export function inverse(map: Int32Array, size: number): Alignment['spread'] {
  let table: { starts: Int32Array; cells: Int32Array } | null = null;
  return (from, to, emit) => {
    table ??= readers(map, size);
    for (let i = from; i < to; i += 1) {
      let at = table.starts[i] ?? 0;
      const end = table.starts[i + 1] ?? 0;
      while (at < end) {
        const first = table.cells[at] ?? 0;
        let last = first;
        at += 1;
        while (at < end && table.cells[at] === last + 1) {
          last += 1;
          at += 1;
        }
        emit(first, last + 1);
      }
    }
  };
}

/** For each cell of an operand the cells that map to it, ascending: those of cell i stand from `starts[i]` to `starts[i + 1]`. */
export function readers(map: Int32Array, size: number): { readonly starts: Int32Array; readonly cells: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const at of map) if (at >= 0) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice(0, size);
  const cells = new Int32Array(starts[size] ?? 0);
  map.forEach((at, i) => {
    if (at < 0) return;
    const place = next[at] ?? 0;
    cells[place] = i;
    next[at] = place + 1;
  });
  return { starts, cells };
}
