import type { Label } from '../dimension/dimension.js';
import { addCells, divideCells, multiplyCells, subtractCells } from '../value/arithmetic.js';
import { absence, type Cell, numberCell, problemCell, traced } from '../value/cell.js';
import { compare, ONE, type Rational, sign } from '../value/rational.js';
import * as say from './sentences.js';

/**
 * Sample sizes before rounding, exact wherever their operands are. Margins and proportions are fractions of 1. What
 * cannot be a population, a margin, a proportion or a factor is a problem.
 */

type Need = (value: Rational) => Label | null;

const isPopulation: Need = (value) => (compare(value, ONE) < 0 ? say.populationTooSmall() : null);
const isMargin: Need = (value) => (sign(value) <= 0 || compare(value, ONE) > 0 ? say.marginOutside() : null);
const isProportion: Need = (value) => (sign(value) <= 0 || compare(value, ONE) >= 0 ? say.proportionOutside() : null);
const isFactor: Need = (value) => (sign(value) <= 0 ? say.factorNotPositive() : null);

/** Computes from operands that are all there and all what they must be. */
function where(needs: readonly (readonly [Cell, Need])[], compute: () => Cell): Cell {
  const operands = needs.map(([operand]) => operand);
  if (absence(operands) !== null) return compute();
  for (const [operand, need] of needs) {
    const fault = operand.kind === 'number' ? need(operand.value) : null;
    if (fault !== null) return traced(problemCell('undefined', fault), operands);
  }
  return compute();
}

const one = numberCell(ONE);
const square = (cell: Cell): Cell => multiplyCells(cell, cell);
/** p (1 - p), the spread of a share. */
const spread = (proportion: Cell): Cell => multiplyCells(proportion, subtractCells(one, proportion));

/** Slovin: n = N / (1 + N e^2). Rests on neither a confidence level nor a spread. */
export function slovinSize(population: Cell, margin: Cell): Cell {
  return divideCells(population, addCells([one, multiplyCells(population, square(margin))]));
}

/**
 * Krejcie & Morgan (1970), Determining sample size for research activities, Educational and Psychological Measurement
 * 30, 607-610: S = X N P (1 - P) / (d^2 (N - 1) + X P (1 - P)), where X is chi-square for one degree of freedom.
 */
export function krejcieMorganSize(population: Cell, chiSquare: Cell, proportion: Cell, margin: Cell): Cell {
  return where(
    [
      [population, isPopulation],
      [chiSquare, isFactor],
      [proportion, isProportion],
      [margin, isMargin],
    ],
    () => {
      const likely = multiplyCells(chiSquare, spread(proportion));
      const bottom = addCells([multiplyCells(square(margin), subtractCells(population, one)), likely]);
      return divideCells(multiplyCells(likely, population), bottom);
    },
  );
}

/** Cochran (1977), Sampling Techniques, section 4.4, for a population without limit: n0 = z^2 p (1 - p) / e^2. */
export function cochranInfiniteSize(z: Cell, proportion: Cell, margin: Cell): Cell {
  return where(
    [
      [z, isFactor],
      [proportion, isProportion],
      [margin, isMargin],
    ],
    () => divideCells(multiplyCells(square(z), spread(proportion)), square(margin)),
  );
}

/** Cochran with his correction for a finite population: n = n0 / (1 + (n0 - 1) / N). */
export function cochranSize(population: Cell, z: Cell, proportion: Cell, margin: Cell): Cell {
  return where([[population, isPopulation]], () => {
    const unlimited = cochranInfiniteSize(z, proportion, margin);
    return divideCells(unlimited, addCells([one, divideCells(subtractCells(unlimited, one), population)]));
  });
}
