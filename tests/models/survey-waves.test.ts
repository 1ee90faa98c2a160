import { describe, expect, it } from 'vitest';
import { average, exact, weightedAverage } from '../support/exact.js';
import { evaluated, graphOf, numberAt, read, run, show, withHead } from '../support/scorecards.js';

/** Quarterly indices and respondents of Bone Bolango (2023): 90.10, 86.075, 88.675, 89.75 over 320, 238, 202, 222 people. */
const INDICES = ['90.10', '86.075', '88.675', '89.75'];
const PEOPLE = [320, 238, 202, 222];
const QUARTERS = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'];

function year(waves: string, take: (quarter: number) => boolean = () => true): ReturnType<typeof run> {
  const values = (texts: readonly (string | number)[]): string =>
    texts.flatMap((text, i) => (take(i) ? [`${QUARTERS[i]}: ${text}`] : [])).join(', ');
  return run(`
dimensions:
  element: {members: [U1]}
  quarter: {members: [${QUARTERS.join(', ')}]}
surveys:
  ikm: {label: IKM, elements: element, over: [quarter], form: index, grade: "permenpanrb/14-2017#ikm-grade", waves: {over: quarter, ${waves}}}
facts:
  survey.ikm.index: {source: s, values: {${values(INDICES)}}}
  survey.ikm.n: {source: s, values: {${values(PEOPLE)}}}
`);
}
const indices = INDICES.map((text) => exact(text));
const people = PEOPLE.map((count) => exact(count));

describe('the index of a year from its waves', () => {
  it('simple mean 88.65, as the study prints it; weighted by respondents 88.7522', () => {
    expect(numberAt(year('mean: simple'), 'survey.ikm.year').is(average(indices))).toBe(true);
    expect(average(indices).fixed(2)).toBe('88.65');
    const weighted = year('mean: respondent-weighted');
    expect(numberAt(weighted, 'survey.ikm.year').is(weightedAverage(indices, people))).toBe(true);
    expect(numberAt(weighted, 'survey.ikm.year').fixed(4)).toBe('88.7522');
    expect(show(weighted, 'survey.ikm.year-grade')).toBe('A');
  });

  it('names the mean, and what is skipped, in its label', () => {
    const label = (waves: string): string => year(waves).graph.byId.get('survey.ikm.year')?.definition.label?.en ?? '';
    expect(label('mean: simple')).toContain('simple mean over waves');
    expect(label('mean: respondent-weighted')).toContain('respondent-weighted mean over waves');
    expect(label('mean: simple, missing: skip')).toContain('missing waves left out');
  });

  it.each(['simple', 'respondent-weighted'])('a planned wave that is not there withholds the year (%s)', (mean) => {
    const evaluation = year(`mean: ${mean}`, (quarter) => quarter !== 2);
    expect(show(evaluation, 'survey.ikm.year')).toBe('missing unknown');
    expect(show(evaluation, 'survey.ikm.year-grade')).toBe('missing unknown');
  });

  it.each([
    ['simple', average([0, 1, 3].map((i) => indices[i] ?? exact(0)))],
    [
      'respondent-weighted',
      weightedAverage(
        [0, 1, 3].map((i) => indices[i] ?? exact(0)),
        [320, 238, 222].map((n) => exact(n)),
      ),
    ],
  ])('skip leaves it out on both sides (%s)', (mean, expected) => {
    const evaluation = year(`mean: ${mean}, missing: skip`, (quarter) => quarter !== 2);
    expect(numberAt(evaluation, 'survey.ikm.year').is(expected)).toBe(true);
  });

  it('only planned waves count, and those alone must be there', () => {
    const plan = 'mean: simple, planned: [2023-Q2, 2023-Q4]';
    const expected = average([1, 3].map((i) => indices[i] ?? exact(0)));
    expect(numberAt(year(plan), 'survey.ikm.year').is(expected)).toBe(true);
    expect(
      numberAt(
        year(plan, (quarter) => quarter !== 0),
        'survey.ikm.year',
      ).is(expected),
    ).toBe(true);
    expect(
      show(
        year(plan, (quarter) => quarter !== 1),
        'survey.ikm.year',
      ),
    ).toBe('missing unknown');
  });

  it('no wave at all: there is no year', () => {
    const evaluation = year('mean: simple', () => false);
    expect(evaluation.columns.get('survey.ikm.year')?.cells[0]).toBeUndefined();
  });
});

describe('waves and services', () => {
  // Two services, two quarters; service b was not surveyed in the second quarter, as nobody planned it.
  const both = (mean: string, more = ''): ReturnType<typeof run> =>
    run(`
dimensions:
  element: {members: [U1]}
  service: {members: [a, b]}
  quarter: {members: [2023-Q1, 2023-Q2]}
surveys:
  ikm: {label: IKM, elements: element, over: [service, quarter], form: sums, unit: {over: service, mean: ${mean}}, waves: {over: quarter, mean: ${mean}${more}}}
facts:
  survey.ikm.total: {source: s, values: {a: {2023-Q1: {U1: 30}, 2023-Q2: {U1: 80}}, b: {2023-Q1: {U1: 80}}}}
  survey.ikm.n: {source: s, values: {a: {2023-Q1: 10, 2023-Q2: 25}, b: {2023-Q1: 20}}}
`);

  it('each service has a year of its own, and the unit has one over its quarters', () => {
    // Indices: a 75 and 80, b 100. Unit: Q1 simple 87.5, weighted (75 x 10 + 100 x 20) / 30 = 91.6667; Q2 80.
    const simple = both('simple');
    expect(show(simple, 'survey.ikm.year@service=a')).toBe('155/2');
    expect(show(simple, 'survey.ikm.year@service=b')).toBe('missing unknown');
    expect(numberAt(simple, 'survey.ikm.unit-year').is(exact('83.75'))).toBe(true);
    // Weighted over quarters by 30 and 25 people: (91.6667 x 30 + 80 x 25) / 55 = 86.3636.
    const weighted = both('respondent-weighted');
    expect(numberAt(weighted, 'survey.ikm.unit-year').fixed(4)).toBe('86.3636');
    expect(show(weighted, 'survey.ikm.unit-respondents@quarter=2023-Q1')).toBe('30');
    expect(show(both('simple', ', missing: skip'), 'survey.ikm.year@service=b')).toBe('100');
  });
});

describe('respondents behind a weight', () => {
  // U1 answered by 4, U2 by 3 people in a; 2 and 2 in b.
  const evaluation = run(
    `
dimensions:
  element: {members: [U1, U2]}
  score: {members: [1, 2, 3, 4]}
  service: {members: [a, b]}
surveys:
  ikm: {label: IKM, elements: element, over: [service], form: counts, axis: score, unit: {over: service, mean: respondent-weighted}}
facts:
  survey.ikm.count: {source: s, values: {a: {U1: {4: 4}, U2: {4: 3}}, b: {U1: {2: 2}, U2: {2: 2}}}}
`,
    true,
  );

  it('are the most answers to one element, in a node that an explanation shows', () => {
    expect(show(evaluation, 'survey.ikm.respondents@service=a')).toBe('4');
    // (100 x 4 + 50 x 2) / 6.
    expect(show(evaluation, 'survey.ikm.unit')).toBe('250/3');
    expect(evaluation.graph.byId.get('survey.ikm.unit')?.operands).toContain('survey.ikm.respondents');
  });
});

describe('waves that a file cannot have', () => {
  const faults = (survey: string): readonly string[] =>
    read(
      withHead(`
dimensions:
  element: {members: [U1]}
  quarter: {members: [2023-Q1, 2023-Q2]}
surveys:
  ikm: {label: IKM, elements: element, form: index, ${survey}}
`),
    ).faults.map((fault) => `${fault.code} ${fault.path.join('.')} ${fault.suggestion ?? ''}`.trim());

  it.each([
    ['waves: {over: quarter, mean: simple}', 'invalid-value surveys.ikm.waves.over'],
    [
      'over: [quarter], waves: {over: quarter, mean: simple, planned: [2023-Q1, 2023-Q3]}',
      'unknown-name surveys.ikm.waves.planned.1 2023-Q1',
    ],
    [
      'over: [quarter], unit: {over: quarter, mean: simple}, waves: {over: quarter, mean: simple}',
      'invalid-value surveys.ikm.waves.over',
    ],
  ])('%s', (survey, fault) => {
    expect(faults(survey)).toContain(fault);
  });

  it('a node may list members too, and only known ones', () => {
    const text = (members: string): string =>
      withHead(`
dimensions: {quarter: {members: [2023-Q1, 2023-Q2]}}
nodes:
  x: {kind: input, dims: [quarter], cells: listed}
  y: {kind: reduce, operation: sum, of: x, over: [quarter], members: [${members}]}
facts:
  x: {source: s, values: {2023-Q1: 5}}
`);
    const found = evaluated(graphOf(text('2023-Q1, 2023-Q2')));
    expect(show(found, 'y')).toBe('missing unknown');
    expect(show(evaluated(graphOf(text('2023-Q1'))), 'y')).toBe('5');
    expect(
      read(text('2023-Q9'))
        .faults.map((fault) => fault.message.en)
        .join(),
    ).toContain('no such member');
  });
});
