import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  bitSize,
  compare,
  divide,
  equal,
  floorInteger,
  greater,
  isInteger,
  lesser,
  multiply,
  power,
  rational,
  sign,
  subtract,
  sum,
} from './rational.js';

const q = rational;

describe('rational', () => {
  it('keeps lowest terms and carries the sign in the numerator', () => {
    expect(q(6, 8)).toEqual({ n: 3n, d: 4n });
    expect(q(3, -4)).toEqual({ n: -3n, d: 4n });
    expect(q(-3, -4)).toEqual({ n: 3n, d: 4n });
    expect(q(0, -7)).toEqual({ n: 0n, d: 1n });
    expect(q(10, 5)).toEqual({ n: 2n, d: 1n });
  });

  it('refuses a denominator of zero', () => {
    expect(() => q(1, 0)).toThrow(RangeError);
    expect(() => divide(q(1), q(0))).toThrow(RangeError);
    expect(() => power(q(0), -1)).toThrow(RangeError);
  });

  it('adds tenths without binary noise', () => {
    expect(add(q(1, 10), q(2, 10))).toEqual(q(3, 10));
    expect(sum([q(1, 3), q(1, 6), q(1, 2)])).toEqual(q(1));
    expect(sum([])).toEqual(q(0));
  });

  it('subtracts, multiplies and divides exactly', () => {
    expect(subtract(q(1, 2), q(2, 3))).toEqual(q(-1, 6));
    expect(multiply(q(2, 3), q(9, 4))).toEqual(q(3, 2));
    expect(divide(q(1, 3), q(-2, 9))).toEqual(q(-3, 2));
  });

  it('compares by value, negative numbers included', () => {
    expect(compare(q(1, 3), q(333333, 1000000))).toBe(1);
    expect(compare(q(-1, 2), q(-1, 3))).toBe(-1);
    expect(compare(q(2, 4), q(1, 2))).toBe(0);
    expect(equal(q(2, 4), q(1, 2))).toBe(true);
    expect(lesser(q(-5), q(3))).toEqual(q(-5));
    expect(greater(q(-5), q(3))).toEqual(q(3));
    expect(absolute(q(-5, 7))).toEqual(q(5, 7));
    expect([sign(q(-1, 9)), sign(q(0)), sign(q(1, 9))]).toEqual([-1, 0, 1]);
  });

  it('floors towards minus infinity', () => {
    expect(floorInteger(q(7, 2))).toBe(3n);
    expect(floorInteger(q(-7, 2))).toBe(-4n);
    expect(floorInteger(q(-4))).toBe(-4n);
    expect(floorInteger(q(-1, 1000))).toBe(-1n);
    expect([isInteger(q(4, 2)), isInteger(q(1, 2))]).toEqual([true, false]);
  });

  it('raises to integer powers of either sign', () => {
    expect(power(q(2, 3), 3)).toEqual(q(8, 27));
    expect(power(q(-2, 3), -3)).toEqual(q(-27, 8));
    expect(power(q(5), 0)).toEqual(q(1));
  });

  it('measures the size of the larger part', () => {
    expect(bitSize(q(1))).toBeLessThan(8);
    expect(bitSize(rational(1n, 2n ** 100n))).toBeGreaterThanOrEqual(100);
  });
});
