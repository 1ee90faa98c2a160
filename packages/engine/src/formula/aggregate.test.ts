import { describe, expect, it } from 'vitest';
import { type Cell, missingCell, numberCell, problemCell, truthCell } from '../value/cell.js';
import { decimal, toText } from '../value/decimal.js';
import { AGGREGATES, type Aggregate, aggregate, extremes, type GroupMember, type MissingPolicy } from './aggregate.js';

const GONE = missingCell('late', [{ node: 'x', index: 1 }]);
const PROBLEM = problemCell('outside-scale', { id: 'di luar skala', en: 'outside the scale' }, 'x');
const cell = (text: string): Cell => (text === '-' ? GONE : text === '!' ? PROBLEM : numberCell(decimal(text)));

function members(values: string, weights?: string): readonly GroupMember[] {
  const own = weights?.split(' ');
  return values.split(' ').map((text, i): GroupMember => {
    const weight = own?.[i];
    return weight === undefined
      ? { code: `m${i}`, cell: cell(text) }
      : { code: `m${i}`, cell: cell(text), weight: cell(weight) };
  });
}

function result(operation: Aggregate, group: readonly GroupMember[], policy: MissingPolicy = 'withhold'): string {
  const found = aggregate(operation, group, policy);
  switch (found.kind) {
    case 'number':
      return toText(found.value);
    case 'members':
      return found.codes.join(' ');
    case 'problem':
      return `problem ${found.problem}`;
    case 'missing':
      return `missing ${found.reason}`;
    default:
      return found.kind;
  }
}

describe('aggregates', () => {
  it.each([
    ['sum', '12'],
    ['mean', '4'],
    ['product', '48'],
    ['median', '4'],
    ['stdev', '2'],
    ['min', '2'],
    ['max', '6'],
    ['count', '3'],
    ['arg-highest', 'm2'],
    ['arg-lowest', 'm0'],
  ] as const)('%s of 2, 4, 6 is %s', (operation, expected) => {
    expect(result(operation, members('2 4 6'))).toBe(expected);
  });

  it('weighs: (10 x 1 + 20 x 3) / 4', () => {
    expect(result('weighted-mean', members('10 20', '1 3'))).toBe('17.5');
    expect(result('weighted-mean', members('10 20', '0 0'))).toBe('problem division-by-zero');
  });

  it('takes exact geometric means and population deviations where they are rational', () => {
    expect(result('geometric-mean', members('2 8'))).toBe('4');
    expect(result('geometric-mean', members('0 8'))).toBe('problem undefined');
    expect(result('stdev-population', members('2 4'))).toBe('1');
    expect(result('stdev', members('5'))).toBe('problem undefined');
  });

  it('shares are of conditions', () => {
    const held = (...values: readonly boolean[]): readonly GroupMember[] =>
      values.map((value, i) => ({ code: `m${i}`, cell: truthCell(value) }));
    expect(result('share', held(true, false, true, true))).toBe('0.75');
    expect(result('share', members('1 0'))).toBe('problem wrong-type');
  });

  it('keep ties in the order of the dimension', () => {
    expect(result('arg-highest', members('7 3 7 3'))).toBe('m0 m2');
    expect(result('arg-lowest', members('7 3 7 3'))).toBe('m1 m3');
    expect(extremes(members('- 2 -'), 1)).toEqual(['m1']);
  });
});

describe('missing members', () => {
  const others = AGGREGATES.filter(
    (operation) => operation !== 'count' && operation !== 'share' && operation !== 'weighted-mean',
  );

  it.each(others)('%s withholds by default', (operation) => {
    expect(result(operation, members('2 - 6'))).toBe('missing late');
  });

  it.each(others)('%s skips when told to', (operation) => {
    expect(result(operation, members('3 - 3'), 'skip')).toBe(result(operation, members('3 3')).replaceAll('m1', 'm2'));
  });

  it('a weight that is missing withholds, or leaves with its member', () => {
    expect(result('weighted-mean', members('10 20', '1 -'))).toBe('missing late');
    expect(result('weighted-mean', members('10 20 40', '1 - 1'), 'renormalise')).toBe('25');
  });

  it('count counts what is there, under any policy', () => {
    expect(result('count', members('1 - 3'))).toBe('2');
    expect(result('count', members('- -'), 'skip')).toBe('0');
  });

  it('nothing left is missing, not zero', () => {
    expect(result('mean', members('- -'), 'skip')).toBe('missing late');
    expect(result('max', members('- -'), 'skip')).toBe('missing late');
    expect(result('sum', members('- -'), 'skip')).toBe('missing late');
    expect(result('product', members('- -'), 'skip')).toBe('missing late');
  });

  it('an empty group sums to 0, multiplies to 1, and has no mean', () => {
    expect(result('sum', [])).toBe('0');
    expect(result('product', [])).toBe('1');
    expect(result('count', [])).toBe('0');
    expect(result('mean', [])).toBe('problem undefined');
    expect(result('arg-highest', [])).toBe('problem undefined');
  });

  it('a problem is never skipped', () => {
    for (const operation of AGGREGATES)
      expect(result(operation, members('2 ! 6', '1 1 1'), 'skip')).toBe('problem outside-scale');
  });
});
