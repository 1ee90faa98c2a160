import { scoreOutputSchema } from '@berimbang/contract';
import { describe, expect, it } from 'vitest';
import { berimbang, folderWith } from '../support/cli.js';

const NKO = 'examples/methods/kemenkeu-nko.scorecard.yaml';
const CITY = 'examples/methods/four-perspectives.scorecard.yaml';

describe('a scorecard that names its method', () => {
  it('shows title, name and settings, objectives, and categories of perspectives', async () => {
    const { code, out } = await berimbang(['score', NKO, '--lang', 'id']);
    expect(code).toBe(0);
    expect(out).toContain(
      'Metode: Nilai Kinerja Organisasi (NKO) Kementerian Keuangan, KMK 300/KMK.01/2022 (kemenkeu/nko@2022;',
    );
    expect(out).toMatch(/SS2 +Layanan fiskal yang cepat dan terencana +109,6/);
    const city = await berimbang(['score', CITY]);
    expect(city.out).toMatch(/Internal process +82\.5 +Grade B: good/);
    expect(city.out).toContain(
      '(regional/four-perspectives@1; survey-form = sums; overall = perspectives; financial-score = vfm.score)',
    );
  });

  it('says the method and what is not certain about it when the whole is explained, once', async () => {
    const { out } = await berimbang(['explain', NKO, 'scorecard.score']);
    const text = out.replace(/[│├└─\s]+/g, ' ');
    expect(text).toContain('method Organisation performance value (NKO) of the Ministry of Finance');
    expect(text).toContain('(kemenkeu/nko@2022; stabilise-points = own#stabilise;');
    const once = (sentence: string): number => text.split(sentence).length - 1;
    expect(once('the steps NSS and NP are recalled')).toBe(1);
    expect(once('note: The NP is the simple mean of the NSS; this is recalled')).toBe(1);
    expect(once('warning: that it is computed so is not certain (recalled)')).toBeGreaterThan(1);
  });

  it('gives the same to programs: name, and method and notes in explanations', async () => {
    const score = scoreOutputSchema.parse(JSON.parse((await berimbang(['score', NKO, '--json'])).out));
    expect(score.scorecards[0]?.method).toBe('kemenkeu/nko@2022');
    const explained = JSON.parse((await berimbang(['explain', NKO, 'scorecard.score', '--json'])).out);
    const { method, children } = explained.scorecards[0].explanation;
    expect(method).toMatchObject({
      name: 'kemenkeu/nko@2022',
      settings: [{ name: 'stabilise-points', value: 'own#stabilise' }, { name: 'weights-source' }],
    });
    expect(children[0].note.en).toContain('simple mean');
  });

  it('is refused with place and nearest name, exit 2', async () => {
    const card = 'berimbang: 1\nscorecard: {id: t, title: T, period: 2024}\nmethod: kemenkeu/nko@2023\n';
    const folder = folderWith({ 'a.scorecard.yaml': card });
    const { code, err } = await berimbang(['score', `${folder}/a.scorecard.yaml`]);
    expect(code).toBe(2);
    expect(err).toContain(
      'a.scorecard.yaml:3:1: error: method: there is no method kemenkeu/nko@2023; there are: kemenkeu/nko@2022, kemenkeu/nko@2026,',
    );
    expect(err).toContain('(did you mean kemenkeu/nko@2022?)');
  });

  it('finds a method beside it, and other results have another fingerprint when it changes', async () => {
    const method = (cap: number): string =>
      `berimbang: 1\nmethod: office/own\nversion: 1\ntitle: T\ndescription: D\nsource: S\nchecked: 2026-11-22\nachievement: {cap: ${cap}}\noverall: {score: indicators}\n`;
    const files = (cap: number): Readonly<Record<string, string>> => ({
      'a.scorecard.yaml': `berimbang: 1
scorecard: {id: t, title: T, period: 2024}
method: office/own@1
indicators: {A: {label: A, unit: "%", target: 50}}
facts: {indicator.A.realised: {source: s, values: 40}}
`,
      'methods/office/own.yaml': method(cap),
    });
    const results = await Promise.all(
      [120, 120, 110].map(
        async (cap) =>
          scoreOutputSchema.parse(JSON.parse((await berimbang(['score', folderWith(files(cap)), '--json'])).out))
            .scorecards[0],
      ),
    );
    // 40/50 under either cap; the fingerprint is of what was computed with, not of what came out.
    expect(results.map((result) => result?.nodes['scorecard.score']?.cells[0]?.value)).toEqual(['80', '80', '80']);
    expect(results[0]?.fingerprint).toBe(results[1]?.fingerprint);
    expect(results[0]?.fingerprint).not.toBe(results[2]?.fingerprint);
  });

  it('a faulty method beside it is reported with file, line and path', async () => {
    const folder = folderWith({
      'a.scorecard.yaml': 'berimbang: 1\nscorecard: {id: t, title: T, period: 2024}\nmethod: office/own@1\n',
      'methods/own.yaml':
        'berimbang: 1\nmethod: office/own\nversion: 1\ntitle: T\ndescription: D\nsource: S\nchecked: 2026-11-22\noverall: {scor: none}\n',
    });
    const { code, err } = await berimbang(['check', folder, '--lang', 'id']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /methods\/own\.yaml:8:11: kesalahan: overall > scor: kunci "scor" tidak dikenal.*\(maksudnya score\?\)/,
    );
  });
});
