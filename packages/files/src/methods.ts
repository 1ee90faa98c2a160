import { createHash } from 'node:crypto';
import { methodFileSchema } from '@berimbang/contract';
import { type Label, nearestName } from '@berimbang/engine';
import { Faults, type FileFault } from './file-fault.js';
import { labelOf } from './quantities.js';
import * as say from './sentences.js';
import { readSource } from './source-tree.js';
import { validate } from './validate.js';

/** A part of a file as read: texts in lists and records. */
type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };
type Branch = { readonly [key: string]: Tree };

/** A measurement method that scorecards name: how any scorecard of its kind is computed. */
export interface Method {
  /** `issuer/name@version` */
  readonly name: string;
  readonly title: Label;
  readonly description: Label;
  readonly source: string;
  readonly note: Label | null;
  readonly example: string | null;
  readonly parameters: ReadonlyMap<string, MethodParameter>;
  readonly perspectives: readonly { readonly code: string; readonly label: Label }[];
  /** The file as read, parameters still standing as `$NAME`. */
  readonly tree: Branch;
  readonly fingerprint: string;
}

export interface MethodParameter {
  readonly label: Label;
  readonly default: string;
  readonly choices: readonly string[];
}

export interface ReadMethodFile {
  readonly method: Method | null;
  readonly faults: readonly FileFault[];
}

/** Keys of a method file that say what it is, not what it computes. */
const ABOUT = new Set([
  'berimbang',
  'method',
  'version',
  'title',
  'description',
  'source',
  'checked',
  'note',
  'example',
  'parameters',
]);
/** Sections of a method that a scorecard goes on writing: its own entries replace and extend the method's. */
const SECTIONS = ['perspectives', 'dimensions', 'matrices', 'own-rules', 'nodes'] as const;

/** Reads a method file, with its parameters at their defaults. */
export function readMethodFile(file: string, text: string): ReadMethodFile {
  const read = readSource(text);
  if ('faults' in read) {
    return {
      method: null,
      faults: read.faults.map(
        ({ message, position }): FileFault => ({
          code: 'syntax',
          severity: 'error',
          file,
          position,
          path: [],
          message,
        }),
      ),
    };
  }
  const faults = new Faults(file, read.tree.positionOf);
  const tree = asBranch(read.tree.value as Tree);
  const defaults = new Map(
    Object.entries(asBranch(tree.parameters)).map(([name, entry]) => [name, String(asBranch(entry).default ?? '')]),
  );
  const written = validate(methodFileSchema, fill(tree, defaults, [], faults), faults);
  if (written === null || faults.failed) return { method: null, faults: faults.list };
  const parameters = new Map(
    Object.entries(written.parameters ?? {}).map(([name, entry]): [string, MethodParameter] => [
      name,
      { label: labelOf(entry.label), default: entry.default, choices: entry.choices ?? [] },
    ]),
  );
  const method: Method = {
    name: `${written.method}@${written.version}`,
    title: labelOf(written.title),
    description: labelOf(written.description),
    source: written.source,
    note: written.note === undefined ? null : labelOf(written.note),
    example: written.example ?? null,
    parameters,
    perspectives: Object.entries(written.perspectives ?? {}).map(([code, { label }]) => ({
      code,
      label: labelOf(label),
    })),
    tree,
    fingerprint: createHash('sha256').update(text).digest('hex'),
  };
  return { method, faults: faults.list };
}

export interface ResolvedMethod {
  /** The scorecard's tree with the method in line. */
  readonly tree: unknown;
  /** The method that was named; null where it stands in line. */
  readonly method: Method | null;
}

/** Puts the method that a scorecard names in its place; the scorecard's own entries go before the method's. */
export function resolveMethod(tree: unknown, methods: ReadonlyMap<string, Method>, faults: Faults): ResolvedMethod {
  const scorecard = asBranch(tree as Tree);
  const written = scorecard.method;
  const use = typeof written === 'string' ? written : asBranch(written).use;
  if (typeof use !== 'string' || use === '') return { tree, method: null };
  const method = methods.get(use);
  if (method === undefined) {
    const path = typeof written === 'string' ? ['method'] : ['method', 'use'];
    faults.add('unknown-name', path, say.unknownMethod(use, [...methods.keys()]), {
      suggestion: nearestName(use, methods.keys()),
    });
    return { tree, method: null };
  }
  const filled = asBranch(fill(method.tree, parametersOf(written ?? '', method, faults), [], faults));
  const computing = Object.fromEntries(
    Object.entries(filled).filter(([key]) => !ABOUT.has(key) && !SECTIONS.some((section) => section === key)),
  );
  const sections = Object.fromEntries(
    SECTIONS.flatMap((section) => {
      const joined = join(asBranch(filled[section]), asBranch(scorecard[section]));
      return Object.keys(joined).length === 0 ? [] : [[section, joined] as const];
    }),
  );
  const inLine = { name: method.name, title: { ...method.title }, ...computing };
  return { tree: { ...scorecard, ...sections, method: inLine }, method };
}

/** Values of a method's parameters: as the scorecard sets them, else their defaults. */
function parametersOf(written: Tree, method: Method, faults: Faults): ReadonlyMap<string, string> {
  const set = typeof written === 'string' ? {} : asBranch(asBranch(written).with);
  const path = ['method', 'with'];
  for (const [name, value] of Object.entries(set)) {
    const parameter = method.parameters.get(name);
    if (parameter === undefined) {
      const known = [...method.parameters.keys()];
      faults.add('unknown-name', [...path, name], say.unknownParameterOfMethod(name, method.name, known), {
        suggestion: nearestName(name, known),
      });
    } else if (typeof value !== 'string') {
      faults.add('wrong-type', [...path, name], say.parameterIsText(name));
    } else if (parameter.choices.length > 0 && !parameter.choices.includes(value)) {
      faults.add('invalid-value', [...path, name], say.notOneOf(value, parameter.choices));
    }
  }
  return new Map(
    [...method.parameters].map(([name, parameter]) => {
      const own = set[name];
      return [name, typeof own === 'string' ? own : parameter.default];
    }),
  );
}

/** Writes the values of parameters where a text is `$NAME`; the section of the parameters itself stays. */
function fill(tree: Tree, values: ReadonlyMap<string, string>, path: readonly string[], faults: Faults): Tree {
  if (typeof tree === 'string') {
    if (!/^\$[\w-]+$/.test(tree)) return tree;
    const value = values.get(tree.slice(1));
    if (value === undefined) faults.add('unknown-name', path, say.unknownParameterText(tree, [...values.keys()]));
    return value ?? tree;
  }
  if (Array.isArray(tree)) return tree.map((item, i) => fill(item, values, [...path, String(i)], faults));
  return Object.fromEntries(
    Object.entries(tree).map(([key, own]) => [
      key,
      key === 'parameters' && path.length === 0 ? own : fill(own, values, [...path, key], faults),
    ]),
  );
}

/** Two sections, entry by entry: what the second writes of an entry goes before what the first does. */
function join(first: Branch, second: Branch): Branch {
  const entries = Object.entries(first).map(([key, own]): readonly [string, Tree] => {
    const other = second[key];
    if (other === undefined) return [key, own];
    return [
      key,
      typeof own === 'object' && typeof other === 'object' ? { ...asBranch(own), ...asBranch(other) } : other,
    ];
  });
  return {
    ...Object.fromEntries(entries),
    ...Object.fromEntries(Object.entries(second).filter(([key]) => !(key in first))),
  };
}

function asBranch(tree: Tree | undefined): Branch {
  return typeof tree === 'object' && !Array.isArray(tree) ? (tree as Branch) : {};
}
