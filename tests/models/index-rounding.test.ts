import { describe, expect, it } from 'vitest';
import { evaluated, graphOf, show } from '../support/scorecards.js';

/** 2.99 of 3 is 99.666...: yellow as it is, 100 and green once the index itself is rounded (hand arithmetic). */
const card = (round: string, indicator = 'target: 3', values = '2.99'): string => `berimbang: 1
scorecard: {id: rounding, title: Rounding, period: 2024}
method:
  name: test/rounding
  title: Rounding
  achievement: {${round}status: kemenkeu/300-2022#status}
  perspective: {score: indicators}
perspectives: {p: {label: P}}
indicators: {a: {perspective: p, ${indicator}, label: A}}
facts:
  indicator.a.realised: {source: Table 1, values: ${values}}
`;

const at = (text: string): readonly string[] => {
  const evaluation = evaluated(graphOf(text), true);
  return ['raw', 'index', 'status']
    .map((output) => `indicator.a.${output}`)
    .filter((name) => evaluation.columns.has(name))
    .concat('perspective.p.score')
    .map((name) => show(evaluation, name));
};

describe('the declared rounding of an index', () => {
  it.each([
    ['is none by default', '', ['299/3', '299/3', 'kuning', '299/3']],
    ['leaves the value exact where it is shown only', 'round: {decimals: 0}, ', ['299/3', '299/3', 'kuning', '299/3']],
    [
      'rounds the index, and what follows, where it rounds the value',
      'round: {decimals: 0, stage: value}, ',
      ['299/3', '100', 'hijau', '100'],
    ],
  ])('%s', (_, round, expected) => {
    expect(at(card(round))).toEqual(expected);
  });

  it('rounds the mean of the indices of periods once, not each of them', () => {
    // 200/3 and 299/3: their mean is 499/6 = 83.17, rounded 83; the mean of 67 and 100 would be 83.5.
    const text = card(
      'round: {decimals: 0, stage: value}, ',
      'frequency: semester, consolidation: index-mean, target: 3',
      '{2024-S1: 2, 2024-S2: 2.99}',
    );
    expect(at(text)).toEqual(['83', 'kuning', '83']);
  });
});
