import type { Dimensions, Label } from '../dimension/dimension.js';
import type { FormulaNode, InputNode } from '../graph/nodes.js';
import type { SurveyBlock } from '../scorecard/blocks.js';
import { type Rational, rational } from '../value/rational.js';

/** What the parts of a survey's lowering share: names, labels, and nodes that carry the block's own place. */
export interface SurveyContext {
  readonly survey: SurveyBlock;
  /** Number of elements, k. */
  readonly elementCount: number;
  /** Members of the dimension of waves that belong to the year. */
  readonly planned: readonly string[];
  /** Weight of an element: 1/k, or the literal factor. */
  readonly factor: Rational;
  /** `survey.X`. */
  readonly id: string;
  readonly common: { readonly path: readonly string[]; readonly perspective?: string };
  readonly named: (id: string, en: string) => Label;
  readonly formula: (part: string, label: Label, expression: string, unit?: string) => FormulaNode;
  readonly input: (part: string, label: Label, dims: readonly string[], more?: Partial<InputNode>) => InputNode;
  /** A node of the block as a formula names it. */
  readonly own: (part: string) => string;
}

export function surveyContext(survey: SurveyBlock, dimensions: Dimensions): SurveyContext {
  const codes = (name: string | undefined): readonly string[] =>
    (dimensions.get(name ?? '')?.members ?? []).map((member) => member.code);
  const elementCount = codes(survey.elements).length;
  const id = `survey.${survey.code}`;
  const common = {
    path: ['surveys', survey.code],
    ...(survey.perspective === undefined ? {} : { perspective: survey.perspective }),
  };
  return {
    survey,
    elementCount,
    planned: survey.waves?.planned ?? codes(survey.waves?.over),
    factor: survey.factor === 'exact' ? rational(1, Math.max(1, elementCount)) : survey.factor,
    id,
    common,
    named: (id, en) => ({ id: `${survey.label.id}: ${id}`, en: `${survey.label.en}: ${en}` }),
    formula: (part, label, expression, unit) => ({
      kind: 'formula',
      id: `${id}.${part}`,
      label,
      expression,
      args: {},
      units: 'checked',
      literal: false,
      ...(unit === undefined ? {} : { unit }),
      ...common,
    }),
    input: (part, label, dims, more = {}) => ({
      kind: 'input',
      id: `${id}.${part}`,
      label,
      dims,
      type: 'number',
      cells: survey.over.length > 0 ? 'listed' : 'all',
      ...more,
      ...common,
    }),
    own: (part) => `"${id}.${part}"`,
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
