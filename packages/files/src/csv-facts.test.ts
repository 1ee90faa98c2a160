import type { RulePack } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { type ReadScorecard, readScorecard } from './scorecard.js';

const PACKS: ReadonlyMap<string, RulePack> = new Map();

function read(csv: string, decimal = 'point'): ReadScorecard {
  const text = `berimbang: 1
scorecard: {id: t, title: T, period: 2024, decimal: ${decimal}}
method: {name: m, title: M}
dimensions:
  service: {members: [tera, oss]}
  quarter: {members: [2024-Q1, 2024-Q2]}
nodes:
  index: {kind: input, dims: [quarter, service]}
  people: {kind: input}
facts-from: [facts.csv]
`;
  return readScorecard({ file: 't.scorecard.yaml', text, beside: new Map([['facts.csv', csv]]) }, PACKS);
}
const places = ({ faults }: ReadScorecard): readonly string[] =>
  faults.map(({ file, position, code }) => `${file}:${position.line} ${code}`);

describe('facts from CSV', () => {
  it('one observation a row, with comma or semicolon, byte order mark and empty lines', () => {
    const rows =
      'node,quarter,service,value,source,status\nindex,2024-Q1,tera,94.50,Table 2,printed\n\npeople,,,116,Method,assumed\n';
    for (const csv of [rows, `\uFEFF${rows}`, rows.replaceAll(',', ';'), rows.replaceAll('\n', '\r\n')]) {
      const { graph, faults } = read(csv);
      expect(faults).toEqual([]);
      expect(graph?.model.facts).toMatchObject([
        {
          node: 'index',
          place: { quarter: '2024-Q1', service: 'tera' },
          value: { kind: 'number', text: '94.50', decimals: 2 },
          source: 'Table 2',
          status: 'printed',
        },
        { node: 'people', place: {}, value: { text: '116' }, status: 'assumed' },
      ]);
    }
  });

  it('decimal comma follows the file beside it', () => {
    const { graph } = read('node;quarter;service;value\nindex;2024-Q1;oss;83,2\n', 'comma');
    expect(graph?.model.facts[0]).toMatchObject({ value: { text: '83,2', decimals: 1 } });
    expect(places(read('node;quarter;service;value\nindex;2024-Q1;oss;83,2\n'))).toEqual(['facts.csv:2 number']);
  });

  it('an empty value is missing, a reason is kept', () => {
    const { graph } = read('node,quarter,service,value,missing\nindex,2024-Q1,oss,,\nindex,2024-Q2,oss,,refused\n');
    expect(graph?.model.facts.map(({ value }) => value)).toEqual([
      { kind: 'missing', reason: 'unknown' },
      { kind: 'missing', reason: 'refused' },
    ]);
  });

  it.each([
    [
      'an unknown node',
      'node,quarter,service,value\nindex,2024-Q1,oss,1\nidnex,2024-Q1,oss,1\n',
      'facts.csv:3 unknown-name',
    ],
    ['an unknown member', 'node,quarter,service,value\nindex,2024-Q1,osss,1\n', 'facts.csv:2 unknown-name'],
    ['an unknown column', 'node,quarter,servce,value\nindex,2024-Q1,oss,1\n', 'facts.csv:1 unknown-name'],
    ['no column of values', 'node,quarter,service\nindex,2024-Q1,oss\n', 'facts.csv:1 missing-key'],
    ['a dimension that is left out', 'node,quarter,value\nindex,2024-Q1,1\n', 'facts.csv:2 missing-key'],
    ['an unknown reason', 'node,quarter,service,value,missing\nindex,2024-Q1,oss,,lost\n', 'facts.csv:2 invalid-value'],
    [
      'an unknown status',
      'node,quarter,service,value,status\nindex,2024-Q1,oss,1,guess\n',
      'facts.csv:2 invalid-value',
    ],
    ['a row that is too long', 'node,quarter,service,value\nindex,2024-Q1,oss,1,2,3\n', 'facts.csv:2 syntax'],
    ['an open quote', 'node,quarter,service,value\nindex,"2024-Q1,oss,1\n', 'facts.csv:2 syntax'],
  ])('%s is a fault of the CSV with its line', (_what, csv, place) => {
    const found = read(csv);
    expect(found.graph).toBeNull();
    expect(places(found)[0]).toBe(place);
  });

  it('an empty file is refused: a header is expected', () => {
    const { graph, faults } = read('');
    expect(graph).toBeNull();
    expect(faults.map((fault) => `${fault.file}:${fault.position.line} ${fault.code}`)).toEqual([
      'facts.csv:1 missing-key',
    ]);
  });

  it('a cell that is given twice is refused at its second line', () => {
    const { faults } = read('node,value\npeople,1\npeople,2\n');
    expect(faults.map((fault) => `${fault.file}:${fault.position.line} ${fault.code}`)).toContain(
      'facts.csv:3 duplicate',
    );
  });
});
