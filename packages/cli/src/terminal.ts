import { styleText } from 'node:util';
import type { Label, Language } from '@berimbang/engine';

type Style = Parameters<typeof styleText>[0];

/** Where people read: language, colour and width of the terminal. */
export class Terminal {
  readonly language: Language;
  readonly #colour: boolean;
  readonly #width: number;

  constructor(
    language: Language,
    stream: { readonly isTTY?: boolean; readonly columns?: number },
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    this.language = language;
    const forced = environment.FORCE_COLOR !== undefined && environment.FORCE_COLOR !== '0';
    this.#colour =
      forced || (stream.isTTY === true && environment.NO_COLOR === undefined && environment.TERM !== 'dumb');
    this.#width = Math.max(60, Math.min(stream.columns ?? 120, 160));
  }

  say(label: Label): string {
    return label[this.language];
  }

  paint(style: Style, text: string): string {
    return this.#colour ? styleText(style, text, { validateStream: false }) : text;
  }

  line(text = ''): void {
    process.stdout.write(`${text}\n`);
  }

  heading(text: string): void {
    this.line();
    this.line(this.paint('bold', text));
    this.line(this.paint('dim', '-'.repeat(Math.min(this.#width, [...text].length))));
  }

  /** Wraps a text to the width, every line indented. */
  paragraph(text: string, indent: number): void {
    this.block(text, ' '.repeat(indent));
  }

  /** Wraps a text to the width, every line behind the same lead. */
  block(text: string, lead: string, style?: Style): void {
    const room = Math.max(30, this.#width - lead.length);
    let row = '';
    const flush = (): void => {
      if (row !== '') this.line(lead + (style === undefined ? row : this.paint(style, row)));
      row = '';
    };
    for (const word of text.split(/\s+/)) {
      if (row !== '' && row.length + word.length + 1 > room) flush();
      row = row === '' ? word : `${row} ${word}`;
    }
    flush();
  }

  /** An aligned table; columns whose heading starts with `>` are set right. Long cells are cut with three points. */
  table(headings: readonly string[], rows: readonly (readonly string[])[], widest: readonly number[] = []): void {
    const right = headings.map((heading) => heading.startsWith('>'));
    const titles = headings.map((heading) => heading.replace(/^>/, ''));
    const cut = (text: string, i: number): string => {
      const most = widest[i] ?? 200;
      return [...text].length > most ? `${[...text].slice(0, most - 3).join('')}...` : text;
    };
    const cells = rows.map((row) => row.map(cut));
    const widths = titles.map((title, i) =>
      cells.reduce((widest, row) => Math.max(widest, [...(row[i] ?? '')].length), [...title].length),
    );
    const write = (row: readonly string[], style?: Style): void => {
      const padded = row.map((text, i) => {
        const gap = ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...text].length));
        const own = this.#status(text);
        return right[i] ? gap + own : own + (i === row.length - 1 ? '' : gap);
      });
      const joined = padded.join('  ').trimEnd();
      this.line(style === undefined ? joined : this.paint(style, joined));
    };
    write(titles, 'dim');
    for (const row of cells) write(row);
  }

  /** Status words keep their word and gain a colour. */
  #status(text: string): string {
    if (!this.#colour) return text;
    const style = STATUS[text];
    return style === undefined ? text : this.paint(style, text);
  }
}

const STATUS: Readonly<Record<string, Style>> = {
  cocok: 'green',
  match: 'green',
  'dalam pembulatan': 'green',
  'within rounding': 'green',
  'tidak cocok': 'red',
  mismatch: 'red',
  'tidak dapat diturunkan': 'yellow',
  'not derivable': 'yellow',
  hijau: 'green',
  kuning: 'yellow',
  merah: 'red',
  grey: 'dim',
};
