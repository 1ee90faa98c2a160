import type { NodeDefinition } from '../graph/nodes.js';
import { lowerRatings, type QuestionnaireContext } from './lower-ratings.js';
import { quoted } from './survey-context.js';

/**
 * SERVQUAL: `questionnaire.X.expectation` beside the perceptions in `.item`; `.gap` by item, `.group-gap`, `.overall-gap` (as the
 * block makes its overall value) and `.weighted-gap` where the groups have weights. Gap = perception - expectation
 * (Parasuraman, Zeithaml & Berry 1988).
 */
export function lowerGaps(context: QuestionnaireContext): readonly NodeDefinition[] {
  const { block, id, common, named, formula, own } = context;
  if (block.expectation === undefined) return [];
  const items = block.overall === 'mean-of-items';
  const nodes: NodeDefinition[] = [
    ...lowerRatings(context, block.expectation, 'expectation', { id: 'harapan', en: 'expectation' }),
    formula(
      'gap',
      named('kesenjangan butir (persepsi - harapan)', 'gap of an item (perception - expectation)'),
      `${own('item')} - ${own('expectation')}`,
    ),
    {
      kind: 'reduce',
      id: `${id}.group-gap`,
      label: named('kesenjangan dimensi', 'gap of a dimension'),
      operation: 'mean',
      of: `${id}.gap`,
      over: [block.items],
      to: block.groups,
      missing: 'withhold',
      ...common,
    },
    formula(
      'overall-gap',
      items
        ? named('kesenjangan keseluruhan, rata-rata seluruh butir', 'overall gap, mean of all items')
        : named('kesenjangan keseluruhan, rata-rata antardimensi', 'overall gap, mean of dimensions'),
      items
        ? `mean(${own('gap')} over ${quoted(block.items)})`
        : `mean(${own('group-gap')} over ${quoted(block.groups)})`,
    ),
  ];
  const { weights } = block.expectation;
  if (weights === undefined) return nodes;
  const label = named('kesenjangan tertimbang kepentingan dimensi', 'gap weighted by the importance of dimensions');
  return [
    ...nodes,
    formula('weighted-gap', label, `weighted_mean(${own('group-gap')}, "${weights}" over ${quoted(block.groups)})`),
  ];
}
