import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.js';
import { loadDemo } from '../demo/load.js';
import { demoPeople } from '../demo/people.js';
import { openBus } from '../events/bus.js';
import { jobHandlers } from '../jobs/all-handlers.js';
import { startJobs } from '../jobs/start.js';
import { shipLibrary } from '../library/ship.js';
import { openSignIn } from '../sign-in/service.js';
import type { Config } from './config.js';
import { type Control, openControl } from './control.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { prepareDemo } from './prepare-demo.js';
import { secretIn } from './secret.js';

/** A server that listens. */
export interface Running {
  /** Address that it listens on. */
  readonly address: string;
  readonly open: OpenDatabase;
  /** Takes no new requests, ends those that run, stops the jobs, and closes the database. */
  stop(): Promise<void>;
  /** What is being ended just now; null before and after. */
  readonly ending: () => Part | null;
}

/** What a server is made of and ends again, the last one first. */
export type Part = 'database' | 'events' | 'jobs' | 'requests' | 'control';

export interface ServeOptions {
  /** Load what is missing of the demonstration. */
  readonly demo: boolean;
  /** The server cannot go on, such as when its database ended. */
  readonly onFailure: (error: Error) => void;
  /** Is told what happens while it starts. */
  readonly onStep?: (step: 'database' | 'demo') => void;
}

/** Opens the database, migrates, loads what is asked for, and listens. What was opened is closed again where a step fails. */
export async function serve(config: Config, options: ServeOptions): Promise<Running> {
  const closing: { readonly part: Part; readonly close: () => Promise<unknown> }[] = [];
  let ending: Part | null = null;
  const stop = async (): Promise<void> => {
    for (let next = closing.pop(); next !== undefined; next = closing.pop()) {
      ending = next.part;
      await next.close();
    }
    ending = null;
  };
  let app: FastifyInstance | null = null;
  try {
    if (options.demo) {
      options.onStep?.('demo');
      await prepareDemo(config);
    }
    options.onStep?.('database');
    const open = await openDatabase(config, {
      onFailure: options.onFailure,
      onDump: (outcome) => {
        if ('error' in outcome) app?.log.error({ err: outcome.error }, 'dump failed');
        else app?.log.info('dump written');
      },
    });
    closing.push({ part: 'database', close: () => open.close() });
    const { database, embedded } = open;
    const now = (): Date => new Date();
    const signIn = openSignIn(database, {
      baseUrl: config.baseUrl,
      secret: config.secret ?? secretIn(config.dataFolder),
      smtp: config.smtpUrl === null || config.mailFrom === null ? null : { url: config.smtpUrl, from: config.mailFrom },
      oidc: config.oidc,
      now,
    });
    await shipLibrary(database);
    if (options.demo) await loadDemo(database, (code) => demoPeople(database, code));
    const events = await openBus(database);
    closing.push({ part: 'events', close: () => events.close() });
    const jobs = await startJobs(database, jobHandlers(signIn), {
      now,
      onError: (queue, error) => app?.log.error({ queue, err: error }, 'job failed'),
    });
    // Less than what ending the process waits for: what is cut off is tried again.
    closing.push({ part: 'jobs', close: () => jobs.stop(15) });
    app = await buildApp({
      database,
      events,
      signIn,
      now,
      log: { level: config.logLevel },
      metrics: [jobs.metrics],
      trustProxy: config.trustProxy,
      limits: config.rateLimit === null ? null : { perMinute: config.rateLimit },
    });
    const listening = app;
    closing.push({ part: 'requests', close: () => listening.close() });
    const address = await listening.listen({ host: config.host, port: config.port });
    if (embedded !== null) {
      embedded.lock.announce(address);
      const control: Control = await openControl(config.dataFolder, { database, baseUrl: config.baseUrl, now });
      closing.push({ part: 'control', close: () => control.close() });
    }
    return { address, open, stop, ending: () => ending };
  } catch (error) {
    await stop();
    throw error;
  }
}
