import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerTask } from './worker-messages.js';

/** The thread that owns PGlite, seen from the thread of the server. */
export interface WorkerThread {
  /** Questions are worked on and answered in the order asked. */
  ask(message: ToWorker): Promise<void>;
  /** Ends the thread; its end is then no failure. */
  stop(): Promise<void>;
}

interface Question {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** From the sources, as tests run, the thread first learns TypeScript: what its starter knows is not handed down. */
function newWorker(task: WorkerTask): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./worker.js', import.meta.url), { workerData: task });
  const source = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const learn = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`;
  return new Worker(learn, { eval: true, workerData: task });
}

/** Starts the thread and waits until its work is under way, or done where it is not to serve. */
export async function startWorker(task: WorkerTask, onDeath: (reason: string) => void): Promise<WorkerThread> {
  const worker = newWorker(task);
  let [dead, expected]: [string | undefined, boolean] = [undefined, false];
  const questions: Question[] = [];

  const died = (reason: string): void => {
    if (dead !== undefined) return;
    dead = reason;
    const unanswered = questions.splice(0);
    for (const { reject } of unanswered) reject(new Error(reason));
    if (!expected) onDeath(reason);
  };
  worker.on('error', (error) => died(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => died(`worker thread ended with ${code}`));
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'died') {
      died(message.reason);
      return;
    }
    const question = questions.shift();
    if (message.kind === 'failed') question?.reject(new Error(message.reason));
    else question?.resolve();
  });

  const answer = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (dead === undefined) questions.push({ resolve, reject });
      else reject(new Error(dead));
    });
  const stop = async (): Promise<void> => {
    expected = true;
    await worker.terminate();
  };

  expected = true;
  try {
    await answer();
  } catch (error) {
    await stop();
    throw error;
  }
  expected = false;
  return {
    ask(message) {
      worker.postMessage(message);
      return answer();
    },
    stop,
  };
}
