import type { Language } from './language.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const ROMAN = ['I', 'II', 'III', 'IV'];

/** The year of a period's code; null for a code that is no period. */
export function yearOf(code: string): string | null {
  return /^(\d{4})(?:-(?:\d{2}|[QS]\d))?$/.exec(code)?.[1] ?? null;
}

/** A period by its usual short name without its year: Mar, TW I, Semester I; the year of a year. */
export function periodShort(code: string, language: Language): string {
  const [, year, kind = '', part = ''] = /^(\d{4})(?:-([QS]?)(\d{1,2}))?$/.exec(code) ?? [];
  if (year === undefined) return code;
  if (part === '') return year;
  const n = Number(part);
  if (kind === 'Q') return language === 'id' ? `TW ${ROMAN[n - 1] ?? part}` : `Q${n}`;
  if (kind === 'S') return language === 'id' ? `Smt ${ROMAN[n - 1] ?? part}` : `H${n}`;
  return MONTHS[language][n - 1] ?? code;
}

/** A period by its usual short name: Mar 2025, TW I 2025, 2025. */
export function periodText(code: string, language: Language): string {
  const year = yearOf(code);
  const short = periodShort(code, language);
  return year === null || short === year ? short : `${short} ${year}`;
}

/** Most periods that stand side by side. */
const MOST = 5;

/**
 * Of the periods at which a scorecard is read, those that stand side by side: all where they are few, else those of the year of
 * the one shown; of months the ends of quarters, and the one shown. The rest are in a menu.
 */
export function periodsBeside(codes: readonly string[], shown: string | null): readonly string[] {
  if (codes.length <= MOST) return codes;
  const year = shown === null ? null : yearOf(shown);
  const own = codes.filter((code) => yearOf(code) === year);
  if (own.length <= MOST) return own;
  return own.filter((code) => code === shown || /-(?:03|06|09|12)$/.test(code)).slice(-MOST);
}
