import type { Language } from './language.js';

const MINUS = '\u2212';
const THIN = '\u202f';

/**
 * A decimal with a point, as it is written in a language: 1240.5 is 1.240,5 in Indonesian. Its decimals stay as they are.
 * A fraction or a code is returned unchanged.
 */
export function numberText(decimal: string, language: Language): string {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (found === null) return decimal;
  const [, sign = '', whole = '', decimals] = found;
  const [group, mark] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${sign === '' ? '' : MINUS}${grouped}${decimals === undefined ? '' : `${mark}${decimals}`}`;
}

/** A number with its unit: 92,42 % and 0,62 hari in Indonesian, 92.42% in English, Rp before rupiah in both. */
export function quantityText(decimal: string, unit: string | null, language: Language): string {
  const number = numberText(decimal, language);
  if (unit === null || unit === '' || unit === '1') return number;
  if (unit === '%' || unit === 'percent') return language === 'id' ? `${number}${THIN}%` : `${number}%`;
  if (unit === 'Rp' || unit === 'IDR' || unit === 'rupiah') return `Rp${THIN}${number}`;
  return `${number}${THIN}${unit}`;
}

/** A change with its sign: +9,28, −0,40, 0,00. */
export function changeText(decimal: string, language: Language): string {
  const text = numberText(decimal, language);
  return /^-|^0(?:\.0+)?$/.test(decimal) ? text : `+${text}`;
}
