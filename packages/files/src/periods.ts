import type { ScorecardFile } from '@berimbang/contract';
import {
  endOfPeriod,
  FREQUENCIES,
  type Period,
  parsePeriod,
  periodCode,
  periodsBetween,
  type ScorecardPeriods,
  startOfPeriod,
} from '@berimbang/engine';
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
  const refuse = (key: 'from' | 'to' | 'read' | 'read-from', message: ReturnType<typeof say.periodsReversed>): void =>
    faults.add('invalid-value', periods?.[key] === undefined ? ['periods'] : ['periods', key], message);
  if (startOfPeriod(from) > endOfPeriod(to) || to.year - from.year > MOST_YEARS)
    refuse('from', say.periodsReversed(MOST_YEARS));
  else if (startOfPeriod(from) > endOfPeriod(read)) refuse('from', say.factsAfterReading(file.scorecard.period));
  else if (endOfPeriod(to) < startOfPeriod(read)) refuse('to', say.factsBeforeReading(file.scorecard.period));
  checkReading(period('read-from') ?? year, read, file, refuse);
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

/** The periods at which a scorecard is read: there is at least one, and none lies beyond its own period. */
function checkReading(
  from: Period,
  read: Period,
  { periods, scorecard }: ScorecardFile,
  refuse: (key: 'read' | 'read-from', message: ReturnType<typeof say.periodsReversed>) => void,
): void {
  if (periods?.read === undefined) {
    if (periods?.['read-from'] !== undefined) refuse('read-from', say.readFromNeedsRead());
    return;
  }
  if (startOfPeriod(from) > endOfPeriod(read) || read.year - from.year > MOST_YEARS)
    refuse('read-from', say.readFromOutside(scorecard.period, MOST_YEARS));
  else if (periodsBetween(periods.read, from, read).length === 0)
    refuse('read', say.nothingToRead(periods.read, periodCode(from), scorecard.period));
}
