import { toFixed, toText } from './decimal.js';
import { absolute, type Rational, rational } from './rational.js';

export type Language = 'id' | 'en';

/** Writes a number for people: decimal comma and points for thousands in Indonesian, the reverse in English. */
export function formatNumber(value: Rational, language: Language, decimals?: number): string {
  const text = decimals === undefined ? short(value) : toFixed(value, decimals);
  const [whole = '', rest] = text.replace('-', '').split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const minus = text.startsWith('-') ? '-' : '';
  return `${minus}${grouped}${rest === undefined ? '' : `${point}${rest}`}`;
}

/** The same for pages and pictures: the minus is a minus sign (U+2212), not a hyphen. */
export function typesetNumber(value: Rational, language: Language, decimals?: number): string {
  return formatNumber(value, language, decimals).replace('-', '\u2212');
}

/** A count, with its thousands marked. */
export function formatWhole(count: number, language: Language): string {
  return formatNumber(rational(count), language);
}

/** At most six decimals, fewer where the value ends sooner, more where it is small. */
function short(value: Rational): string {
  const exact = toText(value);
  if (!exact.includes('/') && (exact.split('.')[1]?.length ?? 0) <= 6) return exact;
  const size = absolute(value);
  let decimals = 6;
  while (decimals < 30 && size.n * 10n ** BigInt(decimals - 3) < size.d) decimals += 1;
  return toFixed(value, decimals).replace(/0+$/, '').replace(/\.$/, '');
}
