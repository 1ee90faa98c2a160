import { type AnswerTable, type Rational, rational, tableOfRows } from '@berimbang/engine';
import { type Exact, exact } from './exact.js';

/** Answers as tests write them: a number, or null for none. */
export type Rows = readonly (readonly (number | null)[])[];

/** A table whose items are called q1, q2, ... Throws where the engine refuses it. */
export function tableOf(
  rows: Rows,
  items: readonly string[] = (rows[0] ?? []).map((_, i) => `q${i + 1}`),
): AnswerTable {
  const table = tableOfRows(
    items,
    rows.map((row) => row.map((answer) => (answer === null ? null : rational(answer)))),
  );
  if ('fault' in table) throw new Error(table.fault.en);
  return table;
}

/** Rows from columns. */
export function turned(columns: readonly (readonly number[])[]): Rows {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? null));
}

export const asExact = ({ n, d }: Rational): Exact => exact(`${n}/${d}`);
