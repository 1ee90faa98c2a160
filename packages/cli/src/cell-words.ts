import {
  applyRounding,
  type Cell,
  categoryLabel,
  formatNumber,
  type Graph,
  missingText,
  problemWord,
  roundingOf,
} from '@berimbang/engine';
import type { Terminal } from './terminal.js';
import { WORDS } from './words.js';

/** What a cell of a node or output shows to people: a number as it is declared to be rounded, else a word. */
export function cellWords(terminal: Terminal, graph: Graph, name: string, cell: Cell): string {
  const { language } = terminal;
  const target = graph.names.get(name);
  const definition = graph.byId.get(target?.node ?? '')?.definition;
  const rounding = definition === undefined ? undefined : roundingOf(definition, target?.output ?? '');
  switch (cell.kind) {
    case 'number':
      return rounding === undefined
        ? formatNumber(cell.value, language)
        : formatNumber(applyRounding(cell.value, rounding), language, rounding.decimals);
    case 'category':
      return terminal.say(categoryLabel(graph, name, cell.code));
    case 'members':
      return cell.codes.join(', ');
    case 'truth':
      return terminal.say(WORDS[cell.value ? 'yes' : 'no']);
    case 'missing':
      if (target?.output === 'status') return terminal.say(WORDS.notMeasured);
      return cell.reason === 'unknown'
        ? terminal.say(WORDS.empty)
        : `${terminal.say(WORDS.empty)} (${missingText(cell.reason, language)})`;
    case 'problem':
      return `${terminal.say(WORDS.problem)}: ${terminal.say(problemWord(cell.problem))}`;
  }
}
