import { toText } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { Faults } from './file-fault.js';
import { printedDecimals, printedNumber, Texts } from './quantities.js';

function texts(mark: 'comma' | 'point'): { readonly texts: Texts; readonly faults: Faults } {
  const faults = new Faults('f.yaml', () => ({ line: 3, column: 7 }));
  return { texts: new Texts(mark, faults), faults };
}
const number = (printed: string, decimals: number): string | null => {
  const found = printedNumber(printed, decimals);
  return found === null ? null : toText(found);
};

describe('quantities of a file', () => {
  it('are read by its decimal mark and keep their text', () => {
    const { texts: comma, faults } = texts('comma');
    expect(comma.quantity('3,50000', ['a'])).toMatchObject({ decimals: 5, text: '3,50000' });
    expect(toText(comma.value('12.850.747.600', ['a']))).toBe('12850747600');
    expect(faults.list).toEqual([]);
  });

  it('an ambiguous one is a warning with both readings, and read by the mark', () => {
    const { texts: comma, faults } = texts('comma');
    expect(toText(comma.value('1.902', ['facts', 'x']))).toBe('1902');
    expect(faults.list).toMatchObject([
      { code: 'ambiguous-number', severity: 'warning', path: ['facts', 'x'], position: { line: 3, column: 7 } },
    ]);
    for (const part of ['1902', '1.902']) expect(faults.list[0]?.message.en).toContain(part);
    expect(faults.failed).toBe(false);
  });

  it('one of the other mark is an error', () => {
    const { texts: point, faults } = texts('point');
    point.value('83,55', ['x']);
    expect(faults.list).toMatchObject([{ code: 'number', severity: 'error' }]);
    expect(faults.failed).toBe(true);
  });
});

describe('numbers in printed texts', () => {
  it.each([
    ['Rp.13.610.365.003', 0, '13610365003'],
    ['-973.701.725', 0, '-973701725'],
    ['92,43%', 2, '92.43'],
    ['92.43%', 2, '92.43'],
    ['44.44 %', 2, '44.44'],
    ['1.202%', 3, '1.202'],
    ['1.202%', 0, '1202'],
    ['3,50000', 5, '3.5'],
    ['36.900%', 0, '36900'],
    ['114,55', 2, '114.55'],
    ['1.234,5', 1, '1234.5'],
    ['(12,5)', 1, '-12.5'],
  ])('"%s" with %i decimals is %s', (printed, decimals, expected) => {
    expect(number(printed, decimals)).toBe(expected);
  });

  it.each([
    ['baik', 0],
    ['92,43', 1],
    ['1.23', 0],
    ['5', 2],
    ['', 0],
  ])('"%s" with %i decimals is none', (printed, decimals) => {
    expect(number(printed, decimals)).toBeNull();
  });

  it('decimals are counted by the mark of the file', () => {
    expect(printedDecimals('92,43%', 'comma')).toBe(2);
    expect(printedDecimals('3,50000', 'comma')).toBe(5);
    expect(printedDecimals('54', 'comma')).toBe(0);
    expect(printedDecimals('92.43%', 'comma')).toBeNull();
    expect(printedDecimals('baik', 'comma')).toBeNull();
  });
});
