import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Database } from '../db/index.js';

/** New results of a scorecard, as open dashboards hear of them. Identifiers only: what they may see they ask for. */
export interface ResultEvent {
  readonly organisationId: string;
  readonly scorecardId: string;
  readonly calculation: number;
  readonly changed: number;
}

/** Tells this server's listeners of results, wherever they were computed. */
export interface Bus {
  /** How an event leaves a transaction: with its commit through the database, or from here once it was committed. */
  readonly through: 'database' | 'process';
  publish(event: ResultEvent): void;
  subscribe(organisationId: string, hear: (event: ResultEvent) => void): () => void;
  close(): Promise<void>;
}

export const CHANNEL = 'berimbang_results';

/**
 * Listens on one direct connection a server. The embedded database has one process, so events stay within it. A listener's
 * connection that breaks is opened again; what was told meanwhile is lost, and dashboards read anew when they reconnect.
 */
export async function openBus(database: Database): Promise<Bus> {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  const publish = (event: ResultEvent): void => {
    emitter.emit(event.organisationId, event);
  };
  const subscribe: Bus['subscribe'] = (organisationId, hear) => {
    emitter.on(organisationId, hear);
    return () => emitter.off(organisationId, hear);
  };
  if (database.engine === 'embedded')
    return { through: 'process', publish, subscribe, close: async () => void emitter.removeAllListeners() };
  let closed = false;
  let client: pg.Client | null = null;
  const listen = async (): Promise<void> => {
    const own = new pg.Client(database.config);
    own.on('notification', ({ payload }) => publish(JSON.parse(payload ?? '{}') as ResultEvent));
    own.on('error', () => undefined);
    own.on('end', () => {
      if (!closed) setTimeout(() => void listen().catch(() => undefined), 1_000).unref();
    });
    await own.connect();
    await own.query('set role berimbang_idle');
    await own.query(`listen ${CHANNEL}`);
    client = own;
  };
  await listen();
  return {
    through: 'database',
    publish,
    subscribe,
    async close() {
      closed = true;
      emitter.removeAllListeners();
      await client?.end();
    },
  };
}
