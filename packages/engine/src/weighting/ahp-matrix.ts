import { bitSize, divide, equal, multiply, ONE, type Rational, sum } from '../value/rational.js';

/** Judgements: row i against column j says how many times i outweighs j. */
export type Matrix = readonly (readonly Rational[])[];

/** Judgements of which some were not given (`null`). */
export type PartialMatrix = readonly (readonly (Rational | null)[])[];

/**
 * Which part of a table is read. `full`: every cell as given, and a cell that is not given follows from its mirror by the
 * reciprocal. `upper`, `lower`: only that triangle, whatever the other says. A diagonal that is not given is 1.
 */
export const TRIANGLES = ['full', 'upper', 'lower'] as const;
export type Triangle = (typeof TRIANGLES)[number];

export const at = <T>(rows: readonly (readonly T[])[], i: number, j: number): T | undefined => rows[i]?.[j];

/** 1 / value; null for what is not given and for 0, which has no reciprocal. */
const reciprocal = (value: Rational | null | undefined): Rational | null =>
  value === null || value === undefined || value.n === 0n ? null : divide(ONE, value);

/** Reads a triangle of a table; what it leaves out follows by reciprocals, or stays `null` where its mirror is not given. */
export function readTriangle(table: PartialMatrix, triangle: Triangle): PartialMatrix {
  const read = (i: number, j: number): Rational | null =>
    triangle === 'full' || (triangle === 'upper' ? j > i : j < i) ? (at(table, i, j) ?? null) : null;
  return table.map((row, i) =>
    row.map((value, j) => (i === j ? (value ?? ONE) : (read(i, j) ?? reciprocal(read(j, i))))),
  );
}

/** The table as a complete matrix; null where a judgement is not given. */
export function complete(table: PartialMatrix): Matrix | null {
  const rows = table.map((row) => row.filter((value) => value !== null));
  return rows.every((row, i) => row.length === table[i]?.length) ? rows : null;
}

/** Pairs (i, j), i <= j, whose judgements are both given and not each other's reciprocals. */
export function unreciprocal(table: PartialMatrix): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  table.forEach((row, i) => {
    for (let j = i; j < row.length; j += 1) {
      const [own, mirror] = [at(table, i, j) ?? null, at(table, j, i) ?? null];
      if (own !== null && mirror !== null && !equal(multiply(own, mirror), ONE)) pairs.push([i, j]);
    }
  });
  return pairs;
}

/** Criteria that judgements join, directly or through others, as lists of indices; one list where all hang together. */
export function connectedGroups(table: PartialMatrix): readonly (readonly number[])[] {
  const free = new Set(table.map((_, i) => i));
  const groups: number[][] = [];
  for (const start of free) {
    const group = [start];
    free.delete(start);
    for (const i of group) {
      for (const j of [...free]) {
        if ((at(table, i, j) ?? at(table, j, i) ?? null) === null) continue;
        free.delete(j);
        group.push(j);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  }
  return groups;
}

/** Parts of a total. */
export function shares(values: readonly Rational[]): readonly Rational[] {
  const total = sum(values);
  return values.map((value) => divide(value, total));
}

/** Exact weights grow with every judgement multiplied; beyond this size an approximation serves better. */
const LARGEST_EXACT = 2000;

/**
 * The weights of a perfectly consistent table, exactly: those for which every judgement given is w_i / w_j. Null where no
 * weights fit all judgements, or where the judgements do not join all criteria. Every method gives these weights.
 */
export function consistentWeights(table: PartialMatrix): readonly Rational[] | null {
  const found = new Map<number, Rational>([[0, ONE]]);
  for (const [i, own] of found) {
    for (const [j, value] of (table[i] ?? []).entries()) {
      if (value === null || found.has(j)) continue;
      const weight = divide(own, value);
      if (bitSize(weight) > LARGEST_EXACT) return null;
      found.set(j, weight);
    }
  }
  if (found.size < table.length) return null;
  const weights = table.map((_, i) => found.get(i) ?? ONE);
  const fits = table.every((row, i) =>
    row.every((value, j) => value === null || equal(multiply(value, weights[j] ?? ONE), weights[i] ?? ONE)),
  );
  const parts = fits ? shares(weights) : null;
  return parts?.every((part) => bitSize(part) <= LARGEST_EXACT) === true ? parts : null;
}

/** The table with w_i / w_j in the place of every judgement that was not given. */
export function filled(table: PartialMatrix, weights: readonly Rational[]): Matrix {
  return table.map((row, i) => row.map((value, j) => value ?? divide(weights[i] ?? ONE, weights[j] ?? ONE)));
}

/** Places by weight, largest first; equal weights share a place. */
export function ranksOf(weights: readonly Rational[]): readonly number[] {
  return weights.map((own) => 1 + weights.filter((other) => other.n * own.d > own.n * other.d).length);
}

/** Number of pairs without a judgement. */
export function missingPairs(table: PartialMatrix): number {
  let count = 0;
  table.forEach((row, i) => {
    count += row.filter((value, j) => j > i && value === null).length;
  });
  return count;
}
