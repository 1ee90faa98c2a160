import { compare, parseQuantity } from '@berimbang/engine';
import { readTypedNumber } from '../../lib/quantity/typed-number.js';
import type { EntryFact, EntryRow, MissingReason } from './api.js';

/** What stands in a cell. */
export type Content =
  | { readonly kind: 'empty' }
  /** A decimal with a point, a fraction, or the code of a category. */
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** What was typed and cannot be taken as it is. */
  | { readonly kind: 'text'; readonly text: string };

export const EMPTY: Content = { kind: 'empty' };

export function contentOf(fact: EntryFact | null): Content {
  if (fact === null) return EMPTY;
  if (fact.missing !== null) return { kind: 'missing', reason: fact.missing };
  return fact.value === null ? EMPTY : { kind: 'value', value: fact.value };
}

export function sameContent(a: Content, b: Content): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(content: Content): readonly (readonly [string, unknown])[] {
  return Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** What a typed text becomes in a row. */
export function typedContent(text: string, row: EntryRow, language: 'id' | 'en'): Content {
  const trimmed = text.trim();
  if (trimmed === '') return EMPTY;
  if (row.type === 'category') return categoryContent(trimmed, row);
  const read = readTypedNumber(trimmed, row.unit, language);
  return read.kind === 'number' ? { kind: 'value', value: read.value } : { kind: 'text', text: trimmed };
}

function categoryContent(text: string, { categories }: EntryRow): Content {
  if (categories === null) return { kind: 'value', value: text };
  const own = text.toLowerCase();
  const found = categories.find(({ code, label }) =>
    [code, label.id, label.en].some((name) => name.toLowerCase() === own),
  );
  return found === undefined ? { kind: 'text', text } : { kind: 'value', value: found.code };
}

/** Which limit of its row a value goes beyond; null where it lies within. */
export function beyond(
  content: Content,
  { low, high }: EntryRow,
): { readonly side: 'low' | 'high'; readonly limit: string } | null {
  if (content.kind !== 'value') return null;
  const value = parseQuantity(content.value, 'point');
  if (!value.ok) return null;
  const over = (limit: string | null, sign: 1 | -1): boolean => {
    const parsed = limit === null ? null : parseQuantity(limit, 'point');
    return parsed?.ok === true && compare(value.written.value, parsed.written.value) === sign;
  };
  if (low !== null && over(low, -1)) return { side: 'low', limit: low };
  return high !== null && over(high, 1) ? { side: 'high', limit: high } : null;
}
