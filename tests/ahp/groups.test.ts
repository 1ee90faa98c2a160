import { pairwiseFindings } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { exact } from '../support/exact.js';
import { evaluated, graphOf, numberAt, read, run, show, withHead } from '../support/scorecards.js';

const block = (experts: string, pairs: string, more = ''): string => `
dimensions:
  expert: {members: [ani, budi]}
  criterion: {members: [a, b, c]}
matrices:
  m:
    label: M
    criteria: criterion
    prioritisation: geometric-mean
    random-index: saaty/ahp#random-index
    threshold: saaty/ahp#threshold
    experts: ${experts}
    source: Interviews
${pairs === '' ? '' : `    pairs: ${pairs}\n`}${more}`;
/** Ani: a : b : c = 4 : 2 : 1. Budi: 1 : 2 : 4. Both perfectly consistent. */
const PAIRS = '{ani: [[a, b, 2], [b, c, 2], [a, c, 4]], budi: [[b, a, 2], [c, b, 2], [c, a, 4]]}';
const shown = (evaluation: ReturnType<typeof run>, output: string): readonly string[] =>
  ['a', 'b', 'c'].map((code) => show(evaluation, `matrix.m.${output}@criterion=${code}`));

describe('a group of experts in a scorecard', () => {
  it('each expert has weights and a test of their own', () => {
    const evaluation = run(block('{over: expert, group: aij}', PAIRS));
    expect(show(evaluation, 'matrix.m.weight@expert=ani,criterion=a')).toBe('4/7');
    expect(show(evaluation, 'matrix.m.weight@expert=budi,criterion=a')).toBe('1/7');
    expect(show(evaluation, 'matrix.m.cr@expert=budi')).toBe('0');
    expect(show(evaluation, 'matrix.m.rank@expert=budi,criterion=c')).toBe('1');
  });

  it('AIJ of opposites: every judgement becomes 1', () => {
    const evaluation = run(block('{over: expert, group: aij}', PAIRS));
    expect(show(evaluation, 'matrix.m.group.judgement@criterion=a,criterion.against=c')).toBe('1');
    expect(shown(evaluation, 'group.weight')).toEqual(['1/3', '1/3', '1/3']);
    expect(show(evaluation, 'matrix.m.group.consistent')).toBe('true');
  });

  it('AIJ with Ani counting three times: a against b is (2^3 / 2)^(1/4) = sqrt 2', () => {
    const evaluation = run(block('{over: expert, group: aij, weights: {ani: 3}}', PAIRS));
    const judged = numberAt(evaluation, 'matrix.m.group.judgement@criterion=a,criterion.against=b');
    expect(judged.times(judged).fixed(20)).toBe(exact(2).fixed(20));
    // Weights 2 : sqrt 2 : 1, a part of each 2 + sqrt 2 + 1 = 4.414213562.
    expect(numberAt(evaluation, 'matrix.m.group.weight@criterion=a').fixed(9)).toBe('0.453081839');
  });

  it('AIP by either mean', () => {
    // Arithmetic: (4/7 + 1/7) / 2 = 5/14, 2/7, 5/14. Geometric: 2/7 each, a third once normalised.
    const arithmetic = run(block('{over: expert, group: aip-arithmetic}', PAIRS));
    expect(shown(arithmetic, 'group.weight')).toEqual(['5/14', '2/7', '5/14']);
    expect(shown(arithmetic, 'group.rank')).toEqual(['1', '3', '1']);
    expect(arithmetic.columns.has('matrix.m.group.cr')).toBe(false);
    expect(shown(run(block('{over: expert, group: aip-geometric}', PAIRS)), 'group.weight')).toEqual([
      '1/3',
      '1/3',
      '1/3',
    ]);
    // Ani counting three times: 3/4 x 4/7 + 1/4 x 1/7 = 13/28.
    const weighted = run(block('{over: expert, group: aip-arithmetic, weights: {ani: 3}}', PAIRS));
    expect(shown(weighted, 'group.weight')).toEqual(['13/28', '2/7', '1/4']);
  });

  it('consensus and its word', () => {
    const evaluation = run(block('{over: expert, group: aij}', PAIRS));
    // 4/7, 2/7, 1/7 against 1/7, 2/7, 4/7 by the formula in doubles: 0.672333.
    expect(numberAt(evaluation, 'matrix.m.group.consensus').fixed(6)).toBe('0.672333');
    expect(show(evaluation, 'matrix.m.group.grade')).toBe('moderate');
    const same = run(
      block(
        '{over: expert, group: aij}',
        '{ani: [[a, b, 2], [b, c, 2], [a, c, 4]], budi: [[a, b, 2], [c, b, 1/2], [a, c, 4]]}',
      ),
    );
    expect([show(same, 'matrix.m.group.consensus'), show(same, 'matrix.m.group.grade')]).toEqual(['1', 'very-high']);
  });

  it('facts give judgements as well, expert by expert', () => {
    const facts = `facts:
  matrix.m.judgement:
    source: Interviews
    values: {ani: {a: {b: 2, c: 4}, b: {c: 2}}, budi: {a: {b: 1/2}, c: {a: 4, b: 2}}}
`;
    expect(shown(run(block('{over: expert, group: aip-arithmetic}', '', facts)), 'group.weight')).toEqual([
      '5/14',
      '2/7',
      '5/14',
    ]);
  });

  it('weights of a group weigh perspectives', () => {
    const card = `berimbang: 1
scorecard: {id: t, title: T, period: 2024}
method: {name: m, title: M, overall: {weights: sum-1, weights-from: matrix.m.group.weight}}
dimensions:
  expert: {members: [ani, budi]}
perspectives:
  a: {label: A, score: entered}
  b: {label: B, score: entered}
matrices:
  m:
    label: M
    criteria: perspective
    prioritisation: eigenvector
    random-index: saaty/ahp#random-index
    threshold: saaty/ahp#threshold
    experts: {over: expert, group: aip-arithmetic}
    pairs: {ani: [[a, b, 3]], budi: [[a, b, 1]]}
facts:
  perspective.a.score: {source: s, values: 80}
  perspective.b.score: {source: s, values: 100}
`;
    const evaluation = evaluated(graphOf(card));
    // (3/4 + 1/2) / 2 = 5/8; 5/8 x 80 + 3/8 x 100 = 87.5
    expect(show(evaluation, 'matrix.m.group.weight@perspective=a')).toBe('5/8');
    expect(show(evaluation, 'scorecard.score')).toBe('175/2');
  });
});

describe('what is missing in a group', () => {
  const OPEN = '{ani: [[a, b, 2], [b, c, 2]], budi: [[b, a, 2], [c, b, 2], [c, a, 4]]}';

  it('withholds, and names the judgement', () => {
    const evaluation = run(block('{over: expert, group: aij}', OPEN));
    expect(show(evaluation, 'matrix.m.weight@expert=ani,criterion=a')).toBe('missing unknown');
    expect(show(evaluation, 'matrix.m.weight@expert=budi,criterion=a')).toBe('1/7');
    expect(show(evaluation, 'matrix.m.group.weight@criterion=a')).toBe('missing unknown');
  });

  it('with missing: incomplete the others carry it', () => {
    const evaluation = run(
      block('{over: expert, group: aij}', OPEN).replace('prioritisation:', 'missing: incomplete\n    prioritisation:'),
    );
    expect(show(evaluation, 'matrix.m.weight@expert=ani,criterion=a')).toBe('4/7');
    expect(show(evaluation, 'matrix.m.completed@expert=ani,criterion=a,criterion.against=c')).toBe('4');
    // Only Budi judged a against c: 1/4 stands for the group.
    expect(show(evaluation, 'matrix.m.group.judgement@criterion=a,criterion.against=c')).toBe('1/4');
  });

  it('experts who share the pairs among them still make a group, though none has weights of their own', () => {
    const evaluation = run(
      block('{over: expert, group: aij}', '{ani: [[a, b, 2]], budi: [[b, c, 2]]}').replace(
        'prioritisation:',
        'missing: incomplete\n    prioritisation:',
      ),
    );
    expect(show(evaluation, 'matrix.m.weight@expert=ani,criterion=a')).toBe('problem bad-matrix');
    expect(shown(evaluation, 'group.weight')).toEqual(['4/7', '2/7', '1/7']);
    expect(show(evaluation, 'matrix.m.group.consensus')).toBe('problem bad-matrix');
  });
});

describe('findings about judgements', () => {
  it('name the expert, the worst judgement and what would repair it', () => {
    const evaluation = run(
      block(
        '{over: expert, group: aij}',
        '{ani: [[a, b, 9], [b, c, 9], [c, a, 9]], budi: [[b, a, 2], [c, b, 2], [c, a, 4]]}',
      ),
    );
    const findings = pairwiseFindings(evaluation);
    expect(findings.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'inconsistent matrix.m@expert=ani',
      'inconsistent matrix.m.group',
    ]);
    // a/b: without it a/c x c/b = 1/9 x 1/9; on the scale 1/9.
    expect(findings[0]?.message.en).toContain('a/b from 9 -> 1/9 (1/81)');
    expect(findings[0]?.message.id).toContain('CR menjadi');
  });

  it('a table that is not reciprocal is computed as given, with a warning for that expert', () => {
    const facts = `facts:
  matrix.m.judgement: {source: s, values: {ani: {a: {b: 2, c: 4}, b: {a: 0.4, c: 2}}, budi: {a: {b: 2, c: 4}, b: {c: 2}}}}
`;
    const findings = pairwiseFindings(run(block('{over: expert, group: aij}', '', facts)));
    expect(findings.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'not-reciprocal matrix.m.judgement@expert=ani',
    ]);
    const lower = run(
      block('{over: expert, group: aij}', '', facts).replace('prioritisation:', 'triangle: upper\n    prioritisation:'),
    );
    expect(pairwiseFindings(lower)).toEqual([]);
  });
});

describe('groups that do not fit together', () => {
  it.each([
    ['an unknown expert', block('{over: expert, group: aij}', '{citra: [[a, b, 2]]}'), 'expert has no member citra'],
    ['an unknown dimension of experts', block('{over: experts, group: aij}', PAIRS), 'there is no dimension experts'],
    [
      'a weight of an unknown expert',
      block('{over: expert, group: aij, weights: {citra: 2}}', PAIRS),
      'expert has no member citra',
    ],
    ['a weight of 0', block('{over: expert, group: aij, weights: {ani: 0}}', PAIRS), 'above 0, not 0'],
    ['an unknown way to make a group', block('{over: expert, group: aipp}', PAIRS), '"aipp" is not one of'],
    ['pairs without experts', block('{over: expert, group: aij}', '[[a, b, 2]]'), 'written by expert'],
    ['an unknown criterion', block('{over: expert, group: aij}', '{ani: [[a, q, 2]]}'), 'criterion has no member q'],
    [
      'a random index beyond 15',
      block('{over: expert, group: aij}', PAIRS).replace('saaty/ahp#random-index', '{16: 1.6}'),
      '16',
    ],
  ])('%s', (_what, sections, expected) => {
    const { faults, graph } = read(withHead(sections));
    expect(graph).toBeNull();
    expect(
      faults.some(({ message }) => message.en.includes(expected)),
      faults.map(({ message }) => message.en).join('\n'),
    ).toBe(true);
  });
});
