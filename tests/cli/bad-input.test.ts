import { closeSync, ftruncateSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_CELLS } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { berimbang, CARD, folderWith, type Ran } from '../support/cli.js';

/** A fault as people see it: FILE:LINE:COLUMN: error: ... */
interface Bad {
  readonly what: string;
  readonly text: string;
  /** Line on which the first fault stands; null where the file as a whole is at fault. */
  readonly line: number | null;
  /** What the message must hold in every language: a name, the nearest valid name. */
  readonly names?: readonly string[];
  /** Tried in a process of its own too. */
  readonly alone?: true;
}

const edit = (from: string, to: string): string => {
  if (!CARD.includes(from)) throw new Error(`the card has no ${from}`);
  return CARD.replace(from, to);
};

const bomb = (): string => {
  const layers = Array.from(
    { length: 12 },
    (_, i) => `  b${i + 1}: &b${i + 1} [${Array(10).fill(`*b${i}`).join(', ')}]`,
  );
  return `berimbang: 1\nscorecard:\n  b0: &b0 [x, x, x, x, x, x, x, x, x, x]\n${layers.join('\n')}\n`;
};

const codes = Array.from({ length: 150 }, (_, i) => `c${i}`).join(', ');
const TOO_MANY = edit(
  'nodes:',
  `  a: {members: [${codes}]}\n  b: {members: [${codes}]}\n  c: {members: [${codes}]}\nnodes:\n  big: {kind: input, dims: [a, b, c]}`,
);

const BAD: readonly Bad[] = [
  { what: 'an unknown key', text: edit('facts:', 'fcats:'), line: 9, names: ['fcats', 'facts'] },
  { what: 'an unknown key of a node', text: edit('formula: mean', 'fromula: mean'), line: 8, names: ['formula'] },
  {
    what: 'a wrong type',
    alone: true,
    text: edit(
      'dimensions:\n  service: {members: {tera: {id: Tera, en: Calibration}, oss: {id: OSS, en: OSS}}}',
      'dimensions: many',
    ),
    line: 4,
    names: ['many'],
  },
  {
    what: 'a list where a map belongs',
    text: edit('scorecard: {id: small,', 'scorecard: [{id: small,').replace('decimal: comma}', 'decimal: comma}]'),
    line: 2,
  },
  { what: 'an unknown kind of node', text: edit('kind: input', 'kind: inptu'), line: 7, names: ['input'] },
  {
    what: 'a circular formula',
    alone: true,
    text: edit('mean(index over service)', 'mean(index over service) + mean'),
    line: 8,
    names: ['mean -> mean'],
  },
  {
    what: 'a circle of two nodes',
    text: edit('facts:', '  p: {kind: formula, formula: q + 1}\n  q: {kind: formula, formula: p + 1}\nfacts:'),
    line: 9,
    names: ['p', 'q'],
  },
  {
    what: 'a formula that cannot be read',
    text: edit('mean(index over service)', 'mean(index over service'),
    line: 8,
    names: [')'],
  },
  { what: 'an unknown function', text: edit('mean(index over', 'maen(index over'), line: 8, names: ['maen', 'mean'] },
  { what: 'an unknown node in a formula', text: edit('mean(index', 'mean(indxe'), line: 8, names: ['indxe', 'index'] },
  {
    what: 'an unknown dimension in a formula',
    text: edit('over service', 'over servcie'),
    line: 8,
    names: ['servcie', 'service'],
  },
  {
    what: 'an unknown member of a fact',
    text: edit('oss: "90,5"', 'ossa: "90,5"'),
    line: 10,
    names: ['ossa', 'oss'],
  },
  {
    what: 'a fact of an unknown node',
    text: edit('  index: {source', '  idnex: {source'),
    line: 10,
    names: ['idnex', 'index'],
  },
  {
    what: 'a fact that belongs to a computed node',
    text: edit('printed:', '  mean: {source: x, values: 5}\nprinted:'),
    line: 11,
    names: ['mean'],
  },
  { what: 'a figure bound to nothing', text: edit('{node: mean,', '{node: maen,'), line: 12, names: ['maen', 'mean'] },
  {
    what: 'a figure bound to several cells',
    text: edit('{node: mean,', '{node: index,'),
    line: 12,
    names: ['service'],
  },
  { what: 'a key twice', text: edit('nodes:\n', 'nodes:\n  mean: {kind: constant, value: 5}\n'), line: 9 },
  {
    what: 'a member twice',
    text: edit('{tera: {id: Tera, en: Calibration}, oss: {id: OSS, en: OSS}}', '[tera, oss, tera]'),
    line: 5,
    names: ['tera'],
  },
  { what: 'a member of a map twice', text: edit('oss: {id: OSS', 'tera: {id: OSS'), line: 5 },
  { what: 'malformed YAML', alone: true, text: edit('nodes:', 'nodes: {a: ['), line: null },
  { what: 'tabs', text: edit('  mean: {kind', '\tmean: {kind'), line: 8 },
  { what: 'mixed decimal marks', text: edit('"90,5"', '"90.5"'), line: 10, names: ['90.5'] },
  { what: 'no number', text: edit('"90,5"', 'ninety'), line: 10, names: ['ninety'] },
  { what: 'grouping that does not work out', text: edit('"1234,56"', '"1.23.456"'), line: 10, names: ['1.23.456'] },
  {
    what: 'an unknown rule',
    text: edit('facts:', '  grade: {kind: band, of: mean, rule: "permenpanrb/14-2107#ikm-grade"}\nfacts:'),
    line: 9,
    names: ['permenpanrb/14-2017'],
  },
  {
    what: 'an unknown parameter of a rule',
    text: edit('facts:', '  grade: {kind: band, of: mean, rule: "permenpanrb/14-2017#ikm-garde"}\nfacts:'),
    line: 9,
    names: ['ikm-grade'],
  },
  {
    what: 'a rule of another kind',
    text: edit('facts:', '  grade: {kind: band, of: mean, rule: "permenpanrb/14-2017#conversion"}\nfacts:'),
    line: 9,
    names: ['conversion'],
  },
  { what: 'a missing required section', text: CARD.replace(/^method:.*\n/m, ''), line: 1, names: ['method'] },
  { what: 'a wrong format number', text: edit('berimbang: 1', 'berimbang: 2'), line: 1, names: ['2'] },
  { what: 'a bad period', text: edit('period: 2024', 'period: 2024-Q7'), line: 2, names: ['2024-Q7'] },
  { what: 'more cells than a method may have', alone: true, text: TOO_MANY, line: 10, names: [String(MOST_CELLS)] },
  { what: 'a bomb of aliases', alone: true, text: bomb(), line: null, names: ['400000'] },
  {
    what: 'an alias of itself',
    text: edit('facts:', '  loop: &loop {kind: formula, formula: x, args: *loop}\nfacts:'),
    line: null,
  },
  { what: 'an alias of nothing', text: edit('mean(index over service)', '*nothing'), line: 8, names: ['nothing'] },
  {
    what: 'deep nesting in brackets',
    text: `berimbang: 1\nscorecard: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    line: 2,
  },
  {
    what: 'deep nesting in lines',
    text: Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    line: null,
  },
  { what: 'deep nesting in dashes', text: `a:\n${'- '.repeat(3000)}x\n`, line: 2 },
  {
    what: 'deep nesting in a formula',
    text: edit('mean(index over service)', `${'('.repeat(300)}1${')'.repeat(300)}`),
    line: 8,
  },
  {
    what: 'a formula that is too long',
    text: edit('mean(index over service)', `1${' + 1'.repeat(2000)}`),
    line: 8,
    names: ['4000'],
  },
  { what: 'an empty file', alone: true, text: '', line: 1 },
  { what: 'a file with blanks only', text: '\n\n   \n', line: null },
  { what: 'a text that is no map', text: 'hello\n', line: 1 },
  {
    what: 'a rounding beyond reason',
    text: edit('round: {decimals: 2}', 'round: {decimals: 9999, stage: value}'),
    line: 8,
    names: ['9999'],
  },
  {
    what: 'a printed figure with decimals beyond reason',
    text: edit('printed: "662,53"', 'printed: "662,53", decimals: 9999'),
    line: 12,
    names: ['9999'],
  },
  {
    what: 'a key that is a prototype',
    text: edit('facts:', '  __proto__: {kind: formula, formula: 1 +}\nfacts:'),
    line: 9,
  },
];

const PLACE = /^(.+):(\d+):(\d+): (?:[a-z]+):/m;

function expectClean({ code, out, err }: Ran): void {
  expect(code, err).toBe(2);
  expect(`${out}${err}`).not.toMatch(/^ {4}at /m);
  expect(err).not.toMatch(/unexpected fault|tidak terduga|RangeError|TypeError/);
}

interface JsonFault {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly message: { readonly id: string; readonly en: string };
}

/** Thousands marks of a message left out, as they follow the language. */
const withoutMarks = (text: string): string => text.replaceAll(/(\d)[.,](?=\d{3}\b)/g, '$1');

function expectPlaced(err: string, file: string, { line, names = [] }: Bad): void {
  const own = err.split('\n').filter((row) => row.includes(file));
  const place = PLACE.exec(own.join('\n'));
  expect(place?.[1], err).toContain(file);
  if (line !== null) expect(Number(place?.[2]), own.join('\n')).toBe(line);
  expect(Number(place?.[2])).toBeGreaterThanOrEqual(1);
  expect(Number(place?.[3])).toBeGreaterThanOrEqual(1);
  for (const name of names) expect(withoutMarks(own.join('\n'))).toContain(withoutMarks(name));
}

describe('bad input', () => {
  const folder = folderWith(Object.fromEntries(BAD.map(({ text }, i) => [`bad${i}x.scorecard.yaml`, text])));
  const cases = BAD.map((entry, i) => [entry.what, entry, `bad${i}x.scorecard.yaml`] as const);
  const together = Promise.all([
    berimbang(['audit', folder, '--lang', 'en']),
    berimbang(['score', folder, '--lang', 'id']),
    berimbang(['check', folder, '--json']),
  ]);

  it.each(cases)('%s', async (_what, entry, file) => {
    const [en, id, json] = await together;
    expectPlaced(en.err, file, entry);
    expectPlaced(id.err, file, entry);
    const { errors } = JSON.parse(json.out) as { readonly errors: readonly JsonFault[] };
    const first = errors.find((fault) => fault.file.endsWith(file) && fault.severity === 'error');
    if (first === undefined) throw new Error('no error for machines');
    expect(en.err).toContain(first.message.en);
    expect(id.err).toContain(first.message.id);
    expect(first.message.id).not.toBe(first.message.en);
    if (entry.line !== null) expect(first.line).toBe(entry.line);
  });

  it('all of it: exit code 2, no trace of a stack, and no scorecard', async () => {
    const all = await together;
    for (const ran of all) expectClean(ran);
    expect((JSON.parse(all[2].out) as { readonly scorecards: readonly unknown[] }).scorecards).toEqual([]);
  });

  it.each(cases.filter(([, { alone }]) => alone === true))('alone: %s', async (_what, entry, file) => {
    const ran = await berimbang(['audit', join(folder, file)]);
    expectClean(ran);
    expectPlaced(ran.err, file, entry);
  });
});

describe('paths and files', () => {
  it('a path that does not exist, a folder without scorecards', async () => {
    const empty = folderWith({ 'notes.txt': 'x' });
    for (const path of [join(empty, 'nothing.scorecard.yaml'), empty]) {
      const ran = await berimbang(['audit', path]);
      expectClean(ran);
      expect(ran.err).toContain(path);
    }
  });

  it('a file of 100 MB is refused by its size alone', async () => {
    const file = join(folderWith({ 'keep.txt': '' }), 'large.scorecard.yaml');
    const handle = openSync(file, 'w');
    ftruncateSync(handle, 100 * 1024 * 1024);
    closeSync(handle);
    const ran = await berimbang(['audit', file, '--lang', 'en']);
    expectClean(ran);
    expect(ran.err).toMatch(/large\.scorecard\.yaml:1:1: error: .*100 MB.*8 MB/);
  });

  it('bytes that are no text', async () => {
    const files = {
      'a.scorecard.yaml': new Uint8Array([0xff, 0xfe, 0x00, 0x41, 0x80]),
      'b.scorecard.yaml': 'berimbang: 1\u0000',
      'c.scorecard.yaml': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]),
    };
    const folder = folderWith(files);
    const ran = await berimbang(['audit', folder, '--lang', 'en']);
    expectClean(ran);
    for (const name of Object.keys(files)) expect(ran.err).toContain(`${name}:1:1: error:`);
  });

  it('a folder that is named like a scorecard', async () => {
    const folder = folderWith({ 'x.txt': '' });
    mkdirSync(join(folder, 'd.scorecard.yaml'));
    expectClean(await berimbang(['audit', folder]));
  });

  it('one bad file among good ones: the good ones are computed, the exit code is 2', async () => {
    const folder = folderWith({
      'good.scorecard.yaml': CARD,
      'bad.scorecard.yaml': edit('kind: input', 'kind: inptu').replace('id: small', 'id: other'),
    });
    const ran = await berimbang(['audit', folder]);
    expectClean(ran);
    expect(ran.out).toContain('small');
    const json = JSON.parse((await berimbang(['audit', folder, '--json'])).out) as {
      readonly scorecards: readonly unknown[];
      readonly errors: readonly unknown[];
    };
    expect([json.scorecards.length, json.errors.length]).toEqual([1, 1]);
  });

  it('two scorecards with one id', async () => {
    const ran = await berimbang(['audit', folderWith({ 'a.scorecard.yaml': CARD, 'b.scorecard.yaml': CARD })]);
    expectClean(ran);
    expect(ran.err).toContain('small');
  });

  it('facts from a CSV file that is not there, or has faults, name that file and line', async () => {
    const text = edit('facts:', 'facts-from: [data.csv]\nfacts:');
    const absent = await berimbang(['check', folderWith({ 'a.scorecard.yaml': text })]);
    expectClean(absent);
    expect(absent.err).toContain('data.csv');
    const bad = await berimbang([
      'check',
      folderWith({ 'a.scorecard.yaml': text, 'data.csv': 'node;service;value\nindex;tera;1,5\nindex;ossa;2,5\n' }),
    ]);
    expectClean(bad);
    expect(bad.err).toMatch(/data\.csv:3:\d+: error:/);
    expect(bad.err).toContain('oss');
  });
});
