import type { Dimension } from '../dimension/dimension.js';
import type { NodeDefinition } from '../graph/nodes.js';
import { lowerQuestionnaire } from '../survey/lower-questionnaire.js';
import { lowerSurvey } from '../survey/lower-survey.js';
import { lowerHierarchy } from '../weighting/lower-hierarchy.js';
import { lowerMatrix } from '../weighting/lower-matrix.js';
import type { Blocks, RatioBlock } from './blocks.js';
import { lowerIndicators } from './lower-indicators.js';
import type { Lowered } from './lowered.js';

/** Turns blocks, what people write, into nodes, what is computed. Ids follow by rule: `indicator.1a-CP.index`. */
export function lower(blocks: Blocks, dimensions: ReadonlyMap<string, Dimension>): Lowered {
  const indicators = lowerIndicators(blocks);
  const weighed = [...blocks.matrices.map(lowerMatrix), ...blocks.hierarchies.map(lowerHierarchy)];
  const nodes = [
    ...indicators.nodes,
    ...blocks.surveys.flatMap((survey) => lowerSurvey(survey, dimensions.get(survey.elements)?.members.length ?? 0)),
    ...blocks.questionnaires.flatMap(lowerQuestionnaire),
    ...weighed.flatMap((lowered) => lowered.nodes),
    ...blocks.ratios.map(lowerRatio),
  ];
  return {
    dimensions: [...indicators.dimensions, ...weighed.flatMap((lowered) => lowered.dimensions)],
    nodes,
    facts: [...indicators.facts, ...weighed.flatMap((lowered) => lowered.facts)],
  };
}

function lowerRatio(ratio: RatioBlock): NodeDefinition {
  return {
    kind: 'formula',
    id: `ratio.${ratio.code}`,
    label: ratio.label,
    unit: '%',
    expression: 'realised / base * 100%',
    args: { realised: ratio.of, base: ratio.to },
    units: 'checked',
    literal: false,
    path: ['ratios', ratio.code],
    ...(ratio.perspective === undefined ? {} : { perspective: ratio.perspective }),
  };
}
