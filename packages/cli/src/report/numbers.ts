import type { Cell } from '@berimbang/engine';
import type { ReportCard, Shown } from './card.js';
import type { Explanations } from './explanations.js';
import { type Html, html, say } from './html.js';
import { classMark, statusMark } from './marks.js';
import { unitName } from './words.js';

/** Writes the cells of one scorecard: each a button that opens its explanation. */
export class Numbers {
  readonly card: ReportCard;
  readonly #explanations: Explanations;
  /** Cells shown that are missing, for the list of what they wait for. */
  readonly missing = new Map<string, Shown>();
  /** Cells that the page shows without an explanation. */
  unexplained = 0;

  constructor(card: ReportCard, explanations: Explanations) {
    this.card = card;
    this.#explanations = explanations;
  }

  /** What a node shows at a place; nothing where it has no cell there. */
  at(name: string, place: Readonly<Record<string, string>> = {}): Html {
    const shown = this.card.cell(name, place);
    return shown === null ? html`` : this.cell(shown);
  }

  cell(shown: Shown): Html {
    if (shown.cell.kind === 'missing') this.missing.set(`${shown.name}#${shown.index}`, shown);
    return this.opening(shown, this.words(shown));
  }

  /** A value with its unit. */
  withUnit(shown: Shown): Html {
    return measured(this.cell(shown), shown.cell, this.card.unit(shown.name));
  }

  /** A button around a text, which opens the explanation of a cell. */
  opening({ name, index }: Pick<Shown, 'name' | 'index'>, text: Html): Html {
    const entry = this.#explanations.entryOf(name, index);
    if (entry === null) {
      this.unexplained += 1;
      return html`<span class="n">${text}</span>`;
    }
    return html`<button type="button" class="n" data-card="${this.card.key}" data-entry="${entry}">${text}</button>`;
  }

  /** Whether a category is of a result of which more is better: a level of the scorecard, or what sums up every perspective. */
  #rises(name: string): boolean {
    if (/^(scorecard|perspective|objective)\./.test(name)) return true;
    const { byId } = this.card.graph;
    const definition = byId.get(name)?.definition;
    return definition?.kind === 'band' && byId.get(definition.of)?.definition.overall === true;
  }

  words(shown: Shown): Html {
    const found = this.card.classOf(shown);
    if (found !== null) return classMark(found, this.#rises(shown.name));
    const words = this.card.shown(shown);
    switch (shown.cell.kind) {
      case 'missing':
      case 'problem':
        return /\.(status|predicate|category)$/.test(shown.name)
          ? html`<span class="class grey">${statusMark('grey')}<span class="word">${say(words)}</span></span>`
          : html`<span class="absent">${say(words)}</span>`;
      default:
        return say(words);
    }
  }
}

/** A value with its unit: rupiah before it, a sign close behind it, a word a space away. */
export function measured(value: Html, cell: Cell, unit: string | null): Html {
  const isOne = cell.kind === 'number' && cell.value.n === cell.value.d;
  const name = unitName(cell.kind === 'number' ? unit : null, isOne);
  if (name.id === '') return html`<span class="nw">${value}</span>`;
  const [, money = '', per = ''] = /^(Rp)(\/.*)?$/.exec(name.id) ?? [];
  if (money !== '') {
    const each =
      per === '' ? html`` : html`<span class="unit">${say({ id: per, en: name.en.slice(money.length) })}</span>`;
    return html`<span class="nw"><span class="unit">${money}\u00a0</span>${value}${each}</span>`;
  }
  const gap = name.id === '%' ? '\u2009' : '\u00a0';
  return html`<span class="nw">${value}<span class="unit">${gap}${say(name)}</span></span>`;
}
