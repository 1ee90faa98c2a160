import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file as plain text scalars, maps and lists, with the position of every key and value. */
export interface SourceTree {
  /** Strings, arrays and objects only: every scalar is its source text. */
  readonly value: unknown;
  /** Position of the value at a path; the nearest known ancestor where the path does not exist. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
}

export interface SyntaxFault {
  readonly message: { readonly id: string; readonly en: string };
  readonly position: Position;
}

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 8 * 1024 * 1024;
/** Most values that one file may hold once its aliases are followed. */
const MOST_VALUES = 400_000;
/** Deepest nesting of maps and lists. */
const DEEPEST_NESTING = 40;

/** Control characters other than tab and line ends: they could steer a terminal. */
const CONTROL = /\p{Cc}/u;

class Refused extends Error {
  readonly fault: SyntaxFault;
  constructor(fault: SyntaxFault) {
    super(fault.message.en);
    this.fault = fault;
  }
}

/**
 * Reads YAML or JSON text. Scalars keep their source text: `3.50000` stays five decimals, `1e5` stays a code. Aliases are
 * followed within a budget, so that a file cannot grow without bound. Throws nothing: bad input gives faults.
 */
export function readSource(text: string): { readonly tree: SourceTree } | { readonly faults: readonly SyntaxFault[] } {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const deep = deepest(text);
  if (deep !== null) {
    const position = positionAt(text, deep);
    return {
      faults: [
        {
          position,
          message: {
            id: `berkas bersarang lebih dari ${DEEPEST_NESTING} tingkat`,
            en: `the file is nested deeper than ${DEEPEST_NESTING} levels`,
          },
        },
      ],
    };
  }
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      uniqueKeys: false,
      strict: true,
      logLevel: 'error',
      prettyErrors: false,
    });
    if (document.errors.length > 0) {
      return {
        faults: document.errors
          .slice(0, 20)
          .map((error) => ({ position: at(error.pos[0]), message: syntaxMessage(error.code, error.message) })),
      };
    }
    const positions = new Map<string, Position>();
    const reader = new Reader(positions, at);
    const value = document.contents === null ? '' : reader.read(document.contents, [], 0);
    return { tree: { value, positionOf: (path) => nearestPosition(positions, path) } };
  } catch (error) {
    if (error instanceof Refused) return { faults: [error.fault] };
    if (error instanceof RangeError) {
      return {
        faults: [
          {
            position: { line: 1, column: 1 },
            message: { id: 'berkas bersarang terlalu dalam', en: 'the file is nested too deeply' },
          },
        ],
      };
    }
    throw error;
  }
}

const JOIN = '\u0000';

function nearestPosition(positions: ReadonlyMap<string, Position>, path: readonly PropertyKey[]): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = positions.get(path.slice(0, length).map(String).join(JOIN));
    if (found !== undefined) return found;
  }
  return { line: 1, column: 1 };
}

class Reader {
  #count = 0;
  /** Anchors seen so far: an alias stands for the last definition before it. */
  readonly #anchors = new Map<string, Node>();
  readonly #positions: Map<string, Position>;
  readonly #at: (offset: number) => Position;

  constructor(positions: Map<string, Position>, at: (offset: number) => Position) {
    this.#positions = positions;
    this.#at = at;
  }

  read(node: unknown, path: readonly string[], depth: number): unknown {
    this.#count += 1;
    const position = this.#positionOf(node);
    if (this.#count > MOST_VALUES) {
      throw new Refused({
        position,
        message: {
          id: `berkas memuat lebih dari ${MOST_VALUES} nilai setelah alias diuraikan`,
          en: `the file holds more than ${MOST_VALUES} values once its aliases are followed`,
        },
      });
    }
    if (depth > DEEPEST_NESTING) {
      throw new Refused({
        position,
        message: {
          id: `berkas bersarang lebih dari ${DEEPEST_NESTING} tingkat`,
          en: `the file is nested deeper than ${DEEPEST_NESTING} levels`,
        },
      });
    }
    const key = path.join(JOIN);
    if (!this.#positions.has(key)) this.#positions.set(key, position);
    if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string') this.#anchors.set(node.anchor, node);
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (target === undefined)
        throw new Refused({
          position,
          message: { id: `jangkar *${node.source} tidak ada`, en: `there is no anchor *${node.source}` },
        });
      return this.read(target, path, depth + 1);
    }
    if (isScalar(node)) {
      const text = scalarText(node.value, node.source);
      if (CONTROL.test(text.replace(/[\t\r\n]/g, ''))) {
        throw new Refused({
          position,
          message: { id: 'teks memuat karakter kendali', en: 'the text holds control characters' },
        });
      }
      return text;
    }
    if (isSeq(node)) return node.items.map((item, i) => this.read(item, [...path, String(i)], depth + 1));
    if (isMap(node)) {
      const entries: [string, unknown][] = [];
      const seen = new Set<string>();
      for (const pair of node.items) {
        const name = isScalar(pair.key) ? scalarText(pair.key.value, pair.key.source) : null;
        if (name === null)
          throw new Refused({
            position: this.#positionOf(pair.key),
            message: { id: 'kunci harus berupa teks', en: 'a key must be a text' },
          });
        if (seen.has(name)) {
          throw new Refused({
            position: this.#positionOf(pair.key),
            message: {
              id: `kunci ${name} sudah dipakai di peta yang sama`,
              en: `the key ${name} is already used in the same map`,
            },
          });
        }
        seen.add(name);
        // `{1: 3,4}` reads as 1: 3 and an empty key 4: a decimal comma that lost its quotes.
        if (pair.value === null && /^\d+$/.test(name) && /^-?\d+$/.test(String(entries.at(-1)?.[1] ?? ''))) {
          throw new Refused({
            position: this.#positionOf(pair.key),
            message: {
              id: `kunci ${name} tanpa nilai: desimal koma di dalam {} atau [] harus diapit tanda kutip, misalnya "${String(entries.at(-1)?.[1])},${name}"`,
              en: `the key ${name} has no value: a decimal comma inside {} or [] needs quotes, as in "${String(entries.at(-1)?.[1])},${name}"`,
            },
          });
        }
        if (name === '__proto__') {
          throw new Refused({
            position: this.#positionOf(pair.key),
            message: { id: '__proto__ bukan kunci yang sah', en: '__proto__ is not a valid key' },
          });
        }
        const own = [...path, name];
        this.#positions.set(own.join(JOIN), this.#positionOf(pair.key));
        entries.push([name, pair.value === null ? '' : this.read(pair.value, own, depth + 1)]);
      }
      // A null prototype keeps a key such as __proto__ an ordinary key.
      return Object.assign(Object.create(null), fromEntries(entries));
    }
    return '';
  }

  #positionOf(node: unknown): Position {
    const range = typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : null;
    return range === null || range === undefined ? { line: 1, column: 1 } : this.#at(range[0]);
  }
}

function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** The source text of a plain scalar; the unquoted text of a quoted one. An empty value and `null` or `~` are empty. */
function scalarText(value: unknown, source: string | undefined): string {
  const text =
    typeof value === 'string' ? value : (source ?? (value === null || value === undefined ? '' : String(value)));
  return text === '~' || text === 'null' ? '' : text;
}

/** Offset where flow brackets or indentation nest too deep, so that the parser's own recursion is never at risk. */
function deepest(text: string): number | null {
  let open = 0;
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (quote !== '') {
      if (character === '\\' && quote === '"') i += 1;
      else if (character === quote) quote = '';
      else if (character === '\n' && open === 0) quote = '';
    } else if (open > 0 && (character === '"' || character === "'")) quote = character;
    else if (character === '[' || character === '{') {
      open += 1;
      if (open > DEEPEST_NESTING * 3) return i;
    } else if (character === ']' || character === '}') open = Math.max(0, open - 1);
  }
  const nested = /^(?:[ \t]*-){60}/m.exec(text);
  return nested === null ? null : nested.index;
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const KNOWN: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  DUPLICATE_KEY: { id: 'kunci ini sudah dipakai di peta yang sama', en: 'this key is already used in the same map' },
  TAB_AS_INDENT: { id: 'gunakan spasi, bukan tab, untuk menjorok', en: 'indent with spaces, not tabs' },
  BAD_INDENT: { id: 'indentasi tidak sejajar', en: 'the indentation does not line up' },
  MISSING_CHAR: {
    id: 'ada tanda yang kurang, misalnya titik dua atau kurung penutup',
    en: 'a character is missing, such as a colon or a closing bracket',
  },
  UNEXPECTED_TOKEN: { id: 'tanda ini tidak diharapkan di sini', en: 'this was not expected here' },
  MULTILINE_IMPLICIT_KEY: { id: 'kunci harus ditulis dalam satu baris', en: 'a key must stand on one line' },
};

function syntaxMessage(code: string, message: string): { readonly id: string; readonly en: string } {
  const detail = message.split('\n')[0] ?? message;
  const known = KNOWN[code];
  return known === undefined
    ? { id: `YAML tidak terbaca: ${detail}`, en: `the YAML cannot be read: ${detail}` }
    : { id: `${known.id} (YAML: ${detail})`, en: `${known.en} (YAML: ${detail})` };
}
