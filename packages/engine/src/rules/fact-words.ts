import type { Label } from '../dimension/dimension.js';
import { toText } from '../value/decimal.js';
import { formatNumber, type Language } from '../value/format.js';
import type { Rational } from '../value/rational.js';
import type { Rounding, RoundingMode } from '../value/rounding.js';
import type { AppliedBand, BandTable, Beyond, Category, GuidanceShare, PrintedBand } from './pack.js';

/** One thing that a rule value says: a key by which it is found in another value, its name, and its text. */
export interface RuleFact {
  readonly key: string;
  readonly what: Label;
  readonly text: Label;
  /** Two facts of one key say the same just when these are the same. */
  readonly exact: string;
}

const both = (write: (language: Language) => string): Label => ({ id: write('id'), en: write('en') });

/** A number with every digit it has, or as a fraction. */
export function exactNumber(value: Rational): Label {
  const text = toText(value);
  const decimals = text.split('.')[1]?.length ?? 0;
  return text.includes('/') ? { id: text, en: text } : both((language) => formatNumber(value, language, decimals));
}

const fact = (key: string, what: Label, text: Label, exact: string): RuleFact => ({ key, what, text, exact });

export const numberFact = (value: Rational): RuleFact =>
  fact('value', { id: 'nilai', en: 'value' }, exactNumber(value), toText(value));

export const listFact = (argument: Rational, value: Rational): RuleFact =>
  fact(
    `at ${toText(argument)}`,
    both((language) => `n = ${exactNumber(argument)[language]}`),
    exactNumber(value),
    toText(value),
  );

export const scoreFact = (code: string, label: Label, value: Rational): RuleFact =>
  fact(`score ${code}`, label, exactNumber(value), toText(value));

/** From where a band applies, such as `>= 90`. */
export function edgeText(band: AppliedBand): Label {
  const { from } = band;
  if (from === undefined) return { id: 'di bawahnya', en: 'below that' };
  return both((language) => `${band.inclusive ? '>=' : '>'} ${exactNumber(from)[language]}`);
}

/** An interval as a source prints it, such as `90 <= x < 100`. */
export function intervalText(band: PrintedBand): Label {
  const { low, high } = band;
  return both((language) => {
    const end = (value: Rational | undefined): string => (value === undefined ? '' : exactNumber(value)[language]);
    if (low === undefined && high === undefined) return 'x';
    if (low === undefined) return `${band.highInclusive ? '<=' : '<'} ${end(high)}`;
    if (high === undefined) return `${band.lowInclusive ? '>=' : '>'} ${end(low)}`;
    if (end(low) === end(high)) return `= ${end(low)}`;
    return `${end(low)} ${band.lowInclusive ? '<=' : '<'} x ${band.highInclusive ? '<=' : '<'} ${end(high)}`;
  });
}

/** `nth` counts the bands of one category. */
export const edgeFact = (band: AppliedBand, nth: number, label: Label): RuleFact =>
  fact(
    `edge ${band.code} ${nth}`,
    { id: `batas bawah ${label.id}`, en: `lower edge of ${label.en}` },
    edgeText(band),
    edgeText(band).en,
  );

/** `nth` counts the intervals that a source prints for one category. */
export const printedFact = (band: PrintedBand, nth: number, label: Label): RuleFact =>
  fact(
    `printed ${band.code} ${nth}`,
    { id: `tercetak untuk ${label.id}`, en: `printed for ${label.en}` },
    intervalText(band),
    intervalText(band).en,
  );

const MODES: Readonly<Record<RoundingMode, Label>> = {
  'half-up': { id: 'setengah menjauhi nol', en: 'ties away from zero' },
  'half-even': { id: 'setengah ke genap', en: 'ties to even' },
  'half-plus': { id: 'setengah ke atas', en: 'ties upwards' },
  truncate: { id: 'dipotong', en: 'cut off' },
  floor: { id: 'ke bawah', en: 'down' },
  ceiling: { id: 'ke atas', en: 'up' },
};

/** The rounding before look-up, in words. */
export const beforeText = ({ decimals, mode }: Rounding): Label => ({
  id: `${decimals} desimal, ${MODES[mode].id}`,
  en: `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, ${MODES[mode].en}`,
});

export const beforeFact = (before: Rounding): RuleFact =>
  fact(
    'before',
    { id: 'pembulatan sebelum digolongkan', en: 'rounding before look-up' },
    beforeText(before),
    beforeText(before).en,
  );

/** The largest value that has a class, such as `<= 120`. */
export const limitText = (limit: NonNullable<BandTable['limit']>): Label =>
  both((language) => `${limit.inclusive ? '<=' : '<'} ${exactNumber(limit.value)[language]}`);

export const limitFact = (limit: NonNullable<BandTable['limit']>): RuleFact =>
  fact('limit', { id: 'nilai terbesar', en: 'largest value' }, limitText(limit), limitText(limit).en);

export const notAllowed = (): Label => ({ id: 'tidak diperbolehkan', en: 'not allowed' });

export const cellFact = (row: Category, column: Category, exact: string, text: Label): RuleFact =>
  fact(
    `cell ${row.code} x ${column.code}`,
    both((language) => `${row.label[language]} x ${column.label[language]}`),
    text,
    exact,
  );

export const pointFact = (from: Rational, to: Rational): RuleFact =>
  fact(
    `point ${toText(from)}`,
    { id: `titik ${exactNumber(from).id}`, en: `point ${exactNumber(from).en}` },
    exactNumber(to),
    toText(to),
  );

/** What a scale does beyond an end, in words. */
export const beyondText = (beyond: Beyond): Label =>
  beyond === 'hold'
    ? { id: 'nilai titik ujung tetap berlaku', en: 'keeps the value of the end' }
    : { id: 'tidak ada nilai', en: 'no value' };

export const beyondFact = (side: 'below' | 'above', beyond: Beyond): RuleFact =>
  fact(
    side,
    side === 'below'
      ? { id: 'di bawah titik pertama', en: 'below the first point' }
      : { id: 'di atas titik terakhir', en: 'above the last point' },
    beyondText(beyond),
    beyond,
  );

/** A share as a guideline states it, such as `at most 70 %, most`. */
export const shareText = ({ atLeast, atMost, text }: GuidanceShare): Label =>
  both((language) => {
    const [least, most] = language === 'id' ? ['paling sedikit', 'paling banyak'] : ['at least', 'at most'];
    return [
      ...(atLeast === undefined ? [] : [`${least} ${exactNumber(atLeast)[language]} %`]),
      ...(atMost === undefined ? [] : [`${most} ${exactNumber(atMost)[language]} %`]),
      ...(text === undefined ? [] : [text[language]]),
    ].join(', ');
  });

/** The groups that a share counts together. */
export const groupsText = (groups: readonly Label[]): Label =>
  both((language) => groups.map((group) => group[language]).join(' + '));

export const shareFact = (category: Category, share: GuidanceShare, groups: readonly Label[]): RuleFact =>
  fact(
    `share ${category.code} ${share.groups.join('+')}`,
    both((language) => `${category.label[language]}: ${groupsText(groups)[language]}`),
    shareText(share),
    shareText(share).en,
  );
