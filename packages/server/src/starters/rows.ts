import type { StarterOutput } from '@berimbang/contract';
import { inMark, type OrderedTree, pairsOf, valueAt } from '@berimbang/files';

export type Rows = StarterOutput['rows'];
export const NO_ROWS: Rows = { perspectives: [], objectives: [], indicators: [] };

/** A label as a file writes it: one text, or one for each language. */
export function labelAt(tree: OrderedTree | undefined, otherwise = ''): { readonly id: string; readonly en: string } {
  if (typeof tree === 'string') return { id: tree, en: tree };
  const [id, en] = [textAt(tree, 'id'), textAt(tree, 'en')];
  return { id: id ?? en ?? otherwise, en: en ?? id ?? otherwise };
}

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
      label: labelAt(valueAt(of, 'label'), code),
      weight: quantity(of, 'weight'),
    })),
    objectives: pairsOf(valueAt(tree, 'objectives')).map(([code, of]) => ({
      code,
      label: labelAt(valueAt(of, 'label'), code),
      perspective: textAt(of, 'perspective'),
      weight: quantity(of, 'weight'),
    })),
    indicators: pairsOf(valueAt(tree, 'indicators'))
      // A stabilised indicator needs a scale of points of its own, which a table has no place for.
      .filter(([, of]) => textAt(of, 'polarity') !== 'stabilise')
      .map(([code, of]) => ({
        code,
        label: labelAt(valueAt(of, 'label'), code),
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
