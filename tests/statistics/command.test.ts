import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, type SurveyOutput, surveyMapFileSchema, surveyOutputSchema } from '@berimbang/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { berimbang, folderWith } from '../support/cli.js';
import { ROOT } from '../support/scorecards.js';
import { MADIUN_SUMS } from './published-data.js';

const EXAMPLE = 'docs/concepts/examples/survey-statistics.csv';
const MAP = 'docs/concepts/examples/survey-statistics.map.yaml';

/** The nine elements of Kota Madiun: 48 respondents with the printed sums, and a quarter each. */
const madiun = ((): string => {
  const rows = Array.from({ length: 48 }, (_, i) =>
    MADIUN_SUMS.map((sum) => Math.floor(sum / 48) + (i < sum % 48 ? 1 : 0)),
  );
  const head = ['quarter', ...MADIUN_SUMS.map((_, i) => `U${i + 1}`)].join(',');
  const text = rows.map((row, i) => [i % 2 === 0 ? 'Q1' : 'Q2', ...row].join(',')).join('\n');
  return `${folderWith({ 'madiun.csv': `${head}\n${text}\n` })}/madiun.csv`;
})();

const AT = ['--rules-at', '2019-12-31'];

async function surveyOf(args: readonly string[]): Promise<{
  readonly code: number | null;
  readonly survey: SurveyOutput['surveys'][number];
}> {
  const { code, out, err } = await berimbang(['survey', ...args, '--json']);
  expect(err).toBe('');
  const [survey] = surveyOutputSchema.parse(JSON.parse(out)).surveys;
  if (survey === undefined) throw new Error(out);
  return { code, survey };
}

const small = (text: string): string => `${folderWith({ 'small.csv': text })}/small.csv`;

describe('survey --json', () => {
  it('index, grade, interval and the rules of a date: Kota Madiun', async () => {
    const { survey } = await surveyOf([madiun, '--items', 'U1..U9', ...AT]);
    // Exact: sum 1303 / 48 / 9 x 25 = 75.4051 (32575/432), C.
    expect(survey.index).toMatchObject({
      n: 48,
      factor: '1/9',
      index: { value: '32575/432', exact: true },
      grade: { code: 'C' },
      population: null,
      correction: null,
    });
    expect(survey.conventions).toMatchObject({ rulesAt: '2019-12-31', missingAnswers: 'listwise', degrees: 'n-2' });
    expect(survey.rules.map(({ rule }) => rule)).toEqual([
      'permenpanrb/14-2017#conversion',
      'permenpanrb/14-2017#ikm-grade',
      'statistics/questionnaire#significance',
      'statistics/questionnaire#alpha-least',
      'likert#four-class-4',
    ]);
    expect(survey.conventions).toMatchObject({ level: '0.05', threshold: '0.7' });
    const probabilities = survey.index?.probabilities.map(({ probability }) => Number(probability.value)) ?? [];
    expect(probabilities.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 12);
    expect(Number(survey.index?.low.value)).toBeLessThan(75.4);
    expect(Number(survey.index?.high.value)).toBeGreaterThan(75.4);
  });

  it('the literal factor gives the printed index, and a population narrows the interval', async () => {
    const { survey: free } = await surveyOf([madiun, '--items', 'U*', '--factor', '0.111', ...AT]);
    expect(free.index?.index.value).toBe('75.3296875');
    expect(free.warnings.map(({ code }) => code)).toContain('literal-factor');
    const { survey: bound } = await surveyOf([madiun, '--items', 'U*', '--population', '96', ...AT]);
    expect(bound.index).toMatchObject({ population: '96', correction: '48/95' });
    expect(Number(bound.index?.standardError.value)).toBeLessThan(Number(free.index?.standardError.value));
  });

  it('the example: every section, in the documented shape', async () => {
    const { code, survey } = await surveyOf([EXAMPLE, '--map', MAP, '--rules-at', '2024-06-30']);
    expect(code).toBe(1);
    expect(survey).toMatchObject({ respondents: 63, complete: 61, empty: 1, scale: ['1', '4'], indexProblem: null });
    expect(survey.items).toHaveLength(9);
    expect(survey.scopes.map(({ group }) => group)).toEqual(['layanan', 'petugas', 'sarana', null]);
    expect(survey.partings.map(({ column, role }) => [column, role])).toEqual([
      ['Triwulan', 'wave'],
      ['Layanan', 'service'],
      ['Jenis kelamin', 'respondents'],
    ]);
    expect(survey.importance?.items).toHaveLength(9);
    expect(survey.gaps).toBeNull();
    for (const own of survey.items) {
      const shares = own.frequencies?.map(({ share, count }) => [Number(share.value), count] as const) ?? [];
      expect(shares.reduce((sum, [, count]) => sum + count, 0)).toBe(own.n);
    }
    const validate = new Ajv2020({ strict: false }).compile(jsonSchemas['survey-output']());
    expect(validate({ berimbang: 1, surveys: [survey] })).toBe(true);
  });

  it('the published schema accepts the map as an editor reads it, and refuses an unknown key', () => {
    const validate = new Ajv2020({ strict: false }).compile(jsonSchemas['survey-map']());
    const map = parse(readFileSync(join(ROOT, MAP), 'utf8')) as object;
    expect(validate(map)).toBe(true);
    expect(validate({ ...map, itmes: {} })).toBe(false);
    expect(surveyMapFileSchema.safeParse({ berimbang: '1' }).success).toBe(true);
  });

  it('gaps and groups from the command line', async () => {
    const file = small(`T1,T2,R1,eT1,eT2,eR1\n${'3,4,2,4,4,4\n'.repeat(12)}${'4,4,3,4,3,4\n'.repeat(12)}`);
    const { survey } = await surveyOf([
      file,
      '--groups',
      'tangible=T1..T2;reliability=R1',
      '--expectation',
      'e*',
      '--only',
      'gaps',
      ...AT,
    ]);
    // T1 3.5 - 4, T2 4 - 3.5, R1 2.5 - 4; tangible 0, reliability -1.5.
    expect(survey.gaps).toMatchObject({ overItems: '-0.5', overGroups: '-0.75' });
    expect(survey.gaps?.groups.map(({ group, gap }) => [group, gap])).toEqual([
      ['tangible', '0'],
      ['reliability', '-1.5'],
    ]);
    expect(survey.index).toBeNull();
    expect(survey.scopes).toEqual([]);
  });

  it('small groups are withheld and told', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${i < 4 ? 'kecil' : i < 20 ? 'a' : 'b'},${1 + (i % 4)},${1 + (i % 3)}`,
    );
    const file = small(`who,U1,U2\n${rows.join('\n')}\n`);
    const { survey } = await surveyOf([file, '--by', 'who', '--items', 'U1,U2', ...AT]);
    const withheld = survey.partings[0]?.parts.map(({ value, n, withheld: own, mean }) => [
      value,
      n,
      own,
      mean === null,
    ]);
    expect(withheld).toEqual([
      ['a', 16, true, true],
      ['b', 20, false, false],
      ['kecil', 4, true, true],
    ]);
    expect(survey.warnings.map(({ code }) => code)).toContain('parts-withheld');
    const { survey: open } = await surveyOf([file, '--by', 'who', '--items', 'U1,U2', '--smallest-group', '1', ...AT]);
    expect(open.partings[0]?.parts.every((part) => !part.withheld)).toBe(true);
  });
});

describe('exit codes', () => {
  // Two items that rise together: valid and reliable. The third runs against them.
  const fine = `U1,U2\n${'1,1\n2,2\n3,3\n4,4\n2,1\n3,4\n'.repeat(5)}`;
  const poor = `U1,U2,U3\n${'1,1,4\n2,2,1\n3,3,2\n4,4,3\n'.repeat(5)}`;

  it('0 where every item is valid and alpha above the threshold, 1 where not', async () => {
    expect((await surveyOf([small(fine), ...AT])).code).toBe(0);
    const { code, survey } = await surveyOf([small(poor), '--only', 'validity', ...AT]);
    expect(code).toBe(1);
    expect(survey.scopes[0]?.validity.map(({ withTotal }) => withTotal.valid)).toEqual([true, true, false]);
    expect((await surveyOf([small(poor), '--only', 'items,frequencies', ...AT])).code).toBe(0);
    expect((await surveyOf([small(fine), '--least-alpha', '0.99', ...AT])).code).toBe(1);
  });

  it('1 with the reason where the index has no rule at the date, or no scale', async () => {
    const early = await surveyOf([small(fine), '--only', 'index', '--rules-at', '2010-01-01']);
    expect(early.code).toBe(1);
    expect(early.survey.indexProblem?.en).toContain('2010-01-01');
    const five = await surveyOf([small('U1,U2\n5,4\n1,2\n3,3\n'), '--scale', '1..5', '--only', 'index', ...AT]);
    expect(five.code).toBe(1);
    expect(five.survey.indexProblem?.en).toContain('1 to 4');
  });

  it('one item alone is no finding unless validity is asked for', async () => {
    const file = small(`U1\n${'1\n2\n3\n4\n'.repeat(4)}`);
    expect((await surveyOf([file, ...AT])).code).toBe(0);
    const asked = await surveyOf([file, '--only', 'reliability', ...AT]);
    expect(asked.code).toBe(1);
    expect(asked.survey.scopes[0]?.reliability?.alpha.problem?.detail.en).toContain('at least 2');
  });

  it.each([
    ['no such file', 'en', ['nowhere.csv'], 'nowhere.csv:1:1: error'],
    ['no such map', 'id', [EXAMPLE, '--map', 'nowhere.yaml'], 'nowhere.yaml:1:1: kesalahan'],
    [
      'an unknown column',
      'en',
      [EXAMPLE, '--items', 'U1..U99'],
      `${EXAMPLE}:1:1: error: --items: there is no column named "U99"`,
    ],
    ['a bad section', 'en', [EXAMPLE, '--only', 'validty'], 'error: --only: "validty" is not valid'],
    ['a bad level', 'id', [EXAMPLE, '--level', '5'], 'kesalahan: --level: "5" tidak sah'],
    ['a bad confidence', 'en', [EXAMPLE, '--confidence', '95'], 'error: --confidence: "95" is not valid'],
    ['a bad threshold', 'id', [EXAMPLE, '--least-alpha', 'high'], '--least-alpha: "high"'],
    ['a bad factor', 'en', [EXAMPLE, '--factor', '-1'], '--factor: "-1"'],
    ['a bad population', 'id', [EXAMPLE, '--population', '12.5'], '--population: "12.5"'],
    ['a bad count of classes', 'en', [EXAMPLE, '--classes', '1'], '--classes: "1"'],
    ['a bad least', 'id', [EXAMPLE, '--smallest-group', '0'], '--smallest-group: "0"'],
    ['a day that is none', 'en', [EXAMPLE, '--rules-at', '2024-02-30'], '--rules-at: "2024-02-30"'],
    ['a bad policy', 'id', [EXAMPLE, '--missing-answers', 'mean'], '--missing-answers: "mean"'],
    ['a bad mark', 'en', [EXAMPLE, '--decimal', 'dot'], '--decimal'],
  ])('2 for %s (%s)', async (_, language, args, expected) => {
    const ran = await berimbang(['survey', ...args, '--lang', language]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(expected);
  });

  it('2 with a bad option in the envelope for machines too', async () => {
    const { code, out } = await berimbang(['survey', EXAMPLE, '--only', 'validty', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ surveys: [], errors: [{ path: ['--only'], suggestion: 'validity' }] });
  });

  it('2 with the errors beside an empty envelope for machines', async () => {
    const { code, out } = await berimbang(['survey', small('U1,U2\n4,3\n2,9\n'), '--items', 'U1,U2', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      surveys: [],
      errors: [{ line: 3, column: 3, path: ['U2'], severity: 'error', code: 'invalid-value' }],
    });
  });

  it('a population smaller than the sample is told where the interval would stand', async () => {
    const { code, survey } = await surveyOf([madiun, '--items', 'U*', '--population', '40', '--only', 'index', ...AT]);
    expect(code).toBe(1);
    expect(survey.index?.standardError.problem?.detail.en).toContain('40');
    expect(survey.index?.index.value).toBe('32575/432');
  });
});

describe('for people', () => {
  it('official terms in Indonesian, decimal comma; English otherwise', async () => {
    const args = ['survey', EXAMPLE, '--map', MAP, '--rules-at', '2024-06-30'];
    const id = await berimbang([...args, '--lang', 'id']);
    for (const part of [
      'Survei contoh',
      '81,17',
      'Mutu B: Baik',
      'r tabel',
      'tidak valid',
      'Alfa Cronbach',
      'Kuadran I',
    ])
      expect(id.out).toContain(part);
    const en = await berimbang([...args, '--lang', 'en']);
    for (const part of ['Example survey', '81.17', 'critical r', 'not valid', "Cronbach's alpha", 'Quadrant I'])
      expect(en.out).toContain(part);
    expect(en.out).not.toMatch(/\bButir\b|\bResponden\b|\bKuadran\b/);
    expect(id.out).not.toMatch(/\bRespondents\b|\bQuadrant\b|\bcorrected\b/);
  });

  it('tells what was chosen for want of a word: items, scale, day, and sections without data', async () => {
    const { code, out } = await berimbang(['survey', EXAMPLE, '--lang', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('items were found by what the columns hold: U1, U2');
    expect(out).toContain('no scale was given');
    expect(out).toContain('rules are read for today');
    expect(out).toContain('passed over: No (line 6: "5"), Triwulan');
    const only = await berimbang(['survey', EXAMPLE, '--items', 'U*', '--only', 'gaps', '--lang', 'en', ...AT]);
    expect(only.out).toContain('needs --expectation');
  });

  it('says why a statistic is not there', async () => {
    const file = small(`U1,U2,U3\n${'3,1,2\n3,2,2\n3,4,3\n3,2,1\n'.repeat(4)}`);
    const { code, out } = await berimbang(['survey', file, '--only', 'validity', '--lang', 'en', ...AT]);
    expect(code).toBe(1);
    expect(out).toContain('all answers to U1 are the same');
  });
});
