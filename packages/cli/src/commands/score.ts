import type { ScoreOutput } from '@berimbang/contract';
import { addressText, applyRounding, type Cell, chooseFacts, type Evaluation, evaluate, formatNumber, labelOf, missingText, placeOf } from '@berimbang/engine';
import { scoreOutput } from '../present.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import type { Terminal } from '../terminal.js';
import { WORDS } from '../words.js';

export interface ScoreOptions extends CommonOptions {
  readonly inputs?: boolean;
}

/** Cells of one node that are listed for people. */
const MOST_CELLS_SHOWN = 60;

/** `berimbang score PATH`: computes every node and shows its value. */
export function scoreCommand(path: string, options: ScoreOptions): number {
  const session = new Session(options);
  const results = session.load(path).map(({ graph }) => evaluate(graph, chooseFacts(graph, graph.model.facts)));
  if (session.json) session.printJson({ berimbang: 1, scorecards: results.map(scoreOutput) } satisfies ScoreOutput);
  else {
    session.printFaults();
    for (const evaluation of results) printScore(session.terminal, evaluation, options.inputs === true);
  }
  if (session.failed) return BAD_INPUT;
  const problems = results.some((evaluation) => [...evaluation.columns.values()].some((column) => column.cells.some((cell) => cell?.kind === 'problem')));
  return problems ? FINDINGS : FINE;
}

function printScore(terminal: Terminal, evaluation: Evaluation, inputs: boolean): void {
  const { graph } = evaluation;
  terminal.heading(`${terminal.say(graph.model.title)} (${graph.model.id})`);
  terminal.line(`${terminal.say(WORDS.method)}: ${terminal.say(graph.model.method.title)}`);
  terminal.line();
  const rows: string[][] = [];
  for (const [name, column] of evaluation.columns) {
    const target = graph.names.get(name);
    const definition = graph.byId.get(target?.node ?? '')?.definition;
    if (definition === undefined || definition.kind === 'collect' || (!inputs && (definition.kind === 'input' || definition.kind === 'constant'))) continue;
    let shown = 0;
    for (const [index, cell] of column.cells.entries()) {
      if (cell === undefined) continue;
      shown += 1;
      if (shown > MOST_CELLS_SHOWN) continue;
      const rounded = target?.output === '' && definition.rounding !== undefined && cell.kind === 'number' ? applyRounding(cell.value, definition.rounding) : null;
      const value = rounded === null ? shortText(cell, terminal) : formatNumber(rounded, terminal.language, definition.rounding?.decimals);
      const unit = target?.output === '' && cell.kind === 'number' ? (definition.unit ?? '') : '';
      rows.push([addressText(name, placeOf(column.dimensions, index)), value, unit, terminal.say(labelOf(graph, name))]);
    }
    if (shown > MOST_CELLS_SHOWN) rows.push([name, `+${shown - MOST_CELLS_SHOWN} ${terminal.say(WORDS.more)}`, '', '']);
  }
  const heads = [terminal.say(WORDS.node), `>${terminal.say(WORDS.value)}`, terminal.say(WORDS.unit), terminal.say(WORDS.label)];
  terminal.table(heads, rows, [60, 34, 14, 60]);
}

function shortText(cell: Cell, terminal: Terminal): string {
  switch (cell.kind) {
    case 'number':
      return formatNumber(cell.value, terminal.language);
    case 'category':
      return cell.code;
    case 'members':
      return cell.codes.join(', ');
    case 'truth':
      return cell.value ? (terminal.language === 'id' ? 'ya' : 'yes') : terminal.language === 'id' ? 'tidak' : 'no';
    case 'missing':
      return `${terminal.say(WORDS.empty)} (${missingText(cell.reason, terminal.language)})`;
    case 'problem':
      return `${terminal.say(WORDS.problem)}: ${cell.problem}`;
  }
}
