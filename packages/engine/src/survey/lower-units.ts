import type { Label } from '../dimension/dimension.js';
import type { NodeDefinition, ReduceNode } from '../graph/nodes.js';
import { quoted, respondentsPart, type SurveyContext } from './survey-context.js';

/** The index of the unit over services, and of the year over waves: of each service, and of the unit where there is one. */
export function lowerUnits(context: SurveyContext): readonly NodeDefinition[] {
  const { survey, named } = context;
  const unit = unitNodes(context);
  if (survey.waves === undefined) return unit;
  const weights = respondentsPart(survey);
  const year = yearNode(context, 'year', 'index', weights, ['IKM setahun', 'index of the year']);
  const nodes = [
    ...unit,
    year,
    ...gradeNode(context, 'year-grade', 'year', named('mutu setahun', 'grade of the year')),
  ];
  if (survey.unit === undefined) return nodes;
  return [
    ...nodes,
    yearNode(context, 'unit-year', 'unit', 'unit-respondents', ['IKM unit setahun', 'unit index of the year']),
    ...gradeNode(context, 'unit-year-grade', 'unit-year', named('mutu unit setahun', 'unit grade of the year')),
  ];
}

function unitNodes({ survey, named, formula, own }: SurveyContext): readonly NodeDefinition[] {
  if (survey.unit === undefined) return [];
  const { over, mean } = survey.unit;
  const weight = own(respondentsPart(survey));
  const expression =
    mean === 'simple'
      ? `mean(${own('index')} over ${quoted(over)})`
      : `weighted_mean(${own('index')}, ${weight} over ${quoted(over)})`;
  const label =
    mean === 'simple'
      ? named('IKM unit, rata-rata sederhana antarlayanan', 'unit index, simple mean over services')
      : named('IKM unit, rata-rata tertimbang responden', 'unit index, respondent-weighted mean over services');
  const nodes = [formula('unit', label, expression, 'index')];
  if (survey.waves?.mean !== 'respondent-weighted') return nodes;
  const people = named('responden unit', 'respondents of the unit');
  return [...nodes, formula('unit-respondents', people, `sum(${weight} over ${quoted(over)})`)];
}

/** A mean over the waves that belong to the year; one that is not there withholds it, or is skipped. */
function yearNode(
  { survey, planned, id, named, common }: SurveyContext,
  part: string,
  of: string,
  weights: string,
  words: readonly [id: string, en: string],
): ReduceNode {
  const { over, mean, missing } = survey.waves ?? { over: '', mean: 'simple', missing: 'withhold' };
  const weighted = mean === 'respondent-weighted';
  const kind = weighted
    ? ['rata-rata tertimbang responden antargelombang', 'respondent-weighted mean over waves']
    : ['rata-rata sederhana antargelombang', 'simple mean over waves'];
  const left = missing === 'skip' ? [', gelombang kosong dilewati', ', missing waves left out'] : ['', ''];
  return {
    kind: 'reduce',
    id: `${id}.${part}`,
    label: named(`${words[0]}, ${kind[0]}${left[0]}`, `${words[1]}, ${kind[1]}${left[1]}`),
    unit: 'index',
    operation: weighted ? 'weighted-mean' : 'mean',
    of: `${id}.${of}`,
    over: [over],
    members: planned,
    missing,
    ...(weighted ? { weights: `${id}.${weights}` } : {}),
    ...common,
  };
}

function gradeNode({ survey, id }: SurveyContext, part: string, of: string, label: Label): readonly NodeDefinition[] {
  if (survey.grade === undefined) return [];
  const path = ['surveys', survey.code];
  return [{ kind: 'band', id: `${id}.${part}`, label, of: `${id}.${of}`, rule: survey.grade, path }];
}
