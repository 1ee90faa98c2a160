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
import * as sayLevel from './level-sentences.js';
import { compact } from './nodes.js';

/** Reads the period of a scorecard and its section `periods`. Dimensions that the file writes itself are not made again. */
export function readPeriods(file: ScorecardFile, faults: Faults): ScorecardPeriods {
  const read = parsePeriod(file.scorecard.period) ?? { kind: 'year', year: 1, part: 1 };
  const year: Period = { kind: 'year', year: read.year, part: 1 };
  const { periods } = file;
  const period = (key: 'from' | 'to' | 'read-from'): Period | undefined => {
    const text = periods?.[key];
    return text === undefined ? undefined : (parsePeriod(text) ?? undefined);
  };
  const refuse: Refuse = (key, message) => {
    faults.add('invalid-value', periods?.[key] === undefined ? ['periods'] : ['periods', key], message);
    return false;
  };
  const [from, to] = [period('from') ?? year, period('to') ?? year];
  // What is refused is not made: no file has a calendar of ten thousand years built.
  const whole = isWhole(from, to, read, file.scorecard.period, refuse);
  const readable = isReadable(period('read-from') ?? year, read, file, refuse);
  const used = Object.values(file.indicators ?? {}).flatMap(({ frequency }) => frequency ?? []);
  const kinds = FREQUENCIES.filter((kind) => periods !== undefined || used.includes(kind));
  return compact({
    read,
    every: periods?.read,
    everyFrom: readable ? period('read-from') : undefined,
    from: whole ? from : year,
    to: whole ? to : year,
    kinds: kinds.filter((kind) => file.dimensions?.[kind] === undefined),
  });
}

const MOST_YEARS = 50;

type Refuse = (
  key: 'from' | 'to' | 'read' | 'read-from',
  message: ReturnType<typeof sayLevel.periodsReversed>,
) => false;

/** The years of which there may be facts: not too many, and not all before or after the period that is read. */
function isWhole(from: Period, to: Period, read: Period, shown: string, refuse: Refuse): boolean {
  if (startOfPeriod(from) > endOfPeriod(to) || to.year - from.year > MOST_YEARS)
    return refuse('from', sayLevel.periodsReversed(MOST_YEARS));
  if (startOfPeriod(from) > endOfPeriod(read)) return refuse('from', sayLevel.factsAfterReading(shown));
  if (endOfPeriod(to) < startOfPeriod(read)) return refuse('to', sayLevel.factsBeforeReading(shown));
  return true;
}

/** The periods at which a scorecard is read: there is at least one, and none lies beyond its own period. */
function isReadable(from: Period, read: Period, { periods, scorecard }: ScorecardFile, refuse: Refuse): boolean {
  if (periods?.read === undefined)
    return periods?.['read-from'] === undefined || refuse('read-from', sayLevel.readFromNeedsRead());
  if (startOfPeriod(from) > endOfPeriod(read) || read.year - from.year > MOST_YEARS)
    return refuse('read-from', sayLevel.readFromOutside(scorecard.period, MOST_YEARS));
  if (periodsBetween(periods.read, from, read).length === 0)
    return refuse('read', sayLevel.nothingToRead(periods.read, periodCode(from), scorecard.period));
  return true;
}
