import type { OverviewOutput } from '@berimbang/contract';
import { type Label, toFixed } from '@berimbang/engine';
import {
  bandedNames,
  bandPlaceOf,
  bareRuler,
  type Found,
  periodName,
  type Results,
  seriesOf,
  trendOf,
} from '@berimbang/pictures';
import type { Language } from '../http/language.js';
import { changeText, figureOf, gradeOf, pictureOf } from './figure.js';

type Whole = NonNullable<OverviewOutput['whole']>;
type Measured = OverviewOutput['measured'][number];

/** Room beside which a value's own pictures stand, in pixels. */
const ASIDE = 360;
/** Most values that stand in place of a whole. */
const MOST = 6;

/** The node that stands for all; null where the method has none. */
export function wholeName(results: Results): string | null {
  const { nodes } = results.evaluation.graph;
  return nodes.find(({ definition }) => definition.overall === true)?.definition.id ?? null;
}

/** The value for all, where it stands among its bands, and how it went; null where the method has none. */
export function wholeOf(results: Results, language: Language, width: number): Whole | null {
  const name = wholeName(results);
  const found = name === null ? null : results.find(name);
  if (name === null || found === null) return null;
  return {
    ...measured(results, found, language, width),
    before: beforeOf(results, found),
    trend: pictureOf(trendOf(results, name), language, Math.min(width, ASIDE)),
  };
}

/** What stands in place of a whole: values that have bands, or else the last of each course. */
export function measuredOf(results: Results, language: Language, width: number): readonly Measured[] {
  const banded = bandedNames(results).flatMap((name) => {
    const own = bandPlaceOf(results, name);
    return own === null ? [] : [measured(results, own.found, language, width, own.label)];
  });
  if (banded.length > 0) return banded.slice(0, MOST);
  return seriesOf(results)
    .slice(0, MOST)
    .flatMap(({ id, name, over, place }) => {
      const last = [...over.members]
        .reverse()
        .find(({ code }) => isNumber(results.find(name, { ...place, [over.name]: code })));
      const found = last === undefined ? null : results.find(name, { ...place, [over.name]: last.code });
      if (found === null || last === undefined) return [];
      const course = pictureOf(trendOf(results, id), language, Math.min(width, ASIDE));
      return [{ ...measured(results, found, language, width), ruler: course }];
    });
}

function measured(results: Results, found: Found, language: Language, width: number, label?: Label): Measured {
  const own = bandPlaceOf(results, found.name);
  return {
    name: label ?? results.label(found.name),
    figure: own === null ? figureOf(results, found) : { ...figureOf(results, found), text: own.shown },
    grade: own === null ? null : gradeOf(own),
    distance: own?.away ?? null,
    ruler: pictureOf(bareRuler(results, found.name), language, Math.min(width, ASIDE)),
  };
}

const isNumber = (found: Found | null): boolean => found?.cell.kind === 'number';

/** The value in the period before, and the difference between the two as they are shown. */
function beforeOf(results: Results, found: Found): Whole['before'] {
  const [read, shown] = Object.entries(results.at)[0] ?? [];
  if (read === undefined || found.cell.kind !== 'number') return null;
  const members = results.dimension(read)?.members ?? [];
  const before = members[members.findIndex(({ code }) => code === shown) - 1];
  const then = before === undefined ? null : results.find(found.name, { [read]: before.code });
  if (before === undefined || then?.cell.kind !== 'number') return null;
  const decimals = Math.max(results.decimals(found), results.decimals(then));
  return {
    period: periodName(before.code, before.label),
    text: results.text(then, decimals),
    change: changeText(
      scaled(results, found, decimals) - scaled(results, then, decimals),
      decimals,
      results.unitOf(found.name),
    ),
  };
}

/** A number as it is shown, in units of its last decimal. */
export function scaled(results: Results, { name, cell }: Found, decimals: number): bigint {
  if (cell.kind !== 'number') throw new TypeError(`${name} is no number`);
  return BigInt(toFixed(results.rounded(name, cell.value), decimals).replace('.', ''));
}
