import { addressText, type Evaluation, type Explanation, explain, placeOf, recompute } from '@berimbang/engine';
import { brief, evaluated, graphOf } from '../scorecards.js';
import type { Card } from './card.js';
import { cardText } from './card-text.js';

/** Words that the sentence of a consolidation must have, by operation. */
const OPERATION: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  sum: { id: 'jumlah', en: 'sum' },
  average: { id: 'rata-rata', en: 'average' },
  'take-last-known': { id: 'take last known', en: 'take last known' },
};

/**
 * Explains every cell of a card, each once, and throws where an explanation does not give the shown value again, or its
 * sentence does not say how the value came about. Returns how many cells were explained.
 */
export function explainAll(own: Card): number {
  const text = cardText(own);
  const evaluation = evaluated(graphOf(text), true);
  const seen = new Set<string>();
  const visit = (explanation: Explanation): void => {
    if (explanation.repeated || seen.has(explanation.address)) return;
    seen.add(explanation.address);
    check(evaluation, explanation, text);
    for (const child of explanation.children) visit(child);
  };
  // Results first: what they are made of is then explained in their trees.
  for (const [name, column] of [...evaluation.columns].reverse()) {
    for (const [index, cell] of column.cells.entries()) {
      const place = placeOf(column.dimensions, index);
      if (cell === undefined || seen.has(addressText(name, place))) continue;
      const explanation = explain(evaluation, name, place);
      if (explanation === null) throw new Error(`${name} ${index} has no explanation\n${text}`);
      visit(explanation);
    }
  }
  return seen.size;
}

function check(evaluation: Evaluation, explanation: Explanation, text: string): void {
  const { address, sentence, cell, missing } = explanation;
  const fail = (what: string): never => {
    throw new Error(`${address}: ${what}\n${sentence.en}\n${text}`);
  };
  const again = brief(recompute(evaluation, explanation));
  if (again !== brief(cell)) fail(`recomputed ${again}, shown ${brief(cell)}`);
  const { node = '', output = '' } = evaluation.graph.names.get(explanation.name) ?? {};
  const definition = evaluation.graph.byId.get(node)?.definition;
  for (const language of ['id', 'en'] as const) {
    const own = sentence[language];
    if (own.length === 0) fail('no sentence');
    if (definition?.kind === 'achievement' && output !== 'status' && !/R = .+, T = .+/.test(own)) fail('R and T');
    if (definition?.kind !== 'consolidate' || output === 'periods') continue;
    const ratio = output === 'realised' && definition.components !== undefined;
    const word = ratio ? (language === 'id' ? 'dibagi' : 'over sum of') : OPERATION[definition.operation]?.[language];
    if (word === undefined || !own.includes(word)) fail(`the operation in ${language}`);
  }
  if (cell.kind !== 'missing' && missing.length > 0) fail('names missing inputs of a value that is there');
  for (const leaf of missing) {
    const [name = ''] = leaf.split('@');
    if (evaluation.graph.byId.get(name)?.definition.kind !== 'input') fail(`${leaf} is no input`);
  }
}
