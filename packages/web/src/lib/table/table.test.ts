import { describe, expect, it } from 'vitest';
import { readTable } from './clipboard.js';
import { fieldsOf, recogniseColumns } from './columns.js';
import { markOf, readQuantity } from './quantity.js';

describe('a pasted table', () => {
  it('has the cells of a spreadsheet, with line breaks and quotes within them', () => {
    expect(readTable('Kode\tNama\r\n1a\t"Waktu ""rata-rata""\nproses"\r\n\t\r\n')).toEqual([
      ['Kode', 'Nama'],
      ['1a', 'Waktu "rata-rata" proses'],
    ]);
  });

  it('may be a list with semicolons, whose commas are decimal marks', () => {
    expect(readTable('1a;Tingkat, layanan;83,5')).toEqual([['1a', 'Tingkat, layanan', '83,5']]);
  });

  it('leaves columns and rows out that are empty at the end', () => {
    expect(readTable('a\t\t\nb\tc\t\n')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });
});

describe('columns', () => {
  const fields = [
    { key: 'code', words: ['kode', 'code', 'no'] },
    { key: 'label', words: ['nama', 'indikator', 'indikator kinerja utama', 'name'] },
    { key: 'target', words: ['target'] },
  ];

  it('are known by their headings, in either language and any order', () => {
    const { columns, rows } = recogniseColumns(
      [
        ['Indikator Kinerja Utama (IKU)', 'Keterangan', 'No.', 'Target 2027'],
        ['Waktu', 'x', '1a', '5'],
      ],
      fields,
    );
    expect(columns).toEqual(['label', null, 'code', 'target']);
    expect(rows).toHaveLength(1);
    expect(fieldsOf(rows[0] ?? [], columns)).toEqual({ label: 'Waktu', code: '1a', target: '5' });
  });

  it('stand in the order of the fields where there are no headings', () => {
    const { columns, rows } = recogniseColumns([['1a', 'Waktu', '5']], fields);
    expect(columns).toEqual(['code', 'label', 'target']);
    expect(rows).toHaveLength(1);
  });
});

describe('numbers in cells', () => {
  it.each([
    ['83,5', 'comma', '83.5'],
    ['83.5', 'comma', '83.5'],
    ['1.240,50', 'comma', '1240.50'],
    ['1,240.50', 'point', '1240.50'],
    ['Rp 7.125.216.474', 'comma', '7125216474'],
    ['92,42 %', 'comma', '92.42'],
    ['\u22125', 'comma', '-5'],
  ] as const)('%s with a decimal %s is %s', (text, mark, value) => {
    expect(readQuantity(text, mark).value).toBe(value);
  });

  it('are none where they are words', () => {
    expect(readQuantity('lima', 'comma').value).toBeNull();
    expect(readQuantity('1.2.3', 'comma').value).toBeNull();
  });

  it('say so where they could be two numbers', () => {
    expect(readQuantity('1.902', 'comma')).toEqual({ value: '1902', other: '1.902' });
    expect(readQuantity('1.902', 'point')).toEqual({ value: '1.902', other: '1902' });
  });

  it('show their mark as a column', () => {
    expect(markOf(['100', '83,5', '1.902'])).toBe('comma');
    expect(markOf(['1.902', '83.5'])).toBe('point');
    expect(markOf(['1.240,5'])).toBe('comma');
    expect(markOf(['100', '1.902'])).toBeNull();
  });
});
