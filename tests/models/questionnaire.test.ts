import { describe, expect, it } from 'vitest';
import { average, exact, total } from '../support/exact.js';
import { numberAt, run, show } from '../support/scorecards.js';

/** Sums of the 23 staff items of Kota Madiun over 24 people, in five groups of 6, 6, 3, 4 and 4. */
const GROUPS = [
  [77, 71, 74, 76, 77, 80],
  [80, 81, 78, 84, 79, 81],
  [83, 85, 82],
  [83, 84, 83, 80],
  [81, 81, 79, 80],
];

function process(overall: string, category = ''): ReturnType<typeof run> {
  const items = GROUPS.flatMap((sums, g) =>
    sums.map((sum, i) => ({ code: `g${g}i${i}`, group: `g${g}`, value: `${sum}/24` })),
  );
  return run(`
dimensions:
  group: {members: [${GROUPS.map((_, g) => `g${g}`).join(', ')}]}
  item: {parent: group, members: {${items.map(({ code, group }) => `${code}: {parent: ${group}}`).join(', ')}}}
questionnaires:
  q: {label: Q, items: item, groups: group, scale: [1, 4], overall: ${overall}${category}}
facts:
  questionnaire.q.item: {source: s, values: {${items.map(({ code, value }) => `${code}: ${value}`).join(', ')}}}
`);
}
const mean = (sums: readonly number[]): ReturnType<typeof exact> =>
  average(sums.map((sum) => exact(sum).over(exact(24))));

describe('questionnaires with groups of unequal size', () => {
  it('mean of all items: 3.33152', () => {
    const evaluation = process('mean-of-items');
    expect(numberAt(evaluation, 'questionnaire.q.overall').is(mean(GROUPS.flat()))).toBe(true);
    expect(mean(GROUPS.flat()).fixed(6)).toBe('3.331522');
  });

  it('mean of group means: 3.35347, another figure', () => {
    const evaluation = process('mean-of-groups');
    const groups = average(GROUPS.map(mean));
    expect(numberAt(evaluation, 'questionnaire.q.overall').is(groups)).toBe(true);
    expect(groups.fixed(6)).toBe('3.353472');
  });

  it('group means, highest and lowest item of each', () => {
    const evaluation = process('mean-of-items');
    for (const [g, sums] of GROUPS.entries()) {
      const at = (node: string): string => numberAt(evaluation, `questionnaire.q.${node}@group=g${g}`).toString();
      expect(at('group')).toBe(mean(sums).toString());
      expect(at('group-highest')).toBe(
        exact(Math.max(...sums))
          .over(exact(24))
          .toString(),
      );
      expect(at('group-lowest')).toBe(
        exact(Math.min(...sums))
          .over(exact(24))
          .toString(),
      );
    }
    expect(
      total(GROUPS.flat().map((sum) => exact(sum)))
        .over(exact(24 * 23))
        .fixed(5),
    ).toBe('3.33152');
  });

  it('by the service bands it is B, by equal widths sangat-baik', () => {
    const bands = (rule: string): string =>
      show(process('mean-of-items', `, category: {rule: "${rule}"}`), 'questionnaire.q.category');
    expect(
      show(
        process('mean-of-items', ', category: {rule: "permenpanrb/14-2017#ikm-grade", conversion: 25}'),
        'questionnaire.q.category',
      ),
    ).toBe('B');
    expect(bands('likert#four-class-4')).toBe('sangat-baik');
  });
});
