import { describe, expect, it } from 'vitest';
import { type Cell, missingCell, numberCell } from '../value/cell.js';
import { decimal, toText } from '../value/decimal.js';
import { combine, requiredSum, WEIGHT_SCHEMES, type WeightedPart, type WeightScheme } from './combine.js';

const cell = (text: string): Cell =>
  text === '-' ? missingCell('late', [{ node: 'x', index: 0 }]) : numberCell(decimal(text));
const parts = (...pairs: readonly (readonly [string, string])[]): readonly WeightedPart[] =>
  pairs.map(([value, weight], i) => ({ code: `p${i}`, value: cell(value), weight: cell(weight) }));
const result = (
  list: readonly WeightedPart[],
  scheme: WeightScheme,
  missing: 'withhold' | 'skip' | 'renormalise' = 'withhold',
): string => {
  const found = combine(list, scheme, missing);
  return found.kind === 'number'
    ? toText(found.value)
    : found.kind === 'problem'
      ? `problem ${found.problem}`
      : found.kind;
};

/** Merak 2022: four perspective scores with 25, 15, 30 and 30 percent; 114.5465 by hand. */
const MERAK = parts(['116.66', '25'], ['112.61', '15'], ['116.10', '30'], ['112.2', '30']);
/** The same with the second score missing. */
const GAP = parts(['116.66', '25'], ['-', '15'], ['116.10', '30'], ['112.2', '30']);

describe('weights', () => {
  it('in percent, required to add to 100 or as given', () => {
    expect(result(MERAK, 'sum-100')).toBe('114.5465');
    expect(result(MERAK, 'as-given-percent')).toBe('114.5465');
    expect(result(MERAK, 'normalise')).toBe('114.5465');
    expect(result(MERAK, 'sum-1')).toBe('problem weights-do-not-sum');
  });

  it('as fractions', () => {
    const list = parts(['10', '0.5'], ['20', '0.25'], ['40', '0.25']);
    expect([result(list, 'sum-1'), result(list, 'as-given'), result(list, 'normalise')]).toEqual(['20', '20', '20']);
    expect(result(list, 'sum-100')).toBe('problem weights-do-not-sum');
  });

  it('that do not add up: given as they stand, scaled, or refused', () => {
    const list = parts(['10', '0.5'], ['20', '0.4']);
    expect(result(list, 'as-given')).toBe('13');
    expect(result(list, 'normalise')).toBe('130/9');
    expect(result(list, 'sum-1')).toBe('problem weights-do-not-sum');
    expect(result(parts(['5', '0'], ['6', '0']), 'normalise')).toBe('problem division-by-zero');
  });

  it('nine times 0.111 is 0.999 and not 1', () => {
    const list = parts(...Array.from({ length: 9 }, () => ['4', '0.111'] as const));
    expect(result(list, 'as-given')).toBe('3.996');
    expect(result(list, 'sum-1')).toBe('problem weights-do-not-sum');
    expect(result(list, 'normalise')).toBe('4');
  });

  it('names what they must add to', () => {
    expect(
      WEIGHT_SCHEMES.map((scheme) => requiredSum(scheme)).map((sum) => (sum === null ? 'any' : toText(sum))),
    ).toEqual(['1', '100', 'any', '1', '100']);
  });
});

describe('a missing part', () => {
  it.each(WEIGHT_SCHEMES.filter((scheme) => scheme !== 'sum-1' && scheme !== 'as-given'))(
    'withholds the result under %s',
    (scheme) => {
      expect(result(GAP, scheme)).toBe('missing');
    },
  );

  it('is skipped: its weight is lost', () => {
    // .25 x 116.66 + .30 x 116.10 + .30 x 112.2 = 97.655
    expect(result(GAP, 'sum-100', 'skip')).toBe('97.655');
    expect(result(GAP, 'normalise', 'skip')).toBe('97.655');
  });

  it('leaves the weights: the rest is scaled to the former sum', () => {
    // 97.655 / .85 = 114.888...
    expect(result(GAP, 'sum-100', 'renormalise')).toBe('19531/170');
    expect(result(GAP, 'normalise', 'renormalise')).toBe('19531/170');
    expect(result(parts(['10', '0.5'], ['-', '0.2'], ['30', '0.2']), 'as-given', 'renormalise')).toBe('99/7');
  });

  it('and nothing else gives nothing', () => {
    const none = parts(['-', '0.5'], ['-', '0.5']);
    for (const policy of ['withhold', 'skip', 'renormalise'] as const)
      expect(result(none, 'sum-1', policy)).toBe('missing');
  });

  it('and a missing weight withholds under every policy', () => {
    for (const policy of ['withhold', 'skip', 'renormalise'] as const)
      expect(result(parts(['1', '-'], ['2', '1']), 'as-given', policy)).toBe('missing');
  });
});
