import { isSure } from '../rules/certainty.js';
import { basisWord, certaintyWord, citedText } from '../rules/sentences.js';
import type { MethodInfo } from '../scorecard/model.js';
import { formatNumber, type Language } from '../value/format.js';
import { TEXT_WORDS as WORDS } from './text-words.js';
import type { Explanation, RuleNote } from './tree.js';

/** A line of an explanation as text: a value with its address, or what is to be known of the value above. */
export interface TextLine {
  readonly kind: 'value' | 'note';
  /** The branches of the tree before the text. */
  readonly lead: string;
  readonly text: string;
  /** Address of the cell, of a value. */
  readonly address: string | null;
}

/**
 * An explanation as lines of text: a tree of sentences, each with its range, notes, rules and warnings, `levels` deep. A note is
 * told once, and a rule is cited in full once.
 */
export function explanationLines(explanation: Explanation, language: Language, levels: number): readonly TextLine[] {
  return new TextTree(language).lines(explanation, '', { last: true, top: true }, levels);
}

/** The same as one text. */
export function explanationText(explanation: Explanation, language: Language, levels: number): string {
  return explanationLines(explanation, language, levels)
    .map(({ lead, text, address }) => `${lead}${text}${address === null ? '' : `  ${address}`}`)
    .join('\n');
}

class TextTree {
  readonly #language: Language;
  readonly #cited = new Set<string>();
  readonly #told = new Set<string>();

  constructor(language: Language) {
    this.#language = language;
  }

  lines(
    explanation: Explanation,
    indent: string,
    at: { readonly last: boolean; readonly top: boolean },
    levels: number,
  ): readonly TextLine[] {
    const { children, repeated, kind, sentence, address } = explanation;
    const branch = at.top ? '' : at.last ? '└─ ' : '├─ ';
    const below = at.top ? '' : `${indent}${at.last ? '   ' : '│  '}`;
    const goesOn = children.length > 0 && !repeated && levels > 0;
    const room = `${below}${goesOn ? '│' : ' '}    `;
    const note = (text: string): TextLine => ({ kind: 'note', lead: room, text, address: null });
    const own: readonly TextLine[] = [
      { kind: 'value', lead: `${indent}${branch}`, text: sentence[this.#language], address },
      ...this.#notes(explanation).map(note),
    ];
    if (repeated) return kind === 'input' || kind === 'constant' ? own : [...own, note(WORDS.seeAbove[this.#language])];
    if (levels <= 0) return own;
    return [
      ...own,
      ...children.flatMap((child, i) =>
        this.lines(child, below, { last: i === children.length - 1, top: false }, levels - 1),
      ),
    ];
  }

  #notes(explanation: Explanation): readonly string[] {
    const language = this.#language;
    const { cell, source, rules, warnings } = explanation;
    const range = cell.kind === 'number' || cell.kind === 'missing' ? cell.range : undefined;
    return [
      ...(source === null || source.status === 'printed' ? [] : [WORDS[source.status][language]]),
      ...(range === undefined
        ? []
        : [`[${formatNumber(range.low, language)} .. ${formatNumber(range.high, language)}]`]),
      ...this.#remarks(explanation),
      ...rules.flatMap((rule) => this.#citation(rule)),
      ...warnings.map((warning) => `${WORDS.warning[language]}: ${warning[language]}`),
    ];
  }

  /** What the method says of the whole, and what a definition says of itself, where it was not told above. */
  #remarks({ method, note }: Explanation): readonly string[] {
    const language = this.#language;
    const remark = (text: RuleNote['note']): readonly string[] =>
      text === null ? [] : [`${WORDS.note[language]}: ${text[language]}`];
    const named = method === null ? [] : [`${WORDS.method[language]} ${methodText(method, language)}`];
    const all = [...named, ...remark(method?.note ?? null), ...remark(note)];
    const fresh = all.filter((text) => !this.#told.has(text));
    for (const text of fresh) this.#told.add(text);
    return fresh;
  }

  #citation(rule: RuleNote): readonly string[] {
    const language = this.#language;
    const head = `${WORDS.rule[language]} ${rule.rule}`;
    const key = `${rule.rule} ${rule.at}`;
    const word = certaintyWord(rule.certainty)[language];
    const sure = isSure(rule.certainty);
    const mark = sure ? word : `! ${word}`;
    if (this.#cited.has(key)) return [`${head}${sure ? '' : ` (${mark})`} ${WORDS.citedAbove[language]}`];
    this.#cited.add(key);
    const base = rule.inheritedFrom === null ? '' : ` (${WORDS.inheritedFrom[language]} ${rule.inheritedFrom})`;
    const full = `${head}${base}: ${citedText(rule)[language]} (${basisWord(rule.basis)[language]}, ${mark}; ${rule.at})`;
    return rule.note !== null && rule.certainty !== 'confirmed' ? [full, rule.note[language]] : [full];
  }
}

/** A method by title and name, with the parameters that the scorecard sets: `NKO (kemenkeu/nko@2022; cap = 110)`. */
export function methodText({ name, title, settings }: MethodInfo, language: Language): string {
  const set = settings.map((setting) => `${setting.name} = ${setting.value}`);
  return `${title[language]} (${[name, ...set].join('; ')})`;
}
