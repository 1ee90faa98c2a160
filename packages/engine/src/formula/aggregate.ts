import {
  addCells,
  deviationCell,
  geometricMeanCell,
  highestCell,
  lowestCell,
  meanCell,
  medianCell,
  productCell,
  weightedMeanCell,
} from '../value/arithmetic.js';
import { absence, type Cell, numberCell, problemCell, traced } from '../value/cell.js';
import { compare, rational } from '../value/rational.js';
import * as say from './sentences.js';

/** Operations that turn the cells of a group into one. */
export const AGGREGATES = [
  'sum',
  'mean',
  'weighted-mean',
  'geometric-mean',
  'product',
  'median',
  'stdev',
  'stdev-population',
  'count',
  'share',
  'min',
  'max',
  'arg-highest',
  'arg-lowest',
] as const;
export type Aggregate = (typeof AGGREGATES)[number];

/**
 * What a missing member does to a result. `withhold` (the default): the result is missing too. `skip`: the member is left
 * out. `renormalise`: left out, and the remaining weights are scaled to their former sum.
 */
export const MISSING_POLICIES = ['withhold', 'skip', 'renormalise'] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

export interface GroupMember {
  readonly code: string;
  readonly cell: Cell;
  readonly weight?: Cell;
}

/** Members that share the extreme value, in their order. */
export function extremes(members: readonly GroupMember[], direction: 1 | -1): readonly string[] {
  let best: GroupMember[] = [];
  for (const member of members) {
    if (member.cell.kind !== 'number') continue;
    const first = best[0]?.cell;
    const step = first?.kind === 'number' ? direction * compare(member.cell.value, first.value) : 1;
    if (step > 0) best = [member];
    else if (step === 0) best.push(member);
  }
  return best.map((member) => member.code);
}

/** Aggregates the existing cells of one group. An empty group sums to 0 and counts 0; its mean is undefined. */
export function aggregate(operation: Aggregate, members: readonly GroupMember[], policy: MissingPolicy): Cell {
  const everything = members.flatMap((member) =>
    member.weight === undefined ? [member.cell] : [member.cell, member.weight],
  );
  if (operation === 'count') {
    const problem = members.find((member) => member.cell.kind === 'problem');
    if (problem !== undefined) return traced(problem.cell, everything);
    const present = members.filter((member) => member.cell.kind !== 'missing').length;
    return traced(numberCell(rational(present)), everything);
  }
  const kept =
    policy === 'withhold'
      ? members
      : members.filter((member) => member.cell.kind !== 'missing' && member.weight?.kind !== 'missing');
  const cells = kept.map((member) => member.cell);
  const empties = operation === 'sum' || operation === 'product';
  if (kept.length === 0 && (members.length > 0 || !empties)) {
    const gone = absence(everything);
    return traced(gone ?? problemCell('undefined', say.nothingToAggregate()), everything);
  }
  return traced(compute(operation, kept, cells), everything);
}

function compute(operation: Exclude<Aggregate, 'count'>, kept: readonly GroupMember[], cells: readonly Cell[]): Cell {
  switch (operation) {
    case 'sum':
      return addCells(cells);
    case 'mean':
      return meanCell(cells);
    case 'weighted-mean':
      return weightedMeanCell(
        cells,
        kept.map((member) => member.weight ?? problemCell('undefined', say.memberWithoutWeight())),
      );
    case 'geometric-mean':
      return geometricMeanCell(cells);
    case 'product':
      return productCell(cells);
    case 'median':
      return medianCell(cells);
    case 'stdev':
      return deviationCell(cells, 'sample');
    case 'stdev-population':
      return deviationCell(cells, 'population');
    case 'min':
      return lowestCell(cells);
    case 'max':
      return highestCell(cells);
    case 'share':
      return shareCell(cells);
    case 'arg-highest':
    case 'arg-lowest': {
      const gone = absence(cells);
      if (gone !== null) return traced(gone, cells);
      return traced({ kind: 'members', codes: extremes(kept, operation === 'arg-highest' ? 1 : -1) }, cells);
    }
  }
}

function shareCell(cells: readonly Cell[]): Cell {
  const gone = absence(cells);
  if (gone !== null) return traced(gone, cells);
  let held = 0;
  for (const cell of cells) {
    if (cell.kind !== 'truth') return traced(problemCell('wrong-type', say.conditionNeeded('share')), cells);
    if (cell.value) held += 1;
  }
  return traced(numberCell(rational(held, cells.length)), cells);
}
