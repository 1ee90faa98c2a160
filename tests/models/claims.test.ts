import { describe, expect, it } from 'vitest';
import { run, show } from '../support/scorecards.js';

const claim = (definition: string, values = '90, 80, 80, 100', more = ''): string => {
  const facts = values.split(', ').map((value, i) => `s${i}: ${value}`);
  return show(
    run(`
dimensions:
  service: {members: [s0, s1, s2, s3]}
  year: {members: [2023, 2024]}
nodes:
  x: {kind: input, dims: [service]}
  y: {kind: input, dims: [year]}
  grade: {kind: input, dims: [service], type: category}
  target: {kind: input, type: category}
  c: {kind: claim, ${definition}}
facts:
  x: {source: s, values: {${facts.join(', ')}}}
  y: {source: s, values: {2023: 1/3, 2024: 0.3333}}
  grade: {source: s, values: {s0: A, s1: A, s2: BB, s3: A}}
  target: {source: s, values: BB}
${more}`),
    'c',
  );
};

describe('claims', () => {
  it.each([
    ['claim: highest, of: x, over: service', '{s3}'],
    ['claim: lowest, of: x, over: service', '{s1 s2}'],
    ['claim: highest, of: x, over: service, places: 2', '{s0 s3}'],
    ['claim: lowest, of: x, over: service, places: 1', '{s1 s2}'],
    ['claim: highest, of: x, over: service, places: 3', '{s0 s1 s2 s3}'],
    ['claim: where, over: service, condition: x > 80', '{s0 s3}'],
    ['claim: where, over: service, condition: x > 500', '{}'],
    ['claim: all, over: service, condition: x >= 80', 'true'],
    ['claim: all, over: service, condition: x > 80', 'false'],
    ['claim: any, over: service, condition: x = 100', 'true'],
    ['claim: none, over: service, condition: x < 80', 'true'],
    ['claim: none, over: service, condition: x < 81', 'false'],
    ['claim: direction, of: y, over: year, between: [2023, 2024]', 'fall'],
    ['claim: direction, of: y, over: year, between: [2024, 2023]', 'rise'],
    ['claim: direction, of: y, over: year, between: [2024, 2024]', 'equal'],
    ['claim: shared, of: grade, over: service', 'mixed'],
  ])('%s: %s', (definition, expected) => {
    expect(claim(definition)).toBe(expected);
  });

  it.each([
    'claim: highest, of: x, over: service',
    'claim: lowest, of: x, over: service',
    'claim: all, over: service, condition: x > 0',
    'claim: any, over: service, condition: x > 0',
    'claim: none, over: service, condition: x > 0',
    'claim: where, over: service, condition: x > 0',
  ])('%s is withheld while a member is missing', (definition) => {
    expect(claim(definition, '90, {missing: late}, 80, 100')).toBe('missing late');
  });

  it('above and below are strict', () => {
    const at = (kind: string, than: string): string => {
      const found = run(
        `nodes:\n  x: {kind: input}\n  c: {kind: claim, claim: ${kind}, of: x, than: ${than}}\nfacts:\n  x: {source: s, values: 100}\n`,
      );
      return show(found, 'c');
    };
    expect([at('above', '100'), at('above', '99.99'), at('below', '100'), at('below', '100.01')]).toEqual([
      'false',
      'true',
      'false',
      'true',
    ]);
  });

  it('meets: grades by their order, numbers by size, at least or at most', () => {
    const grades = (own: string, wanted: string): string =>
      show(
        run(`
nodes:
  own: {kind: input, type: category}
  wanted: {kind: input, type: category}
  c: {kind: claim, claim: meets, of: own, target: wanted, order: "permenpanrb/88-2021#akip-order"}
facts:
  own: {source: s, values: ${own}}
  wanted: {source: s, values: ${wanted}}
`),
        'c',
      );
    expect([grades('BB', 'B'), grades('BB', 'BB'), grades('B', 'BB'), grades('AA', 'A'), grades('Z', 'A')]).toEqual([
      'true',
      'true',
      'false',
      'true',
      'problem no-score',
    ]);
    const numbers = (polarity: string): string =>
      show(
        run(
          `nodes:\n  own: {kind: input}\n  wanted: {kind: input}\n  c: {kind: claim, claim: meets, of: own, target: wanted${polarity}}\nfacts:\n  own: {source: s, values: 5}\n  wanted: {source: s, values: 7}\n`,
        ),
        'c',
      );
    expect([numbers(''), numbers(', polarity: at-most')]).toEqual(['false', 'true']);
  });

  it('in: a category of a set', () => {
    const found = run(
      `dimensions:\n  d: {members: [m, n]}\nnodes:\n  g: {kind: input, dims: [d], type: category}\n  c: {kind: claim, claim: in, of: g, set: [A, B]}\nfacts:\n  g: {source: s, values: {m: A, n: C}}\n`,
    );
    expect([show(found, 'c@d=m'), show(found, 'c@d=n')]).toEqual(['true', 'false']);
  });
});
