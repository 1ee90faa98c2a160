import { explanationOutput } from '@berimbang/contract';
import {
  addressText,
  type Evaluation,
  evaluateForAudit,
  explain,
  nearestName,
  parseAddress,
  placeOf,
} from '@berimbang/engine';
import { printExplanation } from '../explanation-tree.js';
import { BAD_INPUT, type CommonOptions, FINE, Session } from '../session.js';
import type { Terminal } from '../terminal.js';
import { needsPlace, severalScorecards, unknownCell, WORDS } from '../words.js';

export interface ExplainOptions extends CommonOptions {
  readonly depth?: string;
}

/** `berimbang explain PATH CELL`: why a value is what it is, down to its inputs. */
export function explainCommand(path: string, address: string, options: ExplainOptions): number {
  const session = new Session(options);
  const loaded = session.load(path);
  const [only, more] = loaded;
  if (session.failed || only === undefined) {
    if (session.json) session.printJson({ berimbang: 1, scorecards: [] });
    else session.printFaults();
    return BAD_INPUT;
  }
  if (!session.json) session.printFaults();
  if (more !== undefined) {
    process.stderr.write(`${session.terminal.say(severalScorecards(loaded.map(({ graph }) => graph.model.id)))}\n`);
    return BAD_INPUT;
  }
  const evaluation = evaluateForAudit(only.graph);
  const parsed = parseAddress(address);
  const dims = evaluation.columns.get(parsed?.node ?? '')?.dimensions.map((dimension) => dimension.name) ?? [];
  const pairs = address.includes('@') ? address.slice(address.indexOf('@')).split(',').length : 0;
  const exact =
    parsed !== null && pairs === dims.length && Object.keys(parsed.place).every((name) => dims.includes(name));
  const explanation = parsed === null || !exact ? null : explain(evaluation, parsed.node, parsed.place);
  if (explanation === null) {
    if (session.json) session.printJson({ berimbang: 1, scorecards: [] });
    process.stderr.write(`${refusal(session.terminal, evaluation, address)}\n`);
    return BAD_INPUT;
  }
  if (session.json) {
    session.printJson({
      berimbang: 1,
      scorecards: [{ scorecard: only.graph.model.id, explanation: explanationOutput(evaluation, explanation) }],
    });
  } else {
    const depth = Number(options.depth ?? '20');
    printExplanation(session.terminal, explanation, Number.isFinite(depth) ? depth : 20);
  }
  return FINE;
}

function refusal(terminal: Terminal, evaluation: Evaluation, address: string): string {
  const node = parseAddress(address)?.node ?? address;
  const column = evaluation.columns.get(node);
  if (column === undefined) {
    const near = nearestName(node, evaluation.columns.keys());
    return `${terminal.say(unknownCell(address))}${near === undefined ? '' : ` (${terminal.say(WORDS.suggestion)} ${near}?)`}`;
  }
  const places = column.cells.flatMap((cell, index) =>
    cell === undefined ? [] : [addressText(node, placeOf(column.dimensions, index))],
  );
  return terminal.say(needsPlace(node, places.slice(0, 12)));
}
