import type { Evaluation } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { exact } from '../support/exact.js';
import { evaluated, graphOf, numberAt, show } from '../support/scorecards.js';

/** A small scorecard of the Ministry of Finance's scheme: two perspectives, three objectives, five indicators. */
const card = (method = '', facts = ''): string => `berimbang: 1
scorecard: {id: t, title: T, period: 2022, decimal: point}
method:
  name: t/nko
  title: T
  achievement: {cap: 120, floor: 0, status: "kemenkeu/300-2022#status"}
  objective: {weights: normalise${method}}
  perspective: {weights: equal}
  overall: {weights: sum-100, predicate: "kemenkeu/300-2022#predicate", decimals: 2}
perspectives:
  outer: {label: Outer, weight: 60}
  inner: {label: Inner, weight: 40}
objectives:
  O1: {label: O1, perspective: outer}
  O2: {label: O2, perspective: outer}
  O3: {label: O3, perspective: inner}
indicators:
  1a: {label: revenue, objective: O1, unit: "%", weight: 2, target: 80}
  1b: {label: time, objective: O1, unit: day, weight: 1, target: 0.74, polarity: minimise}
  2a: {label: index, objective: O2, unit: index, weight: 1, target: 4}
  3a: {label: late, objective: O3, unit: "%", weight: 1, target: 50, polarity: minimise}
  3b: {label: stopped, objective: O3, unit: day, weight: 3, target: 2, polarity: minimise, variant: minimise-inverse-ratio}
facts:
  indicator.1a.realised: {source: s, values: 72}
  indicator.1b.realised: {source: s, values: 0.37}
  indicator.2a.realised: {source: s, values: 3}
${facts === '' ? '  indicator.3a.realised: {source: s, values: 55}\n  indicator.3b.realised: {source: s, values: 1.6}\n' : facts}`;

const evaluation = (text: string): Evaluation => evaluated(graphOf(text));

describe('from indicators to the organisation score', () => {
  it('indices: 72/80, (2 - .37/.74) capped, 3/4, 2 - 55/50, 2/1.6 capped', () => {
    const found = evaluation(card());
    const index = (code: string): string => show(found, `indicator.${code}.index`);
    expect(['1a', '1b', '2a', '3a', '3b'].map(index)).toEqual(['90', '120', '75', '90', '120']);
    expect([show(found, 'indicator.1b.raw'), show(found, 'indicator.3b.raw')]).toEqual(['150', '125']);
    expect(['1a', '1b', '2a', '3a', '3b'].map((code) => show(found, `indicator.${code}.status`))).toEqual([
      'kuning',
      'hijau',
      'merah',
      'kuning',
      'hijau',
    ]);
    expect(['1a', '1b', '2a', '3a', '3b'].map((code) => show(found, `indicator.${code}.reached`))).toEqual([
      'false',
      'true',
      'false',
      'false',
      'true',
    ]);
  });

  it('objectives by weight, perspectives by plain mean, NKO by percent', () => {
    const found = evaluation(card());
    // O1 (2 x 90 + 120) / 3 = 100; O2 75; O3 (90 + 3 x 120) / 4 = 112.5; outer 87.5; NKO .6 x 87.5 + .4 x 112.5 = 97.5
    expect(['O1', 'O2', 'O3'].map((code) => show(found, `objective.${code}.score`))).toEqual(['100', '75', '225/2']);
    expect(show(found, 'perspective.outer.score')).toBe('175/2');
    expect(numberAt(found, 'scorecard.score').is(exact('97.5'))).toBe(true);
    expect(show(found, 'scorecard.predicate')).toBe('baik');
    expect(show(found, 'indicators.index@indicator=2a')).toBe('75');
    expect(show(found, 'perspectives.score@perspective=inner')).toBe('225/2');
  });

  it('a realisation that is late withholds everything above it, and says so', () => {
    const found = evaluation(
      card(
        '',
        '  indicator.3a.realised: {source: s, values: {missing: late}}\n  indicator.3b.realised: {source: s, values: 1.6}\n',
      ),
    );
    expect(show(found, 'objective.O3.score')).toBe('missing late');
    expect(show(found, 'scorecard.score')).toBe('missing late');
    expect(show(found, 'scorecard.predicate')).toBe('missing late');
    expect(show(found, 'perspective.outer.score')).toBe('175/2');
    const cell = found.columns.get('scorecard.score')?.cells[0];
    expect(cell?.kind === 'missing' ? cell.leaves.map(({ node }) => node) : []).toEqual(['indicator.3a.realised']);
  });

  it('or leaves the weights, where the method says so', () => {
    const found = evaluation(
      card(
        ', missing: renormalise',
        '  indicator.3a.realised: {source: s, values: {missing: late}}\n  indicator.3b.realised: {source: s, values: 1.6}\n',
      ),
    );
    expect(show(found, 'objective.O3.score')).toBe('120');
    expect(numberAt(found, 'scorecard.score').is(exact('100.5'))).toBe(true);
    expect(show(found, 'scorecard.predicate')).toBe('istimewa');
  });

  it('a target of 0 is a problem with its origin, up to the top', () => {
    const found = evaluation(card().replace('target: 80', 'target: 0'));
    expect(show(found, 'indicator.1a.index')).toBe('problem undefined');
    const cell = found.columns.get('scorecard.score')?.cells[0];
    expect(cell?.kind === 'problem' ? cell.origin : '').toBe('indicator.1a');
  });

  it('weights that do not add to 100 give no score', () => {
    expect(show(evaluation(card().replace('weight: 40', 'weight: 45')), 'scorecard.score')).toBe(
      'problem weights-do-not-sum',
    );
  });

  it('rules are read at the end of the period: before the decree there is no status', () => {
    const found = evaluation(card().replace('period: 2022', 'period: 2021'));
    expect(show(found, 'indicator.1a.status')).toBe('problem rule-not-in-force');
    expect(show(found, 'indicator.1a.index')).toBe('90');
    const dated = evaluation(card().replace('period: 2022', 'period: 2021, rules-at: 2022-12-31'));
    expect(show(dated, 'indicator.1a.status')).toBe('kuning');
  });
});
