import {
  type Blocks,
  compare,
  type Dimension,
  nearestName,
  parseQuantity,
  type Rational,
  type SurveyBlock,
  toText,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import * as say from './sentences.js';
import * as saySurvey from './survey-sentences.js';

type Known = ReadonlyMap<string, Dimension>;

/** Checks of surveys and questionnaires that need the members of dimensions. */
export function checkSurveys(blocks: Blocks, dimensions: Known, faults: Faults): void {
  for (const survey of blocks.surveys) {
    const path = ['surveys', survey.code];
    if (survey.form === 'counts') checkScores(survey.axis, survey.scale, path, dimensions, faults);
    if (survey.form === 'answers') checkGroups(survey, dimensions, faults);
    const waves = dimensions.get(survey.waves?.over ?? '');
    for (const [i, code] of (survey.waves?.planned ?? []).entries()) {
      const codes = (waves?.members ?? []).map((member) => member.code);
      if (waves === undefined || codes.includes(code)) continue;
      faults.add('unknown-name', [...path, 'waves', 'planned', i], say.unknownMember(waves.name, code), {
        suggestion: nearestName(code, codes),
      });
    }
  }
  for (const { code, scale, expectation, importance, ...block } of blocks.questionnaires) {
    for (const ratings of [block, expectation, importance]) {
      if (ratings?.form === 'counts') checkScores(ratings.axis, scale, ['questionnaires', code], dimensions, faults);
    }
  }
}

/** Answer counts are kept by score: a score outside the scale is refused, never clipped. */
function checkScores(
  axis: string | undefined,
  [low, high]: readonly [Rational, Rational],
  path: readonly string[],
  dimensions: Known,
  faults: Faults,
): void {
  for (const { code } of dimensions.get(axis ?? '')?.members ?? []) {
    const read = parseQuantity(code, 'point');
    if (read.ok && compare(read.written.value, low) >= 0 && compare(read.written.value, high) <= 0) continue;
    faults.add(
      'invalid-value',
      [...path, 'axis'],
      saySurvey.scoreOutsideScale(axis ?? '', code, toText(low), toText(high)),
    );
  }
}

/** Respondents belong to groups by attributes: a value that names no group would drop out without a word. */
function checkGroups(survey: SurveyBlock, dimensions: Known, faults: Faults): void {
  const people = dimensions.get(survey.axis ?? '');
  for (const name of survey.respondentGroups?.by ?? []) {
    const groups = dimensions.get(name);
    if (people === undefined || groups === undefined) continue;
    const codes = groups.members.map((member) => member.code);
    const named = people.members.filter((member) => member.attributes?.[name] !== undefined);
    if (named.length === 0)
      faults.add('missing-key', ['dimensions', people.name], saySurvey.nobodyInGroups(people.name, name));
    for (const member of named) {
      const value = member.attributes?.[name] ?? '';
      if (codes.includes(value)) continue;
      const path = ['dimensions', people.name, 'members', member.code, 'attributes', name];
      faults.add('unknown-name', path, saySurvey.attributeNotAMember(member.code, name, value), {
        suggestion: nearestName(value, codes),
      });
    }
  }
}
