import { causeWord, figureText, type Label, type Language, VERDICTS, verdictWord } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import { findingOf, ratedValues, wholeOf } from './headline.js';
import { indicatorRows, perspectiveRows } from './levels.js';
import { inTreeOrder } from './overview.js';
import { cardPictures } from './pictures.js';
import { citedRules } from './rules.js';
import { periodName, SAY, unitName } from './words.js';

/** The report as Markdown: the same findings and tables in one language, without pictures. */
export function reportMarkdown(cards: readonly ReportCard[], language: Language): string {
  return `${inTreeOrder(cards)
    .map((card) => new MarkdownReport(card, language).text())
    .join('\n\n')}\n`;
}

/** A text on one line in which no sign is read as markup. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^([+-]|\d+[.)])(?=\s)/, '\\$1');
}

class MarkdownReport {
  readonly #card: ReportCard;
  readonly #language: Language;

  constructor(card: ReportCard, language: Language) {
    this.#card = card;
    this.#language = language;
  }

  text(): string {
    const { model } = this.#card.graph;
    const { head, rest } = findingOf(this.#card);
    const facts = [
      model.organisation === null ? '' : `${this.#in(SAY.organisation)}: ${this.#in(model.organisation)}`,
      `${this.#in(SAY.period)}: ${this.#in(periodName(this.#card.period))}`,
      `${this.#in(SAY.method)}: ${this.#in(model.method.title)} (${plainMarkdown(model.method.name)})`,
      model.source === null ? '' : `${this.#in(SAY.source)}: ${this.#in(model.source)}`,
    ].filter((text) => text !== '');
    const parts = [
      `# ${this.#in(head)}`,
      rest === null ? '' : this.#in(rest),
      `${this.#in(model.title)} (${plainMarkdown(model.id)})`,
      facts.map((text) => `- ${text}`).join('\n'),
      this.#lead(),
      this.#perspectives(),
      this.#indicators(),
      ...this.#pictures(),
      this.#audit(),
      this.#checks(),
      this.#rules(),
      this.#notes(),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
  }

  #lead(): string {
    const whole = wholeOf(this.#card);
    const rows =
      whole === null
        ? ratedValues(this.#card).map(({ value, category }) => [
            this.#label(value),
            this.#cell(value),
            this.#cell(category),
          ])
        : [
            [
              this.#label(whole.score),
              this.#cell(whole.score),
              whole.predicate === null ? '' : this.#cell(whole.predicate),
            ],
          ];
    return this.#table(SAY.mainResults, [SAY.result, SAY.value, SAY.category], rows);
  }

  #perspectives(): string {
    const rows = perspectiveRows(this.#card).map(({ label, score, category }) => [
      this.#in(label),
      this.#cell(score),
      category === null ? '' : this.#cell(category),
    ]);
    return this.#table(SAY.perspectives, [SAY.perspective, SAY.value, SAY.category], rows);
  }

  #indicators(): string {
    const own = (shown: Shown | null): string => (shown === null ? '' : this.#cell(shown));
    const rows = indicatorRows(this.#card).map(({ code, label, target, targetHigh, realised, unit, index, status }) => [
      plainMarkdown(code),
      this.#in(label),
      targetHigh === null ? own(target) : `${own(target)}–${own(targetHigh)}`,
      own(realised),
      this.#in(unitName(unit)),
      own(index),
      own(status),
    ]);
    const heads = [
      SAY.code,
      SAY.indicator,
      SAY.target,
      SAY.realised,
      { id: 'Satuan', en: 'Unit' },
      SAY.index,
      SAY.status,
    ];
    return this.#table(SAY.indicator, heads, rows);
  }

  #pictures(): readonly string[] {
    return cardPictures(this.#card).map(({ title, finding, data }) => {
      const rows = data.rows.map((row) => row.map((label) => this.#in(label)));
      return `${this.#table(title, data.head, rows)}\n\n${this.#in(finding)}`;
    });
  }

  #audit(): string {
    const { findings, totals } = this.#card.audit;
    if (findings.length === 0) return '';
    const order = ['mismatch', 'not-derivable', 'within-rounding', 'match'];
    const sorted = [...findings].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
    const rows = sorted.map(({ figure, recomputed, verdict, cause }) => [
      this.#in(figure.label),
      plainMarkdown(figure.printed),
      recomputed === null ? '' : plainMarkdown(figureText(recomputed, figure, this.#language)),
      this.#in(verdictWord(verdict)),
      cause === null ? '' : this.#in(causeWord(cause)),
    ]);
    const counts = VERDICTS.map((verdict) => `${this.#in(verdictWord(verdict))} ${totals[verdict]}`).join(', ');
    const told = findings.filter(({ verdict }) => verdict === 'mismatch');
    const texts = told.map(({ figure, explanation }) => `- **${this.#in(figure.label)}**: ${this.#in(explanation)}`);
    const table = this.#table(SAY.audit, [SAY.figure, SAY.printed, SAY.recomputed, SAY.verdict, SAY.cause], rows);
    return [table, counts, texts.join('\n')].filter((part) => part !== '').join('\n\n');
  }

  #checks(): string {
    const { checks } = this.#card.audit;
    if (checks.length === 0) return '';
    const items = checks.map(({ severity, message }) => `- ${this.#in(SAY[severity])}: ${this.#in(message)}`);
    return `## ${this.#in(SAY.checks)}\n\n${items.join('\n')}`;
  }

  #rules(): string {
    const rows = citedRules(this.#card).map(({ rule, label, cited, basis, certainty }) => [
      this.#in(label),
      plainMarkdown(rule),
      this.#in(cited),
      this.#in(basis),
      this.#in(certainty),
    ]);
    return this.#table(
      SAY.rules,
      [SAY.rule, SAY.code, SAY.source, { id: 'Dasar', en: 'Basis' }, { id: 'Kepastian', en: 'Certainty' }],
      rows,
    );
  }

  #notes(): string {
    const { model } = this.#card.graph;
    const notes = [model.note, model.method.note].filter((note) => note !== null);
    return notes.length === 0
      ? ''
      : `## ${this.#in(SAY.doubts)}\n\n${notes.map((note) => this.#in(note)).join('\n\n')}`;
  }

  #table(title: Label, heads: readonly Label[], rows: readonly (readonly string[])[]): string {
    if (rows.length === 0) return '';
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const head = line(heads.map((label) => this.#in(label)));
    return [`## ${this.#in(title)}\n`, head, line(heads.map(() => '---')), ...rows.map(line)].join('\n');
  }

  #in(label: Label): string {
    return plainMarkdown(label[this.#language]);
  }

  #label({ name }: Shown): string {
    return this.#in(this.#card.label(name));
  }

  #cell(shown: Shown): string {
    return plainMarkdown(this.#card.words(shown)[this.#language].replace(/^-/, '\u2212'));
  }
}
