import type { OverviewOutput } from '@berimbang/contract';
import { bareIndicators, indicatorDots, type Results } from '@berimbang/pictures';
import type { Language } from '../http/language.js';
import { figureOf, pictureOf } from './figure.js';

type Indicators = NonNullable<OverviewOutput['indicators']>;

/** How many indicators have which status, all of them on their axis, and the two closest to an edge; null where none has an index. */
export function indicatorsOf(results: Results, language: Language, width: number): Indicators | null {
  const { dots, counts, near, decimals } = indicatorDots(results);
  if (dots.length === 0) return null;
  return {
    total: dots.length,
    counts: counts.map(({ label, tone, count }) => ({ word: label, tone, count })),
    near: near.map(({ code, label, found, tone }) => ({
      code,
      name: label,
      figure: figureOf(results, found, Math.min(decimals, 2)),
      tone,
    })),
    axis: pictureOf(bareIndicators(results), language, width),
  };
}
