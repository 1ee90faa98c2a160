import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluated, graphOf, numberAt, ROOT } from '../support/scorecards.js';

/** The table of docs/concepts/ahp.md against the scorecard beside it: one matrix, every method. */
const page = readFileSync(join(ROOT, 'docs/concepts/ahp.md'), 'utf8');
const evaluation = evaluated(graphOf(readFileSync(join(ROOT, 'docs/concepts/examples/ahp.scorecard.yaml'), 'utf8')));
const ORDER = [
  'column-mean',
  'column-mean-sums',
  'geometric-mean',
  'eigenvector',
  'other-index',
  'open-eigenvector',
  'open-geometric',
];

describe('the documented table', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\| `(column-mean|geometric-mean|eigenvector)`.*\| \d\.\d{6} \|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has a row for every matrix of the example', () => {
    expect(rows).toHaveLength(ORDER.length);
  });

  it.each(ORDER.map((code, i) => [code, i] as const))('%s', (code, i) => {
    const value = (output: string): string => numberAt(evaluation, `matrix.${code}.${output}`).fixed(6);
    const weights = ['A', 'B', 'C', 'D'].map((member) => value(`weight@perspective-weighed=${member}`));
    expect(rows[i]?.slice(4, 10)).toEqual([...weights, value('lambdamax'), value('cr')]);
  });
});
