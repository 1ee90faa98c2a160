import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { RulePack } from '@berimbang/engine';
import type { FileFault } from './file-fault.js';
import { type LoadedMethods, loadMethods } from './method-folder.js';
import type { Method } from './methods.js';
import { type ReadPack, readRulePack } from './rule-packs.js';
import { type ReadScorecard, readScorecard } from './scorecard.js';
import * as say from './sentences.js';
import { readText, refuse } from './text-file.js';

const SCORECARD = /\.scorecard\.(ya?ml|json)$/;

/** Scorecard files at a path: the file itself, or all of them below a folder, in order of name. Hidden folders are left out. */
export function findScorecards(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = join(path, entry.name);
      if (entry.isDirectory()) return findScorecards(own);
      return SCORECARD.test(entry.name) ? [own] : [];
    });
}

export interface LoadedScorecards {
  readonly scorecards: readonly ReadScorecard[];
  /** Faults of the path itself, such as a folder without scorecards. */
  readonly faults: readonly FileFault[];
}

/** Reads every scorecard at a path. `seen` is called before each, for progress. */
export function loadScorecards(
  path: string,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method>,
  seen?: (file: string, done: number, all: number) => void,
): LoadedScorecards {
  if (statSync(path, { throwIfNoEntry: false }) === undefined)
    return { scorecards: [], faults: [refuse('not-found', path, say.notFound(path))] };
  let files: readonly string[];
  try {
    files = findScorecards(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      return { scorecards: [], faults: [refuse('not-found', path, say.noPermission(path))] };
    throw error;
  }
  if (files.length === 0) return { scorecards: [], faults: [refuse('not-found', path, say.noScorecards(path))] };
  const ids = new Map<string, string>();
  const beside = new Map<string, LoadedMethods>();
  const methodsBeside = (folder: string): ReadonlyMap<string, Method> => {
    const own = beside.get(folder) ?? loadMethods([join(folder, 'methods')], methods);
    beside.set(folder, own);
    return own.methods;
  };
  const scorecards = files.map((file, i) => {
    seen?.(file, i, files.length);
    const read = loadScorecard(file, packs, methodsBeside(dirname(resolve(file))));
    const id = read.graph?.model.id;
    if (id === undefined) return read;
    if (ids.has(id))
      return { ...read, graph: null, faults: [...read.faults, refuse('duplicate', file, say.duplicateScorecard(id))] };
    ids.set(id, file);
    return read;
  });
  return { scorecards, faults: [...beside.values()].flatMap(({ faults }) => faults) };
}

function loadScorecard(
  file: string,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method>,
): ReadScorecard {
  const read = readText(file);
  if ('fault' in read) return { file, graph: null, faults: [read.fault], modelFaults: [] };
  const beside = new Map<string, string>();
  const faults: FileFault[] = [];
  const folder = dirname(resolve(file));
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.csv') || !read.text.includes(name)) continue;
    const csv = readText(join(folder, basename(name)), name);
    if ('fault' in csv) faults.push(csv.fault);
    else beside.set(name, csv.text);
  }
  if (faults.length > 0) return { file, graph: null, faults, modelFaults: [] };
  return readScorecard({ file, text: read.text, beside }, packs, methods);
}

/** Reads all rule packs below a folder (`issuer/instrument/instrument.yaml`). */
export function loadRulePacks(folder: string): {
  readonly packs: ReadonlyMap<string, RulePack>;
  readonly read: readonly ReadPack[];
  readonly faults: readonly FileFault[];
} {
  const packs = new Map<string, RulePack>();
  const read: ReadPack[] = [];
  const faults: FileFault[] = [];
  for (const own of packFolders(folder)) {
    const files = new Map<string, string>();
    const shown = relative(process.cwd(), own) || own;
    for (const name of packFiles(own)) {
      const text = readText(join(own, name), `${shown}/${name}`);
      if ('fault' in text) faults.push(text.fault);
      else files.set(name, text.text);
    }
    const pack = readRulePack({ folder: shown, files });
    read.push(pack);
    faults.push(...pack.faults);
    if (pack.pack !== null) packs.set(pack.pack.name, pack.pack);
  }
  return { packs, read, faults };
}

function packFolders(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.name === 'instrument.yaml')) return [folder];
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => packFolders(join(folder, name)));
}

function packFiles(folder: string): readonly string[] {
  const below = (name: string): readonly string[] =>
    statSync(join(folder, name), { throwIfNoEntry: false }) === undefined
      ? []
      : readdirSync(join(folder, name))
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => `${name}/${file}`);
  return ['instrument.yaml', ...below('parameters'), ...below('cases')];
}
