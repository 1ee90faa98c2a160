import { ruleFor } from '../../graph/compile.js';
import { rulesOf } from '../../graph/signatures.js';
import { isRuleFault } from '../../rules/read.js';
import { printedFlaws } from '../../scoring/bands.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import * as say from './sentences.js';

export const bandFlaws: Check = (evaluation) => {
  const rules = new Set(evaluation.graph.nodes.flatMap((node) => rulesOf(node.definition).map((entry) => entry.rule)));
  return [...rules].flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(evaluation.graph, rule);
    if (isRuleFault(reading) || reading.value.kind !== 'bands') return [];
    return printedFlaws(reading.value.printed)
      .filter((flaw) => flaw.kind !== 'order')
      .map((flaw) => ({
        kind: flaw.kind === 'gap' ? 'band-gap' : 'band-overlap',
        severity: 'info',
        where: rule,
        message: say.bandFlaw(rule, flaw),
      }));
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
    if (certainty === 'confirmed' || certainty === 'arithmetic') return [];
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
