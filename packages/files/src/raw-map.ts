import { type SurveyMapFile, surveyMapFileSchema } from '@berimbang/contract';
import { compare, type DecimalMark, type Label, parseQuantity, type Rational, rational } from '@berimbang/engine';
import { Faults } from './file-fault.js';
import { type AnswerReading, wordKey } from './raw-cells.js';
import * as say from './raw-sentences.js';
import { readSource } from './source-tree.js';
import { validate } from './validate.js';

type Scale = readonly [Rational, Rational];

/** How answers are written, as the command line says it; it goes before what the map says. */
export interface ReadingChoice {
  /** `1..4`. */
  readonly scale?: string;
  readonly decimal?: DecimalMark;
  /** Texts for no answer, parted by commas. */
  readonly missing?: string;
}

/** A map file with its faults; an empty one where there is none. Numbers in it are written with a decimal point. */
export class SurveyMap {
  readonly file: SurveyMapFile | null;
  readonly faults: Faults;

  private constructor(file: SurveyMapFile | null, faults: Faults) {
    this.file = file;
    this.faults = faults;
  }

  static read(map: { readonly file: string; readonly text: string } | null): SurveyMap {
    if (map === null) return new SurveyMap(null, new Faults('', () => ({ line: 1, column: 1 })));
    const read = readSource(map.text);
    if ('tree' in read) {
      const faults = new Faults(map.file, read.tree.positionOf);
      return new SurveyMap(validate(surveyMapFileSchema, read.tree.value, faults), faults);
    }
    const [first] = read.faults;
    const faults = new Faults(map.file, () => first?.position ?? { line: 1, column: 1 });
    if (first !== undefined) faults.add('syntax', [], first.message);
    return new SurveyMap(null, faults);
  }

  settings(): { readonly factor: 'exact' | Rational | null; readonly population: Rational | null } {
    const { factor, population } = this.file?.survey ?? {};
    return {
      factor: factor === undefined ? null : factor === 'exact' ? factor : this.#number(factor, ['survey', 'factor']),
      population: population === undefined ? null : this.#number(population, ['survey', 'population']),
    };
  }

  /** Scale, decimal mark, marks for no answer and words; null where the scale is none. */
  reading(choice: ReadingChoice, delimiter: ',' | ';', badScale: (message: Label) => void): AnswerReading | null {
    const survey = this.file?.survey;
    const ends = choice.scale?.split('..') ?? survey?.scale ?? ['1', '4'];
    const [low, high] = ends.map((end) => parseQuantity(end.trim(), 'point'));
    const read = low?.ok === true && high?.ok === true && ends.length === 2;
    if (!read || compare(low.written.value, high.written.value) >= 0) {
      const message = say.badScale(ends.join('..'));
      if (choice.scale !== undefined) badScale(message);
      else this.faults.add('invalid-value', ['survey', 'scale'], message);
      return null;
    }
    const scale: Scale = [low.written.value, high.written.value];
    return {
      scale,
      mark: choice.decimal ?? survey?.decimal ?? (delimiter === ';' ? 'comma' : 'point'),
      missing: new Set((choice.missing?.split(',') ?? survey?.missing ?? []).map((mark) => mark.trim())),
      words: this.words(survey?.answers ?? {}, ['survey', 'answers'], scale),
    };
  }

  /** Scores of answer words by `wordKey`; a score outside the scale is a fault. */
  words(
    written: Readonly<Record<string, string>>,
    path: readonly string[],
    scale: Scale,
  ): ReadonlyMap<string, Rational> {
    const words = new Map<string, Rational>();
    for (const [word, score] of Object.entries(written)) {
      const value = this.#number(score, [...path, word]);
      if (compare(value, scale[0]) < 0 || compare(value, scale[1]) > 0)
        this.faults.add('invalid-value', [...path, word], say.outOfScale(score, scale));
      words.set(wordKey(word), value);
    }
    return words;
  }

  #number(text: string, path: readonly string[]): Rational {
    const parsed = parseQuantity(text, 'point');
    if (parsed.ok) return parsed.written.value;
    this.faults.add('number', path, say.mapNumber(text));
    return rational(0);
  }
}
