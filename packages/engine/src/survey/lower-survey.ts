import type { Dimensions, Label } from '../dimension/dimension.js';
import type { NodeDefinition } from '../graph/nodes.js';
import type { SurveyBlock } from '../scorecard/blocks.js';
import { rational } from '../value/rational.js';
import { lowerGroups } from './lower-groups.js';
import { lowerIntervals } from './lower-interval.js';
import { lowerMeans } from './lower-means.js';
import { lowerUnits } from './lower-units.js';
import { countsByElement, quoted, type SurveyContext, surveyContext } from './survey-context.js';

/**
 * Lowers a satisfaction survey (SKM) to nodes: `survey.X.mean` and `.n` by element, `.weighted` (mean x factor),
 * `.interval` (their sum), `.index` (x conversion), `.element-index`, `.grade`, `.element-grade`; `.unit` over services and
 * `.year` over waves; `.by.DIMENSION` for groups of respondents; `.se`, `.low`, `.high` and `.grade-probability` for the error of
 * sampling. Formulas: PermenPANRB 14/2017 annex.
 */
export function lowerSurvey(survey: SurveyBlock, dimensions: Dimensions): readonly NodeDefinition[] {
  const context = surveyContext(survey, dimensions);
  const index = survey.form === 'index' ? indexAsGiven(context) : indexFromElements(context);
  return [
    ...index,
    ...grades(context),
    ...respondents(context),
    ...lowerUnits(context),
    ...lowerGroups(context),
    ...lowerIntervals(context),
  ];
}

function indexAsGiven({ survey, named, input }: SurveyContext): readonly NodeDefinition[] {
  const bounds = [rational(0), rational(100)] as const;
  return [
    input('index', named('indeks (IKM)', 'index (IKM)'), survey.over, { unit: 'index', bounds }),
    input('n', named('responden', 'respondents'), survey.over, { unit: 'respondent', precision: 'exact' }),
  ];
}

function indexFromElements(context: SurveyContext): readonly NodeDefinition[] {
  const { survey, factor, named, formula, own } = context;
  const variant = survey.factor === 'exact' ? '1/k' : 'faktor tertulis';
  const variantEn = survey.factor === 'exact' ? 'exact 1/k' : 'literal factor';
  const path = ['surveys', survey.code];
  const source = survey.source === undefined ? {} : { source: survey.source };
  return [
    ...lowerMeans(context),
    {
      kind: 'constant',
      id: `survey.${survey.code}.factor`,
      label: named(`bobot unsur (${variant})`, `weight of an element (${variantEn})`),
      value: factor,
      path,
      ...source,
    },
    {
      kind: 'constant',
      id: `survey.${survey.code}.conversion`,
      label: named('faktor konversi', 'conversion factor'),
      value: survey.conversion,
      unit: 'index',
      path,
      ...source,
    },
    formula('weighted', named('NRR tertimbang', 'weighted element mean'), `${own('mean')} * ${own('factor')}`),
    formula(
      'interval',
      named('nilai interval (NI)', 'interval value (NI)'),
      `sum(${own('weighted')} over ${quoted(survey.elements)})`,
    ),
    formula('index', named('indeks (IKM)', 'index (IKM)'), `${own('interval')} * ${own('conversion')}`, 'index'),
    formula(
      'element-index',
      named('indeks unsur', 'index of an element'),
      `${own('mean')} * ${own('conversion')}`,
      'index',
    ),
  ];
}

function grades({ survey, named }: SurveyContext): readonly NodeDefinition[] {
  if (survey.grade === undefined) return [];
  const rule = survey.grade;
  const band = (part: string, of: string, label: Label): NodeDefinition => ({
    kind: 'band',
    id: `survey.${survey.code}.${part}`,
    label,
    of: `survey.${survey.code}.${of}`,
    rule,
    path: ['surveys', survey.code],
  });
  const whole = band('grade', 'index', named('mutu pelayanan', 'service quality grade'));
  if (survey.form === 'index') return [whole];
  return [whole, band('element-grade', 'element-index', named('mutu unsur', 'grade of an element'))];
}

/** Where elements have numbers of answers of their own, the largest of them stands for the respondents of an index. */
function respondents({ survey, named, formula, own }: SurveyContext): readonly NodeDefinition[] {
  const weighted = survey.unit?.mean === 'respondent-weighted' || survey.waves?.mean === 'respondent-weighted';
  if (!weighted || !countsByElement(survey)) return [];
  const label = named('responden (jawaban terbanyak pada satu unsur)', 'respondents (most answers to one element)');
  return [formula('respondents', label, `max(${own('n')} over ${quoted(survey.elements)})`)];
}
