import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';

// PGlite never asks the disk to keep what it wrote: PostgreSQL in it starts with fsync off, and fsync would not reach the
// kernel if it were on. So files of the database are opened with O_DSYNC: each write returns when the disk has it, which is
// stricter than the fsync that PostgreSQL relies on. New names in folders are synced on their own.

/** The bits of an open's flags that say whether it reads, writes or both. */
const O_ACCMODE = 3;

export function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, fs.constants.O_RDONLY);
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Syncs a folder with all that is in it. */
export function syncTree(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(place);
    else if (entry.isFile()) syncFolder(place);
  }
  syncFolder(folder);
}

/** From now on, what this thread writes under `folder` is on the disk when the call returns. Load PGlite after this. */
export function writeDurably(folder: string): void {
  const root = resolve(folder) + sep;
  const within = (place: fs.PathLike): boolean => resolve(place.toString()).startsWith(root);
  const { openSync, writeFileSync, renameSync, mkdirSync } = fs;

  fs.openSync = (place, flags, mode) =>
    typeof flags === 'number' && (flags & O_ACCMODE) !== fs.constants.O_RDONLY && within(place)
      ? openSync(place, flags | fs.constants.O_DSYNC, mode)
      : openSync(place, flags, mode);
  // Emscripten makes an empty file so before it opens it.
  fs.writeFileSync = (place, data, options) => {
    writeFileSync(place, data, options);
    if (typeof place === 'string' && within(place)) syncFolder(dirname(place));
  };
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    if (!within(to)) return;
    syncFolder(dirname(to.toString()));
    if (dirname(from.toString()) !== dirname(to.toString())) syncFolder(dirname(from.toString()));
  };
  fs.mkdirSync = ((place: fs.PathLike, options?: fs.MakeDirectoryOptions) => {
    const first = mkdirSync(place, options);
    if (within(place)) syncFolder(dirname(place.toString()));
    return first;
  }) as typeof fs.mkdirSync;
  syncBuiltinESMExports();
}
