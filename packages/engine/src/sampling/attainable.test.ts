import { describe, expect, it } from 'vitest';
import { missingCell, numberCell } from '../value/cell.js';
import { decimal, toFixed } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { attainable } from './attainable.js';

const nearest = (share: string, n: number, step: number, decimals: number): string => {
  const found = attainable(numberCell(decimal(share)), numberCell(rational(n)), rational(step));
  return found.kind === 'number' ? toFixed(found.value, decimals) : found.kind;
};

describe('attainable shares', () => {
  // 54 staff of Kebumen: 35/54 = 64.8148 %, 39/54 = 72.2222 %, 6/54 = 11.1111 %, 5/54 = 9.2593 %.
  it.each([
    ['64.8', '64.8'],
    ['72.2', '72.2'],
    ['11.3', '11.1'],
    ['9.35', '9.3'],
  ])('%s %% of 54 people', (printed, found) => {
    expect(nearest(printed, 54, 100, 1)).toBe(found);
  });

  it('means of whole answers are multiples of 1/n', () => {
    // Item means of Madiun are multiples of 1/24: 77/24 = 3.20833.
    expect(nearest('3.20833', 24, 1, 5)).toBe('3.20833');
    expect(nearest('3.21', 24, 1, 5)).toBe('3.20833');
  });

  it('needs a whole number of people above 0', () => {
    for (const n of [rational(0), rational(-3), rational(1, 2)]) {
      expect(attainable(numberCell(rational(1)), numberCell(n), rational(1))).toMatchObject({
        kind: 'problem',
        problem: 'undefined',
      });
    }
    expect(attainable(missingCell('late', []), numberCell(rational(5)), rational(1)).kind).toBe('missing');
  });
});
