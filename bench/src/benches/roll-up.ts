import { BASELINE, CONTESTANTS, type ContestantName, WITH_GAPS } from '../contestants/list.js';
import { type Contest, contest, type Entry, isSound } from '../run/contest.js';
import { figure, tableText, times } from '../run/table.js';
import type { Gaps } from '../task/data.js';
import type { Bench, Report } from './report.js';

const GAPS: Readonly<Record<Gaps, string>> = {
  none: '',
  withhold: '; 1 % of the realisations missing, one target in 10,000 zero; missing values withhold',
  renormalise: '; 1 % of the realisations missing, one target in 10,000 zero; weights of missing values are shared out',
};

const SIZES = [1, 100, 1000, 10_000];
/** Beyond this decimal.js would take minutes: four seconds a run at 1,000 units. */
const MOST_DECIMAL_UNITS = 1000;

/** Every level of U units x 40 indicators x 12 months, all facts there. */
export const rollUp: Bench = ({ units, rounds }) =>
  contests('roll-up', units === null ? SIZES : [units], ['none'], rounds, CONTESTANTS);

/** The same with missing realisations and targets of 0, for those that tell them apart. */
export const gaps: Bench = ({ units, rounds }) =>
  contests('gaps', units === null ? [100, 1000] : [units], ['withhold', 'renormalise'], rounds, WITH_GAPS);

async function contests(
  name: string,
  sizes: readonly number[],
  kinds: readonly Gaps[],
  rounds: number,
  names: readonly ContestantName[],
): Promise<Report> {
  const lines: string[] = [];
  const figures: Contest[] = [];
  for (const [units, gaps] of sizes.flatMap((size) => kinds.map((kind) => [size, kind] as const))) {
    const left = units > MOST_DECIMAL_UNITS ? names.filter((own) => own !== 'decimal.js') : names;
    const result = await contest(left, { units, indicators: 40, periods: 12, gaps }, rounds);
    figures.push(result);
    lines.push(...contestLines(result), '');
    if (left.length < names.length) lines.push('decimal.js is left out at this size: it would take minutes.', '');
  }
  return { name, lines, figures, sound: figures.every(isSound) };
}

function contestLines({ size, ties, entries, failed }: Contest): readonly string[] {
  const { units, indicators, periods, gaps } = size;
  const indices = units * indicators * periods;
  const base = entries.find(({ name }) => name === BASELINE)?.times;
  const rows = entries.map((entry) => [
    entry.name,
    figure(entry.times.min),
    figure(entry.times.median),
    times(entry.times.min / (base?.min ?? Number.NaN)),
    times(entry.times.median / (base?.median ?? Number.NaN)),
    figure((entry.times.median * 1e6) / indices),
    figure(entry.atStart),
    figure(entry.peak),
    ...wrongOf(entry),
  ]);
  return [
    `${units} units x ${indicators} indicators x ${periods} months = ${indices} indices, ${(ties * 100).toFixed(2)} % exact ties${GAPS[gaps]}`,
    tableText(
      [
        '',
        'min ms',
        'median ms',
        'min to baseline',
        'median to baseline',
        'ns/index',
        'facts MB',
        'peak MB',
        'wrong: index',
        'objective',
        'perspective',
        'score',
        'band',
        'parent',
      ],
      rows,
    ),
    ...failed.map(({ name, reason }) => `${name} did not run: ${reason}`),
  ];
}

function wrongOf({ wrong }: Entry): readonly string[] {
  const { indices, objectives, perspectives, scores, bands, parents } = wrong;
  return [indices, objectives, perspectives, scores, bands, parents].map(String);
}
