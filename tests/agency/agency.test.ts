import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, recompute, toText } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { agency, evaluated, ROOT } from '../support/scorecards.js';

const { scorecards, faults } = agency();
const graphs = new Map(scorecards.flatMap(({ graph }) => (graph === null ? [] : [[graph.model.id, graph] as const])));

/** Rows of a CSV file of the agency, as records. */
function rows(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = readFileSync(join(ROOT, 'examples', 'agency', name), 'utf8')
    .trim()
    .split('\n');
  const keys = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((text, i) => [keys[i] ?? '', text])));
}

describe('the synthetic agency', () => {
  it('reads without a fault: ten units on three levels, by its own method and rules', () => {
    expect([faults, scorecards.flatMap((own) => own.faults)]).toEqual([[], []]);
    expect(graphs.size).toBe(10);
    for (const { model } of graphs.values()) expect(model.method.name).toBe('antah/kinerja@2025');
  });

  it('has 4 perspectives, 13 objectives and 19 to 40 indicators a unit, over 24 months', () => {
    for (const { dimensions } of graphs.values()) {
      expect(dimensions.get('perspective')?.members).toHaveLength(4);
      expect(dimensions.get('objective')?.members).toHaveLength(13);
      expect(dimensions.get('month')?.members).toHaveLength(24);
      const count = dimensions.get('indicator')?.members.length ?? 0;
      expect(count).toBeGreaterThanOrEqual(19);
      expect(count).toBeLessThanOrEqual(40);
    }
    const counts = [...graphs.values()].map(({ dimensions }) => dimensions.get('indicator')?.members.length);
    expect(Math.max(...counts.map(Number))).toBe(40);
  });

  it('shows every polarity, consolidation and reach', () => {
    const nodes = [...graphs.values()].flatMap((graph) => graph.nodes.map(({ definition }) => definition));
    const variants = new Set(nodes.flatMap((node) => (node.kind === 'achievement' ? [node.variant] : [])));
    expect([...variants].sort()).toEqual([
      'binary-at-least',
      'graded',
      'maximise-ratio',
      'maximise-signed',
      'minimise-inverse-ratio',
      'minimise-two-minus-ratio',
      'minimise-worst',
      'range',
      'stabilise-points',
    ]);
    const consolidations = nodes.flatMap((node) => (node.kind === 'consolidate' ? [node] : []));
    expect(new Set(consolidations.map(({ operation }) => operation)).size).toBe(3);
    expect(new Set(consolidations.map(({ reach }) => reach.kind)).size).toBe(3);
    expect(new Set(consolidations.map(({ missing }) => missing)).size).toBe(2);
    expect(consolidations.some(({ components }) => components !== undefined)).toBe(true);
    expect(nodes.some((node) => node.id.endsWith('.each'))).toBe(true);
  });

  it('has missing and late values, and an NKO at every month all the same', () => {
    const reasons = new Set(
      [...graphs.values()].flatMap(({ model }) =>
        model.facts.flatMap(({ value }) => (value.kind === 'missing' ? [value.reason] : [])),
      ),
    );
    expect([...reasons].sort()).toEqual(['late', 'refused', 'unknown']);
    for (const graph of graphs.values()) {
      const score = evaluated(graph).columns.get('scorecard.score');
      expect(score?.cells.map((cell) => cell?.kind)).toEqual(Array(12).fill('number'));
    }
  });
});

describe('numbers of the agency', () => {
  const graph = graphs.get('antah-adu-warga-2025');
  if (graph === undefined) throw new Error('the unit adu-warga is not there');
  const evaluation = evaluated(graph, true);
  const at = (name: string, month: number): string => {
    const cell = evaluation.columns.get(name)?.cells[month - 1];
    return cell?.kind === 'number' ? toText(cell.value) : (cell?.kind ?? 'none');
  };

  it('follow from the facts by plain arithmetic: accidents summed to June against a worst of 6', () => {
    const months = ['01', '02', '03', '04', '05', '06'].map((part) => `2025-${part}`);
    const accidents = rows('adu-warga.month.csv')
      .filter(({ node, month }) => node === 'indicator.9a.realised' && months.includes(month ?? ''))
      .reduce((sum, { value }) => sum + Number(value), 0);
    expect(at('indicator.9a.consolidated.realised', 6)).toBe(String(accidents));
    // (W - R) / (W - T) x 100 with W = 6 and T = 0.
    const [top, bottom] = [(6 - accidents) * 100, 6];
    expect(at('indicator.9a.index', 6)).toBe(top % bottom === 0 ? String(top / bottom) : `${top / 2}/${bottom / 2}`);
  });

  it('explain themselves: every explanation of the NKO recomputes', () => {
    for (const period of ['2025-03', '2025-12']) {
      const explanation = explain(evaluation, 'scorecard.score', { period });
      if (explanation === null) throw new Error(`no explanation at ${period}`);
      expect(recompute(evaluation, explanation)).toMatchObject({
        kind: 'number',
        value: explanation.cell.kind === 'number' ? explanation.cell.value : null,
      });
    }
  });
});
