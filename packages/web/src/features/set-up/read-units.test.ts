import { describe, expect, it } from 'vitest';
import { readUnits } from './read-units.js';

const tree = (text: string): readonly (readonly [string, string | null])[] =>
  readUnits(text).map(({ code, parent }) => [code, parent]);

describe('units as they are typed', () => {
  it('have the parent under which they are indented', () => {
    expect(tree('Dinas Kesehatan\n  Bidang Layanan\n    Seksi Rujukan\n  Bidang Promosi')).toEqual([
      ['dk', null],
      ['bl', 'dk'],
      ['sr', 'bl'],
      ['bp', 'dk'],
    ]);
  });

  it('may be pasted from a spreadsheet, where columns are levels', () => {
    expect(tree('Dinas\n\tBidang A\n\t\tSeksi 1\n\tBidang B')).toEqual([
      ['dinas', null],
      ['ba', 'dinas'],
      ['s1', 'ba'],
      ['bb', 'dinas'],
    ]);
  });

  it('may have codes of their own', () => {
    expect(tree('dinkes | Dinas Kesehatan\n  yankes | Bidang Pelayanan')).toEqual([
      ['dinkes', null],
      ['yankes', 'dinkes'],
    ]);
  });

  it('get codes that no other has', () => {
    expect(tree('Bidang Layanan\nBidang Lalu Lintas\nBina Lingkungan')).toEqual([
      ['bl', null],
      ['bll', null],
      ['bl-2', null],
    ]);
  });

  it('say what is wrong with them', () => {
    expect(readUnits('a | Satu\na | Dua')[1]?.fault).toBe('twice');
    expect(readUnits('Satu', ['satu'])[0]?.code).toBe('satu-2');
    expect(readUnits('kode salah | Satu')[0]?.fault).toBe('bad-code');
  });
});
