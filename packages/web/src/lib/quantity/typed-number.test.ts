import { describe, expect, it } from 'vitest';
import { readTypedNumber, type TypedNumber } from './typed-number.js';

const number = (value: string): TypedNumber => ({ kind: 'number', value });

// Written forms of Indonesian (PUEBI) and English; conversions by hand: 18 / 24 = 0,75; 45 / 60 = 0,75; 7,13 x 10^9.
describe('typed numbers', () => {
  it.each([
    ['74,20', '74.20'],
    ['74.20', '74.20'],
    ['0,69', '0.69'],
    ['0.690', '0.690'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['12.850.747.600', '12850747600'],
    ['12,850,747,600', '12850747600'],
    ['1234.567', '1234.567'],
    ['\u22125,5', '-5.5'],
    ['-5', '-5'],
    ['1/3', '1/3'],
    ['  93,00 ', '93.00'],
    ['1\u00a0240,5', '1240.5'],
  ])('%s is one number in both languages', (text, value) => {
    expect(readTypedNumber(text, '%', 'id')).toEqual(number(value));
    expect(readTypedNumber(text, '%', 'en')).toEqual(number(value));
  });

  it('has two readings where the mark may stand for thousands or decimals', () => {
    expect(readTypedNumber('1.902', '%', 'id')).toEqual({ kind: 'two-readings', readings: ['1902', '1.902'] });
    expect(readTypedNumber('1.902', '%', 'en')).toEqual({ kind: 'two-readings', readings: ['1.902', '1902'] });
    expect(readTypedNumber('12,500', null, 'id')).toEqual({ kind: 'two-readings', readings: ['12.500', '12500'] });
  });

  it('takes the unit that is expected, and the sign of rupiah before it', () => {
    expect(readTypedNumber('92,42 %', '%', 'id')).toEqual(number('92.42'));
    expect(readTypedNumber('0,75 hari', 'day', 'id')).toEqual(number('0.75'));
    expect(readTypedNumber('3 days', 'day', 'en')).toEqual(number('3'));
    expect(readTypedNumber('Rp 1.500.000', 'Rp', 'id')).toEqual(number('1500000'));
    expect(readTypedNumber('-Rp973.701.725', 'Rp', 'id')).toEqual(number('-973701725'));
    expect(readTypedNumber('12 berkas', 'berkas', 'id')).toEqual(number('12'));
  });

  it('refuses another unit, with the exact conversion where there is one', () => {
    expect(readTypedNumber('18 jam', 'day', 'id')).toEqual({ kind: 'unit', words: 'jam', converted: '0.75' });
    expect(readTypedNumber('45 menit', 'hour', 'id')).toEqual({ kind: 'unit', words: 'menit', converted: '0.75' });
    expect(readTypedNumber('2 hari', 'hour', 'id')).toEqual({ kind: 'unit', words: 'hari', converted: '48' });
    expect(readTypedNumber('Rp 7,13 miliar', 'Rp', 'id')).toEqual({
      kind: 'unit',
      words: 'Rp miliar',
      converted: '7130000000',
    });
    // 1 hour is 1/24 day, which no decimal writes.
    expect(readTypedNumber('1 jam', 'day', 'id')).toEqual({ kind: 'unit', words: 'jam', converted: null });
    expect(readTypedNumber('5 hari kerja', 'day', 'id')).toEqual({
      kind: 'unit',
      words: 'hari kerja',
      converted: null,
    });
    expect(readTypedNumber('80 %', 'day', 'id')).toEqual({ kind: 'unit', words: '%', converted: null });
  });

  it('does not take what is no number, nor nothing for zero', () => {
    expect(readTypedNumber('', '%', 'id')).toEqual({ kind: 'empty' });
    expect(readTypedNumber('   ', '%', 'id')).toEqual({ kind: 'empty' });
    for (const text of ['n/a', 'belum', '-', '1.2.3', '12,34,5', '1..2', '5/0'])
      expect(readTypedNumber(text, '%', 'id').kind, text).not.toBe('number');
  });
});
