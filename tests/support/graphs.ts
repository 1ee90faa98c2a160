import { compile, type Dimension, type Fact, type Graph, type Model, type NodeDefinition } from '@berimbang/engine';
import fc, { type GeneratorValue } from 'fast-check';
import { RULES } from './scorecards.js';

/** Seeded choices of one generated graph. */
class Draw {
  readonly #generate: GeneratorValue;

  constructor(generate: GeneratorValue) {
    this.#generate = generate;
  }

  whole(min: number, max: number): number {
    return this.#generate(fc.integer, { min, max });
  }

  one<T>(values: readonly T[]): T {
    const value = values[this.whole(0, values.length - 1)];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  often(inHundred: number): boolean {
    return this.whole(1, 100) <= inHundred;
  }
}

const member = (code: string, parent?: string): Dimension['members'][number] =>
  parent === undefined ? { code } : { code, parent };

/** A calendar of months with their quarters, units in groups (one in none), and the parts of a collection. */
const DIMENSIONS: readonly Dimension[] = [
  {
    name: 'month',
    parent: 'quarter',
    members: ['2024-01', '2024-02', '2024-03', '2024-04'].map((code) =>
      member(code, code < '2024-04' ? '2024-Q1' : '2024-Q2'),
    ),
  },
  { name: 'quarter', members: [member('2024-Q1'), member('2024-Q2')] },
  { name: 'unit', parent: 'group', members: [member('a', 'x'), member('b', 'x'), member('c', 'y'), member('d')] },
  { name: 'group', members: [member('x'), member('y')] },
  { name: 'part', members: [member('p'), member('q'), member('r')] },
];

/** Amounts whose quotients are too long for one division of doubles. */
const LARGE = 8e15;

const REASONS = ['not-due', 'late', 'not-applicable', 'refused', 'unknown'] as const;
const MODES = ['half-up', 'half-even', 'half-plus', 'truncate', 'floor', 'ceiling'] as const;
const VARIANTS = [
  'maximise-ratio',
  'maximise-signed',
  'minimise-two-minus-ratio',
  'minimise-signed',
  'minimise-inverse-ratio',
  'minimise-worst',
  'binary-at-least',
  'binary-at-most',
  'stabilise-points',
] as const;
const POINTS = 'kemenkeu/127-2026#stabilise-points';
const STATUS = 'kemenkeu/300-2022#status';

const q = (n: number | bigint, d: number | bigint = 1n): { readonly n: bigint; readonly d: bigint } => {
  let [a, b] = [BigInt(n), BigInt(d)];
  if (b < 0n) [a, b] = [-a, -b];
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return { n: a / x, d: b / x };
};

interface Made {
  readonly id: string;
  readonly dims: readonly string[];
}

/** Nodes by what they hold, in the order in which they can be read. */
class Builder {
  readonly nodes: NodeDefinition[] = [];
  readonly facts: Fact[] = [];
  readonly numbers: Made[] = [];
  readonly categories: Made[] = [];
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  input(): void {
    const draw = this.#draw;
    const dims = draw.one([[], ['month'], ['unit'], ['month', 'unit'], ['unit', 'month']]);
    const id = `i${this.nodes.length}`;
    const decimals = draw.whole(0, 3);
    const size = draw.one([12, 400, 20_000, 3_000_000, LARGE]);
    const bounds = draw.often(20) ? { bounds: [q(-5), q(size * 8, 10)] as const } : {};
    this.nodes.push({
      kind: 'input',
      id,
      dims,
      type: 'number',
      cells: draw.often(20) ? 'listed' : 'all',
      ...bounds,
    });
    this.numbers.push({ id, dims });
    const gaps = draw.one([0, 0, 10, 40]);
    for (const place of places(dims)) {
      if (draw.often(gaps)) {
        if (draw.often(50)) this.#fact(id, place, { kind: 'missing', reason: draw.one(REASONS) });
        continue;
      }
      const units = draw.often(8) ? 0 : this.#units(size);
      const value = q(units, 10 ** decimals);
      this.#fact(id, place, { kind: 'number', value, decimals, text: `${units}e-${decimals}` });
    }
  }

  /** Large amounts lie next to round ones, so that their quotients lie next to ties. */
  #units(size: number): number {
    const draw = this.#draw;
    if (size === LARGE) return draw.whole(1, 800) * 1e13 + draw.one([0, 0, -1, 1]);
    return draw.whole(draw.often(20) ? -size : 1, size);
  }

  #fact(node: string, place: Fact['place'], value: Fact['value']): void {
    this.facts.push({ node, place, value, status: 'printed', source: 's' });
  }

  #rounding(): Pick<NodeDefinition, 'rounding'> | Record<string, never> {
    const draw = this.#draw;
    if (draw.often(45)) return {};
    const stage = draw.often(85) ? 'value' : 'shown';
    return { rounding: { stage, decimals: draw.whole(-1, 3), mode: draw.one(MODES) } };
  }

  /** One more node that reads earlier ones. */
  node(): void {
    const draw = this.#draw;
    const id = `n${this.nodes.length}`;
    const of = draw.one(this.numbers);
    const base = { id, ...this.#rounding() };
    const number = (dims: readonly string[]): void => void this.numbers.push({ id, dims });
    switch (
      draw.one([
        'formula',
        'formula',
        'formula',
        'combine',
        'combine',
        'reduce',
        'achievement',
        'band',
        'linear',
        'consolidate',
        'collect',
        'score',
      ] as const)
    ) {
      case 'formula': {
        const { text, dims } = this.#formula(draw.whole(1, 3));
        this.nodes.push({ ...base, kind: 'formula', expression: text, args: {}, units: 'checked', literal: false });
        number(dims);
        return;
      }
      case 'combine': {
        const parts = Array.from({ length: draw.whole(1, 4) }, () => draw.one(this.numbers));
        const scheme = draw.one(['as-given', 'as-given-percent', 'normalise', 'sum-100'] as const);
        const weights = parts.map(() => draw.whole(0, 40));
        const last = 100 - weights.slice(1).reduce((sum, own) => sum + own, 0);
        this.nodes.push({
          ...base,
          kind: 'combine',
          scheme,
          missing: draw.one(['withhold', 'skip', 'renormalise'] as const),
          parts: parts.map((part, k) => ({
            node: part.id,
            ...(k > 0 && draw.often(15) ? { deduct: true } : {}),
            ...(scheme === 'normalise' && draw.often(30) ? {} : { weight: q(k === 0 ? last : (weights[k] ?? 0)) }),
          })),
        });
        number([...new Set(parts.flatMap(({ dims }) => dims))]);
        return;
      }
      case 'reduce': {
        const over = of.dims.filter(() => draw.often(60));
        const [first] = over;
        if (first === undefined) return;
        const to =
          over.length === 1 && draw.often(50)
            ? first === 'month'
              ? 'quarter'
              : first === 'unit'
                ? 'group'
                : null
            : null;
        const operation = draw.one(['sum', 'mean', 'min', 'max', 'count', 'median'] as const);
        const missing = draw.one(['withhold', 'skip', 'renormalise'] as const);
        this.nodes.push({
          ...base,
          kind: 'reduce',
          operation,
          of: of.id,
          over,
          missing,
          ...(to === null ? {} : { to }),
        });
        number([...of.dims.filter((name) => !over.includes(name)), ...(to === null ? [] : [to])]);
        return;
      }
      case 'achievement': {
        const target = draw.one(this.numbers);
        const variant = draw.one(VARIANTS);
        this.nodes.push({
          ...base,
          kind: 'achievement',
          realised: of.id,
          target: target.id,
          variant,
          ...(draw.often(60) ? { cap: q(120) } : {}),
          ...(draw.often(60) ? { floor: q(0) } : {}),
          ...(variant === 'stabilise-points' ? { points: POINTS } : {}),
          ...(variant === 'minimise-worst' ? { worst: q(draw.whole(1, 500)) } : {}),
          ...(draw.often(20) ? { best: q(draw.one([0, 100, 12])), atBest: q(120) } : {}),
          ...(draw.often(30) ? { zeroTarget: 'both-zero-is-met' as const } : {}),
          status: STATUS,
        });
        const dims = [...new Set([...of.dims, ...target.dims])];
        for (const output of ['raw', 'index']) this.numbers.push({ id: `${id}.${output}`, dims });
        this.categories.push({ id: `${id}.status`, dims });
        return;
      }
      case 'band':
        this.nodes.push({ id, kind: 'band', of: of.id, rule: STATUS });
        this.categories.push({ id, dims: of.dims });
        return;
      case 'score': {
        const known = this.categories[draw.whole(0, Math.max(0, this.categories.length - 1))];
        if (known === undefined) return;
        this.nodes.push({
          ...base,
          kind: 'score',
          of: known.id,
          map: new Map([
            ['green', q(3)],
            ['yellow', q(3, 2)],
          ]),
        });
        number(known.dims);
        return;
      }
      case 'linear':
        this.nodes.push({
          ...base,
          kind: 'linear',
          of: of.id,
          from: [q(draw.whole(-3, 3)), q(draw.whole(4, 9))],
          to: [q(draw.whole(-50, 50)), q(draw.whole(1, 100), 7)],
        });
        number(of.dims);
        return;
      case 'consolidate': {
        const monthly = this.numbers.filter(({ dims }) => dims.includes('month'));
        if (monthly.length === 0) return;
        const [realised, target] = [draw.one(monthly), draw.one(monthly)];
        const components = draw.often(25);
        const at = draw.one([{ dimension: 'quarter' }, { dimension: 'month' }, { period: '2024-Q1' }] as const);
        this.nodes.push({
          id,
          kind: 'consolidate',
          of: realised.id,
          ...(draw.often(70) ? { target: target.id } : {}),
          over: 'month',
          operation: draw.one(['sum', 'average', 'take-last-known'] as const),
          reach: draw.one([{ kind: 'year-to-date' }, { kind: 'period' }, { kind: 'last', n: 2 }] as const),
          at,
          missing: draw.one(['withhold', 'skip'] as const),
          ...(components ? { components: { numerator: realised.id, denominator: target.id, factor: q(100) } } : {}),
        });
        const read = 'dimension' in at ? [at.dimension] : [];
        const rest = [...new Set([...realised.dims, ...target.dims])].filter((name) => name !== 'month');
        // What the target alone brings is not there where it is not consolidated.
        if (target.dims.every((name) => realised.dims.includes(name)))
          this.numbers.push({ id: `${id}.realised`, dims: [...read, ...rest] });
        return;
      }
      case 'collect': {
        const parts = ['p', 'q', 'r']
          .filter(() => draw.often(80))
          .map((code) => [code, draw.one(this.numbers)] as const);
        const dims = [...new Set(parts.flatMap(([, part]) => part.dims))];
        if (
          parts.length === 0 ||
          parts.some(([, part]) => part.dims.length < dims.length || part.dims.includes('part'))
        )
          return;
        this.nodes.push({
          ...base,
          kind: 'collect',
          dimension: 'part',
          of: Object.fromEntries(parts.map(([code, part]) => [code, part.id])),
        });
        number(['part', ...dims]);
      }
    }
  }

  /** A formula of some depth over earlier numbers. */
  #formula(depth: number): { readonly text: string; readonly dims: readonly string[] } {
    const draw = this.#draw;
    if (depth === 0) {
      if (draw.often(25)) return { text: String(draw.whole(0, 9)), dims: [] };
      const { id, dims } = draw.one(this.numbers);
      const month = dims.includes('month') && draw.often(15);
      if (month) return { text: `"${id}@month=2024-02"`, dims: dims.filter((own) => own !== 'month') };
      return { text: `"${id}"`, dims };
    }
    const [a, b] = [this.#formula(depth - 1), this.#formula(depth - 1)];
    const both = [...new Set([...a.dims, ...b.dims])];
    const over = a.dims[0];
    switch (draw.one(['+', '-', '*', '/', 'if', 'round', 'abs', 'min', 'max', 'neg', 'over'] as const)) {
      case 'if': {
        const test = `(${a.text} ${draw.one(['<', '<=', '>', '>=', '=', '!='])} ${b.text})`;
        const negated = draw.often(20) ? `not ${test}` : draw.often(20) ? `(${test} or ${b.text} > 3)` : test;
        return { text: `if(${negated}, ${a.text}, ${b.text})`, dims: both };
      }
      case 'round':
        return { text: `round(${a.text}, ${draw.whole(0, 2)}, '${draw.one(MODES)}')`, dims: a.dims };
      case 'abs':
        return { text: draw.often(15) ? `sqrt(abs(${a.text}))` : `abs(${a.text})`, dims: a.dims };
      case 'min':
      case 'max':
        return { text: `${draw.one(['min', 'max'])}(${a.text}, ${b.text})`, dims: both };
      case 'neg':
        return { text: `-(${a.text})`, dims: a.dims };
      case 'over':
        if (over === undefined) return a;
        return {
          text: `${draw.one(['sum', 'mean', 'count', 'min', 'max'])}(${a.text} over ${over}${draw.often(30) ? ' skip missing' : ''})`,
          dims: a.dims.filter((name) => name !== over),
        };
      case '+':
        return { text: `(${a.text} + ${b.text})`, dims: both };
      case '-':
        return { text: `(${a.text} - ${b.text})`, dims: both };
      case '*':
        return { text: `(${a.text} * ${b.text})`, dims: both };
      case '/':
        return { text: `(${a.text} / ${b.text})`, dims: both };
    }
  }
}

/** Every place of an array over dimensions. */
function places(dims: readonly string[]): readonly Fact['place'][] {
  return dims.reduce<Fact['place'][]>(
    (found, name) =>
      found.flatMap((place) =>
        (DIMENSIONS.find((dimension) => dimension.name === name)?.members ?? []).map(({ code }) => ({
          ...place,
          [name]: code,
        })),
      ),
    [{}],
  );
}

/** A generated graph with its facts; null where what was drawn does not compile. */
export function drawGraph(
  generate: GeneratorValue,
): { readonly graph: Graph; readonly inputs: readonly string[] } | null {
  const draw = new Draw(generate);
  const builder = new Builder(draw);
  for (let i = draw.whole(2, 5); i > 0; i -= 1) builder.input();
  const inputs = builder.nodes.map(({ id }) => id);
  for (let i = draw.whole(3, 12); i > 0; i -= 1) builder.node();
  const model: Model = {
    id: 'drawn',
    title: { id: 'g', en: 'g' },
    method: { name: 'm', title: { id: 'm', en: 'm' }, note: null, settings: [] },
    organisation: null,
    parent: null,
    source: null,
    note: null,
    period: '2024',
    date: '2024-12-31',
    rulesAt: null,
    ruleDates: new Map([['kemenkeu/127-2026', '2026-06-30']]),
    rulesPrinted: new Map(),
    readDimension: null,
    dimensions: DIMENSIONS,
    nodes: builder.nodes,
    facts: builder.facts,
    printed: [],
    readings: [],
    perspectives: [],
    rollUps: [],
    fingerprint: '',
  };
  const { graph } = compile(model, RULES.packs);
  return graph === null ? null : { graph, inputs };
}
