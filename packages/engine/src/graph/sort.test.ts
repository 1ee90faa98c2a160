import { describe, expect, it } from 'vitest';
import { sortNodes } from './sort.js';

const sorted = (edges: Readonly<Record<string, readonly string[]>>): ReturnType<typeof sortNodes> =>
  sortNodes(new Map(Object.entries(edges)));

describe('order of nodes', () => {
  it('puts every operand before its readers', () => {
    const { order, circles } = sorted({ nko: ['a', 'b'], a: ['x'], b: ['x', 'a'], x: [] });
    expect(circles).toEqual([]);
    expect(order).toHaveLength(4);
    for (const [reader, operand] of [
      ['nko', 'a'],
      ['nko', 'b'],
      ['a', 'x'],
      ['b', 'a'],
    ] as const) {
      expect(order.indexOf(operand)).toBeLessThan(order.indexOf(reader));
    }
  });

  it('names the path of a circle back to its start', () => {
    expect(sorted({ a: ['b'], b: ['c'], c: ['a'] }).circles).toEqual([['a', 'b', 'c', 'a']]);
    expect(sorted({ a: ['a'] }).circles).toEqual([['a', 'a']]);
    expect(sorted({ start: ['b'], b: ['c'], c: ['b'] }).circles).toEqual([['b', 'c', 'b']]);
  });

  it('orders a chain of a hundred thousand without overflowing the stack', () => {
    const count = 100_000;
    const edges = new Map(
      Array.from({ length: count }, (_, i): [string, readonly string[]] => [
        `n${i}`,
        i + 1 < count ? [`n${i + 1}`] : [],
      ]),
    );
    const { order } = sortNodes(edges);
    expect(order[0]).toBe(`n${count - 1}`);
    expect(order.at(-1)).toBe('n0');
  });
});
