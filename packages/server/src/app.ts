import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Registry } from 'prom-client';
import { organisationTokenRoutes } from './api-tokens/organisation-routes.js';
import { apiTokenRoutes } from './api-tokens/routes.js';
import { auditLogRoutes } from './audit-log/routes.js';
import { blockRoutes } from './blocks/routes.js';
import { commentRoutes } from './comments/routes.js';
import { dataOwnerRoutes } from './data-owners/routes.js';
import { entryRoutes } from './entry/routes.js';
import { eventRoutes, type StreamLimits } from './events/routes.js';
import { evidenceRoutes } from './evidence/routes.js';
import { explanationRoutes } from './explanations/routes.js';
import { factRoutes } from './facts/routes.js';
import { findingRoutes } from './findings/routes.js';
import { grantRoutes } from './grants/routes.js';
import { describeApi } from './http/describe-api.js';
import { health } from './http/health.js';
import { type Limits, limitRequests } from './http/limits.js';
import { logError } from './http/log-error.js';
import { measure } from './http/metrics.js';
import { answerErrors } from './http/on-error.js';
import type { Services } from './http/services.js';
import { refuseUnsoundTexts } from './http/sound-text.js';
import { importRoutes } from './imports/routes.js';
import { inboxRoutes } from './inbox/routes.js';
import { indicatorPageRoutes } from './indicator-page/routes.js';
import { indicatorRoutes } from './indicators/routes.js';
import { libraryRoutes } from './library/routes.js';
import { linkRoutes } from './links/routes.js';
import { matrixRoutes } from './matrices/routes.js';
import { measureRoutes } from './measures/routes.js';
import { notificationRoutes } from './notifications/routes.js';
import { objectiveRoutes } from './objectives/routes.js';
import { organisationRoutes } from './organisations/routes.js';
import { overviewRoutes } from './overview/routes.js';
import { periodRoutes } from './periods/routes.js';
import { perspectiveRoutes } from './perspectives/routes.js';
import { reminderRoutes } from './reminders/routes.js';
import { resultRoutes } from './results/routes.js';
import { scorecardTableRoutes } from './scorecard-table/routes.js';
import { scorecardRoutes } from './scorecards/routes.js';
import { signInRoutes } from './sign-in/routes.js';
import type { SignIn } from './sign-in/service.js';
import { starterRoutes } from './starters/routes.js';
import { strategyMapRoutes } from './strategy-map/routes.js';
import { targetRoutes } from './targets/routes.js';
import { unitRoutes } from './units/routes.js';
import { userRoutes } from './users/routes.js';
import { webPages } from './web-pages/routes.js';
import { weightRoutes } from './weights/routes.js';

export interface AppOptions extends Omit<Services, 'identify'> {
  /** Who sends a request, and how people sign in; closed with the app. */
  readonly signIn: SignIn;
  /** Writes the log; false keeps silent. */
  readonly log: boolean | { readonly level: string; readonly stream?: { write(line: string): void } };
  /** Proxies in front whose headers say who called: addresses or ranges, separated by commas. Limits count by caller. */
  readonly trustProxy?: string | null;
  /** What else `/metrics` tells, such as the jobs. */
  readonly metrics?: readonly Registry[];
  /** How much one caller may ask for; null for no limit. */
  readonly limits?: Limits | null;
  /** Streams of events: how many one person may open, and how often their rights are read. */
  readonly streams?: StreamLimits;
  /** Milliseconds within which a request has to arrive whole: its headers, and all of it. */
  readonly slowest?: { readonly headers: number; readonly request: number };
}

const SLOWEST = { headers: 15_000, request: 60_000 } as const;

/** The server's routes on their services; nothing listens yet. */
export async function buildApp(given: AppOptions): Promise<FastifyInstance> {
  const { limits = null, slowest = SLOWEST } = given;
  const app = fastify({
    logger: given.log === false ? false : logging(given.log === true ? { level: 'info' } : given.log),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: given.trustProxy ?? false,
    bodyLimit: 1_048_576,
    // A request has to arrive whole within this time, so that slow senders hold nothing.
    requestTimeout: slowest.request,
    http: { headersTimeout: slowest.headers, connectionsCheckingInterval: Math.min(5_000, slowest.headers) },
    // A connection on which nothing moves, such as one of a reader who takes nothing, is closed after this time.
    connectionTimeout: 300_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  // A page of another site may send it without being asked; no operation takes it.
  app.removeContentTypeParser('text/plain');
  answerErrors(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
  });
  await app.register(helmet, HEADERS);
  await app.register(multipart);
  refuseUnsoundTexts(app);
  const identify = limits === null ? given.signIn.identify : await limitRequests(app, limits, given.signIn.identify);
  const options = { ...given, identify, signIn: { ...given.signIn, identify } };
  await describeApi(app);
  measure(app, options.database, options.metrics);
  health(app, options.database);
  apiTokenRoutes(app, options);
  organisationTokenRoutes(app, options);
  auditLogRoutes(app, options);
  blockRoutes(app, options);
  commentRoutes(app, options);
  dataOwnerRoutes(app, options);
  eventRoutes(app, options, given.streams);
  entryRoutes(app, options);
  evidenceRoutes(app, options);
  explanationRoutes(app, options);
  factRoutes(app, options);
  findingRoutes(app, options);
  grantRoutes(app, options);
  importRoutes(app, options);
  inboxRoutes(app, options);
  indicatorRoutes(app, options);
  linkRoutes(app, options);
  matrixRoutes(app, options);
  libraryRoutes(app, options);
  measureRoutes(app, options);
  notificationRoutes(app, options);
  objectiveRoutes(app, options);
  organisationRoutes(app, options, options.signIn);
  periodRoutes(app, options);
  perspectiveRoutes(app, options);
  reminderRoutes(app, options);
  resultRoutes(app, options);
  overviewRoutes(app, options);
  scorecardRoutes(app, options);
  scorecardTableRoutes(app, options);
  indicatorPageRoutes(app, options);
  strategyMapRoutes(app, options);
  signInRoutes(app, options.signIn);
  starterRoutes(app, options);
  targetRoutes(app, options);
  unitRoutes(app, options);
  userRoutes(app, options, options.signIn);
  weightRoutes(app, options);
  await webPages(app);
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
  frameguard: { action: 'deny' as const },
};

/** Structured lines with request ids; no address, no query, no header, no body: nothing personal. */
function logging(log: { level: string; stream?: { write(line: string): void } }): object {
  return {
    ...log,
    base: undefined,
    serializers: {
      err: (error: unknown) => logError(error),
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'unknown',
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
  };
}
