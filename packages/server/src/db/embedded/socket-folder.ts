import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layoutOf } from './layout.js';

/** The name that every client of PostgreSQL looks for in the folder given as its host. */
const SOCKET = '.s.PGSQL.5432';

// The kernel takes paths of at most 107 bytes.
const LONGEST = 100;

export interface SocketFolder {
  readonly folder: string;
  readonly socket: string;
  remove(): void;
}

/** A folder for the socket that only this user may enter: in the data folder, or elsewhere where that path is too long. */
export function socketFolder(folder: string): SocketFolder {
  const { run } = layoutOf(folder);
  const short = Buffer.byteLength(join(run, SOCKET)) < LONGEST;
  if (short) mkdirSync(run, { recursive: true, mode: 0o700 });
  const place = short ? run : mkdtempSync(join(tmpdir(), 'berimbang-'));
  chmodSync(place, 0o700);
  const socket = join(place, SOCKET);
  rmSync(socket, { force: true });
  return {
    folder: place,
    socket,
    remove: () => rmSync(short ? socket : place, { recursive: true, force: true }),
  };
}
