import { parsePeriod } from '@berimbang/engine';
import type { OrderedTree } from '@berimbang/files';

const CODE = /^\d{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
/** A period within a formula or the name of a cell; not the start of a date. */
const WITHIN = /(?<![\w.,-])\d{4}-(?:S[12]|Q[1-4]|0[1-9]|1[0-2])(?![\w-])/g;
/** A year as the member of a dimension: `nko@year=2024`. */
const MEMBER = /([@,][\w.-]+=)(\d{4})(?![\w.-])/g;

/** Keys under which people write; a year there is part of what they say. */
const WORDS: ReadonlySet<string> = new Set([
  'label',
  'title',
  'note',
  'source',
  'manual',
  'reason',
  'baseline',
  'id',
  'en',
]);
/** Keys whose lists or texts are periods, so that a year alone is one too. */
const PERIODS: ReadonlySet<string> = new Set(['members', 'planned', 'from', 'to', 'read-from']);

/** A period so many years later, or an earlier one where the number is below 0; what is no period stays. */
export function shiftPeriod(code: string, years: number): string {
  if (!CODE.test(code) || parsePeriod(code) === null) return code;
  return `${String(Number(code.slice(0, 4)) + years).padStart(4, '0')}${code.slice(4)}`;
}

/**
 * A part of a file with every period in it moved by years: keys, members of dimensions, planned waves, cells named in
 * formulas. Quantities and what people wrote stay, and so do the years of a baseline.
 */
export function shiftTree(tree: OrderedTree, years: number, key = ''): OrderedTree {
  if (WORDS.has(key)) return tree;
  if (typeof tree === 'string') return PERIODS.has(key) ? shiftPeriod(tree, years) : shiftWithin(tree, years);
  if ('list' in tree)
    return { list: tree.list.map((item) => shiftTree(item, years, typeof item === 'string' ? key : '')) };
  return { map: tree.map.map(([own, value]) => [shiftPeriod(own, years), shiftTree(value, years, own)]) };
}

function shiftWithin(text: string, years: number): string {
  return text
    .replaceAll(WITHIN, (code) => shiftPeriod(code, years))
    .replaceAll(MEMBER, (_, before: string, code: string) => `${before}${shiftPeriod(code, years)}`);
}

/** A title in which the year, where it stands, is moved. */
export function shiftTitle(tree: OrderedTree, from: string, to: string): OrderedTree {
  if (typeof tree === 'string') return tree.replaceAll(new RegExp(`(?<!\\d)${from}(?!\\d)`, 'g'), to);
  if ('list' in tree) return tree;
  return { map: tree.map.map(([key, value]) => [key, shiftTitle(value, from, to)]) };
}
