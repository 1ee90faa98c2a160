import { type Column, groupsOver, joinDimensions, projection } from '../dimension/column.js';
import { cellCount } from '../dimension/dimension.js';
import { apportion } from '../sampling/apportion.js';
import { cannotApportion, strataDoNotAdd } from '../sampling/sentences.js';
import { absence, type Cell, numberCell, problemCell, traced, truthCell } from '../value/cell.js';
import { equal, type Rational, rational, sum } from '../value/rational.js';
import { numberExpected } from '../value/sentences.js';
import type { ApportionNode } from './nodes.js';
import { type NodeScope, there } from './scope.js';

/** What one member is given: all from one group of sizes. */
interface Part {
  readonly share: Cell;
  readonly quota: Cell;
  readonly tied: Cell;
}

/** Shares, quotas and ties of every group as columns. A member without a size cell does not exist in the result. */
export function apportionColumns(definition: ApportionNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const names = [definition.total, ...(definition.whole === undefined ? [] : [definition.whole])];
  const sizes = scope.column(definition.of);
  const others = names.map((name) => scope.column(name));
  const dimensions = joinDimensions([sizes, ...others].map((column) => column.dimensions));
  const sizeAt = projection(sizes.dimensions, dimensions);
  const otherAt = others.map((column) => projection(column.dimensions, dimensions));
  const parts = Array.from({ length: cellCount(dimensions) }, (): Part | undefined => undefined);
  const everywhere: Column = { dimensions, cells: parts.map(() => undefined) };
  for (const group of groupsOver(everywhere, [definition.over]).groups) {
    const present = group.filter((index) => sizes.cells[sizeAt[index] ?? 0] !== undefined);
    const own = present.map((index) => there(sizes.cells[sizeAt[index] ?? 0]));
    const [total, whole] = others.map((column, k) => there(column.cells[otherAt[k]?.[present[0] ?? 0] ?? 0]));
    const shared = share(there(total), whole, own, definition.least);
    for (const [i, index] of present.entries()) parts[index] = shared[i];
  }
  const column = (part: keyof Part): Column => ({ dimensions, cells: parts.map((own) => own?.[part]) });
  return new Map([
    ['share', column('share')],
    ['quota', column('quota')],
    ['tied', column('tied')],
  ]);
}

function share(total: Cell, whole: Cell | undefined, sizes: readonly Cell[], least: Rational): readonly Part[] {
  const operands = [total, ...(whole === undefined ? [] : [whole]), ...sizes];
  const made = sharedOut(total, whole, sizes, least);
  // Every share rests on the whole group: one list of operands serves all.
  const { from } = traced(numberCell(rational(0)), operands);
  const story = <C extends Cell>(cell: C): C => (from === undefined ? cell : { ...cell, from });
  if ('kind' in made) {
    const same = story(made);
    return sizes.map(() => ({ share: same, quota: same, tied: same }));
  }
  const tied = new Set(made.tied);
  return made.shares.map((own, i) => ({
    share: story(numberCell(rational(own))),
    quota: story(numberCell(made.quotas[i] ?? rational(0))),
    tied: story(truthCell(tied.has(i))),
  }));
}

function sharedOut(
  total: Cell,
  whole: Cell | undefined,
  sizes: readonly Cell[],
  least: Rational,
): Exclude<ReturnType<typeof apportion>, string> | Cell {
  const operands = [total, ...(whole === undefined ? [] : [whole]), ...sizes];
  const gone = absence(operands);
  if (gone !== null) return gone;
  const values: Rational[] = [];
  for (const operand of operands) {
    if (operand.kind !== 'number') return problemCell('wrong-type', numberExpected(operand.kind));
    values.push(operand.value);
  }
  const [all = rational(0), population] = values;
  const own = values.slice(operands.length - sizes.length);
  if (whole !== undefined && population !== undefined && !equal(sum(own), population))
    return problemCell('weights-do-not-sum', strataDoNotAdd(sum(own), population));
  const shared = apportion(all, own, least);
  return typeof shared === 'string' ? problemCell('undefined', cannotApportion(shared)) : shared;
}
