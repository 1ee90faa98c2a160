import { chooseFacts, type Evaluation, quantitiesOf } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { bothWays } from '../support/kernels.js';
import { graphOf, withHead } from '../support/scorecards.js';

/** Values of inputs over one dimension, and nodes over them, by kernels and cell by cell. */
function computed(inputs: Readonly<Record<string, readonly bigint[]>>, nodes: string): Evaluation {
  const count = Object.values(inputs)[0]?.length ?? 0;
  const codes = Array.from({ length: count }, (_, i) => `m${i}`);
  const kinds = Object.keys(inputs).map((name) => `  ${name}: {kind: input, dims: [d]}`);
  const facts = Object.entries(inputs).map(
    ([name, values]) => `  ${name}: {source: s, values: {${values.map((value, i) => `m${i}: ${value}`).join(', ')}}}`,
  );
  const sections = `dimensions:\n  d: {members: [${codes.join(', ')}]}\nnodes:\n${kinds.join('\n')}\n${nodes}\nfacts:\n${facts.join('\n')}\n`;
  const graph = graphOf(withHead(sections));
  return bothWays(graph, chooseFacts(graph, graph.model.facts));
}

function hundredths(evaluation: Evaluation, node: string): readonly number[] {
  const column = evaluation.columns.get(node);
  if (column === undefined) throw new Error(`there is no ${node}`);
  return [...quantitiesOf(column, 2).units];
}

describe('next to a tie, where doubles cannot tell', () => {
  // Target 20000 s and realisation (2 m + 1) s: the index is m + 1/2 hundredths, and one unit more or less is far below a double.
  const s = 369_999_999_971n;
  const odd = [1n, 4001n, 12_345n, 16_389n, 17_777n, 19_999n, 20_001n, 22_223n, 23_999n];
  // The last pair keeps the grid of the targets from being as coarse as they are.
  const realised = [...odd.flatMap((n) => [n * s - 1n, n * s, n * s + 1n]), 7n];
  const target = realised.map((value) => (value === 7n ? 7n : 20_000n * s));
  const rounding = 'round: {stage: value, decimals: 2}';

  it('an index of large amounts is rounded as its fraction is', () => {
    const evaluation = computed(
      { realised, target },
      `  up: {kind: achievement, realised: realised, target: target, variant: maximise-ratio, cap: 120, floor: -120, ${rounding}}
  down: {kind: achievement, realised: realised, target: target, variant: minimise-two-minus-ratio, cap: 300, floor: -300, ${rounding}}`,
    );
    const m = odd.map((n) => Number(n - 1n) / 2);
    expect(hundredths(evaluation, 'up.index')).toEqual([...m.flatMap((low) => [low, low + 1, low + 1]), 10_000]);
    // 200 less the index: a tie above 0 goes up, one below 0 away from it.
    const down = m.flatMap((low) => [20_000 - low, low < 20_000 ? 20_000 - low : 19_999 - low, 19_999 - low]);
    expect(hundredths(evaluation, 'down.index')).toEqual([...down, 10_000]);
  });

  it('what large numbers leave of each other is rounded as their fractions are', () => {
    const big = [1_000_000_007n, 123_456_789_011n, 700_000_000_001n];
    const evaluation = computed(
      {
        top: big.flatMap((n) => [n * 200n + 1n, n * 200n - 1n, n * 200n]),
        per: big.flatMap(() => [200n, 200n, 200n]),
        whole: big.flatMap((n) => [n * 3n, n * 3n, n * 3n]),
        three: big.flatMap(() => [3n, 3n, 3n]),
      },
      `  rest: {kind: formula, formula: "round(top / per - whole / three, 2, 'half-up')"}`,
    );
    // 1/200 is half a hundredth, and the tie goes away from zero.
    expect(hundredths(evaluation, 'rest')).toEqual(big.flatMap(() => [1, -1, 0]));
  });

  it('a band edge is met exactly', () => {
    const n = 899_999_999_999_989n;
    const evaluation = computed(
      { part: [8n * n - 1n, 8n * n, 8n * n + 1n], whole: [10n * n, 10n * n, 10n * n] },
      '  met: {kind: achievement, realised: part, target: whole, variant: maximise-ratio, status: kemenkeu/300-2022#status}',
    );
    const codes = evaluation.columns
      .get('met.status')
      ?.cells.map((cell) => (cell?.kind === 'category' ? cell.code : ''));
    expect(codes?.[0]).not.toBe(codes?.[1]);
    expect(codes?.[1]).toBe(codes?.[2]);
  });
});
