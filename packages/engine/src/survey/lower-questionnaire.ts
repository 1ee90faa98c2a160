import type { Dimensions, Label } from '../dimension/dimension.js';
import type { NodeDefinition, ReduceNode } from '../graph/nodes.js';
import type { QuestionnaireBlock } from '../scorecard/blocks.js';
import { lowerGaps } from './lower-gaps.js';
import { lowerImportance } from './lower-importance.js';
import { lowerRatings, type QuestionnaireContext, questionnaireContext } from './lower-ratings.js';

/**
 * Lowers a questionnaire of items in groups: `questionnaire.X.item` (item means, given or from answers or counts), `.group`,
 * `.overall` (mean of items or mean of groups, which differ when groups are of unequal size), `.group-highest`,
 * `.group-lowest` and `.category`; gaps to expectations, and quadrants, conformity and CSI against importance.
 */
export function lowerQuestionnaire(block: QuestionnaireBlock, dimensions: Dimensions): readonly NodeDefinition[] {
  const context = questionnaireContext(block, dimensions.get(block.items)?.members.length ?? 0);
  const { id, common, named } = context;
  const reduce = (
    part: string,
    operation: ReduceNode['operation'],
    of: string,
    over: string,
    label: Label,
    to?: string,
  ): ReduceNode => ({
    kind: 'reduce',
    id: `${id}.${part}`,
    label,
    operation,
    of: `${id}.${of}`,
    over: [over],
    missing: 'withhold',
    ...(to === undefined ? {} : { to }),
    ...common,
  });
  const items = block.overall === 'mean-of-items';
  return [
    ...lowerRatings(context, block, 'item', { id: 'persepsi', en: 'perception' }),
    reduce('group', 'mean', 'item', block.items, named('rata-rata variabel', 'group means'), block.groups),
    reduce('group-highest', 'max', 'item', block.items, named('butir tertinggi', 'highest item'), block.groups),
    reduce('group-lowest', 'min', 'item', block.items, named('butir terendah', 'lowest item'), block.groups),
    reduce(
      'overall',
      'mean',
      items ? 'item' : 'group',
      items ? block.items : block.groups,
      items
        ? named('rata-rata seluruh butir', 'mean of all items')
        : named('rata-rata antarvariabel', 'mean of group means'),
    ),
    ...categoryNodes(context),
    ...lowerGaps(context),
    ...lowerImportance(context),
  ];
}

function categoryNodes({ block, id, common, named, formula, own }: QuestionnaireContext): readonly NodeDefinition[] {
  if (block.category === undefined) return [];
  const assumed = block.assumed ? { assumed: true } : {};
  const band = (of: string, rule: string): NodeDefinition => ({
    kind: 'band',
    id: `${id}.category`,
    label: named('kategori', 'category'),
    of: `${id}.${of}`,
    rule,
    ...assumed,
    ...common,
  });
  if (block.conversion === undefined) return [band('overall', block.category)];
  return [
    {
      kind: 'constant',
      id: `${id}.conversion`,
      label: named('faktor konversi', 'conversion factor'),
      value: block.conversion,
      unit: 'index',
      ...common,
    },
    formula(
      'index',
      named('nilai terkonversi', 'converted value'),
      `${own('overall')} * ${own('conversion')}`,
      'index',
    ),
    band('index', block.category),
  ];
}
