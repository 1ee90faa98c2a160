import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Cron } from 'croner';
import type { PoolConfig } from 'pg';
import { dumpName } from './dumps.js';
import { EmbeddedError } from './errors.js';
import { type FolderLock, takeLock } from './folder-lock.js';
import { layoutOf } from './layout.js';
import { databaseDoesNotOpen, databaseExists, notADump, workerFailed } from './sentences.js';
import { socketFolder } from './socket-folder.js';
import { startWorker } from './worker-thread.js';

export interface EmbeddedOptions {
  /** When to dump: a cron pattern in the machine's time zone; daily at two where nothing is said, never for `false`. */
  readonly dumpEvery?: string | false;
  /** How many dumps stay; seven where nothing is said. */
  readonly keepDumps?: number;
  /** Whether a commit waits for the disk; it does where nothing is said. Without it a loss of power may lose or damage data. */
  readonly durable?: boolean;
  /** The thread of the database ended although nobody asked it to. Only `close` is of use afterwards. */
  readonly onFailure?: (error: EmbeddedError) => void;
  /** A scheduled dump was written, or was not. */
  readonly onDump?: (outcome: { readonly file: string } | { readonly error: unknown }) => void;
}

export interface Embedded {
  /** For a pool of `pg`. One connection at a time is served: a second one waits until the first leaves. */
  readonly connection: PoolConfig;
  readonly lock: FolderLock;
  /** Writes a dump now and removes old ones. Gives its path. */
  dump(): Promise<string>;
  /** Ends every connection, rolls back what is open, closes the database and leaves the folder. */
  close(): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Opens the database in a data folder, which is made where there is none, and serves it to `pg` on a socket.
 * @throws FolderInUse where another process holds the folder; EmbeddedError where the database does not open
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const whole = resolve(folder);
  const layout = layoutOf(whole);
  const lock = await takeLock(whole);
  const place = socketFolder(whole);
  const leave = (): void => {
    place.remove();
    lock.release();
  };
  let failed = false;
  const worker = await startWorker(
    { folder: whole, durable: options.durable ?? true, work: { kind: 'serve', socket: place.socket } },
    (reason) => {
      failed = true;
      options.onFailure?.(new EmbeddedError('database-stopped', workerFailed(whole, reason)));
    },
  ).catch((error: unknown) => {
    leave();
    throw new EmbeddedError('database-does-not-open', databaseDoesNotOpen(whole, reasonOf(error)), { cause: error });
  });

  const dump = async (): Promise<string> => {
    const file = join(layout.dumps, dumpName(new Date()));
    await worker.ask({ kind: 'dump', file, keep: options.keepDumps ?? 7 });
    return file;
  };
  const pattern = options.dumpEvery ?? '0 2 * * *';
  const schedule =
    pattern === false
      ? undefined
      : new Cron(pattern, { protect: true, unref: true }, () =>
          dump().then(
            (file) => options.onDump?.({ file }),
            (error: unknown) => options.onDump?.({ error }),
          ),
        );

  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    schedule?.stop();
    try {
      if (!failed) await worker.ask({ kind: 'close' });
    } finally {
      await worker.stop();
      leave();
    }
  };
  return {
    connection: {
      host: place.folder,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      ssl: false,
      max: 1,
      // A connection that leaves costs a new session, and there is none to spare.
      idleTimeoutMillis: 0,
    },
    lock,
    dump,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/**
 * Makes the database of a data folder from a dump. The folder must not hold one.
 * @throws EmbeddedError `database-exists` or `not-a-dump`; FolderInUse
 */
export async function restoreDump(file: string, folder: string): Promise<void> {
  const whole = resolve(folder);
  const { database } = layoutOf(whole);
  const lock = await takeLock(whole);
  try {
    if (existsSync(database) && readdirSync(database).length > 0)
      throw new EmbeddedError('database-exists', databaseExists(whole));
    const worker = await startWorker(
      { folder: whole, durable: true, work: { kind: 'restore', dump: resolve(file) } },
      () => undefined,
    ).catch((error: unknown) => {
      throw new EmbeddedError('not-a-dump', notADump(file, reasonOf(error)), { cause: error });
    });
    await worker.stop();
  } finally {
    lock.release();
  }
}
