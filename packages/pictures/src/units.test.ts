import { describe, expect, it } from 'vitest';
import { isUnitCode } from './unit-code.js';
import { unitNamed, unitTitle, unitWord } from './units.js';

describe('units by their words', () => {
  it.each([
    ['hari', 'day'],
    ['Days', 'day'],
    ['day', 'day'],
    [' unit kerja ', 'work-unit'],
    ['%', '%'],
    ['ton', 'ton'],
    ['Rp/service', 'Rp/service'],
    ['', ''],
    ['Rp/orang', 'Rp/person'],
    ['orang*hari', 'person*day'],
    ['Persen', '%'],
    ['Indeks', 'index'],
    ['skala 5', 'scale-5'],
    ['Skala 1-4', 'scale-4'],
    ['m^2', 'm^2'],
    ['1/m', '1/m'],
    ['orang-hari', 'orang-hari'],
    ['Rp juta', 'Rp_juta'],
    ['per 100.000', 'per_100_000'],
    ['1.000 KH', '_1_000_KH'],
    ['kasus/1.000 penduduk', 'case/_1_000_penduduk'],
    ['jenis & kelas', 'jenis & kelas'],
  ])('%s is %s', (word, unit) => {
    expect(unitNamed(word)).toBe(unit);
  });

  it.each([
    ['report', 'laporan', 'reports'],
    ['application', 'permohonan', 'applications'],
    ['Rp/service', 'Rp per layanan', 'Rp per service'],
    ['person*day', 'orang-hari', 'person-days'],
    ['finding', 'temuan', 'findings'],
  ])('%s is %s, in English %s', (unit, id, en) => {
    expect(unitWord(unit)).toEqual({ id, en });
  });

  it('are the units that the words are of', () => {
    for (const unit of ['day', 'hour', 'work-unit', 'person', 'ton', '%'])
      for (const word of Object.values(unitWord(unit) ?? {})) expect(unitNamed(String(word)), unit).toBe(unit);
  });

  it.each([
    'per 100.000',
    'per 1.000 KH',
    '1.000 KH',
    'Rp juta',
    'skala 5',
    'unit pelayanan publik',
    'm^2',
    'tenaga-kerja',
  ])('%s can be kept, and is shown as it was typed', (typed) => {
    const unit = unitNamed(typed);
    expect(isUnitCode(unit)).toBe(true);
    expect(unitTitle(unit).id).toBe(typed);
  });

  it('have the mark of the language between thousands', () => {
    expect(unitWord('per_100_000')).toEqual({ id: 'per 100.000', en: 'per 100,000' });
  });

  it('have a name of their own where a number is shown without', () => {
    expect(unitTitle('index')).toEqual({ id: 'indeks', en: 'index' });
    expect(unitWord('index')).toBeNull();
  });

  it.each(['jenis & kelas', 'orang (kumulatif)', ''])('%s cannot be kept', (typed) => {
    expect(isUnitCode(unitNamed(typed))).toBe(false);
  });
});
