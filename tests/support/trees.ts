import fc from 'fast-check';
import { Exact, exact } from './exact.js';
import { absent, aggregated, isAbsent, type Known, type Operation } from './reference.js';

/** A formula as the tests build it: generated as a tree, printed to text, and evaluated here by its own rules. */
export type Tree =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'truth'; readonly value: boolean }
  | { readonly is: 'ref'; readonly name: string }
  | { readonly is: 'minus' | 'not'; readonly of: Tree }
  | { readonly is: 'pair'; readonly sign: string; readonly left: Tree; readonly right: Tree }
  | { readonly is: 'power'; readonly base: Tree; readonly exponent: number }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly is: 'round'; readonly of: Tree; readonly decimals: number; readonly mode: string }
  | { readonly is: 'present'; readonly name: string }
  | {
      readonly is: 'over';
      readonly name: Operation;
      readonly of: Tree;
      readonly weight: Tree | null;
      readonly where: Tree | null;
      readonly skip: boolean;
    };

/** Values of the inputs: one for each member of the dimension `d`, or one alone. */
export interface World {
  readonly members: number;
  readonly columns: Readonly<Record<string, readonly Known[]>>;
  readonly scalars: Readonly<Record<string, Known>>;
}

const COLUMNS = ['x', 'y', 'w'] as const;
const SCALARS = ['a', 'b', 'c'] as const;
const MODES = ['half-up', 'half-even', 'half-plus', 'truncate', 'floor', 'ceiling'] as const;

const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
};

function binding(tree: Tree): number {
  switch (tree.is) {
    case 'pair':
      return BINDING[tree.sign] ?? 0;
    case 'not':
      return 3;
    case 'minus':
      return 7;
    case 'power':
      return 8;
    default:
      return 9;
  }
}

/** The text with no more brackets than the grammar needs. */
export function print(tree: Tree): string {
  const inside = (part: Tree, least: number): string => (binding(part) < least ? `(${print(part)})` : print(part));
  switch (tree.is) {
    case 'literal':
      return tree.text;
    case 'truth':
      return String(tree.value);
    case 'ref':
      return tree.name;
    case 'minus':
      return `-${inside(tree.of, 8)}`;
    case 'not':
      return `not ${inside(tree.of, 4)}`;
    case 'pair': {
      const own = BINDING[tree.sign] ?? 0;
      return `${inside(tree.left, own === 4 ? 5 : own)} ${tree.sign} ${inside(tree.right, own + 1)}`;
    }
    case 'power':
      return `${inside(tree.base, 9)} ^ ${tree.exponent}`;
    case 'call':
      return `${tree.name}(${tree.args.map(print).join(', ')})`;
    case 'round':
      return `round(${print(tree.of)}, ${tree.decimals}, '${tree.mode}')`;
    case 'present':
      return `present(${tree.name})`;
    case 'over': {
      const weight = tree.weight === null ? '' : `, ${print(tree.weight)}`;
      const where = tree.where === null ? '' : ` where ${print(tree.where)}`;
      return `${tree.name.replace('-', '_')}(${print(tree.of)}${weight} over d${where}${tree.skip ? ' skip missing' : ''})`;
    }
  }
}

/** Whether a tree has one value for each member of `d`. */
export function spreads(tree: Tree): boolean {
  switch (tree.is) {
    case 'ref':
    case 'present':
      return (COLUMNS as readonly string[]).includes(tree.name);
    case 'minus':
    case 'not':
    case 'round':
      return spreads(tree.of);
    case 'pair':
      return spreads(tree.left) || spreads(tree.right);
    case 'power':
      return spreads(tree.base);
    case 'call':
      return tree.args.some(spreads);
    default:
      return false;
  }
}

/** The value of a tree at one member of `d`, by exact arithmetic. */
export function resultAt(tree: Tree, world: World, at: number): Known {
  const one = (part: Tree): Known => resultAt(part, world, at);
  const look = (name: string): Known => world.columns[name]?.[at] ?? world.scalars[name] ?? 'problem';
  switch (tree.is) {
    case 'literal':
      return exact(tree.text);
    case 'truth':
      return tree.value;
    case 'ref':
      return look(tree.name);
    case 'present': {
      const value = look(tree.name);
      return value === 'problem' ? value : value !== 'missing';
    }
    case 'minus':
      return lifted([one(tree.of)], ([x]) => x.negative);
    case 'not': {
      const value = one(tree.of);
      return isAbsent(value) ? value : value !== true;
    }
    case 'pair':
      return pair(tree.sign, one(tree.left), one(tree.right));
    case 'power':
      return lifted([one(tree.base)], ([x]) =>
        x.is(new Exact(0)) && tree.exponent < 0 ? 'problem' : x.power(tree.exponent),
      );
    case 'round':
      return lifted([one(tree.of)], ([x]) => x.rounded(tree.decimals, tree.mode));
    case 'call':
      return call(tree.name, tree.args.map(one));
    case 'over':
      return over(tree, world);
  }
}

function lifted(values: readonly Known[], f: (numbers: readonly [Exact, Exact]) => Known): Known {
  const gone = absent(values);
  if (gone !== null) return gone;
  const [x, y = new Exact(0)] = values;
  if (!(x instanceof Exact && y instanceof Exact)) throw new Error('the tree mixes types');
  return f([x, y]);
}

function pair(sign: string, left: Known, right: Known): Known {
  if (sign === 'and' || sign === 'or') {
    const gone = absent([left, right]);
    if (gone !== null) return gone;
    return sign === 'and' ? left === true && right === true : left === true || right === true;
  }
  return lifted([left, right], ([x, y]): Known => {
    const step = x.against(y);
    switch (sign) {
      case '+':
        return x.plus(y);
      case '-':
        return x.minus(y);
      case '*':
        return x.times(y);
      case '/':
        return y.is(new Exact(0)) ? 'problem' : x.over(y);
      case '=':
        return step === 0;
      case '!=':
        return step !== 0;
      case '<':
        return step < 0;
      case '<=':
        return step <= 0;
      case '>':
        return step > 0;
      default:
        return step >= 0;
    }
  });
}

function call(name: string, values: readonly Known[]): Known {
  const [first = 'problem', second = 'problem', third = 'problem'] = values;
  if (name === 'if') return isAbsent(first) ? first : first === true ? second : third;
  return lifted(values, ([x, y]): Known => {
    switch (name) {
      case 'abs':
        return x.size;
      case 'floor':
      case 'ceiling':
      case 'truncate':
        return x.rounded(0, name);
      case 'min':
        return x.against(y) <= 0 ? x : y;
      default:
        return x.against(y) >= 0 ? x : y;
    }
  });
}

function over(tree: Extract<Tree, { is: 'over' }>, world: World): Known {
  const values: Known[] = [];
  const weights: Known[] = [];
  for (let at = 0; at < world.members; at += 1) {
    const test = tree.where === null ? true : resultAt(tree.where, world, at);
    if (test === false) continue;
    values.push(isAbsent(test) ? test : resultAt(tree.of, world, at));
    weights.push(tree.weight === null ? new Exact(1) : resultAt(tree.weight, world, at));
  }
  return aggregated(tree.name, values, weights, tree.skip ? 'skip' : 'withhold');
}

const literal = fc
  .oneof(
    fc.nat(20).map(String),
    fc
      .tuple(fc.nat(999), fc.integer({ min: 1, max: 3 }))
      .map(([digits, decimals]) => new Exact(digits, 10n ** BigInt(decimals)).fixed(decimals)),
  )
  .map((text): Tree => ({ is: 'literal', text }));
const ref = fc.constantFrom(...COLUMNS, ...SCALARS).map((name): Tree => ({ is: 'ref', name }));
const columnRef = fc.constantFrom(...COLUMNS).map((name): Tree => ({ is: 'ref', name }));

/** Trees that give a number. */
export const numberTree: fc.Arbitrary<Tree> = fc.letrec<{ number: Tree; truth: Tree }>((tie) => {
  const number = tie('number');
  const truth = tie('truth');
  // What an aggregate is over has the dimension for sure: something plus a column.
  const column = fc
    .tuple(columnRef, number, fc.boolean())
    .map(([left, right, plain]): Tree => (plain ? left : { is: 'pair', sign: '+', left, right }));
  const aggregate = fc
    .record({
      name: fc.constantFrom<Operation>('sum', 'mean', 'product', 'median', 'min', 'max', 'count', 'weighted-mean'),
      of: column,
      weight: column,
      where: fc.option(truth, { nil: null }),
      skip: fc.boolean(),
    })
    .map(({ name, of, weight, where, skip }): Tree => {
      const weighs = name === 'weighted-mean';
      // Counting members whose condition is unknown is left out: a count of what may or may not be there.
      return { is: 'over', name, of, weight: weighs ? weight : null, where: name === 'count' ? null : where, skip };
    });
  const signed = (signs: readonly string[], part: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
    fc
      .tuple(fc.constantFrom(...signs), part, part)
      .map(([sign, left, right]): Tree => ({ is: 'pair', sign, left, right }));
  return {
    number: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      literal,
      ref,
      signed(['+', '-', '*', '/'], number),
      number.map((of): Tree => ({ is: 'minus', of })),
      fc
        .tuple(number, fc.integer({ min: -2, max: 3 }))
        .map(([base, exponent]): Tree => ({ is: 'power', base, exponent })),
      fc
        .tuple(fc.constantFrom('abs', 'floor', 'ceiling', 'truncate'), number)
        .map(([name, of]): Tree => ({ is: 'call', name, args: [of] })),
      fc
        .tuple(fc.constantFrom('min', 'max'), number, number)
        .map(([name, left, right]): Tree => ({ is: 'call', name, args: [left, right] })),
      fc.tuple(truth, number, number).map((args): Tree => ({ is: 'call', name: 'if', args })),
      fc
        .tuple(number, fc.integer({ min: -1, max: 4 }), fc.constantFrom(...MODES))
        .map(([of, decimals, mode]): Tree => ({ is: 'round', of, decimals, mode })),
      aggregate,
    ),
    truth: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.boolean().map((value): Tree => ({ is: 'truth', value })),
      fc.constantFrom(...COLUMNS, ...SCALARS).map((name): Tree => ({ is: 'present', name })),
      signed(['=', '!=', '<', '<=', '>', '>='], number),
      signed(['and', 'or'], truth),
      truth.map((of): Tree => ({ is: 'not', of })),
    ),
  };
}).number;

const known = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(1, 2, 10, 100))
      .map(([n, d]): Known => new Exact(n, d)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 12 }))
      .map(([n, d]): Known => new Exact(n, d)),
  },
  { weight: 1, arbitrary: fc.constant<Known>(new Exact(0)) },
  { weight: 1, arbitrary: fc.constant<Known>('missing') },
);

export const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: 5 }).chain((members) =>
  fc
    .record({
      columns: fc.tuple(...COLUMNS.map(() => fc.array(known, { minLength: members, maxLength: members }))),
      scalars: fc.tuple(...SCALARS.map(() => known)),
    })
    .map(
      ({ columns, scalars }): World => ({
        members,
        columns: Object.fromEntries(COLUMNS.map((name, i) => [name, columns[i] ?? []])),
        scalars: Object.fromEntries(SCALARS.map((name, i) => [name, scalars[i] ?? 'missing'])),
      }),
    ),
);

function factText(value: Known): string {
  return value instanceof Exact ? value.toString() : '{missing: unknown}';
}

/** Sections of a scorecard that holds the world as facts and the formulas as nodes `f0`, `f1`, ... */
export function sections(
  { members, columns, scalars }: World,
  formulas: readonly string[],
  order?: readonly number[],
): string {
  const codes = (order ?? Array.from({ length: members }, (_, i) => i)).map((i) => `m${i}`);
  const inputs = [
    ...COLUMNS.map((name) => `  ${name}: {kind: input, dims: [d]}`),
    ...SCALARS.map((name) => `  ${name}: {kind: input}`),
    ...formulas.map((formula, i) => `  f${i}: {kind: formula, formula: ${JSON.stringify(formula)}}`),
  ];
  const facts = [
    ...COLUMNS.map(
      (name) =>
        `  ${name}: {source: s, values: {${(columns[name] ?? []).map((value, i) => `m${i}: ${factText(value)}`).join(', ')}}}`,
    ),
    ...SCALARS.map((name) => `  ${name}: {source: s, values: ${factText(scalars[name] ?? 'missing')}}`),
  ];
  return `dimensions:\n  d: {members: [${codes.join(', ')}]}\nnodes:\n${inputs.join('\n')}\nfacts:\n${facts.join('\n')}\n`;
}
