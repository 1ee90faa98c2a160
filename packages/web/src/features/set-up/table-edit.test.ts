import { describe, expect, it } from 'vitest';
import { withBlock, withColumn } from './table-edit.js';

const table = { columns: ['code', 'label'], rows: [['1a', 'Satu']] };

describe('a table that is corrected', () => {
  it('takes a pasted block, with new rows, within its columns', () => {
    const block = [
      ['Dua', 'x'],
      ['Tiga', 'y'],
    ];
    expect(withBlock(table, 0, 1, block).rows).toEqual([
      ['1a', 'Dua'],
      ['', 'Tiga'],
    ]);
  });

  it('has no two columns of one meaning', () => {
    expect(withColumn(table, 0, 'label').columns).toEqual(['label', null]);
    expect(withColumn(table, 1, '').columns).toEqual(['code', null]);
  });
});
