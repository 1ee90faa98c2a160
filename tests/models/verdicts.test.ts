import { audit, type Finding } from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { brief, read, withHead } from '../support/scorecards.js';

type Findings = ReadonlyMap<string, Finding>;

function judged(sections: string): Findings {
  const { graph, modelFaults, faults } = read(withHead(sections));
  if (graph === null) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return new Map(audit(graph, modelFaults).findings.map((finding) => [finding.figure.id, finding]));
}
const short = (findings: Findings, id = 'f'): string => {
  const found = findings.get(id);
  return `${found?.verdict} ${found?.cause ?? '-'} ${found?.basis}`;
};
const checksOf = (sections: string): readonly string[] => {
  const { graph, modelFaults } = read(withHead(sections));
  if (graph === null) throw new Error('not read');
  return audit(graph, modelFaults).checks.map(({ kind }) => kind);
};

/** One mean of two inputs, with the text that is printed for it. */
const mean = (a: string, b: string, printed: string): string => `
nodes:
  a: {kind: input}
  b: {kind: input}
  m: {kind: formula, formula: (a + b) / 2}
facts:
  a: {source: Table 1, values: ${a}}
  b: {source: Table 1, values: ${b}}
printed:
  f: {node: m, printed: "${printed}", places: [Text]}
`;

describe('how a verdict is reached', () => {
  it.each([
    ['1', '2', '1.5', 'match'],
    ['1', '2', '2', 'match'],
    ['1', '2', '1', 'within-rounding'],
    ['1', '2', '3', 'mismatch'],
    ['86.070', '86.080', '86.08', 'match'],
    ['86.070', '86.080', '86.07', 'within-rounding'],
    // 1.25 and 1.35 stand for anything within 0.005: their mean lies between 1.295 and 1.305.
    ['1.25', '1.35', '1.304', 'within-rounding'],
    ['1.25', '1.35', '1.305', 'within-rounding'],
    ['1.25', '1.35', '1.306', 'mismatch'],
    // Counts are exact: there is no interval around 3 and 4.
    ['3', '4', '3.6', 'mismatch'],
    // Fractions are exact too.
    ['1/3', '2/3', '0.501', 'mismatch'],
  ])('mean of %s and %s printed %s: %s', (a, b, printed, verdict) => {
    expect(judged(mean(a, b, printed)).get('f')?.verdict).toBe(verdict);
  });

  it('a figure is no evidence for itself, but for the same quantity elsewhere', () => {
    const own = (place: string): string =>
      short(
        judged(
          `\nnodes:\n  a: {kind: input}\nfacts:\n  a: {source: Table 1, values: 325}\nprinted:\n  f: {node: a, printed: "325", places: [${place}]}\n`,
        ),
      );
    expect(own('Table 1')).toBe('not-derivable input-missing none');
    expect(own('Discussion')).toBe('match - observation-elsewhere');
    const other = judged(
      `\nnodes:\n  a: {kind: input}\nfacts:\n  a: {source: Table 1, values: 2124}\nprinted:\n  f: {node: a, printed: "2,088", decimals: 0, places: [Discussion]}\n`,
    );
    expect(other.get('f')?.verdict).toBe('mismatch');
  });

  it('where an input is missing, the printed operands are used, and that is said', () => {
    const sections = (sum: string): string => `
nodes:
  a: {kind: input}
  b: {kind: input}
  s: {kind: formula, formula: a + b}
  t: {kind: formula, formula: s * 2}
facts:
  a: {source: Table 1, values: 1}
printed:
  s: {node: s, printed: "7", places: [Table 2]}
  f: {node: t, printed: "${sum}", places: [Text]}
`;
    expect(short(judged(sections('14')))).toBe('match - printed-operands');
    expect(judged(sections('15')).get('f')).toMatchObject({ verdict: 'mismatch', basis: 'printed-operands' });
    expect(short(judged(sections('14')), 's')).toBe('not-derivable input-missing none');
  });

  it('a figure that follows from a wrong one inherits it', () => {
    const findings = judged(`
nodes:
  a: {kind: input}
  b: {kind: input}
  s: {kind: formula, formula: a + b}
  t: {kind: formula, formula: s * 2}
facts:
  a: {source: Table 1, values: 1}
  b: {source: Table 1, values: 2}
printed:
  s: {node: s, printed: "7", places: [Table 2]}
  f: {node: t, printed: "14", places: [Text]}
`);
    expect(findings.get('s')?.verdict).toBe('mismatch');
    expect(findings.get('f')).toMatchObject({
      verdict: 'mismatch',
      cause: 'follows-from-wrong-figure',
      inheritedFrom: ['s'],
    });
    expect(brief(findings.get('f')?.recomputed ?? undefined)).toBe('6');
  });

  it('without a rule nothing follows; with rules that were tried and none that fits, it is not reproducible', () => {
    const unknown = (tried: string, printed: string): string => `
nodes:
  a: {kind: input}
  double: {kind: formula, formula: a * 2}
  u: {kind: unknown, of: [a]${tried}}
facts:
  a: {source: Table 1, values: 34}
printed:
  f: {node: u, printed: "${printed}", places: [Text]}
`;
    expect(short(judged(unknown('', '68')))).toBe('not-derivable rule-missing none');
    const tried = ', tried: [{name: double, node: double}]';
    expect(short(judged(unknown(tried, '68')))).toBe('match - tried-rules');
    expect(short(judged(unknown(tried, '91')))).toBe('mismatch not-reproducible tried-rules');
  });

  it('shares of n people: attainable or not', () => {
    const share = (printed: string): string =>
      short(
        judged(`
nodes:
  n: {kind: input}
  share: {kind: input, unit: "%"}
  near: {kind: attainable, of: share, n: n, step: 100, unit: "%"}
facts:
  n: {source: Table 1, values: 54}
  share: {source: Text, values: ${printed}}
printed:
  f: {node: near, printed: "${printed}%", places: [Text]}
`),
      );
    expect(share('64.8')).toBe('match - inputs');
    expect(share('72.2')).toBe('match - inputs');
    expect(share('11.3')).toMatch(/^mismatch impossible-granularity/);
    expect(share('9.35')).toMatch(/^mismatch impossible-granularity/);
  });

  it('reconstructed values decide nothing while a printed input exists; they are shown beside it', () => {
    const findings = judged(`
nodes:
  a: {kind: input}
  m: {kind: formula, formula: a * 2}
facts:
  a:
    - {source: rebuilt, status: reconstructed, values: 5}
    - {source: Table 1, values: 4}
readings:
  other: {label: {id: lain, en: other}, cause: copied-input, facts: {a: {source: rebuilt, values: 5}}}
printed:
  f: {node: m, printed: "10", places: [Text]}
`);
    expect(findings.get('f')).toMatchObject({ verdict: 'mismatch', cause: 'copied-input' });
    expect(brief(findings.get('f')?.recomputed ?? undefined)).toBe('8');
    expect(findings.get('f')?.alternatives.map(({ name, agrees }) => [name, agrees])).toEqual([['other', true]]);
  });

  it('a claim over members of which one is missing is withheld', () => {
    const findings = judged(`
dimensions:
  d: {members: [m, n]}
nodes:
  x: {kind: input, dims: [d]}
  best: {kind: claim, claim: highest, of: x, over: d}
facts:
  x: {source: Table 1, values: {m: 5}}
printed:
  f: {node: best, printed: m, states: {members: [m]}, places: [Text]}
`);
    expect(short(findings)).toBe('not-derivable input-missing none');
  });

  it('words are compared by what they state, and a source that contradicts itself agrees with nothing', () => {
    const words = (states: string): string =>
      judged(
        `\nnodes:\n  x: {kind: input, unit: index}\n  g: {kind: band, of: x, rule: "permenpanrb/14-2017#ikm-grade"}\nfacts:\n  x: {source: Table 1, values: 75.33}\nprinted:\n  f: {node: g, printed: "kurang baik", states: ${states}, places: [Text]}\n`,
      ).get('f')?.verdict ?? '';
    expect([words('C'), words('B'), words('[C, B]')]).toEqual(['match', 'mismatch', 'mismatch']);
    const compared = (states: string): string =>
      judged(
        `\nnodes:\n  x: {kind: input}\n  y: {kind: formula, formula: x * 1}\nfacts:\n  x: {source: Table 1, values: 100}\nprinted:\n  f: {node: y, printed: "> 100", states: "${states}", places: [Text]}\n`,
      ).get('f')?.verdict ?? '';
    expect([compared('> 100'), compared('>= 100'), compared('< 101')]).toEqual(['mismatch', 'match', 'match']);
  });
});

describe('generic checks run without being asked', () => {
  const base = mean('1', '2', '1.5');

  it.each([
    ['different-values', base.replace('printed:\n', 'printed:\n  g: {node: m, printed: "1.6", places: [Abstract]}\n')],
    [
      'mean-out-of-bounds',
      '\ndimensions:\n  d: {members: [m, n]}\nnodes:\n  x: {kind: input, dims: [d]}\n  v: {kind: reduce, operation: mean, of: x, over: [d]}\nfacts:\n  x: {source: s, values: {m: 5, n: 7}}\nprinted:\n  f: {node: v, printed: "9", places: [Text]}\n',
    ],
    [
      'duplicate-row',
      '\ndimensions:\n  d: {members: [m, n, o]}\nnodes:\n  x: {kind: input, dims: [d]}\n  n: {kind: input, dims: [d]}\n  v: {kind: reduce, operation: mean, of: x, over: [d]}\nfacts:\n  x: {source: s, values: {m: 98.37, n: 98.37, o: 93}}\n  n: {source: s, values: {m: 13, n: 13, o: 22}}\n',
    ],
    [
      'weight-sum',
      '\nnodes:\n  a: {kind: input}\n  c: {kind: combine, scheme: as-given, parts: [{node: a, weight: 0.111}, {node: a, weight: 0.5}]}\nfacts:\n  a: {source: s, values: 3}\n',
    ],
    [
      'unit-mismatch',
      '\nnodes:\n  a: {kind: input, unit: minute}\n  b: {kind: input, unit: person*day}\n  r: {kind: formula, unit: "%", formula: a / b * 100%}\n',
    ],
    [
      'mixed-periods',
      '\nnodes:\n  a: {kind: input, period: 2023}\n  b: {kind: input, period: 2025}\nfacts:\n  a: {source: s, values: 1}\n  b: {source: s, values: 2}\n',
    ],
    [
      'double-division',
      '\ndimensions:\n  d: {members: [m, n]}\nnodes:\n  x: {kind: input, dims: [d]}\n  v: {kind: reduce, operation: mean, of: x, over: [d]}\n  w: {kind: formula, formula: v / 2 * 100}\nfacts:\n  x: {source: s, values: {m: 5, n: 7}}\n',
    ],
    [
      'band-overlap',
      '\nnodes:\n  a: {kind: input}\n  p: {kind: band, of: a, rule: "kemenkeu/300-2022#predicate"}\nfacts:\n  a: {source: s, values: 95}\n',
    ],
    [
      'band-gap',
      '\nnodes:\n  a: {kind: input}\n  p: {kind: band, of: a, rule: "permenpanrb/14-2017#ikm-grade"}\nfacts:\n  a: {source: s, values: 95}\n',
    ],
    [
      'name-repeated',
      '\ndimensions:\n  d: {members: {m: Revenue, n: Revenue}}\nnodes:\n  x: {kind: input, dims: [d]}\n',
    ],
  ])('%s', (kind, sections) => {
    expect(checksOf(sections)).toContain(kind);
  });

  it('an overall value that leaves a perspective out, and weights that nothing reads', () => {
    const perspectives = '\nperspectives:\n  p: {label: P, score: none}\n  q: {label: Q, score: none}\n';
    const nodes = (of: string): string =>
      `${perspectives}nodes:\n  a: {kind: input, perspective: p}\n  b: {kind: input, perspective: q}\n  o: {kind: formula, formula: "${of}", overall: true}\n`;
    expect(checksOf(nodes('a * 2'))).toContain('overall-incomplete');
    expect(checksOf(nodes('(a + b) / 2'))).not.toContain('overall-incomplete');
    expect(checksOf('\nnodes:\n  some.weight: {kind: constant, value: 0.5}\n')).toContain('weights-unused');
  });

  it('say nothing where all is in order', () => {
    expect(checksOf(base)).toEqual([]);
  });
});
