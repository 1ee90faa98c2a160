import { cellCount, type Dimension, placeOf } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { MISSING_REASONS } from '../value/cell.js';
import { rational } from '../value/rational.js';
import type { Graph } from './compile.js';
import type { Fact } from './nodes.js';

/** Many observations of one input in typed arrays, row-major over its dimensions. */
export interface QuantityArrays {
  /** Decimals of all values: value = units / 10^decimals, from 0 to 15. */
  readonly decimals: number;
  /** Whole numbers below 2^53. */
  readonly units: Float64Array;
  /** 0 where there is a value, else 1 + the position of the reason in `MISSING_REASONS`; left out, all are there. */
  readonly missing?: Uint8Array;
  /** Where the values were read. */
  readonly source?: string;
}

/**
 * Facts of one input held as typed arrays. To its readers it is a map of facts by row-major index, each made when asked for;
 * the columnar evaluation reads the arrays themselves.
 */
export class Quantities implements ReadonlyMap<number, Fact> {
  readonly node: string;
  readonly arrays: QuantityArrays;
  /** Largest whole number either way, and whether any is below 0. */
  readonly most: number;
  readonly negative: boolean;
  /** Whether anything is missing. */
  readonly gaps: boolean;
  readonly #dimensions: readonly Dimension[];

  private constructor(node: string, dimensions: readonly Dimension[], arrays: QuantityArrays) {
    this.node = node;
    this.arrays = arrays;
    this.#dimensions = dimensions;
    let most = 0;
    let negative = false;
    for (const value of arrays.units) {
      if (Math.abs(value) > most) most = Math.abs(value);
      if (value < 0) negative = true;
    }
    this.most = most;
    this.negative = negative;
    this.gaps = arrays.missing?.some((reason) => reason !== 0) ?? false;
  }

  /** Throws RangeError where the node is no numeric input, or the arrays do not have one whole number for each of its cells. */
  static of(graph: Graph, node: string, arrays: QuantityArrays): Quantities {
    const definition = graph.byId.get(node)?.definition;
    if (definition?.kind !== 'input' || definition.type !== 'number')
      throw new RangeError(`${node} is no numeric input`);
    const dimensions = resolveDimensions(definition.dims, graph.dimensions);
    const size = cellCount(dimensions);
    const { decimals, units, missing } = arrays;
    if (units.length !== size || (missing !== undefined && missing.length !== size))
      throw new RangeError(`${node} has ${size} cells, not ${units.length}`);
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15) throw new RangeError('decimals are 0 to 15');
    for (let i = 0; i < size; i += 1) {
      if (!Number.isSafeInteger(units[i])) throw new RangeError(`cell ${i} of ${node} is no whole number below 2^53`);
      if ((missing?.[i] ?? 0) > MISSING_REASONS.length) throw new RangeError(`cell ${i} of ${node}: no such reason`);
    }
    return new Quantities(node, dimensions, arrays);
  }

  get size(): number {
    return this.arrays.units.length;
  }

  has(index: number): boolean {
    return index >= 0 && index < this.size;
  }

  get(index: number): Fact | undefined {
    if (!this.has(index)) return undefined;
    const { decimals, units, missing, source = '' } = this.arrays;
    const reason = MISSING_REASONS[(missing?.[index] ?? 0) - 1];
    const whole = units[index] ?? 0;
    const sign = whole < 0 ? '-' : '';
    const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
    const split = digits.length - decimals;
    const text = `${sign}${digits.slice(0, split)}${decimals === 0 ? '' : `.${digits.slice(split)}`}`;
    return {
      node: this.node,
      place: placeOf(this.#dimensions, index),
      value:
        reason === undefined
          ? { kind: 'number', value: rational(BigInt(whole), 10n ** BigInt(decimals)), decimals, text }
          : { kind: 'missing', reason },
      status: 'printed',
      source,
    };
  }

  *entries(): MapIterator<[number, Fact]> {
    for (let i = 0; i < this.size; i += 1) {
      const fact = this.get(i);
      if (fact !== undefined) yield [i, fact];
    }
  }

  *keys(): MapIterator<number> {
    for (let i = 0; i < this.size; i += 1) yield i;
  }

  *values(): MapIterator<Fact> {
    for (const [, fact] of this.entries()) yield fact;
  }

  [Symbol.iterator](): MapIterator<[number, Fact]> {
    return this.entries();
  }

  forEach(f: (fact: Fact, index: number, map: ReadonlyMap<number, Fact>) => void): void {
    for (const [index, fact] of this.entries()) f(fact, index, this);
  }
}
