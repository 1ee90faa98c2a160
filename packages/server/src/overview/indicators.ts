import type { OverviewOutput } from '@berimbang/contract';
import { bareIndicators, type Dot, indicatorDots, type Results } from '@berimbang/pictures';
import type { Language } from '../http/language.js';
import { figureOf, pictureOf } from './figure.js';

type Indicators = NonNullable<OverviewOutput['indicators']>;

/** Exceptions that are named; the others are in the table. */
const MOST_NAMED = 5;

/** How many indicators have which status, all of them on their axis, the exceptions and the two closest to an edge by name; null where none has an index. */
export function indicatorsOf(results: Results, language: Language, width: number): Indicators | null {
  const { dots, counts, near, decimals } = indicatorDots(results);
  if (dots.length === 0) return null;
  const named = ({ code, label, found, tone }: Dot): Indicators['near'][number] => ({
    code,
    name: label,
    figure: figureOf(results, found, Math.min(decimals, 2)),
    tone,
  });
  return {
    total: dots.length,
    counts: counts.map(({ label, tone, count }) => ({ word: label, tone, count })),
    exceptions: exceptionsOf(dots).slice(0, MOST_NAMED).map(named),
    near: near.map(named),
    axis: pictureOf(bareIndicators(results), language, width),
  };
}

const ORDER: readonly Dot['tone'][] = ['red', 'yellow'];

/** What stands out among indicators: red ones before yellow ones, the lowest first. */
export function exceptionsOf(dots: readonly Dot[]): readonly Dot[] {
  return dots
    .filter(({ tone }) => ORDER.includes(tone))
    .sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone) || (a.value ?? 0) - (b.value ?? 0));
}
