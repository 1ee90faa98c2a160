import { describe, expect, it } from 'vitest';
import { placeFor } from './places.js';

const ALL = [
  { id: 'a', perspective: 'p' },
  { id: 'b', perspective: 'p' },
  { id: 'x', perspective: 'q' },
  { id: 'c', perspective: 'p' },
];

/** The order of all after a move, as the server makes it: taken out, put back in at the place. */
function moved(id: string, perspective: string, index: number): string {
  const place = placeFor(ALL, id, perspective, index);
  if (place === null) return 'stays';
  const others = ALL.filter((own) => own.id !== id).map((own) => own.id);
  return [...others.slice(0, place), id, ...others.slice(place)].join('');
}

describe('the place of an objective that moves', () => {
  it('is before the one that it shall stand before', () => {
    expect(moved('c', 'p', 0)).toBe('cabx');
    expect(moved('c', 'p', 1)).toBe('acbx');
    expect(moved('a', 'p', 1)).toBe('bxac');
  });
  it('is after the last of its perspective, even where others stand between', () => {
    expect(moved('a', 'p', 2)).toBe('bxca');
    expect(moved('a', 'p', 9)).toBe('bxca');
  });
  it('is none where it stands there already', () => {
    expect(moved('b', 'p', 1)).toBe('stays');
    expect(moved('x', 'q', 0)).toBe('stays');
  });
  it('is among those of another perspective', () => {
    expect(moved('a', 'q', 0)).toBe('baxc');
    expect(moved('a', 'q', 1)).toBe('bxac');
  });
  it('is any where the other perspective is empty', () => {
    expect(placeFor(ALL, 'a', 'r', 0)).toBe(null);
  });
});
