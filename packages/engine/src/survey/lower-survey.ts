import type { Label } from '../dimension/dimension.js';
import type { FormulaNode, InputNode, NodeDefinition } from '../graph/nodes.js';
import type { SurveyBlock } from '../scorecard/blocks.js';
import { rational } from '../value/rational.js';

/**
 * Lowers a satisfaction survey (SKM) to nodes: `survey.X.mean` and `.n` by element, `.weighted` (mean x factor),
 * `.interval` (their sum), `.index` (x conversion), `.element-index`, `.grade`, `.element-grade`, and `.unit` over services.
 * Formulas: PermenPANRB 14/2017 annex; `elementCount` is k.
 */
export function lowerSurvey(survey: SurveyBlock, elementCount: number): readonly NodeDefinition[] {
  const id = `survey.${survey.code}`;
  const common = {
    path: ['surveys', survey.code],
    ...(survey.perspective === undefined ? {} : { perspective: survey.perspective }),
  };
  const named = (id: string, en: string): Label => ({
    id: `${survey.label.id}: ${id}`,
    en: `${survey.label.en}: ${en}`,
  });
  const formula = (part: string, label: Label, expression: string, unit?: string): FormulaNode => ({
    kind: 'formula',
    id: `${id}.${part}`,
    label,
    expression,
    args: {},
    units: 'checked',
    literal: false,
    ...(unit === undefined ? {} : { unit }),
    ...common,
  });
  const input = (part: string, label: Label, dims: readonly string[], more: Partial<InputNode> = {}): InputNode => ({
    kind: 'input',
    id: `${id}.${part}`,
    label,
    dims,
    type: 'number',
    cells: survey.over.length > 0 ? 'listed' : 'all',
    ...more,
    ...common,
  });
  const own = (part: string): string => `"${id}.${part}"`;
  const context = { survey, elementCount, named, formula, input, own };
  const index = survey.form === 'index' ? indexAsGiven(context) : indexFromElements(context);
  return [...index, ...grades(context), ...unitNodes(context)];
}

interface Context {
  readonly survey: SurveyBlock;
  readonly elementCount: number;
  readonly named: (id: string, en: string) => Label;
  readonly formula: (part: string, label: Label, expression: string, unit?: string) => FormulaNode;
  readonly input: (part: string, label: Label, dims: readonly string[], more?: Partial<InputNode>) => InputNode;
  readonly own: (part: string) => string;
}

function indexAsGiven({ survey, named, input }: Context): readonly NodeDefinition[] {
  const bounds = [rational(0), rational(100)] as const;
  return [
    input('index', named('indeks (IKM)', 'index (IKM)'), survey.over, { unit: 'index', bounds }),
    input('n', named('responden', 'respondents'), survey.over, { unit: 'respondent', precision: 'exact' }),
  ];
}

function indexFromElements(context: Context): readonly NodeDefinition[] {
  const { survey, elementCount, named, formula, own } = context;
  const factor = survey.factor === 'exact' ? rational(1, Math.max(1, elementCount)) : survey.factor;
  const variant = survey.factor === 'exact' ? '1/k' : 'faktor tertulis';
  const variantEn = survey.factor === 'exact' ? 'exact 1/k' : 'literal factor';
  const path = ['surveys', survey.code];
  const source = survey.source === undefined ? {} : { source: survey.source };
  return [
    ...means(context),
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

function quoted(dimension: string): string {
  return /^\w+$/.test(dimension) ? dimension : `"${dimension}"`;
}

/** Element means by the form of the data; missing answers by each element's own n, or complete rows only. */
function means({ survey, elementCount, named, formula, input, own }: Context): readonly NodeDefinition[] {
  const { elements, over, scale } = survey;
  const axis = survey.axis ?? '';
  const mean = named('nilai rata-rata unsur (NRR)', 'element mean (NRR)');
  const n = named('responden per unsur', 'respondents by element');
  switch (survey.form) {
    case 'answers': {
      const complete = survey.missing === 'complete-rows';
      const where = complete ? ` where ${own('complete')}` : '';
      const filled = formula(
        'complete',
        named('kuesioner terisi lengkap', 'complete questionnaire'),
        `count(${own('answer')} over ${quoted(elements)}) = ${elementCount}`,
      );
      return [
        input('answer', named('jawaban', 'answers'), [...over, axis, elements], {
          bounds: scale,
          precision: 'exact',
          cells: 'all',
        }),
        ...(complete ? [filled] : []),
        formula('n', n, `count(${own('answer')} over ${quoted(axis)}${where})`),
        formula('mean', mean, `mean(${own('answer')} over ${quoted(axis)}${where} skip missing)`),
      ];
    }
    case 'counts':
      return [
        input('count', named('banyak jawaban', 'answer counts'), [...over, elements, axis], { precision: 'exact' }),
        formula('n', n, `sum(${own('count')} over ${quoted(axis)})`),
        formula(
          'total',
          named('jumlah nilai', 'sum of scores'),
          `sum(${own('count')} * attribute(${quoted(axis)}, 'code') over ${quoted(axis)})`,
        ),
        formula('mean', mean, `${own('total')} / ${own('n')}`),
      ];
    case 'sums':
      return [
        input('total', named('jumlah nilai', 'sum of scores'), [...over, elements], { precision: 'exact' }),
        input('n', n, over, { precision: 'exact' }),
        formula('mean', mean, `${own('total')} / ${own('n')}`),
      ];
    default:
      return [
        input('mean', mean, [...over, elements], { bounds: scale, precision: 'printed' }),
        input('n', n, over, { precision: 'exact' }),
      ];
  }
}

function grades({ survey, named }: Context): readonly NodeDefinition[] {
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

function unitNodes({ survey, named, formula, own }: Context): readonly NodeDefinition[] {
  if (survey.unit === undefined) return [];
  const { over, mean } = survey.unit;
  const perElement = survey.form === 'answers' || survey.form === 'counts';
  const weight = perElement ? `max(${own('n')} over ${quoted(survey.elements)})` : own('n');
  const expression =
    mean === 'simple'
      ? `mean(${own('index')} over ${quoted(over)})`
      : `weighted_mean(${own('index')}, ${weight} over ${quoted(over)})`;
  const label =
    mean === 'simple'
      ? named('IKM unit, rata-rata sederhana antarlayanan', 'unit index, simple mean over services')
      : named('IKM unit, rata-rata tertimbang responden', 'unit index, respondent-weighted mean over services');
  return [formula('unit', label, expression, 'index')];
}
