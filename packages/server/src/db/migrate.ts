import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** Several servers may start at once: the first takes this lock and migrates, the others wait and find nothing to do. */
const LOCK = 4_302_016_125;
const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/** The schema of a database is not one that this version may change. */
export class MigrationRefused extends Error {
  readonly text: { readonly id: string; readonly en: string };
  constructor(text: { readonly id: string; readonly en: string }) {
    super(text.en);
    this.text = text;
  }
}

/** Migrations in the order of their numbers. */
export function readMigrations(folder: string = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return { name, text, hash: createHash('sha256').update(text).digest('hex') };
    });
}

/**
 * Brings the database to the newest schema, one transaction a migration, and says which ones ran. A migration that ran
 * before and reads otherwise now is refused: the schema in use would not be the one described.
 */
export async function migrate(
  config: pg.ClientConfig,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await checkVersion(client);
    await client.query(
      'create table if not exists public.berimbang_migration (name text primary key, hash text not null, at timestamptz not null default now())',
    );
    const ran: string[] = [];
    for (const migration of await pendingIn(client, migrations)) {
      await apply(client, migration);
      ran.push(migration.name);
    }
    return ran;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await client.end();
  }
}

/**
 * The migrations that did not run in a database yet; its table of migrations is there. Refuses a database of a newer version,
 * and one in which a migration ran that reads otherwise now.
 */
export async function pendingIn(client: pg.Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from public.berimbang_migration',
  );
  const done = new Map(rows.map(({ name, hash }) => [name, hash]));
  const known = new Set(migrations.map(({ name }) => name));
  const newer = rows.find(({ name }) => !known.has(name));
  if (newer !== undefined)
    throw new MigrationRefused({
      id: `Basis data memuat migrasi ${newer.name}, yang tidak dikenal versi ini: basis data ini milik versi yang lebih baru. Jalankan versi itu.`,
      en: `The database has the migration ${newer.name}, which this version does not know: it belongs to a newer version. Start that version.`,
    });
  return migrations.filter(({ name, hash }) => {
    const before = done.get(name);
    if (before !== undefined && before !== hash)
      throw new MigrationRefused({
        id: `Migrasi ${name} berbeda dari saat dijalankan di basis data ini. Kembalikan berkasnya, atau pulihkan basis data dari cadangan.`,
        en: `The migration ${name} reads otherwise than when it ran in this database. Restore the file, or restore the database from a backup.`,
      });
    return before === undefined;
  });
}

async function apply(client: pg.Client, { name, text, hash }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into public.berimbang_migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  const version = Number(rows[0]?.server_version_num ?? 0);
  if (version < 150_000)
    throw new MigrationRefused({
      id: `PostgreSQL ${Math.floor(version / 10_000)} terlalu lama: diperlukan versi 15 atau lebih baru.`,
      en: `PostgreSQL ${Math.floor(version / 10_000)} is too old: version 15 or newer is needed.`,
    });
}
