import { addressText, type Dimension, placeOf } from '../../dimension/dimension.js';
import { resolveDimensions } from '../../formula/check.js';
import type { Evaluation } from '../../graph/evaluate.js';
import type { AhpGroupNode, AhpNode } from '../../graph/nodes.js';
import { isTable, pairwiseCells, readTable } from '../../graph/pairwise-tables.js';
import type { Cell } from '../../value/cell.js';
import { divide, type Rational, sign } from '../../value/rational.js';
import { type PartialMatrix, unreciprocal } from '../../weighting/ahp-matrix.js';
import { repairs } from '../../weighting/ahp-repair.js';
import type { CheckFinding } from '../finding.js';
import * as say from './sentences.js';

/** Judgements that an inconsistent matrix is told to look at. */
const MOST_ADVISED = 3;

/** Pairwise judgements that are not each other's reciprocals, and matrices whose consistency ratio is too large. */
export const pairwise = (evaluation: Evaluation): readonly CheckFinding[] =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    if (definition.kind === 'ahp')
      return [...unreciprocalTables(evaluation, definition), ...inconsistent(evaluation, definition)];
    return definition.kind === 'ahp-group' ? inconsistent(evaluation, definition) : [];
  });

/** A table of judgements, where it stands, and the names of its criteria. */
interface Placed {
  readonly address: string;
  readonly table: PartialMatrix;
  readonly codes: readonly string[];
}

/** Tables in the order of the places along further dimensions; null where one cannot be read. */
function tablesOf(evaluation: Evaluation, definition: AhpNode): readonly (Placed | null)[] {
  const [rows, columns] = resolveDimensions([definition.rows, definition.columns], evaluation.graph.dimensions);
  const column = evaluation.columns.get(definition.matrix);
  if (rows === undefined || columns === undefined || column === undefined) return [];
  const { further, tables } = pairwiseCells(column, rows, columns);
  const codes = rows.members.map(({ code }) => code);
  return tables.map((own, i) => {
    const table = readTable(own, codes.length, definition);
    return isTable(table) ? { address: addressText(definition.matrix, placeOf(further, i)), table, codes } : null;
  });
}

function unreciprocalTables(evaluation: Evaluation, definition: AhpNode): readonly CheckFinding[] {
  if (definition.triangle !== 'full') return [];
  return tablesOf(evaluation, definition).flatMap((placed) => {
    if (placed === null) return [];
    const { address, table, codes } = placed;
    const pairs = unreciprocal(table).map(([i, j]) => pairText(codes, i, j));
    if (pairs.length === 0) return [];
    return [
      { kind: 'not-reciprocal', severity: 'warning', where: address, message: say.notReciprocal(address, pairs) },
    ];
  });
}

function inconsistent(evaluation: Evaluation, definition: AhpNode | AhpGroupNode): readonly CheckFinding[] {
  const ratios = evaluation.columns.get(`${definition.id}.cr`);
  const verdicts = evaluation.columns.get(`${definition.id}.consistent`)?.cells ?? [];
  const indices = evaluation.columns.get(`${definition.id}.ci`)?.cells ?? [];
  return verdicts.flatMap((verdict, i): readonly CheckFinding[] => {
    const ratio = ratios?.cells[i];
    if (verdict?.kind !== 'truth' || verdict.value || ratio?.kind !== 'number') return [];
    const address = addressText(definition.id, placeOf(ratios?.dimensions ?? ([] as readonly Dimension[]), i));
    const table = definition.kind === 'ahp' ? tablesOf(evaluation, definition)[i] : undefined;
    const notes = table === undefined || table === null ? [] : advice(definition, table, ratio.value, indices[i]);
    return [
      {
        kind: 'inconsistent',
        severity: 'warning',
        where: address,
        message: say.inconsistent(address, ratio.value, notes),
      },
    ];
  });
}

/** The worst judgements; CR after a change is its CI by the random index that CI and CR imply. */
function advice(
  { prioritisation, lambda }: AhpNode | AhpGroupNode,
  { table, codes }: Placed,
  ratio: Rational,
  index: Cell | undefined,
): readonly say.RepairNote[] {
  if (index?.kind !== 'number' || sign(ratio) === 0) return [];
  const random = divide(index.value, ratio);
  return repairs(table, prioritisation, lambda, MOST_ADVISED).map(
    ({ row, column, given, implied, scaled, indexIfScaled }) => ({
      pair: pairText(codes, row, column),
      given,
      implied,
      scaled,
      ratio: divide(indexIfScaled, random),
    }),
  );
}

const pairText = (codes: readonly string[], i: number, j: number): string => `${codes[i] ?? ''}/${codes[j] ?? ''}`;
