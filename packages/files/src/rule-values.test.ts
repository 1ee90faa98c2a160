import type { RuleValue } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { type ReadPack, readRulePack } from './rule-packs.js';

const INSTRUMENT = 'berimbang: 1\npack: test/pack\ntitle: Test\nissuer: test\n';
const HEAD = 'berimbang: 1\nparameter: p\nlabel: P\nhistory:\n  - from: unknown\n';
const CITED = '    source: s\n    locator: l\n    basis: law\n    certainty: confirmed\n    checked: 2026-01-01\n';

function read(value: string): ReadPack {
  const files = new Map([
    ['instrument.yaml', INSTRUMENT],
    ['parameters/p.yaml', `${HEAD}${CITED}${value}`],
  ]);
  return readRulePack({ folder: 'rules/test/pack', files });
}
const readBack = (text: string): RuleValue | null | undefined => {
  const { pack, faults } = read(text);
  expect(faults).toEqual([]);
  return pack?.parameters.get('p')?.history[0]?.value;
};

const TABLE = `    table:
      rows: {label: validity, categories: {exact: {label: Exact}, proxy: {label: Proxy}}}
      columns: {label: control, categories: {low: {label: Low}, high: {label: High}}}
      cells:
        exact: {low: 1.20, high: {not-allowed: {id: tidak boleh, en: not allowed}}}
        proxy: {low: 1.10, high: 0.90}
`;
const POINTS = `    points:
      below: none
      above: hold
      points: [{from: 0, to: 0}, {from: 90, to: 100}, {from: 100, to: 120}]
`;
const GUIDANCE = `    guidance:
      categories: {baik: {label: Baik}, kurang: {label: Kurang}}
      groups: {tinggi: {label: Tinggi}, rendah: {label: Rendah}}
      shares:
        baik: [{groups: [tinggi], at-most: 70, text: most}]
        kurang: [{groups: [tinggi, rendah], at-least: 10, at-most: 60}, {groups: [tinggi], text: few}]
`;

describe('tables, points and guidelines', () => {
  it('a table has a cell for every pair, in the order of the file', () => {
    const value = readBack(TABLE);
    if (value?.kind !== 'table') throw new Error('a table was expected');
    expect(value.rows.categories.map(({ code }) => code)).toEqual(['exact', 'proxy']);
    expect(value.cells.get('proxy')?.get('high')).toMatchObject({ kind: 'number', value: { n: 9n, d: 10n } });
    expect(value.cells.get('exact')?.get('high')).toEqual({
      kind: 'none',
      reason: { id: 'tidak boleh', en: 'not allowed' },
    });
  });

  it('a table of categories', () => {
    const value = readBack(
      TABLE.replace('      cells:', '      categories: {A: {label: A}}\n      cells:').replace(
        /1\.20|1\.10|0\.90/g,
        'A',
      ),
    );
    expect(value?.kind === 'table' && value.cells.get('exact')?.get('low')).toEqual({ kind: 'category', code: 'A' });
  });

  it('points and guidelines keep what the file says', () => {
    expect(readBack(POINTS)).toMatchObject({ kind: 'points', below: 'none', above: 'hold', fromUnit: '' });
    const value = readBack(GUIDANCE);
    expect(value?.kind === 'guidance' && value.shares.get('kurang')).toEqual([
      { groups: ['tinggi', 'rendah'], atLeast: { n: 10n, d: 1n }, atMost: { n: 60n, d: 1n } },
      { groups: ['tinggi'], text: { id: 'few', en: 'few' } },
    ]);
  });

  it.each([
    ['a pair without a cell', TABLE.replace('{low: 1.10, high: 0.90}', '{low: 1.10}'), 'missing-key', 16],
    ['a row without cells', TABLE.replace('        proxy: {low: 1.10, high: 0.90}\n', ''), 'missing-key', 14],
    ['a cell of no column', TABLE.replace('{low: 1.10,', '{law: 1.10, low: 1,'), 'unknown-name', 16],
    ['a row that is not declared', TABLE.replace('        proxy:', '        proksi:'), 'unknown-name', 16],
    ['a cell that is no number', TABLE.replace('low: 1.10', 'low: tinggi'), 'number', 16],
    ['points that do not rise', POINTS.replace('from: 90', 'from: 100'), 'invalid-value', 14],
    ['one point', POINTS.replace(/\[\{.*\]/, '[{from: 0, to: 0}]'), 'invalid-value', 14],
    ['points that do not say what lies beyond', POINTS.replace('      above: hold\n', ''), 'invalid-value', 11],
    ['a share above 100', GUIDANCE.replace('at-most: 70', 'at-most: 101'), 'invalid-value', 15],
    ['bounds the wrong way round', GUIDANCE.replace('at-most: 60', 'at-most: 5'), 'invalid-value', 16],
    ['a share that says nothing', GUIDANCE.replace(', text: few', ''), 'missing-key', 16],
    ['a group that is not declared', GUIDANCE.replace('[tinggi], at', '[sedang], at'), 'unknown-name', 15],
    ['a category without shares', GUIDANCE.replace(/ {8}kurang: \[.*\n/, ''), 'missing-key', 14],
    ['two kinds at once', `${POINTS}${GUIDANCE}`, 'missing-key', 5],
  ] as const)('%s is refused with its line', (_what, text, code, line) => {
    const { pack, faults } = read(text);
    expect(pack).toBeNull();
    expect(faults.map((fault) => `${fault.position.line} ${fault.code}`)).toContain(`${line} ${code}`);
  });
});
