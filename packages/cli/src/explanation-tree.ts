import { basisWord, type Explanation, formatNumber, isSure, type RuleNote } from '@berimbang/engine';
import { certaintyMark } from './certainty-mark.js';
import { methodText } from './method-text.js';
import type { Terminal } from './terminal.js';
import { WORDS } from './words.js';

/**
 * An explanation for people: a tree of sentences, each with its range, notes, rules and warnings. A note is told once, and a
 * rule is cited in full once.
 */
export class ExplanationTree {
  readonly #terminal: Terminal;
  readonly #cited = new Set<string>();
  readonly #told = new Set<string>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  print(explanation: Explanation, depth: number): void {
    this.#node(explanation, '', { last: true, top: true }, depth);
  }

  #node(
    explanation: Explanation,
    indent: string,
    at: { readonly last: boolean; readonly top: boolean },
    depth: number,
  ): void {
    const terminal = this.#terminal;
    const branch = at.top ? '' : at.last ? '└─ ' : '├─ ';
    const below = at.top ? '' : `${indent}${at.last ? '   ' : '│  '}`;
    terminal.line(
      `${indent}${branch}${terminal.paint('bold', terminal.say(explanation.sentence))}  ${terminal.paint('dim', explanation.address)}`,
    );
    const goesOn = explanation.children.length > 0 && !explanation.repeated && depth > 0;
    const room = `${below}${goesOn ? '│' : ' '}    `;
    for (const note of this.#notes(explanation)) terminal.block(note, room, 'dim');
    if (explanation.repeated) {
      if (explanation.kind !== 'input' && explanation.kind !== 'constant')
        terminal.line(`${room}${terminal.say(WORDS.seeAbove)}`);
      return;
    }
    if (depth <= 0) return;
    const { children } = explanation;
    for (const [i, child] of children.entries())
      this.#node(child, below, { last: i === children.length - 1, top: false }, depth - 1);
  }

  #notes(explanation: Explanation): readonly string[] {
    const terminal = this.#terminal;
    const { language } = terminal;
    const list: string[] = [];
    if (explanation.source !== null && explanation.source.status !== 'printed')
      list.push(`${terminal.say(WORDS[explanation.source.status])}`);
    const range =
      explanation.cell.kind === 'number' || explanation.cell.kind === 'missing' ? explanation.cell.range : undefined;
    if (range !== undefined)
      list.push(`[${formatNumber(range.low, language)} .. ${formatNumber(range.high, language)}]`);
    list.push(...this.#remarks(explanation));
    for (const rule of explanation.rules) list.push(...this.#citation(rule));
    for (const warning of explanation.warnings) list.push(`${terminal.say(WORDS.warning)}: ${terminal.say(warning)}`);
    return list;
  }

  /** What the method says of the whole, and what a definition says of itself, where it was not told above. */
  #remarks({ method, note }: Explanation): readonly string[] {
    const terminal = this.#terminal;
    const remark = (text: RuleNote['note']): readonly string[] =>
      text === null ? [] : [`${terminal.say(WORDS.info)}: ${terminal.say(text)}`];
    const named = method === null ? [] : [`${terminal.say(WORDS.methodUsed)} ${methodText(terminal, method)}`];
    const all = [...named, ...remark(method?.note ?? null), ...remark(note)];
    const fresh = all.filter((text) => !this.#told.has(text));
    for (const text of fresh) this.#told.add(text);
    return fresh;
  }

  #citation(rule: RuleNote): readonly string[] {
    const terminal = this.#terminal;
    const head = `${terminal.say(WORDS.rule)} ${rule.rule}`;
    const key = `${rule.rule} ${rule.at}`;
    const unsure = isSure(rule.certainty) ? '' : ` (${certaintyMark(terminal, rule.certainty)})`;
    if (this.#cited.has(key)) return [`${head}${unsure} ${terminal.say(WORDS.citedAbove)}`];
    this.#cited.add(key);
    const base = rule.inheritedFrom === null ? '' : ` (${terminal.say(WORDS.inheritedFrom)} ${rule.inheritedFrom})`;
    const weight = `${terminal.say(basisWord(rule.basis))}, ${certaintyMark(terminal, rule.certainty)}; ${rule.at}`;
    const full = `${head}${base}: ${rule.source}, ${rule.locator} (${weight})`;
    return rule.note !== null && rule.certainty !== 'confirmed' ? [full, terminal.say(rule.note)] : [full];
  }
}
