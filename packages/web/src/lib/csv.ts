import type { Language } from './language.js';

const NUMBER = /^[-\u2212]?\d[\d.,]*$/;

/**
 * Rows as CSV, as a spreadsheet in the language opens it: semicolons in Indonesian, where the comma is the decimal mark. A text that
 * a spreadsheet would take for a formula is marked as a text.
 */
export function csvOf(rows: readonly (readonly string[])[], language: Language): string {
  const mark = language === 'id' ? ';' : ',';
  return `\ufeff${rows.map((row) => row.map((text) => field(text, mark)).join(mark)).join('\r\n')}\r\n`;
}

function field(text: string, mark: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(mark) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A decimal with a point as a number of a spreadsheet in the language: without thousands. */
export function plainNumber(decimal: string, language: Language): string {
  return language === 'id' ? decimal.replace('.', ',') : decimal;
}
