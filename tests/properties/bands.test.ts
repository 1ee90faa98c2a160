import {
  chooseFacts,
  classify,
  classifyAsPrinted,
  evaluate,
  isRuleFault,
  type RulePack,
  readRule,
} from '@berimbang/engine';
import { readRulePack, readScorecard } from '@berimbang/files';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../support/agreement.js';
import { Exact } from '../support/exact.js';
import { show, withHead } from '../support/scorecards.js';

interface Edge {
  readonly from: Exact;
  readonly inclusive: boolean;
}
interface Table {
  /** From the highest band to the lowest. */
  readonly edges: readonly Edge[];
  readonly open: boolean;
  readonly before: { readonly decimals: number; readonly mode: string } | null;
  readonly limit: { readonly value: Exact; readonly inclusive: boolean } | null;
}

const cents = fc.integer({ min: -2000, max: 12_000 }).map((n) => new Exact(n, 100));
const table: fc.Arbitrary<Table> = fc.record({
  edges: fc
    .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 })
    .chain((list) =>
      fc.tuple(
        ...[...list]
          .sort((a, b) => b - a)
          .map((n) => fc.boolean().map((inclusive) => ({ from: new Exact(n, 100), inclusive }))),
      ),
    ),
  open: fc.boolean(),
  before: fc.option(
    fc.record({
      decimals: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom('half-up', 'half-even', 'truncate', 'ceiling'),
    }),
    { nil: null },
  ),
  limit: fc.option(fc.record({ value: fc.constant(new Exact(101)), inclusive: fc.boolean() }), { nil: null }),
});

function packText({ edges, open, before, limit }: Table): string {
  const all = [
    ...edges.map(({ from, inclusive }, i) => `{category: b${i}, from: ${from.toString()}, inclusive: ${inclusive}}`),
    ...(open ? ['{category: rest}'] : []),
  ];
  const names = [...edges.map((_, i) => `b${i}`), ...(open ? ['rest'] : [])];
  return `berimbang: 1
parameter: t
label: T
history:
  - from: unknown
    source: s
    locator: l
    basis: our-reading
    certainty: arithmetic
    checked: 2026-01-01
    bands:
      categories: {${names.map((name) => `${name}: {label: ${name}}`).join(', ')}}
      printed: []
      applied:
        edges: [${all.join(', ')}]
${before === null ? '' : `        before: {decimals: ${before.decimals}, mode: ${before.mode}}\n`}${limit === null ? '' : `        limit: {value: ${limit.value.toString()}, inclusive: ${limit.inclusive}}\n`}`;
}

function packOf(given: Table): RulePack {
  const files = new Map([
    ['instrument.yaml', 'berimbang: 1\npack: test/bands\ntitle: T\nissuer: test\n'],
    ['parameters/t.yaml', packText(given)],
  ]);
  const { pack, faults } = readRulePack({ folder: 'test', files });
  if (pack === null) throw new Error(faults.map(({ message }) => message.en).join('; '));
  return pack;
}

/** The band by definition: round, refuse above the limit, then the highest band whose lower edge is reached. */
function expected({ edges, open, before, limit }: Table, value: Exact): string {
  const own = before === null ? value : value.rounded(before.decimals, before.mode);
  if (limit !== null) {
    const step = own.against(limit.value);
    if (step > 0 || (step === 0 && !limit.inclusive)) return 'none';
  }
  const reached = edges.findIndex(({ from, inclusive }) =>
    inclusive ? own.against(from) >= 0 : own.against(from) > 0,
  );
  return reached >= 0 ? `b${reached}` : open ? 'rest' : 'none';
}

/** Values at edges, just beside them, and anywhere. */
const cases = table.chain((given) => {
  const edges = given.edges.map(({ from }) => from);
  const near = fc
    .tuple(
      fc.constantFrom(...edges, new Exact(101)),
      fc.constantFrom(...['0', '1', '-1', '5', '-5', '4999'].map(Number)),
      fc.integer({ min: 2, max: 7 }),
    )
    .map(([edge, n, k]) => edge.plus(new Exact(n, 10n ** BigInt(k))));
  const anywhere = fc.tuple(cents, fc.integer({ min: 1, max: 9 })).map(([value, d]) => value.over(new Exact(d)));
  return fc.tuple(fc.constant(given), fc.oneof({ weight: 3, arbitrary: near }, anywhere));
});

describe('band decisions against exact arithmetic', () => {
  it('directly and through a scorecard', () => {
    fc.assert(
      fc.property(cases, ([given, value]) => {
        const pack = packOf(given);
        const packs = new Map([[pack.name, pack]]);
        const reading = readRule(packs, 'test/bands#t', '2024-12-31');
        if (isRuleFault(reading) || reading.value.kind !== 'bands') throw new Error('no bands');
        expect(classify(reading.value, { n: value.top, d: value.bottom }).code ?? 'none').toBe(expected(given, value));
        const text = withHead(
          `nodes:\n  x: {kind: input}\n  grade: {kind: band, of: x, rule: test/bands#t}\nfacts:\n  x: {source: s, values: ${value.toString()}}\n`,
        );
        const { graph } = readScorecard({ file: 't', text, beside: new Map() }, packs);
        if (graph === null) throw new Error('not read');
        const shown = show(evaluate(graph, chooseFacts(graph, graph.model.facts)), 'grade');
        expect(shown.replace('problem no-band', 'none')).toBe(expected(given, value));
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('as printed: exactly the intervals that hold the value, in their order', () => {
    const interval = fc.record({
      low: fc.integer({ min: 0, max: 20 }),
      width: fc.integer({ min: 0, max: 10 }),
      lowInclusive: fc.boolean(),
      highInclusive: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 6 }), fc.integer({ min: -4, max: 64 }), (list, halves) => {
        const value = new Exact(halves, 2);
        const printed = list.map(({ low, width, ...rest }, i) => ({
          code: `p${i}`,
          low: { n: BigInt(low), d: 1n },
          high: { n: BigInt(low + width), d: 1n },
          ...rest,
        }));
        const holding = list.flatMap(({ low, width, lowInclusive, highInclusive }, i) => {
          const [above, below] = [value.against(new Exact(low)), new Exact(low + width).against(value)];
          return (above > 0 || (above === 0 && lowInclusive)) && (below > 0 || (below === 0 && highInclusive))
            ? [`p${i}`]
            : [];
        });
        const bands = { kind: 'bands' as const, categories: [], applied: [], printed };
        expect(classifyAsPrinted(bands, { n: value.top, d: value.bottom })).toEqual(holding);
      }),
      { seed: SEED },
    );
  });
});
