import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from './durable-files.js';

const NAME = /^berimbang-\d{8}T\d{6}Z\.tar\.gz$/;

/** `berimbang-20261122T020000Z.tar.gz`; names sort by time. */
export const dumpName = (at: Date): string => `berimbang-${at.toISOString().replace(/[-:]|\.\d+/g, '')}.tar.gz`;

/** Writes the file so that under its name it is only ever whole. */
export function writeDump(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.partial`;
  const handle = openSync(partial, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(partial, file);
  syncFolder(dirname(file));
}

/** Removes all dumps but the last `keep`, and what an interrupted one left. */
export function removeOldDumps(folder: string, keep: number): void {
  const names = readdirSync(folder).sort();
  const old = names.filter((name) => NAME.test(name)).slice(0, -Math.max(keep, 1));
  const partial = names.filter((name) => name.endsWith('.tar.gz.partial'));
  for (const name of [...old, ...partial]) rmSync(join(folder, name), { force: true });
}
