import type { ScoreOutput } from '@berimbang/contract';
import { chooseFacts, evaluate } from '@berimbang/engine';
import { scoreOutput } from '../present.js';
import { ScorePage } from '../score-page.js';
import { BAD_INPUT, type CommonOptions, FINDINGS, FINE, Session } from '../session.js';
import { noSuchPeriod } from '../words.js';

export interface ScoreOptions extends CommonOptions {
  readonly inputs?: boolean;
  /** Period shown of a scorecard that is read at several; the last one by default. */
  readonly at?: string;
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
    process.stderr.write(`${session.terminal.say(noSuchPeriod(at, known))}\n`);
    return BAD_INPUT;
  }
  if (session.json) session.printJson({ berimbang: 1, scorecards: results.map(scoreOutput) } satisfies ScoreOutput);
  else {
    session.printFaults();
    for (const page of pages) page.print(options.inputs === true);
  }
  if (session.failed) return BAD_INPUT;
  const problems = results.some((evaluation) =>
    [...evaluation.columns.values()].some((column) => column.cells.some((cell) => cell?.kind === 'problem')),
  );
  return problems ? FINDINGS : FINE;
}
