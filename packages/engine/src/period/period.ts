/** A period by its code: `2024`, `2024-S1`, `2024-Q3`, `2024-07`. */
export interface Period {
  readonly kind: 'year' | 'semester' | 'quarter' | 'month';
  readonly year: number;
  /** 1-based number within the year; 1 for a year. */
  readonly part: number;
}

export const FREQUENCIES = ['month', 'quarter', 'semester', 'year'] as const;

const MONTHS = { year: 12, semester: 6, quarter: 3, month: 1 } as const;
const PARTS = { S: ['semester', 2], Q: ['quarter', 4], '': ['month', 12] } as const;

/** Reads a period code, or null. */
export function parsePeriod(code: string): Period | null {
  const match = /^(\d{4})(?:-(?:([SQ])(\d)|(\d{2})))?$/.exec(code);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[3] === undefined && match[4] === undefined) return { kind: 'year', year, part: 1 };
  const [kind, most] = PARTS[(match[2] ?? '') as keyof typeof PARTS];
  const part = Number(match[3] ?? match[4]);
  return part >= 1 && part <= most ? { kind, year, part } : null;
}

export function periodCode(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}`;
    case 'semester':
      return `${period.year}-S${period.part}`;
    case 'quarter':
      return `${period.year}-Q${period.part}`;
    case 'month':
      return `${period.year}-${String(period.part).padStart(2, '0')}`;
  }
}

/** The last day of a period as an ISO date: rules are read at that day unless a scorecard names another. */
export function endOfPeriod(period: Period): string {
  const months = MONTHS[period.kind];
  const month = period.part * months;
  const leap = (period.year % 4 === 0 && period.year % 100 !== 0) || period.year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${period.year}-${String(month).padStart(2, '0')}-${days[month - 1] ?? 31}`;
}

/** The first day of a period as an ISO date. */
export function startOfPeriod(period: Period): string {
  const months = MONTHS[period.kind];
  return `${period.year}-${String((period.part - 1) * months + 1).padStart(2, '0')}-01`;
}

/** The periods of a kind that lie whole between the start of one period and the end of another, in order. */
export function periodsBetween(kind: Period['kind'], from: Period, to: Period): readonly Period[] {
  const first = startOfPeriod(from);
  const last = endOfPeriod(to);
  const found: Period[] = [];
  for (let { year } = from; year <= to.year; year += 1) {
    for (let part = 1; part <= 12 / MONTHS[kind]; part += 1) {
      const period: Period = { kind, year, part };
      if (startOfPeriod(period) >= first && endOfPeriod(period) <= last) found.push(period);
    }
  }
  return found;
}

/** The period of a longer kind that holds another one; null where it is not longer. */
export function periodAround(period: Period, kind: Period['kind']): Period | null {
  if (MONTHS[kind] <= MONTHS[period.kind]) return null;
  const firstMonth = (period.part - 1) * MONTHS[period.kind];
  return { kind, year: period.year, part: Math.floor(firstMonth / MONTHS[kind]) + 1 };
}

export function sameLastYear(period: Period): Period {
  return { ...period, year: period.year - 1 };
}

/** The period before, across the turn of the year. */
export function before(period: Period): Period {
  if (period.kind === 'year') return sameLastYear(period);
  if (period.part > 1) return { ...period, part: period.part - 1 };
  return { ...period, year: period.year - 1, part: { semester: 2, quarter: 4, month: 12 }[period.kind] };
}
