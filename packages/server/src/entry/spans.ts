import { endOfPeriod, FREQUENCIES, type Period, parsePeriod, periodCode, startOfPeriod } from '@berimbang/engine';

/** The quarters or years in which a grid is shown, and the columns of one. */
export interface Spans {
  /** The earliest first. */
  readonly codes: readonly string[];
  /** The span that a period lies in or begins in; null where there is none. */
  readonly around: (code: string) => string | null;
  /** Columns of a span, the earliest first. */
  readonly columns: (span: string) => readonly string[];
}

/**
 * Months are shown by quarters, what is measured less often by years. A period is in the span in which it ends. The columns
 * are the shortest periods, and those that end when none of these does.
 */
export function spansOf(codes: Iterable<string>): Spans {
  const periods = [...new Set(codes)].flatMap((code) => parsePeriod(code) ?? []).sort(byEnd);
  const kind = periods.some((own) => own.kind === 'month') ? 'quarter' : 'year';
  const spanOf = (day: string): string => {
    const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
    return periodCode({ kind, year, part: kind === 'year' ? 1 : Math.ceil(month / 3) });
  };
  const all = [...new Set(periods.map((own) => spanOf(endOfPeriod(own))))];
  return {
    codes: all,
    around: (code) => {
      const period = parsePeriod(code);
      if (period === null) return null;
      const [last, first] = [spanOf(endOfPeriod(period)), spanOf(startOfPeriod(period))];
      return [last, first].find((span) => all.includes(span)) ?? null;
    },
    columns: (span) => {
      const within = periods.filter((own) => spanOf(endOfPeriod(own)) === span);
      const finest = FREQUENCIES.find((own) => within.some((period) => period.kind === own));
      const ends = new Set(within.filter((own) => own.kind === finest).map(endOfPeriod));
      const others = within.filter((own) => own.kind !== finest && !ends.has(endOfPeriod(own)));
      const lone = others.filter((own, i) => others.findIndex((x) => endOfPeriod(x) === endOfPeriod(own)) === i);
      return [...within.filter((own) => own.kind === finest), ...lone].sort(byEnd).map(periodCode);
    },
  };
}

function byEnd(a: Period, b: Period): number {
  const [one, other] = [endOfPeriod(a), endOfPeriod(b)];
  if (one !== other) return one < other ? -1 : 1;
  return FREQUENCIES.indexOf(a.kind) - FREQUENCIES.indexOf(b.kind);
}

/** Index of the column in which a period ends. */
export function columnOf(columns: readonly string[], code: string): number {
  const end = endOf(code);
  return columns.findIndex((column) => endOf(column) === end);
}

function endOf(code: string): string | null {
  const period = parsePeriod(code);
  return period === null ? null : endOfPeriod(period);
}
