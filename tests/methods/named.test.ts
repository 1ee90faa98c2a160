import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choiceFaults, loadScorecards, type ReadScorecard, readMethodFile, readScorecard } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/cli.js';
import { evaluated, METHODS, numberAt, ROOT, RULES, show } from '../support/scorecards.js';

/** A method of an agency's own: two levels, a parameter of each kind, a list that scorecards bring. */
const METHOD = `berimbang: 1
method: office/own
version: 1
title: {id: Metode kantor, en: Office method}
description: {id: Contoh., en: Example.}
source: Office handbook
checked: 2026-11-22
note: {id: Diingat., en: Recalled.}
parameters:
  cap: {label: {id: Batas atas, en: Cap}, default: 120}
  mean: {label: {id: Rata-rata, en: Mean}, default: perspectives, choices: [perspectives, indicators]}
  predicate: {label: {id: Predikat, en: Predicate}, default: ''}
achievement: {cap: $cap}
perspective: {score: indicators, weights: equal, certainty: recalled, note: {id: Rata-rata., en: A mean.}}
overall: {score: $mean, weights: equal, predicate: $predicate}
perspectives:
  outer: {label: {id: Luar, en: Outer}}
  inner: {label: {id: Dalam, en: Inner}}
dimensions:
  site: {label: {id: Lokasi, en: Site}}
nodes:
  factor: {kind: constant, value: 0.125, label: {id: Faktor, en: Factor}}
  visits: {kind: input, dims: [site], unit: visit}
  visits.all: {kind: formula, unit: visit, formula: sum(visits over site)}
`;

const card = (method: string, more = ''): string => `berimbang: 1
scorecard: {id: t, title: T, period: 2024, decimal: comma}
method: ${method}
dimensions: {site: {members: [a, b]}}
indicators:
  A: {label: A, perspective: outer, unit: "%", target: "80"}
  B: {label: B, perspective: outer, unit: "%", target: "50"}
  C: {label: C, perspective: inner, unit: "%", target: "40"}
facts:
  indicator.A.realised: {source: s, values: "76"}
  indicator.B.realised: {source: s, values: "80"}
  indicator.C.realised: {source: s, values: "42,5"}
  visits: {source: s, values: {a: 3, b: "4,5"}}
${more}`;

const read = (text: string, method = METHOD): ReadScorecard => {
  const own = readMethodFile('methods/office.yaml', method);
  if (own.method === null) throw new Error(own.faults.map(({ message }) => message.en).join('\n'));
  const methods = new Map([...METHODS.methods, [own.method.name, own.method] as const]);
  return readScorecard({ file: 'card.yaml', text, beside: new Map() }, RULES.packs, methods);
};

const results = (text: string, method = METHOD): ((address: string) => string) => {
  const { graph, faults } = read(text, method);
  if (graph === null) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  const evaluation = evaluated(graph);
  return (address) => show(evaluation, address);
};

/** File, line and path of every fault, with the name it suggests. */
const places = ({ faults }: Pick<ReadScorecard, 'faults'>): readonly string[] =>
  faults.map(({ file, position, path, suggestion }) =>
    `${file}:${position.line} ${path.join(' > ')} ${suggestion ?? ''}`.trim(),
  );

describe('a scorecard that names a method', () => {
  it('brings indicators and facts, and the method the rest', () => {
    const value = results(card('office/own@1'));
    // 76/80 = 95, 80/50 = 160 capped to 120, 42.5/40 = 106.25; (95 + 120)/2; (107.5 + 106.25)/2
    expect(['A', 'B', 'C'].map((code) => value(`indicator.${code}.index`))).toEqual(['95', '120', '425/4']);
    expect(['outer', 'inner'].map((code) => value(`perspective.${code}.score`))).toEqual(['215/2', '425/4']);
    expect(value('scorecard.score')).toBe('855/8');
    expect(value('visits.all')).toBe('15/2');
  });

  it('may set parameters, in its own decimal mark; what the method writes has a point', () => {
    const value = results(
      card('{use: office/own@1, with: {cap: "110,5", mean: indicators, predicate: kemenkeu/300-2022#predicate}}'),
    );
    expect(value('indicator.B.index')).toBe('221/2');
    // (95 + 110.5 + 106.25)/3
    expect(value('scorecard.score')).toBe('1247/12');
    expect(value('scorecard.predicate')).toBe('istimewa');
    expect(value('factor')).toBe('1/8');
  });

  it('goes on writing perspectives and dimensions key by key, and replaces nodes', () => {
    const more = `perspectives: {inner: {score: none}, third: {label: Third, from: visits.mean}}
nodes:
  factor: {kind: constant, value: "0,25"}
  visits.mean: {kind: formula, formula: mean(visits over site) * 1}
`;
    const { graph } = read(card('{use: office/own@1, with: {mean: indicators}}', more));
    const evaluation = evaluated(
      graph ??
        (() => {
          throw new Error('not read');
        })(),
    );
    expect(show(evaluation, 'factor')).toBe('1/4');
    expect(evaluation.columns.has('perspective.inner.score')).toBe(false);
    expect(evaluation.graph.dimensions.get('perspective')?.members).toEqual([
      { code: 'outer', label: { id: 'Luar', en: 'Outer' } },
      { code: 'inner', label: { id: 'Dalam', en: 'Inner' } },
      { code: 'third', label: { id: 'Third', en: 'Third' } },
    ]);
    expect(evaluation.graph.dimensions.get('site')).toMatchObject({
      label: { en: 'Site' },
      members: [{ code: 'a' }, { code: 'b' }],
    });
  });

  it('is known by the name and title of its method, its note and what it sets', () => {
    const { graph } = read(card('{use: office/own@1, with: {cap: "100"}}'));
    expect(graph?.model.method).toEqual({
      name: 'office/own@1',
      title: { id: 'Metode kantor', en: 'Office method' },
      note: { id: 'Diingat.', en: 'Recalled.' },
      settings: [{ name: 'cap', value: '100' }],
    });
  });

  it('has another fingerprint when its method changes, and only then', () => {
    const print = (method: string): string | undefined => read(card('office/own@1'), method).graph?.model.fingerprint;
    expect(print(METHOD)).toBe(print(METHOD));
    expect(print(METHOD.replace('default: 120', 'default: 110'))).not.toBe(print(METHOD));
    const inLine = readScorecard(
      { file: 'c', text: card('{name: x, title: X}').replace(/dimensions.*\n/, ''), beside: new Map() },
      RULES.packs,
    );
    expect(inLine.graph?.model.fingerprint).not.toBe(print(METHOD));
  });
});

describe('what is wrong with naming a method is told where it stands', () => {
  it.each([
    ['an unknown method', 'offices/own@1', 'card.yaml:3 method office/own@1'],
    ['an unknown version', 'kemenkeu/nko@2021', 'card.yaml:3 method kemenkeu/nko@2022'],
    ['no version', 'kemenkeu/nko', 'card.yaml:3 method kemenkeu/nko@2026'],
    [
      'an unknown method with parameters',
      '{use: kemenkeu/nco@2022, with: {cap: "1"}}',
      'card.yaml:3 method > use kemenkeu/nko@2022',
    ],
    ['an unknown parameter', '{use: office/own@1, with: {kap: "110"}}', 'card.yaml:3 method > with > kap cap'],
    ['an unknown key', '{use: office/own@1, wiht: {cap: "110"}}', 'card.yaml:3 method > wiht with'],
    ['parameters that are no map', '{use: office/own@1, with: cap}', 'card.yaml:3 method > with'],
    [
      'keys of a method in line beside its name',
      '{use: office/own@1, overall: {score: none}}',
      'card.yaml:3 method > overall',
    ],
    [
      'a choice there is not',
      '{use: office/own@1, with: {mean: indicator}}',
      'card.yaml:3 method > with > mean indicators',
    ],
    ['a parameter that is no text', '{use: office/own@1, with: {cap: [1]}}', 'card.yaml:3 method > with > cap'],
    ['a parameter that is no number', '{use: office/own@1, with: {cap: plenty}}', 'card.yaml:3 method > with > cap'],
    ['a number in the wrong mark', '{use: office/own@1, with: {cap: "1.10.5,2,2"}}', 'card.yaml:3 method > with > cap'],
    [
      'a rule there is not',
      '{use: office/own@1, with: {predicate: kemenkeu/300-2022#predikat}}',
      'card.yaml:3 method > with > predicate predicate',
    ],
  ])('%s', (_what, method, place) => {
    const found = read(card(method));
    expect(found.graph).toBeNull();
    expect(places(found)).toContain(place);
    for (const { message } of found.faults) expect(message.id).not.toBe(message.en);
  });

  it('a section that is no map', () => {
    expect(places(read(card('office/own@1', 'perspectives: outer')))).toEqual(['card.yaml:14 perspectives']);
  });

  it('a list that the scorecard does not bring', () => {
    const found = read(card('office/own@1').replace(/dimensions.*\n/, ''));
    expect(places(found)).toEqual(['card.yaml:3 method']);
    expect(found.faults[0]?.message.en).toContain('needs the members of dimension site (Site)');
  });

  it('a perspective of its own without a name, and weights where the method needs them', () => {
    expect(places(read(card('office/own@1', 'perspectives: {third: {weight: "1"}}')))).toContain(
      'card.yaml:14 perspectives > third > label',
    );
    const weighted = METHOD.replace(
      'overall: {score: $mean, weights: equal',
      'overall: {score: $mean, weights: sum-100',
    );
    const found = read(card('office/own@1'), weighted);
    expect(found.faults.map(({ message }) => message.en).join()).toContain('sum-100 needs weights of perspectives');
  });
});

describe('a method file with a fault is reported with file, line and path', () => {
  const faulty = (from: string, to: string): readonly string[] =>
    places(readMethodFile('methods/office.yaml', METHOD.replace(from, to)));

  it.each([
    ['an unknown key', 'perspective: {score', 'perspektive: {score', 'methods/office.yaml:14 perspektive perspective'],
    ['a missing key', 'source: Office handbook\n', '', 'methods/office.yaml:1 source'],
    ['a wrong scheme', 'certainty: recalled', 'weights: even', 'methods/office.yaml:14'],
    [
      'a parameter that is not declared',
      '$predicate',
      '$predikate',
      'methods/office.yaml:15 overall > predicate predicate',
    ],
    [
      'a parameter that is not used',
      'achievement: {cap: $cap}',
      'achievement: {cap: 120}',
      'methods/office.yaml:10 parameters > cap',
    ],
    ['a default that is no choice', 'default: perspectives', 'default: all', 'methods/office.yaml:15 overall > score'],
    ['a default that is no number', 'default: 120', 'default: many', 'methods/office.yaml:13 achievement > cap'],
    ['a fault of YAML', 'version: 1', 'version: [1', 'methods/office.yaml'],
  ])('%s', (_what, from, to, place) => {
    expect(faulty(from, to).join('\n')).toContain(place);
    expect(readMethodFile('methods/office.yaml', METHOD.replace(from, to)).method).toBeNull();
  });

  it('a choice with which the file would not be valid', () => {
    const { method } = readMethodFile(
      'methods/office.yaml',
      METHOD.replace('[perspectives, indicators]', '[perspectives, indicator]'),
    );
    expect(method === null ? [] : places({ faults: choiceFaults(method) })).toEqual([
      'methods/office.yaml:11 parameters > mean > choices > 1',
    ]);
  });

  it('what only shows once a scorecard names it, with the scorecard', () => {
    const found = read(card('office/own@1'), METHOD.replace('sum(visits over site)', 'sum(visit over site)'));
    expect(places(found)).toContain('methods/office.yaml:24 nodes > visits.all > formula visits');
    expect(found.faults[0]?.message.en).toContain('(of the method that card.yaml:3 names)');
    expect(places(read(card('office/own@1'), METHOD.replace('value: 0.125', 'value: 1.2.3')))).toContain(
      'methods/office.yaml:22 nodes > factor > value',
    );
  });

  it('but what the scorecard writes itself stands in the scorecard', () => {
    const more = 'nodes: {visits.all: {kind: formula, unit: visit, formula: sum(visit over site)}}';
    expect(places(read(card('office/own@1', more)))).toContain('card.yaml:14 nodes > visits.all > formula visits');
  });
});

describe('a folder methods beside a scorecard', () => {
  const load = (files: Readonly<Record<string, string>>) =>
    loadScorecards(join(folderWith(files), 'card.scorecard.yaml'), RULES.packs, METHODS.methods);

  it('holds methods of its own, used like those shipped', () => {
    const { scorecards, faults } = load({
      'card.scorecard.yaml': card('office/own@1'),
      'methods/office/own.yaml': METHOD,
    });
    expect(faults).toEqual([]);
    const graph = scorecards[0]?.graph;
    expect(
      graph === null || graph === undefined ? null : numberAt(evaluated(graph), 'scorecard.score').toString(),
    ).toBe('855/8');
  });

  it('may not take the name of a shipped method, unless it is the same file', () => {
    const shipped = readFileSync(join(ROOT, 'methods', 'regional', 'ternary.yaml'), 'utf8');
    const files = (text: string) => ({
      'card.scorecard.yaml': card('office/own@1'),
      'methods/own.yaml': METHOD,
      'methods/t.yaml': text,
    });
    expect(load(files(shipped)).faults).toEqual([]);
    const changed = load(files(shipped.replace('floor: 0', 'floor: 1'))).faults;
    expect(changed.map(({ code, message }) => [code, message.en])).toEqual([
      [
        'duplicate',
        'the method regional/ternary@1 stands in methods/regional/ternary.yaml already; give this one another name or version',
      ],
    ]);
  });

  it('a faulty method there is told with its file and line, and the scorecard that names it is not read', () => {
    const { scorecards, faults } = load({
      'card.scorecard.yaml': card('office/own@1'),
      'methods/own.yaml': METHOD.replace('checked: 2026-11-22', 'checked: yesterday'),
    });
    expect(places({ faults }).join()).toMatch(/methods\/own\.yaml:7 checked/);
    expect(scorecards[0]?.graph).toBeNull();
  });
});

describe('the method that the documents show', () => {
  const [, shown = ''] =
    /```yaml\n(berimbang: 1\nmethod: office\/simple\n[\s\S]*?)```/.exec(
      readFileSync(join(ROOT, 'docs', 'concepts', 'method.md'), 'utf8'),
    ) ?? [];

  it('is one, and computes', () => {
    const value = results(
      card('office/simple@1')
        .replace(/perspective: \w+, /g, '')
        .replace(/dimensions.*\n/, '')
        .replace(/ {2}visits.*\n/, ''),
      shown,
    );
    // 76/80 = 95, 80/50 = 160 capped to 120, 42.5/40 = 106.25; their mean
    expect(['A', 'B', 'C'].map((code) => value(`indicator.${code}.index`))).toEqual(['95', '120', '425/4']);
    expect([value('scorecard.score'), value('scorecard.predicate')]).toEqual(['1285/12', 'sangat-tinggi']);
  });
});
