import { absolute, type Rational, rational } from './rational.js';
import { roundTo } from './rounding.js';

/** How decimals are written in a source: Indonesian texts use a comma, many tables a point. */
export type DecimalMark = 'comma' | 'point';

/** A quantity as it was written: its exact value and the number of decimals that were printed. */
export interface Written {
  readonly value: Rational;
  /** Decimals as printed (trailing zeros counted), or null for a fraction such as `1/3`. */
  readonly decimals: number | null;
}

export type ParseResult =
  | { readonly ok: true; readonly written: Written; readonly other?: Written }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'grouping' | 'mixed-marks' | 'too-long' };

const LONGEST = 60;
const POWERS: bigint[] = [];

/** 10 to the power `k` as BigInt. */
export function tenTo(k: number): bigint {
  const known = POWERS[k];
  if (known !== undefined) return known;
  const made = 10n ** BigInt(k);
  if (k < 200) POWERS[k] = made;
  return made;
}

function plain(digits: string, decimals: string): Written {
  return { value: rational(BigInt(`${digits}${decimals}`), tenTo(decimals.length)), decimals: decimals.length };
}

function signed(negative: boolean, written: Written): Written {
  return negative ? { ...written, value: { n: -written.value.n, d: written.value.d } } : written;
}

/**
 * Reads a decimal or a fraction from its source text. Thousands marks are accepted in groups of three
 * (`12.850.747.600` with decimal comma). A text that both marks could explain (`1.902`) is read by the declared mark and
 * carries the second reading in `other`, so that the caller can warn.
 */
export function parseQuantity(text: string, mark: DecimalMark): ParseResult {
  const trimmed = text.trim().replace(/^\u2212/, '-');
  if (trimmed === '') return { ok: false, reason: 'empty' };
  if (trimmed.length > LONGEST) return { ok: false, reason: 'too-long' };
  const negative = trimmed.startsWith('-');
  const body = trimmed.replace(/^[+-]/, '');
  const fraction = /^(\d+)\s*\/\s*(\d+)$/.exec(body);
  if (fraction) {
    const bottom = BigInt(fraction[2] ?? '0');
    if (bottom === 0n) return { ok: false, reason: 'not-a-number' };
    return {
      ok: true,
      written: signed(negative, { value: rational(BigInt(fraction[1] ?? '0'), bottom), decimals: null }),
    };
  }
  if (/^\d+$/.test(body)) return { ok: true, written: signed(negative, plain(body, '')) };
  if (!/^\d[\d.,]*\d$|^\d$/.test(body)) return { ok: false, reason: 'not-a-number' };
  const point = mark === 'comma' ? ',' : '.';
  const group = mark === 'comma' ? '.' : ',';
  const [whole = '', decimals, ...more] = body.split(point);
  if (more.length > 0) {
    return { ok: false, reason: body.includes(group) ? 'mixed-marks' : 'grouping' };
  }
  if (decimals?.includes(group)) return { ok: false, reason: 'mixed-marks' };
  const grouped = whole.split(group);
  if (grouped.length > 1) {
    const [first = '', ...rest] = grouped;
    if (first.length > 3 || first.startsWith('0') || rest.some((part) => part.length !== 3)) {
      return { ok: false, reason: grouped.length === 2 && decimals === undefined ? 'mixed-marks' : 'grouping' };
    }
  }
  const written = signed(negative, plain(grouped.join(''), decimals ?? ''));
  if (grouped.length === 2 && decimals === undefined) {
    return { ok: true, written, other: signed(negative, plain(grouped[0] ?? '', grouped[1] ?? '')) };
  }
  return { ok: true, written };
}

/** Reads a decimal written with a point, as formulas and rule packs write them. Throws on anything else. */
export function decimal(text: string): Rational {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) {
    const result = parseQuantity(text, 'point');
    if (!result.ok) throw new Error(`"${text}" is not a decimal number`);
    return result.written.value;
  }
  return signed(match[1] === '-', plain(match[2] ?? '0', match[3] ?? '')).value;
}

/** True when the value has a finite decimal expansion. */
export function isTerminating(value: Rational): boolean {
  let rest = value.d;
  while (rest % 10n === 0n) rest /= 10n;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/** Writes a value with exactly `decimals` decimals, rounded half up; point as decimal mark, no grouping. */
export function toFixed(value: Rational, decimals: number): string {
  const scaled = roundTo(value, decimals, 'half-up');
  const units = (scaled.n * tenTo(decimals)) / scaled.d;
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const minus = units < 0n ? '-' : '';
  return decimals === 0 ? `${minus}${whole}` : `${minus}${whole}.${digits.slice(-decimals)}`;
}

/** Writes an exact value: a decimal where it has a finite one of at most 30 decimals, else a fraction `n/d`. */
export function toText(value: Rational): string {
  if (value.d === 1n) return value.n.toString();
  if (isTerminating(value)) {
    let decimals = 0;
    while (decimals < 31 && (value.n * tenTo(decimals)) % value.d !== 0n) decimals += 1;
    if (decimals <= 30) return toFixed(value, decimals);
  }
  return `${value.n}/${value.d}`;
}

/** Writes at least `digits` significant digits, for values whose exactness is limited. */
export function toSignificant(value: Rational, digits: number): string {
  if (value.n === 0n) return '0';
  const size = absolute(value);
  let magnitude = size.n.toString().length - size.d.toString().length;
  if (magnitude < 0) magnitude -= 1;
  const decimals = Math.max(0, digits - magnitude);
  const text = toFixed(value, Math.min(decimals, 400));
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** The nearest double, for drawing and for statistics that need no exactness. */
export function toNumber(value: Rational): number {
  return Number(toSignificant(value, 20));
}
