import type { Cells } from './clipboard.js';

/** A field that a column of a pasted table may become. */
export interface Field {
  readonly key: string;
  /** Words by which a heading is recognised, in lower case. */
  readonly words: readonly string[];
}

export interface Recognised {
  /** Field of each column; null where none is meant. */
  readonly columns: readonly (string | null)[];
  /** The rows without their headings. */
  readonly rows: Cells;
}

/**
 * Which field each column is: by its heading where the first row has headings, else in the order of the fields. A field is given
 * once; what is not recognised stays open for the person.
 */
export function recogniseColumns(cells: Cells, fields: readonly Field[]): Recognised {
  const [first = [], ...rest] = cells;
  const named = byHeading(first, fields);
  const found = named.filter((key) => key !== null).length;
  if (found >= 2 || (found === 1 && first.length === 1)) return { columns: named, rows: rest };
  return { columns: first.map((_, i) => fields[i]?.key ?? null), rows: cells };
}

function byHeading(headings: readonly string[], fields: readonly Field[]): readonly (string | null)[] {
  const taken = new Set<string>();
  const exact = headings.map((heading) => {
    const own = plain(heading);
    const found = fields.find(({ key, words }) => !taken.has(key) && words.some((word) => plain(word) === own));
    if (found !== undefined) taken.add(found.key);
    return found?.key ?? null;
  });
  return exact.map((key, i) => {
    if (key !== null) return key;
    const own = ` ${plain(headings[i] ?? '')} `;
    const found = fields.find(
      (field) => !taken.has(field.key) && field.words.some((word) => own.includes(` ${plain(word)} `)),
    );
    if (found !== undefined) taken.add(found.key);
    return found?.key ?? null;
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\(.*?\)|[^\p{L}\p{N}\s]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A row as a map of its fields; empty cells are left out. */
export function fieldsOf(
  row: readonly string[],
  columns: readonly (string | null)[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap((key, i) => (key === null || (row[i] ?? '') === '' ? [] : [[key, row[i] ?? ''] as const])),
  );
}
