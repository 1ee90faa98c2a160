import { audit, categoryLabel } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { average, exact, weightedAverage } from '../support/exact.js';
import { graphOf, numberAt, read, run, show, withHead } from '../support/scorecards.js';

/** Four items in two groups of unequal size: what people got, expect, and hold important. */
const ITEMS = ['a', 'b', 'c', 'd'];
const GROUP: Readonly<Record<string, string>> = { a: 'x', b: 'x', c: 'x', d: 'y' };
const GOT = [3, 4, 2, 5];
const WANTED = [4, 4, 5, 4];
const HELD = [4, 2, 5, 3];
const values = (numbers: readonly (number | string)[]): string =>
  ITEMS.map((code, i) => `${code}: ${numbers[i]}`).join(', ');
const at = (node: string, item: string): string => `questionnaire.q.${node}@item=${item}`;

const DIMENSIONS = `
dimensions:
  group: {members: [x, y]}
  item: {parent: group, members: {${ITEMS.map((code) => `${code}: {parent: ${GROUP[code]}}`).join(', ')}}}
`;
const rated = (more: string, overall = 'mean-of-groups'): string => `${DIMENSIONS}questionnaires:
  q: {label: Q, items: item, groups: group, scale: [1, 5], overall: ${overall}${more}}
nodes:
  points: {kind: input, dims: [group]}
facts:
  questionnaire.q.item: {source: s, values: {${values(GOT)}}}
  points: {source: s, values: {x: 60, y: 20}}
`;
const gaps = (weights = '', overall = 'mean-of-groups'): ReturnType<typeof run> =>
  run(
    `${rated(`, expectation: {${weights}}`, overall)}  questionnaire.q.expectation: {source: s, values: {${values(WANTED)}}}\n`,
  );
const importance = (crosshair = '', held: readonly (number | string)[] = HELD): string =>
  `${rated(`, importance: {${crosshair}}`)}  questionnaire.q.importance: {source: s, values: {${values(held)}}}\n`;

describe('gaps between perception and expectation', () => {
  const differences = GOT.map((got, i) => exact(got - (WANTED[i] ?? 0)));

  it('of items, of groups and overall, by items or by groups', () => {
    const evaluation = gaps();
    expect(ITEMS.map((item) => show(evaluation, at('gap', item)))).toEqual(['-1', '0', '-3', '1']);
    // x: -4/3; y: 1.
    expect(show(evaluation, 'questionnaire.q.group-gap@group=x')).toBe('-4/3');
    expect(show(evaluation, 'questionnaire.q.overall-gap')).toBe('-1/6');
    expect(numberAt(gaps('', 'mean-of-items'), 'questionnaire.q.overall-gap').is(average(differences))).toBe(true);
  });

  it('weighted by the importance of groups: (60 x -4/3 + 20 x 1) / 80', () => {
    const expected = weightedAverage([exact('-4/3'), exact(1)], [exact(60), exact(20)]);
    expect(numberAt(gaps('weights: points'), 'questionnaire.q.weighted-gap').is(expected)).toBe(true);
    expect(gaps().columns.has('questionnaire.q.weighted-gap')).toBe(false);
  });

  it('an expectation that is missing withholds its gaps, and no others', () => {
    const evaluation = run(
      `${rated(', expectation: {}')}  questionnaire.q.expectation: {source: s, values: {a: 4, b: 4, c: {missing: late}, d: 4}}\n`,
    );
    expect([show(evaluation, at('gap', 'c')), show(evaluation, at('gap', 'd'))]).toEqual(['missing late', '1']);
    expect(show(evaluation, 'questionnaire.q.group-gap@group=x')).toBe('missing late');
    expect(show(evaluation, 'questionnaire.q.group-gap@group=y')).toBe('1');
  });
});

describe('importance and performance', () => {
  it('quadrants about the means: importance 3.5, performance 3.5', () => {
    const evaluation = run(importance());
    expect(ITEMS.map((item) => show(evaluation, at('quadrant', item)))).toEqual(['I', 'IV', 'I', 'IV']);
    expect(categoryLabel(evaluation.graph, 'questionnaire.q.quadrant', 'I').id).toBe('Kuadran I: Prioritas Utama');
  });

  it('about given lines; a point on a line is told as such', () => {
    const evaluation = run(importance('crosshair: {importance: 4, performance: 4}'));
    expect(ITEMS.map((item) => show(evaluation, at('quadrant', item)))).toEqual([
      'importance-line',
      'performance-line',
      'I',
      'IV',
    ]);
    expect(show(run(importance('crosshair: {importance: 4, performance: 3}')), at('quadrant', 'a'))).toBe('both-lines');
  });

  it('conformity of an item and of all: sums of performance over sums of importance', () => {
    const evaluation = run(importance());
    expect(ITEMS.map((item) => show(evaluation, at('conformity', item)))).toEqual(['75', '200', '40', '500/3']);
    expect(show(evaluation, 'questionnaire.q.conformity-total')).toBe('100');
  });

  it('CSI: importance-weighted mean over the highest value, 45/14 / 5', () => {
    // (4 x 3 + 2 x 4 + 5 x 2 + 3 x 5) / 14 = 45/14.
    const evaluation = run(importance());
    expect(numberAt(evaluation, 'questionnaire.q.csi').is(exact('450/7'))).toBe(true);
    expect(show(evaluation, at('weighting-factor', 'c'))).toBe('5/14');
    expect(show(evaluation, at('weighted-score', 'c'))).toBe('5/7');
  });

  it('no importance at all has no conformity', () => {
    const evaluation = run(importance('', [0, 0, 0, 0]).replace('scale: [1, 5]', 'scale: [0, 5]'));
    expect(show(evaluation, at('conformity', 'a'))).toBe('problem division-by-zero');
    expect(show(evaluation, 'questionnaire.q.csi')).toBe('problem division-by-zero');
    expect(show(evaluation, at('quadrant', 'a'))).toBe('importance-line');
  });

  it('a report may print a quadrant by its number, its name, or both', () => {
    const printed = (text: string): string =>
      withHead(
        `${importance()}printed:\n  f: {node: "questionnaire.q.quadrant@item=a", printed: "${text}", states: "${text}", places: [p]}\n`,
      );
    for (const text of ['I', 'Prioritas Utama', 'Kuadran I', 'quadrant i: first priority'])
      expect(audit(graphOf(printed(text)), []).findings[0]?.verdict, text).toBe('match');
    expect(audit(graphOf(printed('Berlebihan')), []).findings[0]?.verdict).toBe('mismatch');
    expect(read(printed('Kuadran V')).faults.map((fault) => fault.code)).toEqual(['unknown-name']);
  });
});

describe('questionnaires from answers and counts', () => {
  // Three people: a and b by all, c by two, d by all.
  const answers: readonly (readonly (number | null)[])[] = [
    [3, 4, 2, 5],
    [4, 4, null, 4],
    [2, 1, 3, 3],
  ];
  const row = (answered: readonly (number | null)[]): string =>
    `{${values(answered.map((answer) => (answer === null ? '{missing: refused}' : answer)))}}`;
  const raw = (more = ''): string => `${DIMENSIONS}  person: {members: [p1, p2, p3]}
questionnaires:
  q: {label: Q, items: item, groups: group, scale: [1, 5], overall: mean-of-items, form: answers, axis: person${more}}
facts:
  questionnaire.q.answer: {source: s, values: {${answers.map((answered, i) => `p${i + 1}: ${row(answered)}`).join(', ')}}}
`;

  it('raw answers: item means by their own n, or of complete questionnaires', () => {
    const own = run(raw());
    expect(ITEMS.map((item) => show(own, at('item', item)))).toEqual(['3', '3', '5/2', '4']);
    expect(show(own, at('n', 'c'))).toBe('2');
    expect(show(own, 'questionnaire.q.overall')).toBe('25/8');
    const complete = run(raw(', missing: complete-rows'));
    expect(ITEMS.map((item) => show(complete, at('item', item)))).toEqual(['5/2', '5/2', '5/2', '4']);
  });

  it('counts by score give the means of the answers that they count', () => {
    const counts = ITEMS.map((item, i) => {
      const scores = [1, 2, 3, 4, 5].map(
        (score) => `${score}: ${answers.filter((answered) => answered[i] === score).length}`,
      );
      return `${item}: {${scores.join(', ')}}`;
    });
    const evaluation = run(`${DIMENSIONS}  score: {members: [1, 2, 3, 4, 5]}
questionnaires:
  q: {label: Q, items: item, groups: group, scale: [1, 5], overall: mean-of-items, form: counts, axis: score}
facts:
  questionnaire.q.count: {source: s, values: {${counts.join(', ')}}}
`);
    const plain = run(raw());
    for (const item of ITEMS) expect(show(evaluation, at('item', item))).toBe(show(plain, at('item', item)));
  });

  it('expectations and importance come as the perceptions do, unless they say otherwise', () => {
    const same = run(
      `${raw(', expectation: {}')}  questionnaire.q.expectation-answer: {source: s, values: {p1: ${row([5, 5, 5, 5])}, p2: ${row([4, 5, 5, 5])}, p3: ${row([3, 5, 5, 5])}}}\n`,
    );
    expect(show(same, at('expectation', 'a'))).toBe('4');
    expect(show(same, at('gap', 'a'))).toBe('-1');
    const other = run(
      `${raw(', importance: {form: means}')}  questionnaire.q.importance: {source: s, values: {${values(HELD)}}}\n`,
    );
    expect(show(other, at('conformity', 'a'))).toBe('75');
  });

  it('an answer outside the scale, and a score outside it, are told', () => {
    expect(show(run(raw().replace('a: 3', 'a: 6')), at('item', 'a'))).toBe('problem outside-scale');
    const text = withHead(`${DIMENSIONS}  score: {members: [1, 6]}
questionnaires:
  q: {label: Q, items: item, groups: group, scale: [1, 5], overall: mean-of-items, form: counts, axis: score}
`);
    expect(read(text).faults.map((fault) => fault.path.join('.'))).toEqual(['questionnaires.q.axis']);
  });

  it('answers and counts need an axis', () => {
    const lacking = (more: string): readonly string[] =>
      read(withHead(rated(more))).faults.map((fault) => `${fault.code} ${fault.path.join('.')}`);
    expect(lacking(', form: answers')).toContain('missing-key questionnaires.q');
    expect(lacking(', importance: {form: counts}')).toContain('missing-key questionnaires.q.importance');
  });
});
