import type { RuleValueFile } from '@berimbang/contract';
import type { TableAxis, TableCell, TwoWayTable } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { labelOf, type Texts } from './quantities.js';
import { checkCategory, readCategories } from './rule-bands.js';
import * as say from './sentences.js';

type Path = readonly PropertyKey[];
type TableFile = NonNullable<RuleValueFile['table']>;
type CellFile = TableFile['cells'][string][string];

/** Reads a two-way table; every pair of row and column needs a cell, and no other pair may have one. */
export function readTable(section: TableFile, path: Path, texts: Texts, faults: Faults): TwoWayTable {
  const axis = (key: 'rows' | 'columns'): TableAxis => ({
    label: labelOf(section[key].label),
    categories: readCategories(section[key].categories, [...path, key, 'categories'], faults),
  });
  const [rows, columns] = [axis('rows'), axis('columns')];
  const categories = readCategories(section.categories ?? {}, [...path, 'categories'], faults);
  const readCell = (cell: CellFile, at: Path): TableCell => {
    if (typeof cell !== 'string') return { kind: 'none', reason: labelOf(cell['not-allowed']) };
    if (section.categories === undefined) return { kind: 'number', value: texts.value(cell, at) };
    checkCategory(cell, categories, at, faults);
    return { kind: 'category', code: cell };
  };
  for (const [row, own] of Object.entries(section.cells)) {
    if (!checkCategory(row, rows.categories, [...path, 'cells', row], faults)) continue;
    for (const column of Object.keys(own))
      checkCategory(column, columns.categories, [...path, 'cells', row, column], faults);
  }
  const cells = rows.categories.map(({ code: row }): [string, ReadonlyMap<string, TableCell>] => {
    const own = section.cells[row];
    if (own === undefined) faults.add('missing-key', [...path, 'cells'], say.missingKey(row));
    const entries = columns.categories.flatMap(({ code: column }): readonly (readonly [string, TableCell])[] => {
      const cell = own?.[column];
      if (cell !== undefined) return [[column, readCell(cell, [...path, 'cells', row, column])]];
      if (own !== undefined) faults.add('missing-key', [...path, 'cells', row], say.missingKey(column));
      return [];
    });
    return [row, new Map(entries)];
  });
  return { kind: 'table', rows, columns, cells: new Map(cells), categories };
}
