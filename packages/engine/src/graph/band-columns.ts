import type { Column } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import type { BandTable, ScoreTable } from '../rules/pack.js';
import { classify } from '../scoring/bands.js';
import { absence, type Cell, categoryCell, numberCell, problemCell, traced } from '../value/cell.js';
import { cellDate } from './cell-date.js';
import type { ScoreNode } from './nodes.js';
import { isCell, type NodeScope, ruleValue } from './scope.js';
import * as say from './sentences.js';

/** Classes every number of a column by a band table, read at the date of the cell. */
export function classifyColumn(column: Column, rule: string, scope: NodeScope): Column {
  const tableAt = bandTables(rule, scope, column.dimensions);
  const cells = column.cells.map((cell, index) =>
    cell === undefined ? undefined : classifyCell(cell, () => tableAt(index)),
  );
  return { dimensions: column.dimensions, cells };
}

/** The band table for each cell by its date, or the problem of one that is not in force. */
export function bandTables(
  rule: string,
  scope: NodeScope,
  dimensions: readonly Dimension[],
): (index: number) => BandTable | Cell {
  return byDate(dimensions, (date) => ruleValue(scope, rule, 'bands', date));
}

function byDate<T>(dimensions: readonly Dimension[], read: (date: string | undefined) => T): (index: number) => T {
  const known = new Map<string | undefined, T>();
  return (index) => {
    const date = cellDate(dimensions, index);
    const value = known.get(date) ?? read(date);
    known.set(date, value);
    return value;
  };
}

/** The class of one number. The table is asked for only where there is a number to class. */
export function classifyCell(cell: Cell, table: () => BandTable | Cell): Cell {
  const gone = absence([cell]);
  if (gone !== null) return traced(gone, [cell]);
  if (cell.kind !== 'number') return traced(problemCell('wrong-type', say.bandsClassNumbers()), [cell]);
  const bands = table();
  if (isCell(bands)) return traced(bands, [cell]);
  const { code } = classify(bands, cell.value);
  return traced(code === null ? problemCell('no-band', say.noBand()) : categoryCell(code), [cell]);
}

/** The number that each category of a column stands for. */
export function scoreColumn(definition: ScoreNode, scope: NodeScope): Column {
  const column = scope.column(definition.of);
  const scoreAt = scoreTables(definition, scope, column.dimensions);
  const cells = column.cells.map((own, index) =>
    own === undefined ? undefined : scoreCell(own, () => scoreAt(index)),
  );
  return { dimensions: column.dimensions, cells };
}

/** The scores for each cell: those of the node itself, or its rule's at the cell's date. */
export function scoreTables(
  definition: ScoreNode,
  scope: NodeScope,
  dimensions: readonly Dimension[],
): (index: number) => ScoreTable['scores'] | Cell {
  const { map, rule } = definition;
  if (rule === undefined) return () => map ?? new Map();
  return byDate(dimensions, (date) => {
    const table = ruleValue(scope, rule, 'scores', date);
    return isCell(table) ? table : (map ?? table.scores);
  });
}

export function scoreCell(own: Cell, scores: () => ScoreTable['scores'] | Cell): Cell {
  const gone = absence([own]);
  if (gone !== null) return gone;
  const table = scores();
  if ('kind' in table) return traced(table, [own]);
  const value = own.kind === 'category' ? table.get(own.code) : undefined;
  return traced(value === undefined ? problemCell('no-score', say.noScore(own)) : numberCell(value), [own]);
}
