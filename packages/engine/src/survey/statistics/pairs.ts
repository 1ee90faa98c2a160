import { divide, type Rational, rational } from '../../value/rational.js';
import type { AnswerTable } from './answers.js';
import { pairSums } from './pairwise.js';

/** Two questions about one item, over the respondents who answered both. */
export interface PairedMeans {
  readonly item: string;
  readonly n: number;
  readonly first: Rational;
  readonly second: Rational;
}

/**
 * Means of the items that two tables of the same respondents share, each over those who answered it in both; an item that
 * nobody answered in both is left out.
 */
export function pairedMeans(first: AnswerTable, second: AnswerTable): readonly PairedMeans[] {
  return first.items.flatMap((item, i) => {
    const at = second.items.indexOf(item);
    const [a, b] = [first.columns[i], second.columns[at]];
    if (a === undefined || b === undefined) return [];
    const { n, x, y } = pairSums(a, b);
    if (n === 0) return [];
    const mean = (total: number, per: number): Rational => divide(rational(total, n), rational(per));
    return [{ item, n, first: mean(x, first.per), second: mean(y, second.per) }];
  });
}
