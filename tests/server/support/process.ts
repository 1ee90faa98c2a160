import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ran } from '../../support/cli.js';
import { ROOT } from '../../support/scorecards.js';

/** The server as built; `script/test` builds it first. */
const MAIN = join(ROOT, 'packages', 'server', 'dist', 'main.js');
const LONGEST_START = 60_000;

type Environment = Readonly<Record<string, string>>;

/** A server in a process of its own that has said where it listens. */
export interface ServerProcess {
  readonly address: string;
  readonly pid: number;
  /** What it wrote for people so far. */
  readonly said: () => string;
  /** Milliseconds from its start until `/ready` said so. */
  readonly readyAfter: number;
  /** Sends a signal and waits for its end; the exit code, null where the signal ended it. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

function run(main: string, args: readonly string[], env: Environment): Started {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      LANG: 'C',
      LOG_LEVEL: 'warn',
      PORT: '0',
      // Tests send more than people do.
      RATE_LIMIT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, out: () => out, err: () => err, ended };
}

/** Runs a command of the server, or another program, until it ends by itself. */
export async function runToEnd(args: readonly string[], env: Environment, main: string = MAIN): Promise<Ran> {
  const { out, err, ended } = run(main, args, env);
  const code = await ended;
  return { code, out: out(), err: err() };
}

/** Starts a server on a free port and waits until it is ready. Without DATABASE_URL it needs BERIMBANG_DATA. */
export async function startServer(
  env: Environment,
  args: readonly string[] = [],
  main: string = MAIN,
): Promise<ServerProcess> {
  const began = performance.now();
  const { child, out, err, ended } = run(main, ['serve', ...args], env);
  const failure = (what: string): Error => new Error(`the server ${what}: ${err()}${out()}`);
  for (;;) {
    const address = /(http:\/\/\S+) \(/.exec(err())?.[1];
    if (address !== undefined) {
      await untilReady(address);
      return {
        address,
        pid: child.pid ?? 0,
        said: err,
        readyAfter: performance.now() - began,
        async end(signal) {
          child.kill(signal);
          return ended;
        },
      };
    }
    if (child.exitCode !== null || child.signalCode !== null) throw failure('ended');
    if (performance.now() - began > LONGEST_START) {
      child.kill('SIGKILL');
      throw failure('does not start');
    }
    await pause(10);
  }
}

/** Asks until the server and its database answer; gives how long that took. */
export async function untilReady(address: string): Promise<number> {
  const began = performance.now();
  for (;;) {
    const ready = await fetch(`${address}/ready`).then(
      (answer) => answer.body?.cancel().then(() => answer.ok) ?? answer.ok,
      () => false,
    );
    const passed = performance.now() - began;
    if (ready) return passed;
    if (passed > LONGEST_START) throw new Error(`${address} does not become ready`);
    await pause(10);
  }
}
