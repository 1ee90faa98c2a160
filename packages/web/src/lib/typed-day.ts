/** Beginnings of the months' names that are typed in Indonesian or English; the first three letters tell them apart. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb'],
  ['mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['agu', 'ags', 'agt', 'aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec'],
];

/**
 * Reads a day as officials type it: 21 Nov 2026, 21 november 2026, 21/11/2026, 21-11-2026, 21.11.2026, 2026-11-21. The day
 * always stands before the month. Gives YYYY-MM-DD, or null for what is no day of the calendar.
 */
export function typedDay(text: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s./-]+/);
  const [a = '', b = '', c = ''] = words;
  if (words.length !== 3) return null;
  return /^\d{4}$/.test(a) ? dayOf(a, b, c) : dayOf(c, b, a);
}

function dayOf(year: string, month: string, day: string): string | null {
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day)) return null;
  const number = /^\d{1,2}$/.test(month)
    ? Number(month)
    : MONTHS.findIndex((names) => /^[a-z]{3,}$/.test(month) && names.some((name) => month.startsWith(name))) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== iso ? null : iso;
}
