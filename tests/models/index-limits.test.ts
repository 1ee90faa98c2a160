import { explain } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { evaluated, graphOf } from '../support/scorecards.js';

/** What the sentence of an index tells besides R and T: the limits that stand between the raw value and the index. */
const evaluation = evaluated(
  graphOf(`berimbang: 1
scorecard: {id: limits, title: Limits, period: 2024}
method: {name: test/limits, title: Limits, achievement: {cap: kemenkeu/300-2022#cap, floor: 0, at-best: 120}, perspective: {score: none}}
perspectives: {p: {label: P}}
indicators:
  low: {perspective: p, polarity: minimise, target: 5, label: Low}
  best: {perspective: p, target: 100, best: 100, label: Best}
  free: {perspective: p, target: 100, cap: none, label: Free}
facts:
  indicator.low.realised: {source: Table 1, values: 12}
  indicator.best.realised: {source: Table 1, values: 100}
  indicator.free.realised: {source: Table 1, values: 150}
`),
  true,
);

const said = (name: string): { readonly id: string; readonly en: string } => {
  const explanation = explain(evaluation, name, {});
  if (explanation === null) throw new Error(`no cell ${name}`);
  return explanation.sentence;
};

describe('the sentence of an index', () => {
  it('tells floor and cap, or the rule that gives them, in both languages', () => {
    expect(said('indicator.low.index').en).toContain('R = 12, T = 5; at least 0; at most kemenkeu/300-2022#cap');
    expect(said('indicator.low.index').id).toContain('; paling rendah 0; paling tinggi kemenkeu/300-2022#cap');
  });

  it('tells the conversion of a target that is the best value, and no cap where it is lifted', () => {
    expect(said('indicator.best.index').en).toMatch(/best possible value: met, the index is 120$/);
    expect(said('indicator.free.index').en).toMatch(/T = 100; at least 0$/);
  });

  it('is not that of the raw value', () => {
    expect(said('indicator.low.raw').en).toMatch(/T = 5$/);
  });
});
