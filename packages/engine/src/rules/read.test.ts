import { describe, expect, it } from 'vitest';
import { rational } from '../value/rational.js';
import type { Citation, DatedValue, Parameter, RulePack } from './pack.js';
import { isRuleFault, readRule, splitRule } from './read.js';

const CITATION: Citation = {
  source: { id: 's', en: 's' },
  locator: { id: 'l', en: 'l' },
  basis: 'law',
  certainty: 'confirmed',
  checked: '2026-01-01',
};
const number = (from: string | null, value: number | null): DatedValue => ({
  from,
  value: value === null ? null : { kind: 'number', value: rational(value) },
  citation: CITATION,
});
const parameter = (name: string, ...history: readonly DatedValue[]): Parameter => ({
  name,
  label: { id: name, en: name },
  unit: '',
  history,
});
const pack = (name: string, notBefore: string | null, ...parameters: readonly Parameter[]): RulePack => ({
  name,
  title: { id: name, en: name },
  notBefore,
  issuer: { id: 'uji', en: 'test' },
  parameters: new Map(parameters.map((entry) => [entry.name, entry])),
  fingerprint: 'f',
});
const PACKS = new Map(
  [
    pack(
      'issuer/dated',
      null,
      parameter('cap', number('2020-01-01', 100), number('2022-07-28', 120), number('2025-01-01', null)),
    ),
    pack('issuer/undated', null, parameter('step', number(null, 25))),
    pack('issuer/unsure', '2017-01-01', parameter('step', number(null, 25))),
  ].map((entry): [string, RulePack] => [entry.name, entry]),
);
const read = (rule: string, at: string): string => {
  const found = readRule(PACKS, rule, at);
  if (isRuleFault(found)) return found.kind;
  return found.value.kind === 'number' ? String(found.value.value.n) : found.value.kind;
};

describe('rules by date', () => {
  it.each([
    ['2019-12-31', 'not-in-force'],
    ['2020-01-01', '100'],
    ['2022-07-27', '100'],
    ['2022-07-28', '120'],
    ['2024-12-31', '120'],
    ['2025-01-01', 'not-in-force'],
    ['2030-01-01', 'not-in-force'],
  ])('on %s: %s', (at, expected) => {
    expect(read('issuer/dated#cap', at)).toBe(expected);
  });

  it('an undated value holds for any date; one of unknown start not before the pack can be', () => {
    expect(read('issuer/undated#step', '1950-01-01')).toBe('25');
    expect(read('issuer/unsure#step', '2016-12-31')).toBe('not-in-force');
    expect(read('issuer/unsure#step', '2017-01-01')).toBe('25');
  });

  it('an unknown pack, parameter or writing is a fault with the nearest name', () => {
    expect(readRule(PACKS, 'issuer/datad#cap', '2024-01-01')).toMatchObject({
      kind: 'unknown',
      suggestion: 'issuer/dated',
    });
    expect(readRule(PACKS, 'issuer/dated#cpa', '2024-01-01')).toMatchObject({ kind: 'unknown', suggestion: 'cap' });
    expect(readRule(PACKS, 'issuer/dated', '2024-01-01')).toMatchObject({ kind: 'unknown' });
    expect(splitRule('issuer/dated#cap')).toEqual({ pack: 'issuer/dated', parameter: 'cap' });
    expect([splitRule('#cap'), splitRule('a/b/c#d'), splitRule('A/b#c')]).toEqual([null, null, null]);
  });
});
