/** A period by its code: `2024`, `2024-S1`, `2024-Q3`, `2024-07`. */
export interface Period {
  readonly kind: 'year' | 'semester' | 'quarter' | 'month';
  readonly year: number;
  /** 1-based number within the year; 1 for a year. */
  readonly part: number;
}

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
  const months = { year: 12, semester: 6, quarter: 3, month: 1 }[period.kind];
  const month = period.part * months;
  const leap = (period.year % 4 === 0 && period.year % 100 !== 0) || period.year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${period.year}-${String(month).padStart(2, '0')}-${days[month - 1] ?? 31}`;
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
