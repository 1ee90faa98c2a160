import { describe, expect, it } from 'vitest';
import { csvOf, plainNumber } from './csv.js';

describe('a table as CSV', () => {
  it('parts fields by what is not the decimal mark of the language', () => {
    expect(csvOf([['a', '1,5']], 'id')).toBe('\ufeffa;1,5\r\n');
    expect(csvOf([['a', '1.5']], 'en')).toBe('\ufeffa,1.5\r\n');
    expect(plainNumber('1240.50', 'id')).toBe('1240,50');
  });

  it('quotes what would part a field', () => {
    expect(csvOf([['satu; dua', 'kata "kunci"', 'dua\nbaris']], 'id')).toBe(
      '\ufeff"satu; dua";"kata ""kunci""";"dua\nbaris"\r\n',
    );
  });

  it.each(['=1+1', '+1+1', '@SUM(A1)', '-1+cmd', '\t=1', "=HYPERLINK('http://x')"])('leaves %j a text', (text) => {
    expect(
      csvOf([[text]], 'en')
        .replace('\ufeff', '')
        .startsWith("'"),
    ).toBe(true);
  });

  it('leaves a negative number a number', () => {
    expect(csvOf([['-1,5', '\u22122,5']], 'id')).toBe('\ufeff-1,5;\u22122,5\r\n');
  });
});
