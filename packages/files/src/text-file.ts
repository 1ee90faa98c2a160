import { readFileSync, statSync } from 'node:fs';
import type { Label } from '@berimbang/engine';
import type { FileFault } from './file-fault.js';
import * as say from './sentences.js';
import { LARGEST_FILE } from './source-tree.js';

/** The fault of a file or folder as a whole. */
export function refuse(code: FileFault['code'], file: string, message: Label): FileFault {
  return { code, severity: 'error', file, position: { line: 1, column: 1 }, path: [], message };
}

/** Reads a text file within its size limit, or the fault that says why not. */
export function readText(path: string, shown = path): { readonly text: string } | { readonly fault: FileFault } {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return { fault: refuse('not-found', shown, say.notFound(shown)) };
  if (stat.size > LARGEST_FILE) return { fault: refuse('too-large', shown, say.tooLarge(stat.size, LARGEST_FILE)) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    if (text.includes('\u0000')) return { fault: refuse('not-text', shown, say.notText()) };
    return { text };
  } catch (error) {
    const denied = error instanceof Error && 'code' in error && error.code === 'EACCES';
    return {
      fault: denied ? refuse('not-found', shown, say.noPermission(shown)) : refuse('not-text', shown, say.notText()),
    };
  }
}
