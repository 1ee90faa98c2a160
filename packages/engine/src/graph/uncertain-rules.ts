import type { Label } from '../dimension/dimension.js';
import { isSure } from '../rules/certainty.js';
import type { Certainty } from '../rules/pack.js';
import { isRuleFault } from '../rules/read.js';
import { type Graph, ruleFor } from './compile.js';
import { rulesOf } from './operands.js';

/** A rule that a scorecard reads and that is not sure. */
export interface UncertainRule {
  readonly rule: string;
  readonly label: Label;
  readonly certainty: Certainty;
  readonly note: Label | null;
}

/** Names of the rules that a scorecard reads, each once. */
export function rulesRead(graph: Graph): readonly string[] {
  return [...new Set(graph.nodes.flatMap((node) => rulesOf(node.definition).map(({ rule }) => rule)))];
}

/** The rules that a scorecard reads and that are recalled or unsure. */
export function uncertainRules(graph: Graph): readonly UncertainRule[] {
  return rulesRead(graph).flatMap((rule): readonly UncertainRule[] => {
    const reading = ruleFor(graph, rule);
    if (isRuleFault(reading) || isSure(reading.citation.certainty)) return [];
    const { certainty, note } = reading.citation;
    return [{ rule, label: reading.parameter.label, certainty, note: note ?? null }];
  });
}
