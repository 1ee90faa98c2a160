import { code, table } from './markdown.js';
import type { Report } from './report.js';
import type { Row } from './schema-reader.js';

/** A table of keys; `strip` is the beginning that they all share. `where` names the file in a report. */
export function keyTable(rows: readonly Row[], strip: string, where: string, report: Report): string {
  for (const row of rows)
    if (row.meaning === '') report(`${where}: the key ${row.key} has no meaning; describe it in its schema`);
  return table(
    ['Key', 'Required', 'Value', 'Meaning'],
    rows.map((row) => [
      code(row.key.startsWith(strip) ? row.key.slice(strip.length) : row.key),
      row.required ? 'yes' : '',
      row.value,
      row.meaning,
    ]),
  );
}
