import { describe, expect, it } from 'vitest';
import { decimal, isTerminating, parseQuantity, toFixed, toNumber, toSignificant, toText } from './decimal.js';
import { compare, rational } from './rational.js';

const read = (text: string, mark: 'comma' | 'point'): { value: string; decimals: number | null; other?: string } => {
  const result = parseQuantity(text, mark);
  if (!result.ok) throw new Error(`${text}: ${result.reason}`);
  const { value, decimals } = result.written;
  return {
    value: toText(value),
    decimals,
    ...(result.other === undefined ? {} : { other: toText(result.other.value) }),
  };
};
const refusal = (text: string, mark: 'comma' | 'point'): string => {
  const result = parseQuantity(text, mark);
  return result.ok ? `read as ${toText(result.written.value)}` : result.reason;
};

describe('reading quantities', () => {
  it.each([
    ['83,5', 'comma', '83.5', 1],
    ['83.5', 'point', '83.5', 1],
    ['12.850.747.600', 'comma', '12850747600', 0],
    ['12,850,747,600', 'point', '12850747600', 0],
    ['1.234.567,89', 'comma', '1234567.89', 2],
    ['1,234,567.89', 'point', '1234567.89', 2],
    ['-973.701.725', 'comma', '-973701725', 0],
    ['\u22125,25', 'comma', '-5.25', 2],
    ['+5', 'point', '5', 0],
    ['  0,111 ', 'comma', '0.111', 3],
    ['1/3', 'point', '1/3', null],
    ['-1 / 4', 'comma', '-0.25', null],
    ['6/8', 'point', '0.75', null],
  ] as const)('%s with decimal %s', (text, mark, value, decimals) => {
    expect(read(text, mark)).toEqual({ value, decimals });
  });

  it('counts the decimals that were printed, trailing zeros included', () => {
    expect(read('3.50000', 'point')).toEqual({ value: '3.5', decimals: 5 });
    expect(read('116,10', 'comma')).toEqual({ value: '116.1', decimals: 2 });
    expect(read('72.00', 'point')).toEqual({ value: '72', decimals: 2 });
  });

  it('reads a text that both marks explain by the declared mark and keeps the other reading', () => {
    expect(read('1.902', 'comma')).toEqual({ value: '1902', decimals: 0, other: '1.902' });
    expect(read('1,902', 'point')).toEqual({ value: '1902', decimals: 0, other: '1.902' });
    expect(read('-2.124', 'comma')).toEqual({ value: '-2124', decimals: 0, other: '-2.124' });
  });

  it('never takes a leading zero for thousands', () => {
    expect(refusal('0.902', 'comma')).toBe('mixed-marks');
    expect(refusal('0,111', 'point')).toBe('mixed-marks');
  });

  it.each([
    ['', 'comma', 'empty'],
    ['   ', 'point', 'empty'],
    ['98.37', 'comma', 'mixed-marks'],
    ['98,37', 'point', 'mixed-marks'],
    ['1,234.5', 'comma', 'mixed-marks'],
    ['1.234,5', 'point', 'mixed-marks'],
    ['1,2,3', 'comma', 'grouping'],
    ['1.23.456', 'comma', 'grouping'],
    ['1234.567,8', 'comma', 'grouping'],
    ['1.234.56', 'point', 'grouping'],
    ['1/0', 'point', 'not-a-number'],
    ['1e5', 'point', 'not-a-number'],
    ['0x10', 'point', 'not-a-number'],
    ['.5', 'point', 'not-a-number'],
    ['5.', 'point', 'not-a-number'],
    ['--5', 'point', 'not-a-number'],
    ['NaN', 'point', 'not-a-number'],
    ['Infinity', 'point', 'not-a-number'],
    ['5 6', 'point', 'not-a-number'],
    ['9'.repeat(61), 'point', 'too-long'],
  ] as const)('refuses "%s" with decimal %s: %s', (text, mark, reason) => {
    expect(refusal(text, mark)).toBe(reason);
  });

  it('reads decimals of formulas and rule packs', () => {
    expect(decimal('0.111')).toEqual(rational(111, 1000));
    expect(decimal('-2.5996')).toEqual(rational(-25996, 10000));
    expect(() => decimal('ten')).toThrow();
  });
});

describe('writing quantities', () => {
  it('writes a fixed number of decimals, half up, and no negative zero', () => {
    expect(toFixed(rational(5, 1000), 2)).toBe('0.01');
    expect(toFixed(rational(-5, 1000), 2)).toBe('-0.01');
    expect(toFixed(rational(-4, 1000), 2)).toBe('0.00');
    expect(toFixed(rational(11454650, 100000), 2)).toBe('114.55');
    expect(toFixed(rational(-1, 2), 0)).toBe('-1');
    expect(toFixed(rational(7), 3)).toBe('7.000');
  });

  it('writes exact values as decimals where they end, as fractions where they do not', () => {
    expect(toText(rational(1, 8))).toBe('0.125');
    expect(toText(rational(-1, 3))).toBe('-1/3');
    expect(toText(rational(12345678901234567890n))).toBe('12345678901234567890');
    expect(toText(rational(1n, 10n ** 30n))).toBe(`0.${'0'.repeat(29)}1`);
    expect(toText(rational(1n, 2n ** 40n))).toBe(`1/${2n ** 40n}`);
    expect([isTerminating(rational(3, 40)), isTerminating(rational(1, 6))]).toEqual([true, false]);
  });

  it('writes at least the digits asked for', () => {
    for (const [n, d] of [
      [2, 3],
      [1, 30000],
      [200000, 3],
      [99999999, 100000000],
      [1, 7],
    ] as const) {
      const value = rational(n, d);
      const text = toSignificant(value, 12);
      const written = decimal(text);
      const off = compare(value, written) < 0 ? compareDistance(written, value) : compareDistance(value, written);
      expect(off, text).toBe(true);
    }
    expect(toSignificant(rational(0), 12)).toBe('0');
    expect(toSignificant(rational(3), 12)).toBe('3');
  });

  it('gives the nearest double', () => {
    expect(toNumber(rational(1, 3))).toBe(1 / 3);
    expect(toNumber(rational(-1, 10))).toBe(-0.1);
  });
});

/** True when two values differ by at most half a unit of the twelfth significant digit of the larger. */
function compareDistance(
  larger: { readonly n: bigint; readonly d: bigint },
  smaller: { readonly n: bigint; readonly d: bigint },
): boolean {
  const gap = larger.n * smaller.d - smaller.n * larger.d;
  return gap * 2n * 10n ** 11n <= larger.n * smaller.d;
}
