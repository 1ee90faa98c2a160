import { type Evaluation, type Explanation, evaluateForAudit, explain, placeOf, recompute } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { brief, EXAMPLES, graphOf } from '../support/scorecards.js';

function everyCell(evaluation: Evaluation, visit: (name: string, index: number) => void): void {
  for (const [name, column] of evaluation.columns) {
    for (const [index, cell] of column.cells.entries()) if (cell !== undefined) visit(name, index);
  }
}

function explained(evaluation: Evaluation, name: string, index: number): Explanation {
  const column = evaluation.columns.get(name);
  const explanation = explain(evaluation, name, placeOf(column?.dimensions ?? [], index));
  if (explanation === null) throw new Error(`${name} ${index} has no explanation`);
  return explanation;
}

describe.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('explanations of %s', (_name, text) => {
  const evaluation = evaluateForAudit(graphOf(text));

  it('computed again from the operands they show, give the shown value at every cell', () => {
    let cells = 0;
    everyCell(evaluation, (name, index) => {
      const explanation = explained(evaluation, name, index);
      expect(brief(recompute(evaluation, explanation)), explanation.address).toBe(brief(explanation.cell));
      cells += 1;
    });
    expect(cells).toBeGreaterThan(10);
  });

  it('speak both languages, and cite a source where there is a fact', () => {
    everyCell(evaluation, (name, index) => {
      const { sentence, address, source, cell, kind, children } = explained(evaluation, name, index);
      expect(sentence.id.length * sentence.en.length, address).toBeGreaterThan(0);
      if (kind === 'input' && cell.kind === 'number') expect(source?.where.id.length, address).toBeGreaterThan(0);
      if (kind !== 'input' && kind !== 'constant' && kind !== 'unknown' && cell.kind === 'number') {
        expect(children.length, address).toBeGreaterThan(0);
      }
    });
  });

  it('name the inputs that are missing, and only such', () => {
    everyCell(evaluation, (name, index) => {
      const { missing, cell, address } = explained(evaluation, name, index);
      if (cell.kind !== 'missing') expect(missing, address).toEqual([]);
      for (const leaf of missing) expect(leaf, address).toMatch(/^[^@]+(@.+)?$/);
    });
  });
});
