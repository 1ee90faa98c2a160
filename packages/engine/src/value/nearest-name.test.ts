import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.js';

describe('nearest name', () => {
  it('finds a slip of one or two letters, a swap, and another case', () => {
    expect(nearestName('indicaters', ['perspectives', 'indicators', 'objectives'])).toBe('indicators');
    expect(nearestName('maen', ['median', 'mean', 'min'])).toBe('mean');
    expect(nearestName('NKO', ['nko', 'npo'])).toBe('nko');
    expect(nearestName('labl', ['label', 'level'])).toBe('label');
  });

  it('says nothing when nothing is near', () => {
    expect(nearestName('colour', ['weight', 'target'])).toBeUndefined();
    expect(nearestName('x', [])).toBeUndefined();
    expect(nearestName('', ['weight'])).toBeUndefined();
  });

  it('survives names of any length', () => {
    expect(nearestName('a'.repeat(100_000), ['a'])).toBeUndefined();
  });
});
