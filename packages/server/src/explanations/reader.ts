import {
  addressText,
  type Cell,
  type Evaluation,
  type Explanation,
  explain,
  type Label,
  type Place,
  type Rational,
  READ_DIMENSION,
  toNumber,
} from '@berimbang/engine';
import { amount, type Found, periodName, Results, type Step, type Tone, unitWord, withUnit } from '@berimbang/pictures';
import { explainCell } from '../results/explain.js';
import { WORDS } from './words.js';

/** The band that a value fell into. */
export interface Fallen {
  readonly cell: string;
  readonly word: Label;
  readonly tone: Tone;
  readonly steps: readonly Step[];
  /** Number of the band among the steps, from the lowest; -1 outside all. */
  readonly at: number;
}

/** One explained value of an evaluation, with words for it and its operands. */
export class Reader {
  readonly evaluation: Evaluation;
  readonly explanation: Explanation;
  readonly results: Results;

  /** Refuses an address that is not there. Its operands are named, not explained. */
  constructor(evaluation: Evaluation, address: string) {
    this.evaluation = evaluation;
    this.explanation = explainCell(evaluation, address, 0);
    this.results = new Results(evaluation, this.explanation.place[READ_DIMENSION]);
  }

  /** An operand, explained by its own operands. */
  whole({ name, place }: Explanation): Explanation | null {
    return explain(this.evaluation, name, place, 0);
  }

  found({ name, place }: Explanation): Found | null {
    return this.results.find(name, place);
  }

  /** A value in words, with its unit. */
  result(explanation: Explanation): Label {
    const found = this.found(explanation);
    const text = this.results.text(found);
    return found?.cell.kind === 'number' ? inUnit(text, explanation.unit) : text;
  }

  /** A value as it goes into what is computed from it: with the decimals that it takes to compute that again. */
  used(explanation: Explanation): Label {
    const found = this.found(explanation);
    const { cell, unit } = explanation;
    if (found === null || !isNumber(cell)) return this.result(explanation);
    const [shown, needed] = [this.results.decimals(found), decimalsOf(cell.value, MOST_USED)];
    return needed <= shown ? this.result(explanation) : inUnit(amount(cell.value, needed, unit ?? undefined), unit);
  }

  /** A number as the values of a node are shown, with more decimals where it needs them. */
  number(explanation: Explanation, value: Rational, most = 6): Label {
    const found = this.found(explanation);
    const least = found === null ? 0 : this.results.decimals(found);
    return inUnit(typeset(value, Math.max(least, Math.min(most, decimalsOf(value, most)))), explanation.unit);
  }

  /** The band of a number, or the band that a category is. */
  band({ name, place, cell, kind }: Explanation): Fallen | null {
    if (cell.kind !== 'number' && kind !== 'band') return null;
    const definition = this.results.definition(name);
    const of = definition?.kind === 'band' ? definition.of : name;
    const classed = this.results.classedBy(of);
    if (classed === null) return null;
    const category = this.results.find(classed.node, place);
    const code = category?.cell.kind === 'category' ? category.cell.code : null;
    if (category === null || code === null) return null;
    const steps = this.results.stepsIn(of, classed.table);
    const at = steps.findIndex((step) => step.code === code);
    return {
      cell: category.address,
      word: this.results.text(category),
      tone: steps[at]?.tone ?? 'none',
      steps,
      at,
    };
  }

  tone(explanation: Explanation): Tone {
    const { cell } = explanation;
    if (cell.kind === 'missing') return 'grey';
    return this.band(explanation)?.tone ?? this.#statusTone(explanation);
  }

  #statusTone({ name, place, cell }: Explanation): Tone {
    if (cell.kind !== 'category' || !name.endsWith('.status')) return 'none';
    const index = name.replace(/status$/, 'index');
    const classed = this.results.classedBy(index);
    const steps = classed === null ? [] : this.results.stepsIn(index, classed.table);
    return this.results.find(name, place) === null
      ? 'none'
      : (steps.find((step) => step.code === cell.code)?.tone ?? 'none');
  }

  /** Members of a place in words: Des 2025, Layanan tera. */
  place(place: Place): Label {
    const parts = Object.entries(place).map(([dimension, code]) => {
      const member = this.results.dimension(dimension)?.members.find((own) => own.code === code);
      return member?.label ?? periodName(code);
    });
    return { id: parts.map(({ id }) => id).join(', '), en: parts.map(({ en }) => en).join(', ') };
  }

  /** What an operand is called among its like: its own name, and the members in which it differs from what it makes. */
  operandLabel(operand: Explanation, above: Explanation): Label {
    const own = Object.fromEntries(
      Object.entries(operand.place).filter(([dimension, code]) => above.place[dimension] !== code),
    );
    const place = this.place(own);
    const label = shortLabel(operand.label, above.label);
    return place.id === '' ? label : { id: `${label.id}, ${place.id}`, en: `${label.en}, ${place.en}` };
  }

  address(name: string, place: Place): string {
    return addressText(name, place);
  }
}

/** A number with its unit in words, where it has one that is not a sign. */
function inUnit(text: Label, unit: string | null): Label {
  const word = unit === '%' || unit === 'Rp' ? null : unitWord(unit);
  return word === null ? text : { id: withUnit(text.id, word.id, 'id'), en: withUnit(text.en, word.en, 'en') };
}

// What stands above says already what the value is about: only the part after it is new.
function shortLabel(label: Label, above: Label): Label {
  const cut = (text: string, whole: string): string => {
    const subject = whole.split(': ')[0] ?? '';
    return text.startsWith(`${subject}: `) ? capital(text.slice(subject.length + 2)) : text;
  };
  return { id: cut(label.id, above.id), en: cut(label.en, above.en) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Decimals of a value in a calculation, where it has so many. */
const MOST_USED = 6;

/** Decimals that a number needs to be told whole, at most so many. */
function decimalsOf(value: Rational, most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1)
    if ((value.n * 10n ** BigInt(decimals)) % value.d === 0n) return decimals;
  return Math.abs(toNumber(value)) >= 1000 ? 2 : 4;
}

function typeset(value: Rational, decimals: number): Label {
  return WORDS.number(value, decimals);
}

/** Whether somebody entered a value, or a method fixed it, so that nothing stands below it. */
export const isLeaf = (kind: string): boolean => kind === 'input' || kind === 'constant' || kind === 'unknown';

export const isNumber = (cell: Cell | undefined): cell is Extract<Cell, { kind: 'number' }> => cell?.kind === 'number';
