import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { layoutOf } from './layout.js';

// A socket in the folder answers as long as its process lives, whatever the process does, and from another container on
// the same kernel too, where the number of a process says nothing.

const LONGEST = 100;

const placeOf = (folder: string, name: string): string => join(layoutOf(folder).run, `${name}.alive`);

export interface LifeSign {
  stop(): void;
}

/** undefined where the folder cannot hold a socket: its path is too long, or its disk knows none. */
export function showLife(folder: string, name: string): Promise<LifeSign | undefined> {
  const place = placeOf(folder, name);
  if (Buffer.byteLength(place) > LONGEST) return Promise.resolve(undefined);
  mkdirSync(layoutOf(folder).run, { recursive: true, mode: 0o700 });
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(place, () => {
      server.unref();
      resolve({
        stop: () => {
          server.close();
          removeLifeSign(folder, name);
        },
      });
    });
  });
}

/** Removes what a process left that ended without stopping its sign. */
export const removeLifeSign = (folder: string, name: string): void => rmSync(placeOf(folder, name), { force: true });

export function showsLife(folder: string, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(placeOf(folder, name));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    // Only "refused" and "not there" prove that nobody listens; a full queue of connections has an owner.
    socket.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      resolve(code !== 'ECONNREFUSED' && code !== 'ENOENT');
    });
  });
}
