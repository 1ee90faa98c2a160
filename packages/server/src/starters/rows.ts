import type { StarterOutput } from '@berimbang/contract';
import { inMark, type OrderedTree, pairsOf, valueAt } from '@berimbang/files';
import { labelOr } from '../scorecards/label-tree.js';

export type Rows = StarterOutput['rows'];
export const NO_ROWS: Rows = { perspectives: [], objectives: [], indicators: [] };

export function textAt(tree: OrderedTree | undefined, key: string): string | null {
  const value = valueAt(tree, key);
  return typeof value === 'string' ? value : null;
}

/** Perspectives, objectives and indicators of a file as rows of tables, quantities with a point. */
export function rowsOf(tree: OrderedTree): Rows {
  const mark = markAt(tree);
  const quantity = (of: OrderedTree, key: string): string | null => {
    const text = textAt(of, key);
    return text === null ? null : inMark(text, mark, 'point');
  };
  return {
    perspectives: pairsOf(valueAt(tree, 'perspectives')).map(([code, of]) => ({
      code,
      label: labelOr(code, of),
      weight: quantity(of, 'weight'),
    })),
    objectives: pairsOf(valueAt(tree, 'objectives')).map(([code, of]) => ({
      code,
      label: labelOr(code, of),
      perspective: textAt(of, 'perspective'),
      weight: quantity(of, 'weight'),
    })),
    indicators: pairsOf(valueAt(tree, 'indicators'))
      // A stabilised indicator needs a scale of points of its own, which a table has no place for.
      .filter(([, of]) => textAt(of, 'polarity') !== 'stabilise')
      .map(([code, of]) => ({
        code,
        label: labelOr(code, of),
        objective: textAt(of, 'objective'),
        perspective: textAt(of, 'perspective'),
        unit: textAt(of, 'unit'),
        polarity: textAt(of, 'polarity'),
        weight: quantity(of, 'weight'),
        target: quantity(of, 'target'),
      })),
  };
}

/** Decimal mark that a file declares. */
export function markAt(tree: OrderedTree): 'comma' | 'point' {
  return textAt(valueAt(tree, 'scorecard'), 'decimal') === 'comma' ? 'comma' : 'point';
}
