import { type Evaluation, explain, placeOf, recompute } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { brief, run } from '../support/scorecards.js';

const SECTIONS = `
dimensions:
  expert: {members: [ani, budi]}
  criterion: {members: [a, b, c]}
matrices:
  whole: &matrix
    label: {id: Bobot, en: Weights}
    criteria: criterion
    prioritisation: eigenvector
    random-index: {3: 0.58}
    threshold: saaty/ahp#threshold
    source: Interviews
    pairs: [[a, b, 2], [b, c, 3], [a, c, 5]]
  open:
    label: Open
    criteria: criterion
    missing: incomplete
    prioritisation: geometric-mean
    random-index: saaty/ahp#random-index
    threshold: saaty/ahp#threshold
    experts: {over: expert, group: aij, weights: {ani: 2}}
    source: Interviews
    pairs: {ani: [[a, b, 2], [b, c, 3]], budi: [[b, a, 2], [c, b, 2], [c, a, 3]]}
  mean:
    label: Mean
    criteria: criterion
    prioritisation: column-mean
    random-index: saaty/ahp#random-index
    threshold: saaty/ahp#threshold
    experts: {over: expert, group: aip-arithmetic}
    source: Interviews
    pairs: {ani: [[a, b, 2], [b, c, 3], [a, c, 4]], budi: [[b, a, 2], [c, b, 2]]}
hierarchies:
  h:
    label: Tree
    criteria: {p: P, q: Q, r: {label: R, parent: p}, s: {label: S, parent: p}}
    alternatives: [x, y]
    prioritisation: eigenvector
    random-index: saaty/ahp#random-index
    threshold: saaty/ahp#threshold
    source: Interviews
    judgements: {goal: [[p, q, 3]], p: [[r, s, 2]], q: [[x, y, 5]], r: [[y, x, 2]]}
    scores: {s: {x: 3, y: 1}}
`;

function everyCell(evaluation: Evaluation, visit: (name: string, index: number) => void): void {
  for (const [name, column] of evaluation.columns)
    for (const [index, cell] of column.cells.entries()) if (cell !== undefined) visit(name, index);
}

describe('explanations of pairwise judgements', () => {
  const evaluation = run(SECTIONS, true);

  it('computed again from the operands they show, give the shown value at every cell', () => {
    let cells = 0;
    everyCell(evaluation, (name, index) => {
      const explanation = explain(evaluation, name, placeOf(evaluation.columns.get(name)?.dimensions ?? [], index));
      if (explanation === null) throw new Error(name);
      expect(brief(recompute(evaluation, explanation)), explanation.address).toBe(brief(explanation.cell));
      cells += 1;
    });
    expect(cells).toBeGreaterThan(200);
  });

  it('say in both languages how a value comes about, and rest on what was judged alone', () => {
    everyCell(evaluation, (name, index) => {
      const explanation = explain(evaluation, name, placeOf(evaluation.columns.get(name)?.dimensions ?? [], index));
      if (explanation === null || !explanation.kind.startsWith('ahp')) return;
      expect(explanation.sentence.id).not.toBe(explanation.sentence.en);
      expect(explanation.label.en).not.toMatch(/: (judgement|deviation|completed)$/);
      for (const child of explanation.children) expect(child.cell.kind, child.address).not.toBe('undefined');
    });
  });

  it.each([
    ['matrix.whole.cr', {}, ['CI / RI(n)', 'RI from this file (3: 0.58)']],
    ['matrix.open.group.weight', { criterion: 'a' }, ['AIJ', 'weights of experts: ani 2', 'logarithmic least squares']],
    ['matrix.open.group.consensus', {}, ['Goepel', 'experts count alike']],
    ['matrix.mean.group.weight', { criterion: 'a' }, ["AIP: arithmetic mean of the experts' weights"]],
    ['hierarchy.h.global', { 'hierarchy.h': 'r' }, ['product of the local weights']],
    ['hierarchy.h.priority', { 'hierarchy.h.alternative': 'x' }, ['distributive mode']],
  ])('%s says what it is', (name, place, parts) => {
    const sentence = explain(evaluation, name, place)?.sentence.en ?? '';
    for (const part of parts) expect(sentence).toContain(part);
  });

  it('random index and threshold are cited where they are used', () => {
    const rules = (name: string, place: Record<string, string>): readonly string[] =>
      explain(evaluation, name, place)?.rules.map(({ rule }) => rule) ?? [];
    expect(rules('matrix.open.cr', { expert: 'budi' })).toEqual(['saaty/ahp#random-index', 'saaty/ahp#threshold']);
    expect(rules('matrix.open.weight', { expert: 'budi', criterion: 'a' })).toEqual([]);
  });
});
