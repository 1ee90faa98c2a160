import { describe, expect, it } from 'vitest';
import { periodShort, periodsBeside, periodText } from './periods.js';

describe('periods', () => {
  it('have their usual short names', () => {
    expect(periodText('2025-12', 'id')).toBe('Des 2025');
    expect(periodText('2025-05', 'en')).toBe('May 2025');
    expect(periodText('2025-Q3', 'id')).toBe('TW III 2025');
    expect(periodText('2025-Q3', 'en')).toBe('Q3 2025');
    expect(periodText('2025-S1', 'id')).toBe('Smt I 2025');
    expect(periodText('2025', 'id')).toBe('2025');
    expect(periodShort('2025-Q1', 'id')).toBe('TW I');
    expect(periodText('siklus-1', 'id')).toBe('siklus-1');
  });

  it('stand side by side where they are few', () => {
    expect(periodsBeside(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'], '2025-Q2')).toHaveLength(4);
  });

  it('of two years of months are the ends of quarters and the one shown', () => {
    const months = ['2024', '2025'].flatMap((year) =>
      Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
    );
    expect(periodsBeside(months, '2025-12')).toEqual(['2025-03', '2025-06', '2025-09', '2025-12']);
    expect(periodsBeside(months, '2024-05')).toEqual(['2024-03', '2024-05', '2024-06', '2024-09', '2024-12']);
  });
});
