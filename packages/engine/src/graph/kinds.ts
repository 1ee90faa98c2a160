import { type Column, groupsOver, joinDimensions, projection, scalar, zip } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { readTable } from '../rules/look-up.js';
import { attainable } from '../sampling/attainable.js';
import { type AchievementRule, achieve } from '../scoring/achievement.js';
import { classify } from '../scoring/bands.js';
import { quadrantOf } from '../survey/statistics/importance.js';
import { addCells, divideCells, multiplyCells, roundCell, subtractCells } from '../value/arithmetic.js';
import { absence, type Cell, categoryCell, numberCell, problemCell, traced } from '../value/cell.js';
import { compare, divide, ONE, type Rational, rational, subtract } from '../value/rational.js';
import { combine, requiredSum, type WeightedPart } from '../weighting/combine.js';
import { ahpColumns } from './ahp-columns.js';
import { ahpGroupColumns } from './ahp-group-columns.js';
import { apportionColumns } from './apportion-columns.js';
import { cellDate } from './cell-date.js';
import { evaluateClaim } from './claim.js';
import type { CompiledNode } from './compile.js';
import { consolidateColumns } from './consolidate-columns.js';
import { hierarchyColumns } from './hierarchy-columns.js';
import { intervalColumns } from './interval-columns.js';
import { type NodeDefinition, type NodeRounding, type NumberOrRule, roundingOf } from './nodes.js';
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
      return achievement(definition, scope);
    case 'band':
      return single(band(definition.of, definition.rule, scope));
    case 'score':
      return single(score(definition, scope));
    case 'linear':
      return single(linear(definition, scope));
    case 'ahp':
      return ahpColumns(definition, scope);
    case 'ahp-group':
      return ahpGroupColumns(definition, scope);
    case 'hierarchy':
      return hierarchyColumns(definition, scope);
    case 'combine':
      return single(
        definition.parts === undefined
          ? combineOver(definition, scope)
          : combineParts(definition, definition.parts, scope),
      );
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

/** The number that an achievement's limit stands for, or the problem cell that says why there is none. */
function numberOf(limit: NumberOrRule, scope: NodeScope, date: string | undefined): Rational | Cell {
  if (typeof limit !== 'string') return limit;
  const value = ruleValue(scope, limit, 'number', date);
  return isCell(value) ? value : value.value;
}

function achievement(definition: Of<'achievement'>, scope: NodeScope): Columns {
  const names = [definition.realised, definition.target];
  const { realisedBacking, targetBacking, targetHigh } = definition;
  const backed = realisedBacking !== undefined && targetBacking !== undefined;
  if (backed) names.push(realisedBacking, targetBacking);
  else if (targetHigh !== undefined) names.push(targetHigh);
  const operands = names.map((name) => scope.column(name));
  const dimensions = joinDimensions(operands.map((operand) => operand.dimensions));
  const rules = new Map<string | undefined, AchievementRule | Cell>();
  const ruleAt = (index: number): AchievementRule | Cell => {
    const date = cellDate(dimensions, index);
    const rule = rules.get(date) ?? achievementRule(definition, scope, date);
    rules.set(date, rule);
    return rule;
  };
  const pick = (part: 'raw' | 'index' | 'reached'): Column =>
    zip(operands, (cells, index) => {
      const rule = ruleAt(index);
      if ('kind' in rule) return traced(rule, cells);
      const [realised, target, third, fourth] = cells;
      const more = backed
        ? { realisedBacking: there(third), targetBacking: there(fourth) }
        : targetHigh === undefined
          ? {}
          : { targetHigh: there(third) };
      return achieve(rule, { realised: there(realised), target: there(target), ...more })[part];
    });
  const rounding = roundingOf(definition, 'index');
  const index = rounding?.stage === 'value' ? rounded(pick('index'), rounding) : pick('index');
  const outputs = new Map([
    ['raw', pick('raw')],
    ['index', index],
    ['reached', pick('reached')],
  ]);
  if (definition.status !== undefined) outputs.set('status', classifyColumn(index, definition.status, scope));
  return outputs;
}

/** The status is read from the index as it counts, so the index is rounded before. */
function rounded(column: Column, { decimals, mode }: NodeRounding): Column {
  const cells = column.cells.map((cell) => (cell?.kind === 'number' ? roundCell(cell, decimals, mode) : cell));
  return { dimensions: column.dimensions, cells };
}

/** The rule of an achievement with its numbers read for a date, or the problem cell of a number that could not be read. */
function achievementRule(
  definition: Of<'achievement'>,
  scope: NodeScope,
  date: string | undefined,
): AchievementRule | Cell {
  const grades = definition.grades === undefined ? undefined : ruleValue(scope, definition.grades, 'scores', date);
  if (grades !== undefined && isCell(grades)) return grades;
  const limits: { cap?: Rational; floor?: Rational; atBest?: Rational } = {};
  for (const key of ['cap', 'floor', 'atBest'] as const) {
    const limit = definition[key];
    if (limit === undefined) continue;
    const value = numberOf(limit, scope, date);
    if ('kind' in value) return value;
    limits[key] = value;
  }
  const points = definition.points === undefined ? undefined : ruleValue(scope, definition.points, 'points', date);
  if (points !== undefined && isCell(points)) return points;
  const { variant, worst, best, zeroTarget } = definition;
  return {
    variant,
    ...limits,
    ...(grades === undefined ? {} : { grades: grades.scores }),
    ...(points === undefined ? {} : { points }),
    ...(worst === undefined ? {} : { worst }),
    ...(best === undefined ? {} : { best }),
    ...(zeroTarget === undefined ? {} : { zeroTarget }),
  };
}

function band(of: string, rule: string, scope: NodeScope): Column {
  return classifyColumn(scope.column(of), rule, scope);
}

function classifyColumn(column: Column, rule: string, scope: NodeScope): Column {
  const cells = column.cells.map((cell, index): Cell | undefined => {
    if (cell === undefined) return undefined;
    const gone = absence([cell]);
    if (gone !== null) return traced(gone, [cell]);
    if (cell.kind !== 'number') return traced(problemCell('wrong-type', say.bandsClassNumbers()), [cell]);
    const table = ruleValue(scope, rule, 'bands', cellDate(column.dimensions, index));
    if (isCell(table)) return traced(table, [cell]);
    const { code } = classify(table, cell.value);
    return traced(code === null ? problemCell('no-band', say.noBand()) : categoryCell(code), [cell]);
  });
  return { dimensions: column.dimensions, cells };
}

function score(definition: Of<'score'>, scope: NodeScope): Column {
  const column = scope.column(definition.of);
  const cells = column.cells.map((own, index): Cell | undefined => {
    if (own === undefined) return undefined;
    const gone = absence([own]);
    if (gone !== null) return gone;
    const table =
      definition.rule === undefined
        ? null
        : ruleValue(scope, definition.rule, 'scores', cellDate(column.dimensions, index));
    if (table !== null && isCell(table)) return traced(table, [own]);
    const map = definition.map ?? table?.scores;
    const value = own.kind === 'category' ? map?.get(own.code) : undefined;
    return traced(value === undefined ? problemCell('no-score', say.noScore(own)) : numberCell(value), [own]);
  });
  return { dimensions: column.dimensions, cells };
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
  const [a, b] = definition.from;
  const [c, d] = definition.to;
  if (compare(a, b) === 0) return scalar(problemCell('division-by-zero', say.sameAnchors()));
  const slope = divideCells(numberCell(subtract(d, c)), numberCell(subtract(b, a)));
  return zip([scope.column(definition.of)], ([cell]) =>
    addCells([numberCell(c), multiplyCells(slope, subtractCells(there(cell), numberCell(a)))]),
  );
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

function combineParts(definition: Of<'combine'>, parts: NonNullable<Of<'combine'>['parts']>, scope: NodeScope): Column {
  const shared = parts.filter((part) => part.deduct !== true).length;
  // Parts without weights share what the scheme's weights add to.
  const whole = requiredSum(definition.scheme) ?? ONE;
  const fallback = numberCell(divide(whole, rational(Math.max(1, shared))));
  const weightNodes = parts.flatMap((part) => (part.weightFrom === undefined ? [] : [part.weightFrom]));
  const position = new Map(weightNodes.map((name, i) => [name, parts.length + i]));
  return zip(
    [...parts.map((part) => part.node), ...weightNodes].map((name) => scope.column(name)),
    (cells) => {
      const weighted = parts.map((part, i): WeightedPart => {
        const own = part.weight === undefined ? fallback : numberCell(part.weight);
        const weight = part.weightFrom === undefined ? own : there(cells[position.get(part.weightFrom) ?? -1]);
        return { code: part.node, value: there(cells[i]), weight, deduct: part.deduct === true };
      });
      return combine(weighted, definition.scheme, definition.missing);
    },
  );
}

function combineOver(definition: Of<'combine'>, scope: NodeScope): Column {
  const column = scope.column(definition.of ?? '');
  const weights = definition.weights === undefined ? null : scope.column(definition.weights);
  const map = weights === null ? null : projection(weights.dimensions, column.dimensions);
  const { dimensions, groups } = groupsOver(column, [definition.over ?? '']);
  const cells = groups.map((group) => {
    const existing = group.flatMap((index) => {
      const value = column.cells[index];
      return value === undefined ? [] : [{ index, value }];
    });
    const parts = existing.map(({ index, value }): WeightedPart => {
      const weight = map === null ? numberCell(rational(1, existing.length)) : there(weights?.cells[map[index] ?? 0]);
      return { code: String(index), value, weight };
    });
    return parts.length === 0 ? undefined : combine(parts, definition.scheme, definition.missing);
  });
  return { dimensions, cells };
}
