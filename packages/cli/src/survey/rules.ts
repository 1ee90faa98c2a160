import {
  type BandTable,
  isRuleFault,
  isSatisfactionScale,
  type Label,
  multiply,
  type Rational,
  type RulePack,
  type RuleReading,
  rational,
  readRule,
} from '@berimbang/engine';
import type { SurveySettings } from './settings.js';
import { noIndexScale } from './words.js';

const SURVEY = 'permenpanrb/14-2017';
const QUESTIONNAIRE = 'statistics/questionnaire';

/** Rule values behind one survey, each with where it was read. */
export interface SurveyRules {
  /** Null where the scale has no index, or no rule at the date. */
  readonly index: { readonly conversion: Rational; readonly grade: BandTable } | null;
  readonly indexProblem: Label | null;
  readonly indexReadings: readonly RuleReading[];
  /** From the options, else from the conventions of questionnaire tests; null where those are not in force. */
  readonly level: Rational | null;
  readonly threshold: Rational | null;
  readonly levelReadings: readonly RuleReading[];
  readonly thresholdReadings: readonly RuleReading[];
}

type Read = RuleReading | { readonly problem: Label };

/** Reads the rules of a survey for a date. */
export function surveyRules(
  packs: ReadonlyMap<string, RulePack>,
  scale: readonly [Rational, Rational],
  settings: SurveySettings,
  at: string,
): SurveyRules {
  const read = (rule: string): Read => {
    const reading = readRule(packs, rule, at);
    return isRuleFault(reading) ? { problem: reading.detail } : reading;
  };
  const level = settings.level === null ? read(`${QUESTIONNAIRE}#significance`) : null;
  const threshold = settings.threshold === null ? read(`${QUESTIONNAIRE}#alpha-least`) : null;
  const percent = level === null ? null : numberOf(level);
  return {
    ...indexRules(read(`${SURVEY}#conversion`), read(`${SURVEY}#ikm-grade`), isSatisfactionScale(scale)),
    level: settings.level ?? (percent === null ? null : multiply(percent, rational(1, 100))),
    threshold: settings.threshold ?? (threshold === null ? null : numberOf(threshold)),
    levelReadings: level !== null && 'value' in level ? [level] : [],
    thresholdReadings: threshold !== null && 'value' in threshold ? [threshold] : [],
  };
}

function indexRules(
  conversion: Read,
  grade: Read,
  fits: boolean,
): Pick<SurveyRules, 'index' | 'indexProblem' | 'indexReadings'> {
  if (!fits) return { index: null, indexProblem: noIndexScale(), indexReadings: [] };
  const factor = numberOf(conversion);
  if (!('problem' in grade) && grade.value.kind === 'bands' && factor !== null && !('problem' in conversion))
    return {
      index: { conversion: factor, grade: grade.value },
      indexProblem: null,
      indexReadings: [conversion, grade],
    };
  const problem = [conversion, grade].find((own) => 'problem' in own);
  return { index: null, indexProblem: problem === undefined ? null : problem.problem, indexReadings: [] };
}

function numberOf(read: Read): Rational | null {
  return 'value' in read && read.value.kind === 'number' ? read.value.value : null;
}

/** Names that the pack `likert` gives to as many classes on a scale from 1 up, lowest first; null where it has none. */
export function classNames(
  packs: ReadonlyMap<string, RulePack>,
  [low, high]: readonly [Rational, Rational],
  count: number,
  at: string,
): { readonly names: readonly Label[]; readonly reading: RuleReading } | null {
  const name = { 4: 'four-class-4', 5: 'five-class-5' }[count];
  const fits = low.n === 1n && low.d === 1n && high.n === BigInt(count) && high.d === 1n;
  if (name === undefined || !fits) return null;
  const reading = readRule(packs, `likert#${name}`, at);
  if (isRuleFault(reading) || reading.value.kind !== 'bands') return null;
  const { categories, applied } = reading.value;
  const names = applied.toReversed().flatMap(({ code }) => categories.find((own) => own.code === code)?.label ?? []);
  return { names, reading };
}
