import { type AhpOutput, ahpOutputSchema, scoreOutputSchema } from '@berimbang/contract';
import { describe, expect, it } from 'vitest';
import { berimbang, folderWith, type Ran } from '../support/cli.js';
import { Exact } from '../support/exact.js';

const HOUSE = `criterion;size;trans;nbrhd;age;yard;modern;cond;finance
size;1;5;3;7;6;6;1/3;1/4
trans;1/5;1;1/3;5;3;3;1/5;1/7
nbrhd;1/3;3;1;6;3;4;6;1/5
age;1/7;1/5;1/6;1;1/3;1/4;1/7;1/8
yard;1/6;1/3;1/3;3;1;1/2;1/5;1/6
modern;1/6;1/3;1/4;4;2;1;1/5;1/6
cond;3;5;1/6;7;5;5;1;1/2
finance;4;7;5;8;6;6;2;1
`;
const folder = folderWith({
  // Bone Bolango, Table 4.
  'perspectives.csv': ',A,B,C,D\nA,1,1/3,1/2,3\nB,3,1,3,9\nC,2,1/3,1,3\nD,1/3,1/9,1/3,1\n',
  'house.csv': HOUSE,
  'contrary.csv': ',A,B,C\nA,1,3,5\nB,1/2,1,2\nC,1/5,1/2,1\n',
  'experts.csv': 'a,b,value,expert\nA,B,2,Ani\nB,C,2,Ani\nA,C,4,Ani\nB,A,2,Budi\nC,B,2,Budi\nC,A,4,Budi\n',
  'apart.csv': 'A,B,3\nC,D,2\n',
  'open.csv': 'A,B,3\nB,C,2\n',
  'bad.csv': ',A,B,C\nA,1,3,x\nB,1/3,1,2\nC,0,1/2,1\n',
  'eleven.csv': `${Array.from({ length: 10 }, (_, i) => `c${i},c${i + 1},1\n`).join('')}c0,c10,9\n`,
  'tree.yaml': `berimbang: 1
ahp:
  title: {id: Memilih pemimpin, en: Choosing a leader}
  hierarchy:
    criteria: {experience: {id: Pengalaman, en: Experience}, education: Education, charisma: Charisma, age: Age}
    alternatives: [Moll, Nell, Sue]
    judgements:
      goal: [[experience, education, 4], [experience, charisma, 3], [experience, age, 7], [education, charisma, 1/3], [education, age, 3], [charisma, age, 5]]
      experience: [[Moll, Nell, 1/4], [Moll, Sue, 4], [Nell, Sue, 9]]
      education: [[Moll, Nell, 3], [Moll, Sue, 1/5], [Nell, Sue, 1/7]]
      charisma: [[Moll, Nell, 5], [Moll, Sue, 9], [Nell, Sue, 4]]
      age: [[Moll, Nell, 1/3], [Moll, Sue, 5], [Nell, Sue, 9]]
`,
  'card.scorecard.yaml': `berimbang: 1
scorecard: {id: t, title: T, period: 2024}
method: {name: m, title: M}
dimensions: {criterion: {members: [a, b, c]}}
matrices:
  m: {label: M, criteria: criterion, prioritisation: eigenvector, random-index: saaty/ahp#random-index, threshold: saaty/ahp#threshold, source: S, pairs: [[a, b, 9], [b, c, 9], [c, a, 9]]}
`,
});
const ahp = (file: string, ...more: readonly string[]): Promise<Ran> =>
  berimbang(['ahp', file, ...more], { cwd: folder });

async function json(file: string, ...more: readonly string[]): Promise<NonNullable<AhpOutput['ahp']>> {
  const parsed = ahpOutputSchema.parse(JSON.parse((await ahp(file, '--json', ...more)).out));
  if (parsed.ahp === null) throw new Error('not weighed');
  return parsed.ahp;
}
const fixed = (text: string | null | undefined, decimals: number): string => Exact.of(text ?? '0').fixed(decimals);

describe('berimbang ahp', () => {
  it('weights, consistency and the source of the random index', async () => {
    const { code, out, err } = await ahp('perspectives.csv');
    expect([code, err]).toEqual([0, '']);
    for (const text of [
      '0.5562',
      'Lambda max 4.0606',
      'RI(4) 0.9',
      'CR 0.0225',
      'consistent (CR < 0.1)',
      'saaty/ahp#random-index',
      'confirmed',
    ])
      expect(out).toContain(text);
  });

  it.each([
    ['column-mean', 'mean-ratio', '0.554843', '0.022559'],
    ['column-mean', 'column-sums', '0.554843', '0.024083'],
    ['geometric-mean', 'mean-ratio', '0.559343', '0.022383'],
    ['eigenvector', 'mean-ratio', '0.556176', '0.022462'],
  ])('--method %s --lambda %s', async (method, lambda, weight, ratio) => {
    const [comparison] = (await json('perspectives.csv', '--method', method, '--lambda', lambda)).comparisons;
    const [own] = comparison?.experts ?? [];
    expect([fixed(own?.weights.B, 6), fixed(own?.consistencyRatio, 6)]).toEqual([weight, ratio]);
  });

  it('an inconsistent matrix is a finding, with the judgement that would repair it', async () => {
    const { code, out } = await ahp('house.csv');
    expect(code).toBe(1);
    expect(out).toContain('not consistent (CR >= 0.1)');
    expect(out).toMatch(/nbrhd\/cond +6 +0\.459 +0\.0822 +1\/2 +0\.0822/);
    const [comparison] = (await json('house.csv')).comparisons;
    const [worst] = comparison?.experts[0]?.repairs ?? [];
    expect([worst?.pair, worst?.scaled, fixed(worst?.implied, 3)]).toEqual([['nbrhd', 'cond'], '0.5', '0.459']);
  });

  it('--threshold decides what counts as consistent', async () => {
    expect((await ahp('house.csv', '--threshold', '0.2')).code).toBe(0);
    expect((await ahp('perspectives.csv', '--threshold', '0,02')).code).toBe(1);
  });

  it('a table that is not reciprocal: a warning, the pair with both values, and what each triangle gives', async () => {
    const { code, out } = await ahp('contrary.csv', '--threshold', '0.5');
    expect(code).toBe(1);
    expect(out).toContain('A/B 3, B/A 1/2');
    expect(out).toMatch(/Criterion +As given +Upper triangle +Lower triangle/);
    const upper = await json('contrary.csv', '--triangle', 'upper');
    const full = await json('contrary.csv');
    expect(full.comparisons[0]?.experts[0]?.readings?.upper).toEqual(upper.comparisons[0]?.experts[0]?.weights);
    expect(full.comparisons[0]?.experts[0]?.unreciprocal).toEqual([{ pair: ['A', 'B'], there: '3', back: '0.5' }]);
    expect((await ahp('contrary.csv', '--triangle', 'lower')).code).toBe(0);
  });

  it.each([
    ['aij', '1/3', true],
    ['aip-geometric', '1/3', false],
    ['aip-arithmetic', '5/14', false],
  ])('experts by --group %s', async (group, weight, tested) => {
    const { comparisons } = await json('experts.csv', '--group', group);
    const [own] = comparisons;
    expect(own?.experts.map(({ name, weights }) => `${name} ${weights.A}`)).toEqual(['Ani 4/7', 'Budi 1/7']);
    expect([own?.group?.weights.A, own?.group?.tested !== null]).toEqual([weight, tested]);
    // 4/7, 2/7, 1/7 against 1/7, 2/7, 4/7 by the formula in doubles: 0.672333.
    expect([fixed(own?.group?.consensus, 6), own?.group?.level]).toEqual(['0.672333', 'moderate']);
  });

  it('experts for people: a row each, the group, the consensus', async () => {
    const { out } = await ahp('experts.csv', '--lang', 'id');
    for (const text of ['Ani', 'Budi', 'Kelompok', 'Konsensus: 67,2 % (Sedang)', 'AIJ:']) expect(out).toContain(text);
  });

  it('a hierarchy: local and global weights, priorities, labels in the language', async () => {
    const { code, out } = await ahp('tree.yaml', '--lang', 'id');
    expect(code).toBe(0);
    for (const text of ['Memilih pemimpin', 'Pengalaman', 'Bobot global', 'Prioritas', '0,4928'])
      expect(out).toContain(text);
    const { hierarchy } = await json('tree.yaml');
    expect(
      hierarchy?.alternatives.map(({ code: name, priority, rank }) => `${name} ${fixed(priority, 3)} ${rank}`),
    ).toEqual(['Moll 0.358 2', 'Nell 0.493 1', 'Sue 0.149 3']);
  });

  it('missing judgements are told', async () => {
    const { code, out } = await ahp('open.csv');
    expect(code).toBe(0);
    expect(out).toContain('1 of 3 pairs were not judged');
  });

  it('beyond ten criteria the longer table is read, and its doubt is shown', async () => {
    const { out } = await ahp('eleven.csv');
    expect(out).toContain('saaty/ahp#random-index-extended');
    expect(out).toContain('recalled');
    expect((await ahp('eleven.csv', '--random-index', 'random-index')).out).toContain('no RI for 11 criteria');
  });

  it('--json says the same in both languages, and nothing but JSON', async () => {
    const [id, en] = await Promise.all([
      ahp('tree.yaml', '--json', '--lang', 'id'),
      ahp('tree.yaml', '--json', '--lang', 'en'),
    ]);
    expect(id.out).toBe(en.out);
    expect(en.err).toBe('');
  });
});

describe('berimbang ahp refuses', () => {
  it.each([
    ['a judgement that is no number', ['bad.csv'], ['bad.csv:2:7: error:', '"x"', 'bad.csv:4:3: error:']],
    ['judgements that fall apart', ['apart.csv'], ['{A, B}, {C, D}']],
    ['column means of an incomplete table', ['open.csv', '--method', 'column-mean'], ['1 pair has none']],
    ['a file that is not there', ['nothing.csv'], ['nothing.csv:1:1: error:', 'does not exist']],
    [
      'an unknown random index',
      ['open.csv', '--random-index', 'random-indx'],
      ['no random index named random-indx', 'did you mean random-index?'],
    ],
    ['a threshold that is no number', ['open.csv', '--threshold', 'low'], ['the threshold "low"']],
    ['an unknown method', ['open.csv', '--method', 'median'], ['column-mean, geometric-mean, eigenvector']],
  ])('%s', async (_what, args, texts) => {
    const [file = '', ...more] = args;
    const { code, out, err } = await ahp(file, ...more);
    expect([code, out]).toEqual([2, '']);
    for (const text of texts) expect(err).toContain(text);
  });

  it('in the language asked for, and as JSON', async () => {
    expect((await ahp('bad.csv', '--lang', 'id')).err).toContain('kesalahan');
    const { code, out } = await ahp('bad.csv', '--json');
    const parsed = JSON.parse(out) as { ahp: null; errors: readonly { line: number; column: number }[] };
    expect([code, parsed.ahp, parsed.errors.map(({ line, column }) => `${line}:${column}`)]).toEqual([
      2,
      null,
      ['2:7', '4:3'],
    ]);
  });
});

describe('berimbang score', () => {
  it('warns of judgements that contradict each other', async () => {
    const { code, out } = await berimbang(['score', 'card.scorecard.yaml'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('Warnings');
    expect(out).toContain('matrix.m: the consistency ratio');
    const output = scoreOutputSchema.parse(
      JSON.parse((await berimbang(['score', 'card.scorecard.yaml', '--json'], { cwd: folder })).out),
    );
    expect(output.scorecards[0]?.warnings.map(({ kind }) => kind)).toEqual(['inconsistent']);
  });
});
