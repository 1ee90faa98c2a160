import type { Column } from '../dimension/column.js';
import { projection } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { absence, type Cell, missingCell, numberCell, problemCell, traced } from '../value/cell.js';
import { ONE, type Rational } from '../value/rational.js';
import { ahp } from '../weighting/ahp.js';
import { consensus } from '../weighting/ahp-consensus.js';
import { aggregateJudgements, aggregatePriorities } from '../weighting/ahp-group.js';
import { type PartialMatrix, ranksOf } from '../weighting/ahp-matrix.js';
import * as sayWeights from '../weighting/sentences.js';
import { consistencyCells, failed, joinTables, type TableCells, traceAll, weightCells } from './ahp-columns.js';
import { groupOutputs } from './ahp-outputs.js';
import type { AhpGroupNode } from './nodes.js';
import { isTable, type PairwiseTable, pairwiseCells, readTable } from './pairwise-tables.js';
import type { NodeScope } from './scope.js';
import * as say from './sentences.js';

/** What the experts of one group gave: cells of their judgements, and cells of their weights. */
interface Experts {
  readonly judgements: readonly PairwiseTable[];
  readonly weights: readonly (readonly (Cell | undefined)[])[];
}

/** Weights, rank, consensus and, by aggregated judgements, consistency of a group of experts. */
export function ahpGroupColumns(definition: AhpGroupNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const outputs = groupOutputs(definition);
  const named = [definition.rows, definition.columns, definition.experts];
  const [rows, columns, experts] = resolveDimensions(named, scope.graph.dimensions);
  if (rows === undefined || columns === undefined || experts === undefined) {
    const cell = problemCell('bad-matrix', say.matrixWithoutDimension());
    return joinTables(outputs, [], rows, columns, [failed(outputs, cell, rows, columns)]);
  }
  const matrix = pairwiseCells(scope.column(definition.matrix), rows, columns, experts);
  const weights = lastInOrder(scope.column(definition.weights), [experts, rows]).cells;
  const further = matrix.further.filter(({ name }) => name !== experts.name);
  const count = experts.members.length;
  const groups = Array.from({ length: matrix.tables.length / count }, (_, i): Experts => {
    const own = Array.from({ length: count }, (__, k) => i * count + k);
    return {
      judgements: own.flatMap((k) => matrix.tables[k] ?? []),
      weights: own.map((k) => weights.slice(k * rows.members.length, (k + 1) * rows.members.length)),
    };
  });
  const made = groups.map((group) => {
    const used = [...group.judgements.flatMap(({ cells }) => cells), ...group.weights.flat()].filter(
      (cell) => cell !== undefined,
    );
    const cells = groupCells(definition, group, experts, rows, scope);
    return 'kind' in cells ? failed(outputs, traced(cells, used), rows, columns) : traceAll(cells, used);
  });
  return joinTables(outputs, further, rows, columns, made);
}

/** A column with the named dimensions last, in that order. */
function lastInOrder(column: Column, last: readonly Dimension[]): Column {
  const names = last.map(({ name }) => name);
  const target = [...column.dimensions.filter(({ name }) => !names.includes(name)), ...last];
  return {
    dimensions: target,
    cells: projection(column.dimensions, target).map((index) => column.cells[index]),
  };
}

/** One expert alone agrees with nobody: there is no consensus to speak of. */
function consensusCell(lists: readonly (readonly Rational[])[]): Cell {
  const agreed = consensus(lists);
  return agreed === null ? missingCell('not-applicable', []) : numberCell(agreed.value, agreed.exact);
}

function groupCells(
  definition: AhpGroupNode,
  group: Experts,
  experts: Dimension,
  rows: Dimension,
  scope: NodeScope,
): TableCells | Cell {
  const names = rows.members.map(({ code }) => code);
  const members = experts.members.map(({ code }) => definition.members?.get(code) ?? ONE);
  const lists = group.weights.map((cells) => cells.flatMap((cell) => (cell?.kind === 'number' ? [cell.value] : [])));
  const there = group.weights.flat().filter((cell) => cell !== undefined);
  const gone = lists.every((list) => list.length === names.length)
    ? null
    : (absence(there) ?? problemCell('bad-matrix', say.judgementNotANumber()));
  const common = ['consensus', [gone ?? consensusCell(lists)]] as const;
  if (definition.group !== 'aij') {
    if (gone !== null) return gone;
    const found = aggregatePriorities(lists, members, definition.group);
    if (found === null) return problemCell('bad-matrix', sayWeights.weightsNotSettled());
    const exact = found.exact && there.every((cell) => cell.kind === 'number' && cell.exact);
    return new Map([...weightCells(found.weights, ranksOf(found.weights), exact), common]);
  }
  const tables: PartialMatrix[] = [];
  for (const own of group.judgements) {
    const table = readTable(own, names.length, definition);
    if (!isTable(table)) return table;
    tables.push(table);
  }
  const { table, exact } = aggregateJudgements(tables, members);
  const result = ahp(table, definition.prioritisation, definition.lambda, names);
  if ('fault' in result) return problemCell('bad-matrix', result.fault);
  const found = { ...result.tables, exact: exact && result.tables.exact };
  return new Map<string, readonly (Cell | undefined)[]>([
    ['judgement', table.flat().map((value) => (value === null ? undefined : numberCell(value, exact)))],
    ...weightCells(found.weights, found.ranks, found.exact),
    ...consistencyCells(definition, found, scope),
    common,
  ]);
}
