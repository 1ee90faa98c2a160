import type { Dimension } from '../dimension/dimension.js';
import { lowerRatio } from '../ratios/lower-ratio.js';
import { lowerSample } from '../sampling/lower-sample.js';
import { lowerQuestionnaire } from '../survey/lower-questionnaire.js';
import { lowerSurvey } from '../survey/lower-survey.js';
import { lowerHierarchy } from '../weighting/lower-hierarchy.js';
import { lowerMatrix } from '../weighting/lower-matrix.js';
import type { Blocks } from './blocks.js';
import { lowerIndicators } from './lower-indicators.js';
import type { Lowered } from './lowered.js';

/** Turns blocks, what people write, into nodes, what is computed. Ids follow by rule: `indicator.1a-CP.index`. */
export function lower(blocks: Blocks, dimensions: ReadonlyMap<string, Dimension>): Lowered {
  const indicators = lowerIndicators(blocks);
  const weighed = [...blocks.matrices.map(lowerMatrix), ...blocks.hierarchies.map(lowerHierarchy)];
  const nodes = [
    ...indicators.nodes,
    ...blocks.surveys.flatMap((survey) => lowerSurvey(survey, dimensions)),
    ...blocks.questionnaires.flatMap((questionnaire) => lowerQuestionnaire(questionnaire, dimensions)),
    ...weighed.flatMap((lowered) => lowered.nodes),
    ...blocks.ratios.flatMap(lowerRatio),
    ...blocks.samples.flatMap(lowerSample),
  ];
  return {
    dimensions: [...indicators.dimensions, ...weighed.flatMap((lowered) => lowered.dimensions)],
    nodes,
    facts: [...indicators.facts, ...weighed.flatMap((lowered) => lowered.facts)],
  };
}
