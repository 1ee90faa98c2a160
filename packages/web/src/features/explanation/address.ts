import type { ScopeSearch } from '../../lib/scope.js';

const WITH_CARD = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(.+)$/s;

/** What the address of a screen names: CELL of the scorecard shown, or SCORECARD/CELL. */
export function readCell(text: string, shown: string | null): { readonly card: string | null; readonly cell: string } {
  const found = WITH_CARD.exec(text);
  const [, card = null, cell = ''] = found ?? [];
  return found === null ? { card: shown, cell: text } : { card, cell };
}

/** The address of a screen without what is explained. */
export function closed<Search extends ScopeSearch>(search: Search): Search {
  return { ...search, explain: undefined, at: undefined };
}
