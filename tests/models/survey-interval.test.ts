import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  audit,
  type Evaluation,
  type Explanation,
  evaluateForAudit,
  explain,
  placeOf,
  recompute,
} from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { exact, total } from '../support/exact.js';
import { brief, graphOf, numberAt, ROOT, read, run, show, withHead } from '../support/scorecards.js';

/** Extra hours of sleep of ten people (Student 1908), as answers to one element on a scale from 0 to 5. */
const SLEEP = ['1.2', '2.4', '1.3', '1.3', '0.0', '1.0', '1.8', '0.8', '4.6', '1.4'];
const PEOPLE = SLEEP.map((_, i) => `p${i}`);

const sleep = (interval: string, scale = '[0, 5]'): string => `
dimensions:
  element: {members: [U1]}
  person: {members: [${PEOPLE.join(', ')}]}
surveys:
  s: {label: Sleep, elements: element, form: answers, axis: person, scale: ${scale}, conversion: 1, interval: {${interval}}}
facts:
  survey.s.answer: {source: s, values: {${SLEEP.map((hours, i) => `p${i}: {U1: ${hours}}`).join(', ')}}}
`;
const ends = (evaluation: Evaluation, decimals: number): readonly string[] =>
  ['survey.s.low', 'survey.s.high'].map((name) => numberAt(evaluation, name).fixed(decimals));

describe('interval of an index from raw answers', () => {
  it('R prints 0.7001142 to 2.4598858 for the sleep data (t.test), 95 % by t unless said otherwise', () => {
    const evaluation = run(sleep(''));
    expect(ends(evaluation, 7)).toEqual(['0.7001142', '2.4598858']);
    expect([show(evaluation, 'survey.s.index'), show(evaluation, 'survey.s.se.df')]).toEqual(['79/50', '9']);
    expect(numberAt(evaluation, 'survey.s.se').fixed(6)).toBe('0.388959');
    expect(numberAt(evaluation, 'survey.s.quantile').fixed(6)).toBe('2.262157');
  });

  it('confidence and spread: 1.58 +- 1.644854 x 0.388959 at 90 %, normal', () => {
    // 1.6448536 x 0.3889587 = 0.6397801.
    expect(ends(run(sleep('confidence: 90%, spread: normal')), 5)).toEqual(['0.94022', '2.21978']);
    expect(ends(run(sleep('confidence: 0.9, spread: normal')), 5)).toEqual(['0.94022', '2.21978']);
  });

  it('a population of 20 takes the root of 10/19 off the error; a node may say how many', () => {
    const number = run(sleep('population: 20'));
    const factor = exact('10/19');
    expect(numberAt(number, 'survey.s.se.correction').is(factor)).toBe(true);
    const square = numberAt(number, 'survey.s.se').times(numberAt(number, 'survey.s.se'));
    const plain = numberAt(run(sleep('')), 'survey.s.se');
    expect(square.fixed(20)).toBe(plain.times(plain).times(factor).fixed(20));
    const node = run(
      `${sleep('population: people')}  people: {source: s, values: 20}\nnodes:\n  people: {kind: input, unit: person}\n`,
    );
    expect(numberAt(node, 'survey.s.high').is(numberAt(number, 'survey.s.high'))).toBe(true);
  });

  it('everybody asked: no error at all', () => {
    const evaluation = run(sleep('population: 10'));
    expect([show(evaluation, 'survey.s.low'), show(evaluation, 'survey.s.high')]).toEqual(['79/50', '79/50']);
  });

  it('is cut at the end of the scale', () => {
    const evaluation = run(sleep('confidence: 99.9%', '[0.0, 5]'));
    expect(show(evaluation, 'survey.s.low')).toBe('0');
    expect(explain(evaluateForAudit(evaluation.graph), 'survey.s.low', {})?.sentence.en).toContain(
      'cut at the end of the scale',
    );
  });

  it('fewer people than answers, and a single respondent, are problems with a reason', () => {
    const small = run(sleep('population: 9'));
    expect(show(small, 'survey.s.se')).toBe('problem undefined');
    expect(show(small, 'survey.s.high')).toBe('problem undefined');
    const one = run(sleep('').replace(/p1: .*/, 'p1: {U1: 3}}}'));
    expect(show(one, 'survey.s.se')).not.toBe('problem undefined');
    const single = run(sleep('').replace(/p0: \{U1.*/, 'p0: {U1: 3}}}'));
    expect([show(single, 'survey.s.index'), show(single, 'survey.s.se')]).toEqual(['3', 'problem undefined']);
    expect(show(run(sleep('').replace(/values: .*/, 'values: {p0: {U1: {missing: late}}}}')), 'survey.s.se')).toMatch(
      /^missing/,
    );
  });

  it('an answer outside the scale is told, not averaged', () => {
    expect(show(run(sleep('', '[0, 4]')), 'survey.s.se')).toBe('problem outside-scale');
  });
});

describe('interval of an index from counts', () => {
  const counts = (interval: string): string => `
dimensions:
  element: {members: [U1, U2]}
  score: {members: [1, 2, 3, 4]}
surveys:
  s: {label: S, elements: element, form: counts, axis: score, interval: {${interval}}}
facts:
  survey.s.count: {source: s, values: {U1: {1: 0, 2: 1, 3: 2, 4: 0}, U2: {1: 0, 2: 0, 3: 2, 4: 1}}}
`;

  it('by the assumption that the file names: 12.5 x 2/3, or 12.5 x sqrt(2)/3', () => {
    expect(show(run(counts('covariance: upper-bound')), 'survey.s.se')).toBe('25/3');
    expect(numberAt(run(counts('covariance: independent')), 'survey.s.se').fixed(8)).toBe('5.89255651');
  });

  it('never by one that nobody named', () => {
    const faults = (text: string): readonly string[] =>
      read(withHead(text)).faults.map((fault) => fault.path.join('.'));
    expect(faults(counts(''))).toEqual(['surveys.s.interval']);
    expect(faults(sleep('covariance: independent'))).toEqual(['surveys.s.interval.covariance']);
    expect(faults(counts('').replace('form: counts', 'form: means'))).toContain('surveys.s.interval');
  });

  it('a warning says that independence is kind', () => {
    const warnings = (covariance: string): string =>
      (
        explain(evaluateForAudit(graphOf(withHead(counts(`covariance: ${covariance}`)))), 'survey.s.se', {})
          ?.warnings ?? []
      )
        .map((warning) => warning.en)
        .join();
    expect(warnings('independent')).toContain('too small');
    expect(warnings('upper-bound')).not.toContain('too small');
  });
});

describe('probability of grades', () => {
  const graded = (more: string, members = 'A, B, C, D'): string => `
dimensions:
  element: {members: [U1]}
  grade: {members: [${members}]}
  person: {members: [p1, p2, p3, p4, p5]}
surveys:
  s: {label: S, elements: element, form: answers, axis: person, grade: "permenpanrb/14-2017#ikm-grade", interval: {grades: grade${more}}}
facts:
  survey.s.answer: {source: s, values: {p1: {U1: 3}, p2: {U1: 3}, p3: {U1: 3}, p4: {U1: 4}, p5: {U1: 2}}}
`;
  const shares = (evaluation: Evaluation): readonly string[] =>
    ['A', 'B', 'C', 'D'].map((code) => numberAt(evaluation, `survey.s.grade-probability@grade=${code}`).fixed(4));

  it('edges before rounding: index 75, se 25 x sqrt(1/10) = 7.9057', () => {
    // z of 88.305, 76.605 and 64.995: 1.68297, 0.20302, -1.26554; normal tables: 0.9538, 0.5804, 0.1028 below.
    expect(shares(run(graded('')))).toEqual(['0.0462', '0.3734', '0.4776', '0.1028']);
  });

  it('add to 1 exactly, by normal and by t', () => {
    for (const more of ['', ', grade-spread: t']) {
      const evaluation = run(graded(more));
      const all = ['A', 'B', 'C', 'D'].map((code) => numberAt(evaluation, `survey.s.grade-probability@grade=${code}`));
      expect(total(all).is(exact(1))).toBe(true);
    }
    expect(shares(run(graded(', grade-spread: t')))).not.toEqual(shares(run(graded(''))));
  });

  it('the dimension holds just the grades of the table', () => {
    for (const members of ['A, B, C', 'A, B, C, D, E', 'A, B, C, X']) {
      expect(show(run(graded('', members)), 'survey.s.grade-probability@grade=A')).toBe('problem no-such-member');
    }
  });

  it('need a table of grades', () => {
    const text = withHead(graded('').replace('grade: "permenpanrb/14-2017#ikm-grade", ', ''));
    expect(read(text).faults.map((fault) => fault.code)).toEqual(['missing-key']);
  });
});

describe('interval of the unit and of the year', () => {
  // Answers of two quarters: errors 25 x s / sqrt(n): Q1 (2, 4): s^2 = 2, se = 25; Q2 (3, 4): s^2 = 1/2, se = 12.5.
  const year = (mean: string): Evaluation =>
    run(`
dimensions:
  element: {members: [U1]}
  quarter: {members: [2024-Q1, 2024-Q2]}
  person: {members: [p1, p2, p3]}
surveys:
  s: {label: S, elements: element, over: [quarter], form: answers, axis: person, waves: {over: quarter, mean: ${mean}}, interval: {}}
facts:
  survey.s.answer: {source: s, values: {2024-Q1: {p1: {U1: 2}, p2: {U1: 4}}, 2024-Q2: {p2: {U1: 3}, p3: {U1: 4}}}}
`);

  it('waves are sampled apart: squares of errors add', () => {
    const evaluation = year('simple');
    // sqrt(625 + 156.25) / 2 = 13.9754; degrees 781.25^2 / (625^2 + 156.25^2) = 1.47, so 1.
    expect(numberAt(evaluation, 'survey.s.year-se').fixed(4)).toBe('13.9754');
    expect(show(evaluation, 'survey.s.year-se.df')).toBe('1');
    expect(numberAt(evaluation, 'survey.s.year-interval.margin').fixed(2)).toBe('177.57');
    expect(show(evaluation, 'survey.s.year-interval.high')).toBe('100');
  });

  it('a year that is withheld has no error', () => {
    const evaluation = run(`
dimensions:
  element: {members: [U1]}
  quarter: {members: [2024-Q1, 2024-Q2]}
  score: {members: [3, 4]}
surveys:
  s: {label: S, elements: element, over: [quarter], form: counts, axis: score, waves: {over: quarter, mean: simple}, interval: {covariance: upper-bound}}
facts:
  survey.s.count: {source: s, values: {2024-Q1: {U1: {3: 5, 4: 5}}}}
`);
    expect([show(evaluation, 'survey.s.year'), show(evaluation, 'survey.s.year-se')]).toEqual([
      'missing unknown',
      'missing unknown',
    ]);
    expect(show(evaluation, 'survey.s.low@quarter=2024-Q1')).not.toMatch(/missing|problem/);
  });
});

describe('explanations of the survey example', () => {
  const file = 'docs/concepts/examples/survey.scorecard.yaml';
  const evaluation = evaluateForAudit(graphOf(readFileSync(join(ROOT, file), 'utf8')));
  const explained = (name: string, index: number): Explanation => {
    const found = explain(evaluation, name, placeOf(evaluation.columns.get(name)?.dimensions ?? [], index));
    if (found === null) throw new Error(`${name} ${index} has no explanation`);
    return found;
  };

  it('computed again from the operands they show, give the shown value at every cell', () => {
    let cells = 0;
    for (const [name, column] of evaluation.columns) {
      for (const [index, cell] of column.cells.entries()) {
        if (cell === undefined) continue;
        const explanation = explained(name, index);
        expect(brief(recompute(evaluation, explanation)), explanation.address).toBe(brief(explanation.cell));
        expect(explanation.sentence.id).not.toBe('');
        cells += 1;
      }
    }
    expect(cells).toBeGreaterThan(200);
  });

  it('tell n, N, the correction, the precision, and that there are few respondents', () => {
    const { sentence, warnings } = explained('survey.skm.se', 0);
    for (const part of ['n = 5', 'N = 60', 'sqrt((N - n) / (N - 1))']) expect(sentence.en).toContain(part);
    const all = warnings.map((warning) => warning.en).join('; ');
    expect(all).toContain('30 significant digits');
    expect(all).toContain('fewer than 30 respondents');
    // In the second quarter one answer was refused, in the first none.
    expect([0, 1].map((index) => explained('survey.skm.se', index).sentence.en.includes('open'))).toEqual([
      false,
      true,
    ]);
    expect(explained('survey.skm.low', 0).sentence.id).toMatch(/ = 59,203961: 75 - 15,796039$/);
  });

  it('the audit notes each sample of fewer than 30', () => {
    const checks = audit(evaluation.graph, []).checks.filter((check) => check.kind === 'few-respondents');
    expect(checks.map((check) => [check.severity, check.where])).toEqual([
      ['info', 'survey.skm.se@quarter=2024-Q1'],
      ['info', 'survey.skm.se@quarter=2024-Q3'],
    ]);
  });
});
