import { type Column, groupsOver, projection, scalar, spread, zip } from '../dimension/column.js';
import { type Dimension, type Dimensions, memberIndex, placeOf } from '../dimension/dimension.js';
import { before, parsePeriod, periodCode, sameLastYear } from '../period/period.js';
import { order } from '../value/arithmetic.js';
import { absence, type Cell, missingCell, numberCell, problemCell, traced } from '../value/cell.js';
import { rational } from '../value/rational.js';
import { type Aggregate, aggregate, type GroupMember } from './aggregate.js';
import { at } from './cells.js';
import * as say from './sentences.js';
import type { OverNode } from './syntax.js';

/** A function over dimensions with its parts already computed: what is aggregated, its weights, and the condition. */
export interface OverParts {
  readonly args: readonly Column[];
  readonly condition: Column | null;
  readonly dimensions: Dimensions;
}

const AGGREGATE_OF: Readonly<Record<string, Aggregate>> = {
  min: 'min',
  max: 'max',
  sum: 'sum',
  mean: 'mean',
  weighted_mean: 'weighted-mean',
  geometric_mean: 'geometric-mean',
  product: 'product',
  median: 'median',
  stdev: 'stdev',
  stdev_population: 'stdev-population',
  count: 'count',
  share: 'share',
  arg_highest: 'arg-highest',
  arg_lowest: 'arg-lowest',
};

/** Aggregates, ranks, or looks at earlier members of, the dimensions that a function names. */
export function overColumn(formula: OverNode, scope: OverParts): Column {
  const { args, condition } = scope;
  const first = args[0] ?? scalar(at(undefined));
  if (formula.name === 'previous' || formula.name === 'last_year') return earlier(first, formula, scope);
  const whole = formula.over.reduce((column, name) => extend(column, name, scope), first);
  const weight = args[1] ?? null;
  const operands = [whole, ...(weight === null ? [] : [weight]), ...(condition === null ? [] : [condition])];
  const joint = zip(operands, ([cell]) => at(cell));
  const weights = weight === null ? null : projection(weight.dimensions, joint.dimensions);
  const conditions = condition === null ? null : projection(condition.dimensions, joint.dimensions);
  const member = (index: number): GroupMember | null => {
    const cell = joint.cells[index];
    if (cell === undefined) return null;
    const place = placeOf(joint.dimensions, index);
    const code = formula.over.map((name) => place[name] ?? '').join(' ');
    const own = weights === null ? { code } : { code, weight: at(weight?.cells[weights[index] ?? 0]) };
    if (conditions === null) return { ...own, cell };
    const test = at(condition?.cells[conditions[index] ?? 0]);
    const gone = absence([test]);
    if (gone !== null) return { ...own, cell: gone };
    if (test.kind !== 'truth') return { ...own, cell: problemCell('wrong-type', say.conditionNeeded('where')) };
    return test.value ? { ...own, cell: traced(cell, [cell, test]) } : null;
  };
  const policy = formula.skip ? 'skip' : 'withhold';
  const { dimensions, groups } = groupsOver(joint, formula.over);
  if (formula.name === 'rank') return ranks(joint, groups, member);
  const operation = AGGREGATE_OF[formula.name] ?? 'sum';
  const cells = groups.map((group) => {
    if (group.every((index) => joint.cells[index] === undefined)) return undefined;
    const members = group.map(member).filter((entry) => entry !== null);
    const result = aggregate(operation, members, policy);
    // A member that fails the condition is part of the story too: its test is what keeps it out.
    const tests = conditions === null ? [] : group.map((index) => at(condition?.cells[conditions[index] ?? 0]));
    return tests.length === 0 ? result : traced(result, [result, ...tests]);
  });
  return { dimensions, cells };
}

function extend(column: Column, name: string, scope: OverParts): Column {
  if (column.dimensions.some((dimension) => dimension.name === name)) return column;
  const dimension = scope.dimensions.get(name);
  return dimension === undefined ? column : spread(column, [...column.dimensions, dimension]);
}

/** Competition ranking, highest first: equal values share the better rank. */
function ranks(
  joint: Column,
  groups: readonly (readonly number[])[],
  member: (index: number) => GroupMember | null,
): Column {
  const cells = new Array<Cell | undefined>(joint.cells.length);
  for (const group of groups) {
    const entries = group.map((index) => [index, member(index)] as const).filter(([, entry]) => entry !== null);
    const all = entries.map(([, entry]) => at(entry?.cell));
    const gone = absence(all);
    // Every rank of a group rests on the whole group: one list of operands serves all.
    const story = traced(numberCell(rational(1)), all);
    const sorted = [...all].sort((a, b) => -(order(a, b) ?? 0));
    const best = new Map<Cell, number>();
    for (const [i, cell] of sorted.entries()) {
      const before = sorted[i - 1];
      const tied = before !== undefined && order(before, cell) === 0;
      best.set(cell, tied ? (best.get(before) ?? i + 1) : i + 1);
    }
    for (const [index, entry] of entries) {
      const own = at(entry?.cell);
      cells[index] = gone ?? { ...story, value: rational(best.get(own) ?? 1) };
    }
  }
  return { dimensions: joint.dimensions, cells };
}

function earlier(column: Column, formula: OverNode, scope: OverParts): Column {
  const name = formula.over[0] ?? '';
  const whole = extend(column, name, scope);
  const axis = whole.dimensions.findIndex((dimension) => dimension.name === name);
  const dimension = whole.dimensions[axis];
  if (dimension === undefined) return scalar(problemCell('undefined', say.unknownDimension(name)));
  const step = whole.dimensions.slice(axis + 1).reduce((size, next) => size * next.members.length, 1);
  const cells = whole.cells.map((cell, index) => {
    if (cell === undefined) return undefined;
    const own = Math.floor(index / step) % dimension.members.length;
    const source = earlierMember(dimension, own, formula.name === 'previous' ? before : sameLastYear);
    if (source < 0) return missingCell('not-applicable', []);
    return whole.cells[index + (source - own) * step] ?? missingCell('not-applicable', []);
  });
  return { dimensions: whole.dimensions, cells };
}

function earlierMember(dimension: Dimension, own: number, shift: typeof before): number {
  const period = parsePeriod(dimension.members[own]?.code ?? '');
  return period === null ? -1 : memberIndex(dimension, periodCode(shift(period)));
}
