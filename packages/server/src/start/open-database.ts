import { existsSync } from 'node:fs';
import { type Embedded, layoutOf, openEmbedded } from '../db/embedded/index.js';
import { checkSchema, connect, type Database, migrate, SchemaOutdated } from '../db/index.js';
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

export interface Opening {
  readonly durable?: boolean;
  /** Whether it is brought to the newest schema; else a schema that is older is refused. */
  readonly migrates?: boolean;
}

/**
 * Opens PostgreSQL or the embedded database, and brings it to the newest schema.
 * @throws FolderInUse, EmbeddedError, MigrationRefused, SchemaOutdated, or what the driver says of the connection
 */
export async function openDatabase(
  config: Config,
  watching: Watching,
  { durable = true, migrates = true }: Opening = {},
): Promise<OpenDatabase> {
  const prepare = async (connection: Parameters<typeof migrate>[0]): Promise<readonly string[]> => {
    if (migrates) return migrate(connection);
    await checkSchema(connection);
    return [];
  };
  if (config.databaseUrl !== null) {
    const connection = { connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 };
    const migrated = await prepare(connection);
    const database = connect(connection, 'postgresql');
    return { database, embedded: null, migrated, close: () => database.close() };
  }
  if (!migrates && !existsSync(layoutOf(config.dataFolder).database)) throw new SchemaOutdated(null);
  const embedded = await openEmbedded(config.dataFolder, {
    dumpEvery: durable && config.dumpAt,
    durable,
    ...watching,
  });
  try {
    const migrated = await prepare(embedded.connection);
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
