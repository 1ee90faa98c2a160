import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder, syncTree } from '../db/embedded/durable-files.js';
import { takeLock } from '../db/embedded/index.js';
import { layoutOf } from '../db/embedded/layout.js';
import { gatherStatistics } from '../db/index.js';
import { loadDemo } from '../demo/load.js';
import { demoPeople } from '../demo/people.js';
import { shipLibrary } from '../library/ship.js';
import type { Config } from './config.js';
import { openDatabase } from './open-database.js';

/**
 * Makes the embedded database of the demonstration where there is none: beside its place and without waiting for the disk at every
 * commit, then synced whole and moved there. What ends halfway leaves nothing. Says whether it made one.
 */
export async function prepareDemo(config: Config): Promise<boolean> {
  if (config.databaseUrl !== null || existsSync(layoutOf(config.dataFolder).database)) return false;
  const folder = join(config.dataFolder, 'loading');
  mkdirSync(folder, { recursive: true });
  const lock = await takeLock(folder);
  rmSync(layoutOf(folder).database, { recursive: true, force: true });
  lock.release();
  const watching = { onFailure: () => undefined, onDump: () => undefined };
  const open = await openDatabase({ ...config, dataFolder: folder }, watching, { durable: false });
  try {
    await shipLibrary(open.database);
    await loadDemo(open.database, (code) => demoPeople(open.database, code));
    await gatherStatistics(open.database);
  } finally {
    await open.close();
  }
  const [from, to] = [layoutOf(folder).database, layoutOf(config.dataFolder).database];
  syncTree(from);
  if (existsSync(to)) return false;
  renameSync(from, to);
  syncFolder(dirname(to));
  rmSync(folder, { recursive: true, force: true });
  return true;
}
