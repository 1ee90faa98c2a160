import {
  chooseFacts,
  compile,
  type Evaluation,
  evaluate,
  type Fact,
  type Graph,
  type Model,
  type NodeDefinition,
  openSheet,
} from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { bothWays, same } from '../support/kernels.js';
import { graphOf, RULES, withHead } from '../support/scorecards.js';

const TWO = 'dimensions:\n  d: {members: [m1, m2]}\n';
const members = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `m${i}`);
const number = (n: bigint, d = 1n): Fact['value'] => ({ kind: 'number', value: { n, d }, decimals: null, text: '' });

const graph = (sections: string): Graph => graphOf(withHead(sections));
const compared = (own: Graph): Evaluation => bothWays(own, chooseFacts(own, own.model.facts));

/** A graph of other definitions and dimensions than a file gave it. */
function altered(own: Graph, change: Partial<Model>): Graph {
  const made = compile({ ...own.model, ...change }, RULES.packs).graph;
  if (made === null) throw new Error('does not compile');
  return made;
}

/** Changes facts of a sheet one after the other, and compares it after each with an evaluation of the changed facts. */
function changed(own: Graph, changes: readonly (readonly [string, number, Fact['value']])[]): void {
  const facts = new Map([...chooseFacts(own, own.model.facts)].map(([node, known]) => [node, new Map(known)]));
  const sheet = openSheet(own, chooseFacts(own, own.model.facts));
  same(sheet, evaluate(own, facts, { kernels: 'never' }));
  for (const [node, index, value] of changes) {
    sheet.set(node, index, value);
    const known = facts.get(node) ?? new Map<number, Fact>();
    known.set(index, { node, place: {}, value, status: 'printed', source: '' });
    facts.set(node, known);
    same(sheet, evaluate(own, facts, { kernels: 'never' }), `after ${node}[${index}]`);
  }
}

describe('kernels and cells agree', () => {
  it('on numbers larger than the quotients of their operands tell', () => {
    // No realisation is above 0, yet a target of 0 that is met counts 100.
    compared(
      graph(`${TWO}nodes:
  r: {kind: input, dims: [d]}
  t: {kind: input, dims: [d]}
  x: {kind: achievement, realised: r, target: t, variant: maximise-ratio, zero-target: both-zero-is-met, cap: 120, floor: 0, round: {stage: value, decimals: 6}}
  y: {kind: formula, formula: x.index * x.index * x.index}
facts:
  r: {source: s, values: {m1: 0, m2: 0}}
  t: {source: s, values: {m1: 0, m2: 3}}
`),
    );
  });

  it('on thirds of numbers that are not exact', () => {
    compared(
      graph(`dimensions:
  d: {members: [m1, m2, m3]}
nodes:
  a: {kind: input, dims: [d]}
  root: {kind: formula, formula: sqrt(a)}
  whole: {kind: formula, formula: round(root)}
  third: {kind: formula, formula: whole / 3}
  less: {kind: formula, formula: third * 3 < 1}
  floor: {kind: formula, formula: floor(third * 3) + 1 > 1}
  mean: {kind: reduce, operation: mean, of: whole, over: [d]}
  lower: {kind: formula, formula: mean * 3 < 4}
facts:
  a: {source: s, values: {m1: 2, m2: 1.7, m3: 5}}
`),
    );
  });

  it('on fractions that grow beyond the largest size, by many members', () => {
    const codes = members(800);
    const evaluation = compared(
      graph(`dimensions:
  d: {members: [${codes.join(', ')}]}
nodes:
  a: {kind: input, dims: [d]}
  b: {kind: input, dims: [d]}
  each: {kind: formula, formula: a / b}
  mean: {kind: reduce, operation: mean, of: each, over: [d]}
  shown: {kind: formula, formula: "round(mean, 2)"}
facts:
  a: {source: s, values: {${codes.map((code, i) => `${code}: ${i + 1}`).join(', ')}}}
  b: {source: s, values: {${codes.map((code, i) => `${code}: ${1_000_003 + 7 * i * i}`).join(', ')}}}
`),
    );
    expect(evaluation.columns.get('shown')?.cells[0]).toMatchObject({ kind: 'problem', problem: 'overflow' });
  });

  it('on fractions that grow beyond the largest size, by many steps', () => {
    const steps = Array.from({ length: 250 }, (_, i) => `  p${i + 1}: {kind: formula, formula: p${i} * a}`);
    const evaluation = compared(
      graph(`${TWO}nodes:
  a: {kind: input, dims: [d]}
  p0: {kind: formula, formula: a}
${steps.join('\n')}
  shown: {kind: formula, formula: "round(p250, 2)"}
facts:
  a: {source: s, values: {m1: 1.0000000001237, m2: 0.9999999123457}}
`),
    );
    expect(evaluation.columns.get('shown')?.cells[0]).toMatchObject({ kind: 'problem', problem: 'overflow' });
  });

  it('on small fractions with long numerators', () => {
    const [large, larger] = ['0'.repeat(45), '0'.repeat(51)];
    compared(
      graph(`${TWO}nodes:
  a: {kind: input, dims: [d]}
  p: {kind: formula, formula: a ^ 600}
  big: {kind: formula, formula: "(p * 1${large}) * 1${larger} > 1/2"}
facts:
  a: {source: s, values: {m1: 0.7, m2: 0.71}}
`),
    );
  });

  it('on the origin of a wrong sign where an operand is the whole formula', () => {
    const own = graph(`${TWO}nodes:
  a: {kind: input, dims: [d]}
  b: {kind: formula, formula: a}
facts:
  a: {source: s, values: {m1: -1, m2: 2}}
`);
    const rule = { label: { id: 'a', en: 'a' }, measure: 'any', sign: 'positive' } as const;
    const nodes = own.model.nodes.map(
      (node): NodeDefinition => (node.kind === 'formula' ? { ...node, operands: { a: rule } } : node),
    );
    const evaluation = compared(altered(own, { nodes }));
    expect(evaluation.columns.get('b')?.cells[0]).toMatchObject({ kind: 'problem', origin: 'b' });
  });
});

describe('a sheet', () => {
  it('rounds an input that rounds itself, whatever is put in', () => {
    changed(
      graph(`${TWO}nodes:
  a: {kind: input, dims: [d], round: {stage: value, decimals: 0}}
  b: {kind: formula, formula: 2 * a}
facts:
  a: {source: s, values: {m1: 1.25, m2: 7}}
`),
      [
        ['a', 0, number(2n)],
        ['a', 1, number(33n, 10n)],
      ],
    );
  });

  it('tells every reader of a weight, after another of its readers was made anew', () => {
    const changes: readonly (readonly [string, number, Fact['value']])[] = [
      ['a', 0, number(2000n)],
      ['w', 0, number(4n)],
    ];
    changed(
      graph(`${TWO}nodes:
  a: {kind: input, dims: [d]}
  b: {kind: input, dims: [d]}
  w: {kind: input}
  one: {kind: combine, parts: [{node: a, weight-from: w}, {node: b, weight: 3}], scheme: normalise}
  two: {kind: combine, parts: [{node: b, weight-from: w}, {node: k, weight: 7}], scheme: normalise}
  k: {kind: input}
facts:
  a: {source: s, values: {m1: 1.25, m2: 7}}
  b: {source: s, values: {m1: 1.25, m2: 7}}
  w: {source: s, values: 2}
  k: {source: s, values: 2}
`),
      changes,
    );
  });
});

describe('what is long or wide', () => {
  const chain = (steps: number, next: (previous: string) => string): Graph =>
    graph(`${TWO}nodes:
  a: {kind: input, dims: [d]}
  b: {kind: input, dims: [d]}
  p0: {kind: formula, formula: a / b}
${Array.from({ length: steps }, (_, i) => `  p${i + 1}: {kind: formula, formula: "${next(`p${i}`)}"}`).join('\n')}
facts:
  a: {source: s, values: {m1: 1, m2: 2}}
  b: {source: s, values: {m1: 7, m2: 3}}
`);

  it('a long chain of nodes is read from its end, in a sheet too', () => {
    for (const steps of [390, 5000]) {
      const own = chain(steps, (previous) => `${previous} + 1`);
      const sheet = openSheet(own, chooseFacts(own, own.model.facts));
      const end = (): unknown => sheet.columns.get(`p${steps}`)?.cells[0];
      expect(end()).toMatchObject({ value: { n: BigInt(steps * 7 + 1), d: 7n } });
      sheet.set('b', 0, number(9n));
      expect(end()).toMatchObject({ value: { n: BigInt(steps * 9 + 1), d: 9n } });
    }
  });

  it('so is a chain of formulas each of which is deep', () => {
    const own = chain(390, (previous) => `${'('.repeat(50)}${previous}${' + 1)'.repeat(50)}`);
    const { columns } = evaluate(own, chooseFacts(own, own.model.facts), { kernels: 'always' });
    expect(columns.get('p390')?.cells[0]).toMatchObject({ value: { n: 136_501n, d: 7n } });
  });

  it('a result of very many cells is reduced', () => {
    const codes = members(150_000).map((code) => ({ code }));
    const own = graph(`${TWO}nodes:
  a: {kind: input, dims: [d]}
  total: {kind: reduce, operation: sum, of: a, over: [d]}
`);
    const nodes = own.model.nodes.map(
      (node): NodeDefinition => (node.kind === 'input' ? { ...node, dims: ['d', 'u'] } : node),
    );
    const wide = altered(own, { nodes, dimensions: [...own.model.dimensions, { name: 'u', members: codes }] });
    expect(evaluate(wide, new Map()).columns.get('total')?.cells.length).toBe(150_000);
  });
});
