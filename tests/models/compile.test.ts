import { compile, MOST_CELLS } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { graphOf, RULES, read, run, show, withHead } from '../support/scorecards.js';

interface Seen {
  readonly codes: readonly string[];
  readonly suggestions: readonly string[];
}

/** Faults of a model as it was compiled, errors and warnings alike. */
function faultsOf(sections: string): Seen {
  const { faults, modelFaults } = read(withHead(sections));
  for (const { message } of faults) expect(message.id).not.toBe('');
  return {
    codes: [...faults.map(({ code }) => code), ...modelFaults.map(({ code }) => code)],
    suggestions: faults.flatMap(({ suggestion }) => suggestion ?? []),
  };
}
const nodes = (...lines: readonly string[]): string =>
  `dimensions:\n  d: {members: [m, n]}\n  e: {members: [o]}\nnodes:\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('faults of a model', () => {
  it.each([
    [
      'a node that is not there',
      nodes('r: {kind: reduce, operation: mean, of: xx, over: [d]}', 'xxx: {kind: input, dims: [d]}'),
      'xxx',
    ],
    ['a dimension that is not there', nodes('x: {kind: input, dims: [dd]}'), 'd'],
    ['a name in a formula', nodes('income: {kind: input}', 'f: {kind: formula, formula: incone * 2}'), 'income'],
    ['a member in a formula', nodes('x: {kind: input, dims: [d]}', 'f: {kind: formula, formula: \'"x@d=mm"\'}'), 'm'],
    ['a function', nodes('x: {kind: input, dims: [d]}', 'f: {kind: formula, formula: maen(x over d)}'), 'mean'],
    ['a rule', nodes('x: {kind: input}', 'b: {kind: band, of: x, rule: "vfm/three-wya#economy"}'), 'vfm/three-way'],
  ])('%s: the nearest name is offered', (_what, sections, suggestion) => {
    expect(faultsOf(sections).suggestions).toContain(suggestion);
  });

  it.each([
    [
      'an operand of the wrong type',
      nodes('x: {kind: input, dims: [d], type: category}', 'r: {kind: reduce, operation: mean, of: x, over: [d]}'),
    ],
    [
      'a dimension that the operand lacks',
      nodes('x: {kind: input, dims: [d]}', 'r: {kind: reduce, operation: mean, of: x, over: [e]}'),
    ],
    [
      'a parent that a dimension has not',
      nodes('x: {kind: input, dims: [d]}', 'r: {kind: reduce, operation: mean, of: x, over: [d], to: e}'),
    ],
    ['a rule of another kind', nodes('x: {kind: input}', 'b: {kind: band, of: x, rule: "saaty/ahp#threshold"}')],
    ['a unit that cannot be read', nodes('x: {kind: input, unit: "a b"}')],
    ['two conditions of different types in if', nodes('f: {kind: formula, formula: "if(1 > 2, 1, \'x\')"}')],
    ['a sum of a truth', nodes('x: {kind: input, dims: [d]}', 'f: {kind: formula, formula: (x > 1) + 1}')],
    [
      'an output called like a node',
      nodes(
        'i: {kind: input}',
        'a: {kind: achievement, realised: i, target: i, variant: maximise-ratio}',
        'a.index: {kind: constant, value: 1}',
      ),
    ],
    ['a constant without value or rule', nodes('c: {kind: constant}')],
    ['a combine without parts', nodes('c: {kind: combine, scheme: normalise}')],
    [
      'a combine where some parts have weights',
      nodes('x: {kind: input}', 'c: {kind: combine, scheme: sum-1, parts: [{node: x, weight: 1}, {node: x}]}'),
    ],
    [
      'a claim without what it is about',
      nodes('x: {kind: input, dims: [d]}', 'c: {kind: claim, claim: highest, of: x}'),
    ],
    [
      'a circle through an aggregate',
      nodes('x: {kind: formula, formula: y + 1}', 'y: {kind: combine, scheme: normalise, parts: [{node: x}]}'),
    ],
  ])('%s is refused', (_what, sections) => {
    const { graph, faults } = read(withHead(sections));
    expect(graph).toBeNull();
    expect(faults.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  it('names the circle', () => {
    const { faults } = read(
      withHead(
        nodes('a: {kind: formula, formula: b}', 'b: {kind: formula, formula: c}', 'c: {kind: formula, formula: a}'),
      ),
    );
    expect(faults[0]?.message.en).toContain('a -> b -> c -> a');
  });

  it('tells every fault at once', () => {
    const sections = nodes(
      'f: {kind: formula, formula: men(1)}',
      'g: {kind: formula, formula: "1 +"}',
      'h: {kind: reduce, operation: mean, of: nothing, over: [d]}',
    );
    expect(faultsOf(sections).codes.length).toBeGreaterThanOrEqual(3);
  });

  it('a node defined twice', () => {
    const graph = graphOf(withHead(nodes('x: {kind: input}')));
    const twice = { ...graph.model, nodes: [...graph.model.nodes, ...graph.model.nodes] };
    const { graph: none, faults } = compile(twice, RULES.packs);
    expect(none).toBeNull();
    expect(faults.map(({ code }) => code)).toContain('duplicate-node');
  });

  it('counts cells before it makes any: a billion are refused at once', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `c${i}`).join(', ');
    const sections = `dimensions:\n  a: {members: [${many}]}\n  b: {members: [${many}]}\n  c: {members: [${many}]}\nnodes:\n  x: {kind: input, dims: [a, b, c]}\n`;
    expect(faultsOf(sections).codes).toEqual(['model']);
    expect(MOST_CELLS).toBeLessThan(1000 ** 3);
  });

  it('no node is left that reads a formula with a fault: everything or nothing', () => {
    expect(
      read(withHead(nodes('f: {kind: formula, formula: "1 +"}', 'g: {kind: formula, formula: f * 2}'))).graph,
    ).toBeNull();
  });
});

describe('units of a model', () => {
  const MIXED = nodes(
    'late: {kind: input, unit: minute}',
    'days: {kind: input, unit: person*day}',
    'rate: {kind: formula, unit: "%", formula: late / days * 100%}',
  );
  const facts = 'facts:\n  late: {source: s, values: 369}\n  days: {source: s, values: 2124}\n';

  it('minutes over person-days is a finding, not a number', () => {
    expect(faultsOf(MIXED).codes).toEqual(['unit']);
    expect(show(run(MIXED + facts), 'rate')).toBe('problem unit-mismatch');
  });

  it('as the source writes it: the number stands, and so does the finding', () => {
    const written = MIXED.replace('formula: late', 'units: as-written, formula: late');
    expect(faultsOf(written).codes).toEqual(['unit']);
    expect(show(run(written + facts), 'rate')).toBe('1025/59');
  });

  it('target and realisation, parts of a sum, and a band of another unit', () => {
    const x = 'x: {kind: input, unit: "%"}';
    const y = 'y: {kind: input, unit: day}';
    expect(
      faultsOf(nodes(x, y, 'a: {kind: achievement, realised: x, target: y, variant: maximise-ratio}')).codes,
    ).toContain('unit');
    expect(
      faultsOf(nodes(x, y, 'c: {kind: combine, scheme: normalise, parts: [{node: x}, {node: y}]}')).codes,
    ).toContain('unit');
    expect(faultsOf(nodes(y, 'b: {kind: band, of: y, rule: "permenpanrb/14-2017#ikm-grade"}')).codes).toContain('unit');
  });
});
