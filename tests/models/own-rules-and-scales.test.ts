import { chooseFacts, evaluate } from '@berimbang/engine';
import type { ReadScorecard } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { read as readText, withHead } from '../support/scorecards.js';

/** Own rules and weights as people write them in line; expected results by the wording of the bands and hand arithmetic. */
const read = (body: string): ReadScorecard => readText(withHead(body));

function category(body: string, node: string): string {
  const { graph } = read(body);
  if (graph === null) return 'no graph';
  const cell = evaluate(graph, chooseFacts(graph, graph.model.facts)).columns.get(node)?.cells[0];
  return cell?.kind === 'category' ? cell.code : (cell?.kind ?? 'none');
}

const THREE_WAY = (order: readonly string[]): string => {
  const bands: Readonly<Record<string, string>> = {
    less: '{category: less, high: 100, high-inclusive: false}',
    equal: '{category: equal, low: 100, high: 100}',
    more: '{category: more, low: 100, low-inclusive: false}',
  };
  return `own-rules:
  way:
    label: Three ways
    source: own
    bands:
      categories: {less: {label: Less}, equal: {label: Equal}, more: {label: More}}
      printed: [${order.map((code) => bands[code]).join(', ')}]
`;
};

describe('bands written as intervals that share an edge', () => {
  it.each([[['less', 'equal', 'more']], [['more', 'equal', 'less']], [['equal', 'more', 'less']]])(
    'class alike in the order %s',
    (order) => {
      for (const [value, expected] of [
        ['99.9', 'less'],
        ['100', 'equal'],
        ['100.1', 'more'],
        ['120', 'more'],
      ] as const) {
        const body = `${THREE_WAY(order)}nodes:\n  x: {kind: constant, value: ${value}}\n  c: {kind: band, of: x, rule: own#way}\n`;
        expect(category(body, 'c')).toBe(expected);
      }
    },
  );
});

describe('printed words', () => {
  const figure = (words: string): string =>
    `${THREE_WAY(['less', 'equal', 'more'])}nodes:\n  x: {kind: constant, value: 120}\n  c: {kind: band, of: x, rule: own#way}\nprinted:\n  f: {node: c, ${words}, places: [p]}\n`;

  it('may be the code or the name of a category, in any case', () => {
    for (const words of ['printed: more', 'printed: MORE', 'printed: x, states: More']) {
      expect(read(figure(words)).graph?.model.printed[0]?.states).toEqual([{ kind: 'category', code: 'more' }]);
    }
  });

  it('that no category has are refused with the nearest one', () => {
    const { graph, faults } = read(figure('printed: x, states: mroe'));
    expect(graph).toBeNull();
    expect(faults.map(({ code, suggestion }) => [code, suggestion])).toEqual([['unknown-name', 'more']]);
  });
});

describe('weights over a dimension that the values lack', () => {
  it('are refused rather than read at their first member', () => {
    const { graph, faults } = read(`dimensions: {y: {members: [2023, 2024]}, s: {members: [a, b]}}
nodes:
  v: {kind: input, dims: [s]}
  w: {kind: input, dims: [y, s]}
  m: {kind: reduce, operation: weighted-mean, of: v, weights: w, over: [s]}
`);
    expect(graph).toBeNull();
    expect(faults.map(({ path }) => path.join(' '))).toEqual(['nodes m']);
  });
});

describe('a decimal comma without quotes inside brackets', () => {
  it('is named as such', () => {
    const { faults } = read(
      'dimensions: {i: {members: [1, 2, 3, 4]}}\nnodes: {v: {kind: input, dims: [i]}}\nfacts: {v: {values: {1: 3,4, 2: 2,5}}}\n',
    );
    expect(faults.map(({ code, message }) => [code, message.en.includes('"3,4"')])).toEqual([['syntax', true]]);
  });
});

describe('answer counts by score', () => {
  const counts = (scores: string): string =>
    `dimensions: {e: {members: [u1]}, score: {members: [${scores}]}}\nsurveys: {s: {label: S, elements: e, form: counts, axis: score}}\n`;

  it('take the scores of the scale and refuse any other', () => {
    expect(read(counts('1, 2, 3, 4')).faults).toEqual([]);
    expect(read(counts('1, 2, 3, 4, 5')).faults.map(({ path }) => path.join(' '))).toEqual(['surveys s axis']);
    expect(read(counts('1, dua')).faults.map(({ path }) => path.join(' '))).toEqual(['surveys s axis']);
  });
});
