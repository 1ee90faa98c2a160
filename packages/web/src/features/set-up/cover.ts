interface Placed {
  readonly id: string;
  readonly parentId: string | null;
}

/** Whether a role over a unit, null for the whole organisation, holds over another one as well: it is the same, or below it. */
export function covers(units: readonly Placed[], over: string | null, unitId: string): boolean {
  if (over === null) return true;
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const seen = new Set<string>();
  for (let at: string | null = unitId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === over) return true;
    seen.add(at);
  }
  return false;
}

/** Roles that do nothing without a scorecard of their unit or one below it. */
const WORKING = new Set(['data-owner', 'verifier', 'approver']);

/** The rows of people whose role reaches no scorecard. */
export function rowsBeside(
  rows: readonly { readonly row: number; readonly role: string; readonly unitId: string | null }[],
  units: readonly Placed[],
  cards: readonly { readonly unitId: string }[],
): readonly number[] {
  if (cards.length === 0) return [];
  return rows
    .filter(({ role, unitId }) => WORKING.has(role) && !cards.some((card) => covers(units, unitId, card.unitId)))
    .map(({ row }) => row);
}
