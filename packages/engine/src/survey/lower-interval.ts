import type { Label } from '../dimension/dimension.js';
import type { IntervalNode, NodeDefinition, StandardErrorNode } from '../graph/nodes.js';
import { formatNumber } from '../value/format.js';
import { multiply, rational } from '../value/rational.js';
import { respondentsPart, type SurveyContext } from './survey-context.js';

/**
 * Error of sampling: `survey.X.se` and `survey.X` with the outputs `low`, `high`, `margin`, `quantile` and `grade-probability`; for
 * indices made of others `.unit-se` with `.unit-interval`, `.year-se` with `.year-interval`, and so on.
 */
export function lowerIntervals(context: SurveyContext): readonly NodeDefinition[] {
  const { survey, planned, id } = context;
  if (survey.interval === undefined || (survey.form !== 'answers' && survey.form !== 'counts')) return [];
  const { unit, waves } = survey;
  const weights = (mean: string | undefined, part: string): { weights?: string } =>
    mean === 'respondent-weighted' ? { weights: `${id}.${part}` } : {};
  const people = respondentsPart(survey);
  return [
    ...populationNode(context),
    sampleError(context),
    intervalNode(context, id, 'index', 'se'),
    ...(unit === undefined
      ? []
      : partsNodes(context, 'unit', 'se', { over: unit.over, ...weights(unit.mean, people) })),
    ...(waves === undefined
      ? []
      : partsNodes(context, 'year', 'se', {
          over: waves.over,
          members: planned,
          ...weights(waves.mean, people),
        })),
    ...(unit === undefined || waves === undefined
      ? []
      : partsNodes(context, 'unit-year', 'unit-se', {
          over: waves.over,
          members: planned,
          ...weights(waves.mean, 'unit-respondents'),
        })),
  ];
}

function populationNode({ survey, id, named, common }: SurveyContext): readonly NodeDefinition[] {
  const population = survey.interval?.population;
  if (population === undefined || 'node' in population) return [];
  const label = named('populasi', 'population');
  return [{ kind: 'constant', id: `${id}.population`, label, value: population.value, ...common }];
}

const ERROR: Label = { id: 'galat baku indeks', en: 'standard error of the index' };

function sampleError({ survey, id, named, common }: SurveyContext): StandardErrorNode {
  const population = survey.interval?.population;
  const sample = {
    over: survey.axis ?? '',
    elements: survey.elements,
    factor: `${id}.factor`,
    conversion: `${id}.conversion`,
    ...(population === undefined ? {} : { population: 'node' in population ? population.node : `${id}.population` }),
  };
  const from =
    survey.form === 'answers'
      ? ({ from: 'answers', data: `${id}.answer`, missing: survey.missing } as const)
      : ({ from: 'counts', data: `${id}.count`, covariance: survey.interval?.covariance ?? 'upper-bound' } as const);
  return {
    kind: 'standard-error',
    id: `${id}.se`,
    label: named(ERROR.id, ERROR.en),
    unit: 'index',
    of: `${id}.index`,
    ...sample,
    ...from,
    ...common,
  };
}

function partsNodes(
  context: SurveyContext,
  part: 'unit' | 'year' | 'unit-year',
  of: string,
  parts: { readonly over: string; readonly members?: readonly string[]; readonly weights?: string },
): readonly NodeDefinition[] {
  const { id, named, common } = context;
  return [
    {
      kind: 'standard-error',
      id: `${id}.${part}-se`,
      label: named(`${ERROR.id} ${WORD[part].id}`, `${ERROR.en} ${WORD[part].en}`),
      unit: 'index',
      of: `${id}.${part}`,
      from: 'parts',
      data: `${id}.${of}`,
      degrees: `${id}.${of}.df`,
      ...parts,
      ...common,
    },
    intervalNode(context, `${id}.${part}-interval`, part, `${part}-se`),
  ];
}

const WORD: Readonly<Record<'index' | 'unit' | 'year' | 'unit-year', Label>> = {
  index: { id: 'indeks', en: 'of the index' },
  unit: { id: 'unit', en: 'of the unit' },
  year: { id: 'setahun', en: 'of the year' },
  'unit-year': { id: 'unit setahun', en: 'of the unit and year' },
};

function intervalNode(context: SurveyContext, node: string, of: keyof typeof WORD, error: string): IntervalNode {
  const { survey, id, named, common, factor, elementCount } = context;
  const { confidence, spread, grades, gradeSpread } = survey.interval ?? {
    confidence: rational(95, 100),
    spread: 't',
    gradeSpread: 'normal',
  };
  const share = multiply(confidence, rational(100));
  const whole = multiply(multiply(factor, rational(elementCount)), survey.conversion);
  const graded =
    survey.grade === undefined || grades === undefined ? {} : { grades: survey.grade, over: grades, gradeSpread };
  return {
    kind: 'interval',
    id: node,
    label: named(
      `selang ${formatNumber(share, 'id')}% ${WORD[of].id}`,
      `${formatNumber(share, 'en')}% interval ${WORD[of].en}`,
    ),
    unit: 'index',
    of: `${id}.${of}`,
    error: `${id}.${error}`,
    degrees: `${id}.${error}.df`,
    confidence,
    spread,
    bounds: [multiply(survey.scale[0], whole), multiply(survey.scale[1], whole)],
    ...graded,
    ...common,
  };
}
