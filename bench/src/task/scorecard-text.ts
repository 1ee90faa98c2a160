import { CAP, type Structure } from './structure.js';

/**
 * The work as a scorecard file: the method of the Ministry of Finance's NKO (kemenkeu/nko@2022) with the index and the score
 * rounded to two decimals, each month read by itself. Targets and realisations are facts that come with the organisations.
 */
export function scorecardText(structure: Structure, missing: 'withhold' | 'renormalise'): string {
  const { indicators, objectives, perspectives, periods } = structure;
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const objectiveOf = (position: number): string => objectives[position]?.code ?? '';
  return [
    'berimbang: 1',
    'scorecard: {id: bench, title: Benchmark, period: 2025, source: Generated}',
    `periods: {from: ${first}, to: ${last}, read: month, read-from: ${first}}`,
    'method:',
    '  name: bench/nko',
    '  title: Benchmark',
    '  achievement:',
    '    maximise: maximise-signed',
    '    minimise: minimise-two-minus-ratio',
    `    cap: ${CAP}`,
    '    floor: 0',
    '    round: {decimals: 2, stage: value}',
    '  consolidation: {operation: take-last-known, reach: period, missing: withhold}',
    `  objective: {weights: normalise, missing: ${missing}}`,
    `  perspective: {weights: equal, missing: ${missing}}`,
    '  overall:',
    '    weights: sum-100',
    `    missing: ${missing}`,
    '    predicate: kemenkeu/300-2022#predicate',
    '    round: {decimals: 2, stage: value}',
    'perspectives:',
    ...perspectives.map(({ code, weight }) => `  ${code}: {label: ${code}, weight: ${weight}}`),
    'objectives:',
    ...objectives.map(
      ({ code, perspective }) => `  ${code}: {label: ${code}, perspective: ${perspectives[perspective]?.code}}`,
    ),
    'indicators:',
    ...indicators.map(
      ({ code, objective, weight, polarity }) =>
        `  ${code}: {label: ${code}, objective: ${objectiveOf(objective)}, weight: ${weight}, polarity: ${polarity}, frequency: month}`,
    ),
    '',
  ].join('\n');
}
