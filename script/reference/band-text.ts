import { type BandTable, type Category, toText } from '@berimbang/engine';
import { code, table } from './markdown.js';

function interval(band: BandTable['printed'][number]): string {
  const low = band.low === undefined ? '' : toText(band.low);
  const high = band.high === undefined ? '' : toText(band.high);
  if (low === '') return `${band.highInclusive ? '<=' : '<'} ${high}`;
  if (high === '') return `${band.lowInclusive ? '>=' : '>'} ${low}`;
  return low === high
    ? `= ${low}`
    : `${low} ${band.lowInclusive ? '<=' : '<'} x ${band.highInclusive ? '<=' : '<'} ${high}`;
}

/** A band table with both layers, and what happens before look-up and beyond the limit. */
export function bandText(value: BandTable): string {
  const label = (category: string): Category | undefined => value.categories.find((own) => own.code === category);
  const statuses = value.categories.some((category) => category.status !== undefined);
  const rows = value.applied.map((band) => {
    const own = label(band.code);
    const applied = band.from === undefined ? 'below that' : `${band.inclusive ? '>=' : '>'} ${toText(band.from)}`;
    const printed = value.printed.filter((entry) => entry.code === band.code).map(interval);
    return [
      code(band.code),
      own?.label.id ?? '',
      own?.label.en ?? '',
      printed.join('; '),
      applied,
      ...(statuses ? [own?.status ?? ''] : []),
    ];
  });
  const before =
    value.before === undefined
      ? 'The value is not rounded before look-up.'
      : `Before look-up the value is rounded to ${value.before.decimals} decimals (${value.before.mode}).`;
  const limit =
    value.limit === undefined
      ? ''
      : ` A value ${value.limit.inclusive ? 'above' : 'of or above'} ${toText(value.limit.value)} has no class.`;
  const heads = ['Category', 'Nama', 'Name', 'As printed', 'As applied', ...(statuses ? ['Colour'] : [])];
  return `${table(heads, rows)}\n\n${before}${limit}`;
}
