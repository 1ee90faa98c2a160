import { describe, expect, it } from 'vitest';
import { type Position, readSource } from './source-tree.js';

function tree(text: string): { readonly value: unknown; readonly at: (...path: readonly PropertyKey[]) => string } {
  const read = readSource(text);
  if ('faults' in read) throw new Error(read.faults[0]?.message.en);
  const place = ({ line, column }: Position): string => `${line}:${column}`;
  return { value: JSON.parse(JSON.stringify(read.tree.value)), at: (...path) => place(read.tree.positionOf(path)) };
}

function faults(text: string): readonly string[] {
  const read = readSource(text);
  if (!('faults' in read)) throw new Error('it was read');
  for (const { message } of read.faults) {
    expect(message.id).not.toBe('');
    expect(message.en).not.toBe('');
  }
  return read.faults.map(({ position }) => `${position.line}:${position.column}`);
}

describe('scalars', () => {
  it('keep their source text, in YAML and JSON alike', () => {
    const expected = {
      a: '3.50000',
      b: '1e5',
      c: '1/3',
      d: '007',
      e: 'yes',
      f: '0x1F',
      g: '1_000',
      h: '2024-01-01',
      i: 'true',
      j: '.5',
    };
    expect(
      tree('a: 3.50000\nb: 1e5\nc: 1/3\nd: 007\ne: yes\nf: 0x1F\ng: 1_000\nh: 2024-01-01\ni: true\nj: .5\n').value,
    ).toEqual(expected);
    expect(tree('{"a": 3.50000, "b": "1e5", "i": true, "h": "2024-01-01"}').value).toEqual({
      a: '3.50000',
      b: '1e5',
      i: 'true',
      h: '2024-01-01',
    });
  });

  it('are empty where nothing, null or ~ stands', () => {
    expect(tree('a:\nb: null\nc: ~\nd: ""\ne: []\n').value).toEqual({ a: '', b: '', c: '', d: '', e: [] });
  });

  it('lose their quotes and nothing else', () => {
    expect(tree(`a: "1,5"\nb: 'it''s'\nc: |\n  two\n  lines\n`).value).toEqual({
      a: '1,5',
      b: "it's",
      c: 'two\nlines\n',
    });
  });

  it('digits as keys stay texts', () => {
    expect(tree('2024: 1\n"2023": 2\n').value).toEqual({ 2023: '2', 2024: '1' });
  });
});

describe('positions', () => {
  it('of keys and values count from 1; an unknown path has its nearest ancestor', () => {
    const { at } = tree('a:\n  b: 1\n  list: [x, y]\nc: {d: 2}\n');
    expect([at('a'), at('a', 'b'), at('a', 'list', 1), at('c', 'd'), at('a', 'none', 'deeper'), at('nothing')]).toEqual(
      ['1:1', '2:3', '3:13', '4:5', '1:1', '1:1'],
    );
  });
});

describe('aliases', () => {
  it('are followed', () => {
    expect(tree('a: &x {b: 1}\nc: *x\n').value).toEqual({ a: { b: '1' }, c: { b: '1' } });
  });

  it('without anchor, in circles, or as a bomb are refused', () => {
    expect(faults('a: *nothing\n')).toEqual(['1:4']);
    expect(faults('a: &a {b: *a}\n')).toHaveLength(1);
    const bomb = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &k${i + 1} [${Array(10).fill(`*k${i}`).join(', ')}]`);
    expect(faults(`k0: &k0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${bomb.join('\n')}\n`)).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a: 1\na: 2\n', '2:1'],
    ['a:\n\tb: 1\n', '2:1'],
    ['a: [1, 2\n', undefined],
    ['a: "open\n', undefined],
    ['? [x, y]\n: 1\n', '1:3'],
    [`${'['.repeat(500)}${']'.repeat(500)}`, undefined],
    [`${'{a: '.repeat(500)}1${'}'.repeat(500)}`, undefined],
  ])('%j is a fault with a place', (text, place) => {
    const found = faults(text);
    expect(found.length).toBeGreaterThan(0);
    if (place !== undefined) expect(found[0]).toBe(place);
  });

  it('a key called __proto__ is refused, other names of JavaScript are ordinary keys', () => {
    expect(faults('a:\n  __proto__: {polluted: 1}\n')).toEqual(['2:3']);
    expect(tree('constructor: 2\ntoString: 3\n').value).toEqual({ constructor: '2', toString: '3' });
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });
});
