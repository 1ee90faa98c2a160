import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { World } from './world.js';

/** Has a world's app listen on a free port of this machine; its address. */
export async function listen({ app }: World): Promise<{ readonly url: string; readonly port: number }> {
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, port: (app.server.address() as AddressInfo).port };
}

/** Sends bytes piece by piece, and gives all that came back until the server closed or `patience` milliseconds passed. */
export function sendRaw(
  port: number,
  pieces: readonly string[],
  { every = 0, patience = 5_000 }: { readonly every?: number; readonly patience?: number } = {},
): Promise<{ readonly answer: string; readonly closed: boolean }> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    let closed = false;
    const timers: NodeJS.Timeout[] = [];
    const end = (): void => {
      for (const timer of timers) clearTimeout(timer);
      socket.destroy();
      resolve({ answer, closed });
    };
    timers.push(setTimeout(end, patience));
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      closed = true;
      end();
    });
    for (const [i, piece] of pieces.entries())
      timers.push(setTimeout(() => socket.writable && socket.write(piece, 'latin1'), i * every));
  });
}
