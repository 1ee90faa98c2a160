import { ruleFor } from '../../graph/compile.js';
import { rulesOf } from '../../graph/signatures.js';
import { isSure } from '../../rules/certainty.js';
import { isRuleFault } from '../../rules/read.js';
import { printedFlaws } from '../../scoring/bands.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import * as say from './sentences.js';

/** Gaps and overlaps of the intervals as printed: one finding a table and kind. */
export const bandFlaws: Check = (evaluation) => {
  const rules = new Set(evaluation.graph.nodes.flatMap((node) => rulesOf(node.definition).map((entry) => entry.rule)));
  return [...rules].flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(evaluation.graph, rule);
    if (isRuleFault(reading) || reading.value.kind !== 'bands') return [];
    const flaws = printedFlaws(reading.value.printed);
    const rounded = reading.value.before !== undefined;
    return (['gap', 'overlap'] as const).flatMap((kind): readonly CheckFinding[] => {
      const own = flaws.filter((flaw) => flaw.kind === kind);
      if (own.length === 0) return [];
      return [
        { kind: `band-${kind}`, severity: 'info', where: rule, message: say.bandFlaws(rule, kind, own, rounded) },
      ];
    });
  });
};

export const uncertainRules: Check = (evaluation) => {
  const rules = new Set(evaluation.graph.nodes.flatMap((node) => rulesOf(node.definition).map((entry) => entry.rule)));
  return [...rules].flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(evaluation.graph, rule);
    if (isRuleFault(reading))
      return [
        { kind: 'rule-not-in-force', severity: 'error', where: rule, message: say.ruleNotInForce(reading.detail) },
      ];
    const { certainty, note } = reading.citation;
    if (isSure(certainty)) return [];
    return [
      {
        kind: 'rule-uncertain',
        severity: 'info',
        where: rule,
        message: say.ruleUncertain(rule, certainty, note ?? null),
      },
    ];
  });
};
