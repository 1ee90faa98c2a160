import { type Embedded, openEmbedded } from '../db/embedded/index.js';
import { connect, type Database, migrate } from '../db/index.js';
import type { Config } from './config.js';

/** The database of a running server, with what closes it. */
export interface OpenDatabase {
  readonly database: Database;
  /** Null with PostgreSQL. */
  readonly embedded: Embedded | null;
  /** Migrations that ran just now; all of them in a new database. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

export interface Watching {
  /** The embedded database ended by itself. */
  readonly onFailure: (error: Error) => void;
  readonly onDump: (outcome: { readonly file: string } | { readonly error: unknown }) => void;
}

/**
 * Opens PostgreSQL or the embedded database, and brings it to the newest schema.
 * @throws FolderInUse, EmbeddedError, MigrationRefused, or what the driver says of the connection
 */
export async function openDatabase(
  config: Config,
  watching: Watching,
  { durable = true }: { readonly durable?: boolean } = {},
): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    const connection = { connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 };
    const migrated = await migrate(connection);
    const database = connect(connection, 'postgresql');
    return { database, embedded: null, migrated, close: () => database.close() };
  }
  const embedded = await openEmbedded(config.dataFolder, {
    dumpEvery: durable && config.dumpAt,
    durable,
    ...watching,
  });
  try {
    const migrated = await migrate(embedded.connection);
    const database = connect(embedded.connection, 'embedded');
    return {
      database,
      embedded,
      migrated,
      async close() {
        await database.close();
        await embedded.close();
      },
    };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}
