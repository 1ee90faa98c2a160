import { createHash } from 'node:crypto';
import {
  addressText,
  type Cell,
  type Column,
  type Evaluation,
  placeOf,
  toSignificant,
  toText,
} from '@berimbang/engine';
import type { result } from '../db/index.js';

/** A computed cell as it is stored. */
export type ResultRow = Pick<typeof result.$inferSelect, 'node' | 'place' | 'kind' | 'value' | 'exact' | 'detail'>;

/** Digits to which values that are not exact are right. */
const DIGITS = 30;

/** A place as one text: dimensions in order of name. */
export function placeText(place: Readonly<Record<string, string>>): string {
  const names = Object.keys(place).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(place[name])}`).join(',')}}`;
}

/** Every computed cell of an evaluation; inputs and constants are not results. */
export function resultRows(evaluation: Evaluation): readonly ResultRow[] {
  const rows: ResultRow[] = [];
  for (const [name, target] of evaluation.graph.names) {
    const kind = evaluation.graph.byId.get(target.node)?.definition.kind;
    if (kind === undefined || kind === 'input' || kind === 'constant' || kind === 'unknown') continue;
    const column = evaluation.columns.get(name);
    if (column === undefined) continue;
    for (const [index, cell] of column.cells.entries()) {
      if (cell === undefined) continue;
      rows.push({ node: name, place: placeText(placeOf(column.dimensions, index)), ...stored(cell, evaluation) });
    }
  }
  return rows;
}

function stored(cell: Cell, evaluation: Evaluation): Pick<ResultRow, 'kind' | 'value' | 'exact' | 'detail'> {
  switch (cell.kind) {
    case 'number':
      return {
        kind: 'number',
        value: cell.exact ? toText(cell.value) : toSignificant(cell.value, DIGITS),
        exact: cell.exact,
        detail: null,
      };
    case 'category':
      return { kind: 'category', value: cell.code, exact: true, detail: null };
    case 'members':
      return { kind: 'members', value: JSON.stringify(cell.codes), exact: true, detail: null };
    case 'truth':
      return { kind: 'truth', value: String(cell.value), exact: true, detail: null };
    case 'missing': {
      const leaves = cell.leaves.map(({ node, index }) => leafText(evaluation.columns.get(node), node, index));
      const range = cell.range === undefined ? {} : { low: toText(cell.range.low), high: toText(cell.range.high) };
      return { kind: 'missing', value: null, exact: true, detail: { reason: cell.reason, leaves, ...range } };
    }
    case 'problem':
      return {
        kind: 'problem',
        value: null,
        exact: true,
        detail: { problem: cell.problem, origin: cell.origin, text: cell.detail },
      };
    default:
      return cell satisfies never;
  }
}

function leafText(column: Column | undefined, node: string, index: number): string {
  return addressText(node, column === undefined ? {} : placeOf(column.dimensions, index));
}

/** SHA-256 over all results, in order of node and place. */
export function digestOf(rows: readonly ResultRow[]): string {
  const hash = createHash('sha256');
  for (const row of [...rows].sort(byAddress)) hash.update(rowText(row)).update('\n');
  return hash.digest('hex');
}

/** What of a row says whether it changed. */
export function rowText({ node, place, kind, value, exact, detail }: ResultRow): string {
  return JSON.stringify([node, place, kind, value, exact, detail]);
}

function byAddress(a: ResultRow, b: ResultRow): number {
  return a.node < b.node ? -1 : a.node > b.node ? 1 : a.place < b.place ? -1 : a.place > b.place ? 1 : 0;
}
