import { explain, recompute } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { exact } from '../support/exact.js';
import { brief, cellAt, numberAt, read, run, show, withHead } from '../support/scorecards.js';

/** 116 people in three units, as in the study of Kebumen, here split by hand. */
const card = (samples: string, more = ''): string => `
dimensions:
  unit: {members: [a, b, c]}
nodes:
  people: {kind: input, unit: person}
  staff: {kind: input, dims: [unit], unit: person}
  reached: {kind: input, unit: person}
samples:
  ${samples}
facts:
  people: {values: 116}
  staff: {values: {a: 40, b: 30, c: 46}}
  reached: {values: 54}
${more}`;

const faultsOf = (samples: string): readonly string[] =>
  read(withHead(card(samples))).faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`);

describe('the block samples', () => {
  it('Slovin, rounded up, with the people reached', () => {
    const evaluation = run(card('s: {label: S, method: slovin, margin: 0.1, population: people, realised: reached}'));
    expect(numberAt(evaluation, 'sample.s.raw').is(exact(116).over(exact('2.16')))).toBe(true);
    for (const part of ['nearest', 'up', 'size']) expect(show(evaluation, `sample.s.${part}`)).toBe('54');
    expect(show(evaluation, 'sample.s.enough')).toBe('true');
    expect(evaluation.graph.byId.get('sample.s.raw')?.unitFault).toBeNull();
  });

  it('one person fewer is not enough, and nobody counted is not known', () => {
    const block = 's: {label: S, method: slovin, margin: 0.1, population: people, realised: reached}';
    expect(show(run(card(block).replace('reached: {values: 54}', 'reached: {values: 53}')), 'sample.s.enough')).toBe(
      'false',
    );
    expect(
      show(run(card(block).replace('reached: {values: 54}', 'reached: {values: {missing: late}}')), 'sample.s.enough'),
    ).toBe('missing late');
  });

  it('Krejcie-Morgan to the nearest (116: 89.27), unless the file says otherwise', () => {
    const evaluation = run(card('k: {label: K, method: krejcie-morgan, population: 116}'));
    expect(['nearest', 'up', 'size'].map((part) => show(evaluation, `sample.k.${part}`))).toEqual(['89', '90', '89']);
    expect(
      show(run(card('k: {label: K, method: krejcie-morgan, population: 116, rounding: up}')), 'sample.k.size'),
    ).toBe('90');
    // Chi-square 2.706 and z 1.645 are the table values at 90 %.
    const levels = run(card('k: {label: K, method: krejcie-morgan, population: 116, confidence: 0.9}'));
    expect(show(levels, 'sample.k.chi-square')).toBe('1353/500');
    // Without a level: the pack's 3.841, 0.5 and 0.05.
    const usual = ['chi-square', 'proportion', 'margin'].map((part) => show(evaluation, `sample.k.${part}`));
    expect(usual).toEqual(['3841/1000', '1/2', '1/20']);
    expect(show(run(card('c: {label: C, method: cochran, population: 116, confidence: 0.9}')), 'sample.c.z')).toBe(
      '329/200',
    );
  });

  it('Cochran without a population has no limit: 384.16, and 385 people', () => {
    const evaluation = run(card('c: {label: C, method: cochran}'));
    expect(show(evaluation, 'sample.c.raw')).toBe('9604/25');
    expect(show(evaluation, 'sample.c.size')).toBe('385');
  });

  it('shares over strata, which are the population where none is given', () => {
    const evaluation = run(
      card('s: {label: S, method: slovin, margin: 0.1, strata: {sizes: staff, over: unit}}'),
      true,
    );
    expect(show(evaluation, 'sample.s.population')).toBe('116');
    expect(['a', 'b', 'c'].map((unit) => show(evaluation, `sample.s.share@unit=${unit}`))).toEqual(['19', '14', '21']);
    expect(numberAt(evaluation, 'sample.s.quota@unit=a').is(exact(54).times(exact(40)).over(exact(116)))).toBe(true);
    expect(show(evaluation, 'sample.s.tied@unit=a')).toBe('false');
    expect(show(evaluation, 'sample.s.short@unit=a')).toBe('false');
    const explanation = explain(evaluation, 'sample.s.share', { unit: 'b' });
    expect(explanation?.sentence.en).toContain('54 shared out by size, here 30: quota 13.965517');
    expect(explanation === null ? '' : brief(recompute(evaluation, explanation))).toBe('14');
  });

  it('ties are told where they stand', () => {
    const even = card('s: {label: S, method: slovin, margin: 0.1, strata: {sizes: staff, over: unit}}').replace(
      '{a: 40, b: 30, c: 46}',
      '{a: 39, b: 39, c: 39}',
    );
    // Slovin of 117 at 10 %: 53.92, so 54 = 3 x 18. With 5 of 12 people the thirds tie.
    expect(show(run(even), 'sample.s.tied@unit=a')).toBe('false');
    const odd = run(
      even.replace('{a: 39, b: 39, c: 39}', '{a: 4, b: 4, c: 4}').replace('margin: 0.1', 'margin: 0.34'),
      true,
    );
    expect(show(odd, 'sample.s.size')).toBe('6');
    const uneven = run(
      even.replace('{a: 39, b: 39, c: 39}', '{a: 4, b: 4, c: 4}').replace('margin: 0.1', 'margin: 0.4'),
      true,
    );
    expect(show(uneven, 'sample.s.size')).toBe('5');
    expect(['a', 'b', 'c'].map((unit) => show(uneven, `sample.s.share@unit=${unit}`))).toEqual(['2', '2', '1']);
    expect(['a', 'b', 'c'].map((unit) => show(uneven, `sample.s.tied@unit=${unit}`))).toEqual(['true', 'true', 'true']);
    expect(explain(uneven, 'sample.s.share', { unit: 'c' })?.sentence.id).toContain('urutan anggota yang menentukan');
  });

  it('a stratum smaller than its smallest share is told, one without people gets nothing', () => {
    const evaluation = run(
      card('s: {label: S, method: slovin, margin: 0.1, strata: {sizes: staff, over: unit, least: 3}}').replace(
        '{a: 40, b: 30, c: 46}',
        '{a: 0, b: 2, c: 114}',
      ),
    );
    expect(['a', 'b', 'c'].map((unit) => show(evaluation, `sample.s.share@unit=${unit}`))).toEqual(['0', '3', '51']);
    expect(['a', 'b', 'c'].map((unit) => show(evaluation, `sample.s.short@unit=${unit}`))).toEqual([
      'false',
      'true',
      'false',
    ]);
  });

  it('strata that do not add to the population are a problem that says both numbers', () => {
    const evaluation = run(
      card('s: {label: S, method: slovin, margin: 0.1, population: 120, strata: {sizes: staff, over: unit}}'),
    );
    const cell = cellAt(evaluation, 'sample.s.share@unit=a');
    expect(cell).toMatchObject({ kind: 'problem', problem: 'weights-do-not-sum' });
    expect(cell.kind === 'problem' ? cell.detail.en : '').toBe('the strata add to 116, but the population is 120');
  });

  it('a missing or negative stratum shares nothing out', () => {
    const block = 's: {label: S, method: slovin, margin: 0.1, population: people, strata: {sizes: staff, over: unit}}';
    const missing = run(card(block).replace('b: 30', 'b: {missing: late}'));
    expect(show(missing, 'sample.s.share@unit=a')).toBe('missing late');
    const negative = run(card(block).replace('b: 30', 'b: -30').replace('a: 40', 'a: 100'));
    expect(show(negative, 'sample.s.share@unit=a')).toBe('problem undefined');
  });

  it('people of another unit are a finding, not a comparison', () => {
    const text = card('s: {label: S, method: slovin, margin: 0.1, population: people, realised: reached}').replace(
      'reached: {kind: input, unit: person}',
      'reached: {kind: input, unit: minute}',
    );
    const found = read(withHead(text));
    expect(found.modelFaults.map(({ code, node }) => [code, node])).toEqual([['unit', 'sample.s.enough']]);
    expect(show(run(text), 'sample.s.enough')).toBe('problem unit-mismatch');
  });

  it('a population of 0 has no Krejcie-Morgan sample', () => {
    const text = card('k: {label: K, method: krejcie-morgan, population: people}').replace(
      'people: {values: 116}',
      'people: {values: 0}',
    );
    expect(show(run(text), 'sample.k.size')).toBe('problem undefined');
  });

  it.each([
    ['s: {label: S, method: slovin, population: 116}', 'samples.s.margin: "margin" is required'],
    ['s: {label: S, method: slovin, margin: 10, population: 116}', 'samples.s.margin: "10" is no fraction'],
    ['s: {label: S, method: slovin, margin: 0, population: 116}', 'samples.s.margin: "0" is no fraction'],
    ['s: {label: S, method: slovin, margin: 0.1}', 'samples.s.population: the method slovin needs population'],
    [
      's: {label: S, method: slovin, margin: 0.1, population: 116, confidence: 0.9}',
      'samples.s.confidence: the method slovin does not read',
    ],
    [
      's: {label: S, method: krejcie-morgan, population: 115.5}',
      'samples.s.population: the population "115.5" must be',
    ],
    [
      's: {label: S, method: krejcie-morgan, population: 116, z: 1.96}',
      'samples.s.z: the method krejcie-morgan does not read',
    ],
    ['s: {label: S, method: cochran, confidence: 95}', 'samples.s.confidence: "95" is no fraction'],
    ['s: {label: S, method: cochran, confidence: 0.95, z: 1.96}', 'samples.s.confidence: both a confidence level'],
    ['s: {label: S, method: cochran, z: -1}', 'samples.s.z: "-1" is not a number above 0'],
    ['s: {label: S, method: cochran, proportion: 1}', 'samples.s.proportion: "1" is no fraction'],
    ['s: {label: S, method: sloven, margin: 0.1, population: 1}', 'samples.s.method: "sloven" is not one of'],
    ['s: {label: S, method: cochran, strata: {sizes: staff, over: units}}', 'there is no dimension named units'],
  ])('refuses %s', (block, expected) => {
    expect(faultsOf(block).join('\n')).toContain(expected);
  });
});

describe('the node kind apportion', () => {
  const nodes = (own: string): string => `
dimensions:
  unit: {members: [a, b]}
  year: {members: [2023, 2024]}
nodes:
  seats: {kind: input, dims: [year], unit: seat}
  votes: {kind: input, dims: [unit, year], unit: vote, cells: listed}
  shared: ${own}
facts:
  seats: {values: {2023: 5, 2024: 4}}
  votes: {values: {a: {2023: 3, 2024: 1}, b: {2023: 1}}}
`;

  it('shares out by every other dimension; a member without a cell does not exist', () => {
    const evaluation = run(nodes('{kind: apportion, total: seats, of: votes, over: unit}'));
    // 5 over 3 and 1: quotas 3.75 and 1.25.
    expect(show(evaluation, 'shared.share@unit=a,year=2023')).toBe('4');
    expect(show(evaluation, 'shared.share@unit=b,year=2023')).toBe('1');
    expect(show(evaluation, 'shared.share@unit=a,year=2024')).toBe('4');
    expect(evaluation.columns.get('shared.share')?.cells.filter((cell) => cell === undefined)).toHaveLength(1);
  });

  it.each([
    ['{kind: apportion, total: seats, of: votes, over: year}', 'which seats must not have'],
    ['{kind: apportion, total: votes, of: seats, over: unit}', 'seats does not have it'],
    ['{kind: apportion, total: seats, of: seat, over: unit}', 'no node or output named seat'],
  ])('refuses %s', (own, expected) => {
    expect(
      read(withHead(nodes(own)))
        .faults.map(({ message }) => message.en)
        .join('\n'),
    ).toContain(expected);
  });

  it('sizes and their whole share a unit', () => {
    const found = read(withHead(nodes('{kind: apportion, total: seats, of: votes, over: unit, whole: seats}')));
    expect(found.modelFaults.map(({ code }) => code)).toEqual(['unit']);
  });
});
