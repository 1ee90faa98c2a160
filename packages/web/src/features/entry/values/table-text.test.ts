import { expect, it } from 'vitest';
import { readTable } from './table-text.js';

it('reads a block of a spreadsheet', () => {
  expect(readTable('74,20\t79,10\r\n7,92\t15,88\r\n')).toEqual([
    ['74,20', '79,10'],
    ['7,92', '15,88'],
  ]);
  expect(readTable('1\t\t3')).toEqual([['1', '', '3']]);
  expect(readTable('5')).toEqual([['5']]);
  expect(readTable('a\n\nb')).toEqual([['a'], [''], ['b']]);
  expect(readTable('"dua\nbaris"\t"kata ""kunci"""\n')).toEqual([['dua\nbaris', 'kata "kunci"']]);
});
