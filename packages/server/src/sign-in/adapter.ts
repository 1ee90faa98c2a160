import { AsyncLocalStorage } from 'node:async_hooks';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { BetterAuthOptions, DBAdapter } from 'better-auth/types';
import {
  account,
  type Database,
  inScope,
  session,
  type Transaction,
  twoFactor,
  user,
  verification,
} from '../db/index.js';

const TABLES = { user, session, account, verification, twoFactor };

/**
 * The library's storage. Everything that it does runs in a transaction with the role of the sign-in; what it does within a
 * transaction of its own joins that one, since an embedded database has no second connection to wait for.
 */
export function scopedAdapter(database: Database): (options: BetterAuthOptions) => DBAdapter<BetterAuthOptions> {
  const current = new AsyncLocalStorage<{ readonly tx: Transaction; open: boolean }>();
  const transaction = (): Transaction => {
    const own = current.getStore();
    if (own === undefined || !own.open) throw new Error('the sign-in used its storage outside a transaction');
    return own.tx;
  };
  const scoped = async <T>(work: () => Promise<T>): Promise<T> => {
    if (current.getStore()?.open === true) return work();
    return inScope(database, { role: 'sign-in' }, async (tx) => {
      const own = { tx, open: true };
      try {
        return await current.run(own, work);
      } finally {
        // What goes on by itself after the end opens a transaction of its own.
        own.open = false;
      }
    });
  };
  // Stands for whichever transaction is open where it is used.
  const drizzle = new Proxy({}, { get: (_, name) => Reflect.get(transaction(), name) });

  return (options) => {
    const inner = drizzleAdapter(drizzle, { provider: 'pg', schema: TABLES })(options);
    const adapter: DBAdapter<BetterAuthOptions> = {
      ...inner,
      create: (data) => scoped(() => inner.create(data)),
      findOne: (data) => scoped(() => inner.findOne(data)),
      findMany: (data) => scoped(() => inner.findMany(data)),
      count: (data) => scoped(() => inner.count(data)),
      update: (data) => scoped(() => inner.update(data)),
      updateMany: (data) => scoped(() => inner.updateMany(data)),
      delete: (data) => scoped(() => inner.delete(data)),
      deleteMany: (data) => scoped(() => inner.deleteMany(data)),
      consumeOne: (data) => scoped(() => inner.consumeOne(data)),
      incrementOne: (data) => scoped(() => inner.incrementOne(data)),
      transaction: (work) => scoped(() => work(adapter)),
    };
    return adapter;
  };
}
