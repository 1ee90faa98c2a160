import { describe, expect, it } from 'vitest';
import { read } from '../support/scorecards.js';

/** Which weights are warned of: those that no score above them takes. */
const card = (method: string, sections: string): string => `berimbang: 1
scorecard: {id: unread, title: Unread, period: 2024}
method: {name: test/unread, title: Unread, ${method}}
${sections}
`;
const OBJECTIVES = `objectives: {a: {weight: 60, label: A}, b: {weight: 40, label: B}}
indicators: {1a: {objective: a, target: 1, label: 1a}, 2a: {objective: b, target: 1, label: 2a}}`;
const BELOW = `perspectives: {p: {label: P}}
objectives: {a: {perspective: p, weight: 60, label: A}, b: {perspective: p, weight: 40, label: B}}
indicators: {1a: {objective: a, target: 1, label: 1a}, 2a: {objective: b, target: 1, label: 2a}}`;
const INDICATORS = 'indicators: {1a: {weight: 60, target: 1, label: 1a}, 2a: {weight: 40, target: 1, label: 2a}}';

describe('weights', () => {
  it.each([
    ['of objectives that make the whole', 'overall: {score: objectives, weights: sum-100}', OBJECTIVES],
    [
      'of objectives that make the whole beside perspectives',
      'overall: {score: objectives, weights: normalise}',
      BELOW,
    ],
    ['of objectives that make a perspective', 'perspective: {weights: sum-100}', BELOW],
    ['of indicators that make the whole', 'overall: {score: indicators, weights: sum-100}', INDICATORS],
  ])('%s are read', (_, method, sections) => {
    const { graph, faults } = read(card(method, sections));
    expect(faults.map(({ message }) => message.en)).toEqual([]);
    expect(graph).not.toBeNull();
  });

  it.each([
    ['of objectives where the whole takes all alike', 'overall: {score: objectives}', OBJECTIVES],
    ['of indicators where the whole takes all alike', 'overall: {score: indicators}', INDICATORS],
    ['of objectives where perspective and whole do', 'overall: {score: objectives}', BELOW],
    ['of objectives where the perspective does', 'overall: {weights: normalise}', BELOW],
  ])('%s are warned of', (_, method, sections) => {
    const { faults } = read(card(method, sections));
    expect(faults.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    for (const { message } of faults) expect(message.en).toContain('the weight is not read');
  });
});
