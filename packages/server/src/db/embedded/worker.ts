import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { removeOldDumps, writeDump } from './dumps.js';
import { syncFolder, syncTree, writeDurably } from './durable-files.js';
import { FatalWatch, withoutCopyIn } from './frames.js';
import { layoutOf } from './layout.js';
import { Wire } from './wire.js';
import type { FromWorker, ToWorker, WorkerTask } from './worker-messages.js';

// The thread that owns PGlite, which computes on the thread it is called from and would hold up the server's.

const task: WorkerTask = workerData;
const layout = layoutOf(task.folder);
if (task.durable) writeDurably(layout.database);
// PGlite takes its file functions when it is loaded.
const { PGlite } = await import('@electric-sql/pglite');

const tell = (message: FromWorker): void => parentPort?.postMessage(message);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Ends the thread at once, as if it had been killed: a database that gave up answers the same for ever. What was acknowledged is on the disk. */
function die(reason: string): never {
  tell({ kind: 'died', reason });
  process.exit(1);
}

/** A database comes into being under another name, so that under its own it is only ever whole. */
async function make(dump?: Blob): Promise<void> {
  rmSync(layout.unfinished, { recursive: true, force: true });
  const database = await PGlite.create(layout.unfinished, dump === undefined ? {} : { loadDataDir: dump });
  await database.query('select 1');
  await database.close();
  if (task.durable) syncTree(layout.unfinished);
  renameSync(layout.unfinished, layout.database);
  if (task.durable) syncFolder(layout.folder);
}

async function restore(file: string): Promise<void> {
  await make(new File([readFileSync(file)], basename(file), { type: 'application/x-gzip' }));
}

async function serve(socket: string): Promise<void> {
  if (!existsSync(layout.database)) await make();
  const database = await PGlite.create(layout.database);
  const watch = new FatalWatch();
  const wire = new Wire(async (bytes, answer) => {
    const onRawData = (part: Uint8Array): void => {
      const last = watch.push(part);
      if (last !== undefined) die(last);
      answer(part);
    };
    try {
      await database.execProtocolRawStream(withoutCopyIn(bytes), { onRawData, syncToFs: false });
    } catch (error) {
      die(reasonOf(error));
    }
  });
  await wire.listen(socket);

  const dump = async (file: string, keep: number): Promise<void> => {
    // The files are read in one go, so they are those of one moment; opening them later replays the log, as after a crash.
    const dumped = await database.dumpDataDir('gzip');
    writeDump(file, new Uint8Array(await dumped.arrayBuffer()));
    removeOldDumps(dirname(file), keep);
  };
  const close = async (): Promise<void> => {
    await wire.close();
    await database.close();
  };
  let asked: Promise<void> = Promise.resolve();
  parentPort?.on('message', (message: ToWorker) => {
    asked = asked
      .then(() => (message.kind === 'dump' ? dump(message.file, message.keep) : close()))
      .then(
        () => tell({ kind: 'done' }),
        (error: unknown) => tell({ kind: 'failed', reason: reasonOf(error) }),
      );
  });
}

try {
  await (task.work.kind === 'serve' ? serve(task.work.socket) : restore(task.work.dump));
  tell({ kind: 'ready' });
} catch (error) {
  tell({ kind: 'failed', reason: reasonOf(error) });
}
