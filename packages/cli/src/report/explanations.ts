import {
  addressText,
  basisWord,
  type Cell,
  certaintyWord,
  citedText,
  classify,
  type Explanation,
  explain,
  formatNumber,
  isRuleFault,
  isSure,
  type Label,
  type Language,
  placeOf,
  type RuleNote,
  roundingOf,
} from '@berimbang/engine';
import { cellLabel } from '../cell-words.js';
import type { ReportCard } from './card.js';
import type { Entry, EntryRule, Explained, Pair } from './entry.js';
import { distances, roundingText } from './sentences.js';
import { SAY, unitName } from './words.js';

/** Most cells of one scorecard that a page explains; further operands are named by their address only. */
const MOST_ENTRIES = 6000;

export function pair({ id, en }: Label): Pair {
  return id === en ? id : [id, en];
}

/** The explanations that a page needs of one scorecard: each cell once, its operands by number. */
export class Explanations {
  readonly #card: ReportCard;
  readonly #numbers = new Map<string, number>();
  readonly #entries: Entry[] = [];
  readonly #rules: EntryRule[] = [];
  readonly #ruleNumbers = new Map<string, number>();

  constructor(card: ReportCard) {
    this.#card = card;
  }

  get explained(): Explained {
    return { entries: this.#entries, rules: this.#rules };
  }

  /** Number of the entry that explains a cell; null where the page has no room for it. */
  entryOf(name: string, index: number): number | null {
    const place = placeOf(this.#card.column(name)?.dimensions ?? [], index);
    const known = this.#numbers.get(addressText(name, place));
    if (known !== undefined) return known;
    if (this.#entries.length >= MOST_ENTRIES) return null;
    const tree = explain(this.#card.evaluation, name, place);
    if (tree === null) return null;
    this.#number(tree);
    this.#write(tree);
    return this.#numbers.get(tree.address) ?? null;
  }

  /** Gives a tree's cells their numbers, parents first, so that operands can be referred to before they are written. */
  #number(tree: Explanation): void {
    const waiting: Explanation[] = [tree];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (!this.#numbers.has(next.address)) this.#numbers.set(next.address, this.#numbers.size);
      waiting.push(...[...next.children].reverse());
    }
  }

  #write(tree: Explanation): void {
    const cut: Explanation[] = [];
    const waiting: Explanation[] = [tree];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const at = this.#numbers.get(next.address) ?? 0;
      if (this.#entries[at] === undefined) {
        if (next.repeated) cut.push(next);
        else this.#entries[at] = this.#entry(next);
      }
      waiting.push(...next.children);
    }
    for (const rest of cut) {
      const at = this.#numbers.get(rest.address) ?? 0;
      this.#entries[at] ??= { ...this.#entry(rest), cut: true };
    }
  }

  #entry(tree: Explanation): Entry {
    const { graph } = this.#card;
    const definition = graph.byId.get(graph.names.get(tree.name)?.node ?? '')?.definition;
    const rounding =
      definition === undefined ? undefined : roundingOf(definition, graph.names.get(tree.name)?.output ?? '');
    const index = indexIn(this.#card, tree);
    const place = this.#card.placeName(tree.name, index);
    const range = tree.cell.kind === 'number' || tree.cell.kind === 'missing' ? tree.cell.range : undefined;
    const notes = [tree.note, tree.method?.note ?? null].filter((note) => note !== null);
    const band = this.#band(tree);
    return {
      address: tree.address,
      label: pair(tree.label),
      ...(place.id === '' ? {} : { place: pair(place) }),
      value: pair(this.#value(tree)),
      sentence: pair(tree.sentence),
      ...(tree.formula === null ? {} : { formula: { names: tree.formula.text, numbers: pair(tree.formula.numbers) } }),
      ...(tree.source === null ? {} : { source: sourceOf(tree.source) }),
      ...(rounding === undefined ? {} : { rounding: pair(roundingText(rounding)) }),
      ...(range === undefined ? {} : { range: pair(rangeText(range)) }),
      ...(band === null ? {} : { band: pair(band) }),
      ...(tree.rules.length === 0 ? {} : { rules: tree.rules.map((rule) => this.#rule(rule)) }),
      ...(tree.method === null ? {} : { method: pair(tree.method.title) }),
      ...(notes.length === 0 ? {} : { notes: notes.map(pair) }),
      ...(tree.missing.length === 0 ? {} : { missing: tree.missing.slice(0, 40) }),
      ...(tree.warnings.length === 0 ? {} : { warnings: tree.warnings.map(pair) }),
      ...(tree.children.length === 0
        ? {}
        : { operands: tree.children.map((child) => this.#numbers.get(child.address) ?? 0) }),
    };
  }

  /** How far the value is from the edges of its band: its own, or that of the node which rates it. */
  #band({ band, name, cell }: Explanation): Label | null {
    if (band !== null) return distances(band);
    const rater = this.#card.graph.nodes.find(({ definition }) => definition.kind === 'band' && definition.of === name);
    if (rater?.definition.kind !== 'band' || cell.kind !== 'number') return null;
    const reading = this.#card.rule(rater.definition.rule);
    if (isRuleFault(reading) || reading.value.kind !== 'bands') return null;
    const { categories } = reading.value;
    const found = classify(reading.value, cell.value);
    const label = categories.find(({ code }) => code === found.code)?.label;
    const far = distances(found);
    if (far === null || label === undefined) return far;
    return { id: `${label.id}; ${far.id}`, en: `${label.en}; ${far.en}` };
  }

  #value({ name, cell, unit }: Explanation): Label {
    const words = cellLabel(this.#card.graph, name, cell);
    if (cell.kind !== 'number') return words;
    const named = unitName(unit);
    const write = (language: Language): string =>
      named[language] === '' ? words[language] : `${words[language]}\u2009${named[language]}`;
    return { id: write('id'), en: write('en') };
  }

  #rule(note: RuleNote): number {
    const key = `${note.rule} ${note.at}`;
    const known = this.#ruleNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#rules.length;
    this.#ruleNumbers.set(key, number);
    const from = note.inheritedFrom === null ? '' : ` (${note.inheritedFrom})`;
    this.#rules.push({
      rule: `${note.rule}${from}`,
      cited: pair(citedText(note)),
      basis: pair(basisWord(note.basis)),
      certainty: pair(certaintyWord(note.certainty)),
      sure: isSure(note.certainty),
      ...(note.note === null ? {} : { note: pair(note.note) }),
    });
    return number;
  }
}

function indexIn(card: ReportCard, tree: Explanation): number {
  return card.cell(tree.name, tree.place)?.index ?? 0;
}

function sourceOf(source: NonNullable<Explanation['source']>): NonNullable<Entry['source']> {
  const status = { printed: SAY.printedStatus, reconstructed: SAY.reconstructed, assumed: SAY.assumedValue }[
    source.status
  ];
  return {
    where: pair(source.where),
    text: source.text,
    status: pair(status),
    ...(source.note === null ? {} : { note: pair(source.note) }),
  };
}

type Range = NonNullable<Extract<Cell, { kind: 'number' }>['range']>;

function rangeText({ low, high }: Range): Label {
  return {
    id: `${formatNumber(low, 'id')} sampai ${formatNumber(high, 'id')}`,
    en: `${formatNumber(low, 'en')} to ${formatNumber(high, 'en')}`,
  };
}
