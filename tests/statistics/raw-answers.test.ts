import { NO_ANSWER } from '@berimbang/engine';
import { type RawAnswers, readRawAnswers } from '@berimbang/files';
import { describe, expect, it } from 'vitest';

type Choice = Parameters<typeof readRawAnswers>[1];

function read(text: string, choice: Choice = {}, map: string | null = null) {
  return readRawAnswers({ file: 'answers.csv', text }, choice, map === null ? null : { file: 'map.yaml', text: map });
}

function good(text: string, choice: Choice = {}, map: string | null = null): RawAnswers {
  const { answers, faults } = read(text, choice, map);
  expect(faults).toEqual([]);
  if (answers === null) throw new Error('no answers');
  return answers;
}

/** Answers by item; null where there is none, halves as they are. */
const columns = ({ table }: RawAnswers): Readonly<Record<string, readonly (number | null)[]>> =>
  Object.fromEntries(
    table.items.map((item, i) => [
      item,
      [...(table.columns[i] ?? [])].map((x) => (x === NO_ANSWER ? null : x / table.per)),
    ]),
  );

/** Faults as people meet them: place, path, words. */
const told = (text: string, choice: Choice = {}, map: string | null = null): readonly string[] => {
  const { answers, faults } = read(text, choice, map);
  expect(answers).toBeNull();
  for (const { message } of faults) expect(message.id.length * message.en.length).toBeGreaterThan(0);
  return faults.map(
    ({ file, position, path, message, suggestion }) =>
      `${file}:${position.line}:${position.column} ${path.join('>')}: ${message.en}${suggestion === undefined ? '' : ` ? ${suggestion}`}`,
  );
};

const PLAIN = 'id,sex,U1,U2,U3\n17,L,4,3,2\n18,P,1,2,3\n';

describe('what a file may look like', () => {
  it('comma, one heading row; the items are the columns whose cells are all answers', () => {
    const found = good(PLAIN);
    expect(columns(found)).toEqual({ U1: [4, 1], U2: [3, 2], U3: [2, 3] });
    expect(found).toMatchObject({ found: true, scaleGiven: false, empty: 0, groups: [], expectation: null });
    expect(found.passedOver).toEqual([
      { column: 'id', line: 2, text: '17' },
      { column: 'sex', line: 2, text: 'L' },
    ]);
  });

  it('semicolon with byte order mark, Windows line ends, decimal comma, quoted cells and a heading with the other mark', () => {
    const text = '\ufeff"Nama; lengkap";"U1, a";U2\r\n"Sri; ""Ayu""";3,5;4\r\n\r\nBudi;"2";1\r\n';
    const found = good(text, { items: '#2..#3' });
    expect(columns(found)).toEqual({ 'U1, a': [3.5, 2], U2: [4, 1] });
    expect(columns(good(text, { items: 'U1, a' }))).toEqual({ 'U1, a': [3.5, 2] });
  });

  it('a decimal comma in a file with commas stands in quotes and is named', () => {
    expect(columns(good('U1,U2\n"3,5",4\n', { decimal: 'comma' }))).toEqual({ U1: [3.5], U2: [4] });
    expect(told('U1,U2\n"3,5",4\n', { items: 'U1..U2' })[0]).toContain('answers.csv:2:1 U1: "3,5" is no answer');
  });

  it('spreadsheets may end rows with empty cells', () => {
    expect(columns(good('U1,U2,,\n4,3,,\n1,2,,\n'))).toEqual({ U1: [4, 1], U2: [3, 2] });
  });

  it('missing answers are empty or marked; rows without any are left out and counted', () => {
    const found = good('U1,U2\n4,\n-,NA\n,\n3,-\n', { missing: '-, NA', items: 'U1,U2' });
    expect(columns(found)).toEqual({ U1: [4, 3], U2: [null, null] });
    expect(found.empty).toBe(2);
  });

  it('columns may be named, ranged, starred and numbered', () => {
    const text = 'T1,T2,R1,R2,note\n1,2,3,4,1\n';
    for (const [items, expected] of [
      ['T1,R2', ['T1', 'R2']],
      ['T1..R1', ['T1', 'T2', 'R1']],
      ['R*', ['R1', 'R2']],
      ['*1', ['T1', 'R1']],
      ['#2,#4', ['T2', 'R2']],
      ['R2, T*', ['R2', 'T1', 'T2']],
    ] as const)
      expect(good(text, { items }).table.items).toEqual(expected);
  });

  it('groups make the items and their order', () => {
    const found = good('T1,T2,R1\n1,2,3\n', { groups: 'reliability=R1;tangible=T1..T2' });
    expect(found.items.map(({ code, group }) => [code, group])).toEqual([
      ['R1', 'reliability'],
      ['T1', 'tangible'],
      ['T2', 'tangible'],
    ]);
    expect(found.groups.map(({ code }) => code)).toEqual(['reliability', 'tangible']);
  });

  it('reverse scoring turns answers and expectations, not importance', () => {
    const text = 'a,b,ea,eb,ia,ib\n1,2,2,3,3,3\n4,,4,4,1,2\n';
    const found = good(text, { items: 'a,b', reverse: 'a', expectation: 'ea,eb', importance: 'ia,ib' });
    expect(columns(found)).toEqual({ a: [4, 1], b: [2, null] });
    expect(columns({ ...found, table: found.expectation ?? found.table })).toEqual({ a: [3, 1], b: [3, 4] });
    expect(columns({ ...found, table: found.importance ?? found.table })).toEqual({ a: [3, 1], b: [3, 2] });
  });

  it('another scale, and who answered', () => {
    const found = good('svc,q,sex,U1\nA,Q1,L,5\nB,,P,0\n', {
      scale: '0..10',
      service: 'svc',
      wave: 'q',
      by: ['sex'],
      items: 'U1',
    });
    expect(found.service).toEqual({ name: 'svc', values: ['A', 'B'] });
    expect(found.wave).toEqual({ name: 'q', values: ['Q1', ''] });
    expect(found.by).toEqual([{ name: 'sex', values: ['L', 'P'] }]);
    expect(found.scaleGiven).toBe(true);
  });

  it('line ends in headings and in parts become spaces', () => {
    const found = good('"U1\r\nPersyaratan","who\nis it"\n4,"a\n  b"\n', {
      by: ['who is it'],
      items: 'U1 Persyaratan',
    });
    expect(found.by).toEqual([{ name: 'who is it', values: ['a b'] }]);
  });

  it('rows that are all empty leave no respondent', () => {
    expect(good('U1,U2\n,\n,\n', { items: 'U1,U2' })).toMatchObject({ empty: 2, table: { respondents: 0 } });
  });

  it('a long heading gives its item a number for a code and itself for a name', () => {
    const heading = 'Bagaimana pendapat Saudara tentang persyaratan?';
    const [item] = good(`${heading}\n4\n`).items;
    expect(item).toMatchObject({ code: '#1', label: { id: heading, en: heading } });
  });
});

describe('a map file', () => {
  const MAP = `berimbang: 1
survey:
  title: { id: Survei, en: Survey }
  scale: [1, 5]
  missing: ["-"]
  answers: { Sangat Setuju: 5, setuju: 4, ragu-ragu: 3 }
  factor: 0.111
  population: 850
items:
  second: { column: "#3", label: { id: Dua, en: Two }, group: g, answers: { ragu-ragu: 2 } }
  first: { column: Pertanyaan 1, reverse: true, expectation: H1 }
groups: { g: { id: Kelompok, en: Group } }
columns: { service: Layanan }
`;
  const TEXT = 'Layanan,Pertanyaan 1,Q2,H1\nA,Sangat  setuju,ragu-ragu,4\nB,ragu-ragu,SETUJU,-\n';

  it('names columns, words, labels, groups and settings, in its own order', () => {
    const found = good(TEXT, {}, MAP);
    expect(columns(found)).toEqual({ second: [2, 4], first: [1, 3] });
    expect(columns({ ...found, table: found.expectation ?? found.table })).toEqual({ first: [2, null] });
    expect(found).toMatchObject({
      title: { id: 'Survei', en: 'Survey' },
      groups: [{ code: 'g', label: { id: 'Kelompok', en: 'Group' } }],
      factor: { n: 111n, d: 1000n },
      population: { n: 850n, d: 1n },
      service: { name: 'Layanan', values: ['A', 'B'] },
    });
    expect(found.items[0]).toMatchObject({ code: 'second', label: { id: 'Dua', en: 'Two' }, group: 'g' });
  });

  it('gives way to the command line', () => {
    expect(good(TEXT, { items: 'Q2' }, MAP).items.map(({ code }) => code)).toEqual(['second']);
    expect(good(TEXT, { items: 'Q2', reverse: 'Q2' }, MAP).table.columns[0]).toEqual(Int16Array.from([4, 2]));
  });

  it.each([
    [
      'items:\n  second: { column: "#3"',
      'items:\n  second: { column: Q22',
      'map.yaml:10:13 items>second>column',
      '? Q2',
    ],
    ['group: g,', 'group: h,', 'map.yaml:10:56 items>second>group', 'h'],
    ['service: Layanan', 'service: Layana', 'map.yaml:13:12 columns>service', '? Layanan'],
    ['scale: [1, 5]', 'scale: [5, 1]', 'map.yaml:4:3 survey>scale', '5..1'],
    ['setuju: 4', 'setuju: 6', 'map.yaml:6:32 survey>answers>setuju', '6'],
    ['reverse: true', 'revers: true', 'map.yaml:11:34 items>first>revers', '? reverse'],
    ['berimbang: 1', 'berimbang: 2', 'map.yaml:1:1 berimbang', '2'],
    ['population: 850', 'population: many', 'map.yaml:8:3 survey>population', 'many'],
    ['items:', 'items: [', 'map.yaml:', ''],
  ])('tells what is wrong: %s -> %s', (from, to, place, word) => {
    expect(MAP).toContain(from);
    const [first = ''] = told(TEXT, {}, MAP.replace(from, to));
    expect(first).toContain(place);
    expect(first).toContain(word);
  });
});

describe('bad files name line, column and what was expected', () => {
  it.each<[string, string, Choice, readonly string[]]>([
    [
      'an answer above the scale',
      'U1,U2\n4,3\n4,5\n',
      { items: 'U1,U2' },
      ['answers.csv:3:3 U2', '"5" lies outside the scale of 1 to 4'],
    ],
    ['an answer below the scale', 'U1,U2\n0,3\n', { items: 'U1,U2' }, ['answers.csv:2:1 U1', '"0"']],
    ['a word', 'n,U1\nx,baik\n', { items: 'U1' }, ['answers.csv:2:3 U1', '"baik" is no answer', '--missing']],
    ['a cell after a quoted line end', 'n,U1\n"a\nb",9\n', { items: 'U1' }, ['answers.csv:3:4 U1', '"9"']],
    [
      'a cell after empty lines and a mark',
      '\ufeffU1,U2\n\n\n1,7\n',
      { items: 'U1,U2' },
      ['answers.csv:4:3 U2', '"7"'],
    ],
    [
      'a decimal point in a file with semicolons',
      'U1;U2\n3.5;4\n',
      { items: 'U1..U2' },
      ['answers.csv:2:1 U1', 'decimal comma'],
    ],
    ['a row that is too long', 'U1,U2\n1,2,3\n', {}, ['answers.csv:2:1', '3 cells', 'heading has 2']],
    ['a row that is too short', 'U1,U2\n1\n', {}, ['answers.csv:2:1', '1 cell,']],
    ['an unclosed quote', 'U1,U2\n1,"2\n3,4\n', {}, ['answers.csv:', 'never closed']],
    ['a quote inside a cell', 'U1,U2\n1,2"3\n', {}, ['answers.csv:2', 'quote inside a cell']],
    ['a control character', 'U1,U2\n1,\u001b[31m2\n', {}, ['answers.csv:2:3', 'control characters']],
    ['an empty file', '', {}, ['answers.csv:1:1', 'empty']],
    ['no row', 'U1,U2\n', {}, ['answers.csv:1:1', 'no column holds answers']],
    ['no column on the scale', 'name,age\nSri,41\n', {}, ['answers.csv:1:1', '1 to 4', '--items']],
    ['an unknown column', PLAIN, { items: 'U1,U9' }, ['answers.csv:1:1 --items', 'no column named "U9"', '? U1']],
    ['a number beyond the last column', PLAIN, { items: '#9' }, ['--items', 'has 5 columns']],
    ['a pattern that fits nothing', PLAIN, { items: 'Q*' }, ['--items', '"Q*"']],
    ['a range from right to left', PLAIN, { items: 'U3..U1' }, ['--items', 'stands after']],
    ['a column twice', PLAIN, { items: 'U1..U2,U2' }, ['--items', '"U2" is named more than once']],
    ['an empty name', PLAIN, { items: 'U1,,U2' }, ['--items', 'between two commas']],
    ['a heading that two columns share', 'U1,U1\n1,2\n', { items: 'U1' }, ['--items', '#1, #2']],
    ['a column with two parts to play', PLAIN, { items: 'U1,U2', by: ['U2'] }, ['U2', 'more than one part']],
    ['a group without a name', PLAIN, { groups: 'U1..U3' }, ['--groups', '"U1..U3" is no group']],
    ['a group of a column that is no item', PLAIN, { items: 'U1', groups: 'a=U1,U2' }, ['--groups', '"U2" is no item']],
    ['a reversed column that is no item', PLAIN, { items: 'U1', reverse: 'U2' }, ['--reverse', '"U2" is no item']],
    ['sets of unequal size', PLAIN, { items: 'U1,U2', expectation: 'U3' }, ['--expectation', '1 column for 2 items']],
    ['a scale upside down', PLAIN, { scale: '4..1' }, ['--scale', '4..1']],
    ['a scale that is none', PLAIN, { scale: '1-4' }, ['--scale', '1-4']],
    ['several columns where one belongs', PLAIN, { items: 'U1', service: 'U2..U3' }, ['--service', 'one column']],
  ])('%s', (_, text, choice, expected) => {
    const [first = ''] = told(text, choice);
    for (const part of expected) expect(first).toContain(part);
  });

  it('too many different values in a column that parts the respondents', () => {
    const rows = Array.from({ length: 61 }, (_, i) => `p${i},4`).join('\n');
    expect(told(`who,U1\n${rows}\n`, { items: 'U1', by: ['who'] })[0]).toContain('61 different values');
  });

  it('many bad cells: the first fifty by place, the others as a number', () => {
    const text = `U1,U2\n${'9,9\n'.repeat(40)}`;
    const faults = told(text, { items: 'U1,U2' });
    expect(faults).toHaveLength(51);
    expect(faults[0]).toContain('answers.csv:2:1 U1');
    expect(faults[50]).toContain('30 more cells');
  });

  it('more items and finer answers than a table holds', () => {
    const wide = Array.from({ length: 201 }, (_, i) => `q${i}`);
    expect(told(`${wide.join(',')}\n${wide.map(() => '1').join(',')}\n`)[0]).toContain('201 items');
    expect(told('U1\n1.00001\n1.33333\n', { items: 'U1' })[0]).toContain('too many decimals');
  });
});
