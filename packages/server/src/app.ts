import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Registry } from 'prom-client';
import { auditLogRoutes } from './audit-log/routes.js';
import { commentRoutes } from './comments/routes.js';
import { eventRoutes } from './events/routes.js';
import { factRoutes } from './facts/routes.js';
import { describeApi } from './http/describe-api.js';
import type { Services } from './http/endpoint.js';
import { health } from './http/health.js';
import { measure } from './http/metrics.js';
import { answerErrors } from './http/on-error.js';
import { importRoutes } from './imports/routes.js';
import { notificationRoutes } from './notifications/routes.js';
import { periodRoutes } from './periods/routes.js';
import { resultRoutes } from './results/routes.js';
import { unitRoutes } from './units/routes.js';

export interface AppOptions extends Services {
  /** Writes the log; false keeps silent. */
  readonly log: boolean | { readonly level: string; readonly stream?: { write(line: string): void } };
  /** What else `/metrics` tells, such as the jobs. */
  readonly metrics?: readonly Registry[];
}

/** The server's routes on their services; nothing listens yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.log === false ? false : logging(options.log === true ? { level: 'info' } : options.log),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: false,
    bodyLimit: 1_048_576,
    // A request has to arrive whole within this time, so that slow senders hold nothing.
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
  });
  await app.register(helmet, HEADERS);
  await describeApi(app);
  measure(app, options.database, options.metrics);
  health(app, options.database);
  auditLogRoutes(app, options);
  commentRoutes(app, options);
  eventRoutes(app, options);
  factRoutes(app, options);
  importRoutes(app, options);
  notificationRoutes(app, options);
  periodRoutes(app, options);
  resultRoutes(app, options);
  unitRoutes(app, options);
  return app;
}

const HEADERS = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  },
  // Agencies run this on plain-http intranets as well; behind TLS the proxy says so itself.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' as const },
};

/** Structured lines with request ids; no address, no query, no header, no body: nothing personal. */
function logging(log: { level: string; stream?: { write(line: string): void } }): object {
  return {
    ...log,
    base: undefined,
    serializers: {
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'unknown',
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
  };
}
