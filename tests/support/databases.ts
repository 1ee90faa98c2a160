import { randomBytes } from 'node:crypto';
import pg from 'pg';
const admin = { host: '127.0.0.1', port: 5499, user: 'berimbang' };
export interface TestDatabase {
  readonly connection: pg.PoolConfig;
  readonly kind: 'embedded' | 'postgresql';
  close(): Promise<void>;
}
export const engines = [
  {
    name: 'postgresql',
    createDatabase: async (): Promise<TestDatabase> => {
      const name = `test_${randomBytes(6).toString('hex')}`;
      const client = new pg.Client({ ...admin, database: 'dev' });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return { connection: { ...admin, database: name }, kind: 'postgresql', close: async () => {} };
    },
  },
] as const;
