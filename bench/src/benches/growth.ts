import { BASELINE, WITH_GAPS } from '../contestants/list.js';
import { type Contest, contest, isSound } from '../run/contest.js';
import { figure, tableText, times } from '../run/table.js';
import type { Bench } from './report.js';

/** How the cost of the engine and of the baseline grows with each measure of the work, the others held. */
export const growth: Bench = async ({ units, rounds }) => {
  const held = units ?? 1000;
  const base = { units: held, indicators: 40, periods: 12, gaps: 'none' } as const;
  const sizes = [
    ...[0.1, 0.3, 1, 3].map((share) => ({ ...base, units: Math.ceil(held * share) })),
    ...[10, 20, 80].map((indicators) => ({ ...base, indicators })),
    ...[1, 3, 6, 24].map((periods) => ({ ...base, periods })),
  ];
  const figures: Contest[] = [];
  for (const size of sizes) figures.push(await contest(WITH_GAPS, size, rounds));
  const rows = figures.map(({ size, entries }) => {
    const indices = size.units * size.indicators * size.periods;
    const medianOf = (name: string): number | undefined => entries.find((entry) => entry.name === name)?.times.median;
    const [hand, engine] = [medianOf(BASELINE), medianOf('berimbang')];
    const perIndex = (time = Number.NaN): string => figure((time * 1e6) / indices);
    const shape = [size.units, size.indicators, size.periods].map(String);
    const peak = entries[1]?.peak ?? Number.NaN;
    return [
      ...shape,
      figure(hand ?? Number.NaN),
      figure(engine ?? Number.NaN),
      perIndex(hand),
      perIndex(engine),
      times((engine ?? Number.NaN) / (hand ?? 1)),
      figure(peak),
    ];
  });
  const header = [
    'units',
    'indicators',
    'months',
    'baseline ms',
    'engine ms',
    'baseline ns/index',
    'engine ns/index',
    'to baseline',
    'engine peak MB',
  ];
  return { name: 'growth', lines: [tableText(header, rows), ''], figures, sound: figures.every(isSound) };
};
