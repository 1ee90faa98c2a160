import { type Label, nearestName } from '@berimbang/engine';
import * as say from './raw-sentences.js';

/** A column that was asked for and cannot be taken. */
export interface ChoiceFault {
  readonly message: Label;
  readonly suggestion: string | undefined;
}

export type Choice = { readonly columns: readonly number[] } | { readonly fault: ChoiceFault };

/**
 * Places of the columns that a text asks for: headings parted by commas (`U1, U2`), from one to another in the order of the
 * file (`U1..U9`), with a star for any letters (`U*`), or by number from the left (`#3`, `#3..#11`).
 */
export function chooseColumns(text: string, header: readonly string[]): Choice {
  if (header.filter((name) => name === text.trim()).length === 1) return { columns: [header.indexOf(text.trim())] };
  const columns: number[] = [];
  for (const part of text.split(',')) {
    const chosen = choosePart(part.trim(), header);
    if ('fault' in chosen) return chosen;
    for (const column of chosen.columns) {
      if (columns.includes(column)) return refused(say.columnTwice(header[column] ?? ''));
      columns.push(column);
    }
  }
  return { columns };
}

function refused(message: Label, suggestion?: string): { readonly fault: ChoiceFault } {
  return { fault: { message, suggestion } };
}

function choosePart(part: string, header: readonly string[]): Choice {
  if (part === '') return refused(say.emptyChoice());
  const exact = chooseColumn(part, header);
  if ('columns' in exact) return exact;
  const [from, to, ...more] = part.split('..');
  if (from !== undefined && to !== undefined && more.length === 0) return chooseRange(from.trim(), to.trim(), header);
  if (!part.includes('*')) return exact;
  const columns = header.flatMap((name, i) => (fits(name, part.split('*')) ? [i] : []));
  return columns.length === 0 ? refused(say.noColumnLike(part)) : { columns };
}

function chooseRange(from: string, to: string, header: readonly string[]): Choice {
  const first = chooseColumn(from, header);
  if ('fault' in first) return first;
  const last = chooseColumn(to, header);
  if ('fault' in last) return last;
  const [low = 0] = first.columns;
  const [high = 0] = last.columns;
  if (low > high) return refused(say.rangeBackwards(from, to));
  return { columns: Array.from({ length: high - low + 1 }, (_, i) => low + i) };
}

/** One column, by heading or number. */
export function chooseColumn(name: string, header: readonly string[]): Choice {
  const columns = header.flatMap((own, i) => (own === name ? [i] : []));
  if (columns.length === 1) return { columns };
  if (columns.length > 1)
    return refused(
      say.headingTwice(
        name,
        columns.map((column) => column + 1),
      ),
    );
  const place = /^#(\d{1,5})$/.exec(name);
  if (place === null) return refused(say.noColumn(name), nearestName(name, header));
  const column = Number(place[1]) - 1;
  return column >= 0 && column < header.length ? { columns: [column] } : refused(say.noPlace(name, header.length));
}

/** True where a name holds the pieces between the stars, in order, and begins and ends with the outer ones. */
function fits(name: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = name.indexOf(piece, from);
    if (found < 0 || found + piece.length > name.length - last.length) return false;
    from = found + piece.length;
  }
  return true;
}
