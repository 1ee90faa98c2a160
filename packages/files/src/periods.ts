import type { ScorecardFile } from '@berimbang/contract';
import { FREQUENCIES, type Period, parsePeriod, type ScorecardPeriods } from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import * as say from './sentences.js';

/** Reads the period of a scorecard and its section `periods`. Dimensions that the file writes itself are not made again. */
export function readPeriods(file: ScorecardFile, faults: Faults): ScorecardPeriods {
  const read = parsePeriod(file.scorecard.period) ?? { kind: 'year', year: 1, part: 1 };
  const year: Period = { kind: 'year', year: read.year, part: 1 };
  const { periods } = file;
  const period = (key: 'from' | 'to' | 'read-from'): Period | undefined => {
    const text = periods?.[key];
    return text === undefined ? undefined : (parsePeriod(text) ?? undefined);
  };
  const from = period('from') ?? year;
  const to = period('to') ?? year;
  if (from.year > to.year || to.year - from.year > MOST_YEARS)
    faults.add('invalid-value', ['periods'], say.periodsReversed(MOST_YEARS));
  const used = Object.values(file.indicators ?? {}).flatMap(({ frequency }) => frequency ?? []);
  const kinds = FREQUENCIES.filter((kind) => periods !== undefined || used.includes(kind));
  return compact({
    read,
    every: periods?.read,
    everyFrom: period('read-from'),
    from,
    to,
    kinds: kinds.filter((kind) => file.dimensions?.[kind] === undefined),
  });
}

const MOST_YEARS = 50;
