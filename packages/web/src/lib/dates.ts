import type { Language } from './language.js';

const LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** A day or a moment as a date: 21 Nov 2026. */
export function dateText(iso: string, language: Language): string {
  return parts(iso, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A moment as a date and a time: 21 Nov 2026, 09.41 in Indonesian. */
export function momentText(iso: string, language: Language): string {
  return `${dateText(iso, language)}, ${clockText(iso, language)}`;
}

/** A moment as a time: 09.41 in Indonesian, 09:41 in English; where the person is, or in a time zone. */
export function clockText(iso: string, language: Language, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const text = parts(iso, language, { hour: '2-digit', minute: '2-digit', hour12: false, ...zone });
  return language === 'id' ? text.replace(':', '.') : text;
}

// A day has no time zone: it is read and written in UTC. Months have three letters in both languages.
function parts(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const text = new Intl.DateTimeFormat(LOCALE[language], { ...options, ...(day ? { timeZone: 'UTC' } : {}) }).format(
    new Date(iso),
  );
  return language === 'en' ? text.replace('Sept', 'Sep') : text;
}
