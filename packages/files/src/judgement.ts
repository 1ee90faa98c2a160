import { compare, parseQuantity, type Rational, rational } from '@berimbang/engine';

/** What a judgement reads as: a number above 0, nothing (it was not given), or no number that can be one. */
export type ReadJudgement =
  | { readonly kind: 'given'; readonly value: Rational }
  | { readonly kind: 'none' }
  | { readonly kind: 'bad' };

/**
 * Reads a judgement: `3`, `1/3`, `0.5` or `0,5`. Judgements are small, so a comma or a point is always a decimal mark and
 * never groups thousands. Empty, or a lone hyphen: not judged.
 */
export function readJudgement(text: string): ReadJudgement {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return { kind: 'none' };
  if (!/^\d+([.,]\d+)?$|^\d+\s*\/\s*\d+$/.test(trimmed)) return { kind: 'bad' };
  const parsed = parseQuantity(trimmed.replace(',', '.'), 'point');
  if (!parsed.ok || compare(parsed.written.value, rational(0)) <= 0) return { kind: 'bad' };
  return { kind: 'given', value: parsed.written.value };
}
