import type { ScorecardFile } from '@berimbang/contract';
import { FREQUENCIES, type Label, type Period, parsePeriod, periodCode, periodsBetween } from '@berimbang/engine';
import { labelOf } from './quantities.js';

/** A dimension that the method leaves to the scorecard, with members to begin with. */
export interface PlannedDimension {
  readonly name: string;
  readonly label: Label;
  readonly members: readonly PlannedMember[];
}

export interface PlannedMember {
  readonly code: string;
  readonly label: Label | null;
  readonly parent: string | null;
}

/** Items that each member of a parent gets. */
const ITEMS = 2;

/** Dimensions of the method that have no members: periods of the scorecard's year, items of each group, or two examples. */
export function planDimensions(file: ScorecardFile, period: string): readonly PlannedDimension[] {
  const planned: PlannedDimension[] = [];
  const membersOf = (name: string): readonly string[] => {
    const made = planned.find((own) => own.name === name)?.members.map(({ code }) => code);
    const written = file.dimensions?.[name]?.members;
    return made ?? (Array.isArray(written) ? written : Object.keys(written ?? {}));
  };
  // Parents first: their members make those of their children.
  const open = Object.entries(file.dimensions ?? {})
    .filter(([, { members, alias }]) => members === undefined && alias === undefined)
    .sort(([, a], [, b]) => Number(a.parent !== undefined) - Number(b.parent !== undefined));
  for (const [name, entry] of open) {
    const label = labelOf(entry.label ?? name);
    const parents = entry.parent === undefined ? null : membersOf(entry.parent);
    planned.push({ name, label, members: membersFor(name, label, parents, period) });
  }
  return planned;
}

function membersFor(
  name: string,
  label: Label,
  parents: readonly string[] | null,
  period: string,
): readonly PlannedMember[] {
  const frequency = FREQUENCIES.find((kind) => kind === name);
  if (frequency !== undefined) {
    const { year } = parsePeriod(period) ?? { year: 2000 };
    const to: Period = { kind: 'year', year, part: 1 };
    const from = frequency === 'year' ? { ...to, year: year - 1 } : to;
    return periodsBetween(frequency, from, to).map((own) => ({ code: periodCode(own), label: null, parent: null }));
  }
  const numbered = (n: number): Label => ({ id: `${label.id} ${n}`, en: `${label.en} ${n}` });
  const numbers = Array.from({ length: ITEMS }, (_, i) => i + 1);
  if (parents === null) return numbers.map((n) => ({ code: `${name}-${n}`, label: numbered(n), parent: null }));
  return parents.flatMap((parent, i) =>
    numbers.map((n) => ({ code: `${parent}-${n}`, label: numbered(i * ITEMS + n), parent })),
  );
}
