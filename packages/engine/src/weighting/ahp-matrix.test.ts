import { describe, expect, it } from 'vitest';
import { decimal, toText } from '../value/decimal.js';
import { connectedGroups, consistentWeights, type PartialMatrix, readTriangle, unreciprocal } from './ahp-matrix.js';

/** Rows of judgements; `?` was not given. */
const table = (...rows: readonly string[]): PartialMatrix =>
  rows.map((row) => row.split(' ').map((text) => (text === '?' ? null : decimal(text))));
const texts = (of: PartialMatrix): readonly string[] =>
  of.map((row) => row.map((value) => (value === null ? '?' : toText(value))).join(' '));

describe('reading a table', () => {
  const given = table('? 3 ?', '0.5 ? 2', '1/4 ? ?');

  it.each([
    ['full', ['1 3 4', '0.5 1 2', '0.25 0.5 1']],
    ['upper', ['1 3 ?', '1/3 1 2', '? 0.5 1']],
    ['lower', ['1 2 4', '0.5 1 ?', '0.25 ? 1']],
  ] as const)('%s', (triangle, rows) => {
    expect(texts(readTriangle(given, triangle))).toEqual(rows);
  });

  it('finds pairs that are both given and not reciprocal', () => {
    expect(unreciprocal(given)).toEqual([[0, 1]]);
    expect(unreciprocal(table('1 3', '1/3 1'))).toEqual([]);
  });
});

describe('groups that judgements join', () => {
  it.each([
    ['all', table('1 3 ?', '? 1 2', '? ? 1'), [[0, 1, 2]]],
    [
      'two pairs apart',
      table('1 3 ? ?', '? 1 ? ?', '? ? 1 2', '? ? ? 1'),
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['through the lower half', table('1 ? ?', '? 1 ?', '2 2 1'), [[0, 1, 2]]],
    ['nobody', table('1 ?', '? 1'), [[0], [1]]],
  ])('%s', (_what, of, groups) => {
    expect(connectedGroups(of)).toEqual(groups);
  });
});

describe('weights of a consistent table', () => {
  it.each([
    ['4 : 2 : 1', table('1 2 4', '1/2 1 2', '1/4 1/2 1'), ['4/7', '2/7', '1/7']],
    ['a chain', table('1 2 ?', '1/2 1 3', '? 1/3 1'), ['0.6', '0.3', '0.1']],
  ])('%s', (_what, of, weights) => {
    expect(consistentWeights(of)?.map(toText)).toEqual(weights);
  });

  it.each([
    ['a contradiction', table('1 2 5', '1/2 1 2', '1/5 1/2 1')],
    ['a table that is not reciprocal', table('1 2', '1 1')],
    ['a diagonal other than 1', table('2 2', '1/2 1')],
    ['judgements that fall apart', table('1 ?', '? 1')],
  ])('are not there for %s', (_what, of) => {
    expect(consistentWeights(of)).toBeNull();
  });
});
