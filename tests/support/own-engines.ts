import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../packages/server/src/db/embedded/index.js';
import type { Engine } from './databases.js';
import { APPLICATION_ROLE, administer, startPostgresql } from './postgresql.js';

/** Both engines outside of the test runner; `close` ends what was started. */
export function ownEngines(): { readonly engines: readonly Engine[]; close(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'berimbang-proof-'));
  const closing: (() => Promise<void>)[] = [];
  let made = 0;
  const name = (): string => {
    made += 1;
    return `proof_${made}`;
  };
  return {
    engines: [
      {
        name: 'pglite',
        async createDatabase() {
          const embedded = await openEmbedded(join(folder, name()), { durable: false, dumpEvery: false });
          return { kind: 'embedded', connection: embedded.connection, close: () => embedded.close() };
        },
      },
      {
        name: 'postgresql',
        async createDatabase() {
          const cluster = await startPostgresql();
          closing.push(() => cluster.stop());
          const database = name();
          await administer(cluster, `create database ${database} owner ${APPLICATION_ROLE}`);
          return {
            kind: 'postgresql',
            connection: { host: cluster.host, port: 5432, user: APPLICATION_ROLE, database },
            close: async () => undefined,
          };
        },
      },
    ],
    async close() {
      for (const close of closing) await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
