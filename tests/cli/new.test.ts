import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { methodsOutputSchema, newOutputSchema } from '@berimbang/contract';
import { describe, expect, it } from 'vitest';
import { berimbang, folderWith } from '../support/cli.js';
import { METHODS } from '../support/scorecards.js';

const METHOD = 'regional/achievement@1';
const OWN = `berimbang: 1
method: kantor/sendiri
version: 3
title: {id: Metode sendiri, en: Own method}
description: {id: Untuk kantor ini, en: For this office}
source: Test
checked: 2026-11-22
perspective: {score: indicators}
overall: {weights: sum-100}
`;
const folder = folderWith({ 'there.scorecard.yaml': 'mine\n', 'methods/own.yaml': OWN });
const file = (name: string): string => `${folder}/${name}.scorecard.yaml`;
const make = (name: string, ...args: readonly string[]): ReturnType<typeof berimbang> =>
  berimbang(['new', file(name), ...args]);

describe('new', () => {
  it('writes a file that check accepts and score computes, and says what comes next', async () => {
    const { code, out, err } = await make('a', '--method', METHOD, '--period', '2026', '--lang', 'id');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`berimbang check ${file('a')}`);
    expect(readFileSync(file('a'), 'utf8')).toContain('# Sasaran strategis.');
    const [checked, scored] = await Promise.all([
      berimbang(['check', file('a')]),
      berimbang(['score', file('a'), '--lang', 'en']),
    ]);
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect([scored.code, scored.err]).toEqual([0, '']);
    expect(scored.out).toContain('Overall performance achieved: missing');
  });

  it('takes id, title, period and perspectives as given, and the id from the file name otherwise', async () => {
    const args = ['--title', 'Dinas: contoh', '--period', '2026-Q2', '--perspectives', 'customer,mutu-layanan'];
    const { code } = await make('b', '--method', METHOD, '--id', 'dinas/b', ...args, '--lang', 'en');
    expect(code).toBe(0);
    const text = readFileSync(file('b'), 'utf8');
    for (const part of [
      'id: dinas/b',
      'title: "Dinas: contoh"',
      'period: 2026-Q2',
      'customer: {label: {id: Pelanggan, en: Customer}}',
      'mutu-layanan: {label: Mutu layanan}',
      '# Strategic objectives.',
    ])
      expect(text).toContain(part);
    await make('c.d', '--method', METHOD);
    expect(readFileSync(file('c.d'), 'utf8')).toContain('\n  id: c.d\n');
  });

  it('knows the methods beside the file', async () => {
    const { code } = await make('own', '--method', 'kantor/sendiri@3', '--perspectives', 'x,y,z', '--json');
    expect(code).toBe(0);
    // 100 in three whole parts.
    expect(readFileSync(file('own'), 'utf8')).toContain('x: {label: X, weight: 34}\n  y: {label: Y, weight: 33}');
    expect((await berimbang(['check', file('own')])).code).toBe(0);
  });

  it('warns where a rule of the method is not in force then, and writes the file', async () => {
    const { code, err } = await make('old', '--method', 'kemenkeu/nko@2022', '--period', '2020', '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain('2022-07-28');
    expect(existsSync(file('old'))).toBe(true);
  });

  it('prints what it wrote as JSON', async () => {
    const { out } = await make('json', '--method', METHOD, '--json');
    expect(newOutputSchema.parse(JSON.parse(out))).toEqual({
      berimbang: 1,
      file: file('json'),
      scorecard: 'json',
      method: METHOD,
    });
  });
});

describe('new refuses', () => {
  const bad: readonly (readonly [what: string, args: readonly string[], says: string])[] = [
    ['no file', ['new'], '--list'],
    ['a name under which no scorecard is found', ['new', `${folder}/x.yaml`, '--method', METHOD], '.scorecard.yaml'],
    ['a hidden file', ['new', `${folder}/.scorecard.yaml`, '--method', METHOD], '.scorecard.yaml'],
    ['a file that is there', ['new', file('there'), '--method', METHOD], 'exists already'],
    ['a folder that is not there', ['new', `${folder}/no/x.scorecard.yaml`, '--method', METHOD], `${folder}/no`],
    ['a file as a folder', ['new', `${file('there')}/x.scorecard.yaml`, '--method', METHOD], file('there')],
    ['no method', ['new', file('x')], METHOD],
    ['an unknown method, with the nearest name', ['new', file('x'), '--method', 'regional/achievment@1'], `${METHOD}?`],
    [
      'a method without version, with the last one',
      ['new', file('x'), '--method', 'kemenkeu/nko'],
      'kemenkeu/nko@2026?',
    ],
    ['a bad id', ['new', file('x'), '--method', METHOD, '--id', 'a b'], '"a b"'],
    ['an empty id', ['new', file('x'), '--method', METHOD, '--id', ''], 'not a valid code'],
    ['an id that reads as nothing', ['new', file('x'), '--method', METHOD, '--id', 'null'], '"null"'],
    ['a bad period', ['new', file('x'), '--method', METHOD, '--period', '2026-Q5'], '2026-Q2'],
    ['an empty title', ['new', file('x'), '--method', METHOD, '--title', ' '], 'title'],
    ['a title on two lines', ['new', file('x'), '--method', METHOD, '--title', 'a\nb'], 'one line'],
    ['a bad perspective', ['new', file('x'), '--method', METHOD, '--perspectives', 'a,b c'], '"b c"'],
    ['a perspective twice', ['new', file('x'), '--method', METHOD, '--perspectives', 'a,b,a'], 'perspective a'],
    [
      'perspectives beside those of the method',
      ['new', file('x'), '--method', 'kemenkeu/nko@2022', '--perspectives', 'a'],
      'stakeholder',
    ],
  ];

  it.each(bad)('%s', async (_, args, says) => {
    const { code, out, err } = await berimbang([...args, '--lang', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: /);
    expect(err).toContain(says);
    expect(existsSync(file('x'))).toBe(false);
    expect(readFileSync(file('there'), 'utf8')).toBe('mine\n');
  });

  it('in Indonesian as well', async () => {
    const { err } = await berimbang(['new', file('x'), '--method', 'kemenkeu/nko', '--lang', 'id']);
    expect(err).toMatch(/^kesalahan: metode kemenkeu\/nko tidak dikenal.*\(maksudnya kemenkeu\/nko@2026\?\)\n$/);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that it may not write to', async () => {
    const closed = `${folder}/closed`;
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { code, err } = await berimbang(['new', `${closed}/x.scorecard.yaml`, '--method', METHOD]);
    expect(code).toBe(2);
    expect(err).toContain('permission');
  });

  it('a method that cannot be read, with the place of its fault', async () => {
    const broken = folderWith({ 'methods/own.yaml': OWN.replace('sum-100', 'sum-10') });
    const { code, err } = await berimbang(['new', `${broken}/x.scorecard.yaml`, '--method', 'kantor/sendiri@3']);
    expect(code).toBe(2);
    expect(err).toContain('kantor/sendiri@3');
    expect((await berimbang(['new', `${broken}/x.scorecard.yaml`, '--list'])).err).toMatch(/own\.yaml:\d+:\d+: error/);
  });
});

describe('new --list', () => {
  it('names every method with title and description, in both languages', async () => {
    const [en, id] = await Promise.all([
      berimbang(['new', '--list', '--lang', 'en']),
      berimbang(['new', '--list', '--lang', 'id']),
    ]);
    expect([en.code, en.err, id.code]).toEqual([0, '', 0]);
    const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
    for (const { name, title, description } of METHODS.methods.values()) {
      expect(flat(en.out)).toContain(`${name} ${title.en} ${description.en}`);
      expect(flat(id.out)).toContain(`${name} ${title.id} ${description.id}`);
    }
  });

  it('as JSON, with those beside the file', async () => {
    const { code, out } = await berimbang(['new', file('x'), '--list', '--json']);
    expect(code).toBe(0);
    const { methods } = methodsOutputSchema.parse(JSON.parse(out));
    expect(methods.map(({ name }) => name)).toEqual([...METHODS.methods.keys(), 'kantor/sendiri@3'].sort());
    expect(methods.find(({ name }) => name === 'kemenkeu/nko@2022')).toMatchObject({
      perspectives: ['stakeholder', 'customer', 'internal-process', 'learning-growth'],
      example: 'examples/methods/kemenkeu-nko.scorecard.yaml',
    });
  });
});
