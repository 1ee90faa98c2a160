import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/index.js';
import type { Bus } from '../events/bus.js';
import type { Identity } from './identity.js';

/** What every endpoint needs of the server. */
export interface Services {
  readonly database: Database;
  /** Who sends the request; null where nobody is signed in. */
  readonly identify: (request: FastifyRequest) => Promise<Identity | null>;
  readonly now: () => Date;
  /** Tells open dashboards of new results. */
  readonly events: Bus;
}
