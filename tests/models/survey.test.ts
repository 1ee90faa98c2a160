import { describe, expect, it } from 'vitest';
import { average, type Exact, exact, total, weightedAverage } from '../support/exact.js';
import { cellAt, numberAt, run, show } from '../support/scorecards.js';

/** Element sums over 48 respondents that reproduce every printed digit of the survey of Kota Madiun. */
const SUMS = [143, 143, 131, 157, 138, 147, 146, 135, 163];
const ELEMENTS = SUMS.map((_, i) => `U${i + 1}`);
const codes = (count: number, prefix: string): string =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`).join(', ');
const pairs = (values: readonly (number | string)[]): string =>
  values.map((value, i) => `U${i + 1}: ${value}`).join(', ');

function skm(block: string, dimensions: string, facts: string): ReturnType<typeof run> {
  return run(`
dimensions:
  element: {members: [${ELEMENTS.join(', ')}]}
${dimensions}surveys:
  skm: {label: SKM, elements: element, grade: "permenpanrb/14-2017#ikm-grade", ${block}}
facts:
${facts}`);
}
const sums = (factor: string): ReturnType<typeof run> =>
  skm(
    `form: sums${factor}`,
    '',
    `  survey.skm.total: {source: s, values: {${pairs(SUMS)}}}\n  survey.skm.n: {source: s, values: 48}\n`,
  );

describe('survey index from element sums (Kota Madiun)', () => {
  it.each([
    ['', '1/9', '75.4051'],
    [', factor: exact', '1/9', '75.4051'],
    [', factor: 0.111', '0.111', '75.3297'],
    [', factor: 0.1111', '0.1111', '75.3976'],
    [', factor: 0.11', '0.11', '74.6510'],
  ])('with the weight%s: NI x 25', (factor, weight, four) => {
    const interval = total(SUMS.map((sum) => exact(sum).over(exact(48)).times(exact(weight))));
    const evaluation = sums(factor);
    expect(numberAt(evaluation, 'survey.skm.interval').is(interval)).toBe(true);
    expect(numberAt(evaluation, 'survey.skm.index').is(interval.times(exact(25)))).toBe(true);
    expect(interval.times(exact(25)).fixed(4)).toBe(four);
    expect(show(evaluation, 'survey.skm.grade')).toBe('C');
  });

  it('gives weighted means as the paper prints them, and a grade for each element', () => {
    const evaluation = sums(', factor: 0.111');
    expect(ELEMENTS.map((code) => numberAt(evaluation, `survey.skm.weighted@element=${code}`).fixed(6))).toEqual([
      '0.330688',
      '0.330688',
      '0.302938',
      '0.363063',
      '0.319125',
      '0.339938',
      '0.337625',
      '0.312188',
      '0.376938',
    ]);
    // 147/48 = 3.0625 x 25 = 76.5625 < 76.61: C; 157/48 x 25 = 81.77: B.
    expect(ELEMENTS.map((code) => show(evaluation, `survey.skm.element-grade@element=${code}`)).join('')).toBe(
      'CCCBCCCCB',
    );
  });
});

describe('every form of the same answers gives the same index', () => {
  // Ten people, nine elements: person r answers element j with 1 + (r x j) mod 4.
  const answers = Array.from({ length: 10 }, (_, r) => ELEMENTS.map((_element, j) => 1 + ((r * (j + 1)) % 4)));
  const means = ELEMENTS.map((_, j) => average(answers.map((row) => exact(row[j] ?? 0))));
  const index = average(means).times(exact(25));
  const element = (f: (j: number) => string | number): string =>
    ELEMENTS.map((code, j) => `${code}: ${f(j)}`).join(', ');

  it('answers', () => {
    const rows = answers.map((row, r) => `r${r + 1}: {${pairs(row)}}`).join(', ');
    const evaluation = skm(
      'form: answers, axis: person',
      `  person: {members: [${codes(10, 'r')}]}\n`,
      `  survey.skm.answer: {source: s, values: {${rows}}}\n`,
    );
    expect(numberAt(evaluation, 'survey.skm.index').is(index)).toBe(true);
    expect(show(evaluation, 'survey.skm.n@element=U1')).toBe('10');
  });

  it('counts', () => {
    const counted = element(
      (j) =>
        `{${[1, 2, 3, 4].map((score) => `${score}: ${answers.filter((row) => row[j] === score).length}`).join(', ')}}`,
    );
    const evaluation = skm(
      'form: counts, axis: score',
      '  score: {members: [1, 2, 3, 4]}\n',
      `  survey.skm.count: {source: s, values: {${counted}}}\n`,
    );
    expect(numberAt(evaluation, 'survey.skm.index').is(index)).toBe(true);
    expect(show(evaluation, 'survey.skm.n@element=U3')).toBe('10');
  });

  it('sums', () => {
    const summed = element((j) => answers.reduce((sum, row) => sum + (row[j] ?? 0), 0));
    const evaluation = skm(
      'form: sums',
      '',
      `  survey.skm.total: {source: s, values: {${summed}}}\n  survey.skm.n: {source: s, values: 10}\n`,
    );
    expect(numberAt(evaluation, 'survey.skm.index').is(index)).toBe(true);
  });

  it('means', () => {
    const evaluation = skm(
      'form: means',
      '',
      `  survey.skm.mean: {source: s, values: {${element((j) => String(means[j]))}}}\n`,
    );
    expect(numberAt(evaluation, 'survey.skm.index').is(index)).toBe(true);
  });

  it('index', () => {
    const evaluation = skm(
      'form: index',
      '',
      `  survey.skm.index: {source: s, values: ${index.toString()}}\n  survey.skm.n: {source: s, values: 10}\n`,
    );
    expect(numberAt(evaluation, 'survey.skm.index').is(index)).toBe(true);
    expect(show(evaluation, 'survey.skm.grade')).toMatch(/^[A-D]$/);
  });
});

describe('missing answers', () => {
  const DIMENSIONS = '  person: {members: [r1, r2, r3]}\n';
  // Person 2 leaves U1 open; all else is 4, 3 and 2 for the three people.
  const row = (score: number, first: string | number = score): string =>
    `{${pairs(ELEMENTS.map((_, j) => (j === 0 ? first : score)))}}`;
  const facts = `  survey.skm.answer: {source: s, values: {r1: ${row(4)}, r2: ${row(3, '{missing: refused}')}, r3: ${row(2)}}}\n`;

  it("by each element's own n: U1 is the mean of two, n is shown", () => {
    const evaluation = skm('form: answers, axis: person', DIMENSIONS, facts);
    expect([show(evaluation, 'survey.skm.n@element=U1'), show(evaluation, 'survey.skm.n@element=U2')]).toEqual([
      '2',
      '3',
    ]);
    expect(show(evaluation, 'survey.skm.mean@element=U1')).toBe('3');
    expect(numberAt(evaluation, 'survey.skm.index').is(exact(75))).toBe(true);
  });

  it('complete rows only: person 2 is left out everywhere', () => {
    const evaluation = skm(
      'form: answers, axis: person, missing: complete-rows',
      DIMENSIONS,
      facts.replace(row(2), row(1)),
    );
    expect(ELEMENTS.map((code) => show(evaluation, `survey.skm.n@element=${code}`))).toEqual(Array(9).fill('2'));
    expect(ELEMENTS.map((code) => show(evaluation, `survey.skm.mean@element=${code}`))).toEqual(Array(9).fill('5/2'));
    const own = skm('form: answers, axis: person', DIMENSIONS, facts.replace(row(2), row(1)));
    expect(show(own, 'survey.skm.mean@element=U2')).toBe('8/3');
  });

  it('an element that nobody answered makes the index missing, not lower', () => {
    const none = facts.replaceAll(/U1: (4|2|\{missing: refused\})/g, 'U1: {missing: refused}');
    const evaluation = skm('form: answers, axis: person', DIMENSIONS, none);
    expect(show(evaluation, 'survey.skm.index')).toBe('missing refused');
    expect(show(evaluation, 'survey.skm.n@element=U1')).toBe('0');
  });
});

describe('an answer outside the scale', () => {
  it.each(['5', '0', '-1', '4.5'])(
    '%s is a problem that names row, element and value, and is never clipped',
    (answer) => {
      const facts = `  survey.skm.answer: {source: s, values: {r1: {${pairs(ELEMENTS.map(() => 4))}}, r2: {${pairs(ELEMENTS.map((_, j) => (j === 6 ? answer : 3)))}}}}\n`;
      const evaluation = skm('form: answers, axis: person', '  person: {members: [r1, r2]}\n', facts);
      const problem = cellAt(evaluation, 'survey.skm.index');
      if (problem.kind !== 'problem') throw new Error('a problem was expected');
      expect([problem.problem, problem.origin]).toEqual(['outside-scale', 'survey.skm.answer']);
      for (const part of ['r2', 'U7', answer]) {
        expect(problem.detail.id).toContain(part);
        expect(problem.detail.en).toContain(part);
      }
      expect(show(evaluation, 'survey.skm.mean@element=U1')).toBe('7/2');
    },
  );

  it('a mean above 4 is one too', () => {
    const evaluation = skm(
      'form: means',
      '',
      `  survey.skm.mean: {source: s, values: {${pairs(ELEMENTS.map((_, j) => (j === 0 ? '4.01' : 3)))}}}\n`,
    );
    expect(show(evaluation, 'survey.skm.index')).toBe('problem outside-scale');
  });
});

describe('fourteen elements (Kepmen PAN 25/2004)', () => {
  const survey = (factor: string): ReturnType<typeof run> =>
    run(`
dimensions:
  element: {members: [${codes(14, 'e')}]}
surveys:
  ikm: {label: IKM, elements: element, form: means${factor}}
facts:
  survey.ikm.mean: {source: s, values: {${Array.from({ length: 14 }, (_, i) => `e${i + 1}: 4`).join(', ')}}}
`);
  it('14 x 0.071 = 0.994: the highest literal index is 99.4, the exact one 100', () => {
    expect(show(survey(', factor: 0.071'), 'survey.ikm.index')).toBe(exact('99.4').toString());
    expect(show(survey(''), 'survey.ikm.index')).toBe('100');
  });
});

describe('several services', () => {
  const indices = ['90.10', '86.075', '88.675', '89.75'].map((text) => exact(text));
  const people = [320, 238, 202, 222].map((count) => exact(count));
  const services = (mean: string): ReturnType<typeof run> =>
    run(`
dimensions:
  element: {members: [U1]}
  service: {members: [s1, s2, s3, s4, s5]}
surveys:
  ikm: {label: IKM, elements: element, over: [service], form: index, unit: {over: service, mean: ${mean}}}
facts:
  survey.ikm.index: {source: s, values: {${indices.map((value, i) => `s${i + 1}: ${value.toString()}`).join(', ')}}}
  survey.ikm.n: {source: s, values: {${people.map((value, i) => `s${i + 1}: ${value.toString()}`).join(', ')}}}
`);

  it.each([
    ['simple', average(indices)],
    ['respondent-weighted', weightedAverage(indices, people)],
  ] as const)('%s mean over the services that were measured', (mean, expected: Exact) => {
    expect(numberAt(services(mean), 'survey.ikm.unit').is(expected)).toBe(true);
  });

  it('a service that was not measured does not exist, which is not missing', () => {
    expect(services('simple').columns.get('survey.ikm.index')?.cells[4]).toBeUndefined();
  });

  it('the name of the mean stands in its label', () => {
    const label = (mean: string): string | undefined =>
      services(mean).graph.byId.get('survey.ikm.unit')?.definition.label?.id;
    expect(label('simple')).not.toBe(label('respondent-weighted'));
  });
});

describe('Slovin', () => {
  it('116 people at 10 %: 53.70, a whole person more', () => {
    const evaluation = run(`
nodes:
  population: {kind: input, unit: respondent}
  raw: {kind: formula, formula: "slovin(population, 0.1)"}
  size: {kind: formula, formula: ceiling(raw)}
facts:
  population: {source: s, values: 116}
`);
    expect(numberAt(evaluation, 'raw').is(exact(116).over(exact('2.16')))).toBe(true);
    expect(numberAt(evaluation, 'raw').fixed(2)).toBe('53.70');
    expect(show(evaluation, 'size')).toBe('54');
  });
});
