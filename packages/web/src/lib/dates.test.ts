import { describe, expect, it } from 'vitest';
import { clockText, dateText } from './dates.js';

describe('dates', () => {
  it('are written as 21 Nov 2026', () => {
    expect(dateText('2026-11-21', 'id')).toBe('21 Nov 2026');
    expect(dateText('2026-11-21', 'en')).toBe('21 Nov 2026');
    expect(dateText('2026-08-01', 'id')).toBe('1 Agu 2026');
    expect(dateText('2026-09-01', 'en')).toBe('1 Sep 2026');
  });

  it('have the clock of their language', () => {
    const local = new Date(2026, 10, 21, 9, 41).toISOString();
    expect(clockText(local, 'id')).toBe('09.41');
    expect(clockText(local, 'en')).toBe('09:41');
  });
});
