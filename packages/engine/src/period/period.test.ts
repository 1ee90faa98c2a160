import { describe, expect, it } from 'vitest';
import { before, endOfPeriod, type Period, parsePeriod, periodCode, sameLastYear } from './period.js';

const period = (code: string): Period => {
  const parsed = parsePeriod(code);
  if (parsed === null) throw new Error(code);
  return parsed;
};

describe('periods', () => {
  it.each(['2024', '2024-S1', '2024-S2', '2024-Q1', '2024-Q4', '2024-01', '2024-12'])('reads and writes %s', (code) => {
    expect(periodCode(period(code))).toBe(code);
  });

  it.each(['', '24', '2024-Q0', '2024-Q5', '2024-S3', '2024-00', '2024-13', '2024-1', '2024-q1', '2024Q1', ' 2024'])(
    'refuses "%s"',
    (code) => {
      expect(parsePeriod(code)).toBeNull();
    },
  );

  it.each([
    ['2023', '2023-12-31'],
    ['2024-S1', '2024-06-30'],
    ['2024-S2', '2024-12-31'],
    ['2024-Q1', '2024-03-31'],
    ['2024-Q3', '2024-09-30'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024-11', '2024-11-30'],
  ])('%s ends on %s', (code, day) => {
    expect(endOfPeriod(period(code))).toBe(day);
  });

  it.each([
    ['2024', '2023', '2023'],
    ['2024-S1', '2023-S2', '2023-S1'],
    ['2024-Q1', '2023-Q4', '2023-Q1'],
    ['2024-Q3', '2024-Q2', '2023-Q3'],
    ['2024-01', '2023-12', '2023-01'],
    ['2024-07', '2024-06', '2023-07'],
  ])('before %s comes %s, and a year earlier was %s', (code, previous, lastYear) => {
    expect(periodCode(before(period(code)))).toBe(previous);
    expect(periodCode(sameLastYear(period(code)))).toBe(lastYear);
  });
});
