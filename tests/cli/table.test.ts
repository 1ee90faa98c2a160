import { describe, expect, it } from 'vitest';
import { berimbang, folderWith } from '../support/cli.js';

const folder = folderWith({
  'table.scorecard.yaml': `berimbang: 1
scorecard: {id: table, title: {id: Tabel, en: Table}, period: 2024}
method: {name: test/table, title: {id: Metode, en: Method}}
dimensions:
  service: {label: {id: Layanan, en: Service}, members: {tera: {id: Tera, en: Calibration}, oss: {id: OSS, en: OSS}}}
  quarter: {members: [2024-Q1, 2024-Q2]}
nodes:
  index: {kind: input, dims: [quarter, service], unit: index, cells: listed, label: {id: Indeks, en: Index}}
  grade: {kind: band, of: index, rule: permenpanrb/14-2017#ikm-grade, label: {id: Mutu, en: Grade}}
  best: {kind: formula, formula: max(index over quarter), unit: index, label: {id: Terbaik, en: Best}}
facts:
  index: {source: Table 1, values: {2024-Q1: {tera: 90.5, oss: 70}, 2024-Q2: {tera: 88}}}
`,
});
const table = (...args: readonly string[]): ReturnType<typeof berimbang> =>
  berimbang(['score', `${folder}/table.scorecard.yaml`, ...args.flatMap((nodes) => ['--table', nodes])]);

describe('score --table', () => {
  it('shows nodes side by side, a row for each cell that there is, and nothing else', async () => {
    const { code, out } = await table('index,grade,best');
    expect(code).toBe(0);
    // The best of each service is repeated for its quarters; the cell that does not exist has no row.
    expect(out.split('\n').slice(4).join('\n').trimEnd()).toBe(
      [
        '',
        'quarter  Service      Index (index)  Grade               Best (index)',
        '2024-Q1  Calibration           90.5  Grade A: very good          90.5',
        '2024-Q1  OSS                     70  Grade C: less good            70',
        '2024-Q2  Calibration             88  Grade B: good               90.5',
      ].join('\n'),
    );
  });

  it('speaks Indonesian, and gives a table for each --table', async () => {
    const { out } = await berimbang(['score', folder, '--table', 'best', '--table', 'index', '--lang', 'id']);
    expect(out).toContain('Layanan  Terbaik (index)\nTera                90,5');
    expect(out).toContain('quarter  Layanan  Indeks (index)');
  });

  it.each([
    ['a node that is not there, with the nearest name', 'indx', 'index'],
    ['an empty name', 'index,', 'there is no cell'],
    ['a node with a dimension that the first one lacks', 'best,index', 'best'],
  ])('refuses %s', async (_, nodes, help) => {
    const { code, out, err } = await table(nodes);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('table: ');
    expect(err).toContain(help);
  });

  it('leaves --json whole', async () => {
    const { code, out } = await berimbang(['score', folder, '--json', '--table', 'best']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).scorecards[0].nodes)).toContain('grade');
  });
});
