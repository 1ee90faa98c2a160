import type { Label } from '../dimension/dimension.js';
import type { InputNode, NodeDefinition } from '../graph/nodes.js';
import type { QuestionnaireBlock, Ratings } from '../scorecard/blocks.js';
import { type BlockNodes, blockNodes } from './block-nodes.js';
import { quoted } from './survey-context.js';

/** What the parts of a questionnaire's lowering share. */
export interface QuestionnaireContext extends BlockNodes {
  readonly block: QuestionnaireBlock;
  readonly itemCount: number;
}

export function questionnaireContext(block: QuestionnaireBlock, itemCount: number): QuestionnaireContext {
  return { block, itemCount, ...blockNodes('questionnaire', block) };
}

/**
 * One set of ratings of the items, as item means in the node `part`: given, or from raw answers or counts in nodes beside it
 * (`answer` or `expectation-answer`, and so on). `word` says what is rated.
 */
export function lowerRatings(
  context: QuestionnaireContext,
  { form, axis = '', missing }: Ratings,
  part: 'item' | 'expectation' | 'importance',
  word: Label,
): readonly NodeDefinition[] {
  const { block, id, itemCount, common, named, formula, own } = context;
  const beside = (name: string): string => (part === 'item' ? name : `${part}-${name}`);
  const label = (id: string, en: string): Label => named(`${id} ${word.id}`, `${en} ${word.en}`);
  const input = (name: string, text: Label, dims: readonly string[], more: Partial<InputNode>): InputNode => ({
    kind: 'input',
    id: `${id}.${name}`,
    label: text,
    dims,
    type: 'number',
    cells: 'all',
    ...more,
    ...common,
  });
  const mean = part === 'item' ? named('rata-rata butir', 'item means') : label('rata-rata butir:', 'item means:');
  const n = label('responden per butir:', 'respondents by item:');
  const over = quoted(axis);
  switch (form) {
    case 'means':
      return [input(part, mean, [block.items], { precision: 'printed', bounds: block.scale })];
    case 'answers': {
      const complete = missing === 'complete-rows';
      const where = complete ? ` where ${own(beside('complete'))}` : '';
      const answer = own(beside('answer'));
      const filled = formula(
        beside('complete'),
        label('kuesioner terisi lengkap:', 'complete questionnaire:'),
        `count(${answer} over ${quoted(block.items)}) = ${itemCount}`,
      );
      return [
        input(beside('answer'), label('jawaban:', 'answers:'), [axis, block.items], {
          precision: 'exact',
          bounds: block.scale,
        }),
        ...(complete ? [filled] : []),
        formula(beside('n'), n, `count(${answer} over ${over}${where})`),
        formula(part, mean, `mean(${answer} over ${over}${where} skip missing)`),
      ];
    }
    case 'counts': {
      const count = own(beside('count'));
      return [
        input(beside('count'), label('banyak jawaban:', 'answer counts:'), [block.items, axis], { precision: 'exact' }),
        formula(beside('n'), n, `sum(${count} over ${over})`),
        formula(
          beside('total'),
          label('jumlah nilai:', 'sum of scores:'),
          `sum(${count} * attribute(${over}, 'code') over ${over})`,
        ),
        formula(part, mean, `${own(beside('total'))} / ${own(beside('n'))}`),
      ];
    }
  }
}
