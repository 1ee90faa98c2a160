import { describe, expect, it } from 'vitest';
import { nextCode } from './edits.js';

describe('the code of a new objective', () => {
  it('goes on from those that are there', () => {
    expect(nextCode(['SS1', 'SS13', 'SS2'])).toBe('SS14');
    expect(nextCode(['S.1', 'S.9'])).toBe('S.10');
    expect(nextCode(['a', 'b'])).toBe('SS1');
    expect(nextCode([])).toBe('SS1');
  });
});
