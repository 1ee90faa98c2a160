import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../packages/server/src/db/embedded/index.js';
import { readConfig } from '../../packages/server/src/start/config.js';
import { prepareDemo } from '../../packages/server/src/start/prepare-demo.js';
import { type Cluster, startPostgresql } from './postgresql.js';

// What many suites use and nobody wants to start twice: one PostgreSQL, and two embedded databases to copy, an empty one and one with
// the demonstration. Suites run in
// processes of their own and ask for it through a socket; what nobody asks for is not started.

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedSocket: string;
  }
}

/** What can be asked for: the folder of PostgreSQL's socket, and data folders that may be copied. */
export type Shared = 'postgresql' | 'template' | 'demo';

let folder: string;
let server: Server;
let cluster: Promise<Cluster> | undefined;
let template: Promise<string> | undefined;
let demo: Promise<string> | undefined;

async function makeTemplate(): Promise<string> {
  const place = join(folder, 'template');
  const embedded = await openEmbedded(place, { durable: false, dumpEvery: false });
  await embedded.close();
  return place;
}

async function makeDemo(): Promise<string> {
  const place = join(folder, 'demo');
  const { config } = readConfig({ BERIMBANG_DATA: place });
  if (config === null) throw new Error('a configuration without anything set has no faults');
  await prepareDemo(config);
  return place;
}

async function give(name: string): Promise<string> {
  if (name === 'template') {
    template ??= makeTemplate();
    return template;
  }
  if (name === 'demo') {
    demo ??= makeDemo();
    return demo;
  }
  cluster ??= startPostgresql();
  return (await cluster).host;
}

/** Called by vitest before the first suite. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'berimbang-shared-'));
  const path = join(folder, 'socket');
  server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (name) => {
      give(name.toString()).then(
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
  await template?.catch(() => undefined);
  await demo?.catch(() => undefined);
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
