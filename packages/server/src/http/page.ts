import { Refusal } from './refusal.js';

/** Writes the place of a list's last entry as the start of the next page. */
function cursorOf(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads what `cursorOf` wrote; refuses anything else. */
export function readCursor(
  after: string | undefined,
  kinds: readonly ('string' | 'number')[],
): readonly (string | number)[] | null {
  if (after === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === kinds.length && place.every((part, i) => typeof part === kinds[i]))
      return place as (string | number)[];
  } catch {
    // Falls through: not ours.
  }
  throw new Refusal('invalid-request', {
    where: 'query.after',
    details: [
      {
        where: 'query.after',
        what: { id: 'bukan `next` dari halaman daftar ini', en: 'not the `next` of a page of this list' },
      },
    ],
  });
}

/** A page of rows that were read with one more than asked for. */
export function pageOf<T, O>(
  rows: readonly T[],
  limit: number,
  place: (row: T) => readonly (string | number)[],
  present: (row: T) => O,
): { items: O[]; next: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(present),
    next: rows.length > limit && last !== undefined ? cursorOf(place(last)) : null,
  };
}
