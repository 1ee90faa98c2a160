import type { NodeDefinition } from '../graph/nodes.js';
import { quoted, type SurveyContext } from './survey-context.js';

/** Element means by the form of the data; missing answers by each element's own n, or complete rows only. */
export function lowerMeans({
  survey,
  elementCount,
  named,
  formula,
  input,
  own,
}: SurveyContext): readonly NodeDefinition[] {
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
