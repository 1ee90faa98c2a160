import {
  compare,
  DEGREES,
  type Degrees,
  type Label,
  MISSING_ANSWERS,
  type MissingAnswers,
  nearestName,
  type Rational,
  rational,
  SURVEY_SECTIONS,
  type SurveySection,
  VARIANCES,
  type VarianceKind,
} from '@berimbang/engine';
import type { FileFault } from '@berimbang/files';
import { shareOf } from '../sample-request.js';
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
  readonly leastAlpha?: string;
  readonly classes?: string;
  readonly smallestGroup?: string;
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
  /** Null for what the pack `statistics/questionnaire` holds. */
  readonly level: Rational | null;
  readonly degrees: Degrees;
  readonly threshold: Rational | null;
  readonly classes: number | null;
  readonly least: number;
  /** Null for today. */
  readonly rulesAt: string | null;
}

class BadOption extends Error {
  readonly fault: FileFault;
  constructor(option: string, message: Label, suggestion?: string) {
    super(message.en);
    const near = suggestion === undefined ? {} : { suggestion };
    const position = { line: 0, column: 0 };
    this.fault = { code: 'invalid-value', severity: 'error', file: '', position, path: [option], message, ...near };
  }
}

/** The values of the options, or what is wrong with the first bad one. */
export function readSettings(texts: SurveyArguments): SurveySettings | { readonly fault: FileFault } {
  try {
    return settings(texts);
  } catch (error) {
    if (error instanceof BadOption) return { fault: error.fault };
    throw error;
  }
}

function settings(texts: SurveyArguments): SurveySettings {
  const only = texts.only?.split(',').map((name) => oneOf('--only', name.trim(), SURVEY_SECTIONS));
  const { factor } = texts;
  return {
    sections: new Set(only ?? SURVEY_SECTIONS),
    asked: only !== undefined,
    factor: factor === undefined || factor === 'exact' ? (factor ?? null) : share('--factor', factor, EXPECTED.factor),
    population: texts.population === undefined ? null : wholeAbove('--population', texts.population),
    confidence: share('--confidence', texts.confidence ?? '95%'),
    elementMissing: oneOf('--element-missing', texts.elementMissing ?? 'own-n', ['own-n', 'complete-rows'] as const),
    missing: oneOf('--missing-answers', texts.missingAnswers ?? 'listwise', MISSING_ANSWERS),
    variance: oneOf('--variance', texts.variance ?? 'sample', VARIANCES),
    level: texts.level === undefined ? null : share('--level', texts.level),
    degrees: oneOf('--degrees', texts.degrees ?? 'n-2', DEGREES),
    threshold: texts.leastAlpha === undefined ? null : share('--least-alpha', texts.leastAlpha),
    classes: texts.classes === undefined ? null : counted('--classes', texts.classes, 2, 20, EXPECTED.classes),
    least: counted('--smallest-group', texts.smallestGroup ?? '10', 1, 1_000_000, EXPECTED.least),
    rulesAt: texts.rulesAt === undefined ? null : date('--rules-at', texts.rulesAt),
  };
}

function oneOf<T extends string>(option: string, text: string, options: readonly T[]): T {
  const found = options.find((own) => own === text);
  if (found !== undefined) return found;
  throw new BadOption(option, badOption(text, oneOfWords(options)), nearestName(text, options));
}

/** A number strictly between 0 and 1: `0.05`, `0,05` or `5%`. */
function share(option: string, text: string, expected: Label = EXPECTED.share): Rational {
  const value = shareOf(text);
  if (value === null || compare(value, rational(0)) <= 0 || compare(value, rational(1)) >= 0)
    throw new BadOption(option, badOption(text, expected));
  return value;
}

function wholeAbove(option: string, text: string): Rational {
  if (!/^\d{1,12}$/.test(text) || Number(text) === 0) throw new BadOption(option, badOption(text, EXPECTED.population));
  return rational(BigInt(text));
}

function counted(option: string, text: string, least: number, most: number, expected: Label): number {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new BadOption(option, badOption(text, expected));
  return value;
}

function date(option: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new BadOption(option, badOption(text, EXPECTED.date));
  return text;
}
