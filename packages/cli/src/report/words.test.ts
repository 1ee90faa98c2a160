import { describe, expect, it } from 'vitest';
import { dateName, periodName, unitName } from './words.js';

describe('words of the report', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-S2', 'Semester II 2024', 'Half 2 of 2024'],
    ['2024-Q3', 'Triwulan III 2024', 'Quarter 3 of 2024'],
    ['2024-08', 'Agustus 2024', 'August 2024'],
    ['tera', 'tera', 'tera'],
  ])('name the period %s', (code, id, en) => {
    expect(periodName(code)).toEqual({ id, en });
  });

  it('write dates as officials do', () => {
    expect(dateName('2026-08-05')).toEqual({ id: '5 Agu 2026', en: '5 Aug 2026' });
  });

  it.each([
    ['%', '%', '%'],
    ['day', 'hari', 'days'],
    ['index', '', ''],
    ['person*day', 'orang·hari', 'people·days'],
    ['Rp/service', 'Rp/layanan', 'Rp/service'],
    ['parsec', 'parsec', 'parsec'],
  ])('name the unit %s', (unit, id, en) => {
    expect(unitName(unit)).toEqual({ id, en });
  });

  it.each([
    ['case', 'kasus', 'case'],
    ['person', 'orang', 'person'],
    ['work-unit', 'satuan kerja', 'work unit'],
    ['scale-5', 'skala 5', 'of 5'],
  ])('name one %s', (unit, id, en) => {
    expect(unitName(unit, true)).toEqual({ id, en });
  });
});
