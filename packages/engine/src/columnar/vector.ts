import type { Dimension } from '../dimension/dimension.js';
import type { ValueType } from '../formula/check.js';
import { type Cell, categoryCell, numberCell, truthCell } from '../value/cell.js';
import { bitSize, type Rational, rational } from '../value/rational.js';
import { type ErrorBound, EXACT } from './error.js';
import { toDouble } from './grid.js';
import { ABSENT, OPAQUE, stateOf, THERE } from './states.js';

/** What is known of all numbers of a vector before any of them is looked at. */
export interface Numbers {
  /** Numbers are whole counts of this step; null where they are doubles with an error. */
  readonly step: Rational | null;
  readonly error: ErrorBound;
  /** No number is larger than this, either way; not a count. */
  readonly most: number;
  readonly nonNegative: boolean;
  /** False where a number may be an approximation of an irrational one. */
  readonly exact: boolean;
}

/** How many bits the numbers of a vector can have as fractions, at most. */
export function bitsOf({ step, most, error }: Numbers): number {
  if (step === null) return error.bits;
  return bitSize(step) + Math.log2(Math.max(1, most / toDouble(step))) + 4;
}

/** Where the vector's cells come from when the vector itself does not hold them. */
export type ExactCell = (index: number) => Cell | undefined;

/**
 * The values of one node or part of a formula in typed arrays, row-major over its dimensions. Numbers are counts on a grid
 * or doubles with an error bound; categories are positions in `codes`; conditions are 0 or 1.
 */
export class Vector {
  readonly type: ValueType;
  readonly dimensions: readonly Dimension[];
  readonly size: number;
  readonly numbers: Numbers;
  readonly codes: readonly string[];
  readonly values: Float64Array;
  /** State of each cell; null as long as every cell is there. */
  states: Uint8Array | null;
  /** Rises whenever cells are taken back. */
  version = 0;
  readonly #exact: ExactCell;
  #made: Map<number, Cell> | null = null;

  constructor(parts: {
    type: ValueType;
    dimensions: readonly Dimension[];
    values: Float64Array;
    exact: ExactCell;
    states?: Uint8Array | null;
    numbers?: Numbers;
    codes?: readonly string[];
  }) {
    this.type = parts.type;
    this.dimensions = parts.dimensions;
    this.values = parts.values;
    this.size = parts.values.length;
    this.states = parts.states ?? null;
    this.numbers = parts.numbers ?? PLAIN_NUMBERS;
    this.codes = parts.codes ?? [];
    this.#exact = parts.exact;
  }

  /** The exact cell: from the count, the code or the condition, else computed again from exact operands. */
  cell(index: number): Cell | undefined {
    const state = this.states === null ? THERE : (this.states[index] ?? ABSENT);
    if (state === ABSENT) return undefined;
    const value = this.values[index] ?? 0;
    if (state === THERE) {
      if (this.type === 'truth') return truthCell(value === 1);
      if (this.type === 'category') return categoryCell(this.codes[value] ?? '');
      const { step, exact } = this.numbers;
      if (step !== null && exact) return numberCell(rational(BigInt(value) * step.n, step.d));
    }
    const known = this.#made?.get(index);
    if (known !== undefined) return known;
    const cell = this.#exact(index);
    if (cell !== undefined) this.#keep(index, cell);
    return cell;
  }

  /** Takes cells back before they are computed again, and exact cells with them. */
  clear(from: number, to: number): void {
    this.version += 1;
    this.states?.fill(THERE, from, to);
    this.#made = null;
  }

  withStates(): Uint8Array {
    this.states ??= new Uint8Array(this.size);
    return this.states;
  }

  mark(index: number, state: number): void {
    if (this.states === null) {
      if (state === THERE) return;
      this.states = new Uint8Array(this.size);
    }
    this.states[index] = state;
  }

  /** Puts an exact cell where the fast way could not decide. */
  store(index: number, cell: Cell | undefined): void {
    const state = stateOf(cell);
    this.mark(index, state);
    if (cell !== undefined) this.#keep(index, cell);
    if (state !== THERE || cell === undefined) return;
    if (cell.kind === 'number') this.#storeNumber(index, cell.value);
    else if (cell.kind === 'truth') this.values[index] = cell.value ? 1 : 0;
    else if (cell.kind === 'category') {
      const code = this.codes.indexOf(cell.code);
      if (code >= 0) this.values[index] = code;
      else this.mark(index, OPAQUE);
    } else this.mark(index, OPAQUE);
  }

  #keep(index: number, cell: Cell): void {
    this.#made ??= new Map();
    this.#made.set(index, cell);
  }

  #storeNumber(index: number, value: Rational): void {
    const { step, most, nonNegative } = this.numbers;
    const double = toDouble(value);
    // What was said of all numbers holds for those computed exactly too, or readers would reckon with less than there is.
    if (!(Math.abs(double) <= most * 1.000_001 + 1e-290) || (nonNegative && value.n < 0n)) {
      this.mark(index, OPAQUE);
      return;
    }
    if (step !== null) {
      const top = value.n * step.d;
      const bottom = value.d * step.n;
      if (top % bottom === 0n) {
        const count = Number(top / bottom);
        if (Number.isSafeInteger(count)) {
          this.values[index] = count;
          return;
        }
      }
      this.mark(index, OPAQUE);
      return;
    }
    this.values[index] = double;
  }
}

const PLAIN_NUMBERS: Numbers = { step: null, error: EXACT, most: 0, nonNegative: true, exact: true };
