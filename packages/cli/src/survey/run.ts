import {
  type BandTable,
  isRuleFault,
  isSatisfactionScale,
  type Label,
  type Rational,
  type RulePack,
  type RuleReading,
  readRule,
  type SurveyData,
  type SurveyOptions,
  type SurveyReport,
  type SurveyWarning,
  subtract,
  surveyReport,
  surveyWarnings,
} from '@berimbang/engine';
import type { RawAnswers } from '@berimbang/files';
import type { SurveySettings } from './settings.js';
import { foundByValues, noIndexScale, passedOver, scaleTaken, sectionNeeds, todayTaken } from './words.js';

/** Everything that one run of `survey` has found out, for people or for machines. */
export interface SurveyRun {
  readonly file: string;
  readonly answers: RawAnswers;
  readonly options: SurveyOptions;
  readonly settings: SurveySettings;
  readonly rulesAt: string;
  readonly report: SurveyReport;
  /** Rules that were read. */
  readonly rules: readonly RuleReading[];
  readonly grades: BandTable | null;
  /** Names of the equal-width classes, lowest first; null where they have none. */
  readonly classNames: readonly Label[] | null;
  /** Why there is no index. */
  readonly indexProblem: Label | null;
  readonly warnings: readonly SurveyWarning[];
}

const PACK = 'permenpanrb/14-2017';
const DEFAULT_CLASSES = 5;

/** Computes everything that the settings ask for and the answers hold, by the rules of the day asked for. */
export function runSurvey(
  packs: ReadonlyMap<string, RulePack>,
  file: string,
  answers: RawAnswers,
  settings: SurveySettings,
): SurveyRun {
  const today = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  const rulesAt = settings.rulesAt ?? `${today.getFullYear()}-${pad(today.getMonth() + 1)}-${pad(today.getDate())}`;
  const rule = (name: string): RuleReading | Label => {
    const reading = readRule(packs, name, rulesAt);
    return isRuleFault(reading) ? reading.detail : reading;
  };
  const conversion = rule(`${PACK}#conversion`);
  const grade = rule(`${PACK}#ikm-grade`);
  const fits = isSatisfactionScale(answers.scale);
  const usable =
    'value' in conversion && conversion.value.kind === 'number' && 'value' in grade && grade.value.kind === 'bands'
      ? { conversion: conversion.value.value, grade: grade.value }
      : null;
  const indexProblem = !fits
    ? noIndexScale()
    : usable !== null
      ? null
      : !('value' in conversion)
        ? conversion
        : 'id' in grade
          ? grade
          : null;
  // One item alone has neither item-total r nor alpha: they are computed when asked for by name only.
  const few = !settings.asked && answers.items.length < 2;
  const options: SurveyOptions = {
    ...settings,
    sections: few
      ? new Set([...settings.sections].filter((section) => section !== 'validity' && section !== 'reliability'))
      : settings.sections,
    classes: settings.classes ?? steps(answers.scale),
    index:
      !fits || usable === null
        ? null
        : {
            ...usable,
            factor: settings.factor ?? answers.factor ?? 'exact',
            missing: settings.elementMissing,
            confidence: settings.confidence,
            spread: 't',
            population: settings.population ?? answers.population,
          },
  };
  const data = dataOf(answers);
  const report = surveyReport(data, options);
  const { names, reading } = classNames(packs, answers.scale, options.classes, rulesAt);
  const used =
    report.index === null && report.partings.every((parting) => parting.parts.every((part) => part.index === null));
  const rules = [...(used ? [] : [conversion, grade]), ...(report.classes === null ? [] : [reading])].filter(
    (own): own is RuleReading => own !== null && 'value' in own,
  );
  return {
    file,
    answers,
    options,
    settings,
    rulesAt,
    report,
    rules,
    grades: usable?.grade ?? null,
    classNames: names,
    indexProblem: settings.sections.has('index') && report.index === null ? indexProblem : null,
    warnings: [
      ...readingWarnings(answers),
      ...(settings.rulesAt === null && !used ? [{ code: 'rules-today', message: todayTaken(rulesAt) }] : []),
      ...surveyWarnings(report, options, data.groups),
      ...needs(report, settings),
    ],
  };
}

function dataOf(answers: RawAnswers): SurveyData {
  const { table, scale, groups, items, expectation, importance, by, service, wave } = answers;
  return {
    table,
    scale,
    expectation,
    importance,
    groups: groups.map(({ code, label }) => ({
      code,
      label,
      items: items.filter((item) => item.group === code).map((item) => item.code),
    })),
    partings: [
      ...(wave === null ? [] : [{ ...wave, role: 'wave' as const }]),
      ...(service === null ? [] : [{ ...service, role: 'service' as const }]),
      ...by.map((parting) => ({ ...parting, role: 'respondents' as const })),
    ],
  };
}

/** As many classes as the scale has whole steps, where it has some. */
function steps(scale: readonly [Rational, Rational]): number {
  const width = subtract(scale[1], scale[0]);
  return width.d === 1n && width.n < 20n ? Number(width.n) + 1 : DEFAULT_CLASSES;
}

/** Names that the pack `likert` gives to the classes of this scale. */
function classNames(
  packs: ReadonlyMap<string, RulePack>,
  [low, high]: readonly [Rational, Rational],
  count: number,
  at: string,
): { readonly names: readonly Label[] | null; readonly reading: RuleReading | null } {
  const name = { 4: 'four-class-4', 5: 'five-class-5' }[count];
  const fits = low.n === 1n && low.d === 1n && high.n === BigInt(count) && high.d === 1n;
  const reading = name === undefined || !fits ? null : readRule(packs, `likert#${name}`, at);
  if (reading === null || isRuleFault(reading) || reading.value.kind !== 'bands') return { names: null, reading: null };
  const { categories, applied } = reading.value;
  const names = applied.toReversed().flatMap(({ code }) => categories.find((own) => own.code === code)?.label ?? []);
  return { names, reading };
}

function readingWarnings(answers: RawAnswers): readonly SurveyWarning[] {
  const warnings: SurveyWarning[] = [];
  if (answers.found)
    warnings.push({ code: 'items-found', message: foundByValues(answers.items.map(({ code }) => code)) });
  if (!answers.scaleGiven) warnings.push({ code: 'scale-taken', message: scaleTaken() });
  if (answers.passedOver.length > 0)
    warnings.push({ code: 'columns-passed-over', message: passedOver(answers.passedOver) });
  return warnings;
}

/** Sections that were asked for by name and that the data do not hold. */
function needs(report: SurveyReport, { asked, sections }: SurveySettings): readonly SurveyWarning[] {
  if (!asked) return [];
  const lacking = [
    ...(report.partings.length === 0 ? (['parts'] as const) : []),
    ...(report.gaps === null ? (['gaps'] as const) : []),
    ...(report.importance === null ? (['quadrants', 'csi', 'conformity'] as const) : []),
  ];
  return lacking
    .filter((section) => sections.has(section))
    .map((section) => ({ code: 'section-without-data', message: sectionNeeds(section) }));
}
