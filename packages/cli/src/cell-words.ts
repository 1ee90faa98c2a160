import {
  applyRounding,
  type Cell,
  categoryLabel,
  formatNumber,
  type Graph,
  type Label,
  type Language,
  missingText,
  problemWord,
  roundingOf,
} from '@berimbang/engine';
import type { Terminal } from './terminal.js';
import { WORDS } from './words.js';

/** What a cell of a node or output shows to people on a terminal. */
export function cellWords(terminal: Terminal, graph: Graph, name: string, cell: Cell): string {
  return cellIn(terminal.language, graph, name, cell);
}

/** What a cell of a node or output shows to people, in both languages. */
export function cellLabel(graph: Graph, name: string, cell: Cell): Label {
  return { id: cellIn('id', graph, name, cell), en: cellIn('en', graph, name, cell) };
}

/** A number as it is declared to be rounded, else a word. */
function cellIn(language: Language, graph: Graph, name: string, cell: Cell): string {
  const target = graph.names.get(name);
  const definition = graph.byId.get(target?.node ?? '')?.definition;
  const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
  switch (cell.kind) {
    case 'number':
      return rounding === undefined
        ? formatNumber(cell.value, language)
        : formatNumber(applyRounding(cell.value, rounding), language, rounding.decimals);
    case 'category':
      return categoryLabel(graph, name, cell.code)[language];
    case 'members':
      return cell.codes.join(', ');
    case 'truth':
      return WORDS[cell.value ? 'yes' : 'no'][language];
    case 'missing':
      if (target?.output === 'status') return WORDS.notMeasured[language];
      return cell.reason === 'unknown'
        ? WORDS.empty[language]
        : `${WORDS.empty[language]} (${missingText(cell.reason, language)})`;
    case 'problem':
      return `${WORDS.problem[language]}: ${problemWord(cell.problem)[language]}`;
  }
}
