import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderedTree, orderedTree } from './ordered-tree.js';
import { readSource } from './source-tree.js';
import { jsonOf, yamlOf } from './tree-layout.js';

function reread(text: string): OrderedTree {
  const read = readSource(text);
  if ('faults' in read) throw new Error(`${read.faults[0]?.message.en}\n${text}`);
  return orderedTree(read.tree);
}

/** What YAML reads as something else, or not at all, where it stands without quotes. */
const TRAPS = [
  '',
  'yes',
  'No',
  'true',
  '1e5',
  '007',
  '0x1f',
  '1_000',
  '12:30:00',
  '2024-01-01',
  '-',
  '- a',
  '? a',
  'a: b',
  'a:',
  ': a',
  '#',
  'a #b',
  '#b',
  '[',
  ']',
  '{',
  '}',
  '{a: 1}',
  ',',
  'a, b',
  '&a',
  '*a',
  '!a',
  '!!str',
  '|',
  '>',
  '>-',
  '%a',
  '@a',
  '`a`',
  '"',
  "'",
  "it's",
  '"quoted"',
  '\\',
  '\\n',
  'a\nb',
  'a\n\nb\n',
  '\ta',
  'a\tb',
  ' a',
  'a ',
  'a  b',
  '\u00a0a',
  '\u2028',
  '\uFEFF',
  'é',
  '指標',
  '🙂',
  '---',
  '...',
  '<<',
  '.nan',
  '.inf',
  '+1',
  '-1',
  '\u22121',
  '3,4',
  '1.902',
  '1/3',
  '=',
  'a=b',
  'a/b',
  '- '.repeat(70),
  'kata '.repeat(60),
  `${'kata '.repeat(40)}akhir`,
  `${'a'.repeat(150)} b`,
  `${'kata - '.repeat(30)}akhir`,
];
const KEYS = [
  '2019',
  '2018',
  '0',
  '01',
  '10',
  '9',
  'a',
  '1a-CP',
  'constructor',
  'toString',
  'length',
  'yes',
  '1e5',
  '2024-01',
  'x.y',
  'a b',
  'a: b',
  '#a',
  '<<',
  '-',
  '',
];

/** Texts that a file can hold: no control characters, and not the two words that mean nothing. */
const text = fc
  .oneof(
    fc.constantFrom(...TRAPS),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  .filter(
    (own) => own !== '~' && own !== 'null' && !/\p{Cc}/u.test(own.replace(/[\t\r\n]/g, '')) && !/\p{Cs}/u.test(own),
  )
  // Brackets that never close are refused as too deep; more than a few do not occur.
  .filter((own) => (own.match(/[[{]/g) ?? []).length < 20);
const key = fc
  .oneof(fc.constantFrom(...KEYS), text)
  .filter((own) => own.length < 80 && own !== '__proto__' && !/[\r\n]/.test(own));

const { tree } = fc.letrec<{ tree: OrderedTree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.record({ list: fc.array(tie('tree'), { maxLength: 5 }) }),
    fc.record({ map: fc.uniqueArray(fc.tuple(key, tie('tree')), { maxLength: 6, selector: ([own]) => own }) }),
  ),
}));
const top = fc.record({
  map: fc.uniqueArray(fc.tuple(key, tree), { minLength: 1, maxLength: 6, selector: ([own]) => own }),
});

describe('a tree written as a file', () => {
  it('is read back as it was, in YAML', () => {
    fc.assert(
      fc.property(top, (own) => {
        expect(reread(yamlOf(own))).toEqual(own);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read back as it was, in JSON', () => {
    fc.assert(
      fc.property(top, (own) => {
        const text = jsonOf(own);
        expect(() => JSON.parse(text)).not.toThrow();
        expect(reread(text)).toEqual(own);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(TRAPS.map((own) => [JSON.stringify(own), own]))(
    'keeps %s as a value, in a list, and as a key',
    (_shown, own) => {
      const tried: OrderedTree = {
        map: [
          ['value', own],
          ['list', { list: [own, { map: [['k', own]] }] }],
          ...(/[\r\n]/.test(own) || own.length > 80 ? [] : [['keys', { map: [[own, own]] }] as const]),
        ],
      };
      expect(reread(yamlOf(tried))).toEqual(tried);
      expect(reread(jsonOf(tried))).toEqual(tried);
    },
  );

  it('breaks long texts at spaces and keeps lines within 120 characters where it can', () => {
    const long = { map: [['note', { map: [['id', 'kata '.repeat(100).trim()]] }]] } as const;
    const lines = yamlOf(long).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
