import { join } from 'node:path';
import { jsonSchemas } from '@berimbang/contract';
import { chooseFacts, evaluate, type Language } from '@berimbang/engine';
import { type Method, newScorecard, openBeside, readMethodFile, readScorecard } from '@berimbang/files';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { METHODS, ROOT, RULES } from '../support/scorecards.js';

/** What `berimbang new` writes: for every method there is, a file that is valid and computes, with every result missing. */
const beside = openBeside(join(ROOT, 'examples', 'agency'), RULES.packs, METHODS.methods);
const agency = { packs: beside.packs.packs, methods: beside.methods.methods };
const schema = new Ajv2020({ allErrors: true, strict: false }).compile(jsonSchemas.scorecard());

interface Asked {
  readonly language?: Language;
  readonly period?: string;
  readonly perspectives?: readonly string[];
  readonly title?: string;
}

function write(method: Method, { language = 'en', period = '2026', perspectives = [], title }: Asked = {}) {
  const more = title === undefined ? {} : { title };
  const methods = new Map([...agency.methods, [method.name, method] as const]);
  const made = newScorecard({ method, language, id: 'new', period, perspectives, ...more }, agency.packs, methods);
  if (made === null) throw new Error(`${method.name} has faults`);
  const read = (text: string) => readScorecard({ file: 'new', text, beside: new Map() }, agency.packs, methods);
  return { text: made.text, made: made.read, read };
}

/** Numbers, categories and problems among the results; nothing but what the file itself sets may be there. */
function results(made: ReturnType<typeof write>['made']): readonly string[] {
  const { graph } = made;
  if (graph === null) throw new Error(made.faults.map(({ message }) => message.en).join('\n'));
  const evaluation = evaluate(graph, chooseFacts(graph, graph.model.facts));
  return [...evaluation.columns].flatMap(([name, { cells }]) => {
    const scored = /^(perspective|objective|scorecard)\./.test(name);
    return cells.flatMap((cell) => {
      if (cell?.kind === 'problem') return [`${name}: ${cell.detail.en}`];
      return scored && cell?.kind !== 'missing' ? [`${name} is not missing`] : [];
    });
  });
}

/** The parameters of the method, which stand as a comment, made to be read. */
const withParameters = (text: string): string =>
  text.replace(/^ {2}# with:\n(?: {2}# .*\n)+/m, (block) => block.replaceAll(/^ {2}# /gm, '  '));

const all = [...agency.methods.values()];

describe('a new scorecard', () => {
  it('is tried for the methods of the installation and for one of an agency', () => {
    expect(all.map(({ name }) => name)).toContain('kemenkeu/nko@2022');
    expect(all.map(({ name }) => name)).toContain('antah/kinerja@2025');
  });

  describe.each(all.map((method) => [method.name, method] as const))('of %s', (_, method) => {
    it.each(['id', 'en'] as const)('is valid and computes, commented in %s', (language) => {
      const { text, made } = write(method, { language });
      expect([...made.faults, ...made.modelFaults].map(({ message }) => message.en)).toEqual([]);
      expect(results(made)).toEqual([]);
      expect(text).toContain(method.description[language].split(' ')[0]);
      const wrong = schema(parse(text)) ? [] : (schema.errors ?? []);
      expect(wrong.map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([]);
    });

    it('speaks one language at a time, with the same content', () => {
      const [id, en] = (['id', 'en'] as const).map((language) => write(method, { language }).text);
      expect(id).not.toBe(en);
      const content = (text = ''): unknown =>
        JSON.parse(JSON.stringify(parse(text)).replaceAll(/"(hari|izin|orang|day|permit|person)"/g, '"unit"'));
      expect(content(id)).toEqual(content(en));
    });

    it('names every parameter with its choices and default, and still is valid once they are read', () => {
      const { text, read } = write(method);
      for (const [name, { choices }] of method.parameters)
        for (const word of [`#   ${name}: `, ...choices.filter((choice) => choice !== '')])
          expect(text).toContain(word);
      const open = withParameters(text);
      expect(open === text).toBe(method.parameters.size === 0);
      expect(read(open).faults).toEqual([]);
      expect(results(read(open))).toEqual([]);
    });

    it('asks for every input that has no value', () => {
      const { made, text } = write(method);
      const { model } = made.graph ?? { model: { nodes: [], facts: [] } };
      const known = new Set(model.facts.map(({ node }) => node));
      const inputs = model.nodes.filter(({ kind }) => kind === 'input').map(({ id }) => id);
      expect(inputs.filter((id) => !known.has(id))).toEqual([]);
      expect(inputs.length).toBeGreaterThan(2);
      expect(text).toContain('\nfacts:\n');
    });

    it.each(['2026-Q2', '2026-S1', '2026-07'])('can be one of %s', (period) => {
      expect(results(write(method, { period }).made)).toEqual([]);
    });
  });
});

const escaped = (text: string): string => text.replaceAll(/[[\]{}().*+?^$|]/g, '\\$&');

describe('a new scorecard shows', () => {
  const nko = agency.methods.get('kemenkeu/nko@2026');
  const text = nko === undefined ? '' : write(nko).text;

  it.each([
    ['every polarity', ['polarity: minimise', 'polarity: stabilise']],
    ['other variants', ['# variant: range', '# variant: minimise-inverse-ratio', '# variant: minimise-worst']],
    ['periods', ['frequency: quarter', 'consolidation: sum', 'take-last-known', '# reach: period', '# missing: skip']],
    ['components', ['components: {numerator-unit: Rp, denominator-unit: Rp}']],
    ['weights by validity and control, with a pair that is allowed', ['validity: exact', 'control: low']],
    ['weights of perspectives that add to 100', ['stakeholder: {weight: 25}']],
    ['a survey with its elements', ['realised: survey.skm.index', 'form: counts', 'requirement: {id: Persyaratan']],
    ['deductions, letters, limits', ['# deduction: true', '# grades: ', '# cap: none', '# best: 100']],
    ['figures to audit', ['# printed:']],
  ])('%s', (_, parts) => {
    for (const part of parts) expect(text).toContain(part);
  });

  it.each([
    [['polarity: minimise']],
    [['variant: maximise-signed']],
    [['variant: range', 'target-high: 95']],
    [['best: 100']],
    [['cap: none']],
    [['grades: permenpanrb/88-2021#akip-order', 'target-grade: BB']],
    [['variant: minimise-inverse-ratio']],
    [['variant: minimise-worst', 'worst: 10']],
    [['reach: period']],
    [['missing: skip']],
    [['periods: {read: quarter}']],
    [['links: [{from: SS1, to: SS2}]']],
    [['source: ""']],
  ])('%j as a comment that can be read instead', (lines) => {
    if (nko === undefined) throw new Error('no method');
    const { read } = write(nko);
    const open = lines.reduce((own, line) => own.replace(new RegExp(`# (${escaped(line)}( |$))`, 'm'), '$1'), text);
    for (const line of lines) expect(open).toMatch(new RegExp(`^ *${escaped(line)}`, 'm'));
    expect(read(open).faults.map(({ message }) => message.en)).toEqual([]);
    expect(results(read(open))).toEqual([]);
  });

  it('a title as it was given, whatever stands in it', () => {
    if (nko === undefined) throw new Error('no method');
    for (const title of ['Dinas: "A" # 1', "'Kantor'", '- x', 'yes', '{a: b}', 'Ünïcode, 漢字']) {
      const { made } = write(nko, { title });
      expect(made.graph?.model.title).toEqual({ id: title, en: title });
    }
  });
});

const DAYS = Array.from({ length: 60 }, (_, i) => `d${i}`);

/** Methods of shapes that those of the installation do not have. */
function method(sections: string): Method {
  const { method: made, faults } = readMethodFile(
    'odd.yaml',
    `berimbang: 1
method: test/odd
version: 1
title: Odd
description: Odd
source: Test
checked: 2026-11-22
${sections}`,
  );
  if (made === null) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return made;
}

describe('a new scorecard of another kind of method', () => {
  it.each([
    ['nothing at all', '', []],
    [
      'percentages at every level',
      'objective: {weights: sum-100}\nperspective: {weights: sum-100}\noverall: {weights: sum-100}',
      ['a', 'b', 'c'],
    ],
    [
      'percentages of objectives alone',
      'objective: {weights: as-given-percent}\noverall: {score: objectives, weights: sum-100}',
      [],
    ],
    ['percentages of indicators alone', 'overall: {score: indicators, weights: sum-100}', []],
    ['entered scores', 'perspective: {score: entered}\noverall: {weights: sum-1}', ['a', 'b', 'c']],
    [
      'weights by a table of its own, where most pairs are not allowed',
      `objective: {weights: validity-control, table: own#w}
own-rules:
  w:
    label: W
    source: Test
    table:
      rows: {label: R, categories: {r1: {label: R1}, r2: {label: R2}}}
      columns: {label: C, categories: {c1: {label: C1}, c2: {label: C2}}}
      cells: {r1: {c1: {not-allowed: No}, c2: {not-allowed: No}}, r2: {c1: {not-allowed: No}, c2: 0.5}}`,
      ['a'],
    ],
    [
      'dimensions that the scorecard brings, one below another',
      `perspective: {score: none}
dimensions:
  item: {parent: group}
  group: {label: Group}
  month: {}
nodes:
  answer: {kind: input, dims: [item, month]}
  group.mean: {kind: reduce, operation: mean, of: answer, over: [item], to: group}`,
      ['a'],
    ],
    [
      'more cells than can be written out',
      `dimensions: {day: {members: [${DAYS.join(', ')}]}, month: {}}\nnodes: {x: {kind: input, dims: [day, month]}}`,
      ['a'],
    ],
  ])('%s', (_, sections, perspectives) => {
    const { made, text } = write(method(sections), { perspectives });
    expect([...made.faults, ...made.modelFaults].map(({ message }) => message.en)).toEqual([]);
    expect(results(made)).toEqual([]);
    for (const code of perspectives) expect(text).toContain(`\n  ${code}: {label: `);
  });

  it('whose own nodes are wrong is told as a fault of the method, and there is no scorecard', () => {
    const { made } = write(method('nodes: {x: {kind: formula, formula: y + 1}}'));
    expect(made.graph).toBeNull();
    expect(made.faults.map(({ file }) => file)).toEqual(['odd.yaml']);
  });
});
