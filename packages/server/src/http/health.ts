import type { FastifyInstance } from 'fastify';
import type { Database } from '../db/index.js';

/** `/health`: the process answers. `/ready`: its database does too. */
export function health(app: FastifyInstance, database: Database): void {
  app.get('/health', { schema: { hide: true }, logLevel: 'silent' }, async () => ({ status: 'ok' }));
  app.get('/ready', { schema: { hide: true }, logLevel: 'silent' }, async (_request, reply) => {
    try {
      await database.pool.query('select 1');
      return { status: 'ready', database: database.engine };
    } catch {
      reply.code(503);
      return { status: 'not ready', database: database.engine };
    }
  });
}
