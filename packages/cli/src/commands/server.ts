import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { BAD_INPUT } from '../session.js';

export type ServerCommand = 'serve' | 'verify' | 'administrator-link';

/** `berimbang serve`, `verify`, `administrator-link`: the server's own command as a process, with its exit code. */
export function serverCommand(command: ServerCommand, more: readonly string[] = []): Promise<number> {
  const entry = createRequire(import.meta.url).resolve('@berimbang/server/main');
  const child = spawn(process.execPath, [entry, command, ...more], { stdio: 'inherit' });
  // The terminal tells both of Ctrl+C; a supervisor tells this one alone.
  const passing = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const pass = (): void => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, pass);
    return { signal, pass };
  });
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('exit', (code, signal) => {
      for (const { signal: own, pass } of passing) process.off(own, pass);
      ended(code ?? (signal === null ? BAD_INPUT : 128 + constants.signals[signal]));
    });
  });
}
