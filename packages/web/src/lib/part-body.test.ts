import { describe, expect, it } from 'vitest';
import { valueIn, withValue } from './part-body.js';

describe('the body of a part', () => {
  it('is changed in place, keeps its form, and loses what is taken away', () => {
    const pairs: [string, unknown][] = [
      ['2024', 'a'],
      ['label', 'Nama'],
    ];
    expect(withValue(pairs, 'label', 'Lain')).toEqual([
      ['2024', 'a'],
      ['label', 'Lain'],
    ]);
    expect(withValue(pairs, '2024', undefined)).toEqual([['label', 'Nama']]);
    const map = { label: 'Nama', unit: '%' };
    expect(Object.entries(withValue(map, 'label', 'Lain'))).toEqual([
      ['label', 'Lain'],
      ['unit', '%'],
    ]);
    expect(withValue(map, 'objective', 'SS1')).toEqual({ ...map, objective: 'SS1' });
    expect(withValue(map, 'objective', undefined)).toEqual(map);
    expect([valueIn(pairs, 'label'), valueIn(map, 'unit'), valueIn(map, 'x'), valueIn(undefined, 'x')]).toEqual([
      'Nama',
      '%',
      undefined,
      undefined,
    ]);
  });
});
