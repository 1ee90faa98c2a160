import { type Category, type Guidance, type PointScale, type TwoWayTable, toText } from '@berimbang/engine';
import { code, table } from './markdown.js';

const named = (category: Category): string => `${category.label.en} (*${category.label.id}*)`;

/** A two-way table, with the reasons of pairs that are not allowed below it. */
export function tableText(value: TwoWayTable): string {
  const reasons = new Set<string>();
  const rows = value.rows.categories.map((row) => [
    named(row),
    ...value.columns.categories.map((column) => {
      const cell = value.cells.get(row.code)?.get(column.code);
      if (cell?.kind === 'number') return toText(cell.value);
      if (cell?.kind === 'category')
        return value.categories.find((own) => own.code === cell.code)?.label.en ?? cell.code;
      if (cell?.kind === 'none') reasons.add(cell.reason.en);
      return 'not allowed';
    }),
  ]);
  const heads = [`${value.rows.label.en} \\ ${value.columns.label.en}`, ...value.columns.categories.map(named)];
  const why = reasons.size === 0 ? '' : `\n\nNot allowed: ${[...reasons].join('; ')}.`;
  return `${table(heads, rows)}${why}`;
}

const BEYOND = { hold: 'keeps the value of that point', none: 'has no value' } as const;

/** A scale of points, and what it does beyond its ends. */
export function pointsText(value: PointScale): string {
  const unit = value.fromUnit === '' ? '' : ` (${code(value.fromUnit)})`;
  const rows = value.points.map(({ from, to }) => [toText(from), toText(to)]);
  return `${table([`From${unit}`, 'To'], rows)}\n\nStraight lines between the points. Below the first point the scale ${BEYOND[value.below]}; above the last it ${BEYOND[value.above]}.`;
}

/** A distribution guideline, one row a share. */
export function guidanceText(value: Guidance): string {
  const rows = value.categories.flatMap((category) => {
    const shares = value.shares.get(category.code) ?? [];
    if (shares.length === 0) return [[named(category), '', '']];
    return shares.map(({ groups, atLeast, atMost, text }) => [
      named(category),
      groups.map((group) => value.groups.find((own) => own.code === group)?.label.en ?? group).join(' + '),
      [
        atLeast === undefined ? '' : `at least ${toText(atLeast)} %`,
        atMost === undefined ? '' : `at most ${toText(atMost)} %`,
        text?.en ?? '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    ]);
  });
  return `${table(['For', 'Group', 'Guideline'], rows)}\n\nShown beside results, never enforced.`;
}
