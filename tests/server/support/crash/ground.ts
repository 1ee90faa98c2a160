import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, readOwner } from '../../../../packages/server/src/db/embedded/index.js';
import { createInCluster, type TestDatabase } from '../../../support/databases.js';
import { startPostgresql } from '../../../support/postgresql.js';
import { type ServerProcess, startServer, untilReady } from '../process.js';

export type EngineName = 'pglite' | 'postgresql';
export type Victim = 'server' | 'postmaster';

/** A database that outlives crashes, and what may crash on it. */
export interface Ground {
  readonly victims: readonly Victim[];
  /** Opens the database without a server. */
  open(): Promise<TestDatabase>;
  startServer(): Promise<ServerProcess>;
  /** Kills at once. Then starts again what was killed, and gives the server that answers with the time it took. */
  crash(server: ServerProcess, victim: Victim): Promise<() => Promise<{ server: ServerProcess; readyAfter: number }>>;
  /** What is wrong with the lock of the data folder, where there is one. */
  lockFault(server: ServerProcess): string | null;
  remove(): Promise<void>;
}

async function again(start: () => Promise<ServerProcess>): Promise<{ server: ServerProcess; readyAfter: number }> {
  const server = await start();
  return { server, readyAfter: server.readyAfter };
}

function embeddedGround(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-crash-'));
  const start = (): Promise<ServerProcess> => startServer({ BERIMBANG_DATA: folder });
  return {
    victims: ['server'],
    startServer: start,
    async open() {
      const { connection, close } = await openEmbedded(folder, { dumpEvery: false });
      return { kind: 'embedded', connection, close };
    },
    async crash(server) {
      await server.end('SIGKILL');
      return () => again(start);
    },
    lockFault({ pid }) {
      const owner = readOwner(folder)?.pid;
      return owner === pid ? null : `the lock names process ${owner}, not ${pid}`;
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresqlGround(): Promise<Ground> {
  const cluster = await startPostgresql({ fsync: true });
  const made = await createInCluster(cluster);
  const env = { DATABASE_URL: made.url ?? '', BERIMBANG_SECRET: 'a secret of the tests, and of nothing else' };
  const start = (): Promise<ServerProcess> => startServer(env);
  return {
    victims: ['server', 'postmaster'],
    startServer: start,
    open: async () => ({ ...made, close: async () => undefined }),
    async crash(server, victim) {
      if (victim === 'server') {
        await server.end('SIGKILL');
        return () => again(start);
      }
      await cluster.kill();
      return async () => {
        const began = performance.now();
        await cluster.restart();
        await untilReady(server.address);
        return { server, readyAfter: performance.now() - began };
      };
    },
    lockFault: () => null,
    remove: () => cluster.stop(),
  };
}

export async function groundOf(engine: EngineName): Promise<Ground> {
  return engine === 'pglite' ? embeddedGround() : postgresqlGround();
}
