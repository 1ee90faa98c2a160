import { endOfPeriod, type Period, startOfPeriod } from '../period/period.js';
import { addCells, divideCells, meanCell, multiplyCells } from '../value/arithmetic.js';
import { absence, type Cell, missingCell, numberCell, problemCell, traced } from '../value/cell.js';
import { type Rational, rational } from '../value/rational.js';
import type { Consolidation, ConsolidationMissing, Reach } from './consolidation.js';
import * as say from './sentences.js';

/** What one period of an indicator holds. */
export interface PeriodCells {
  readonly target: Cell;
  readonly targetHigh?: Cell;
  readonly realised: Cell;
  readonly numerator?: Cell;
  readonly denominator?: Cell;
}

export interface Consolidated {
  readonly target: Cell;
  readonly targetHigh: Cell;
  readonly realised: Cell;
  /** How many periods were used. */
  readonly periods: Cell;
}

/** Positions of the periods that a reading takes, in their order: those that have ended when the period read ends. */
export function reached(periods: readonly Period[], read: Period, reach: Reach): readonly number[] {
  const end = endOfPeriod(read);
  const ended = periods.flatMap((period, i) => (endOfPeriod(period) <= end ? [i] : []));
  switch (reach.kind) {
    case 'year-to-date':
      return ended.filter((i) => periods[i]?.year === read.year);
    case 'period':
      return ended.filter((i) => startOfPeriod(periods[i] ?? read) >= startOfPeriod(read));
    case 'last':
      return ended.slice(-reach.n);
  }
}

/**
 * Consolidates the periods reached, over those that have a target, on target and realisation alike. With components the
 * realisation is their sum over sum, times the factor.
 */
export function consolidate(
  cells: readonly PeriodCells[],
  operation: Consolidation,
  missing: ConsolidationMissing,
  factor?: Rational,
): Consolidated {
  const all = cells.flatMap((cell) => [cell.target, cell.targetHigh, ...measured(cell)]).filter((c) => c !== undefined);
  const every = (cell: Cell): Consolidated => {
    const own = traced(cell, all);
    return { target: own, targetHigh: own, realised: own, periods: own };
  };
  if (cells.length === 0) return every(missingCell('not-due', []));
  const problem = cells.map((cell) => absence(targets(cell))).find((gone) => gone?.kind === 'problem');
  if (problem !== undefined && problem !== null) return every(problem);
  const planned = cells.filter((cell) => absence(targets(cell)) === null);
  if (planned.length === 0) return every(missingCell('not-applicable', []));
  const kept = missing === 'skip' ? planned.filter((cell) => absence(measured(cell))?.kind !== 'missing') : planned;
  if (kept.length === 0) return every(absence(planned.flatMap(measured)) ?? problemCell('undefined', say.noPeriods()));
  const used = operation === 'take-last-known' ? kept.slice(-1) : kept;
  const made = (part: readonly Cell[]): Cell => traced(operation === 'sum' ? addCells(part) : meanCell(part), all);
  return {
    target: made(used.map((cell) => cell.target)),
    targetHigh: made(used.map((cell) => cell.targetHigh ?? cell.target)),
    realised: factor === undefined ? made(used.map((cell) => cell.realised)) : traced(shareOf(used, factor), all),
    periods: traced(numberCell(rational(used.length)), all),
  };
}

function targets(cell: PeriodCells): readonly Cell[] {
  return cell.targetHigh === undefined ? [cell.target] : [cell.target, cell.targetHigh];
}

function measured(cell: PeriodCells): readonly Cell[] {
  if (cell.numerator === undefined || cell.denominator === undefined) return [cell.realised];
  return [cell.numerator, cell.denominator];
}

function shareOf(cells: readonly PeriodCells[], factor: Rational): Cell {
  const absent = problemCell('undefined', say.noPeriods());
  const top = addCells(cells.map((cell) => cell.numerator ?? absent));
  const bottom = addCells(cells.map((cell) => cell.denominator ?? absent));
  return multiplyCells(divideCells(top, bottom), numberCell(factor));
}
