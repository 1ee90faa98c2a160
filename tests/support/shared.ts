import { cpSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../packages/server/src/db/embedded/index.js';
import { migrate } from '../../packages/server/src/db/index.js';
import { readConfig } from '../../packages/server/src/start/config.js';
import { prepareDemo } from '../../packages/server/src/start/prepare-demo.js';
import { type ServerProcess, startServer } from '../server/support/process.js';
import { type Cluster, startPostgresql } from './postgresql.js';

// What many suites use and nobody wants to make twice: one PostgreSQL, embedded databases to copy, and a server with the demonstration
// for those that only read. Suites run in processes of their own and ask for it through a socket; what nobody asks for is not made.

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedSocket: string;
  }
}

/** Data folders that may be copied: with an empty database, with one of the newest schema, with the demonstration. */
export type Folder = 'empty' | 'migrated' | 'demo';
/** What can be asked for: the folder of PostgreSQL's socket, a data folder, the address of the server. */
export type Shared = 'postgresql' | 'server' | Folder;

let folder: string;
let server: Server;
let cluster: Promise<Cluster> | undefined;
let reading: Promise<ServerProcess> | undefined;
const folders = new Map<Folder, Promise<string>>();

const MAKE: Readonly<Record<Folder, (place: string) => Promise<void>>> = {
  async empty(place) {
    const embedded = await openEmbedded(place, { durable: false, dumpEvery: false });
    await embedded.close();
  },
  async migrated(place) {
    copyDatabase(await made('empty'), place);
    const embedded = await openEmbedded(place, { durable: false, dumpEvery: false });
    await migrate(embedded.connection);
    await embedded.close();
  },
  async demo(place) {
    const { config } = readConfig({ BERIMBANG_DATA: place });
    if (config === null) throw new Error('a configuration without anything set has no faults');
    await prepareDemo(config);
  },
};

function made(name: Folder): Promise<string> {
  const place = join(folder, name);
  const known = folders.get(name) ?? MAKE[name](place).then(() => place);
  folders.set(name, known);
  return known;
}

/** Copies the database of a data folder that nobody has open into another one. */
export function copyDatabase(from: string, to: string): void {
  cpSync(join(from, 'database'), join(to, 'database'), { recursive: true });
}

async function startReading(): Promise<ServerProcess> {
  const place = join(folder, 'read');
  copyDatabase(await made('demo'), place);
  return startServer({ BERIMBANG_DATA: place }, ['--demo']);
}

async function give(name: Shared): Promise<string> {
  if (name === 'postgresql') {
    cluster ??= startPostgresql();
    return (await cluster).host;
  }
  if (name === 'server') {
    reading ??= startReading();
    return (await reading).address;
  }
  return made(name);
}

/** Called by vitest before the first suite. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'berimbang-shared-'));
  const path = join(folder, 'socket');
  server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (name) => {
      give(name.toString() as Shared).then(
        (value) => socket.end(JSON.stringify({ value })),
        (error: unknown) => socket.end(JSON.stringify({ error: String(error) })),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  project.provide('sharedSocket', path);
}

/** Called by vitest after the last suite. */
export async function teardown(): Promise<void> {
  server.close();
  await (await reading?.catch(() => undefined))?.end('SIGTERM');
  await Promise.allSettled(folders.values());
  await (await cluster?.catch(() => undefined))?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Asks the process of vitest, from that of a suite. */
export function askFor(path: string, name: Shared): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    connect(path)
      .on('error', reject)
      .on('data', (chunk) => {
        text += chunk.toString();
      })
      .on('end', () => {
        const answer: { readonly value?: string; readonly error?: string } = JSON.parse(text);
        if (answer.value === undefined) reject(new Error(answer.error));
        else resolve(answer.value);
      })
      .write(name);
  });
}
