import { join } from 'node:path';
import { evaluateForAudit, explain, isRuleFault, type RulePack, readRule, toText } from '@berimbang/engine';
import { type FileFault, loadRulePacks, loadScorecards, openRulePacks } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/cli.js';
import { ROOT } from '../support/scorecards.js';

const SHIPPED = join(ROOT, 'rules');

const instrument = (pack: string, more = ''): string =>
  `berimbang: 1\npack: ${pack}\ntitle: {id: Uji ${pack}, en: Test ${pack}}\nissuer: Test\n${more}`;
const number = (name: string, value: string, from = 'unknown', source = 'Own decree'): string =>
  `berimbang: 1\nparameter: ${name}\nlabel: ${name}\nhistory:\n  - {from: ${from}, value: ${value}, source: ${source}, locator: art. 1, basis: agency-policy, certainty: confirmed, checked: 2026-11-22}\n`;

/** A pack that extends the ministry's: a cap of its own from 2025, and one parameter more. */
const AGENCY = {
  'rules/dinas/kinerja/instrument.yaml': instrument('dinas/kinerja', 'extends: kemenkeu/300-2022\n'),
  'rules/dinas/kinerja/parameters/cap.yaml': number('cap', '110', '2025-01-01'),
  'rules/dinas/kinerja/parameters/bonus.yaml': number('bonus', '5'),
};
const CARD = (rule: string): string => `berimbang: 1
scorecard: {id: own, title: Own, period: 2025}
method: {name: test/own, title: Own}
nodes:
  nko: {kind: input, dims: [], unit: index}
  predicate: {kind: band, of: nko, rule: ${rule}}
facts: {nko: {source: Report, values: 95}}
`;

const open = (files: Readonly<Record<string, string>>): ReturnType<typeof openRulePacks> =>
  openRulePacks(SHIPPED, [join(folderWith(files), 'rules')]);
const read = (packs: ReadonlyMap<string, RulePack>, rule: string, at: string): string => {
  const found = readRule(packs, rule, at);
  if (isRuleFault(found)) return found.kind;
  return found.value.kind === 'number' ? toText(found.value.value) : found.value.kind;
};
const told = (faults: readonly FileFault[]): readonly string[] =>
  faults.map(({ file, position, path, code, message }) =>
    [file.replace(/^.*rules\//, ''), position.line, path.join('.'), code, message.en].join(' | '),
  );

describe('a pack that extends another', () => {
  const { packs, faults } = open(AGENCY);

  it('has the parameters of its base, and its own instead of those of the same name, whole history', () => {
    expect(faults).toEqual([]);
    expect(read(packs, 'dinas/kinerja#bonus', '2025-01-01')).toBe('5');
    expect(read(packs, 'dinas/kinerja#cap', '2025-01-01')).toBe('110');
    // The base has a cap from 2022-07-28; the own history begins in 2025 and replaces it.
    expect(read(packs, 'dinas/kinerja#cap', '2024-12-31')).toBe('not-in-force');
    expect(read(packs, 'kemenkeu/300-2022#cap', '2024-12-31')).toBe('120');
    expect(read(packs, 'dinas/kinerja#floor', '2024-12-31')).toBe('0');
    expect(read(packs, 'dinas/kinerja#floor', '2022-07-27')).toBe('not-in-force');
  });

  it('keeps the citation of what it takes over, and says from where', () => {
    const own = packs.get('dinas/kinerja');
    const base = packs.get('kemenkeu/300-2022');
    expect(own?.base).toBe('kemenkeu/300-2022');
    expect(own?.parameters.get('predicate')?.history).toBe(base?.parameters.get('predicate')?.history);
    expect(own?.parameters.get('predicate')?.inherited).toEqual({ from: 'kemenkeu/300-2022', notBefore: null });
    expect(own?.parameters.get('cap')?.inherited).toBeUndefined();
  });

  it('its fingerprint covers its base', () => {
    const two = (floor: string): string | undefined =>
      open({
        'rules/base/instrument.yaml': instrument('base'),
        'rules/base/parameters/floor.yaml': number('floor', floor),
        'rules/top/instrument.yaml': instrument('top', 'extends: base\n'),
        'rules/top/parameters/cap.yaml': number('cap', '100'),
      }).packs.get('top')?.fingerprint;
    expect(two('0')).toMatch(/^[0-9a-f]{64}$/);
    expect(two('0')).toBe(two('0'));
    expect(two('0')).not.toBe(two('1'));
  });

  it('over several steps names the pack that wrote a value, and obeys its earliest day', () => {
    const deep = open({
      'rules/a/instrument.yaml': instrument('a', 'not-before: 2020-01-01\n'),
      'rules/a/parameters/x.yaml': number('x', '1'),
      'rules/b/instrument.yaml': instrument('b', 'extends: a\n'),
      'rules/b/parameters/y.yaml': number('y', '2'),
      'rules/c/instrument.yaml': instrument('c', 'extends: b\nnot-before: 2010-01-01\n'),
      'rules/c/parameters/z.yaml': number('z', '3'),
    }).packs;
    expect(deep.get('c')?.parameters.get('x')?.inherited).toEqual({ from: 'a', notBefore: '2020-01-01' });
    expect(deep.get('c')?.parameters.get('y')?.inherited).toEqual({ from: 'b', notBefore: null });
    expect(read(deep, 'c#x', '2019-12-31')).toBe('not-in-force');
    expect(read(deep, 'c#x', '2020-01-01')).toBe('1');
    expect(read(deep, 'c#z', '2009-12-31')).toBe('not-in-force');
    expect(read(deep, 'c#z', '2010-01-01')).toBe('3');
    expect(read(deep, 'c#y', '2010-01-01')).toBe('2');
  });

  it.each([
    ['a base that is not there', { a: 'kemenkeu/300-2023' }, 'there is no rule pack kemenkeu/300-2023 to extend'],
    ['itself', { a: 'a' }, 'circle: a itself extends this one'],
    ['in a circle', { a: 'b', b: 'c', c: 'a' }, 'circle: a itself extends this one'],
  ] as const)('%s is a fault at `extends`', (_what, bases, message) => {
    const files = Object.entries(bases).flatMap(([name, base]) => [
      [`rules/${name}/instrument.yaml`, instrument(name, `extends: ${base}\n`)],
      [`rules/${name}/parameters/x.yaml`, number('x', '1')],
    ]);
    const { packs: found, faults: wrong } = open(Object.fromEntries(files));
    for (const name of Object.keys(bases)) expect(found.get(name)).toBeUndefined();
    expect(told(wrong).filter((line) => line.includes(message))).toHaveLength(1);
    if (!(bases.a in bases)) expect(wrong.map(({ suggestion }) => suggestion)).toEqual(['kemenkeu/300-2022']);
    expect(wrong.every(({ path, position }) => path[0] === 'extends' && position.line === 5)).toBe(true);
  });

  it('a base with errors is told as such', () => {
    const { faults: wrong } = open({
      'rules/a/instrument.yaml': instrument('a'),
      'rules/a/parameters/x.yaml': number('x', 'much'),
      'rules/b/instrument.yaml': instrument('b', 'extends: a\n'),
      'rules/b/parameters/y.yaml': number('y', '2'),
    });
    expect(told(wrong).join('\n')).toContain(
      'b/instrument.yaml | 5 | extends | unknown-name | the rule pack a, which is extended here, cannot be read',
    );
  });
});

describe('packs of an agency', () => {
  it('lie in a folder `rules` beside the scorecard, and are read with the shipped ones', () => {
    const folder = folderWith({ ...AGENCY, 'own.scorecard.yaml': CARD('dinas/kinerja#predicate') });
    const { packs } = openRulePacks(SHIPPED);
    const { scorecards, faults } = loadScorecards(folder, packs);
    expect([...faults, ...scorecards.flatMap((own) => own.faults)]).toEqual([]);
    const graph = scorecards[0]?.graph;
    if (graph === null || graph === undefined) throw new Error('the scorecard was not read');
    const explanation = explain(evaluateForAudit(graph), 'predicate', {});
    expect(explanation?.cell).toMatchObject({ kind: 'category', code: 'baik' });
    expect(explanation?.rules).toMatchObject([
      { rule: 'dinas/kinerja#predicate', inheritedFrom: 'kemenkeu/300-2022', certainty: 'confirmed' },
    ]);
  });

  it('are not seen from another folder', () => {
    const folder = folderWith({
      ...Object.fromEntries(Object.entries(AGENCY).map(([name, text]) => [`one/${name}`, text])),
      'one/a.scorecard.yaml': CARD('dinas/kinerja#predicate').replace('id: own', 'id: a'),
      'two/b.scorecard.yaml': CARD('dinas/kinerja#predicate').replace('id: own', 'id: b'),
    });
    const { scorecards } = loadScorecards(folder, openRulePacks(SHIPPED).packs);
    expect(scorecards.map(({ graph }) => graph?.model.id ?? null)).toEqual(['a', null]);
  });

  it('may not take the name of a shipped pack, or of the rules inside a scorecard', () => {
    const files = {
      'rules/x/instrument.yaml': instrument('kemenkeu/300-2022'),
      'rules/x/parameters/cap.yaml': number('cap', '100'),
      'rules/y/instrument.yaml': instrument('own'),
      'rules/y/parameters/cap.yaml': number('cap', '100'),
    };
    const { packs, faults } = open(files);
    expect(read(packs, 'kemenkeu/300-2022#cap', '2024-01-01')).toBe('120');
    expect(told(faults).join('\n')).toContain(
      'the name kemenkeu/300-2022 belongs to the pack in rules/kemenkeu/300-2022',
    );
    expect(told(faults).join('\n')).toContain('the name own stands for the rules inside a scorecard');
    const beside = loadScorecards(
      folderWith({ ...files, 'own.scorecard.yaml': CARD('kemenkeu/300-2022#predicate') }),
      openRulePacks(SHIPPED).packs,
    );
    expect(beside.faults.map(({ code }) => code)).toEqual(['duplicate', 'invalid-value']);
  });

  it('a folder given twice is one folder; two packs of one name are not', () => {
    const folder = join(folderWith(AGENCY), 'rules');
    expect(openRulePacks(SHIPPED, [folder, folder]).faults).toEqual([]);
    const other = join(folderWith(AGENCY), 'rules');
    expect(openRulePacks(SHIPPED, [folder, other]).faults.map(({ code }) => code)).toEqual(['duplicate']);
    const card = join(folder, '..', 'own.scorecard.yaml');
    expect(loadScorecards(card, openRulePacks(SHIPPED, [folder]).packs).faults.map(({ code }) => code)).toEqual([
      'not-found',
    ]);
  });

  it('a folder that is not there, or has no packs, is told', () => {
    const empty = folderWith({ 'readme.txt': 'nothing' });
    const faults = openRulePacks(SHIPPED, [join(empty, 'none'), empty]).faults;
    expect(faults.map(({ message }) => message.en)).toEqual([
      `${join(empty, 'none')} does not exist`,
      `there is no rule pack (instrument.yaml) in ${empty}`,
    ]);
  });

  it('a folder may itself be a pack', () => {
    const { packs, faults } = openRulePacks(SHIPPED, [join(folderWith(AGENCY), 'rules', 'dinas', 'kinerja')]);
    expect(faults).toEqual([]);
    expect(packs.has('dinas/kinerja')).toBe(true);
  });
});

describe('shipped packs', () => {
  it('are read when they are asked for, and all at once they are the same', () => {
    const { packs } = openRulePacks(SHIPPED);
    const eager = loadRulePacks(SHIPPED).packs;
    expect([...packs.keys()].sort()).toEqual([...eager.keys()].sort());
    expect(packs.size).toBe(eager.size);
    expect(new Map([...packs].map(([name, pack]) => [name, pack.fingerprint]))).toEqual(
      new Map([...eager].map(([name, pack]) => [name, pack.fingerprint])),
    );
    expect(packs.get('likert')).toBe(packs.get('likert'));
    expect(packs.get('no/such')).toBeUndefined();
  });

  it('one in a folder of another name is refused when it is read', () => {
    const root = folderWith({
      'a/b/instrument.yaml': instrument('a/c'),
      'a/b/parameters/x.yaml': number('x', '1'),
    });
    const opened = openRulePacks(root);
    expect([...opened.packs.keys()]).toEqual(['a/b']);
    expect(opened.faults).toEqual([]);
    expect(opened.packs.get('a/b')).toBeUndefined();
    expect([...opened.packs.keys()]).toEqual([]);
    expect(opened.faults.map(({ message }) => message.en)).toEqual([
      'a pack named a/c belongs in a folder of that name, not a/b',
    ]);
  });
});
