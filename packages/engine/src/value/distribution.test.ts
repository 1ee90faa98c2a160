import { describe, expect, it } from 'vitest';
import { decimal, toFixed } from './decimal.js';
import { normalCdf, normalQuantile, studentCdf, studentQuantile } from './distribution.js';
import { absolute, add, compare, divide, ONE, type Rational, rational, subtract } from './rational.js';

/** Reference values from mpmath 1.3 at 60 digits: erfc and the regularised incomplete beta function, roots by findroot. */

const within = (found: Rational | undefined, expected: string, size: Rational): boolean =>
  found !== undefined && compare(absolute(subtract(found, decimal(expected))), size) <= 0;
const relative = (found: Rational | undefined, expected: string): boolean =>
  found !== undefined && within(divide(found, decimal(expected)), '1', rational(1n, 10n ** 30n));
const TINY = rational(1n, 10n ** 40n);

describe('normal distribution', () => {
  it.each([
    ['1', '0.841344746068542948585232545632037922477912967'],
    ['1.96', '0.975002104851779565863415730959162809977500221'],
    ['-3', '0.00134989803163009452665181476759497737782936816'],
    ['0.001', '0.500398942213911062584590322444326941268503248'],
    ['-8.5', '0.00000000000000000947953482220331835415105046784755149282645009'],
    ['6.5', '0.999999999959839994161408821916538545775993125'],
  ])('below %s lies %s', (x, expected) => {
    expect(within(normalCdf(decimal(x)).value, expected, TINY)).toBe(true);
    expect(normalCdf(decimal(x)).exact).toBe(false);
  });

  it.each([
    ['0.975', '1.959963984540054235524594430520551527956'],
    ['0.95', '1.644853626951472714863848907991632136083'],
    ['0.995', '2.575829303548900760978576748603814117306'],
    ['0.0001', '-3.719016485455680564393660624508478304617'],
    ['0.5000001', '0.0000002506628274631026751765674822754539091278'],
    ['0.9999999999', '6.361340902404056204695375828265221679204'],
  ])('quantile of %s is %s', (p, expected) => {
    expect(relative(normalQuantile(decimal(p))?.value, expected)).toBe(true);
  });
});

describe('Student t distribution', () => {
  it.each([
    ['1', 1, '0.75'],
    ['2', 2, '0.908248290463863016366214012450981898660991247'],
    ['-3', 3, '0.0288344428112186542888350420884243063173200466'],
    ['2.5', 10, '0.98427657788169559787528014686204656606002503'],
    ['0.5', 30, '0.689638497557436357019799862682242539089720441'],
    ['2', 100, '0.975893910634433160199521990440200307559764533'],
    ['12', 100, '0.999999999999999999997802456142197810927422064'],
    ['0.1', 7, '0.538425970197603805312865118066213916899850754'],
    ['2', 100000, '0.977248518271246768375351710615852448807458407'],
    ['1.96', 1000000, '0.975001966207365106733416525021457172398088211'],
    ['40', 1000, '1.0'],
    ['100', 4, '0.999999970019989505037691029149744396895056733'],
  ] as const)('below %s with %i degrees of freedom lies %s', (t, df, expected) => {
    expect(within(studentCdf(decimal(t), df)?.value, expected, TINY)).toBe(true);
  });

  it.each([
    ['0.975', 1, '12.70620473617470464602167997884208746767'],
    ['0.975', 2, '4.302652729749463852320943892621175008188'],
    ['0.975', 3, '3.182446305283709592723225425779868376269'],
    ['0.995', 5, '4.032142983555228078368419532691210020589'],
    ['0.975', 8, '2.306004135204166683295120954601636980267'],
    ['0.95', 28, '1.70113093426593162832793865328441542023'],
    ['0.975', 46, '2.012895598919429221428545408540380534598'],
    ['0.975', 198, '1.972017477836314712972037383201264209296'],
    ['0.975', 99998, '1.959987708009084664412832441039992808804'],
    ['0.9999999999', 1, '3183098861.837906715272955512330627466073'],
    ['0.0001', 3, '-22.20374227320418294342904128977116540016'],
    ['0.9999999999', 1000, '6.427876283134213633299221366429631920329'],
    ['0.500001', 12, '0.000002559336258228900382834677348252776191471'],
    ['0.975', 1000000, '1.959966356814107035258960556754539595519'],
  ] as const)('quantile of %s with %i degrees of freedom is %s', (p, df, expected) => {
    expect(relative(studentQuantile(decimal(p), df)?.value, expected)).toBe(true);
  });

  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.2, upper critical values.
  it.each([
    ['0.975', 1, '12.706'],
    ['0.975', 10, '2.228'],
    ['0.995', 20, '2.845'],
    ['0.95', 30, '1.697'],
    ['0.999', 100, '3.174'],
  ] as const)('agrees with the printed table: %s, %i', (p, df, printed) => {
    const found = studentQuantile(decimal(p), df)?.value;
    expect(found === undefined ? '' : toFixed(found, 3)).toBe(printed);
  });
});

describe('the edges', () => {
  it('the middle is exact', () => {
    expect(normalCdf(rational(0))).toEqual({ value: rational(1, 2), exact: true });
    expect(normalQuantile(rational(1, 2))).toEqual({ value: rational(0), exact: true });
    expect(studentCdf(rational(0), 5)).toEqual({ value: rational(1, 2), exact: true });
    expect(studentQuantile(rational(1, 2), 5)).toEqual({ value: rational(0), exact: true });
  });

  it('both sides mirror each other', () => {
    const { value: low } = normalCdf(decimal('-1.3'));
    expect(compare(add(low, normalCdf(decimal('1.3')).value), ONE)).toBe(0);
    expect(studentQuantile(decimal('0.1'), 9)?.value).toEqual(
      ((q) => (q === undefined ? undefined : { n: -q.n, d: q.d }))(studentQuantile(decimal('0.9'), 9)?.value),
    );
  });

  it('far out a probability is 1 within its precision, near or at the limits of size', () => {
    for (const far of [rational(15), rational(10n ** 30n)]) expect(normalCdf(far).value).toEqual(ONE);
    expect(studentCdf(rational(10n ** 30n), 1_000_000)?.value).toEqual(ONE);
    expect(within(studentCdf(rational(10n ** 30n), 1)?.value, '1', rational(1n, 10n ** 30n))).toBe(true);
  });

  it.each([0, -1, 1.5, 1_000_001, Number.NaN])('has no t distribution with %s degrees of freedom', (df) => {
    expect(studentCdf(rational(1), df)).toBeNull();
    expect(studentQuantile(rational(3, 4), df)).toBeNull();
  });

  it.each(['0', '1', '-0.1', '1.1', '0.00000000009', '0.99999999991'])('has no quantile of %s', (p) => {
    expect(normalQuantile(decimal(p))).toBeNull();
    expect(studentQuantile(decimal(p), 3)).toBeNull();
  });
});
