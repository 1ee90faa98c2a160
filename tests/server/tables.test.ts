import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as tables from '../../packages/server/src/db/index.js';
import { migrate, readMigrations } from '../../packages/server/src/db/index.js';
import { engines, type TestDatabase } from '../support/databases.js';

/** Tables that are read and written as SQL alone. */
const PLAIN = new Set(['app.idempotency_key', 'app.audit_head']);

describe.each(engines)('tables on $name', (engine) => {
  let made: TestDatabase;
  beforeAll(async () => {
    made = await engine.createDatabase();
    await migrate(made.connection);
  });
  afterAll(() => made.close());

  it('are in the database as their definitions say, column by column', async () => {
    const client = new pg.Client(made.connection);
    await client.connect();
    const { rows } = await client.query<{ place: string; name: string; type: string; required: boolean }>(`
      select n.nspname || '.' || c.relname as place, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('app', 'auth') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`);
    // The embedded engine serves one connection at a time.
    await client.end();
    const kept = new Map<string, string[]>();
    for (const { place, name, type, required } of rows)
      kept.set(place, [...(kept.get(place) ?? []), `${name} ${type}${required ? ' not null' : ''}`]);
    const defined = new Map<string, string[]>();
    for (const table of Object.values(tables)) {
      if (!is(table, PgTable)) continue;
      const { schema, name, columns } = getTableConfig(table);
      defined.set(
        `${schema}.${name}`,
        columns.map(
          (column) => `${column.name} ${column.getSQLType().replace(/\(.*\)/, '')}${column.notNull ? ' not null' : ''}`,
        ),
      );
    }
    expect(defined.size).toBeGreaterThan(20);
    for (const [place, columns] of defined)
      expect([place, [...columns].sort()]).toEqual([place, [...(kept.get(place) ?? [])].sort()]);
    expect([...kept.keys()].filter((place) => !defined.has(place) && !PLAIN.has(place))).toEqual([]);
  });

  it('are migrated once, and a migration that reads otherwise than when it ran is refused', async () => {
    expect(await migrate(made.connection)).toEqual([]);
    const other = readMigrations().map((own, i) => (i === 0 ? { ...own, hash: 'other' } : own));
    await expect(migrate(made.connection, other)).rejects.toThrow(/reads otherwise/);
    await expect(migrate(made.connection, readMigrations().slice(0, -1))).rejects.toThrow(/newer version/);
  });
});
