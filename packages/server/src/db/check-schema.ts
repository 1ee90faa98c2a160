import pg from 'pg';
import { type Migration, pendingIn, readMigrations } from './migrate.js';

/** The database has not the schema of this version, which was asked to read alone and does not migrate it. */
export class SchemaOutdated extends Error {
  readonly text: { readonly id: string; readonly en: string };

  /** @param pending how many migrations are missing; null where none ever ran. */
  constructor(pending: number | null) {
    const text =
      pending === null
        ? {
            id: 'Basis data ini belum berisi data Berimbang: tidak ada yang dapat diperiksa. Perintah ini hanya membaca, jadi tidak membuat skema. Periksa DATABASE_URL atau BERIMBANG_DATA; basis data baru dibuat oleh `berimbang serve`.',
            en: 'The database holds nothing of Berimbang yet: there is nothing to verify. This command reads alone, so it makes no schema. Check DATABASE_URL or BERIMBANG_DATA; `berimbang serve` makes a new database.',
          }
        : {
            id: `Skema basis data ini lebih lama daripada program ini: ${pending} migrasi belum dijalankan. Perintah ini hanya membaca, jadi tidak menjalankannya. Jalankan versi program yang cocok dengan basis data, atau buat cadangan lalu mulai \`berimbang serve\`, yang memutakhirkan skema.`,
            en: `The schema of the database is older than this program: ${pending} ${pending === 1 ? 'migration has' : 'migrations have'} not run. This command reads alone, so it does not run them. Use the version of the program that fits the database, or make a backup and start \`berimbang serve\`, which brings the schema up to date.`,
          };
    super(text.en);
    this.text = text;
  }
}

/**
 * Looks whether a database has the newest schema, and changes nothing.
 * @throws SchemaOutdated; MigrationRefused as `migrate` does
 */
export async function checkSchema(
  config: pg.ClientConfig,
  migrations: readonly Migration[] = readMigrations(),
): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query('set default_transaction_read_only = on');
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('public.berimbang_migration') is not null as there",
    );
    if (rows[0]?.there !== true) throw new SchemaOutdated(null);
    const pending = await pendingIn(client, migrations);
    if (pending.length > 0) throw new SchemaOutdated(pending.length);
  } finally {
    await client.end();
  }
}
