import {
  compare,
  DEGREES,
  type Degrees,
  type Label,
  MISSING_ANSWERS,
  type MissingAnswers,
  nearestName,
  parseQuantity,
  type Rational,
  rational,
  SURVEY_SECTIONS,
  type SurveySection,
  VARIANCES,
  type VarianceKind,
} from '@berimbang/engine';
import type { CommonOptions } from '../session.js';
import { badOption, EXPECTED, oneOfWords } from './words.js';

/** Options of `survey` as texts. */
export interface SurveyArguments extends CommonOptions {
  readonly map?: string;
  readonly items?: string;
  readonly groups?: string;
  readonly reverse?: string;
  readonly expectation?: string;
  readonly importance?: string;
  readonly by?: readonly string[];
  readonly service?: string;
  readonly wave?: string;
  readonly scale?: string;
  readonly decimal?: string;
  readonly missing?: string;
  readonly only?: string;
  readonly factor?: string;
  readonly population?: string;
  readonly confidence?: string;
  readonly elementMissing?: string;
  readonly missingAnswers?: string;
  readonly variance?: string;
  readonly level?: string;
  readonly degrees?: string;
  readonly threshold?: string;
  readonly classes?: string;
  readonly least?: string;
  readonly rulesAt?: string;
}

export interface SurveySettings {
  readonly sections: ReadonlySet<SurveySection>;
  /** True where the sections were named, so that one the data do not hold is told. */
  readonly asked: boolean;
  readonly factor: 'exact' | Rational | null;
  readonly population: Rational | null;
  readonly confidence: Rational;
  readonly elementMissing: 'own-n' | 'complete-rows';
  readonly missing: MissingAnswers;
  readonly variance: VarianceKind;
  readonly level: Rational;
  readonly degrees: Degrees;
  readonly threshold: Rational;
  readonly classes: number | null;
  readonly least: number;
  /** Null for today. */
  readonly rulesAt: string | null;
}

class BadOption extends Error {
  readonly label: Label;
  constructor(label: Label) {
    super(label.en);
    this.label = label;
  }
}

/** The values of the options, or what is wrong with the first bad one. Numbers may be written with a point or a comma. */
export function readSettings(texts: SurveyArguments): SurveySettings | { readonly fault: Label } {
  try {
    return settings(texts);
  } catch (error) {
    if (error instanceof BadOption) return { fault: error.label };
    throw error;
  }
}

function settings(texts: SurveyArguments): SurveySettings {
  const only = texts.only?.split(',').map((name) => oneOf('--only', name.trim(), SURVEY_SECTIONS));
  return {
    sections: new Set(only ?? SURVEY_SECTIONS),
    asked: only !== undefined,
    factor:
      texts.factor === undefined || texts.factor === 'exact'
        ? (texts.factor ?? null)
        : positive('--factor', texts.factor),
    population: texts.population === undefined ? null : wholeAbove('--population', texts.population),
    confidence: share('--confidence', texts.confidence ?? '95', rational(100), EXPECTED.percent),
    elementMissing: oneOf('--element-missing', texts.elementMissing ?? 'own-n', ['own-n', 'complete-rows'] as const),
    missing: oneOf('--missing-answers', texts.missingAnswers ?? 'listwise', MISSING_ANSWERS),
    variance: oneOf('--variance', texts.variance ?? 'sample', VARIANCES),
    level: share('--level', texts.level ?? '0.05', rational(1), EXPECTED.share),
    degrees: oneOf('--degrees', texts.degrees ?? 'n-2', DEGREES),
    threshold: share('--threshold', texts.threshold ?? '0.60', rational(1), EXPECTED.share),
    classes: texts.classes === undefined ? null : counted('--classes', texts.classes, 2, 20, EXPECTED.classes),
    least: counted('--least', texts.least ?? '10', 1, 1_000_000, EXPECTED.least),
    rulesAt: texts.rulesAt === undefined ? null : date('--rules-at', texts.rulesAt),
  };
}

function oneOf<T extends string>(option: string, text: string, options: readonly T[]): T {
  const found = options.find((own) => own === text);
  if (found !== undefined) return found;
  throw new BadOption(badOption(option, text, oneOfWords(options), nearestName(text, options)));
}

function number(option: string, text: string, expected: Label): Rational {
  const parsed = parseQuantity(text, text.includes(',') ? 'comma' : 'point');
  if (!parsed.ok) throw new BadOption(badOption(option, text, expected));
  return parsed.written.value;
}

/** A number strictly between 0 and `whole`, over `whole`. */
function share(option: string, text: string, whole: Rational, expected: Label): Rational {
  const value = number(option, text.replace(/\s*%$/, ''), expected);
  if (compare(value, rational(0)) <= 0 || compare(value, whole) >= 0)
    throw new BadOption(badOption(option, text, expected));
  return rational(value.n * whole.d, value.d * whole.n);
}

function positive(option: string, text: string): Rational {
  const value = number(option, text, EXPECTED.factor);
  if (compare(value, rational(0)) > 0 && compare(value, rational(1)) <= 0) return value;
  throw new BadOption(badOption(option, text, EXPECTED.factor));
}

function wholeAbove(option: string, text: string): Rational {
  if (!/^\d{1,12}$/.test(text) || Number(text) === 0) throw new BadOption(badOption(option, text, EXPECTED.population));
  return rational(BigInt(text));
}

function counted(option: string, text: string, least: number, most: number, expected: Label): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new BadOption(badOption(option, text, expected));
  return value;
}

function date(option: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new BadOption(badOption(option, text, EXPECTED.date));
  return text;
}
