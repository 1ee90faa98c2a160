import { type Label, nearestName } from '@berimbang/engine';
import type { Brought, Faults } from './file-fault.js';
import { defaultsOf, parameterName, settingsOf, withValues } from './method-parameters.js';
import type { Method } from './methods.js';
import * as say from './sentences.js';
import { asBranch, type Branch, isBranch, partAt, type Tree } from './tree.js';

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
const SECTIONS = [
  'perspectives',
  'dimensions',
  'surveys',
  'questionnaires',
  'matrices',
  'hierarchies',
  'ratios',
  'samples',
  'own-rules',
  'nodes',
] as const;
/** Sections whose entries are joined key by key; in all others an entry of the scorecard replaces the method's. */
const JOINED: ReadonlySet<string> = new Set(['perspectives', 'dimensions']);
/** Keys of which an entry has one: what the scorecard writes of them stands alone. */
const EITHER = [
  ['score', 'from'],
  ['members', 'alias'],
] as const;

/** How a scorecard names its method. */
export interface MethodUse {
  readonly method: Method;
  /** The parameters that the scorecard sets itself. */
  readonly settings: ReadonlyMap<string, string>;
}

export interface ResolvedMethod {
  /** The scorecard's tree with the method in line. */
  readonly tree: unknown;
  /** Null where the method stands in line. */
  readonly use: MethodUse | null;
  /** Faults of the scorecard; those of what the method brings are told where the method's file has them. */
  readonly faults: Faults;
}

/** Puts the method that a scorecard names in its place; the scorecard's own entries go before the method's. */
export function resolveMethod(tree: unknown, methods: ReadonlyMap<string, Method>, faults: Faults): ResolvedMethod {
  const scorecard = asBranch(tree as Tree);
  const written = scorecard.method;
  const name = typeof written === 'string' ? written : asBranch(written).use;
  if (written === undefined || typeof name !== 'string' || name === '') return { tree, use: null, faults };
  const method = methods.get(name);
  if (method === undefined) {
    const known = [...methods.keys()].sort();
    const path = typeof written === 'string' ? ['method'] : ['method', 'use'];
    faults.add('unknown-name', path, say.unknownMethod(name, known), { suggestion: nearestMethod(name, known) });
    return { tree, use: null, faults };
  }
  const settings = settingsOf(written, method, faults);
  const values = new Map([...defaultsOf(method.parameters), ...settings]);
  const filled = withValues(method.tree, values, faults);
  const computing = Object.entries(filled).filter(([key]) => !ABOUT.has(key) && !isSection(key));
  const sections = SECTIONS.flatMap((section): readonly (readonly [string, Tree])[] => {
    const own = scorecard[section];
    // What is no map is left for the schema to refuse.
    if (own !== undefined && !isBranch(own)) return [[section, own] as const];
    const joined = join(section, asBranch(filled[section]), asBranch(scorecard[section]));
    return Object.keys(joined).length === 0 ? [] : [[section, joined] as const];
  });
  checkDimensions(asBranch(filled.dimensions), asBranch(scorecard.dimensions), method, faults);
  const about = {
    name: method.name,
    title: { ...method.title },
    ...(method.note === null ? {} : { note: method.note }),
  };
  const inLine = { ...about, ...Object.fromEntries(computing) };
  return {
    tree: { ...scorecard, ...Object.fromEntries(sections), method: inLine },
    use: { method, settings },
    faults: faults.bringing(broughtBy(method, settings, scorecard)),
  };
}

function isSection(key: string): boolean {
  return SECTIONS.some((section) => section === key);
}

/** The nearest name; of a name without a version the last version there is. */
function nearestMethod(name: string, known: readonly string[]): string | undefined {
  return known.filter((other) => other.startsWith(`${name}@`)).at(-1) ?? nearestName(name, known);
}

/** Two sections, entry by entry: the method's order first, then what the scorecard adds. Nodes of the scorecard come first. */
function join(section: string, brought: Branch, own: Branch): Branch {
  const entries = Object.entries(brought).map(([code, entry]): readonly [string, Tree] => {
    const written = own[code];
    if (written === undefined) return [code, entry];
    if (!JOINED.has(section) || typeof written === 'string') return [code, written];
    return [code, { ...less(asBranch(entry), asBranch(written)), ...asBranch(written) }];
  });
  const joined = Object.fromEntries(entries);
  return section === 'nodes' ? { ...own, ...joined } : { ...joined, ...without(own, joined) };
}

function without(branch: Branch, gone: Branch): Branch {
  return Object.fromEntries(Object.entries(branch).filter(([code]) => !Object.hasOwn(gone, code)));
}

/** What remains of a method's entry beside the scorecard's: not the other of two keys that exclude each other. */
function less(entry: Branch, written: Branch): Branch {
  const gone = EITHER.flatMap((keys) => (keys.some((key) => written[key] !== undefined) ? keys : []));
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.some((other) => other === key)));
}

/** Dimensions without members are lists that the scorecard must bring. */
function checkDimensions(brought: Branch, own: Branch, method: Method, faults: Faults): void {
  for (const [name, entry] of Object.entries(brought)) {
    const { members, alias, label } = { ...asBranch(entry), ...asBranch(own[name]) };
    if (members === undefined && alias === undefined)
      faults.add('missing-key', ['method'], say.methodNeedsMembers(method.name, name, labelText(label, name)));
  }
}

function labelText(label: Tree | undefined, name: string): Label {
  const { id, en } = asBranch(label);
  const plain = typeof label === 'string' ? label : name;
  return { id: typeof id === 'string' ? id : plain, en: typeof en === 'string' ? en : plain };
}

/** Where the parts of a resolved scorecard stand that its method brings. */
function broughtBy(method: Method, settings: ReadonlyMap<string, string>, scorecard: Branch): Brought {
  const inMethod = (path: readonly PropertyKey[]): readonly PropertyKey[] | null => {
    const [section, code, key] = path;
    if (section === 'method') return path.length > 1 ? path.slice(1) : null;
    if (code === undefined || !isSection(String(section)) || partAt(method.tree, [String(section), code]) === undefined)
      return null;
    const own = partAt(scorecard, [String(section), code]);
    if (own === undefined) return path;
    if (!JOINED.has(String(section)) || key === undefined || partAt(own, [key]) !== undefined) return null;
    return partAt(method.tree, [String(section), code, key]) === undefined ? null : path;
  };
  return {
    file: method.file,
    positionOf: method.positionOf,
    standing: (path) => {
      const there = inMethod(path);
      if (there === null) return null;
      const parameter = parameterName(partAt(method.tree, there));
      if (parameter !== null && settings.has(parameter)) return { path: ['method', 'with', parameter], brought: false };
      return { path: there, brought: true };
    },
    // An entry keeps the method's order when the scorecard goes on writing it; within it only what the method itself writes.
    before: (path) => (path.length === 2 ? partAt(method.tree, path) : inMethod(path)) != null,
  };
}
