import { type Evaluation, evaluateForAudit, explain } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { evaluated, graphOf, read, show } from '../support/scorecards.js';

/** Two objectives of two and one indicators, all measured in per cent of a target of 100: 90, 60 and 30. */
const card = (method: string, more = '', objective = 'objective: O1', other = 'objective: O2'): string => `berimbang: 1
scorecard: {id: t, title: T, period: 2024}
method: {name: t/m, title: T, ${method}}
${more}
indicators:
  A: {label: A, ${objective}, unit: "%", target: 100}
  B: {label: B, ${objective}, unit: "%", target: 100}
  C: {label: C, ${other}, unit: "%", target: 100}
facts:
  indicator.A.realised: {source: s, values: 90}
  indicator.B.realised: {source: s, values: 60}
  indicator.C.realised: {source: s, values: 30}
`;
const OBJECTIVES = 'objectives: {O1: {label: O1}, O2: {label: O2}}';
const PERSPECTIVES = 'perspectives: {P: {label: P, score: indicators}, Q: {label: Q, score: indicators}}';

const of = (text: string): Evaluation => evaluated(graphOf(text));
const faults = (text: string): readonly string[] =>
  read(text).faults.map(({ path, message }) => `${path.join(' > ')}: ${message.en}`);

describe('the score of the whole', () => {
  it('may be made of objectives, without perspectives', () => {
    const found = of(card('overall: {score: objectives}', OBJECTIVES));
    // ((90 + 60)/2 + 30)/2
    expect(['objective.O1.score', 'objective.O2.score', 'scorecard.score'].map((name) => show(found, name))).toEqual([
      '75',
      '30',
      '105/2',
    ]);
  });

  it('or of all indicators, by their weights where they have some', () => {
    expect(show(of(card('overall: {score: indicators}', OBJECTIVES)), 'scorecard.score')).toBe('60');
    const weighted = card('overall: {score: indicators, weights: normalise}', OBJECTIVES)
      .replace('A: {label: A,', 'A: {label: A, weight: 1,')
      .replace('B: {label: B,', 'B: {label: B, weight: 2,')
      .replace('C: {label: C,', 'C: {label: C, weight: 3,');
    // (90 + 2 x 60 + 3 x 30)/6
    expect(show(of(weighted), 'scorecard.score')).toBe('50');
    expect(faults(weighted.replace('C: {label: C, weight: 3,', 'C: {label: C,')).join()).toContain(
      'some parts of indicators have a weight',
    );
  });

  it('or of perspectives, or there is none', () => {
    const inPerspectives = (method: string): string => card(method, PERSPECTIVES, 'perspective: P', 'perspective: Q');
    expect(show(of(inPerspectives('overall: {weights: equal}')), 'scorecard.score')).toBe('105/2');
    const none = of(inPerspectives('overall: {score: none, predicate: "kemenkeu/300-2022#predicate"}'));
    expect([none.columns.has('scorecard.score'), none.columns.has('scorecard.predicate')]).toEqual([false, false]);
    expect(none.columns.has('perspective.P.score')).toBe(true);
  });
});

describe('a perspective', () => {
  const measured = (perspective: string): string =>
    `${card(
      'overall: {weights: equal}',
      `perspectives: {P: {label: P, score: indicators}, Q: {label: Q, ${perspective}}}
nodes: {served: {kind: constant, value: 95, unit: index}}`,
      'perspective: P',
      'perspective: P',
    )}`;

  it('may take its score from a node, and have bands of its own', () => {
    const found = of(measured('from: served, category: "permenpanrb/14-2017#ikm-grade"'));
    expect(['perspective.Q.score', 'perspective.Q.category'].map((name) => show(found, name))).toEqual(['95', 'A']);
    expect(found.columns.has('perspective.P.category')).toBe(false);
    // ((90 + 60 + 30)/3 + 95)/2
    expect(show(found, 'scorecard.score')).toBe('155/2');
    expect(found.graph.byId.get('perspective.Q.score')?.operands).toEqual(['served']);
  });

  it('an unknown node, or two ways at once, are refused where they stand', () => {
    expect(read(measured('from: servd')).faults.map(({ path, suggestion }) => [...path, suggestion])).toEqual([
      ['perspectives', 'Q', 'formula', 'served'],
    ]);
    expect(faults(measured('from: served, score: entered'))).toEqual([
      'perspectives > Q > from: write score or from, not both',
    ]);
  });
});

describe('achievements in per cent', () => {
  it('are classed by bands of per cent, and index points are not', () => {
    const classed = (unit: string): Evaluation =>
      of(
        card(
          `achievement: {unit: "${unit}"}, objective: {category: "permendagri/86-2017#realisation"}, overall: {score: objectives}`,
          OBJECTIVES,
        ),
      );
    expect(['O1', 'O2'].map((code) => show(classed('%'), `objective.${code}.category`))).toEqual([
      'sedang',
      'sangat-rendah',
    ]);
    expect(show(classed('index'), 'objective.O1.category')).toBe('problem unit-mismatch');
  });
});

describe('what a method says of a level', () => {
  it('is told with the value: its note, and that it is not certain', () => {
    const note = '{id: "Diingat.", en: "Recalled."}';
    const evaluation = evaluateForAudit(
      graphOf(
        card(
          `objective: {certainty: recalled, note: ${note}}, overall: {score: objectives, certainty: confirmed}, note: ${note}`,
          OBJECTIVES,
        ),
      ),
    );
    const objective = explain(evaluation, 'objective.O1.score', {});
    expect(objective?.note).toEqual({ id: 'Diingat.', en: 'Recalled.' });
    expect(objective?.warnings.map(({ en }) => en)).toEqual(['that it is computed so is not certain (recalled)']);
    expect(objective?.method).toBeNull();
    const whole = explain(evaluation, 'scorecard.score', {});
    expect([whole?.note, whole?.warnings]).toEqual([null, []]);
    expect(whole?.method).toMatchObject({ name: 't/m', note: { en: 'Recalled.' }, settings: [] });
  });
});

describe('levels that do not fit together are refused', () => {
  it.each([
    [
      'weights that must add to 100 and are not there',
      'overall: {score: objectives, weights: sum-100}',
      'objectives: sum-100 needs weights of objectives',
    ],
    [
      'weights of indicators',
      'objective: {weights: sum-100}, overall: {score: objectives}',
      'indicators: sum-100 needs weights of indicators (O1)',
    ],
    [
      'weights of perspectives for another score',
      'overall: {score: objectives, weights-from: w}',
      'weights-from gives weights of perspectives',
    ],
    [
      'weights by validity without a table',
      'objective: {weights: validity-control}, overall: {score: objectives}',
      'method > objective > table: validity-control needs table',
    ],
    ['weights by validity of perspectives', 'overall: {weights: validity-control}', '"validity-control" is not one of'],
    ['a score of the whole of something else', 'overall: {score: services}', '"services" is not one of'],
  ])('%s', (_what, method, message) => {
    expect(faults(card(method, OBJECTIVES)).join('\n')).toContain(message);
  });

  it('an objective outside the perspectives that there are', () => {
    const text = card('overall: {score: perspectives}', `perspectives: {P: {label: P}}\n${OBJECTIVES}`);
    expect(faults(text).join('\n')).toContain('objectives > O1 > perspective: "perspective" is required: P');
  });

  it('but a deduction needs no weight beside parts that have one', () => {
    const text = card('objective: {weights: sum-100}, overall: {score: objectives}', OBJECTIVES)
      .replace('A: {label: A,', 'A: {label: A, weight: 100,')
      .replace(
        'B: {label: B, objective: O1, unit: "%", target: 100}',
        'B: {label: B, objective: O1, unit: index, deduction: true}',
      )
      .replace('C: {label: C,', 'C: {label: C, weight: 100,')
      .replace('values: 60', 'values: 4');
    // 90 - 4
    expect(show(of(text), 'objective.O1.score')).toBe('86');
  });
});
