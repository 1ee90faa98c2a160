import type { Label } from '../dimension/dimension.js';
import { type Cell, numberCell } from '../value/cell.js';
import { type Rational, ZERO } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import { type Apportioned, apportion } from './apportion.js';
import { type ConfidenceLevel, SAMPLE_METHOD, type SampleMethod, type SampleRounding } from './methods.js';
import { cannotApportion } from './sentences.js';
import { cochranSize, krejcieMorganSize, slovinSize } from './sizes.js';

/** What a sample is asked for, outside any scorecard. */
export interface SampleRequest {
  readonly population: Rational;
  readonly margin: Rational;
  readonly proportion: Rational;
  readonly level: ConfidenceLevel;
  /** Left out, each method is rounded as its source rounds it. */
  readonly rounding?: SampleRounding;
  /** Sizes of strata that add to the population, and the smallest share of one that has a size. */
  readonly strata?: { readonly sizes: readonly Rational[]; readonly least: Rational };
}

export interface SampleSize {
  readonly raw: Rational;
  readonly nearest: Rational;
  readonly up: Rational;
  readonly rounding: SampleRounding;
  /** The one of `nearest` and `up` that is used. */
  readonly size: Rational;
  readonly shares: Apportioned | null;
}

/** The size of a sample by one method, and its shares over strata; or why there is none. */
export function sampleSize(method: SampleMethod, request: SampleRequest): SampleSize | { readonly fault: Label } {
  const cell = rawSize(method, request);
  if (cell.kind === 'problem') return { fault: cell.detail };
  const raw = cell.kind === 'number' ? cell.value : ZERO;
  const rounding = request.rounding ?? SAMPLE_METHOD[method].rounding;
  const rounded = { nearest: roundTo(raw, 0, 'half-up'), up: roundTo(raw, 0, 'ceiling') };
  const size = rounded[rounding];
  const shares = request.strata === undefined ? null : apportion(size, request.strata.sizes, request.strata.least);
  if (typeof shares === 'string') return { fault: cannotApportion(shares) };
  return { raw, ...rounded, rounding, size, shares };
}

function rawSize(method: SampleMethod, request: SampleRequest): Cell {
  const population = numberCell(request.population);
  const margin = numberCell(request.margin);
  const proportion = numberCell(request.proportion);
  switch (method) {
    case 'slovin':
      return slovinSize(population, margin);
    case 'krejcie-morgan':
      return krejcieMorganSize(population, numberCell(request.level.chiSquare), proportion, margin);
    case 'cochran':
      return cochranSize(population, numberCell(request.level.z), proportion, margin);
  }
}
