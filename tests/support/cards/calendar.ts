/** Months that the kinds of period have. */
const MONTHS = { month: 1, quarter: 3, semester: 6, year: 12 } as const;
export type Kind = keyof typeof MONTHS;
export const KINDS = Object.keys(MONTHS) as readonly Kind[];

/** First and last month of a period, counted from the year 0, and its year. */
export interface Span {
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly year: number;
}

export function spanOf(code: string): Span {
  const [yearText = '', part = ''] = code.split('-');
  const year = Number(yearText);
  const kind: Kind =
    part === '' ? 'year' : part.startsWith('Q') ? 'quarter' : part.startsWith('S') ? 'semester' : 'month';
  const number = part === '' ? 1 : Number(part.replace(/^[QS]/, ''));
  const first = year * 12 + (number - 1) * MONTHS[kind];
  return { code, first, last: first + MONTHS[kind] - 1, year };
}

/** Periods of a kind that lie whole within two others, in order. */
export function spansWithin(kind: Kind, from: string, to: string): readonly Span[] {
  const [start, end] = [spanOf(from).first, spanOf(to).last];
  const codes: Span[] = [];
  for (let { year } = spanOf(from); year <= spanOf(to).year; year += 1) {
    for (let part = 1; part <= 12 / MONTHS[kind]; part += 1) {
      const name = { year: '', semester: `-S${part}`, quarter: `-Q${part}`, month: `-${part < 10 ? '0' : ''}${part}` };
      codes.push(spanOf(`${year}${name[kind]}`));
    }
  }
  return codes.filter((span) => span.first >= start && span.last <= end);
}

/** Which periods of an indicator a reading takes: `year-to-date`, `period`, `last-N`. Only such as have ended count. */
export function taken(own: readonly Span[], read: Span, reach: string): readonly Span[] {
  const ended = own.filter((span) => span.last <= read.last);
  if (reach === 'year-to-date') return ended.filter((span) => span.year === read.year);
  // A longer period counts in the reading that ends with it.
  if (reach === 'period') return ended.filter((span) => span.first >= read.first || span.last === read.last);
  const count = Number(reach.replace('last-', ''));
  return ended.slice(Math.max(0, ended.length - count));
}

/** The first period that a reading still waits for. */
export function awaited(own: readonly Span[], read: Span): Span | undefined {
  return own.find((span) => span.last > read.last);
}
