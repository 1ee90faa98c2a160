import type { Entry, EntryRow } from './api.js';
import { cellKey, type Located } from './store.js';

/** A row of the grid: its cells by column, null where it has none. */
export interface Line {
  readonly row: EntryRow;
  readonly cells: readonly (Located | null)[];
  /** Cells whose values the result of this row is made from: those of its indicator, else its own. */
  readonly group: readonly Located[];
  /** The first of the rows of one indicator, or of one other input. */
  readonly first: boolean;
  /** Named above its rows, as inputs over members are. */
  readonly headed: boolean;
}

export type Filter = 'mine' | 'all';

/** Whether a person may enter anything in a row. */
function isEntered({ cells }: EntryRow): boolean {
  return cells.some(({ may }) => may === 'yes' || may === 'as-correction');
}

/** What "yours" stands for: what is entrusted by name where anything is, else what one may enter. */
export function isYours(rows: readonly EntryRow[]): (row: EntryRow) => boolean {
  return rows.some(({ mine }) => mine) ? ({ mine }) => mine : isEntered;
}

export function linesOf(entry: Entry, filter: Filter): readonly Line[] {
  const yours = isYours(entry.rows);
  const rows = filter === 'mine' ? entry.rows.filter(yours) : entry.rows;
  const located = (row: EntryRow): readonly Located[] =>
    row.cells.map((cell) => ({ key: cellKey(row, cell), row, cell }));
  return rows.map((row, i) => {
    const own = located(row);
    return {
      row,
      cells: entry.columns.map((_, column) => own.find(({ cell }) => cell.column === column) ?? null),
      group: row.indicator === null ? own : rows.filter(({ group }) => group === row.group).flatMap(located),
      first: rows[i - 1]?.group !== row.group,
      headed: row.indicator === null && row.member !== null,
    };
  });
}

/** Rows by group: those of one indicator, or of one other input. */
export function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && !line.first) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
