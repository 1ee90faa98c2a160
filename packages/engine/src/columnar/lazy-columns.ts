import type { Column } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { type Graph, outputName } from '../graph/compile.js';
import type { Cell } from '../value/cell.js';
import type { Vector } from './vector.js';

/** The columns of a graph by name, in the order of its nodes, each computed when it is first asked for. */
export class LazyColumns implements ReadonlyMap<string, Column> {
  readonly #graph: Graph;
  readonly #column: (name: string) => Column;

  constructor(graph: Graph, column: (name: string) => Column) {
    this.#graph = graph;
    this.#column = column;
  }

  get size(): number {
    return this.#graph.names.size;
  }

  has(name: string): boolean {
    return this.#graph.names.has(name);
  }

  get(name: string): Column | undefined {
    return this.has(name) ? this.#column(name) : undefined;
  }

  *keys(): MapIterator<string> {
    for (const { definition, outputs } of this.#graph.nodes)
      for (const output of outputs.keys()) yield outputName(definition.id, output);
  }

  *entries(): MapIterator<[string, Column]> {
    for (const name of this.keys()) yield [name, this.#column(name)];
  }

  *values(): MapIterator<Column> {
    for (const [, column] of this.entries()) yield column;
  }

  [Symbol.iterator](): MapIterator<[string, Column]> {
    return this.entries();
  }

  forEach(f: (column: Column, name: string, map: ReadonlyMap<string, Column>) => void): void {
    for (const [name, column] of this.entries()) f(column, name, this);
  }
}

/** A column whose cells are made from a vector when they are asked for. */
export class VectorColumn implements Column {
  readonly dimensions: readonly Dimension[];
  readonly #vector: Vector;
  readonly #settle: () => void;
  #cells: readonly (Cell | undefined)[] = [];
  #version = -1;

  /** `settle` brings the vector up to date first. */
  constructor(vector: Vector, settle: () => void) {
    this.dimensions = vector.dimensions;
    this.#vector = vector;
    this.#settle = settle;
  }

  /** The vector, up to date. */
  settled(): Vector {
    this.#settle();
    return this.#vector;
  }

  get cells(): readonly (Cell | undefined)[] {
    const vector = this.settled();
    if (this.#version !== vector.version) {
      this.#cells = Array.from({ length: vector.size }, (_, index) => vector.cell(index));
      this.#version = vector.version;
    }
    return this.#cells;
  }
}
