import type { Label } from '../dimension/dimension.js';
import type { NodeDefinition, ReduceNode } from '../graph/nodes.js';
import type { QuestionnaireBlock } from '../scorecard/blocks.js';

/**
 * Lowers a questionnaire of item means in groups: `questionnaire.X.item`, `.group`, `.overall` (mean of items or mean of
 * groups, which differ when groups are of unequal size), `.group-highest`, `.group-lowest` and `.category`.
 */
export function lowerQuestionnaire(block: QuestionnaireBlock): readonly NodeDefinition[] {
  const id = `questionnaire.${block.code}`;
  const common = {
    path: ['questionnaires', block.code],
    ...(block.perspective === undefined ? {} : { perspective: block.perspective }),
  };
  const named = (id: string, en: string): Label => ({ id: `${block.label.id}: ${id}`, en: `${block.label.en}: ${en}` });
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
  const nodes: NodeDefinition[] = [
    {
      kind: 'input',
      id: `${id}.item`,
      label: named('rata-rata butir', 'item means'),
      dims: [block.items],
      type: 'number',
      cells: 'all',
      precision: 'printed',
      bounds: block.scale,
      ...common,
    },
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
  ];
  if (block.category === undefined) return nodes;
  const assumed = block.assumed ? { assumed: true } : {};
  const label = named('kategori', 'category');
  if (block.conversion === undefined) {
    return [
      ...nodes,
      { kind: 'band', id: `${id}.category`, label, of: `${id}.overall`, rule: block.category, ...assumed, ...common },
    ];
  }
  return [
    ...nodes,
    {
      kind: 'constant',
      id: `${id}.conversion`,
      label: named('faktor konversi', 'conversion factor'),
      value: block.conversion,
      unit: 'index',
      ...common,
    },
    {
      kind: 'formula',
      id: `${id}.index`,
      label: named('nilai terkonversi', 'converted value'),
      unit: 'index',
      expression: `"${id}.overall" * "${id}.conversion"`,
      args: {},
      units: 'checked',
      literal: false,
      ...common,
    },
    { kind: 'band', id: `${id}.category`, label, of: `${id}.index`, rule: block.category, ...assumed, ...common },
  ];
}
