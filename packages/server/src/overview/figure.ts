import type { Figure, OverviewOutput } from '@berimbang/contract';
import type { Label } from '@berimbang/engine';
import { amount, type BandPlace, type Found, type Picture, type Results, type Tone } from '@berimbang/pictures';

type Grade = NonNullable<NonNullable<OverviewOutput['whole']>['grade']>;

/** A result as a screen shows it. */
export function figureOf(results: Results, found: Found, decimals?: number): Figure {
  return { cell: found.address, kind: found.cell.kind, text: results.text(found, decimals) };
}

/** The band that a value is in, with its rank from the lowest. */
export function gradeOf({ current, steps }: BandPlace): Grade | null {
  if (current === null) return null;
  return { word: current.label, tone: current.tone, rank: steps.indexOf(current) + 1, of: steps.length };
}

export function pictureOf(
  picture: Picture | null,
  language: 'id' | 'en',
  width: number,
): { readonly svg: string; readonly finding: Label } | null {
  return picture === null ? null : { svg: picture.svg(language, width), finding: picture.finding };
}

/** The difference of two shown numbers as it is written: with a sign unless it is none. `scaled` counts units of the last decimal. */
export function changeText(scaled: bigint, decimals: number, unit: string | undefined): Label {
  const value = { n: scaled, d: 10n ** BigInt(decimals) };
  const { id, en } = amount(value, decimals, unit === '%' ? '%' : undefined);
  return scaled > 0n ? { id: `+${id}`, en: `+${en}` } : { id, en };
}

export type { Tone };
