import { factsOf, inMark, type StoredFact } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { graphOf, withHead } from '../support/scorecards.js';

const graph = graphOf(
  withHead(`
dimensions:
  service: {members: [tera, kios]}
nodes:
  visits: {kind: input, dims: [service]}
  budget: {kind: input, unit: Rp}
  score: {kind: input, bounds: [1, 4]}
  grade: {kind: input, type: category, categories: [A, BB]}
  double: {kind: formula, formula: budget * 2}
`),
);

const row = (more: Partial<StoredFact>): StoredFact => ({
  node: 'budget',
  place: {},
  ordinal: 0,
  status: 'printed',
  source: '',
  file: null,
  value: '10',
  ...more,
});

/** The one fault of one row, in short. */
function faultOf(more: Partial<StoredFact>, mark: 'point' | 'comma' = 'point'): unknown {
  const { facts, faults } = factsOf([row(more)], graph, mark);
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  expect(facts).toHaveLength(fault?.severity === 'error' ? 0 : 1);
  return [fault?.code, fault?.severity, fault?.at, fault?.message.en, fault?.suggestion];
}

describe('a row of facts', () => {
  it('becomes a fact with its quantity exact and its decimals as written', () => {
    const { facts, faults } = factsOf([row({ value: '12.50', source: 'Table 1' })], graph);
    expect(faults).toEqual([]);
    expect(facts).toEqual([
      {
        node: 'budget',
        place: {},
        value: { kind: 'number', value: { n: 25n, d: 2n }, decimals: 2, text: '12.50' },
        status: 'printed',
        source: 'Table 1',
      },
    ]);
  });

  it('is read by the decimal mark that it is written in', () => {
    const [fact] = factsOf([row({ value: '12,5' })], graph, 'comma').facts;
    expect(fact?.value).toMatchObject({ kind: 'number', value: { n: 25n, d: 2n } });
    expect(faultOf({ value: '12,5' })).toEqual([
      'number',
      'error',
      'value',
      'the number "12,5" cannot be read: its comma and point do not fit the decimal mark of this file; write decimals with a point',
      undefined,
    ]);
  });

  it.each([
    [
      'an unknown node',
      { node: 'bugdet' },
      [
        'unknown-name',
        'error',
        'node',
        'there is no input node bugdet; facts belong to nodes of kind input or unknown',
        'budget',
      ],
    ],
    [
      'a node that is computed',
      { node: 'double' },
      [
        'unknown-name',
        'error',
        'node',
        'double is computed and takes no values; give them to the inputs that it is made from',
        undefined,
      ],
    ],
    [
      'an unknown member',
      { node: 'visits', place: { service: 'tero' } },
      ['unknown-name', 'error', 'place.service', 'the dimension service has no member tero', 'tera'],
    ],
    [
      'a dimension left out',
      { node: 'visits', place: {} },
      ['missing-key', 'error', 'place.service', 'visits has the dimension service; name its member', undefined],
    ],
    [
      'a dimension too many',
      { place: { service: 'tera' } },
      ['unknown-name', 'error', 'place.service', 'budget has no dimensions, so no service either', undefined],
    ],
    [
      'a text for a number',
      { value: 'sepuluh' },
      [
        'number',
        'error',
        'value',
        'the number "sepuluh" cannot be read: it is not a number; write decimals with a point',
        undefined,
      ],
    ],
    [
      'a value outside its bounds',
      { node: 'score', value: '4.5' },
      ['invalid-value', 'warning', 'value', '4.5 is outside 1 to 4', undefined],
    ],
    [
      'an unknown category',
      { node: 'grade', value: 'B' },
      ['invalid-value', 'warning', 'value', '"B" is not one of: A, BB', 'A'],
    ],
    [
      'a quantity with two readings',
      { value: '1,902' },
      ['ambiguous-number', 'warning', 'value', '"1,902" can be read as 1902 or 1.902; it is read as 1902', undefined],
    ],
  ] as const)('with %s is told so', (_what, more, expected) => {
    expect(faultOf(more)).toEqual(expected);
  });

  it('without a value is missing, with its reason where there is one', () => {
    const { value: _value, ...bare } = row({});
    const { facts } = factsOf([bare, { ...bare, missing: 'late' }, row({ value: ' ' })], graph);
    expect(facts.map(({ value }) => value)).toEqual([
      { kind: 'missing', reason: 'unknown' },
      { kind: 'missing', reason: 'late' },
      { kind: 'missing', reason: 'unknown' },
    ]);
  });

  it('that is wrong leaves the others', () => {
    const { facts, faults } = factsOf([row({}), row({ node: 'x' }), row({ value: '2' })], graph);
    expect(facts.map(({ value }) => value.kind === 'number' && value.text)).toEqual(['10', '2']);
    expect(faults.map((fault) => fault.row)).toEqual([1]);
  });

  it('names no prototype for a member', () => {
    expect(faultOf({ node: 'visits', place: { service: 'constructor' } })).toContain('place.service');
    expect(faultOf({ node: 'constructor' })).toContain('node');
  });
});

describe('a quantity in another mark', () => {
  it.each([
    ['83.5', 'point', 'comma', '83,5'],
    ['12,850,747.60', 'point', 'comma', '12850747,60'],
    ['1.234', 'point', 'comma', '1,234'],
    ['12.850,5', 'comma', 'point', '12850.5'],
    ['1/3', 'comma', 'point', '1/3'],
    ['-5', 'point', 'comma', '-5'],
    [' 7.0 ', 'point', 'point', '7.0'],
    ['tujuh', 'point', 'comma', null],
  ] as const)('%s by the %s is in %s: %s', (text, from, to, expected) => {
    expect(inMark(text, from, to)).toBe(expected);
  });
});
