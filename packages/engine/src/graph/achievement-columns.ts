import { type Column, joinDimensions, zip } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { type Achievement, type AchievementRule, achieve } from '../scoring/achievement.js';
import { roundCell } from '../value/arithmetic.js';
import { type Cell, traced } from '../value/cell.js';
import type { Rational } from '../value/rational.js';
import { classifyColumn } from './band-columns.js';
import { cellDate } from './cell-date.js';
import { type AchievementNode, type NumberOrRule, roundingOf } from './nodes.js';
import { isCell, type NodeScope, ruleValue, there } from './scope.js';

/** Columns of an achievement: `raw`, `index`, `reached`, and `status` where its bands are named. */
export function achievementColumns(definition: AchievementNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const operands = achievementOperands(definition).map((name) => scope.column(name));
  const dimensions = joinDimensions(operands.map((operand) => operand.dimensions));
  const ruleAt = achievementRules(definition, scope, dimensions);
  const pick = (part: keyof Achievement): Column =>
    zip(operands, (cells, index) => achievementCell(definition, part, ruleAt(index), cells));
  const index = pick('index');
  const outputs = new Map([
    ['raw', pick('raw')],
    ['index', index],
    ['reached', pick('reached')],
  ]);
  if (definition.status !== undefined) outputs.set('status', classifyColumn(index, definition.status, scope));
  return outputs;
}

/** Nodes that an achievement reads, in the order in which `achievementCell` takes their cells. */
export function achievementOperands(definition: AchievementNode): readonly string[] {
  const { realised, target, targetHigh, realisedBacking, targetBacking } = definition;
  if (realisedBacking !== undefined && targetBacking !== undefined)
    return [realised, target, realisedBacking, targetBacking];
  return targetHigh === undefined ? [realised, target] : [realised, target, targetHigh];
}

/** One output of an achievement at one cell. The status is read from the index as it counts, so the index is rounded here. */
export function achievementCell(
  definition: AchievementNode,
  part: keyof Achievement,
  rule: AchievementRule | Cell,
  cells: readonly Cell[],
): Cell {
  if ('kind' in rule) return traced(rule, cells);
  const [realised, target, third, fourth] = cells;
  const backed = definition.realisedBacking !== undefined && definition.targetBacking !== undefined;
  const more = backed
    ? { realisedBacking: there(third), targetBacking: there(fourth) }
    : definition.targetHigh === undefined
      ? {}
      : { targetHigh: there(third) };
  const cell = achieve(rule, { realised: there(realised), target: there(target), ...more })[part];
  const rounding = part === 'index' ? roundingOf(definition, 'index') : undefined;
  if (rounding?.stage !== 'value' || cell.kind !== 'number') return cell;
  return roundCell(cell, rounding.decimals, rounding.mode);
}

/** The rule of an achievement for each cell, with its numbers read at the cell's date; or the problem of one that is not there. */
export function achievementRules(
  definition: AchievementNode,
  scope: NodeScope,
  dimensions: readonly Dimension[],
): (index: number) => AchievementRule | Cell {
  const rules = new Map<string | undefined, AchievementRule | Cell>();
  return (index) => {
    const date = cellDate(dimensions, index);
    const rule = rules.get(date) ?? achievementRule(definition, scope, date);
    rules.set(date, rule);
    return rule;
  };
}

function achievementRule(
  definition: AchievementNode,
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

/** The number that an achievement's limit stands for, or the problem cell that says why there is none. */
function numberOf(limit: NumberOrRule, scope: NodeScope, date: string | undefined): Rational | Cell {
  if (typeof limit !== 'string') return limit;
  const value = ruleValue(scope, limit, 'number', date);
  return isCell(value) ? value : value.value;
}
