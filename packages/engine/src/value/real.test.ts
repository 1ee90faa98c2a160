import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.js';
import { absolute, compare, divide, type Rational, rational, subtract } from './rational.js';
import { exponential, logarithm, type Real, raise, root, settle } from './real.js';

/** Digits of `expected` (far more than 30) from Python's decimal module at 60 digits; the first also OEIS A002193 and so on. */
function digitsRight(found: Real | null, expected: string): boolean {
  const wanted = scientific(expected);
  if (found === null || found.exact) return false;
  const off = absolute(divide(subtract(found.value, wanted), wanted));
  return compare(off, rational(1n, 10n ** 30n)) <= 0;
}

function scientific(text: string): Rational {
  const [digits = '', exponent = '0'] = text.split('E-');
  const [whole = '', rest = ''] = digits.replace('-', '').split('.');
  const value = rational(BigInt(whole + rest), 10n ** BigInt(rest.length + Number(exponent)));
  return text.startsWith('-') ? { n: -value.n, d: value.d } : value;
}

describe('square and other roots', () => {
  it.each([
    ['2', 2, '1.41421356237309504880168872420969807856967187537694'],
    ['3', 2, '1.73205080756887729352744634150587236694280525381038'],
    ['0.0001234', 2, '0.0111085552615990527825597291127211797155861794439735'],
    ['2', 3, '1.25992104989487316476721060727822835057025146470151'],
    ['2', 10, '1.07177346253629316421300632502334202290638460497756'],
  ] as const)('%s, degree %s', (text, degree, expected) => {
    expect(digitsRight(root(decimal(text), degree), expected)).toBe(true);
  });

  it('keeps 30 significant digits of very small and very large values', () => {
    expect(
      digitsRight(root(rational(1n, 3n * 10n ** 50n), 2), '5.77350269189625764509148780501957455647601751E-26'),
    ).toBe(true);
    expect(digitsRight(root(rational(10n ** 41n, 3n), 2), '182574185835055371152.323260933600711317581564999')).toBe(
      true,
    );
  });

  it.each([
    [rational(9, 16), 2, rational(3, 4)],
    [rational(8, 27), 3, rational(2, 3)],
    [decimal('0.0001'), 2, decimal('0.01')],
    [rational(10n ** 60n), 2, rational(10n ** 30n)],
    [rational(1024), 10, rational(2)],
    [rational(5), 1, rational(5)],
    [rational(0), 7, rational(0)],
  ])('perfect powers are exact (case %#)', (value, degree, expected) => {
    expect(root(value, degree)).toEqual({ value: expected, exact: true });
  });

  it('has no real root below 0', () => {
    expect(root(rational(-4), 2)).toBeNull();
  });
});

describe('logarithm and exponential', () => {
  it.each([
    ['2', '0.693147180559945309417232121458176568075500134360255'],
    ['3', '1.09861228866810969139524523692252570464749055782275'],
    ['10', '2.30258509299404568401799145468436420760110148862877'],
    ['0.0001', '-9.21034037197618273607196581873745683040440595451509'],
    ['1.00000000000000000001', '9.99999999999999999995000000000000000000033333333333E-21'],
  ] as const)('ln(%s)', (text, expected) => {
    expect(digitsRight(logarithm(decimal(text)), expected)).toBe(true);
  });

  it('keeps its 30 digits close to 1', () => {
    // ln(1 + x) = x - x^2/2 + ...: with x = 1e-40 the second term changes the 41st significant digit.
    const near = rational(10n ** 40n + 1n, 10n ** 40n);
    expect(digitsRight(logarithm(near), '9.99999999999999999999999999999999999999950000000000E-41')).toBe(true);
  });

  it.each([
    ['1', '2.71828182845904523536028747135266249775724709369996'],
    ['-1', '0.367879441171442321595523770161460867445811131031768'],
    ['10', '22026.4657948067165169579006452842443663535126185567811'],
    ['0.5', '1.64872127070012814684865078781416357165377610071015'],
    ['-50', '1.92874984796391778301734281652701257475283265123026E-22'],
  ] as const)('exp(%s)', (text, expected) => {
    expect(digitsRight(exponential(decimal(text)), expected)).toBe(true);
  });

  it('knows the exact points and the limits', () => {
    expect(logarithm(rational(1))).toEqual({ value: rational(0), exact: true });
    expect(exponential(rational(0))).toEqual({ value: rational(1), exact: true });
    expect(logarithm(rational(0))).toBeNull();
    expect(logarithm(rational(-1))).toBeNull();
    expect(exponential(rational(1001))).toBeNull();
  });
});

describe('powers', () => {
  it.each([
    [rational(2), rational(10), rational(1024)],
    [rational(-2), rational(3), rational(-8)],
    [rational(2, 3), rational(-2), rational(9, 4)],
    [rational(4), rational(1, 2), rational(2)],
    [rational(8), rational(2, 3), rational(4)],
    [rational(16), rational(-3, 4), rational(1, 8)],
    [rational(0), rational(1, 2), rational(0)],
  ])('exact (case %#)', (base, exponent, expected) => {
    expect(raise(base, exponent)).toEqual({ value: expected, exact: true });
  });

  it('approximates the rest', () => {
    expect(
      digitsRight(raise(rational(7), rational(2, 3)), '3.65930571002297151723807331011940826348710366884332'),
    ).toBe(true);
    expect(
      digitsRight(raise(rational(3), decimal('1.23')), '3.86241685223140246687643035575826002464361085527282'),
    ).toBe(true);
    expect(
      digitsRight(raise(decimal('0.5'), decimal('100.01')), '7.83411844918653677158357216036622569533246225687947E-31'),
    ).toBe(true);
  });

  it('has no value where mathematics has none', () => {
    expect(raise(rational(0), rational(-1))).toBeNull();
    expect(raise(rational(0), rational(-1, 2))).toBeNull();
    expect(raise(rational(-8), rational(1, 3))).toBeNull();
    expect(raise(rational(2), rational(1001))).toBeNull();
  });
});

describe('the whole range', () => {
  it('gives a value, not an exception, at the ends of what exp takes', () => {
    expect(exponential(rational(1000))?.exact).toBe(false);
    expect(exponential(rational(-900))?.exact).toBe(false);
    expect(settle({ value: rational(1n, 10n ** 700n), exact: false }).exact).toBe(false);
  });
});
