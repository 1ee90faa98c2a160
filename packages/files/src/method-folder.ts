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

/** Reads the methods below folders (`issuer/name.yaml`), besides those known already. A name stands once. */
export function loadMethods(folders: readonly string[], known: ReadonlyMap<string, Method> = new Map()): LoadedMethods {
  const methods = new Map(known);
  const faults: FileFault[] = [];
  for (const path of folders.flatMap(methodFiles)) {
    const shown = relative(process.cwd(), path) || path;
    const text = readText(path, shown);
    if ('fault' in text) {
      faults.push(text.fault);
      continue;
    }
    const read = readMethodFile(shown, text.text);
    faults.push(...read.faults);
    if (read.method === null) continue;
    if (methods.has(read.method.name)) faults.push(refuse('duplicate', shown, say.duplicateMethod(read.method.name)));
    else methods.set(read.method.name, read.method);
  }
  return { methods, faults };
}

function methodFiles(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const own = join(folder, entry.name);
      if (entry.isDirectory()) return methodFiles(own);
      return entry.name.endsWith('.yaml') ? [own] : [];
    });
}
