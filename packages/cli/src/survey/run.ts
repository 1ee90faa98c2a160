import {
  type BandTable,
  type Label,
  type Rational,
  type RulePack,
  type RuleReading,
  rational,
  type SurveyData,
  type SurveyOptions,
  type SurveyReport,
  type SurveySection,
  type SurveyWarning,
  subtract,
  surveyReport,
  surveyWarnings,
} from '@berimbang/engine';
import type { RawAnswers } from '@berimbang/files';
import { classNames, type SurveyRules, surveyRules } from './rules.js';
import type { SurveySettings } from './settings.js';
import { foundByValues, passedOver, scaleTaken, sectionNeeds, todayTaken } from './words.js';

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

/** Classes of a scale that has no whole steps. */
const DEFAULT_CLASSES = 5;
/** Never read: sections that need them are left out where the conventions hold none. */
const NO_VALUE = rational(1, 2);

/** Computes everything that the settings ask for and the answers hold, by the rules of the day asked for. */
export function runSurvey(
  packs: ReadonlyMap<string, RulePack>,
  file: string,
  answers: RawAnswers,
  settings: SurveySettings,
): SurveyRun {
  const rulesAt = settings.rulesAt ?? today();
  const rules = surveyRules(packs, answers.scale, settings, rulesAt);
  const options = optionsOf(answers, settings, rules);
  const { sections } = options;
  const data = dataOf(answers);
  const report = surveyReport(data, options);
  const named = report.classes === null ? null : classNames(packs, answers.scale, options.classes, rulesAt);
  const indexed =
    report.index !== null || report.partings.some((parting) => parting.parts.some((part) => part.index !== null));
  const readings = [
    ...(indexed ? rules.indexReadings : []),
    ...(sections.has('validity') ? rules.levelReadings : []),
    ...(sections.has('reliability') ? rules.thresholdReadings : []),
    ...(named === null ? [] : [named.reading]),
  ];
  return {
    file,
    answers,
    options,
    settings,
    rulesAt,
    report,
    rules: readings,
    grades: rules.index?.grade ?? null,
    classNames: named?.names ?? null,
    indexProblem: settings.sections.has('index') && report.index === null ? rules.indexProblem : null,
    warnings: [
      ...readingWarnings(answers),
      ...(settings.rulesAt === null && indexed ? [{ code: 'rules-today', message: todayTaken(rulesAt) }] : []),
      ...surveyWarnings(report, options, data.groups),
      ...needs(report, settings),
    ],
  };
}

function today(): string {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function optionsOf(answers: RawAnswers, settings: SurveySettings, rules: SurveyRules): SurveyOptions {
  // One item alone has neither item-total r nor alpha: they are computed when asked for by name only.
  const few = !settings.asked && answers.items.length < 2;
  const left = (section: SurveySection): boolean =>
    (section === 'validity' && (few || rules.level === null)) ||
    (section === 'reliability' && (few || rules.threshold === null));
  return {
    ...settings,
    sections: new Set([...settings.sections].filter((section) => !left(section))),
    level: rules.level ?? NO_VALUE,
    threshold: rules.threshold ?? NO_VALUE,
    classes: settings.classes ?? steps(answers.scale),
    index:
      rules.index === null
        ? null
        : {
            ...rules.index,
            factor: settings.factor ?? answers.factor ?? 'exact',
            missing: settings.elementMissing,
            confidence: settings.confidence,
            spread: 't',
            population: settings.population ?? answers.population,
          },
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
