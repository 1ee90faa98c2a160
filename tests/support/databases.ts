import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PoolConfig } from 'pg';
import { inject } from 'vitest';
import { openEmbedded } from '../../packages/server/src/db/embedded/index.js';
import { APPLICATION_ROLE, administer, type ClusterPlace } from './postgresql.js';
import { askFor, copyDatabase, type Folder } from './shared.js';

/** An empty database of its own. */
export interface TestDatabase {
  readonly kind: 'embedded' | 'postgresql';
  /** For a pool of `pg`; the embedded engine sets `max: 1`. */
  readonly connection: PoolConfig;
  /** The same for DATABASE_URL; of PostgreSQL alone. */
  readonly url?: string;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: 'pglite' | 'postgresql';
  /** Empty; where the newest schema is asked for, the embedded one has it, which takes it seconds to make. */
  createDatabase(of?: 'empty' | 'migrated'): Promise<TestDatabase>;
}

/** A data folder whose database is made already and opened by nobody; gone when the tests end. */
export async function dataFolder(of: Folder = 'empty'): Promise<string> {
  const socket = inject('sharedSocket');
  const template = await askFor(socket, of);
  // Beside the socket, whose folder goes with all that is in it after the last suite.
  const folder = mkdtempSync(join(dirname(socket), 'data-'));
  copyDatabase(template, folder);
  return folder;
}

async function createEmbedded(of: 'empty' | 'migrated' = 'empty'): Promise<TestDatabase> {
  const folder = await dataFolder(of);
  const embedded = await openEmbedded(folder, { durable: false, dumpEvery: false });
  return {
    kind: 'embedded',
    connection: embedded.connection,
    async close() {
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A new database in a cluster, owned by the role of the application. */
export async function createInCluster(place: ClusterPlace): Promise<TestDatabase> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(place, `create database ${database} owner ${APPLICATION_ROLE}`);
  return {
    kind: 'postgresql',
    connection: { host: place.host, port: 5432, user: APPLICATION_ROLE, database },
    url: `postgresql://${APPLICATION_ROLE}@localhost/${database}?host=${encodeURIComponent(place.host)}`,
    close: () => administer(place, `drop database ${database} with (force)`),
  };
}

/** Both engines, for `describe.each(engines)`; each is started when a suite first asks for it. */
export const engines: readonly Engine[] = [
  { name: 'pglite', createDatabase: createEmbedded },
  {
    name: 'postgresql',
    createDatabase: async () => createInCluster({ host: await askFor(inject('sharedSocket'), 'postgresql') }),
  },
];
