import {
  addressText,
  basisWord,
  certaintyWord,
  type Evaluation,
  type Explanation,
  evaluateForAudit,
  explain,
  formatNumber,
  nearestName,
  parseAddress,
  placeOf,
} from '@berimbang/engine';
import { methodText } from '../method-text.js';
import { explanationOutput } from '../present.js';
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
    print(session.terminal, explanation, '', true, true, Number.isFinite(depth) ? depth : 20, new Set());
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

function print(
  terminal: Terminal,
  explanation: Explanation,
  indent: string,
  last: boolean,
  top: boolean,
  depth: number,
  told: Set<string>,
): void {
  const branch = top ? '' : last ? '└─ ' : '├─ ';
  const below = top ? '' : `${indent}${last ? '   ' : '│  '}`;
  terminal.line(
    `${indent}${branch}${terminal.paint('bold', terminal.say(explanation.sentence))}  ${terminal.paint('dim', explanation.address)}`,
  );
  const room =
    explanation.children.length > 0 && !explanation.repeated && depth > 0 ? `${below}│    ` : `${below}     `;
  for (const note of notes(terminal, explanation, told)) terminal.block(note, room, 'dim');
  if (explanation.repeated) {
    if (explanation.kind !== 'input' && explanation.kind !== 'constant')
      terminal.line(`${room}${terminal.say(WORDS.seeAbove)}`);
    return;
  }
  if (depth <= 0) return;
  explanation.children.forEach((child, i) => {
    print(terminal, child, below, i === explanation.children.length - 1, false, depth - 1, told);
  });
}

function inherited(terminal: Terminal, from: string | null): string {
  return from === null ? '' : ` (${terminal.say(WORDS.inheritedFrom)} ${from})`;
}

/** What is to be known of one value. Remarks of the method and of a definition are told once in a tree: `told` keeps them. */
function notes(terminal: Terminal, explanation: Explanation, told: Set<string>): readonly string[] {
  const { language } = terminal;
  const list: string[] = [];
  const once = (text: string): void => {
    if (!told.has(text)) list.push(text);
    told.add(text);
  };
  if (explanation.source !== null && explanation.source.status !== 'printed')
    list.push(`${terminal.say(WORDS[explanation.source.status])}`);
  const range =
    explanation.cell.kind === 'number' || explanation.cell.kind === 'missing' ? explanation.cell.range : undefined;
  if (range !== undefined) list.push(`[${formatNumber(range.low, language)} .. ${formatNumber(range.high, language)}]`);
  const { method } = explanation;
  if (method !== null) once(`${terminal.say(WORDS.methodUsed)} ${methodText(terminal, method)}`);
  if (method !== null && method.note !== null) once(`${terminal.say(WORDS.info)}: ${terminal.say(method.note)}`);
  if (explanation.note !== null) once(`${terminal.say(WORDS.info)}: ${terminal.say(explanation.note)}`);
  for (const rule of explanation.rules) {
    list.push(
      `${terminal.say(WORDS.rule)} ${rule.rule}${inherited(terminal, rule.inheritedFrom)}: ${rule.source}, ${rule.locator} (${terminal.say(basisWord(rule.basis))}, ${terminal.say(certaintyWord(rule.certainty))}; ${rule.at})`,
    );
    if (rule.note !== null && rule.certainty !== 'confirmed') list.push(terminal.say(rule.note));
  }
  for (const warning of explanation.warnings) list.push(`${terminal.say(WORDS.warning)}: ${terminal.say(warning)}`);
  return list;
}
