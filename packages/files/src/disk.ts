import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { RulePack } from '@berimbang/engine';
import type { FileFault } from './file-fault.js';
import { type LoadedMethods, loadMethods } from './method-folder.js';
import type { Method } from './methods.js';
import { type OpenPacks, packsBeside } from './rule-folders.js';
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

/** Reads every scorecard at a path, each with the rule packs in a folder `rules` beside it. `seen` is called before each, for progress. */
export function loadScorecards(
  path: string,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method> = new Map(),
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
  const beside = new Map<string, Beside>();
  const scorecards = files.map((file, i) => {
    seen?.(file, i, files.length);
    const folder = dirname(resolve(file));
    const own = beside.get(folder) ?? openBeside(folder, packs, methods);
    beside.set(folder, own);
    const read = loadScorecard(file, own.packs.packs, own.methods.methods);
    const id = read.graph?.model.id;
    if (id === undefined) return read;
    if (ids.has(id))
      return { ...read, graph: null, faults: [...read.faults, refuse('duplicate', file, say.duplicateScorecard(id))] };
    ids.set(id, file);
    return read;
  });
  const own = [...beside.values()].flatMap((found) => [...found.packs.faults, ...found.methods.faults]);
  return { scorecards, faults: own };
}

/** What scorecards in a folder know: the rule packs and methods there, on top of others. */
export interface Beside {
  readonly packs: OpenPacks;
  readonly methods: LoadedMethods;
}

/** Opens the folders `rules` and `methods` beside scorecards. */
export function openBeside(
  folder: string,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method>,
): Beside {
  return { packs: packsBeside(folder, packs), methods: loadMethods(join(folder, 'methods'), methods) };
}

function loadScorecard(
  file: string,
  packs: ReadonlyMap<string, RulePack>,
  methods: ReadonlyMap<string, Method>,
): ReadScorecard {
  const read = readText(file);
  if ('fault' in read) return { file, graph: null, faults: [read.fault], modelFaults: [], weights: [] };
  const beside = new Map<string, string>();
  const faults: FileFault[] = [];
  const folder = dirname(resolve(file));
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.csv') || !read.text.includes(name)) continue;
    const csv = readText(join(folder, basename(name)), name);
    if ('fault' in csv) faults.push(csv.fault);
    else beside.set(name, csv.text);
  }
  if (faults.length > 0) return { file, graph: null, faults, modelFaults: [], weights: [] };
  return readScorecard({ file, text: read.text, beside }, packs, methods);
}
