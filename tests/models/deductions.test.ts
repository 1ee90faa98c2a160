import { explain } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { oneIndicator, refusals } from '../support/refused.js';
import { evaluated, graphOf, show } from '../support/scorecards.js';

/** An indicator with an index of 90, a deduction in lines 7 and 8. */
const card = (deduction: string, facts: string, method = ''): string =>
  `${oneIndicator('target: 100', method)}  d: {label: D, objective: o, deduction: true${deduction}}
facts:
  indicator.i.realised: {source: s, values: 90}
  ${facts}
`;
const score = (...parts: Parameters<typeof card>): string =>
  show(evaluated(graphOf(card(...parts))), 'objective.o.score');

describe('a deduction', () => {
  it('is subtracted from the score above, in its unit unless another one is written', () => {
    expect(score('', 'indicator.d.realised: {source: s, values: 2.5}')).toBe('175/2');
    expect(score(', unit: index', 'indicator.d.realised: {source: s, values: 2.5}')).toBe('175/2');
    expect(score(', unit: day', 'indicator.d.realised: {source: s, values: 2.5}')).toBe('problem unit-mismatch');
  });

  it('takes no part in the weights', () => {
    const weighted = card('', 'indicator.d.realised: {source: s, values: 2}', 'objective: {weights: sum-100}').replace(
      'target: 100',
      'target: 100, weight: 100',
    );
    expect(refusals(weighted)).toEqual([]);
    expect(show(evaluated(graphOf(weighted)), 'objective.o.score')).toBe('88');
  });

  it('withholds the score while it is not known, or deducts nothing where the level skips what is missing', () => {
    const nothing = 'indicator.d.realised: {source: s, values: {missing: late}}';
    expect(score('', nothing)).toBe('missing late');
    for (const policy of ['skip', 'renormalise'])
      expect(score('', nothing, `objective: {missing: ${policy}}`)).toBe('90');
  });

  it('is never taken for 0 in a period of which nothing is reported', () => {
    const facts = 'indicator.d.realised: {source: s, values: {2024-Q1: 2, 2024-Q3: 1}}';
    const quarterly = ', frequency: quarter, consolidation: sum';
    expect(score(quarterly, facts)).toBe('missing unknown');
    expect(score(`${quarterly}, missing: skip`, facts)).toBe('87');
    const evaluation = evaluated(graphOf(card(quarterly, facts)), true);
    expect(explain(evaluation, 'scorecard.score', {})?.missing).toEqual([
      'indicator.d.realised@quarter=2024-Q2',
      'indicator.d.realised@quarter=2024-Q4',
    ]);
    const sentence = explain(evaluation, 'indicator.d.consolidated.realised', {})?.sentence;
    expect(sentence?.en).toContain('sum of the values of the periods,');
    expect(sentence?.id).toContain('jumlah nilai dari periode yang ada,');
  });

  it('alone makes no score', () => {
    const text = oneIndicator('deduction: true', '', 'facts: {indicator.i.realised: {source: s, values: 1}}\n');
    expect(show(evaluated(graphOf(text)), 'objective.o.score')).toBe('problem undefined');
  });
});

describe('a realisation that is scored without a target', () => {
  const scored = (indicator: string, more: string): string =>
    show(
      evaluated(
        graphOf(
          oneIndicator(
            indicator,
            'indicator-score: {of: realised, bands: own#bands, scores: own#scores}',
            `own-rules:
  bands: {label: B, source: S, bands: {categories: {low: {label: L}, high: {label: H}}, applied: {edges: [{category: high, from: 50}, {category: low}]}}}
  scores: {label: S, source: S, scores: {scores: {low: -1, high: 1}}}
  weight: {label: W, source: S, table: {rows: {label: Validity, categories: {exact: {label: E}}}, columns: {label: Control, categories: {low: {label: L}}}, cells: {exact: {low: 1.2}}}}
${more}`,
          ),
        ),
      ),
      'objective.o.score',
    );

  it('is consolidated over its periods like any other', () => {
    const values = (last: string): string =>
      `facts: {indicator.i.realised: {source: s, values: {2024-S1: 20, 2024-S2: ${last}}}}\n`;
    expect(scored('frequency: semester', values('90'))).toBe('1');
    expect(scored('frequency: semester, consolidation: take-last-known', values('40'))).toBe('-1');
    expect(scored('frequency: semester', values('{missing: late}'))).toBe('missing late');
  });

  it('may be judged instead', () => {
    expect(scored('judged: true', 'facts: {indicator.i.category: {source: s, values: high}}\n')).toBe('1');
  });
});

describe('weights by validity and control', () => {
  const table = `own-rules:
  weight: {label: W, source: S, table: {rows: {label: {id: Validitas, en: Validity}, categories: {exact: {label: E}, proxy: {label: P}}}, columns: {label: {id: Kendali, en: Control}, categories: {low: {label: L}, high: {label: H}}}, cells: {exact: {low: 1.2, high: {not-allowed: {id: tidak boleh, en: not allowed}}}, proxy: {low: 1.1, high: 0.9}}}}
facts:
  indicator.i.realised: {source: s, values: 90}
  indicator.j.realised: {source: s, values: 50}
`;
  const two = (first: string, second: string): ReturnType<typeof evaluated> =>
    evaluated(
      graphOf(
        `${oneIndicator(`target: 100, ${first}`, 'objective: {weights: validity-control, table: own#weight}')}  j: {label: J, objective: o, target: 100, ${second}}
${table}`,
      ),
      true,
    );

  it('are divided by their sum', () => {
    // (1.2 x 90 + 0.9 x 50) / 2.1
    expect(show(two('validity: exact, control: low', 'validity: proxy, control: high'), 'objective.o.score')).toBe(
      '510/7',
    );
  });

  it.each([
    ['a pair that is not allowed', 'validity: exact, control: high', ['exact', 'high'], 'not allowed'],
    ['an unknown row', 'validity: exakt, control: low', ['exakt', 'low', 'exact, proxy'], 'Validity'],
    ['an unknown column', 'validity: exact, control: middle', ['exact', 'middle', 'low, high'], 'Control'],
  ])('%s is a problem that names row, column and what there is', (_, keys, both, en) => {
    const evaluation = two(keys, 'validity: proxy, control: low');
    expect(show(evaluation, 'scorecard.score')).toBe('problem undefined');
    const cell = explain(evaluation, 'scorecard.score', {})?.cell;
    if (cell?.kind !== 'problem') throw new Error('a problem was expected');
    expect(cell.origin).toBe('indicator.i.weight');
    for (const word of both) for (const text of [cell.detail.id, cell.detail.en]) expect(text).toContain(word);
    expect(cell.detail.en).toContain(en);
  });

  it.each(['sum-100', 'as-given-percent', 'sum-1', 'as-given'])(
    'left out under %s, parts of a combination share alike',
    (scheme) => {
      const text = `berimbang: 1
scorecard: {id: c, title: C, period: 2024}
method: {name: t/c, title: C}
nodes:
  a: {kind: constant, value: 90}
  b: {kind: constant, value: 50}
  both: {kind: combine, parts: [{node: a}, {node: b}], scheme: ${scheme}}
`;
      expect(show(evaluated(graphOf(text)), 'both')).toBe('70');
    },
  );
});
