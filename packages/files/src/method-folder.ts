import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileFault } from './file-fault.js';
import { type Method, readMethodFile } from './methods.js';
import * as say from './sentences.js';
import { Shelf, type Source } from './shelf.js';
import { readText, refuse } from './text-file.js';

export interface LoadedMethods {
  /** Methods by `issuer/name@version`. */
  readonly methods: ReadonlyMap<string, Method>;
  /** Faults found so far: those of a method are known once it was read. */
  readonly faults: readonly FileFault[];
}

/** Folders below a folder of methods that are looked into: issuer, and two more. */
const DEEPEST = 3;
/** Names of method files: not scorecards, which may stand in a folder of that name too. */
const METHOD = /(?<!\.scorecard)\.yaml$/;

/**
 * Opens the shipped methods (`issuer/name.yaml`), each known by the lines `method:` and `version:` of its file and read when
 * it is first asked for.
 */
export function openMethods(folder: string): LoadedMethods {
  const faults: FileFault[] = [];
  const sources = textsIn(folder, faults).flatMap(
    ({ path, file, text }): readonly (readonly [string, Source<Method>])[] => {
      const name = nameIn(text);
      const read = (): Method | null => readInto(faults, file, text);
      return name === null ? [] : [[name, { place: path, read }]];
    },
  );
  return { methods: new Shelf(new Map(sources)), faults };
}

/** Reads all methods in a folder, on top of others. A name stands once; the same file met again is no second one. */
export function loadMethods(folder: string, below: ReadonlyMap<string, Method> = new Map()): LoadedMethods {
  const faults: FileFault[] = [];
  const own = new Map<string, Source<Method>>();
  const shelf = new Shelf(own, below);
  for (const { path, file, text } of textsIn(folder, faults)) {
    const method = readInto(faults, file, text);
    if (method === null) continue;
    const taken = shelf.placeOf(method.name) ?? below.get(method.name)?.file;
    if (taken === undefined) own.set(method.name, { place: path, read: () => method });
    else if (shelf.get(method.name)?.fingerprint !== method.fingerprint)
      faults.push(refuse('duplicate', file, say.takenMethod(method.name, shown(taken))));
  }
  return { methods: own.size === 0 ? below : shelf, faults };
}

/** The texts of all methods in a folder, by the names that they give themselves. */
export function methodTexts(folder: string): {
  readonly methods: readonly { readonly name: string; readonly file: string; readonly text: string }[];
  readonly faults: readonly FileFault[];
} {
  const faults: FileFault[] = [];
  const methods = textsIn(folder, faults).flatMap(({ file, text }) => {
    const name = nameIn(text);
    return name === null ? [] : [{ name, file, text }];
  });
  return { methods, faults };
}

function readInto(faults: FileFault[], file: string, text: string): Method | null {
  const read = readMethodFile(file, text);
  faults.push(...read.faults);
  return read.method;
}

/** The name that a file gives itself, where it stands on two lines as it should. */
function nameIn(text: string): string | null {
  const value = (key: string): string | undefined => new RegExp(`^${key}:[ \\t]*([^\\s#]+)`, 'm').exec(text)?.[1];
  const [method, version] = [value('method'), value('version')];
  return method === undefined || version === undefined ? null : `${method}@${version}`;
}

interface MethodText {
  /** The file itself, whatever links lead to it. */
  readonly path: string;
  /** As shown to people. */
  readonly file: string;
  readonly text: string;
}

function textsIn(folder: string, faults: FileFault[]): readonly MethodText[] {
  return methodFiles(folder, DEEPEST, faults).flatMap((path) => {
    const file = shown(path);
    const read = readText(path, file);
    if ('text' in read) return [{ path: realpathSync(path), file, text: read.text }];
    faults.push(read.fault);
    return [];
  });
}

function methodFiles(folder: string, depth: number, faults: FileFault[]): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const own = join(folder, entry.name);
        if (entry.isDirectory()) return depth > 0 ? methodFiles(own, depth - 1, faults) : [];
        return METHOD.test(entry.name) ? [own] : [];
      });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EACCES') throw error;
    faults.push(refuse('not-found', folder, say.noPermission(folder)));
    return [];
  }
}

function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
