import { type Column, groupsOver, projection } from '../dimension/column.js';
import { cellCount, type Dimension, memberIndex, placeOf } from '../dimension/dimension.js';
import { aggregate, type GroupMember } from '../formula/aggregate.js';
import { resolveDimensions } from '../formula/check.js';
import { absence, type Cell, missingCell, problemCell, traced } from '../value/cell.js';
import type { ReduceNode } from './nodes.js';
import { type NodeScope, there } from './scope.js';
import * as say from './sentences.js';

/** One value out of the cells over some dimensions, or over the members that belong to one member of another dimension. */
export function reduce(definition: ReduceNode, scope: NodeScope): Column {
  const column = scope.column(definition.of);
  const beside = (name: string | undefined): ((index: number) => Cell | undefined) => {
    if (name === undefined) return () => undefined;
    const own = scope.column(name);
    const map = projection(own.dimensions, column.dimensions);
    return (index) => own.cells[map[index] ?? 0];
  };
  const weightAt = beside(definition.weights);
  const testAt = beside(definition.where);
  const listed = definition.members;
  const member = (index: number): GroupMember | null => {
    const place = placeOf(column.dimensions, index);
    const code = definition.over.map((name) => place[name] ?? '').join(' ');
    if (listed !== undefined && !listed.includes(code)) return null;
    const found = column.cells[index];
    if (found === undefined && listed === undefined) return null;
    const cell = found ?? missingCell('unknown', [{ node: definition.of, index }]);
    // What was planned and is not there has no weight either.
    const weight = weightAt(index) ?? (definition.weights === undefined || found !== undefined ? undefined : cell);
    return withTest(weight === undefined ? { code, cell } : { code, cell, weight }, testAt(index));
  };
  const { dimensions, groups } =
    definition.to === undefined ? groupsOver(column, definition.over) : groupsTo(column, definition, scope);
  const cells = groups.map((group) => {
    // A group of which nothing exists stands for nothing, whatever was listed.
    if (group.every((index) => column.cells[index] === undefined)) return undefined;
    const members = group.map(member).filter((entry) => entry !== null);
    const tests = definition.where === undefined ? [] : group.map((index) => there(testAt(index)));
    if (members.length === 0 && definition.where === undefined) return undefined;
    const result = aggregate(definition.operation, members, definition.missing);
    return tests.length === 0 ? result : traced(result, [result, ...tests]);
  });
  return { dimensions, cells };
}

/** The member where the condition holds, null where it does not, and what is wrong with the condition otherwise. */
function withTest(member: GroupMember, test: Cell | undefined): GroupMember | null {
  if (test === undefined) return member;
  if (test.kind === 'truth') return test.value ? member : null;
  return { ...member, cell: absence([test]) ?? problemCell('wrong-type', say.conditionExpected()) };
}

/** Groups cells by what their member belongs to: items to groups, months to quarters, people to the value of an attribute. */
function groupsTo(column: Column, definition: ReduceNode, scope: NodeScope): ReturnType<typeof groupsOver> {
  const name = definition.over[0] ?? '';
  const to = definition.to ?? '';
  const target = resolveDimensions([to], scope.graph.dimensions)[0];
  const rest = column.dimensions.filter((dimension) => dimension.name !== name);
  const from = column.dimensions.find((dimension) => dimension.name === name);
  if (target === undefined || from === undefined) return { dimensions: rest, groups: [] };
  const dimensions: readonly Dimension[] = [...rest, target];
  const groups: number[][] = Array.from({ length: cellCount(dimensions) }, () => []);
  const map = projection(rest, column.dimensions);
  const own = projection([from], column.dimensions);
  const parents = parentsOf(from, target);
  for (let index = 0; index < column.cells.length; index += 1) {
    const parent = parents[own[index] ?? -1] ?? -1;
    if (parent >= 0) groups[(map[index] ?? 0) * target.members.length + parent]?.push(index);
  }
  return { dimensions, groups };
}

/** The member of `target` that each member of a dimension belongs to, as its parent or by an attribute; -1 for none. */
export function parentsOf(from: Dimension, target: Dimension): readonly number[] {
  return from.members.map((member) => {
    const parent = from.parent === target.name ? member.parent : member.attributes?.[target.name];
    return parent === undefined ? -1 : memberIndex(target, parent);
  });
}
