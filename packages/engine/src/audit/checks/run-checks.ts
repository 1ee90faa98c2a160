import type { ModelFault } from '../../graph/compile.js';
import type { Evaluation } from '../../graph/evaluate.js';
import type { CheckFinding, Finding } from '../finding.js';
import type { Check } from './check.js';
import { bounds, differentValues, granularity } from './figures.js';
import { duplicated, mixedPeriods, repeatedNames } from './inputs.js';
import { pairwise } from './pairwise.js';
import { bandFlaws, unsafeRules } from './rules.js';
import { fewRespondents } from './samples.js';
import { doubleDivision, overall } from './structure.js';
import { surveyFactors, unusedWeights, weights } from './weights.js';

const CHECKS: readonly Check[] = [
  duplicated,
  granularity,
  bounds,
  weights,
  surveyFactors,
  unusedWeights,
  pairwise,
  bandFlaws,
  differentValues,
  overall,
  doubleDivision,
  mixedPeriods,
  repeatedNames,
  unsafeRules,
  fewRespondents,
];

/** Runs every generic check; units that do not fit were found when the model was compiled. */
export function runChecks(
  evaluation: Evaluation,
  findings: readonly Finding[],
  faults: readonly ModelFault[],
): readonly CheckFinding[] {
  const units = faults
    .filter((fault) => fault.code === 'unit')
    .map(
      (fault): CheckFinding => ({
        kind: 'unit-mismatch',
        severity: 'warning',
        where: fault.node,
        message: fault.message,
      }),
    );
  return [...units, ...CHECKS.flatMap((check) => check(evaluation, findings))];
}
