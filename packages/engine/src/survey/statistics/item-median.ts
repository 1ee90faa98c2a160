import { type AnswerTable, NO_ANSWER } from './answers.js';

/** Every missing answer replaced by the median of the item; respondents without any answer are left as they are. */
export function withMedians(table: AnswerTable): { readonly table: AnswerTable; readonly filled: number } {
  const answered = new Uint8Array(table.respondents);
  for (const column of table.columns)
    for (let row = 0; row < column.length; row += 1) if (column[row] !== NO_ANSWER) answered[row] = 1;
  let filled = 0;
  // A median may lie between two answers: all are doubled, so that it stays whole.
  const columns = table.columns.map((column) => {
    const median = doubledMedian(column);
    const doubled = new Int16Array(column.length).fill(NO_ANSWER);
    for (let row = 0; row < column.length; row += 1) {
      const x = column[row] ?? NO_ANSWER;
      if (x !== NO_ANSWER) doubled[row] = 2 * x;
      else if (answered[row] === 1) {
        doubled[row] = median;
        filled += 1;
      }
    }
    return doubled;
  });
  return { table: { ...table, per: 2 * table.per, columns }, filled };
}

/** Twice the median: the middle answer, or the mean of the two middle ones. */
function doubledMedian(column: Int16Array): number {
  const counts = new Map<number, number>();
  let n = 0;
  for (const x of column) {
    if (x === NO_ANSWER) continue;
    counts.set(x, (counts.get(x) ?? 0) + 1);
    n += 1;
  }
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (place: number): number => {
    let passed = 0;
    for (const [x, count] of sorted) {
      passed += count;
      if (passed > place) return x;
    }
    return 0;
  };
  return at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2));
}
