import type { RuleValueFile } from '@berimbang/contract';
import {
  type AppliedBand,
  appliedFlaws,
  type BandTable,
  type Category,
  compare,
  nearestName,
  type PrintedBand,
  printedFlaws,
} from '@berimbang/engine';
import type { Faults } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, type Texts } from './quantities.js';
import * as say from './sentences.js';

type CategoriesFile = NonNullable<RuleValueFile['bands']>['categories'];

/** Categories in the order of the file. */
export function readCategories(
  section: CategoriesFile,
  path: readonly PropertyKey[],
  faults: Faults,
): readonly Category[] {
  return faults
    .inOrder(path, section)
    .map(([code, entry]) => compact({ code, label: labelOf(entry.label), status: entry.status }) as Category);
}

/** Reports a code that is none of the categories. */
export function checkCategory(
  code: string,
  categories: readonly Category[],
  path: readonly PropertyKey[],
  faults: Faults,
): boolean {
  const codes = categories.map((category) => category.code);
  if (codes.includes(code)) return true;
  faults.add('unknown-name', path, say.notOneOf(code, codes), { suggestion: nearestName(code, codes) });
  return false;
}

/** Reads a band table in its two layers. */
export function readBands(
  section: NonNullable<RuleValueFile['bands']>,
  path: readonly PropertyKey[],
  texts: Texts,
  faults: Faults,
): BandTable {
  const categories = readCategories(section.categories, [...path, 'categories'], faults);
  const number = (text: string | undefined, at: readonly PropertyKey[]): ReturnType<Texts['value']> | undefined =>
    text === undefined ? undefined : texts.value(text, at);
  const printed = (section.printed ?? []).map((band, i): PrintedBand => {
    const at = [...path, 'printed', i];
    checkCategory(band.category, categories, [...at, 'category'], faults);
    return compact({
      code: band.category,
      low: number(band.low, [...at, 'low']),
      high: number(band.high, [...at, 'high']),
      lowInclusive: band['low-inclusive'] !== 'false',
      highInclusive: band['high-inclusive'] !== 'false',
    }) as PrintedBand;
  });
  if (section.applied === undefined) return appliedAsPrinted(categories, printed, path, faults);
  const applied = section.applied.edges.map((band, i): AppliedBand => {
    const at = [...path, 'applied', 'edges', i];
    checkCategory(band.category, categories, [...at, 'category'], faults);
    return compact({
      code: band.category,
      from: number(band.from, [...at, 'from']),
      inclusive: band.inclusive !== 'false',
    }) as AppliedBand;
  });
  for (const flaw of appliedFlaws(applied))
    faults.add('band-gap', [...path, 'applied', 'edges'], say.edgesMustFall(flaw.between));
  const { before, limit } = section.applied;
  return compact({
    kind: 'bands' as const,
    categories,
    printed,
    applied,
    before: before === undefined ? undefined : { decimals: Number(before.decimals), mode: before.mode },
    limit:
      limit === undefined
        ? undefined
        : {
            value: texts.value(limit.value, [...path, 'applied', 'limit', 'value']),
            inclusive: limit.inclusive === 'true',
          },
  }) as BandTable;
}

/** Bands written as intervals only: they are applied as they stand, so they must meet without gap or overlap. */
function appliedAsPrinted(
  categories: readonly Category[],
  printed: readonly PrintedBand[],
  path: readonly PropertyKey[],
  faults: Faults,
): BandTable {
  if (printed.length === 0) faults.add('missing-key', path, say.missingKey('applied', ['applied', 'printed']));
  for (const flaw of printedFlaws(printed)) faults.add('band-gap', [...path, 'printed'], say.bandsMustMeet(flaw));
  const sorted = [...printed].sort((a, b) => {
    if (a.low === undefined || b.low === undefined) return a.low === b.low ? 0 : a.low === undefined ? 1 : -1;
    const step = compare(b.low, a.low);
    // Where two bands share an edge, the one that excludes it lies above: `> 100` above `= 100`.
    return step !== 0 || a.lowInclusive === b.lowInclusive ? step : a.lowInclusive ? 1 : -1;
  });
  const applied = sorted.map(
    (band): AppliedBand => compact({ code: band.code, from: band.low, inclusive: band.lowInclusive }) as AppliedBand,
  );
  const top = sorted[0];
  const limit = top?.high === undefined ? {} : { limit: { value: top.high, inclusive: top.highInclusive } };
  return { kind: 'bands', categories, printed, applied, ...limit };
}
