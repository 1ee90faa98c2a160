import { equal, multiply, ONE, rational, sum } from '../../value/rational.js';
import { requiredSum } from '../../weighting/combine.js';
import type { CheckFinding } from '../finding.js';
import type { Check } from './check.js';
import * as say from './sentences.js';

export const weights: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    if (definition.kind !== 'combine' || definition.scheme === 'normalise') return [];
    if ((evaluation.columns.get(definition.weights ?? '')?.dimensions.length ?? 1) > 1) return [];
    const cells =
      definition.parts === undefined
        ? (evaluation.columns.get(definition.weights ?? '')?.cells ?? []).flatMap((cell) =>
            cell?.kind === 'number' ? [cell.value] : [],
          )
        : definition.parts.flatMap((part) => part.weight ?? []);
    const required = requiredSum(definition.scheme);
    const total = sum(cells);
    if (cells.length === 0 || required === null || equal(total, required)) return [];
    const strict = definition.scheme === 'sum-1' || definition.scheme === 'sum-100';
    return [
      {
        kind: 'weight-sum',
        severity: strict ? 'error' : 'warning',
        where: definition.id,
        message: say.weightSum(definition.id, total, required),
      },
    ];
  });

/** Literal survey factors, such as nine times 0.111, that do not add to 1. */
export const surveyFactors: Check = (evaluation) =>
  evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    const survey = /^(survey\..+)\.factor$/.exec(definition.id)?.[1];
    const factor = evaluation.columns.get(definition.id)?.cells[0];
    const elements = evaluation.columns.get(`${survey ?? ''}.weighted`)?.dimensions.at(-1)?.members.length ?? 0;
    if (factor?.kind !== 'number' || elements === 0) return [];
    const total = multiply(factor.value, rational(elements));
    if (equal(total, ONE)) return [];
    return [
      { kind: 'weight-sum', severity: 'info', where: definition.id, message: say.factorSum(definition.id, total) },
    ];
  });

export const unusedWeights: Check = (evaluation) => {
  const read = new Set(evaluation.graph.nodes.flatMap((node) => node.operands));
  return evaluation.graph.nodes.flatMap(({ definition }): readonly CheckFinding[] => {
    const weighs = definition.kind === 'ahp' || definition.kind === 'ahp-group';
    const name = weighs ? `${definition.id}.weight` : definition.id;
    const isWeights = weighs || /(^|\.)weights?$/.test(definition.id);
    if (!isWeights || read.has(name)) return [];
    return [{ kind: 'weights-unused', severity: 'warning', where: name, message: say.weightsUnused(name) }];
  });
};
