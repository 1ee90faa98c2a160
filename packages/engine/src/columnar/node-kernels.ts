import { type Column, joinDimensions, projection } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { evaluateFormula } from '../formula/evaluate.js';
import type { Formula } from '../formula/syntax.js';
import { achievementOperands } from '../graph/achievement-columns.js';
import { combineOperands } from '../graph/combine-columns.js';
import type { CompiledNode, Graph } from '../graph/compile.js';
import { CONSOLIDATED } from '../graph/consolidate-columns.js';
import { withOrigin } from '../graph/evaluate.js';
import { lineCell, lineOf } from '../graph/kinds.js';
import type { AchievementNode, ReduceNode } from '../graph/nodes.js';
import { parentsOf } from '../graph/reduce.js';
import { type NodeScope, there } from '../graph/scope.js';
import type { Cell } from '../value/cell.js';
import { multiply, subtract } from '../value/rational.js';
import { achievementKernel } from './achievement-kernel.js';
import { bandKernel, roundingBefore, scoreKernel } from './band-kernel.js';
import { collectKernel } from './collect-kernel.js';
import { combineKernel } from './combine-kernel.js';
import { consolidateKernel } from './consolidate-kernel.js';
import { formulaVector } from './formula-kernels.js';
import type { Kernel } from './kernel.js';
import { linearKernel } from './linear-kernel.js';
import { reachedKernel } from './reached-kernel.js';
import { type Grouping, groupingBy, reduceKernel } from './reduce-kernel.js';
import { roundingKernel } from './rounding-kernel.js';
import type { Vector } from './vector.js';

/** Where kernels find their operands and leave what they make. */
export interface KernelScope extends NodeScope {
  readonly vector: (name: string) => Vector;
  /** Takes each kernel as it is made, operands first, and runs it. */
  readonly add: (kernel: Kernel) => Vector;
}

/** The vector of one output of a node by kernels, rounded where the node rounds its value; null where it has none. */
export function nodeVector(node: CompiledNode, output: string, scope: KernelScope): Vector | null {
  const { definition } = node;
  if (node.unitFault !== null && !(definition.kind === 'formula' && definition.units === 'as-written')) return null;
  const plain = unrounded(node, output, scope);
  const { rounding } = definition;
  if (plain === null || rounding?.stage !== 'value' || output !== '') return plain;
  if (plain.type !== 'number') return null;
  const kernel = roundingKernel(plain, rounding);
  return kernel === null ? null : scope.add(kernel);
}

function unrounded(node: CompiledNode, output: string, scope: KernelScope): Vector | null {
  const { definition } = node;
  const finish = (cell: Cell): Cell => withOrigin(cell, definition.id);
  const put = (kernel: Kernel | null): Vector | null => (kernel === null ? null : scope.add(kernel));
  const { vector } = scope;
  switch (definition.kind) {
    case 'formula': {
      if (node.formula === null) return null;
      const attribute = (call: Formula): Column =>
        evaluateFormula(call, { column: scope.column, dimensions: scope.graph.dimensions });
      return formulaVector(node.formula, definition, { operand: vector, add: scope.add, finish, attribute });
    }
    case 'achievement':
      return achieved(definition, output, scope);
    case 'band':
      return banded(vector(definition.of), definition.rule, definition.id, scope);
    case 'score': {
      const operand = vector(definition.of);
      return operand.type === 'category' ? put(scoreKernel(definition, operand, scope, finish)) : null;
    }
    case 'combine': {
      if (definition.parts === undefined) return null;
      const operands = combineOperands(definition.parts).map(vector);
      const dimensions = joinDimensions(operands.map((operand) => operand.dimensions));
      if (operands.some(({ type }) => type !== 'number')) return null;
      return put(combineKernel(definition, dimensions, vector, finish));
    }
    case 'consolidate': {
      const part = CONSOLIDATED.find(([name]) => name === output)?.[1];
      return part === undefined ? null : put(consolidateKernel(definition, part, scope.graph, vector, finish));
    }
    case 'reduce': {
      const { weights, where, members, of } = definition;
      if (weights !== undefined || where !== undefined || members !== undefined) return null;
      const operand = vector(of);
      const grouping = groupingOf(definition, operand, scope);
      if (grouping === null) return null;
      return put(reduceKernel(definition.operation, definition.missing, operand, grouping, finish));
    }
    case 'linear': {
      const operand = vector(definition.of);
      const slope = lineOf(definition);
      if (slope === null || operand.type !== 'number') return null;
      const constant = subtract(definition.to[0], multiply(slope, definition.from[0]));
      return put(
        linearKernel(
          { terms: [{ vector: operand, factor: slope }], constant },
          operand.dimensions,
          ([cell]) => lineCell(definition, slope, there(cell)),
          finish,
        ),
      );
    }
    case 'collect': {
      const [own] = resolveDimensions([definition.dimension], scope.graph.dimensions);
      return own === undefined ? null : put(collectKernel(definition, own, vector, finish));
    }
    default:
      return null;
  }
}

function achieved(definition: AchievementNode, output: string, scope: KernelScope): Vector | null {
  const finish = (cell: Cell): Cell => withOrigin(cell, definition.id);
  const put = (kernel: Kernel | null): Vector | null => (kernel === null ? null : scope.add(kernel));
  if (output === 'status')
    return banded(scope.vector(`${definition.id}.index`), definition.status ?? '', definition.id, scope);
  const operands = achievementOperands(definition).map(scope.vector);
  if (operands.some(({ type }) => type !== 'number')) return null;
  const dimensions = joinDimensions(operands.map((operand) => operand.dimensions));
  if (output === 'reached') return put(reachedKernel(definition, dimensions, scope.vector, scope, finish));
  if (output !== 'raw' && output !== 'index') return null;
  return put(achievementKernel(definition, output, dimensions, scope.vector, scope, finish));
}

/** Classes a vector, rounded first where the band table says so. */
function banded(operand: Vector, rule: string, id: string, scope: KernelScope): Vector | null {
  if (operand.type !== 'number') return null;
  const before = roundingBefore(operand, rule, scope);
  if (before === undefined) return null;
  const rounding = before === null ? null : roundingKernel(operand, before);
  if (before !== null && rounding === null) return null;
  const looked = rounding === null ? operand : scope.add(rounding);
  const kernel = bandKernel(looked, rule, scope, (cell) => withOrigin(cell, id));
  return kernel === null ? null : scope.add(kernel);
}

const GROUPINGS = new WeakMap<ReduceNode, { readonly graph: Graph; readonly grouping: Grouping }>();

function groupingOf(definition: ReduceNode, operand: Vector, { graph }: NodeScope): Grouping | null {
  const known = GROUPINGS.get(definition);
  if (known?.graph === graph) return known.grouping;
  const { over, to } = definition;
  const rest = operand.dimensions.filter(({ name }) => !over.includes(name));
  const map = Int32Array.from(projection(rest, operand.dimensions));
  const [target] = to === undefined ? [] : resolveDimensions([to], graph.dimensions);
  const from = operand.dimensions.find(({ name }) => name === over[0]);
  if (to !== undefined && (target === undefined || from === undefined || over.length !== 1)) return null;
  const grouping =
    target === undefined || from === undefined
      ? groupingBy(rest, map)
      : groupingBy(
          [...rest, target],
          climb(map, projection([from], operand.dimensions), parentsOf(from, target), target),
        );
  GROUPINGS.set(definition, { graph, grouping });
  return grouping;
}

/** Groups of what is left of the dimensions, split by the parent of each member. */
function climb(rest: Int32Array, own: readonly number[], parents: readonly number[], target: Dimension): Int32Array {
  return rest.map((group, i) => {
    const parent = parents[own[i] ?? -1] ?? -1;
    return parent < 0 ? -1 : group * target.members.length + parent;
  });
}
