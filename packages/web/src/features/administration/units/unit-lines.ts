import { type Language, said } from '../../../lib/language.js';
import type { Unit } from '../../../lib/scope.js';
import type { UnitNode } from '../../../lib/unit-tree.js';

/** A row of the tree as it is shown. */
export interface UnitLine {
  readonly unit: Unit;
  readonly depth: number;
  /** Whether those below it are shown; null where there are none. */
  readonly isOpen: boolean | null;
  /** Its place among its siblings that are shown, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
  readonly isClosed: boolean;
}

export interface Shown {
  /** Units whose branches are open; null for all of them. */
  readonly open: ReadonlySet<string> | null;
  /** Part of a name, code or kind: what has it is shown, with all units above. */
  readonly text: string;
  /** Whether units that were closed or merged are shown. */
  readonly closed: boolean;
  readonly language: Language;
  /** YYYY-MM-DD; a unit that ends later still goes on. */
  readonly today: string;
}

/** Whether a unit is no more on a day. */
export function isClosedOn({ validTo }: Pick<Unit, 'validTo'>, day: string): boolean {
  return validTo !== null && validTo <= day;
}

/** The rows to be shown, from the top of the tree down. */
export function linesOf(tree: readonly UnitNode[], shown: Shown): readonly UnitLine[] {
  const { open, closed, language, today } = shown;
  const text = shown.text.trim().toLowerCase();
  const has = ({ unit }: UnitNode): boolean =>
    [said(unit.name, language), unit.code, unit.kind].some((part) => part.toLowerCase().includes(text));
  const isThere = (node: UnitNode): boolean => {
    if (!closed && isClosedOn(node.unit, today)) return node.below.some(isThere);
    return text === '' || has(node) || node.below.some(isThere);
  };
  const lines: UnitLine[] = [];
  const walk = (nodes: readonly UnitNode[], depth: number): void => {
    const there = nodes.filter(isThere);
    for (const [i, { unit, below }] of there.entries()) {
      const hasBelow = below.some(isThere);
      const isOpen = text !== '' || open === null || open.has(unit.id);
      const isClosed = isClosedOn(unit, today);
      lines.push({ unit, depth, isOpen: hasBelow ? isOpen : null, place: i + 1, of: there.length, isClosed });
      if (hasBelow && isOpen) walk(below, depth + 1);
    }
  };
  walk(tree, 0);
  return lines;
}

/** A unit and all those below it, by identifier: where it cannot be moved to. */
export function branchOf(units: readonly Unit[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  let grown = true;
  while (grown) {
    const more = units.filter((unit) => unit.parentId !== null && found.has(unit.parentId) && !found.has(unit.id));
    for (const unit of more) found.add(unit.id);
    grown = more.length > 0;
  }
  return found;
}
