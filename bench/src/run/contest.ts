import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { type ContestantName, WITH_GAPS } from '../contestants/list.js';
import { makeWork, type WorkSize } from '../task/data.js';
import { rightResult } from '../task/oracle.js';
import { countAll, type Wrong } from '../task/result.js';
import type { Answer, Request } from './messages.js';
import { type Times, timesOf } from './statistics.js';

/** What one contestant did; memory in megabytes: `atStart` with the facts alone, `peak` at the highest. */
export interface Entry {
  readonly name: ContestantName;
  readonly times: Times;
  readonly preparation: number;
  readonly atStart: number;
  readonly peak: number;
  readonly wrong: Wrong;
}

export interface Contest {
  readonly size: WorkSize;
  /** Share of the indices that lie exactly between two hundredths. */
  readonly ties: number;
  readonly entries: readonly Entry[];
  /** Contestants that could not do work of this size, and why. */
  readonly failed: readonly { readonly name: ContestantName; readonly reason: string }[];
}

/** Whether everyone ran, and the baseline and the engine gave nothing that is wrong. */
export function isSound({ entries, failed }: Contest): boolean {
  return failed.length === 0 && entries.every(({ name, wrong }) => !WITH_GAPS.includes(name) || countAll(wrong) === 0);
}

/** Runs contestants on the same work: each in its own process, one run of each in turn, so that a slow minute hits all alike. */
export async function contest(names: readonly ContestantName[], size: WorkSize, rounds: number): Promise<Contest> {
  // Standard output is for the tables.
  console.error(`... ${size.units} units x ${size.indicators} indicators x ${size.periods} months`);
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-bench-'));
  try {
    const right = join(folder, 'right');
    const ties = writeRight(size, right);
    const children: Child[] = [];
    const failed: { readonly name: ContestantName; readonly reason: string }[] = [];
    try {
      for (const name of names) {
        try {
          const child = await Child.start(name, size);
          await child.warmUp();
          children.push(child);
        } catch (error) {
          failed.push({ name, reason: error instanceof Error ? error.message : String(error) });
        }
      }
      for (let round = 0; round < rounds; round += 1) for (const child of children) await child.run();
      const entries: Entry[] = [];
      for (const child of children) entries.push(await child.finish(right));
      return { size, ties, entries, failed };
    } finally {
      for (const child of children) child.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Computes the right result and leaves nothing of it in memory. */
function writeRight(size: WorkSize, file: string): number {
  const { result, ties } = rightResult(makeWork(size));
  writeFileSync(file, serialize(result));
  return ties / (size.units * size.periods * size.indicators);
}

class Child {
  readonly #name: ContestantName;
  readonly #process: ChildProcess;
  readonly #times: number[] = [];
  #ready: Extract<Answer, { kind: 'ready' }> = { kind: 'ready', atStart: 0, preparation: 0 };

  private constructor(name: ContestantName, size: WorkSize) {
    this.#name = name;
    this.#process = fork(new URL('child.js', import.meta.url), [JSON.stringify([name, size])], {
      execArgv: ['--max-old-space-size=8192'],
    });
  }

  static async start(name: ContestantName, size: WorkSize): Promise<Child> {
    const child = new Child(name, size);
    await child.#answer();
    return child;
  }

  async warmUp(): Promise<void> {
    this.#ready = await this.#ask({ kind: 'warm-up' }, 'ready');
  }

  async run(): Promise<void> {
    this.#times.push((await this.#ask({ kind: 'run' }, 'time')).milliseconds);
  }

  async finish(right: string): Promise<Entry> {
    const { peak, wrong } = await this.#ask({ kind: 'finish', right }, 'done');
    const { atStart, preparation } = this.#ready;
    return { name: this.#name, times: timesOf(this.#times), preparation, atStart, peak, wrong };
  }

  stop(): void {
    if (this.#process.exitCode === null) this.#process.kill();
  }

  async #ask<K extends Answer['kind']>(request: Request, kind: K): Promise<Extract<Answer, { kind: K }>> {
    const answer = this.#answer();
    this.#process.send(request);
    const got = await answer;
    if (got.kind !== kind) throw new Error(`${this.#name} answered ${got.kind} instead of ${kind}`);
    return got as Extract<Answer, { kind: K }>;
  }

  #answer(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const over = (code: number | null): void => reject(new Error(`${this.#name} ended with ${code}`));
      this.#process.once('exit', over);
      this.#process.once('message', (answer: Answer) => {
        this.#process.off('exit', over);
        resolve(answer);
      });
    });
  }
}
