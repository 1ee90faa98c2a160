import {
  composeScorecard,
  type OrderedTree,
  type ScorecardParts,
  type StoredFact,
  splitScorecard,
} from '@berimbang/files';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS, RULES } from '../support/scorecards.js';

const CODES = [
  '2019',
  '2018',
  '07',
  '1e5',
  'yes',
  'no',
  'on',
  '1a-CP',
  '10',
  '9',
  'x.y',
  'a/b',
  'constructor',
  'length',
  '0x1f',
  '1_000',
];
const code = fc
  .oneof(fc.constantFrom(...CODES), fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.\-/]{0,10}$/))
  .filter((own) => own !== 'null' && own !== '__proto__');
const codes = (most: number): fc.Arbitrary<string[]> => fc.uniqueArray(code, { minLength: 1, maxLength: most });
const label = fc
  .oneof(
    fc.constantFrom(
      'yes',
      '1e5',
      ' a',
      'a ',
      'a: b',
      '# a',
      "it's",
      '"a"',
      'a\nb',
      '- a',
      '[a]',
      '{a}',
      '指標 é 🙂',
      'kata '.repeat(50),
      '\u2028',
      ',',
      '007',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  )
  .filter((own) => own !== '~' && own !== 'null' && own.length > 0 && !/\p{Cc}/u.test(own.replace(/\n/g, '')));
const quantity = fc.constantFrom('0', '1', '007', '83.50', '3.5', '1/3', '-2', '1000000', '0.10');
const labelled = label.map((own): OrderedTree => ({ map: [['label', own]] }));

/** Facts of a node over two dimensions and of one without: several observations of a cell, notes, reasons, CSV files. */
const parts = fc
  .record({ rows: codes(5), columns: codes(4), indicators: codes(5), objectives: codes(3), perspective: code })
  .chain(({ rows, columns, indicators, objectives, perspective }) => {
    const about = fc.record(
      {
        status: fc.constantFrom('printed', 'reconstructed', 'assumed'),
        source: fc.oneof(fc.constantFrom('Table 1', 'a.csv:2', 'a.csv:3', 'x'), label),
        note: label.map((id) => ({ id, en: `${id}.` })),
      },
      { requiredKeys: ['status', 'source'] },
    );
    const value = fc.oneof(
      quantity.map((own) => ({ value: own })),
      fc.constantFrom('late', 'unknown', 'refused').map((missing) => ({ missing })),
    );
    const file = fc.constantFrom(null, null, 'a.csv', '2019.csv');
    const where = fc.oneof(
      fc
        .record({ row: fc.constantFrom(...rows), column: fc.constantFrom(...columns) })
        .map((place) => ({ node: 'grid', place })),
      fc.constant({ node: 'one', place: {} }),
    );
    const fact = fc
      .tuple(where, value, about, file)
      .map(([at, own, more, from]) => ({ ...at, ordinal: 0, ...own, ...more, file: from }) as StoredFact);
    return fc
      .record({
        facts: fc.array(fact, { maxLength: 25 }),
        names: fc.array(labelled, { minLength: 12, maxLength: 12 }),
        targets: fc.array(quantity, { minLength: 5, maxLength: 5 }),
        title: label,
      })
      .map(({ facts, names, targets, title }): ScorecardParts => {
        const name = (i: number): OrderedTree => names[i] ?? '';
        const withKeys = (tree: OrderedTree, ...more: readonly (readonly [string, OrderedTree])[]): OrderedTree =>
          typeof tree === 'object' && 'map' in tree ? { map: [...more, ...tree.map] } : tree;
        return {
          head: {
            scorecard: {
              map: [
                ['id', 'test'],
                ['title', title],
                ['period', '2024'],
              ],
            },
            method: {
              map: [
                ['name', 'test/method'],
                ['title', title],
              ],
            },
            organisation: null,
            rules: null,
            periods: null,
          },
          perspectives: [{ code: perspective, body: name(0) }],
          objectives: objectives.map((own, i) => ({
            code: own,
            body: withKeys(name(i), ['perspective', perspective]),
          })),
          indicators: indicators.map((own, i) => ({
            code: own,
            body: withKeys(name(i + 3), ['objective', objectives[0] ?? '']),
          })),
          links: [],
          blocks: [
            { section: 'dimensions', code: 'row', body: { map: [['members', { map: rows.map((own) => [own, '']) }]] } },
            { section: 'dimensions', code: 'column', body: { map: [['members', { list: columns }]] } },
            {
              section: 'nodes',
              code: 'grid',
              body: {
                map: [
                  ['kind', 'input'],
                  ['dims', { list: ['row', 'column'] }],
                ],
              },
            },
            { section: 'nodes', code: 'one', body: { map: [['kind', 'input']] } },
          ],
          targets: indicators.map((indicator, i) => ({
            indicator,
            kind: 'target',
            period: null,
            value: targets[i] ?? '1',
          })),
          facts,
        };
      });
  });

/** Facts by cell and status, in their order, without what composing may change: the file, and the count. */
function byCell(facts: readonly StoredFact[]): ReadonlyMap<string, readonly unknown[]> {
  const cells = new Map<string, unknown[]>();
  for (const { file: _file, ordinal: _ordinal, ...fact } of facts) {
    const key = JSON.stringify([fact.node, Object.entries(fact.place).sort(), fact.status]);
    cells.set(key, [...(cells.get(key) ?? []), fact]);
  }
  return new Map([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function reread(own: ScorecardParts, format: 'yaml' | 'json'): ScorecardParts {
  const composed = composeScorecard(own, { format });
  const split = splitScorecard(composed, RULES.packs, METHODS.methods);
  if (split.parts === null)
    throw new Error(
      `${split.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`).join('\n')}\n${composed.text}`,
    );
  return split.parts;
}

/** Every section of a composed file that lists by code keeps its order; sections stand in the order of the format. */
const rest = ({ facts: _facts, blocks, ...others }: ScorecardParts): unknown => ({ ...others, blocks });

describe('generated scorecards', () => {
  it.each(['yaml', 'json'] as const)('are the same parts once composed and taken apart, as %s', (format) => {
    fc.assert(
      fc.property(parts, (own) => {
        const again = reread(own, format);
        expect(rest(again)).toEqual(rest(own));
        expect(byCell(again.facts)).toEqual(byCell(own.facts));
      }),
      { numRuns: 150 },
    );
  });

  it('are composed to the same bytes from then on', () => {
    fc.assert(
      fc.property(parts, (own) => {
        const first = composeScorecard(reread(own, 'yaml'));
        expect(composeScorecard(reread(JSON.parse(JSON.stringify(reread(own, 'yaml'))), 'yaml'))).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});
