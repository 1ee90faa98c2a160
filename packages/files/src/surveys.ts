import type { ScorecardFile } from '@berimbang/contract';
import {
  type QuestionnaireBlock,
  type Ratings,
  type Rational,
  rational,
  type SurveyBlock,
  type SurveyInterval,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import * as saySurvey from './survey-sentences.js';

type Path = readonly PropertyKey[];
type SurveyFile = NonNullable<ScorecardFile['surveys']>[string];
type QuestionnaireFile = NonNullable<ScorecardFile['questionnaires']>[string];

function scaleOf(scale: readonly [string, string], path: Path, texts: Texts): readonly [Rational, Rational] {
  return [texts.value(scale[0], [...path, 'scale', 0]), texts.value(scale[1], [...path, 'scale', 1])];
}

export function readSurveys(section: ScorecardFile['surveys'], texts: Texts, faults: Faults): readonly SurveyBlock[] {
  return Object.entries(section ?? {}).map(([code, entry]) => {
    const path = ['surveys', code];
    checkKeys(entry, path, faults);
    const number = (text: string | undefined, key: string, otherwise: Rational): Rational =>
      text === undefined ? otherwise : texts.value(text, [...path, key]);
    const groups = entry['respondent-groups'];
    return compact({
      code,
      label: labelOf(entry.label),
      elements: entry.elements,
      over: entry.over ?? [],
      form: entry.form,
      axis: entry.axis,
      scale: entry.scale === undefined ? ([rational(1), rational(4)] as const) : scaleOf(entry.scale, path, texts),
      factor:
        entry.factor === undefined || entry.factor === 'exact'
          ? ('exact' as const)
          : texts.value(entry.factor, [...path, 'factor']),
      conversion: number(entry.conversion, 'conversion', rational(25)),
      missing: entry.missing ?? 'own-n',
      grade: entry.grade,
      source: entry.source === undefined ? undefined : labelOf(entry.source),
      unit: entry.unit,
      waves:
        entry.waves === undefined ? undefined : compact({ ...entry.waves, missing: entry.waves.missing ?? 'withhold' }),
      respondentGroups:
        groups === undefined ? undefined : { by: groups.by, smallest: Number(groups.smallest ?? SMALLEST_GROUP) },
      interval: entry.interval === undefined ? undefined : intervalOf(entry.interval, [...path, 'interval'], texts),
      perspective: entry.perspective,
    });
  });
}

/** Respondents below which a group is told to be small, unless the file says otherwise: small-cell practice, not a rule. */
const SMALLEST_GROUP = 5;

function intervalOf(entry: NonNullable<SurveyFile['interval']>, path: Path, texts: Texts): SurveyInterval {
  const { population } = entry;
  const written = population !== undefined && /^\d[\d.,]*$/.test(population);
  return compact({
    confidence:
      entry.confidence === undefined ? rational(95, 100) : texts.share(entry.confidence, [...path, 'confidence']),
    spread: entry.spread ?? 't',
    population:
      population === undefined
        ? undefined
        : written
          ? { value: texts.value(population, [...path, 'population']) }
          : { node: population },
    covariance: entry.covariance,
    grades: entry.grades,
    gradeSpread: entry['grade-spread'] ?? 'normal',
  });
}

/** Keys that need one another. */
function checkKeys(entry: SurveyFile, path: Path, faults: Faults): void {
  const { form, waves, unit, interval } = entry;
  const people = form === 'answers' || form === 'counts';
  if (people && entry.axis === undefined) faults.add('missing-key', path, saySurvey.surveyNeedsAxis(form));
  if (waves !== undefined && !(entry.over ?? []).includes(waves.over))
    faults.add('invalid-value', [...path, 'waves', 'over'], saySurvey.wavesNotInOver(waves.over));
  if (waves !== undefined && unit?.over === waves.over)
    faults.add('invalid-value', [...path, 'waves', 'over'], saySurvey.wavesAreServices(waves.over));
  if (entry['respondent-groups'] !== undefined && !people)
    faults.add('invalid-value', [...path, 'respondent-groups'], saySurvey.needsAnswersOrCounts('respondent-groups'));
  if (interval === undefined) return;
  if (!people) faults.add('invalid-value', [...path, 'interval'], saySurvey.needsAnswersOrCounts('interval'));
  if (form === 'counts' && interval.covariance === undefined)
    faults.add('missing-key', [...path, 'interval'], saySurvey.needsCovariance());
  if (form === 'answers' && interval.covariance !== undefined)
    faults.add('invalid-value', [...path, 'interval', 'covariance'], saySurvey.covarianceIsKnown());
  if (interval.grades !== undefined && entry.grade === undefined)
    faults.add('missing-key', path, saySurvey.gradesNeedRule());
}

export function readQuestionnaires(
  section: ScorecardFile['questionnaires'],
  texts: Texts,
  faults: Faults,
): readonly QuestionnaireBlock[] {
  return Object.entries(section ?? {}).map(([code, entry]) => {
    const path = ['questionnaires', code];
    const own = ratingsOf(entry, { form: 'means', missing: 'own-n' });
    const { expectation, importance, category } = entry;
    const block = compact({
      code,
      label: labelOf(entry.label),
      items: entry.items,
      groups: entry.groups,
      scale: scaleOf(entry.scale, path, texts),
      overall: entry.overall,
      ...own,
      expectation:
        expectation === undefined
          ? undefined
          : compact({ ...ratingsOf(expectation, own), weights: expectation.weights }),
      importance:
        importance === undefined
          ? undefined
          : compact({ ...ratingsOf(importance, own), crosshair: crosshairOf(importance, path, texts) }),
      category: category?.rule,
      conversion:
        category?.conversion === undefined
          ? undefined
          : texts.value(category.conversion, [...path, 'category', 'conversion']),
      assumed: category?.assumed === 'true',
      perspective: entry.perspective,
    });
    for (const [key, ratings] of [
      ['', block],
      ['expectation', block.expectation],
      ['importance', block.importance],
    ] as const) {
      if (ratings !== undefined && ratings.form !== 'means' && ratings.axis === undefined)
        faults.add('missing-key', key === '' ? path : [...path, key], saySurvey.surveyNeedsAxis(ratings.form));
    }
    return block;
  });
}

/** How a set of ratings comes; what is not said is as for the perceptions. */
function ratingsOf(entry: Pick<QuestionnaireFile, 'form' | 'axis' | 'missing'>, otherwise: Ratings): Ratings {
  const form = entry.form ?? otherwise.form;
  return compact({
    form,
    axis: entry.axis ?? (form === otherwise.form ? otherwise.axis : undefined),
    missing: entry.missing ?? otherwise.missing,
  });
}

function crosshairOf(
  entry: NonNullable<QuestionnaireFile['importance']>,
  path: Path,
  texts: Texts,
): { readonly importance: Rational; readonly performance: Rational } | undefined {
  const { crosshair } = entry;
  if (crosshair === undefined || crosshair === 'means') return undefined;
  const at = [...path, 'importance', 'crosshair'];
  return {
    importance: texts.value(crosshair.importance, [...at, 'importance']),
    performance: texts.value(crosshair.performance, [...at, 'performance']),
  };
}
