/** Repeatable random choices. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly upTo: (below: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
}

/** The generator mulberry32: small, and the same everywhere for one seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  for (let i = 0; i < 3; i += 1) next();
  const upTo = (below: number): number => Math.floor(next() * below);
  return {
    upTo,
    of: (list) => {
      const chosen = list[upTo(list.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}

export function randomBytes(random: Random, most: number): string {
  const plain = random.upTo(3) > 0;
  const size = random.upTo(most);
  return Array.from({ length: size }, () =>
    plain ? String.fromCharCode(9 + random.upTo(118)) : String.fromCodePoint(pointFrom(random)),
  ).join('');
}

/** Any code point but the surrogates. */
function pointFrom(random: Random): number {
  const point = random.upTo(random.of([0x80, 0x800, 0x3000, 0x1f700]));
  return point >= 0xd800 && point <= 0xdfff ? 0x20 : point;
}

const FORMULAS = [
  'mean(x over d where x >= 1 skip missing) + b ^ 2',
  'weighted_mean(y, x over d, year) / b * 100%',
  "if(present(x) and not (b = 3), round(x, 2, 'half-even'), sqrt(b))",
  "count(g = 'A' over d) / ceiling(slovin(116, 0.1))",
  'previous(y over year) - last_year(y over year) + "x@d=m1"',
  'rank(x over d) + ln(exp(b)) - root(27, 3) ^ -2',
  "arg_highest(x over d) = 'm0' or share(x > 0 over d) <= 0.5",
  'stdev(y over d, year) * median(x over d) + min(x, b, 7) - max(y over year)',
  "attribute(year, 'code') - geometric_mean(y over d) + truncate(b, 3) * product(x over d)",
  '-2 ^ 2 ^ 3 / (a - 12850747600)',
];
const PIECES = [
  '(',
  ')',
  '((((((((',
  '))))',
  ',',
  '+',
  '-',
  '*',
  '/',
  '^',
  '<',
  '<=',
  '=',
  '!=',
  '%',
  ' over d',
  ' over year',
  ' where ',
  ' skip missing',
  ' and ',
  ' or ',
  'not ',
  "'",
  '"',
  '"x@d=m0"',
  '"x@d="',
  'x',
  'y',
  'a',
  'b',
  'g',
  'f',
  '0',
  '1',
  '999999999999',
  '0.0000000001',
  '1e5',
  '1/0',
  '^ 999',
  '^ 0.5',
  '^ -1000',
  'exp(',
  'exp(999)',
  'exp(-999)',
  'ln(0)',
  'sqrt(-1)',
  'root(x, 64)',
  'round(b, 60)',
  'round(b, -30)',
  'if(',
  'true',
  'false',
  'mean(',
  'sum(',
  'constructor',
  '__proto__',
  '\n',
  '\t',
  '\u00a0',
  '\u2212',
  '\u00d7',
  '\ud83d\ude00',
  '\u0000',
  'toString(',
  "attribute(d, 'code')",
  '10 ^ 400',
  '(1 / 3) ^ 500',
] as const;

const NUMBERS = [
  '0',
  '1',
  '-1',
  '0.5',
  '3.7',
  '1000',
  '99999999999999',
  '0.000000001',
  '1/3',
  '(1 / 3)',
  '(10 ^ 300)',
  '(0 - 400)',
] as const;
const SIGNS = [' + ', ' - ', ' * ', ' / ', ' ^ ', ' < ', ' >= ', ' = ', ' != '] as const;

/** Replaces one of the places that a pattern finds, so that the text stays a formula as a rule. */
function replaceOne(random: Random, text: string, pattern: RegExp, choices: readonly string[]): string {
  const found = [...text.matchAll(pattern)];
  const chosen = found[random.upTo(Math.max(1, found.length))];
  return chosen === undefined
    ? text
    : text.slice(0, chosen.index) + random.of(choices) + text.slice(chosen.index + chosen[0].length);
}

/** A formula that works, with pieces put in, taken out, doubled and swapped. */
export function mutatedFormula(random: Random): string {
  let text: string = random.of(FORMULAS);
  for (let i = random.of([0, 0, 0, 1, 1, 2, 5]); i >= 0; i -= 1) {
    const at = random.upTo(text.length + 1);
    const to = Math.min(text.length, at + random.upTo(12));
    switch (random.upTo(10)) {
      case 0:
        text = text.slice(0, at) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, to) + text.slice(at);
        break;
      case 2:
        text = `${random.of(PIECES)}${text}`;
        break;
      case 3:
        text = `${text}${random.of(PIECES)}${random.of(FORMULAS)}`;
        break;
      case 4:
        text = `(${text})${random.of(['+', '*', '^', '/', '-', ' = ', ' and '])}(${random.of(FORMULAS)})`;
        break;
      case 5:
      case 6:
      case 7:
        text = replaceOne(random, text, /\d+(?:\.\d+)?/g, NUMBERS);
        break;
      case 8:
        text = replaceOne(random, text, / [-+*/^<>=] /g, SIGNS);
        break;
      default:
        text = text.slice(0, at) + random.of(PIECES) + text.slice(random.upTo(2) === 0 ? at : to);
    }
  }
  return text.slice(0, 6000);
}

const SPECIALS = [
  '&a',
  '*a',
  '&a [*a]',
  '<<: *a',
  '!!binary',
  '!!int 5',
  '? ',
  '- ',
  '---',
  '...',
  '%YAML 1.1',
  '{',
  '}',
  '[',
  ']',
  '|',
  '>',
  '>-',
  '#',
  ': ',
  '"',
  "'",
  '\t',
  '\u0000',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\ud83d\ude00',
  '~',
  'null',
  'true',
  'yes',
  '0x1F',
  '1e999',
  '.inf',
  '.nan',
  '2024-01-01',
  '-',
  '\\',
  '@',
  '`',
  '\r',
  '\r\n\r\n',
  '  ',
  '__proto__: 1',
  'constructor: {}',
  '0',
  '""',
  '{}',
  '[]',
] as const;
const SCALARS = [
  '0',
  '-1',
  '1/3',
  '1/0',
  '99999999999999999999999999999999999999999999999999',
  '1.902',
  '1,902',
  '0,0000000001',
  '"1,5"',
  'late',
  'true',
  'input',
  'formula',
  'reduce',
  'mean',
  'x',
  '2024',
  '2024-Q1',
  '[]',
  '{}',
  '~',
  '{missing: late}',
  '{value: "5"}',
  '[1, 2]',
  'withhold',
  'sum-100',
  'normalise',
  'permenpanrb/14-2017#ikm-grade',
  'saaty/ahp#random-index',
  '-5',
  '9999',
  '3',
  'exact',
  'printed',
  'as-written',
  '"%"',
  'Rp',
  'index',
] as const;

/** A scorecard file that works, with lines and scalars damaged. */
export function mutatedFile(random: Random, text: string): string {
  let lines = text.split('\n');
  const line = (): number => random.upTo(lines.length);
  for (let i = random.of([0, 0, 0, 1, 1, 2, 5]); i >= 0; i -= 1) {
    const at = line();
    const own = lines[at] ?? '';
    switch (random.upTo(12)) {
      case 0:
        lines.splice(at, 1 + random.upTo(5));
        break;
      case 1:
        lines.splice(line(), 0, ...lines.slice(at, at + 1 + random.upTo(8)));
        break;
      case 2: {
        const other = line();
        lines[at] = lines[other] ?? '';
        lines[other] = own;
        break;
      }
      case 3:
      case 4:
      case 5:
        lines[at] = own.replace(/: ?([^:{}[\],]+)(?=[,}\]]|$)/, () => `: ${random.of(SCALARS)}`);
        break;
      case 6: {
        const values = [...own.matchAll(/[\w"./-]+(?=\s*[,}\]])/g)];
        const chosen = values[random.upTo(Math.max(1, values.length))];
        if (chosen !== undefined)
          lines[at] = own.slice(0, chosen.index) + random.of(SCALARS) + own.slice(chosen.index + chosen[0].length);
        break;
      }
      case 7: {
        const column = random.upTo(own.length + 1);
        lines[at] = own.slice(0, column) + random.of(SPECIALS) + own.slice(column);
        break;
      }
      case 8: {
        const column = random.upTo(own.length + 1);
        lines[at] = own.slice(0, column) + own.slice(column + 1 + random.upTo(3));
        break;
      }
      case 9:
        lines[at] = random.upTo(2) === 0 ? ` ${own}` : own.replace(/^ {1,2}/, '');
        break;
      case 10:
        lines[at] = own.replace(/[a-z]{4,}/, (word) => word.slice(1) + word.slice(0, 1));
        break;
      default:
        if (random.upTo(6) === 0) lines = lines.slice(0, at);
        else lines.splice(at, 0, random.of(SPECIALS));
    }
    if (lines.length === 0) lines = [''];
  }
  return lines.join('\n');
}
