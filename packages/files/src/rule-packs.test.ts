import { describe, expect, it } from 'vitest';
import { type ReadPack, readRulePack } from './rule-packs.js';

const INSTRUMENT = 'berimbang: 1\npack: test/pack\ntitle: {id: Uji, en: Test}\nissuer: test\n';
const HEAD = 'berimbang: 1\nparameter: grade\nlabel: Grade\nhistory:\n';
const CITED = '    source: s\n    locator: l\n    basis: law\n    certainty: confirmed\n    checked: 2026-01-01\n';
const BANDS = `    bands:
      categories: {A: {label: A}, B: {label: B}}
      printed:
        - {category: B, low: 0, high: 49.99}
        - {category: A, low: 50, high: 100}
      applied:
        edges: [{category: A, from: 50}, {category: B}]
`;

function read(
  parameter: string,
  name = 'parameters/grade.yaml',
  more: Readonly<Record<string, string>> = {},
): ReadPack {
  return readRulePack({
    folder: 'rules/test/pack',
    files: new Map(Object.entries({ 'instrument.yaml': INSTRUMENT, [name]: parameter, ...more })),
  });
}
const good = `${HEAD}  - from: 2020-01-01\n${CITED}${BANDS}`;
const places = ({ faults }: ReadPack): readonly string[] =>
  faults.map(({ file, position, code }) => `${file}:${position.line} ${code}`);

describe('reading a rule pack', () => {
  it('takes both layers of bands, with the citation and the date', () => {
    const { pack, faults } = read(good);
    expect(faults).toEqual([]);
    const dated = pack?.parameters.get('grade')?.history[0];
    expect(dated).toMatchObject({
      from: '2020-01-01',
      citation: { source: { id: 's', en: 's' }, locator: { id: 'l', en: 'l' }, basis: 'law', certainty: 'confirmed' },
    });
    expect(dated?.value).toMatchObject({ kind: 'bands', applied: [{ code: 'A', inclusive: true }, { code: 'B' }] });
  });

  it('source, locator and issuer may be said in both languages', () => {
    const both = good
      .replace('source: s', 'source: {id: dari ingatan, en: recalled}')
      .replace('locator: l', 'locator: {id: Pasal 4, en: Article 4}');
    const { pack, faults } = read(both, undefined, {
      'instrument.yaml': INSTRUMENT.replace('issuer: test', 'issuer: {id: kelaziman, en: convention}'),
    });
    expect(faults).toEqual([]);
    expect(pack?.issuer).toEqual({ id: 'kelaziman', en: 'convention' });
    expect(pack?.parameters.get('grade')?.history[0]?.citation).toMatchObject({
      source: { id: 'dari ingatan', en: 'recalled' },
      locator: { id: 'Pasal 4', en: 'Article 4' },
    });
  });

  it('a fingerprint changes with the rules and not with the cases', () => {
    const cases = 'berimbang: 1\ncases:\n  - {parameter: grade, value: 50, expect: A, why: edge}\n';
    const [plain, tried, other] = [
      read(good),
      read(good, undefined, { 'cases/edges.yaml': cases }),
      read(good.replace('from: 50', 'from: 51')),
    ];
    expect(tried.pack?.fingerprint).toBe(plain.pack?.fingerprint);
    expect(other.pack?.fingerprint).not.toBe(plain.pack?.fingerprint);
    expect(tried.cases).toHaveLength(1);
  });

  it.each([
    [
      'edges that do not fall',
      good.replace(
        'edges: [{category: A, from: 50}, {category: B}]',
        'edges: [{category: A, from: 50}, {category: B, from: 60}]',
      ),
      'band-gap',
      17,
    ],
    ['a shared edge that both include', good.replace('{category: B}]', '{category: B, from: 50}]'), 'band-gap', 17],
    ['a category that is not declared', good.replace('- {category: A, low', '- {category: C, low'), 'unknown-name', 15],
    ['a value without a source', good.replace('    source: s\n', ''), 'missing-key', 5],
    ['a source in one language of two', good.replace('source: s', 'source: {id: s}'), 'missing-key', 6],
    ['an unknown key', good.replace('locator: l', 'locater: l'), 'unknown-key', 7],
    ['an unknown basis', good.replace('basis: law', 'basis: hearsay'), 'invalid-value', 8],
    ['two kinds of value at once', good.replace(BANDS, `    value: 5\n${BANDS}`), 'missing-key', 5],
    ['no value', good.replace(BANDS, ''), 'missing-key', 5],
    ['dates that do not rise', `${good}  - from: 2019-01-01\n${CITED}    value: 5\n`, 'invalid-value', 18],
    ['a date that is none', good.replace('2020-01-01', '2020-13-01'), 'invalid-value', 5],
    ['a number that is none', good.replace('high: 49.99', 'high: 49;99'), 'invalid-value', 14],
  ] as const)('%s is refused with its file and line', (_what, text, code, line) => {
    const found = read(text);
    expect(found.pack).toBeNull();
    expect(places(found)).toContain(`rules/test/pack/parameters/grade.yaml:${line} ${code}`);
  });

  it('a parameter in a file of another name, a pack without instrument', () => {
    expect(places(read(good, 'parameters/other.yaml'))).toContain(
      'rules/test/pack/parameters/other.yaml:2 invalid-value',
    );
    const alone = readRulePack({ folder: 'rules/test/pack', files: new Map([['parameters/grade.yaml', good]]) });
    expect(alone.pack).toBeNull();
    expect(alone.faults.length).toBeGreaterThan(0);
  });

  it('an ending is a date without a value', () => {
    const { pack, faults } = read(`${good}  - from: 2024-01-01\n    ends: true\n${CITED}`);
    expect(faults).toEqual([]);
    expect(pack?.parameters.get('grade')?.history[1]?.value).toBeNull();
  });
});
