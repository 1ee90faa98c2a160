import { spawn } from 'node:child_process';

/** A process that serves HTTP on loopback. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Starts a program of Node and waits until it has told its address. */
export async function startProcess(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', LANG: 'C', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const address = await new Promise<string>((told, failed) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /(http:\/\/\S+) \(/.exec(said)?.[1];
      if (found !== undefined) told(found);
    });
    child.once('exit', () => failed(new Error(`${args.join(' ')} ended: ${said}`)));
  });
  return {
    address,
    async close() {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', kill);
    },
  };
}
