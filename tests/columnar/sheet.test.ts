import { chooseFacts, evaluate, type Fact, openSheet, type Sheet } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { same } from '../support/kernels.js';
import { graphOf, withHead } from '../support/scorecards.js';

const SECTIONS = `dimensions:
  d: {members: [m1, m2, m3, m4]}
nodes:
  a: {kind: input, dims: [d]}
  b: {kind: input, dims: [d]}
  c: {kind: input, dims: [d]}
  w: {kind: input}
  e: {kind: input, dims: [d]}
  f: {kind: input, dims: [d]}
  whole: {kind: formula, formula: 3 * e + 4 * f}
  score: {kind: combine, parts: [{node: a, weight: 3}, {node: b, weight: 4}, {node: c, weight: 5}], scheme: normalise, missing: renormalise}
  twice: {kind: formula, formula: 2 * score}
  rounded: {kind: formula, formula: score + a, round: {stage: value, decimals: 1}}
  total: {kind: reduce, operation: mean, of: rounded, over: [d], missing: skip}
  weighed: {kind: combine, parts: [{node: a, weight-from: w}, {node: b, weight-from: w}], scheme: normalise}
  median: {kind: reduce, operation: median, of: twice, over: [d], missing: skip}
facts:
  a: {source: s, values: {m1: 1.25, m2: 7, m3: 80.5, m4: 3}}
  b: {source: s, values: {m1: 2, m2: 9.99, m3: 12, m4: 4}}
  c: {source: s, values: {m1: 2.5, m2: 11, m3: 40, m4: 5}}
  w: {source: s, values: 2}
  e: {source: s, values: {m1: 1, m2: 2, m3: 3, m4: 4}}
  f: {source: s, values: {m1: 1, m2: 2, m3: 3, m4: 4}}
`;

/** A sheet, and the facts that it should hold. */
class Changed {
  readonly #graph = graphOf(withHead(SECTIONS));
  readonly #facts = new Map(
    [...chooseFacts(this.#graph, this.#graph.model.facts)].map(([node, own]) => [node, new Map(own)]),
  );
  readonly sheet: Sheet = openSheet(this.#graph, chooseFacts(this.#graph, this.#graph.model.facts));

  constructor() {
    this.check();
  }

  set(node: string, index: number, value: Fact['value']): void {
    this.sheet.set(node, index, value);
    const own = this.#facts.get(node) ?? new Map<number, Fact>();
    own.set(index, { node, place: {}, value, status: 'printed', source: '' });
    this.#facts.set(node, own);
    this.check();
  }

  check(): void {
    same(this.sheet, evaluate(this.#graph, this.#facts, { kernels: 'never' }));
  }
}

const number = (n: bigint, d = 1n): Fact['value'] => ({ kind: 'number', value: { n, d }, decimals: null, text: '' });

describe('a sheet', () => {
  it('takes a first gap, whose weights no grid was made for, and what fills it', () => {
    const own = new Changed();
    own.set('b', 1, { kind: 'missing', reason: 'late' });
    own.set('c', 1, { kind: 'missing', reason: 'refused' });
    own.set('a', 1, { kind: 'missing', reason: 'late' });
    own.set('b', 1, number(999n, 100n));
  });

  it('takes values finer, larger and of another sign than any before', () => {
    const own = new Changed();
    own.set('a', 0, number(1n, 3n));
    own.set('a', 2, number(10n ** 22n));
    own.set('b', 0, number(-7n));
    own.set('c', 3, number(2n, 10n ** 25n));
    // Whole numbers that doubles hold, with a sum that they do not.
    own.set('e', 0, number(8_999_999_999_999_999n));
    own.set('f', 0, number(8_999_999_999_999_997n));
    own.set('f', 0, number(-1n));
  });

  it('weighs anew where a weight changes', () => {
    const own = new Changed();
    own.set('w', 0, number(5n));
    own.set('w', 0, number(0n));
    own.set('w', 0, { kind: 'missing', reason: 'unknown' });
    own.set('w', 0, number(1n));
  });

  it('takes places by name, and refuses what is no input or no cell of it', () => {
    const { sheet } = new Changed();
    sheet.set('a', { d: 'm3' }, number(4n));
    expect(sheet.columns.get('a')?.cells[2]).toMatchObject({ value: { n: 4n, d: 1n } });
    expect(() => sheet.set('score', 0, number(1n))).toThrow(RangeError);
    expect(() => sheet.set('a', { d: 'm5' }, number(1n))).toThrow(RangeError);
    expect(() => sheet.set('a', 4, number(1n))).toThrow(RangeError);
  });
});
