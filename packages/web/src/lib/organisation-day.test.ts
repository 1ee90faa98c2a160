import { describe, expect, it } from 'vitest';
import { dayIn, daysLater, endOfDay, startOfDay } from './organisation-day.js';

describe('days of an organisation', () => {
  // Jakarta is seven hours ahead of UTC, Jayapura nine, all the year round.
  it.each([
    ['Asia/Jakarta', '2026-01-09T17:00:00.000Z', '2026-01-10T16:59:59.000Z'],
    ['Asia/Jayapura', '2026-01-09T15:00:00.000Z', '2026-01-10T14:59:59.000Z'],
    ['UTC', '2026-01-10T00:00:00.000Z', '2026-01-10T23:59:59.000Z'],
  ])('begin and end where it is: %s', (zone, from, to) => {
    expect(startOfDay('2026-01-10', zone)).toBe(from);
    expect(endOfDay('2026-01-10', zone)).toBe(to);
    expect([dayIn(from, zone), dayIn(to, zone)]).toEqual(['2026-01-10', '2026-01-10']);
  });

  it('are right where clocks are put forward: in Berlin on 29 March 2026 at two in the morning', () => {
    expect(startOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
    expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T21:59:59.000Z');
  });

  it('are counted over the ends of months', () => {
    expect(daysLater('2026-01-31', 10)).toBe('2026-02-10');
    expect(daysLater('2024-02-28', 1)).toBe('2024-02-29');
  });
});
