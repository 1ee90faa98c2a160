import { describe, expect, it } from 'vitest';
import { clockOf } from './wait.js';

describe('time to wait', () => {
  it('is written in minutes and seconds', () => {
    expect(clockOf(245)).toBe('4:05');
    expect(clockOf(59)).toBe('0:59');
    expect(clockOf(600)).toBe('10:00');
  });
});
