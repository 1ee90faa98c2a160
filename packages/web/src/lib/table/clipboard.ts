/** Cells of a table as text: what a spreadsheet puts on the clipboard, or a list with semicolons. */
export type Cells = readonly (readonly string[])[];

/**
 * Reads pasted text as a table. Spreadsheets separate by tabs and put cells with line breaks or quotes within quotes. Where there is no
 * tab, semicolons separate; commas never, as they are decimal marks and stand in names. Empty rows are left out.
 */
export function readTable(text: string): Cells {
  const separator = text.includes('\t') ? '\t' : text.includes(';') ? ';' : '\t';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  for (let i = 0; i < source.length; i += 1) {
    const sign = source.charAt(i);
    if (quoted) {
      if (sign === '"' && source.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator || sign === '\n') {
      row.push(tidy(cell));
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += sign;
  }
  rows.push([...row, tidy(cell)]);
  const filled = rows.filter((own) => own.some((value) => value !== ''));
  const width = Math.max(0, ...filled.map((own) => lastFilled(own)));
  return filled.map((own) => Array.from({ length: width }, (_, i) => own[i] ?? ''));
}

function tidy(cell: string): string {
  return cell.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}

function lastFilled(row: readonly string[]): number {
  return row.reduce((last, value, i) => (value === '' ? last : i + 1), 0);
}
