import type { JsonSchema } from './json-schema.js';
import { kindOfText } from './kinds-of-text.js';
import { code } from './markdown.js';
import { MEANINGS } from './meanings.js';

/** One key of a file or of an output. */
export interface Row {
  readonly key: string;
  readonly required: boolean;
  readonly value: string;
  readonly meaning: string;
}

/** Reads the keys of a JSON Schema, with what they hold and mean. */
export class SchemaReader {
  readonly #definitions: Readonly<Record<string, JsonSchema>>;
  readonly #root: string;

  /** `name` begins the keys under which meanings are looked up, `''` for the top of a scorecard. */
  constructor(schema: JsonSchema, name: string) {
    this.#definitions = schema.$defs ?? {};
    this.#root = name;
  }

  resolve(schema: JsonSchema): JsonSchema {
    if (schema.$ref === undefined) return schema;
    const target = this.#definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? schema : this.resolve(target);
  }

  /** The outermost description of a schema that is not the general one of its kind of text. */
  #description(schema: JsonSchema): string {
    const own = schema.description;
    if (own !== undefined && kindOfText(own) === undefined) return own;
    const target = schema.$ref === undefined ? undefined : this.#definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? '' : this.#description(target);
  }

  #kind(schema: JsonSchema): string | undefined {
    const own = schema.description === undefined ? undefined : kindOfText(schema.description);
    if (own !== undefined) return own;
    const target = schema.$ref === undefined ? undefined : this.#definitions[schema.$ref.replace('#/$defs/', '')];
    return target === undefined ? undefined : this.#kind(target);
  }

  value(schema: JsonSchema): string {
    const kind = this.#kind(schema);
    if (kind !== undefined) return kind;
    const own = this.resolve(schema);
    if (own.const !== undefined) return own.const === '' ? 'nothing' : code(String(own.const));
    if (own.enum !== undefined) return [...new Set(own.enum.map(String))].map(code).join(', ');
    const options = own.anyOf ?? own.oneOf;
    if (options !== undefined) {
      const nodes = options.every((option) => this.resolve(option).properties?.kind !== undefined);
      if (nodes && this.#root.startsWith('rules-')) return 'a value, by its kind';
      return nodes ? 'a node' : [...new Set(options.map((option) => this.value(option)))].join(', or ');
    }
    if (own.prefixItems !== undefined)
      return `list of ${own.prefixItems.length}: ${this.value(own.prefixItems[0] ?? {})}`;
    if (own.items !== undefined && own.items !== false) return `list: ${this.value(own.items)}`;
    if (own.properties !== undefined) return 'map';
    if (typeof own.additionalProperties === 'object') return `map by code: ${this.value(own.additionalProperties)}`;
    const types = [own.type ?? 'anything'].flat();
    if (types.includes('string') && types.includes('number')) return 'text';
    return types.map((type) => (type === 'string' ? 'text' : type)).join(' or ');
  }

  /** One row for every key below a schema, containers before what they hold. */
  rows(schema: JsonSchema, path: string, skip: (path: string) => boolean = () => false): readonly Row[] {
    const own = this.resolve(schema);
    if (this.#kind(schema) !== undefined) return [];
    const options = own.anyOf ?? own.oneOf;
    if (options !== undefined) {
      // A value or a list of such values is described once.
      const single = options.filter((option) => this.resolve(option).type !== 'array');
      const all = (single.length === 0 ? options : single).flatMap((option) => this.rows(option, path, skip));
      return unique(
        options.length === 1 ? all : all.map((row) => ({ ...row, required: row.required && single.length === 1 })),
      );
    }
    if (own.items !== undefined && own.items !== false) return this.rows(own.items, `${path}[]`, skip);
    if (own.properties !== undefined) {
      return Object.entries(own.properties).flatMap(([key, child]) => {
        const at = path === '' ? key : `${path}.${key}`;
        if (skip(at)) return [];
        const row = {
          key: at,
          required: own.required?.includes(key) ?? false,
          value: this.value(child),
          meaning: this.meaning(at, child),
        };
        return [row, ...this.rows(child, at, skip)];
      });
    }
    if (typeof own.additionalProperties === 'object') return this.rows(own.additionalProperties, `${path}.*`, skip);
    return [];
  }

  meaning(path: string, schema: JsonSchema): string {
    const key = this.#root === '' ? path : `${this.#root}.${path}`;
    // Rules written in a scorecard have the keys of a rule pack's parameter.
    const inPack = key.replace(/^own-rules\.\*\./, 'parameter.history[].');
    // A rounding is declared alike wherever it stands.
    const rounding = key.replace(/^method\.[\w-]+\.round\./, 'node.round.');
    const said = MEANINGS[key] ?? MEANINGS[inPack] ?? MEANINGS[inPack.replace('history[].', '')] ?? MEANINGS[rounding];
    return this.#description(schema) || (said ?? '');
  }
}

function unique(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, i) => rows.findIndex((other) => other.key === row.key) === i);
}
