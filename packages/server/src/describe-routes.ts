import { buildApp } from './app.js';
import { connect } from './db/index.js';
import { openBus } from './events/bus.js';
import type { ApiDocument } from './http/api-document.js';
import { openSignIn } from './sign-in/service.js';

/**
 * The API's description, from the routes alone: nothing listens, and the pool that they are given opens no connection before
 * it is asked for one.
 */
export async function describeRoutes(): Promise<ApiDocument> {
  const database = connect({}, 'embedded');
  const events = await openBus(database);
  const baseUrl = 'http://localhost:3000';
  const signIn = openSignIn(database, { baseUrl, secret: 'of a server that never answers a request' });
  const app = await buildApp({ database, events, now: () => new Date(), log: false, signIn });
  try {
    await app.ready();
    return app.swagger() as unknown as ApiDocument;
  } finally {
    await app.close();
    await events.close();
    await database.close();
  }
}
