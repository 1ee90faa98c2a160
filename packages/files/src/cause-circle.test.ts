import { describe, expect, it } from 'vitest';
import { circleWith } from './cause-circle.js';

const LINKS = [
  { from: 'a', to: 'b' },
  { from: 'b', to: 'c' },
  { from: 'b', to: 'd' },
  { from: 'x', to: 'a' },
];

describe('a circle of causes', () => {
  it('is told by the shortest way back', () => {
    expect(circleWith(LINKS, { from: 'c', to: 'a' })).toEqual(['c', 'a', 'b', 'c']);
    expect(circleWith(LINKS, { from: 'b', to: 'a' })).toEqual(['b', 'a', 'b']);
    expect(circleWith(LINKS, { from: 'a', to: 'a' })).toEqual(['a', 'a']);
  });

  it('is none where several ways lead to the same end, or a circle lies elsewhere', () => {
    expect(circleWith(LINKS, { from: 'a', to: 'd' })).toBeNull();
    expect(circleWith([...LINKS, { from: 'd', to: 'b' }], { from: 'x', to: 'c' })).toBeNull();
  });
});
