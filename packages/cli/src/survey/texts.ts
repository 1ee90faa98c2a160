import {
  type Cell,
  formatNumber,
  formatWhole,
  type Label,
  multiply,
  problemWord,
  type Rational,
  rational,
  type SurveySection,
} from '@berimbang/engine';
import type { Terminal } from '../terminal.js';
import type { SurveyRun } from './run.js';
import { SECTION_WORDS, SURVEY_WORDS } from './words.js';

export type Word = keyof typeof SURVEY_WORDS;

/** Decimals of means and coefficients, of an index, and of a percentage. */
export const COEFFICIENT = 4;
export const INDEX = 2;
const PERCENT = 1;
/** Widest name of an item. */
const NAME = 40;

/** Writes one survey to a terminal: its words, numbers and names. */
export class SurveyTexts {
  readonly run: SurveyRun;
  readonly terminal: Terminal;

  constructor(terminal: Terminal, run: SurveyRun) {
    this.terminal = terminal;
    this.run = run;
  }

  say(label: Label): string {
    return this.terminal.say(label);
  }

  word(word: Word): string {
    return this.say(SURVEY_WORDS[word]);
  }

  section(section: SurveySection): void {
    this.terminal.heading(this.say(SECTION_WORDS[section]));
  }

  fact(word: Word, text: string): void {
    this.terminal.line(`${this.word(word)}: ${text.trimEnd()}`);
  }

  sentence(label: Label): void {
    this.terminal.paragraph(this.say(label), 0);
  }

  /** A table whose headings are words; those that begin with `>` are set right. */
  table(heads: readonly (Word | `>${Word}`)[], rows: readonly (readonly string[])[]): void {
    const names = heads.map((head) =>
      head.startsWith('>') ? `>${this.word(head.slice(1) as Word)}` : this.word(head as Word),
    );
    this.plainTable(names, rows);
  }

  plainTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
    this.terminal.table(heads, rows, [NAME]);
  }

  /** What is wrong with cells that have no number, each once. */
  problems(cells: readonly Cell[]): void {
    const details = cells.flatMap((cell) => (cell.kind === 'problem' ? [this.say(cell.detail)] : []));
    for (const detail of new Set(details)) this.terminal.block(`- ${detail}`, '');
  }

  /** An item by its code, and its name where that says more; `(-)` where its scores were turned round. */
  item(code: string): string {
    const item = this.run.answers.items.find((own) => own.code === code);
    const name = item === undefined ? code : this.say(item.label);
    const shown = name === code ? code : `${code} ${name}`;
    return item?.reversed === true ? `${shown} (-)` : shown;
  }

  /** A group of items by its name; all of them for null. */
  group(code: string | null): string {
    if (code === null) return this.word('all');
    const label = this.run.answers.groups.find((own) => own.code === code)?.label;
    return label === undefined ? code : this.say(label);
  }

  grade(code: string | null): string {
    const label = this.run.grades?.categories.find((own) => own.code === code)?.label;
    return label === undefined ? '' : this.say(label);
  }

  /** The class of a mean by its name, else by its place from the lowest. */
  class(mean: Cell): string {
    const place = this.run.report.classOf(mean);
    if (place === null) return '';
    const name = this.run.classNames?.[place - 1];
    return name === undefined ? String(place) : this.say(name);
  }

  count(count: number): string {
    return formatWhole(count, this.terminal.language);
  }

  number(value: Rational, decimals?: number): string {
    return formatNumber(value, this.terminal.language, decimals);
  }

  /** A share from 0 to 1 as a percentage. */
  share(share: Rational): string {
    return `${this.number(multiply(share, rational(100)), PERCENT)}%`;
  }

  /** A number that is a percentage. */
  percent(value: Rational): string {
    return `${this.number(value, INDEX)}%`;
  }

  cell(cell: Cell | null, decimals: number): string {
    switch (cell?.kind) {
      case 'number':
        return this.number(cell.value, decimals);
      case 'missing':
        return '-';
      case 'problem':
        return this.say(problemWord(cell.problem));
      default:
        return '';
    }
  }
}
