import { join } from 'node:path';
import { plainText } from '@berimbang/contract';
import { evaluateForAudit, placeOf } from '@berimbang/engine';
import { loadScorecards } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../packages/cli/src/report/markdown.js';
import { berimbang, folderWith } from '../support/cli.js';
import { METHODS, ROOT, RULES } from '../support/scorecards.js';

/** Rows of a CSV text by RFC 4180. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  for (let found = field.exec(text); found !== null && found[0] !== ''; found = field.exec(text)) {
    const [, own = '', end] = found;
    rows.at(-1)?.push(own.startsWith('"') ? own.slice(1, -1).replaceAll('""', '"') : own);
    if (end === '\r\n') rows.push([]);
    if (field.lastIndex >= text.length) break;
  }
  return rows.filter((row) => row.length > 0);
}

const INJECTION = `berimbang: 1
scorecard: {id: odd, title: {id: "a | b", en: "# c"}, period: 2024}
method: {name: test/odd, title: {id: M, en: M}}
nodes:
  a: {kind: input, label: {id: "=HYPERLINK(\\"x\\")", en: "+1, \\"quoted\\""}}
  b: {kind: formula, formula: "0 - a", label: {id: "@sum", en: "-2"}}
  c: {kind: input, label: {id: C, en: C}}
facts:
  a: {source: S, values: 3}
  c: {source: S, values: {missing: late}}
`;
const odd = folderWith({ 'odd.scorecard.yaml': INJECTION });

describe.each(['merak', 'madiun', 'bone-bolango', 'kebumen', 'sampang'])('CSV of %s', (example) => {
  it('has every cell with its exact value', async () => {
    const path = join(ROOT, 'examples', example);
    const { out } = await berimbang(['report', path, '-o', '-', '--format', 'csv', '--lang', 'id']);
    const [heads, ...rows] = rowsOf(out);
    expect(heads).toEqual(['scorecard', 'node', 'place', 'label', 'value', 'unit', 'kind', 'detail']);
    const graph = loadScorecards(path, RULES.packs, METHODS.methods).scorecards[0]?.graph;
    const columns = graph === null || graph === undefined ? new Map() : evaluateForAudit(graph).columns;
    const expected = [...columns].flatMap(([name, column]) =>
      column.cells.flatMap((cell: Parameters<typeof plainText>[0] | undefined, index: number) => {
        if (cell === undefined || cell === null) return [];
        const place = Object.entries(placeOf(column.dimensions, index)).map(
          ([dimension, member]) => `${dimension}=${member}`,
        );
        return [[name, place.join(';'), plainText(cell) ?? '', cell.kind]];
      }),
    );
    expect(rows.map(([, node, place, , value, , kind]) => [node, place, value, kind])).toEqual(expected);
    expect(rows.every((row) => row.length === 8)).toBe(true);
  });
});

describe('texts that other programs would read as more than text', () => {
  it('are plain in CSV; numbers below zero stay numbers', async () => {
    const { out } = await berimbang(['report', odd, '-o', '-', '--format', 'csv', '--lang', 'id']);
    const rows = rowsOf(out);
    expect(rows[1]?.slice(1)).toEqual(['a', '', '\'=HYPERLINK("x")', '3', '', 'number', '']);
    expect(rows.find(([, node]) => node === 'b')?.slice(3, 5)).toEqual(["'@sum", '-3']);
    expect(rows.find(([, node]) => node === 'c')?.slice(4)).toEqual(['', '', 'missing', 'terlambat']);
    const en = rowsOf((await berimbang(['report', odd, '-o', '-', '--format', 'csv', '--lang', 'en'])).out);
    expect(en[1]?.[3]).toBe('\'+1, "quoted"');
  });

  it('are plain in Markdown', async () => {
    const { out } = await berimbang(['report', odd, '-o', '-', '--format', 'md', '--lang', 'id']);
    expect(out).toContain('a \\| b');
    expect(plainMarkdown('<b> *x* `y` [z](u)\n# h | 1')).toBe('\\<b\\> \\*x\\* \\`y\\` \\[z\\](u) \\# h \\| 1');
    expect(plainMarkdown('1. item')).toBe('\\1. item');
  });
});

describe('Markdown', () => {
  it.each([
    ['id', '# Kinerja 2022 berpredikat Istimewa', '| Stakeholder | 116,66 |'],
    ['en', '# Performance in 2022 is rated outstanding', '| Stakeholder | 116.66 |'],
  ])('of Merak in %s has finding, tables and audit', async (language, head, row) => {
    const { out, code } = await berimbang([
      'report',
      'examples/merak',
      '-o',
      '-',
      '--format',
      'md',
      '--lang',
      language,
    ]);
    expect(code).toBe(1);
    expect(out.startsWith(head)).toBe(true);
    expect(out).toContain(row);
    expect(out).toContain('111,31');
    const tables = out.split('\n\n').map((part) => part.split('\n').filter((line) => line.startsWith('|')));
    for (const table of tables)
      expect(new Set(table.map((line) => line.split(/(?<!\\)\|/).length)).size).toBeLessThan(2);
  });
});
