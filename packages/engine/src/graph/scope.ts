import type { Column } from '../dimension/column.js';
import type { RuleValue } from '../rules/pack.js';
import { isRuleFault } from '../rules/read.js';
import { type Cell, problemCell } from '../value/cell.js';
import { operandNotThere } from '../value/sentences.js';
import { type Graph, ruleFor } from './compile.js';
import type { Fact } from './nodes.js';
import * as say from './sentences.js';

export interface EvaluationOptions {
  /** Carry the rounding interval of printed inputs; audit and explanation only. */
  readonly ranges: boolean;
  /** Note for every cell which cells it was made from. */
  readonly tracing: boolean;
}

/** What the evaluation of one node may read. */
export interface NodeScope {
  readonly graph: Graph;
  readonly column: (name: string) => Column;
  /** The node's own facts by row-major index. */
  readonly facts: ReadonlyMap<number, Fact>;
  readonly options: EvaluationOptions;
}

/** The cell, or a problem where an operand has none. */
export function there(cell: Cell | undefined): Cell {
  return cell ?? problemCell('undefined', operandNotThere());
}

/** A rule value of one kind for a date, or the problem cell that says why there is none. */
export function ruleValue<K extends RuleValue['kind']>(
  scope: NodeScope,
  rule: string,
  kind: K,
  date?: string,
): Extract<RuleValue, { kind: K }> | Cell {
  const reading = ruleFor(scope.graph, rule, date);
  if (isRuleFault(reading)) return problemCell('rule-not-in-force', reading.detail);
  if (reading.value.kind !== kind) return problemCell('wrong-type', say.wrongRuleKind(rule, reading.value.kind, kind));
  return reading.value as Extract<RuleValue, { kind: K }>;
}

export function isCell(value: RuleValue | Cell): value is Cell {
  return value.kind === 'problem';
}
