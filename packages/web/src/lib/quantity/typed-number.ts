import { multiply, parseQuantity, type Rational, rational, toText } from '@berimbang/engine';
import { readUnit } from './units.js';

/** What a typed text says where a number is expected. Values are exact decimals with a point, or fractions. */
export type TypedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: string }
  /** The mark may stand for thousands or for decimals: `1.902`. The reading of the language comes first. */
  | { readonly kind: 'two-readings'; readonly readings: readonly [string, string] }
  /** A number in another unit; `converted` is the same in the unit expected, where that is exact. */
  | { readonly kind: 'unit'; readonly words: string; readonly converted: string | null }
  | { readonly kind: 'no-number' };

const NUMBER = /^([-+\u2212]?\s*\d[\d.,\u00a0\u202f']*(?:\s*\/\s*\d+)?)\s*(.*)$/s;
const BEFORE = /^(rp\.?|idr)\s*/i;

/** Reads a typed or pasted text as a number in a unit, in Indonesian and in English writing alike. */
export function readTypedNumber(text: string, unit: string | null, language: 'id' | 'en'): TypedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  const sign = /^[-\u2212]\s*(?=rp|idr)/i.exec(trimmed)?.[0] ?? '';
  const unsigned = trimmed.slice(sign.length);
  const money = BEFORE.exec(unsigned)?.[0] ?? '';
  const found = NUMBER.exec(unsigned.slice(money.length));
  if (found === null) return { kind: 'no-number' };
  const [, body = '', after = ''] = found;
  const readings = readingsOf(`${sign === '' ? '' : '-'}${body.replace(/[\u00a0\u202f'\s]/g, '')}`, language);
  if (readings.length === 0) return { kind: 'no-number' };
  const words = `${money.trim()} ${after}`.trim();
  const read = readUnit(words, unit);
  const [first, second] = readings;
  if (first === undefined) return { kind: 'no-number' };
  if (read.kind === 'same')
    return second === undefined ? number(first) : { kind: 'two-readings', readings: [textOf(first), textOf(second)] };
  const exact = read.kind === 'converted' && second === undefined ? times(first.value, read.times) : null;
  return { kind: 'unit', words, converted: exact };
}

interface Reading {
  readonly value: Rational;
  /** As written, with a point: its decimals stay. */
  readonly text: string;
}

/** One reading, or both where the mark could be either. */
function readingsOf(text: string, language: 'id' | 'en'): readonly Reading[] {
  const marks = language === 'id' ? (['comma', 'point'] as const) : (['point', 'comma'] as const);
  const read = marks.flatMap((mark): readonly Reading[] => {
    const parsed = parseQuantity(text, mark);
    if (!parsed.ok) return [];
    const [group, point] = mark === 'comma' ? ['.', ','] : [',', '.'];
    const plain = text.replace('\u2212', '-').replace(/^\+/, '').replaceAll(group, '').replace(point, '.');
    return [{ value: parsed.written.value, text: plain }];
  });
  const [first, second] = read;
  if (first === undefined || second === undefined) return read;
  return first.value.n === second.value.n && first.value.d === second.value.d ? [first] : [first, second];
}

const textOf = ({ text }: Reading): string => text;
const number = (reading: Reading): TypedNumber => ({ kind: 'number', value: textOf(reading) });

/** The product as a decimal; null where it does not end. */
function times(value: Rational, [above, below]: readonly [bigint, bigint]): string | null {
  const text = toText(multiply(value, rational(above, below)));
  return text.includes('/') ? null : text;
}
