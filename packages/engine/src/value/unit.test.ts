import { describe, expect, it } from 'vitest';
import { multiplyUnits, PLAIN, parseUnit, powerUnit, sameUnit, type Unit, unitText } from './unit.js';

const unit = (text: string): Unit => {
  const parsed = parseUnit(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

describe('units', () => {
  it('reads atoms, products, quotients and powers', () => {
    expect(unitText(unit('%'))).toBe('%');
    expect(unitText(unit('day*person'))).toBe('day*person');
    expect(unitText(unit('Rp/person'))).toBe('Rp/person');
    expect(unitText(unit('Rp/person/day'))).toBe('Rp/day/person');
    expect(unitText(unit('m^2'))).toBe('m^2');
    expect(unitText(unit('1/person'))).toBe('1/person');
    expect(unitText(unit('scale-100'))).toBe('scale-100');
  });

  it('takes an empty text and 1 for a plain number', () => {
    expect(unit('')).toEqual(PLAIN);
    expect(unit(' 1 ')).toEqual(PLAIN);
  });

  it.each(['a b', '1.5', '*', 'a**b', 'a/', 'm^x', '(m)', `${'x'.repeat(81)}`, 'm^100'])('refuses "%s"', (text) => {
    expect(parseUnit(text)).toBeNull();
  });

  it('does not care about order, and cancels', () => {
    expect(sameUnit(unit('person*day'), unit('day*person'))).toBe(true);
    expect(sameUnit(unit('person*day/day'), unit('person'))).toBe(true);
    expect(sameUnit(unit('%'), unit('index'))).toBe(false);
    expect(sameUnit(unit('m'), unit('m^2'))).toBe(false);
  });

  it('multiplies, divides and raises', () => {
    expect(unitText(multiplyUnits(unit('Rp/person'), unit('person')))).toBe('Rp');
    expect(unitText(multiplyUnits(unit('minute'), unit('person*day'), -1))).toBe('minute/day/person');
    expect(powerUnit(unit('m^2'), 0.5)).toEqual(unit('m'));
    expect(powerUnit(unit('m'), 0.5)).toBeNull();
    expect(powerUnit(unit('m'), -1)).toEqual(unit('1/m'));
  });
});
