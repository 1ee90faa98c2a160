import type { ScoreOutput } from '@berimbang/contract';
import { chooseFacts, evaluate } from '@berimbang/engine';
import { tableFault } from '../node-table.js';
import { scoreOutput } from '../present.js';
import { ScorePage } from '../score-page.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import { noSuchPeriod } from '../words.js';

export interface ScoreOptions extends CommonOptions {
  readonly inputs?: boolean;
  /** Period shown of a scorecard that is read at several; the last one by default. */
  readonly at?: string;
  /** Nodes shown side by side instead of the whole page: each entry a table, its nodes separated by commas. */
  readonly table?: readonly string[];
}

/** `berimbang score PATH`: computes every node and shows its value. */
export function scoreCommand(path: string, options: ScoreOptions): number {
  const session = new Session(options);
  const results = session.each(session.load(path), ({ graph }) =>
    evaluate(graph, chooseFacts(graph, graph.model.facts)),
  );
  const pages = results.map((evaluation) => new ScorePage(session.terminal, evaluation, options.at));
  const { at } = options;
  if (at !== undefined && pages.length > 0 && pages.every((page) => !page.periods.includes(at))) {
    const known = [...new Set(pages.flatMap((page) => page.periods))];
    if (session.json) session.printJson({ berimbang: 1, scorecards: [] } satisfies ScoreOutput);
    else session.printFaults();
    process.stderr.write(`${session.terminal.say(noSuchPeriod(at, known))}\n`);
    return BAD_INPUT;
  }
  const tables = (options.table ?? []).map((nodes) => nodes.split(','));
  for (const evaluation of session.json ? [] : results) {
    const faults = tables.flatMap((nodes) => tableFault(session.terminal, evaluation, nodes) ?? []);
    for (const fault of faults) process.stderr.write(`${evaluation.graph.model.id}: ${fault}\n`);
    if (faults.length > 0) return BAD_INPUT;
  }
  if (session.json) session.printJson({ berimbang: 1, scorecards: results.map(scoreOutput) } satisfies ScoreOutput);
  else {
    session.printFaults();
    for (const page of pages) {
      if (tables.length === 0) page.print(options.inputs === true);
      else page.printTables(tables);
    }
  }
  if (session.failed) return BAD_INPUT;
  const problems = results.some((evaluation) =>
    [...evaluation.columns.values()].some((column) => column.cells.some((cell) => cell?.kind === 'problem')),
  );
  return problems ? FINDINGS : FINE;
}
