import { ruleFor } from '../../graph/compile.js';
import { rulesRead, uncertainRules } from '../../graph/uncertain-rules.js';
import { isRuleFault } from '../../rules/read.js';
import { printedFlaws } from '../../scoring/bands.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import * as say from './sentences.js';

/** Gaps and overlaps of the intervals as printed: one finding a table and kind. */
export const bandFlaws: Check = ({ graph }) => {
  return rulesRead(graph).flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(graph, rule);
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

/** Rules that are read but not in force, or not sure. */
export const unsafeRules: Check = ({ graph }) => {
  const absent = rulesRead(graph).flatMap((rule): readonly CheckFinding[] => {
    const reading = ruleFor(graph, rule);
    if (!isRuleFault(reading)) return [];
    return [{ kind: 'rule-not-in-force', severity: 'error', where: rule, message: say.ruleNotInForce(reading.detail) }];
  });
  const unsure = uncertainRules(graph).map(
    ({ rule, certainty, note }): CheckFinding => ({
      kind: 'rule-uncertain',
      severity: 'info',
      where: rule,
      message: say.ruleUncertain(rule, certainty, note),
    }),
  );
  return [...absent, ...unsure];
};
