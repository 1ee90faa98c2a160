import { endOfPeriod, type Period, startOfPeriod } from '../period/period.js';
import { addCells, divideCells, meanCell, multiplyCells } from '../value/arithmetic.js';
import { absence, type Cell, missingCell, numberCell, problemCell, traced } from '../value/cell.js';
import { type Rational, rational } from '../value/rational.js';
import type { Consolidation, ConsolidationMissing, Reach } from './consolidation.js';
import * as say from './sentences.js';

/** What one period of an indicator holds. Without a target at all, as deductions are, every period counts. */
export interface PeriodCells {
  readonly target?: Cell;
  readonly targetHigh?: Cell;
  readonly realised: Cell;
  readonly numerator?: Cell;
  readonly denominator?: Cell;
}

export interface Consolidated {
  readonly target?: Cell;
  readonly targetHigh?: Cell;
  readonly realised: Cell;
  /** How many periods were used. */
  readonly periods: Cell;
}

/** Positions of the periods that a reading takes, oldest first: those that have ended when the period read ends. */
export function reached(periods: readonly Period[], read: Period, reach: Reach): readonly number[] {
  const end = endOfPeriod(read);
  const ended = byEnd(periods).filter(([, own]) => own <= end);
  const positions = ended.map(([i]) => i);
  switch (reach.kind) {
    case 'year-to-date':
      return positions.filter((i) => periods[i]?.year === read.year);
    case 'period':
      // A period that is longer than the one read belongs to the reading that ends with it.
      return ended
        .filter(([i, own]) => own === end || startOfPeriod(periods[i] ?? read) >= startOfPeriod(read))
        .map(([i]) => i);
    case 'last':
      return positions.slice(-reach.n);
  }
}

/** Position of the first period that has not ended when the period read ends; null where there is none. */
export function pending(periods: readonly Period[], read: Period): number | null {
  const end = endOfPeriod(read);
  return byEnd(periods).find(([, own]) => own > end)?.[0] ?? null;
}

function byEnd(periods: readonly Period[]): readonly (readonly [number, string])[] {
  return periods
    .map((period, i) => [i, endOfPeriod(period)] as const)
    .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * Consolidates the periods reached, over those that have a target, on target and realisation alike. With components the
 * realisation is their sum over sum, times the factor. Where none is reached, `next` is the period that comes first.
 */
export function consolidate(
  cells: readonly PeriodCells[],
  operation: Consolidation,
  missing: ConsolidationMissing,
  factor?: Rational,
  next?: PeriodCells,
): Consolidated {
  const all = cells.flatMap((cell) => [...targets(cell), ...measured(cell)]);
  const every = (cell: Cell): Consolidated => {
    const own = traced(cell, all);
    return { target: own, targetHigh: own, realised: own, periods: own };
  };
  if (cells.length === 0) return every(notYet(next));
  const wanted = cells.map((cell) => absence(targets(cell)));
  const problem = wanted.find((gone) => gone?.kind === 'problem');
  if (problem !== undefined && problem !== null) return every(problem);
  const planned = cells.filter((_, i) => wanted[i] === null);
  if (planned.length === 0) return every(withoutTarget(cells));
  const kept = missing === 'skip' ? planned.filter((cell) => absence(measured(cell))?.kind !== 'missing') : planned;
  if (kept.length === 0) return every(absence(planned.flatMap(measured)) ?? problemCell('undefined', say.noPeriods()));
  const used = operation === 'take-last-known' ? kept.slice(-1) : kept;
  const made = (part: readonly Cell[]): Cell => traced(operation === 'sum' ? addCells(part) : meanCell(part), all);
  const goal = (key: 'target' | 'targetHigh'): object => {
    const own = used.map((cell) => cell[key]).filter((cell) => cell !== undefined);
    return own.length === 0 ? {} : { [key]: made(own) };
  };
  return {
    ...goal('target'),
    ...goal('targetHigh'),
    realised: factor === undefined ? made(used.map((cell) => cell.realised)) : traced(shareOf(used, factor), all),
    periods: traced(numberCell(rational(used.length)), all),
  };
}

/** No period has ended yet: what is not due is the realisation of the first one. */
function notYet(next: PeriodCells | undefined): Cell {
  if (next === undefined) return missingCell('not-applicable', []);
  const waited = measured(next);
  const gone = absence(waited);
  return traced(missingCell('not-due', gone?.kind === 'missing' ? gone.leaves : []), waited);
}

/** No period has a target: what is missing are the targets. */
function withoutTarget(cells: readonly PeriodCells[]): Cell {
  const gone = absence(cells.flatMap(targets));
  return missingCell('not-applicable', gone?.kind === 'missing' ? gone.leaves : []);
}

function targets(cell: PeriodCells): readonly Cell[] {
  return [cell.target, cell.targetHigh].filter((own) => own !== undefined);
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
