import type { NodeDefinition } from '../graph/nodes.js';
import type { Rational } from '../value/rational.js';
import { lowerRatings, type QuestionnaireContext } from './lower-ratings.js';
import { quoted } from './survey-context.js';

/**
 * Importance-performance analysis (Martilla & James 1977) with performance in `questionnaire.X.item`: `.importance`, `.quadrant` by
 * `.importance-line` and `.performance-line`; conformity `.conformity` by item and `.conformity-total`; and the customer
 * satisfaction index `.csi` with its `.weighting-factor` and `.weighted-score`.
 */
export function lowerImportance(context: QuestionnaireContext): readonly NodeDefinition[] {
  const { block } = context;
  if (block.importance === undefined) return [];
  return [
    ...lowerRatings(context, block.importance, 'importance', { id: 'kepentingan', en: 'importance' }),
    ...quadrantNodes(context),
    ...conformityNodes(context),
    ...satisfactionNodes(context),
  ];
}

function quadrantNodes({ block, id, common, named, formula, own }: QuestionnaireContext): readonly NodeDefinition[] {
  const items = quoted(block.items);
  const line = (
    part: string,
    of: string,
    words: readonly [string, string],
    given: Rational | undefined,
  ): NodeDefinition =>
    given === undefined
      ? formula(
          part,
          named(`garis ${words[0]} (rata-rata butir)`, `line of ${words[1]} (mean of items)`),
          `mean(${own(of)} over ${items})`,
        )
      : {
          kind: 'constant',
          id: `${id}.${part}`,
          label: named(`garis ${words[0]}`, `line of ${words[1]}`),
          value: given,
          ...common,
        };
  const crosshair = block.importance?.crosshair;
  return [
    line('importance-line', 'importance', ['kepentingan', 'importance'], crosshair?.importance),
    line('performance-line', 'item', ['kinerja', 'performance'], crosshair?.performance),
    {
      kind: 'quadrant',
      id: `${id}.quadrant`,
      label: named('kuadran kepentingan-kinerja', 'importance-performance quadrant'),
      importance: `${id}.importance`,
      performance: `${id}.item`,
      importanceLine: `${id}.importance-line`,
      performanceLine: `${id}.performance-line`,
      ...common,
    },
  ];
}

/** Ratios of means: where all were asked everything, the same as ratios of sums, and unequal numbers of answers do not tilt them. */
function conformityNodes({ block, named, formula, own }: QuestionnaireContext): readonly NodeDefinition[] {
  const items = quoted(block.items);
  return [
    formula(
      'conformity',
      named('tingkat kesesuaian', 'conformity (performance / importance)'),
      `${own('item')} / ${own('importance')} * 100%`,
      '%',
    ),
    formula(
      'conformity-total',
      named('tingkat kesesuaian keseluruhan', 'conformity of all items'),
      `sum(${own('item')} over ${items}) / sum(${own('importance')} over ${items}) * 100%`,
      '%',
    ),
  ];
}

function satisfactionNodes({
  block,
  id,
  common,
  named,
  formula,
  own,
}: QuestionnaireContext): readonly NodeDefinition[] {
  const items = quoted(block.items);
  return [
    {
      kind: 'constant',
      id: `${id}.highest`,
      label: named('nilai tertinggi skala', 'highest value of the scale'),
      value: block.scale[1],
      ...common,
    },
    formula(
      'importance-total',
      named('jumlah kepentingan', 'sum of importance'),
      `sum(${own('importance')} over ${items})`,
    ),
    formula(
      'weighting-factor',
      named('faktor bobot (WF)', 'weighting factor (WF)'),
      `${own('importance')} / ${own('importance-total')}`,
    ),
    formula(
      'weighted-score',
      named('skor tertimbang (WS)', 'weighted score (WS)'),
      `${own('weighting-factor')} * ${own('item')}`,
    ),
    formula(
      'csi',
      named('indeks kepuasan pelanggan (CSI)', 'customer satisfaction index (CSI)'),
      `sum(${own('weighted-score')} over ${items}) / ${own('highest')} * 100%`,
      '%',
    ),
  ];
}
