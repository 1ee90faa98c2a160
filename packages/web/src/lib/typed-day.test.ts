import { describe, expect, it } from 'vitest';
import { dateText } from './dates.js';
import { typedDay } from './typed-day.js';

describe('a typed day', () => {
  it.each([
    '21 Nov 2026',
    '21 november 2026',
    '21 Nopember 2026',
    '21/11/2026',
    '21-11-2026',
    '21.11.2026',
    '2026-11-21',
  ])('is read: %s', (text) => expect(typedDay(text)).toBe('2026-11-21'));

  it('has the day before the month, as Indonesians write it', () => {
    expect(typedDay('3/4/2026')).toBe('2026-04-03');
  });

  it.each(['', 'besok', '31/2/2026', '29 Feb 2026', '11/21/2026', '21 Nov', '21 Nov 26', '0/1/2026', '2026-00-10'])(
    'is none: %s',
    (text) => expect(typedDay(text)).toBeNull(),
  );

  it('is what is shown, in every month and both languages', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-05`;
      for (const language of ['id', 'en'] as const) expect(typedDay(dateText(iso, language))).toBe(iso);
    }
  });
});
