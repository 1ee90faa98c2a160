import { type BandTable, type Label, type Rational, subtract, toNumber } from '@berimbang/engine';
import type { Fallen, Reader } from './reader.js';
import { EMPTY, edgeAway, joined, WORDS } from './words.js';

/** Decimals that all edges need. */
function edgeDecimals(edges: readonly Rational[]): number {
  for (let decimals = 0; decimals < 3; decimals += 1)
    if (edges.every(({ n, d }) => (n * 10n ** BigInt(decimals)) % d === 0n)) return decimals;
  return 3;
}

export const edgeText = (edge: Rational): Label => WORDS.number(edge, edgeDecimals([edge]));

/** How far a value is from the edges of its band: `14,55 di atas batas 100`. */
export function distances(reader: Reader, fallen: Fallen, value: Rational): Label {
  const from = fallen.steps[fallen.at]?.from ?? null;
  const next = fallen.steps[fallen.at + 1]?.from ?? null;
  const away = (edge: Rational | null, above: boolean): readonly Label[] => {
    if (edge === null) return [];
    const by = above ? subtract(value, edge) : subtract(edge, value);
    if (toNumber(by) < 0) return [];
    const found = reader.found(reader.explanation);
    const decimals = Math.max(found === null ? 2 : reader.results.decimals(found), edgeDecimals([edge]));
    return [edgeAway(WORDS.number(by, decimals), above, edgeText(edge))];
  };
  const all = [...away(from, true), ...away(next, false)];
  return all.length === 0 ? EMPTY : joined(all);
}

/** Whether the lower edge of a band belongs to it. */
export function isInclusive(table: BandTable, code: string): boolean {
  return table.applied.find((band) => band.code === code)?.inclusive ?? true;
}
