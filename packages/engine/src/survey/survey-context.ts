import type { Dimensions, Label } from '../dimension/dimension.js';
import type { InputNode } from '../graph/nodes.js';
import type { SurveyBlock } from '../scorecard/blocks.js';
import { type Rational, rational } from '../value/rational.js';
import { type BlockNodes, blockNodes } from './block-nodes.js';

/** What the parts of a survey's lowering share. */
export interface SurveyContext extends BlockNodes {
  readonly survey: SurveyBlock;
  /** Number of elements, k. */
  readonly elementCount: number;
  /** Members of the dimension of waves that belong to the year. */
  readonly planned: readonly string[];
  /** Weight of an element: 1/k, or the literal factor. */
  readonly factor: Rational;
  readonly input: (part: string, label: Label, dims: readonly string[], more?: Partial<InputNode>) => InputNode;
}

export function surveyContext(survey: SurveyBlock, dimensions: Dimensions): SurveyContext {
  const codes = (name: string | undefined): readonly string[] =>
    (dimensions.get(name ?? '')?.members ?? []).map((member) => member.code);
  const elementCount = codes(survey.elements).length;
  const nodes = blockNodes('survey', survey);
  return {
    survey,
    elementCount,
    planned: survey.waves?.planned ?? codes(survey.waves?.over),
    factor: survey.factor === 'exact' ? rational(1, Math.max(1, elementCount)) : survey.factor,
    ...nodes,
    input: (part, label, dims, more = {}) => ({
      kind: 'input',
      id: `${nodes.id}.${part}`,
      label,
      dims,
      type: 'number',
      cells: survey.over.length > 0 ? 'listed' : 'all',
      ...more,
      ...nodes.common,
    }),
  };
}

/** The name of a dimension as a formula writes it. */
export function quoted(dimension: string): string {
  return /^\w+$/.test(dimension) ? dimension : `"${dimension}"`;
}

/** Whether each element has a number of answers of its own. */
export function countsByElement(survey: SurveyBlock): boolean {
  return survey.form === 'answers' || survey.form === 'counts';
}

/** Respondents behind an index, as weights take them: a node of its own where elements were answered by different numbers. */
export function respondentsPart(survey: SurveyBlock): 'respondents' | 'n' {
  return countsByElement(survey) ? 'respondents' : 'n';
}
