import { join } from 'node:path';
import {
  rulesAtOutputSchema,
  rulesDiffOutputSchema,
  rulesListOutputSchema,
  rulesShowOutputSchema,
  scoreOutputSchema,
} from '@berimbang/contract';
import { describe, expect, it } from 'vitest';
import { berimbang, folderWith, type Ran } from '../support/cli.js';
import { RULES } from '../support/scorecards.js';

const rules = (...args: readonly string[]): Promise<Ran> => berimbang(['rules', ...args]);

const OWN = folderWith({
  'rules/dinas/kinerja/instrument.yaml':
    'berimbang: 1\npack: dinas/kinerja\ntitle: {id: Aturan dinas, en: Rules of the agency}\nissuer: Dinas\nextends: kemenkeu/300-2022\n',
  'rules/dinas/kinerja/parameters/cap.yaml':
    'berimbang: 1\nparameter: cap\nlabel: {id: Batas, en: Cap}\nunit: index\nhistory:\n  - {from: 2025-01-01, value: 110, source: Decree, locator: art. 1, basis: agency-policy, certainty: confirmed, checked: 2026-11-22}\n',
  'own.scorecard.yaml': `berimbang: 1
scorecard: {id: own, title: Own, period: 2025}
method: {name: test/own, title: Own}
nodes:
  nko: {kind: input, dims: [], unit: index}
  status: {kind: band, of: nko, rule: dinas/kinerja#status}
facts: {nko: {source: Report, values: 95}}
`,
});
const FOLDER = join(OWN, 'rules');

describe('rules list', () => {
  it('names every pack, with a mark where some value is not sure', async () => {
    const { code, out, err } = await rules('list', '--lang', 'en');
    expect([code, err]).toEqual([0, '']);
    for (const name of RULES.packs.keys()) expect(out).toMatch(new RegExp(`^${name} `, 'm'));
    // By its values: the status of KMK 300/2022 is recalled, all of 467/2014 is confirmed but undated.
    expect(out).toMatch(/^kemenkeu\/300-2022 +2022-07-28 +\d+ +! recalled /m);
    expect(out).toMatch(/^kemenkeu\/467-2014 +\(2014-01-01\) +3 +confirmed /m);
    expect(out).toMatch(/^pp\/30-2019 .* ! unsure /m);
    expect(out).toMatch(/^likert +undated /m);
    expect(out).toContain('The mark ! means');
  });

  it('as JSON in its schema, with as many values as the files hold', async () => {
    const { code, out } = await rules('list', '--json');
    expect(code).toBe(0);
    const { packs } = rulesListOutputSchema.parse(JSON.parse(out));
    expect(packs.map(({ pack }) => pack)).toEqual([...RULES.packs.keys()].sort());
    for (const { pack, values, parameters } of packs) {
      const own = [...(RULES.packs.get(pack)?.parameters.values() ?? [])];
      expect(parameters).toBe(own.length);
      expect(values).toBe(own.flatMap(({ history }) => history.filter(({ value }) => value !== null)).length);
    }
  });

  it("has packs of one's own with --rules", async () => {
    expect((await rules('list', '--rules', FOLDER, '--lang', 'id')).out).toMatch(/^dinas\/kinerja .*Aturan dinas/m);
    expect((await rules('list')).out).not.toContain('dinas/kinerja');
  });
});

describe('rules show', () => {
  it('a band table in both layers, with its source and note', async () => {
    const { code, out } = await rules('show', 'kemenkeu/300-2022#predicate', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^baik +Good +90 <= x <= 100 +>= 90$/m);
    expect(out).toMatch(/^istimewa +Outstanding +> 100 +> 100$/m);
    for (const text of [
      'From 2022-07-28  confirmed, law',
      'Table 6',
      'checked 2026-11-21',
      'In the printed table 90 and 70',
    ])
      expect(out.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
    expect(out).not.toContain('kemenkeu/300-2022#cap');
  });

  it('a value that is not sure has its mark, in the language asked for', async () => {
    const id = await rules('show', 'kemenkeu/300-2022#status', '--lang', 'id');
    expect(id.out).toContain('! dari ingatan');
    expect((await rules('show', 'kemenkeu/127-2026#predicate', '--lang', 'en')).out).toContain('! unsure');
  });

  it.each([
    ['kemenkeu/127-2026#indicator-weight', /^Exact +1\.2 +1\.15 +- \*$/m],
    ['kemenkeu/127-2026#stabilise-points', /^ +90 +100$/m],
    ['permenpanrb/6-2022#employee-predicate', /^Meets expectation +Poor \(misconduct\) +Good +Good$/m],
    ['permenpanrb/6-2022#distribution', /^Needs improvement \(fair\) +Needs improvement +at least 60 %$/m],
    ['saaty/ahp#random-index-alonso-lamata-fit', /^ +4 +27283\/30000$/m],
    ['permenpanrb/88-2021#answer-fraction', /^BB +BB +80$/m],
    ['kemenkeu/467-2014#most-indicators-per-objective', /^ {2}Ends: from this day there is no value\.$/m],
  ])('%s', async (name, line) => {
    const { code, out } = await rules('show', name, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(line);
  });

  it('every pack is shown as JSON in its schema', async () => {
    for (const name of ['kemenkeu/127-2026', 'permenpanrb/6-2022', 'krejcie-morgan/1970', 'kemenkeu/467-2014']) {
      const { code, out } = await rules('show', name, '--json');
      expect(code, name).toBe(0);
      const [pack] = rulesShowOutputSchema.parse(JSON.parse(out)).packs;
      expect(pack?.parameters).toHaveLength(RULES.packs.get(name)?.parameters.size ?? -1);
    }
  });

  it('says where an inherited value was taken over from', async () => {
    const { out } = await rules('show', 'dinas/kinerja', '--rules', FOLDER, '--lang', 'en');
    expect(out).toContain('Extends: kemenkeu/300-2022');
    expect(out).toMatch(/dinas\/kinerja#predicate .*\(unit index; taken over from kemenkeu\/300-2022\)/);
    expect(out).toMatch(/dinas\/kinerja#cap +Cap \(unit index\)$/m);
    const json = await rules('show', 'dinas/kinerja#predicate', '--rules', FOLDER, '--json');
    expect(rulesShowOutputSchema.parse(JSON.parse(json.out)).packs[0]?.parameters).toMatchObject([
      { rule: 'dinas/kinerja#predicate', inheritedFrom: 'kemenkeu/300-2022' },
    ]);
  });
});

describe('rules at', () => {
  it('the day before, of and after a decree', async () => {
    const on = async (date: string): Promise<readonly number[]> => {
      const { out, code } = await rules('at', date, 'kemenkeu/300-2022', '--json');
      expect(code).toBe(0);
      return rulesAtOutputSchema
        .parse(JSON.parse(out))
        .packs.flatMap((pack) => [pack.inForce.length, pack.notInForce.length]);
    };
    const all = RULES.packs.get('kemenkeu/300-2022')?.parameters.size ?? -1;
    expect(await on('2022-07-27')).toEqual([0, all]);
    expect(await on('2022-07-28')).toEqual([all, 0]);
    expect(await on('2022-07-29')).toEqual([all, 0]);
  });

  it('tells why a value is not in force, for one pack or all', async () => {
    const one = await rules('at', '2022-07-28', 'kemenkeu/467-2014', '--lang', 'en');
    expect(one.out).toMatch(/most-indicators +kemenkeu\/467-2014#most-indicators ended on 2022-07-28/);
    const all = await rules('at', '2013-06-30', '--lang', 'id');
    expect(all.code).toBe(0);
    expect(all.out).toMatch(
      /predicate +kemenkeu\/300-2022#predicate baru berlaku sejak 2022-07-28, sesudah 2013-06-30/,
    );
    expect(all.out).toMatch(/ikm-grade +tabel kategori \(4\) +tanggal mulai tidak diketahui +! dari ingatan/);
  });
});

describe('rules diff', () => {
  it('two packs, edge by edge; exit 1', async () => {
    const { code, out } = await rules('diff', 'kemenkeu/300-2022', 'kemenkeu/127-2026', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toMatch(/^lower edge of Good +>= 90 +>= 100$/m);
    expect(out).toMatch(/^lower edge of Outstanding +> 100 +-$/m);
    expect(out).toMatch(/^Stakeholder +25 +30$/m);
    expect(out).toContain('only in kemenkeu/127-2026 (newest values): a two-way table (9)');
    expect(out).toContain('kemenkeu/127-2026 (newest values): ! unsure');
    // Cap and floor are the same in both.
    expect(out).not.toMatch(/^cap /m);
  });

  it('as JSON in its schema', async () => {
    const { out } = await rules('diff', 'kemenkeu/300-2022', 'kemenkeu/127-2026', '--json');
    const { changes } = rulesDiffOutputSchema.parse(JSON.parse(out));
    expect(changes.find(({ parameter }) => parameter === 'predicate')?.facts[1]).toEqual({
      what: { id: 'batas bawah Baik', en: 'lower edge of Good' },
      before: { id: '>= 90', en: '>= 90' },
      after: { id: '>= 100', en: '>= 100' },
    });
  });

  it('one pack on two dates', async () => {
    const dates = (from: string, to: string): Promise<Ran> =>
      rules('diff', 'kemenkeu/467-2014', '--from', from, '--to', to, '--lang', 'en');
    const ended = await dates('2022-07-27', '2022-07-28');
    expect(ended.code).toBe(1);
    expect(ended.out).toContain('only in kemenkeu/467-2014 (2022-07-27): 3');
    expect(ended.out).toContain('3 parameters differ');
    const same = await dates('2015-01-01', '2022-07-27');
    expect([same.code, same.out.includes('no differences')]).toEqual([0, true]);
  });

  it('a pack against its base shows what it changes, and nothing else', async () => {
    const { out } = await rules('diff', 'kemenkeu/300-2022', 'dinas/kinerja', '--rules', FOLDER, '--json');
    expect(rulesDiffOutputSchema.parse(JSON.parse(out)).changes).toMatchObject([
      { parameter: 'cap', change: 'changed', facts: [{ before: { en: '120' }, after: { en: '110' } }] },
    ]);
  });
});

describe('what is wrong with the command', () => {
  it.each([
    [['show', 'kemenkeu/300-2002'], 'there is no rule pack kemenkeu/300-2002', 'did you mean kemenkeu/300-2022?'],
    [['show', 'likert#five-clas-5'], 'the pack likert has no parameter five-clas-5', 'did you mean five-class-5?'],
    [['at', '2022-02-30'], '"2022-02-30" is no date', 'YEAR-MONTH-DAY'],
    [['at', '28-07-2022'], '"28-07-2022" is no date', 'such as 2022-07-28'],
    [['at', '2022-07-28', 'likret'], 'there is no rule pack likret', 'did you mean likert?'],
    [['diff', 'likert'], 'diff compares two packs', '--from DATE --to DATE'],
    [['diff', 'likert', '--from', '2020-01-01'], 'diff compares two packs', 'one pack on two dates'],
    [['diff', 'likert', '--from', '2020-01-01', '--to', '2020-1-1'], '"2020-1-1" is no date', ''],
    [['diff', 'likert', 'saaty/ahpp'], 'there is no rule pack saaty/ahpp', 'did you mean saaty/ahp?'],
    [['lits'], 'the command lits is not known', 'did you mean list?'],
    [['show'], 'the argument', 'is required'],
    [['list', '--rules', join(OWN, 'none')], 'does not exist', ''],
    [['list', '--rules', folderWith({ 'a.txt': '' })], 'there is no rule pack (instrument.yaml)', ''],
  ] as const)('%j', async (args, wrong, next) => {
    const { code, out, err } = await rules(...args);
    expect(code).toBe(2);
    expect(err).toContain(wrong);
    expect(err).toContain(next);
    expect(err).not.toContain('    at ');
    if (args[0] !== 'list') expect(out).toBe('');
  });

  it('in Indonesian too', async () => {
    const { err } = await rules('show', 'kemenkeu/300-2002', '--lang', 'id');
    expect(err).toBe(
      'kesalahan: tidak ada paket aturan kemenkeu/300-2002; daftarnya: berimbang rules list (maksudnya kemenkeu/300-2022?)\n',
    );
  });

  it('with --json the envelope is still there', async () => {
    const { code, out } = await rules('show', 'nothing/here', '--json');
    expect([code, JSON.parse(out)]).toEqual([2, { berimbang: 1, packs: [] }]);
  });
});

describe('uncertain rules where values show', () => {
  it('score names them, in both forms', async () => {
    const text = await berimbang(['score', OWN, '--lang', 'en']);
    expect(text.out).toContain('Rules that are not certain');
    expect(text.out).toContain('dinas/kinerja#status (! recalled): Indicator status by achievement index');
    const [only] = scoreOutputSchema.parse(JSON.parse((await berimbang(['score', OWN, '--json'])).out)).scorecards;
    expect(only?.uncertain).toMatchObject([{ rule: 'dinas/kinerja#status', certainty: 'recalled' }]);
  });

  it('explain marks them, and says where they come from', async () => {
    const { out } = await berimbang(['explain', OWN, 'status', '--lang', 'id']);
    const flat = out.replace(/[\s│└├─]+/g, ' ');
    expect(flat).toContain('aturan dinas/kinerja#status (diambil dari kemenkeu/300-2022)');
    expect(flat).toContain('! dari ingatan');
    expect(flat).toContain('hanya diingat');
  });

  it('audit tells them', async () => {
    const { out } = await berimbang(['audit', OWN, '--lang', 'en']);
    expect(out).toContain('rule-uncertain');
  });
});
