import { describe, expect, it } from 'vitest';
import { changedPlaces, linesBetween } from './line-difference.js';

const signs = { same: ' ', gone: '-', new: '+' } as const;
const shown = (before: string, after: string): readonly string[] =>
  linesBetween(before, after).map(({ kind, text, number }) => `${number}${signs[kind]}${text}`);

describe('what became of a text', () => {
  it('is nothing where both are the same', () => {
    expect(shown('a\nb', 'a\nb')).toEqual(['1 a', '2 b']);
    expect(changedPlaces(linesBetween('a\nb', 'a\nb'))).toEqual([]);
  });

  it('is what is gone before what is new, with the number of its own text', () => {
    expect(shown('a\nb\nc', 'a\nx\ny\nc')).toEqual(['1 a', '2-b', '2+x', '3+y', '4 c']);
  });

  it('keeps the longest sequence that both have', () => {
    expect(shown('a\nb\nc\nd', 'b\nc\nd\na')).toEqual(['1-a', '1 b', '2 c', '3 d', '4+a']);
  });

  it('is shown with the lines around it', () => {
    const before = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`);
    const after = before.map((text, i) => (i === 4 || i === 15 ? `${text} changed` : text));
    const places = changedPlaces(linesBetween(before.join('\n'), after.join('\n')), 1);
    expect(places.map((line) => (line === null ? '...' : `${signs[line.kind]}${line.number}`))).toEqual([
      ' 4',
      '-5',
      '+5',
      ' 6',
      '...',
      ' 15',
      '-16',
      '+16',
      ' 17',
    ]);
  });
});
