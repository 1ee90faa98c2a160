import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileFault } from './file-fault.js';
import { type Method, readMethodFile } from './methods.js';
import * as say from './sentences.js';
import { readText, refuse } from './text-file.js';

export interface LoadedMethods {
  /** Methods by `issuer/name@version`. */
  readonly methods: ReadonlyMap<string, Method>;
  readonly faults: readonly FileFault[];
}

/** Names of method files: not scorecards, which may stand in a folder of that name too. */
const METHOD = /(?<!\.scorecard)\.yaml$/;
/** Folders below a folder of methods that are looked into: issuer, and two more. */
const DEEPEST = 3;

/**
 * Reads the methods below folders (`issuer/name.yaml`), the first folder first, on top of known ones. A name stands once; the
 * same file met again, as in a copy of the project, is no second one.
 */
export function loadMethods(folders: readonly string[], known: ReadonlyMap<string, Method> = new Map()): LoadedMethods {
  const methods = new Map<string, Method>(known);
  const faults: FileFault[] = [];
  for (const folder of folders) {
    for (const path of methodFiles(folder, DEEPEST, faults)) {
      const shown = relative(process.cwd(), path) || path;
      const text = readText(path, shown);
      if ('fault' in text) {
        faults.push(text.fault);
        continue;
      }
      const read = readMethodFile(shown, text.text);
      faults.push(...read.faults);
      if (read.method === null) continue;
      const taken = methods.get(read.method.name);
      if (taken === undefined) methods.set(read.method.name, read.method);
      else if (taken.fingerprint !== read.method.fingerprint)
        faults.push(refuse('duplicate', shown, say.takenMethod(read.method.name, taken.file)));
    }
  }
  return { methods, faults };
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
