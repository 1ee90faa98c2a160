import type { Cells } from '../../lib/table/clipboard.js';
import type { Table } from './draft.js';

/** The table with another text in a cell. */
export function withCell({ columns, rows }: Table, row: number, column: number, text: string): Table {
  return {
    columns,
    rows: rows.map((cells, r) => (r === row ? columns.map((_, c) => (c === column ? text : (cells[c] ?? ''))) : cells)),
  };
}

/** The table with a column that means another field; a field is meant by one column alone. */
export function withColumn({ columns, rows }: Table, column: number, key: string): Table {
  return {
    rows,
    columns: columns.map((own, c) => (c === column ? (key === '' ? null : key) : own === key ? null : own)),
  };
}

export function withoutRow({ columns, rows }: Table, row: number): Table {
  return { columns, rows: rows.filter((_, r) => r !== row) };
}

/** The table with a block pasted at a cell; rows are added where it is longer, columns beyond the last are left out. */
export function withBlock({ columns, rows }: Table, row: number, column: number, block: Cells): Table {
  const length = Math.max(rows.length, row + block.length);
  return {
    columns,
    rows: Array.from({ length }, (_, r) =>
      columns.map((_, c) => {
        const pasted = block[r - row]?.[c - column];
        return pasted !== undefined && c >= column ? pasted : (rows[r]?.[c] ?? '');
      }),
    ),
  };
}
