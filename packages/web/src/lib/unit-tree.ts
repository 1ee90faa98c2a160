import type { Unit } from './scope.js';

/** A unit with those below it. */
export interface UnitNode {
  readonly unit: Unit;
  readonly below: readonly UnitNode[];
}

/** The tree of units, in the order of the list. A unit whose parent is not in it stands at the top. */
export function treeOf(units: readonly Unit[]): readonly UnitNode[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string | null, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const nodes = (parent: string | null): readonly UnitNode[] =>
    (below.get(parent) ?? []).map((unit) => ({ unit, below: nodes(unit.id) }));
  return nodes(null);
}

/** All units, each after the one above it, with how deep it stands. */
export function inTreeOrder(units: readonly Unit[]): readonly { readonly unit: Unit; readonly depth: number }[] {
  const flat = (nodes: readonly UnitNode[], depth: number): ReturnType<typeof inTreeOrder> =>
    nodes.flatMap(({ unit, below }) => [{ unit, depth }, ...flat(below, depth + 1)]);
  return flat(treeOf(units), 0);
}
