import { join } from 'node:path';

/** Where things are in a data folder. */
export interface Layout {
  readonly folder: string;
  /** What PGlite owns. */
  readonly database: string;
  /** A database in the making; renamed to `database` when it is whole. */
  readonly unfinished: string;
  readonly dumps: string;
  /** Sockets of the running process. */
  readonly run: string;
  readonly owner: string;
}

export const layoutOf = (folder: string): Layout => ({
  folder,
  database: join(folder, 'database'),
  unfinished: join(folder, 'database.unfinished'),
  dumps: join(folder, 'dumps'),
  run: join(folder, 'run'),
  owner: join(folder, 'owner.json'),
});
