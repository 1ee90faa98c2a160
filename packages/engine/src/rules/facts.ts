import { toText } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import type { RuleFact } from './fact-words.js';
import * as say from './fact-words.js';
import type { BandTable, Category, Guidance, PointScale, RuleValue, TwoWayTable } from './pack.js';

/**
 * What a rule value says, fact by fact: every edge, interval, cell, point and number by itself, in order. Two values are
 * the same just when their facts are.
 */
export function factsOf(value: RuleValue): readonly RuleFact[] {
  switch (value.kind) {
    case 'number':
      return [say.numberFact(value.value)];
    case 'list':
      return [...value.values].map(([argument, own]) => say.listFact(rational(argument), own));
    case 'scores':
      return [...value.scores].map(([code, own]) => say.scoreFact(code, labelOf(value.categories, code), own));
    case 'bands':
      return bandFacts(value);
    case 'table':
      return tableFacts(value);
    case 'points':
      return pointFacts(value);
    case 'guidance':
      return guidanceFacts(value);
  }
}

function labelOf(categories: readonly Category[], code: string): Category['label'] {
  return categories.find((category) => category.code === code)?.label ?? { id: code, en: code };
}

function bandFacts(table: BandTable): readonly RuleFact[] {
  const name = ({ code }: { readonly code: string }): Category['label'] => labelOf(table.categories, code);
  return [
    ...counted(table.applied).map(([band, nth]) => say.edgeFact(band, nth, name(band))),
    ...(table.before === undefined ? [] : [say.beforeFact(table.before)]),
    ...(table.limit === undefined ? [] : [say.limitFact(table.limit)]),
    ...counted(table.printed).map(([band, nth]) => say.printedFact(band, nth, name(band))),
  ];
}

/** Bands with how often their category has come up so far. */
function counted<B extends { readonly code: string }>(bands: readonly B[]): readonly (readonly [B, number])[] {
  const seen = new Map<string, number>();
  return bands.map((band) => {
    const nth = (seen.get(band.code) ?? 0) + 1;
    seen.set(band.code, nth);
    return [band, nth];
  });
}

function tableFacts(table: TwoWayTable): readonly RuleFact[] {
  return table.rows.categories.flatMap((row) =>
    table.columns.categories.flatMap((column) => {
      const cell = table.cells.get(row.code)?.get(column.code);
      if (cell === undefined) return [];
      const shown =
        cell.kind === 'number'
          ? say.exactNumber(cell.value)
          : cell.kind === 'category'
            ? labelOf(table.categories, cell.code)
            : say.notAllowed();
      const exact = cell.kind === 'number' ? toText(cell.value) : cell.kind === 'category' ? cell.code : '';
      return [say.cellFact(row, column, exact, shown)];
    }),
  );
}

function pointFacts(scale: PointScale): readonly RuleFact[] {
  return [
    ...scale.points.map(({ from, to }) => say.pointFact(from, to)),
    say.beyondFact('below', scale.below),
    say.beyondFact('above', scale.above),
  ];
}

function guidanceFacts(guidance: Guidance): readonly RuleFact[] {
  return guidance.categories.flatMap((category) =>
    (guidance.shares.get(category.code) ?? []).map((share) =>
      say.shareFact(
        category,
        share,
        share.groups.map((group) => labelOf(guidance.groups, group)),
      ),
    ),
  );
}
