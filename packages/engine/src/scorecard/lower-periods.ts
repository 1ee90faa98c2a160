import type { Dimension } from '../dimension/dimension.js';
import { FREQUENCIES, type Period, periodAround, periodCode, periodsBetween } from '../period/period.js';
import type { ScorecardPeriods } from './blocks.js';

/** Dimension of the periods at which a scorecard is read. */
export const READ_DIMENSION = 'period';

/**
 * The calendar of a scorecard: dimensions `month`, `quarter`, `semester` and `year` as far as needed, each a parent of the
 * next shorter one, and `period` with the periods at which it is read where there are several.
 */
export function lowerPeriods(periods: ScorecardPeriods): readonly Dimension[] {
  const kinds = FREQUENCIES.filter((kind) => periods.kinds.includes(kind));
  const calendar = kinds.map((kind, i): Dimension => {
    const parent = kinds[i + 1];
    const parents = parent === undefined ? [] : periodsBetween(parent, periods.from, periods.to).map(periodCode);
    const members = periodsBetween(kind, periods.from, periods.to).map((period) => {
      const above = parent === undefined ? null : periodAround(period, parent);
      const code = periodCode(period);
      return above !== null && parents.includes(periodCode(above)) ? { code, parent: periodCode(above) } : { code };
    });
    return { name: kind, label: LABELS[kind], members, ...(parent === undefined ? {} : { parent }) };
  });
  if (periods.every === undefined) return calendar;
  const start: Period = periods.everyFrom ?? { kind: 'year', year: periods.read.year, part: 1 };
  const members = periodsBetween(periods.every, start, periods.read).map((period) => ({ code: periodCode(period) }));
  return [...calendar, { name: READ_DIMENSION, label: { id: 'Periode', en: 'Period' }, members }];
}

const LABELS = {
  month: { id: 'Bulan', en: 'Month' },
  quarter: { id: 'Triwulan', en: 'Quarter' },
  semester: { id: 'Semester', en: 'Semester' },
  year: { id: 'Tahun', en: 'Year' },
} as const;
