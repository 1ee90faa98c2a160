import { type Column, projection, scalar, zip } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { readTable } from '../rules/look-up.js';
import { attainable } from '../sampling/attainable.js';
import { quadrantOf } from '../survey/statistics/importance.js';
import { addCells, multiplyCells, subtractCells } from '../value/arithmetic.js';
import { absence, type Cell, categoryCell, numberCell, problemCell, traced } from '../value/cell.js';
import { compare, divide, type Rational, subtract } from '../value/rational.js';
import { achievementColumns } from './achievement-columns.js';
import { ahpColumns } from './ahp-columns.js';
import { ahpGroupColumns } from './ahp-group-columns.js';
import { apportionColumns } from './apportion-columns.js';
import { classifyColumn, scoreColumn } from './band-columns.js';
import { evaluateClaim } from './claim.js';
import { combineColumn } from './combine-columns.js';
import type { CompiledNode } from './compile.js';
import { consolidateColumns } from './consolidate-columns.js';
import { hierarchyColumns } from './hierarchy-columns.js';
import { intervalColumns } from './interval-columns.js';
import type { NodeDefinition } from './nodes.js';
import { reduce } from './reduce.js';
import { isCell, type NodeScope, ruleValue, there } from './scope.js';
import * as say from './sentences.js';
import { standardErrorColumns } from './standard-error-columns.js';

type Of<K extends NodeDefinition['kind']> = Extract<NodeDefinition, { kind: K }>;
type Columns = ReadonlyMap<string, Column>;

/** Evaluates every kind of node but inputs and formulas. */
export function evaluateKind(node: CompiledNode, scope: NodeScope): Columns {
  const { definition } = node;
  const single = (column: Column): Columns => new Map([['', column]]);
  switch (definition.kind) {
    case 'constant':
      return single(scalar(constant(definition, scope)));
    case 'reduce':
      return single(reduce(definition, scope));
    case 'consolidate':
      return consolidateColumns(definition, scope);
    case 'achievement':
      return achievementColumns(definition, scope);
    case 'band':
      return single(classifyColumn(scope.column(definition.of), definition.rule, scope));
    case 'score':
      return single(scoreColumn(definition, scope));
    case 'linear':
      return single(linear(definition, scope));
    case 'ahp':
      return ahpColumns(definition, scope);
    case 'ahp-group':
      return ahpGroupColumns(definition, scope);
    case 'hierarchy':
      return hierarchyColumns(definition, scope);
    case 'combine':
      return single(combineColumn(definition, scope));
    case 'claim':
      return single(evaluateClaim(definition, node.formula, scope));
    case 'attainable':
      return single(
        zip([scope.column(definition.of), scope.column(definition.n)], ([value, n]) =>
          attainable(there(value), there(n), definition.step),
        ),
      );
    case 'apportion':
      return apportionColumns(definition, scope);
    case 'standard-error':
      return standardErrorColumns(definition, scope);
    case 'interval':
      return intervalColumns(definition, scope);
    case 'quadrant':
      return single(quadrant(definition, scope));
    case 'collect':
      return single(collect(definition, scope));
    case 'input':
    case 'unknown':
    case 'formula':
      return single(scalar(problemCell('undefined', say.notComputed(definition.id))));
  }
}

function constant(definition: Of<'constant'>, scope: NodeScope): Cell {
  if (definition.value !== undefined) return numberCell(definition.value);
  const { rule = '', cell } = definition;
  if (cell !== undefined) {
    const table = ruleValue(scope, rule, 'table');
    if (isCell(table)) return table;
    const found = readTable(table, cell.row, cell.column);
    if (found.kind === 'none') return problemCell('undefined', say.nothingInTable(cell.row, cell.column, found.reason));
    return found.kind === 'number' ? numberCell(found.value) : categoryCell(found.code);
  }
  const value = ruleValue(scope, rule, 'number');
  return isCell(value) ? value : numberCell(value.value);
}

function quadrant(definition: Of<'quadrant'>, scope: NodeScope): Column {
  const { importance, performance, importanceLine, performanceLine } = definition;
  const columns = [importance, performance, importanceLine, performanceLine].map((name) => scope.column(name));
  return zip(columns, (cells) => {
    const gone = absence(cells);
    if (gone !== null) return traced(gone, cells);
    const [a, b, c, d] = cells.map((cell) => (cell.kind === 'number' ? cell.value : null));
    if (a == null || b == null || c == null || d == null)
      return traced(problemCell('wrong-type', say.claimNeedsNumber()), cells);
    const found = quadrantOf({ importance: a, performance: b }, { importance: c, performance: d });
    return traced(categoryCell(found), cells);
  });
}

function linear(definition: Of<'linear'>, scope: NodeScope): Column {
  const line = lineOf(definition);
  if (line === null) return scalar(problemCell('division-by-zero', say.sameAnchors()));
  return zip([scope.column(definition.of)], ([cell]) => lineCell(definition, line, there(cell)));
}

/** Slope of the line through both anchors; null where they share their x. */
export function lineOf({ from, to }: Of<'linear'>): Rational | null {
  const [a, b] = from;
  const [c, d] = to;
  return compare(a, b) === 0 ? null : divide(subtract(d, c), subtract(b, a));
}

export function lineCell({ from, to }: Of<'linear'>, slope: Rational, cell: Cell): Cell {
  const beyond = multiplyCells(numberCell(slope), subtractCells(cell, numberCell(from[0])));
  return addCells([numberCell(to[0]), beyond]);
}

function collect(definition: Of<'collect'>, scope: NodeScope): Column {
  const own = resolveDimensions([definition.dimension], scope.graph.dimensions)[0];
  const parts = (own?.members ?? []).map((member) => {
    const name = definition.of[member.code];
    return name === undefined ? null : scope.column(name);
  });
  const rest: Dimension[] = [];
  for (const dimension of parts.flatMap((part) => part?.dimensions ?? [])) {
    if (!rest.some((known) => known.name === dimension.name)) rest.push(dimension);
  }
  const cells = parts.flatMap((part) => {
    if (part === null) return Array.from({ length: cellCount(rest) }, () => undefined);
    return projection(part.dimensions, rest).map((index) => part.cells[index]);
  });
  return { dimensions: own === undefined ? rest : [own, ...rest], cells };
}
