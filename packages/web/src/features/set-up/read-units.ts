/** A unit as it was typed: a line of an indented list, or a row of a table. */
export interface TypedUnit {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  /** Code of the unit above; null at the top. */
  readonly parent: string | null;
  readonly depth: number;
  readonly fault: 'twice' | 'jump' | 'no-name' | 'bad-code' | null;
}

const CODE = /^[A-Za-z0-9_][A-Za-z0-9_.\-/]{0,79}$/;
const SMALL_WORDS = new Set(['dan', 'di', 'dari', 'untuk', 'atas', 'pada', 'of', 'and', 'the', 'for']);

/**
 * Reads an indented list, as typed or pasted: spaces, tabs, empty cells of a spreadsheet or leading hyphens mean depth. A line is a name, or
 * `code | name`. Codes that are not given are made from the words of the name. `taken` are codes that are there already.
 */
export function readUnits(text: string, taken: readonly string[] = []): readonly TypedUnit[] {
  const used = new Set(taken);
  const above: { readonly indent: number; readonly code: string }[] = [];
  const units: TypedUnit[] = [];
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '') continue;
    const indent = indentOf(raw);
    const { code: given, name } = partsOf(raw);
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const code = given ?? codeFor(name, used);
    const depth = above.length;
    const first = units[0];
    const jumps = depth === 0 && indent > 0 && first !== undefined;
    const fault =
      name === '' ? 'no-name' : !CODE.test(code) ? 'bad-code' : used.has(code) ? 'twice' : jumps ? 'jump' : null;
    units.push({ line: i + 1, code, name, parent: above.at(-1)?.code ?? null, depth, fault });
    used.add(code);
    above.push({ indent, code });
  }
  return units;
}

function indentOf(line: string): number {
  const [lead = ''] = /^[\s\u00a0]*(?:[-*\u2022]+\s*)?/.exec(line) ?? [];
  const marks = /[-*\u2022]+/.exec(lead)?.[0].length ?? 0;
  return [...lead.replaceAll(/[-*\u2022]/g, '')].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), marks * 2);
}

function partsOf(line: string): { readonly code: string | null; readonly name: string } {
  const bare = line.replace(/^[\s\u00a0]*(?:[-*\u2022]+\s*)?/, '').trim();
  const [first = '', ...rest] = bare.split(/\s*[|;\t]\s*/);
  const name = rest.join(' ').trim();
  return name === '' ? { code: null, name: first } : { code: first, name };
}

/** The first letters of its words, or one word whole, with a number where that is taken. */
function codeFor(name: string, used: ReadonlySet<string>): string {
  const words = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9\s]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const [first = 'unit'] = words;
  const base = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : first.slice(0, 12);
  const code = base.toLowerCase();
  for (let i = 1; ; i += 1) {
    const own = i === 1 ? code : `${code}-${i}`;
    if (!used.has(own)) return own;
  }
}
