import { placeOf } from '../dimension/dimension.js';
import type { Evaluation } from '../graph/evaluate.js';
import { toText } from '../value/decimal.js';
import type { Rational } from '../value/rational.js';

/** Two members whose printed values are the same in every column of the same table. */
export interface DuplicateRow {
  readonly dimension: string;
  readonly members: readonly [string, string];
  readonly at: string;
  readonly nodes: readonly string[];
  readonly cells: readonly string[];
  readonly values: readonly Rational[];
}

/** Most members of one dimension that are compared pair by pair. */
const MOST_COMPARED = 400;

/**
 * Rows that repeat another one: members of a dimension that agree in all the inputs over the same dimensions, with at
 * least two inputs compared, so that a chance agreement of one number does not count.
 */
export function duplicateRows(evaluation: Evaluation): readonly DuplicateRow[] {
  const tables = new Map<string, string[]>();
  for (const node of evaluation.graph.nodes) {
    const { definition } = node;
    if (definition.kind !== 'input' || definition.type !== 'number' || definition.dims.length === 0) continue;
    const key = definition.dims.join(',');
    tables.set(key, [...(tables.get(key) ?? []), definition.id]);
  }
  const found: DuplicateRow[] = [];
  for (const nodes of tables.values()) if (nodes.length >= 2) found.push(...tableDuplicates(evaluation, nodes));
  return found;
}

function tableDuplicates(evaluation: Evaluation, nodes: readonly string[]): readonly DuplicateRow[] {
  const columns = nodes.map((id) => evaluation.columns.get(id)).filter((column) => column !== undefined);
  const dimensions = columns[0]?.dimensions ?? [];
  const rows = new Map<string, { place: Record<string, string>; index: number }>();
  const found: DuplicateRow[] = [];
  const count = columns[0]?.cells.length ?? 0;
  for (const dimension of dimensions) {
    if (dimension.members.length > MOST_COMPARED || /^\d{4}/.test(dimension.members[0]?.code ?? '')) continue;
    rows.clear();
    for (let index = 0; index < count; index += 1) {
      const values = columns.map((column) => column.cells[index]).filter((cell) => cell?.kind === 'number');
      if (values.length < columns.length || values.length < 2) continue;
      const place = { ...placeOf(dimensions, index) };
      const rest = Object.entries(place).filter(([name]) => name !== dimension.name);
      const texts = values.map((cell) => toText(cell.value));
      const key = JSON.stringify([rest, texts]);
      const earlier = rows.get(key);
      if (earlier === undefined) rows.set(key, { place, index });
      else {
        found.push({
          dimension: dimension.name,
          members: [earlier.place[dimension.name] ?? '', place[dimension.name] ?? ''],
          at: rest.map(([name, member]) => `${name}=${member}`).join(','),
          nodes,
          cells: nodes.flatMap((node) => [`${node}#${earlier.index}`, `${node}#${index}`]),
          values: values.map((cell) => cell.value),
        });
      }
    }
  }
  return found;
}

/** Keys (`node#index`) of all input cells that stand in a duplicated row. */
export function duplicatedCells(evaluation: Evaluation): ReadonlySet<string> {
  return new Set(duplicateRows(evaluation).flatMap((row) => row.cells));
}
